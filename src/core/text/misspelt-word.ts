import { foldText } from "./fold-text";
import { oncePerText } from "./once-per-text";
import { toneLast } from "./tone-last";

/** A word that other texts, in the very same place between the same words, write with other diacritics. */
export interface MisspeltWord {
  readonly word: string;
  readonly expected: string;
}

/** How often the usual spelling must stand for one other to be a slip. */
const USUAL = 2;

/** Words around it that must be the same: two on each side or four on one, as far from the ends of the text as there are words. */
const SIDES = [[2, 2], [0, 4], [4, 0]] as const;

/** "dịch vụ [cồng] trực tuyến" where other texts have "dịch vụ công trực tuyến", parallel to `texts`; null where nothing is misspelt. */
export function misspeltWords(texts: readonly string[]): readonly (MisspeltWord | null)[] {
  const read = texts.map(placedWords);
  const usual = new Map<string, Map<string, number>>();
  for (const { word, place } of read.flat()) {
    const spellings = usual.get(place) ?? new Map<string, number>();
    usual.set(place, spellings.set(word, (spellings.get(word) ?? 0) + 1));
  }
  return read.map((words) => misspelt(words, usual));
}

/** A word, and its place: the folded word with its neighbours as they are. */
interface PlacedWord {
  readonly word: string;
  readonly place: string;
}

/** The words of a text in each way in which there are neighbours enough. */
const placedWords = oncePerText((text): readonly PlacedWord[] => {
  const words = wordsOf(text);
  return words.flatMap((word, index) =>
    SIDES.flatMap(([before, after]) => {
      if (index < before || index + after >= words.length) return [];
      return [{ word, place: [...words.slice(index - before, index), `[${foldText(word)}]`, ...words.slice(index + 1, index + after + 1)].join(" ") }];
    }),
  );
});

function misspelt(words: readonly PlacedWord[], usual: ReadonlyMap<string, ReadonlyMap<string, number>>): MisspeltWord | null {
  for (const { word, place } of words) {
    const spellings = usual.get(place);
    if (!spellings || spellings.size < 2 || spellings.get(word) !== 1) continue;
    const expected = [...spellings].find(([other, times]) => times >= USUAL && !sameSpelling(other, word));
    if (expected) return { word, expected: expected[0] };
  }
  return null;
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
