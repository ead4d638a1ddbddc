import { foldText } from "./fold-text";
import { oncePerTexts } from "./once-per-text";
import { toneLast } from "./tone-last";

/** A word that other texts, in the very same place between the same words, write with other diacritics. */
export interface MisspeltWord {
  readonly word: string;
  readonly expected: string;
}

/** How often the usual spelling must stand for one other to be a slip. */
const USUAL = 2;

/** Words around it that must be the same: two on each side, or at an end of the text four on the other. */
const SIDES = [[2, 2], [0, 4], [4, 0]] as const;

/** "dịch vụ [cồng] trực tuyến" where other texts have "dịch vụ công trực tuyến", parallel to `texts`; null where nothing is misspelt. */
export const misspeltWords: (texts: readonly string[]) => readonly (MisspeltWord | null)[] = oncePerTexts((texts) => {
  const read = texts.map(wordsOf);
  const usual = new Map<string, Map<string, number>>();
  for (const words of read) {
    words.forEach((word, index) => {
      for (const place of placesOf(words, index)) {
        const spellings = usual.get(place) ?? new Map<string, number>();
        usual.set(place, spellings.set(word, (spellings.get(word) ?? 0) + 1));
      }
    });
  }
  return read.map((words) => misspelt(words, usual));
});

function misspelt(words: readonly string[], usual: ReadonlyMap<string, ReadonlyMap<string, number>>): MisspeltWord | null {
  for (const [index, word] of words.entries()) {
    for (const place of placesOf(words, index)) {
      const spellings = usual.get(place);
      if (!spellings || spellings.size < 2 || spellings.get(word) !== 1) continue;
      const expected = [...spellings].find(([other, times]) => times >= USUAL && !sameSpelling(other, word));
      if (expected) return { word, expected: expected[0] };
    }
  }
  return null;
}

/** The folded word with its neighbours as they are, in each way in which there are enough. */
function placesOf(words: readonly string[], index: number): readonly string[] {
  return SIDES.flatMap(([before, after]) => {
    if (index < before || index + after >= words.length) return [];
    return [words.slice(index - before, index + after + 1).map((word, at) => (at === before ? `[${foldText(word)}]` : word)).join(" ")];
  });
}

/** Whether two words differ in taste alone: i and y, and the place of the tone ("lý" and "lí", "hoá" and "hóa"). */
export function sameSpelling(one: string, other: string): boolean {
  return spelling(one) === spelling(other);
}

function spelling(word: string): string {
  return toneLast(word).replaceAll("y", "i");
}

/** The words of a text in lower case, composed, in order. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
