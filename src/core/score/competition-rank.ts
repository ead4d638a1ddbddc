import { roundForComparison } from "../text/decimal";

/**
 * Standard competition ranks ("1224"), as decisions print them: the highest score is first, equal ones share a rank, and as many ranks are left out after
 * them. Scores that differ by binary noise alone are equal. A null score has no rank.
 */
export function competitionRanks(scores: readonly (number | null)[]): readonly (number | null)[] {
  const compared = scores.map((score) => (score === null ? null : roundForComparison(score)));
  const ranks = new Map<number, number>();
  const highestFirst = compared.filter((score) => score !== null).sort((a, b) => b - a);
  highestFirst.forEach((score, above) => {
    if (!ranks.has(score)) ranks.set(score, above + 1);
  });
  return compared.map((score) => (score === null ? null : (ranks.get(score) ?? null)));
}

/** The rank of a score among all units' scores, its own included. Null: the score is not among them. */
export function competitionRank(score: number, scores: readonly number[]): number | null {
  const own = scores.map(roundForComparison).indexOf(roundForComparison(score));
  return competitionRanks(scores)[own] ?? null;
}
