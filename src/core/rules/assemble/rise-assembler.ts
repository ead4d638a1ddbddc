import type { Assembled, Assembly } from "./assembly";
import { pick, unreadable } from "./assembly";
import { assembleBands } from "./bands-assembler";
import { isWholeAward } from "./whole-award";
import { roundDecimal } from "../../text/decimal";
import { UNNAMED_RATIO } from "../parse/assignment-parser";
import { intervalOf, type Bounds } from "../parse/guard-bounds";
import type { Amount } from "../parse/amount";
import type { Statement, StatementOf } from "../parse/statement";
import type { Term } from "../parse/term";
import { TEXT_READINGS } from "../text-reading";

/** More steps than this are a misprint. */
const MAX_STEPS = 100;
/** What may stand beside the steps. */
const ALLOWED: readonly Statement["kind"][] = ["rise", "cap", "prose", "lead", "maximum", "unit", "definition", "assignment", "word-ratio"];

/**
 * "Cứ đủ 10% được 1 điểm, tối đa 10 điểm": points that rise by steps. Where only whole steps count, every step is a level of its own; what a part of one gives the text or the user
 * must say. undefined: the text has no such steps; null: it has, and they cannot be read beyond doubt.
 */
export function assembleRise(assembly: Assembly): Assembled | null | undefined {
  const [rise, ...others] = pick(assembly.statements, "rise");
  if (rise === undefined) return undefined;
  const max = assembly.context.max ?? 0;
  const stray = others[0] ?? assembly.statements.find(({ kind }) => !ALLOWED.includes(kind));
  const caps = [rise.cap, ...pick(assembly.statements, "cap").map(({ award, beyond }) => (beyond ? null : award))].filter((cap) => cap !== null);
  const steps = Math.ceil(roundDecimal(max / rise.award.value, 9));
  const reaches = steps <= MAX_STEPS && roundDecimal(steps * rise.step, 9) <= 1;
  if (stray !== undefined || assembly.isPart || !reaches || !caps.every((cap) => isWholeAward(cap, max))) return unreadable(assembly, (stray ?? rise).range, "one-count");
  const reading = rise.whole ? "whole-steps" : TEXT_READINGS.steps.find((one) => one === assembly.context.reading);
  if (reading === undefined) return unreadable(assembly, rise.range, "steps");
  const levels = reading === "whole-steps" ? Array.from({ length: steps + 1 }, (_, step) => levelOf(rise, step, steps, max)) : [slopeTo(rise, max), levelOf(rise, steps, steps, max)];
  return assembleBands({ ...assembly, statements: [...assembly.statements.filter(({ kind }) => kind !== "rise" && kind !== "cap"), ...levels] });
}

/** The level of so many whole steps: up to where the next one begins. */
function levelOf(rise: StatementOf<"rise">, step: number, steps: number, max: number): Statement {
  const points = Math.min(max, roundDecimal(step * rise.award.value, 9));
  return branchOf(rise, step === 0 ? null : step * rise.step, step === steps ? null : (step + 1) * rise.step, { kind: "points", value: points });
}

/** On a straight line up to where everything is given. */
function slopeTo(rise: StatementOf<"rise">, max: number): Statement {
  const ratio: Term = { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const award: Term = { kind: "binary", operator: "*", left: ratio, right: { kind: "points", value: roundDecimal(rise.award.value / rise.step, 9) }, bracketed: false };
  return branchOf(rise, null, Math.ceil(roundDecimal(max / rise.award.value, 9)) * rise.step, award);
}

function branchOf({ range, what }: StatementOf<"rise">, low: number | null, high: number | null, award: Term): Statement {
  const amount = (value: number): Amount => ({ kind: "percent", value: roundDecimal(value, 12) });
  const bounds: readonly Bounds[] = [low === null ? {} : { low: { amount: amount(low), inclusive: true } }, high === null ? {} : { high: { amount: amount(high), inclusive: false } }];
  const guard = intervalOf(bounds, { words: what.to > what.from ? what : null });
  return { kind: "branch", range, guard, head: what, award, added: false };
}
