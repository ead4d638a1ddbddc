import type { Amount } from "../../../parse/term/amount";
import type { IntervalGuard, Limit } from "../../../parse/statement/guard";

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
