import type { NumberCell } from "../recognize/appendix-table";
import { isOutOfSums } from "../score/score-index";

/** What a score cell that a person types says of a row. */
export type CouncilWord =
  | { readonly kind: "blank" }
  | { readonly kind: "points"; readonly points: number }
  /** Not assessed, or not scored yet: out of all sums. */
  | { readonly kind: "not-assessed" }
  /** Words, or a number typed as text: whatever it means, no formula can count it. */
  | { readonly kind: "unclear"; readonly text: string };

/** Reads a self or council score; null where the table has no such column. */
export function councilWord(cell: NumberCell | null): CouncilWord {
  if (cell === null) return { kind: "blank" };
  const { value, text } = cell;
  if (text !== null) return isOutOfSums(text) ? { kind: "not-assessed" } : { kind: "unclear", text };
  return value === null ? { kind: "blank" } : { kind: "points", points: value };
}
