import type { ComparedPart } from "./comparison";
import type { RankIndicator } from "./rank-set";

/** One figure that a row takes from each unit: a column of its own beside the scores. */
export type MeasureSlot =
  /** What the rule measures; nobody else's score depends on it. */
  | { readonly kind: "measure" }
  /** What a part of the rule compares with all other units. */
  | { readonly kind: "compared"; readonly part: ComparedPart }
  /** The points of the parts that compare nobody. */
  | { readonly kind: "own-points" };

/** The figures of a row, in the order in which readings list them. */
export function slotsOf({ comparison, measured }: Pick<RankIndicator, "comparison" | "measured">): readonly MeasureSlot[] {
  if (!comparison) return measured ? [{ kind: "measure" }] : [];
  return [...comparison.parts.map((part) => ({ kind: "compared", part }) as const), ...(comparison.ownPoints ? [{ kind: "own-points" } as const] : [])];
}
