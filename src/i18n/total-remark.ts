import type { TableSummary } from "../core/analysis";
import type { Messages } from "./messages";

/** Why the total that the table prints and the one that the figures give are two; null where there is nothing to explain. */
export function totalRemark({ printedTotal, computedTotal, computed, indicators }: TableSummary, { numbers, pane }: Messages): string | null {
  const { number } = numbers;
  const words = pane.overview;
  if (computedTotal === null || printedTotal === null || computedTotal === printedTotal) return null;
  if (computed < indicators) return words.totalSoFar(number(computed), number(indicators), number(computedTotal), number(printedTotal));
  // Both have two places; the difference of two such numbers in binary has more.
  const difference = number(Math.abs(printedTotal - computedTotal));
  const say = computedTotal < printedTotal ? words.totalBelow : words.totalAbove;
  return say(number(printedTotal), number(computedTotal), difference);
}
