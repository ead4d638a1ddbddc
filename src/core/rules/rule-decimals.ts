import type { Rule } from "./rule";

/** Indicators are rounded to two places unless the user says otherwise. */
export const SCORE_DECIMALS = 2;

/** "Not rounded": beyond this, binary and decimal arithmetic disagree. */
export const EXACT_DECIMALS = 10;

/** The places to which a rule's score is rounded, half away from zero. */
export function decimalsOf({ decimals = SCORE_DECIMALS }: Rule): number {
  return decimals;
}
