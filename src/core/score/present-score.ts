import type { NodeScore } from "../analysis";

/** The score that a row has now: the computed one, else the printed one; null where there is none. */
export function presentScore(score: NodeScore | undefined): number | null {
  return score?.computed ?? score?.printed ?? null;
}
