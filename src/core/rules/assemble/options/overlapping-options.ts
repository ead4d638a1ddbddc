import type { Guard, IntervalGuard, Limit } from "../../parse/statement/guard";

/** An option with its condition and its part of the maximum. */
interface Sized {
  readonly guard: Guard | null;
  readonly size: number;
}

/** More options than this are not compared with each other. */
const MAX_COMPARED = 40;

/** "3-5 hồ sơ: 4 điểm", "dưới 5 hồ sơ: 0 điểm" among options in words: the place of one whose figures another one holds as well, and that gives something else. Undefined: there is none. */
export function overlapping(options: readonly Sized[]): number | undefined {
  const intervals: { readonly guard: IntervalGuard; readonly size: number; readonly index: number }[] = [];
  for (const [index, { guard, size }] of options.slice(0, MAX_COMPARED).entries()) {
    if (guard?.kind === "interval" && guard.subject === null && guard.words === null && isFigure(guard)) intervals.push({ guard, size, index });
  }
  return intervals.find((one, place) => intervals.slice(0, place).some((other) => one.size !== other.size && shareValues(one.guard, other.guard)))?.index;
}

function shareValues(one: IntervalGuard, other: IntervalGuard): boolean {
  const comparable = kindOf(one) === kindOf(other) && one.unit?.split(" ")[0] === other.unit?.split(" ")[0];
  return comparable && reaches(one.high, other.low) && reaches(other.high, one.low);
}

/** "01/7" is a day, and no figure. */
function isFigure({ low, high }: IntervalGuard): boolean {
  return [low, high].every((limit) => limit === null || limit.amount.kind === "percent" || Number.isInteger(limit.amount.value));
}

function kindOf({ low, high }: IntervalGuard): string | undefined {
  return (low ?? high)?.amount.kind;
}

/** Whether the upper end of one lies at the lower end of the other or above it. */
function reaches(high: Limit | null, low: Limit | null): boolean {
  if (high === null || low === null) return true;
  return high.amount.value > low.amount.value || (high.amount.value === low.amount.value && high.inclusive && low.inclusive);
}
