import { namesSelf } from "../headers/point-words";
import type { Candidate } from "./header-candidates";
import { columnOfUnclearTier } from "./score-columns";

/** The candidates, where a title of self-assessment ("Phiếu tự đánh giá …") makes points of which nobody else can tell whose they are ("Trường chấm") likely the unit's own. */
export function ownByTitle(candidates: readonly Candidate[], title: string | null): readonly Candidate[] {
  if (title === null || !namesSelf(title)) return candidates;
  const unclear = columnOfUnclearTier(candidates);
  return candidates.map((candidate) => (candidate === unclear && candidate.reading ? { ...candidate, reading: { ...candidate.reading, meaning: "score-self", inferred: true } } : candidate));
}
