import type { Award, Band } from "../../ast";
import type { Assembled, Assembly } from "../scope/assembly";
import { pick, unreadable, withStatements } from "../scope/assembly";
import { assembleBands } from "./bands-assembler";
import { agreesWithNone } from "../counts/beside-count";
import { countBands, countInput } from "../counts/count-bands";
import { isWholeAward } from "../award/whole-award";
import { roundDecimal } from "../../../text/decimal";
import { UNNAMED_RATIO } from "../../parse/score/assignment-parser";
import { intervalOf, type Bounds } from "../../parse/guard/guard-bounds";
import type { Amount } from "../../parse/term/amount";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import { spanOf, wordsOf } from "../../text/source";
import { TEXT_READINGS } from "../../text-reading";

type StepsReading = (typeof TEXT_READINGS.steps)[number];

/** More steps than this are a misprint. */
const MAX_STEPS = 100;
/** What may stand beside the steps. */
const ALLOWED: readonly Statement["kind"][] = ["rise", "cap", "prose", "lead", "maximum", "unit", "definition", "assignment", "word-ratio"];

/**
 * "Cứ đủ 10% được 1 điểm, tối đa 10 điểm", "Cứ 5 tin được 1 điểm": points that rise by steps. Where only whole steps count, every step is a level of its own; what a part of one
 * gives the text or the user must say. undefined: the text has no such steps; null: it has, and they cannot be read beyond doubt.
 */
export function assembleRise(assembly: Assembly): Assembled | null | undefined {
  const [rise, ...others] = pick(assembly.statements, "rise");
  if (rise === undefined) return undefined;
  const max = assembly.context.max ?? 0;
  const stray = others[0] ?? assembly.statements.find((one) => !ALLOWED.includes(one.kind) && !(rise.counted && agreesWithNone(assembly, one, "add")));
  const caps = [rise.cap, ...pick(assembly.statements, "cap").map(({ award, beyond }) => (beyond ? null : award))].filter((cap) => cap !== null);
  const steps = Math.ceil(roundDecimal(max / rise.award.value, 9));
  const reaches = steps <= MAX_STEPS && (rise.counted || roundDecimal(steps * rise.step, 9) <= 1);
  if (stray !== undefined || assembly.isPart || !reaches || !caps.every((cap) => isWholeAward(cap, max))) return unreadable(assembly, (stray ?? rise).range, "one-count");
  const reading = rise.whole ? "whole-steps" : TEXT_READINGS.steps.find((one) => one === assembly.context.reading);
  if (reading === undefined) return unreadable(assembly, rise.range, "steps");
  const stair = { rise, steps, max };
  if (rise.counted) return overThings(assembly, stair, reading);
  const levels = reading === "whole-steps" ? Array.from({ length: steps + 1 }, (_, step) => levelOf(stair, step)) : [slopeTo(stair), levelOf(stair, steps)];
  return assembleBands(withStatements(assembly, [...assembly.statements.filter(({ kind }) => kind !== "rise" && kind !== "cap"), ...levels]));
}

/** Steps up to the maximum. */
interface Stair {
  readonly rise: StatementOf<"rise">;
  readonly steps: number;
  readonly max: number;
}

/** "Cứ 5 tin được 1 điểm": levels over the count, or a fifth of a point for each. */
function overThings({ source }: Assembly, stair: Stair, reading: StepsReading): Assembled {
  const { rise, steps } = stair;
  const [span, label] = [spanOf(source, rise.range), wordsOf(source, rise.what)];
  if (reading === "in-proportion") {
    const each: Award = { kind: "points", points: roundDecimal(rise.award.value / rise.step, 9) };
    return { node: { kind: "count", input: "count", each, cap: null, beyond: false, span, direction: "add" }, inputs: [countInput(label)] };
  }
  const bands = Array.from({ length: steps + 1 }, (_, step): Band => ({
    low: step === 0 ? null : { value: step * rise.step, inclusive: true },
    high: step === steps ? null : { value: (step + 1) * rise.step, inclusive: false },
    award: { kind: "points", points: pointsAfter(stair, step) },
    span,
  }));
  return countBands(label, bands);
}

function pointsAfter({ rise, max }: Stair, steps: number): number {
  return Math.min(max, roundDecimal(steps * rise.award.value, 9));
}

/** The level of so many whole steps: up to where the next one begins. */
function levelOf(stair: Stair, step: number): Statement {
  const { rise, steps } = stair;
  return branchOf(rise, step === 0 ? null : step * rise.step, step === steps ? null : (step + 1) * rise.step, { kind: "points", value: pointsAfter(stair, step) });
}

/** On a straight line up to where everything is given. */
function slopeTo({ rise, steps }: Stair): Statement {
  const ratio: Term = { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const award: Term = { kind: "binary", operator: "*", left: ratio, right: { kind: "points", value: roundDecimal(rise.award.value / rise.step, 9) }, bracketed: false };
  return branchOf(rise, null, steps * rise.step, award);
}

function branchOf({ range, what }: StatementOf<"rise">, low: number | null, high: number | null, award: Term): Statement {
  const amount = (value: number): Amount => ({ kind: "percent", value: roundDecimal(value, 12) });
  const bounds: readonly Bounds[] = [low === null ? {} : { low: { amount: amount(low), inclusive: true } }, high === null ? {} : { high: { amount: amount(high), inclusive: false } }];
  const guard = intervalOf(bounds, { words: what.to > what.from ? what : null });
  return { kind: "branch", range, guard, head: what, award, added: false };
}
