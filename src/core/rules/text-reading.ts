/**
 * The doubts of a scoring text, and the readings that they leave. None is taken before the user picks it: they score differently.
 * - options: does one of them apply, or does each that holds give its points?
 * - formula: "a + b/c" as it is written, or "(a + b)/c"?
 * - levels: where two levels hold a value, does the one with more points apply, or the one with fewer?
 * - remarks: do the sentences beside the rule leave the score as it is? Where they do not, no reading of the text is known.
 * - steps: where points are told for "each 1% less" or "every 5 articles", does only a whole step count, or every part of it in proportion?
 */
export const TEXT_READINGS = {
  options: ["one-of", "adding-up"],
  formula: ["as-written", "sum-divided"],
  levels: ["more-points", "fewer-points"],
  steps: ["whole-steps", "in-proportion"],
  remarks: ["remarks-idle"],
} as const;

/** What a text leaves open. */
export type TextDoubt = keyof typeof TEXT_READINGS;

/** How a user reads what a text leaves open. */
export type TextReading = (typeof TEXT_READINGS)[TextDoubt][number];
