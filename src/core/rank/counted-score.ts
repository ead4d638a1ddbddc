import type { ScoreSource, UnitReading } from "./unit-reading";

/** Which score counts. "auto": the final or council's word where there is one, else what the figures give, else what was typed. */
export type ScoreChoice = "auto" | ScoreSource;

/** The score of a row that counts. A judged column is taken as a whole: what the council left open is open. */
export function countedScore({ scores }: UnitReading, at: number, choice: ScoreChoice): number | null {
  if (choice !== "auto") return scores[choice]?.[at] ?? null;
  const judged = scores.final ?? scores.council;
  if (judged) return judged[at] ?? null;
  return scores.computed?.[at] ?? scores.self?.[at] ?? (scores.self ? null : (scores.published?.[at] ?? null));
}
