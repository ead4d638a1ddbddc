import type { Band } from "../../ast";
import { countBands } from "./count-bands";
import { pick, type Assembled, type Assembly } from "../scope/assembly";
import { agreesWithNone } from "./beside-count";
import type { StatementOf } from "../../parse/statement/statement";
import { spanOf, wordsOf } from "../../text/source";
import { isNothing } from "../award/whole-award";

type Each = StatementOf<"each">;
type Branch = StatementOf<"branch">;

/** What may give, take or limit points beside the loss and its end. */
const OTHERS = ["score", "minmax", "best", "relative", "sum", "assignment", "word-ratio", "additive", "cap", "floor", "step", "rise"] as const;

/**
 * "Đúng hạn: 5 điểm; cứ chậm 01 ngày trừ 0,25 điểm; chậm quá 10 ngày: 0 điểm": a loss for each thing up to so many, and nothing behind. undefined: the text is not of this form.
 */
export function assembleCutOff(assembly: Assembly): Assembled | undefined {
  const { statements, context, source } = assembly;
  const [each, ...others] = pick(statements, "each");
  const max = context.max;
  if (each === undefined || others.length > 0 || each.direction !== "subtract" || each.cap !== null || each.award.kind !== "points" || max === undefined || !(max > 0) || assembly.isPart) return undefined;
  const branches = pick(statements, "branch");
  const [end, ...ends] = branches.filter((branch) => !agreesWithNone(assembly, branch, "subtract"));
  // What is there to lose from the text must say.
  const starts = branches.length > 1 || pick(statements, "maximum").length > 0;
  const limit = end === undefined ? null : limitOf(assembly, each, end);
  if (end === undefined || limit === null || !starts || ends.length > 0 || pick(statements, ...OTHERS).length > 0) return undefined;
  const bands: readonly Band[] = [
    { low: null, high: { value: limit.value, inclusive: !limit.inclusive }, award: { kind: "proportional", base: 1, share: -each.award.value / max, divisor: 1 }, span: spanOf(source, each.range) },
    { low: limit, high: null, award: { kind: "share", share: 0 }, span: spanOf(source, end.range) },
  ];
  const label = wordsOf(source, each.what);
  return countBands(label, bands);
}

/** From how many things on nothing is left. Null: the condition is about something else, or gives something. */
function limitOf({ source }: Assembly, { what }: Each, { guard, award, added }: Branch): { readonly value: number; readonly inclusive: boolean } | null {
  if (guard?.kind !== "interval" || added || !isNothing(award) || guard.subject !== null || guard.high !== null || guard.low?.amount.kind !== "plain" || guard.unit === null) return null;
  const [noun] = guard.unit.split(" ");
  const named = source.tokens.slice(what.from, what.to).some(({ text }) => text === noun);
  return named && guard.low.amount.value > 0 ? { value: guard.low.amount.value, inclusive: guard.low.inclusive } : null;
}
