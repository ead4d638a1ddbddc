import type { Band } from "../../ast";
import { shareAt } from "../../node/award-value";
import { ascending } from "../../node/segments";
import type { Amount } from "../../parse/term/amount";
import type { IntervalGuard, Limit } from "../../parse/statement/guard";

/** Shares that differ by less are the same. */
const TOLERANCE = 1e-9;

/** "Đạt 3/3 nội dung; 2/3; 1/3": where one level counts so many of so many things, the bare fractions of the same whole do so too. */
export function withWholes(guards: readonly IntervalGuard[]): readonly IntervalGuard[] {
  const of = wholeIn(guards);
  if (of === undefined) return guards;
  const counted = (limit: Limit | null): Limit | null => (limit === null ? null : { ...limit, amount: countedOf(limit.amount, of) });
  return guards.map((guard) => ({ ...guard, low: counted(guard.low), high: counted(guard.high) }));
}

/** The first whole of which a level counts parts; undefined: none does. */
function wholeIn(guards: readonly IntervalGuard[]): number | undefined {
  for (const { low, high } of guards) {
    const whole = wholeOf(low) ?? wholeOf(high);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

function wholeOf(limit: Limit | null): number | undefined {
  return limit?.amount.kind === "plain" ? limit.amount.of : undefined;
}

function countedOf(amount: Amount, of: number): Amount {
  return amount.kind === "plain" && amount.parts === of ? { kind: "plain", value: Math.round(amount.value * of), of } : amount;
}

/** "Từ 20 trở lên … đạt trên 90%": whether bare numbers other than 0 stand beside percentages, so that one of the levels is of another figure. */
export function mixesPercents(limits: readonly Limit[]): boolean {
  const bare = limits.some(({ amount }) => amount.kind === "plain" && amount.value > 1);
  return bare && limits.some(({ amount }) => amount.kind === "percent");
}

/** "Tỷ lệ ≤ 80%: Điểm tối đa; > 80%: Tỷ lệ/80% × Điểm tối đa": whether several levels leave no value that would give less than the maximum. */
export function giveAlwaysAll(bands: readonly Band[], max: number | undefined): boolean {
  const least = ({ award, low, high }: Band): number => Math.min(...[low?.value ?? 0, high?.value ?? 1].map((value) => shareAt(award, value, max ?? null)));
  if (bands.length < 2 || !bands.every((band) => least(band) > 1 - TOLERANCE)) return false;
  const rising = ascending(bands);
  return rising[0]?.low === null && rising.at(-1)?.high === null;
}
