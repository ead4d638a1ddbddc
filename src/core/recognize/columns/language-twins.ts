import { foldText } from "../../text/fold-text";
import type { Candidate } from "./header-candidates";

/** How many cells one of two twins may have more, say a remark. */
const MOST_MORE = 2;

/** The columns without those that only say again in English what a Vietnamese column of the table says: "Điểm tối đa | Max score". */
export function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  const vietnamese = new Set(candidates.filter(isVietnamese).map((candidate) => keyOf(candidate)));
  const hasTwin = (candidate: Candidate): boolean => MORE_OR_LESS.some((more) => vietnamese.has(keyOf(candidate, more)));
  return candidates.filter((candidate) => !mayBeTwin(candidate) || isVietnamese(candidate) || !hasTwin(candidate));
}

const MORE_OR_LESS: readonly number[] = Array.from({ length: 2 * MOST_MORE + 1 }, (_, index) => index - MOST_MORE);

/** What two twins have in common: what they mean and, but for a few, how many cells they fill. */
function keyOf({ reading, profile }: Candidate, more = 0): string {
  return `${reading?.meaning}/${reading?.year}/${profile.filled + more}`;
}

function mayBeTwin({ reading }: Candidate): boolean {
  return reading !== null && reading.meaning !== "code" && reading.byHand !== true;
}

function isVietnamese({ text }: Candidate): boolean {
  return foldText(text) !== text.toLowerCase();
}
