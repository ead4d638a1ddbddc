import { roundForComparison } from "../text/decimal";

/**
 * The rank of a score among all units' scores, its own included, the highest first. Equal scores share a rank and the next is left out (1, 2, 2, 4), as decisions
 * print it. Null: the score is not among them.
 */
export function competitionRank(score: number, scores: readonly number[]): number | null {
  const own = roundForComparison(score);
  const others = scores.map(roundForComparison);
  return others.includes(own) ? 1 + others.filter((other) => other > own).length : null;
}
