import type { IntervalGuard, Limit } from "../../../parse/statement/guard";

/**
 * "≥ 90%: 10 điểm; 70 - 90%: 5 điểm": a bare range leaves open whom its ends belong to, so that a level whose sign claims such an end keeps it. Between two bare ranges
 * nothing tells, and both keep their ends.
 */
export function yieldLooseEnds(guards: readonly IntervalGuard[]): readonly IntervalGuard[] {
  if (!guards.some(({ high }) => high?.loose === true)) return guards;
  const claims = (side: "low" | "high", limit: Limit): boolean => guards.some((guard) => claimsValue(guard[side], limit));
  return guards.map((guard) => ({
    ...guard,
    low: guard.low?.loose === true && claims("high", guard.low) ? { ...guard.low, inclusive: false } : guard.low,
    high: guard.high?.loose === true && claims("low", guard.high) ? { ...guard.high, inclusive: false } : guard.high,
  }));
}

function claimsValue(limit: Limit | null, { amount }: Limit): boolean {
  return limit !== null && limit.loose !== true && limit.inclusive && limit.amount.kind === amount.kind && limit.amount.value === amount.value;
}
