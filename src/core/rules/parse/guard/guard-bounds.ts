import type { Amount } from "../term/amount";
import type { IntervalGuard, Limit } from "../statement/guard";

/** What a condition compares, as a term or in words. */
export interface Subject {
  readonly subject?: IntervalGuard["subject"];
  readonly words?: IntervalGuard["words"];
}

/** One or both ends that a comparison names. */
export interface Bounds {
  readonly low?: Limit;
  readonly high?: Limit;
}

/** The ends that a figure behind a comparison sets. */
export function limitOf(comparison: string, amount: Amount): Bounds {
  switch (comparison) {
    case "≥": case "từ": return { low: { amount, inclusive: true } };
    case ">": return { low: { amount, inclusive: false } };
    case "≤": return { high: { amount, inclusive: true } };
    case "<": return { high: { amount, inclusive: false } };
    default: return { low: { amount, inclusive: true }, high: { amount, inclusive: true } };
  }
}

/** The interval between the first lower and the first upper end. */
export function intervalOf(bounds: readonly Bounds[], subject: Subject): IntervalGuard {
  const low = bounds.find((bound) => bound.low !== undefined)?.low ?? null;
  const high = bounds.find((bound) => bound.high !== undefined)?.high ?? null;
  return { kind: "interval", subject: subject.subject ?? null, words: subject.words ?? null, low, high, reach: false, unit: null, more: null, orNothing: null };
}

/** The comparison as the figure before it sees it: "50% ≤ Tỷ lệ" is "Tỷ lệ ≥ 50%". */
export function mirror(symbol: string): string {
  return symbol === "≤" ? "≥" : symbol === "<" ? ">" : symbol === "≥" ? "≤" : "<";
}
