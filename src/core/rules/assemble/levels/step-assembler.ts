import type { Assembled, Assembly } from "../scope/assembly";
import { pick, unreadable, withStatements } from "../scope/assembly";
import { assembleBands } from "./bands-assembler";
import { isWholeAward } from "../award/whole-award";
import { roundDecimal } from "../../../text/decimal";
import type { IntervalGuard, Limit } from "../../parse/statement/guard";
import { intervalOf } from "../../parse/guard/guard-bounds";
import { UNNAMED_RATIO } from "../../parse/score/assignment-parser";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import { TEXT_READINGS } from "../../text-reading";

/** More steps than this are a misprint ("cứ giảm 0,1% trừ 0,01 điểm" of 10). */
const MAX_STEPS = 100;
/** What may stand beside the target and its steps. */
const ALLOWED: readonly Statement["kind"][] = ["branch", "step", "prose", "lead", "maximum", "unit", "definition", "assignment", "word-ratio"];

/**
 * "Đạt từ 90% trở lên: 10 điểm; cứ giảm 1% trừ 0,5 điểm": points below a target. Where only whole steps count, every step is a level of its own; what a part of one
 * takes away the text or the user must say. undefined: the text has no steps; null: it has, and they cannot be read beyond doubt.
 */
export function assembleSteps(assembly: Assembly): Assembled | null | undefined {
  const [step, ...others] = pick(assembly.statements, "step");
  if (step === undefined) return undefined;
  const [full, ...branches] = pick(assembly.statements, "branch");
  const stray = others[0] ?? branches[0] ?? assembly.statements.find(({ kind }) => !ALLOWED.includes(kind));
  const target = full === undefined || stray !== undefined ? null : targetOf(assembly, full);
  const max = assembly.context.max ?? 0;
  const steps = Math.ceil(roundDecimal(max / step.award.value, 9));
  const fits = full !== undefined && target !== null && !assembly.isPart && steps <= MAX_STEPS && step.targets.every((named) => roundDecimal(named - target, 12) === 0);
  if (!fits) return unreadable(assembly, (stray ?? step).range, "one-count");
  const reading = step.whole ? "whole-steps" : TEXT_READINGS.steps.find((one) => one === assembly.context.reading);
  if (reading === undefined) return unreadable(assembly, step.range, "steps");
  const stair = { full, step, target, max };
  const levels = reading === "whole-steps" ? Array.from({ length: steps + 1 }, (_, lost) => levelAfter(stair, lost, steps)) : [full, slopeBelow(stair)];
  return assembleBands(withStatements(assembly, [...assembly.statements.filter((one) => one !== full && one !== step), ...levels]));
}

/** The ratio from which on everything is given. Null: the branch is no such target. */
function targetOf({ context }: Assembly, { guard, award, added }: StatementOf<"branch">): number | null {
  if (guard?.kind !== "interval" || added || !isWholeAward(award, context.max)) return null;
  const { low, high } = guard;
  const open = high === null || (low !== null && high.amount.value === low.amount.value);
  return low !== null && low.inclusive && low.amount.kind === "percent" && open ? low.amount.value : null;
}

interface Stair {
  readonly full: StatementOf<"branch">;
  readonly step: StatementOf<"step">;
  readonly target: number;
  readonly max: number;
}

/** The level of so many whole steps below the target: down to where the next one begins. */
function levelAfter({ full, step, target, max }: Stair, lost: number, steps: number): Statement {
  const limit = (count: number, inclusive: boolean): Limit => ({ amount: { kind: "percent", value: roundDecimal(target - count * step.step, 12) }, inclusive });
  const points = Math.max(0, roundDecimal(max - lost * step.award.value, 9));
  const [first, last] = [lost === 0, lost === steps];
  const guard: IntervalGuard = { ...ownInterval(full), low: last ? null : limit(lost + 1, false), high: first ? null : limit(lost, true), reach: false };
  return { kind: "branch", range: first ? full.range : step.range, guard, head: full.head, award: first ? full.award : { kind: "points", value: points }, added: false };
}

/** Below the target on a straight line: each part of a step takes its part of the points away. */
function slopeBelow({ full, step, target, max }: Stair): Statement {
  const own = ownInterval(full);
  const measure: Term = own.subject ?? { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const rise = roundDecimal(step.award.value / step.step, 9);
  const rising: Term = { kind: "binary", operator: "*", left: measure, right: { kind: "points", value: rise }, bracketed: false };
  const award: Term = { kind: "binary", operator: "+", left: rising, right: { kind: "points", value: roundDecimal(max - rise * target, 9) }, bracketed: false };
  const guard: IntervalGuard = { ...own, low: null, high: { amount: { kind: "percent", value: target }, inclusive: false }, reach: false };
  return { kind: "branch", range: step.range, guard, head: full.head, award, added: false };
}

/** Whose ratio the target compares. */
function ownInterval({ guard }: StatementOf<"branch">): IntervalGuard {
  return guard?.kind === "interval" ? guard : intervalOf([], {});
}
