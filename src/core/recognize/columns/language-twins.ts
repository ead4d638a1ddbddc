import { foldText } from "../../text/fold-text";
import type { Candidate } from "./header-candidates";

/** How many cells one of two twins may have more, say a remark. */
const MOST_MORE = 2;

/** The columns without those that only say again in English what a Vietnamese column beside them says: "Điểm tối đa | Max score". */
export function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate) => !candidates.some((other) => isTwin(candidate, other)));
}

function isTwin(candidate: Candidate, other: Candidate): boolean {
  const { reading, profile } = candidate;
  if (reading === null || reading.meaning === "code" || reading.byHand === true || reading.meaning !== other.reading?.meaning || reading.year !== other.reading.year) return false;
  return !isVietnamese(candidate) && isVietnamese(other) && Math.abs(profile.filled - other.profile.filled) <= MOST_MORE;
}

function isVietnamese({ text }: Candidate): boolean {
  return foldText(text) !== text.toLowerCase();
}
