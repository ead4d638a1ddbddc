import { foldWords } from "../../text/fold-text";
import type { HeaderWording } from "./header-vocabulary";
import { HEADER_VOCABULARY } from "./header-vocabulary";
import type { HeaderReading } from "./read-header-cell";

/** Shorter words turn into other words with one letter. */
const SHORTEST = 7;
const LONGEST = 40;

interface Target {
  readonly letters: string;
  readonly wording: HeaderWording;
}

/** Words that only hint are near to too many others: "Hạn mức" is no "Hạng mục". */
const TARGETS: readonly Target[] = HEADER_VOCABULARY.filter(({ meaning, weight, short }) => meaning !== "other" && meaning !== "aside" && weight > 1 && !short).flatMap((wording) =>
  wording.phrases.map((phrase) => ({ letters: phrase.replaceAll(" ", ""), wording })).filter(({ letters }) => letters.length >= SHORTEST),
);

/** Reads a header that is one of ours but for a slip of the keyboard ("Điểm tối đ", "Điểmtối đa"); null for any other. */
export function readMisspeltHeader(text: string): HeaderReading | null {
  if (text.length > LONGEST) return null;
  const letters = foldWords(text).replaceAll(" ", "");
  const target = TARGETS.find((other) => isNear(letters, other.letters));
  return target ? { meaning: target.wording.meaning, weight: 1, year: null } : null;
}

/** Whether one letter more, less, other or swapped makes one text of the other; two in long ones. */
function isNear(a: string, b: string): boolean {
  const allowed = b.length >= 12 ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}

/** Levenshtein's distance with swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
