import { DOMAIN_PHRASES } from "./domain-phrases";
import { foldText } from "../fold-text";
import { oncePerText } from "../../memo/once-per-text";
import type { PlacedWord } from "./spelling-tally";
import { SpellingTally } from "./spelling-tally";
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

/** The words of a text in each way in which there are neighbours enough; their place is the folded word with its neighbours as they are. */
const placedWords = oncePerText((text): readonly PlacedWord[] => {
  const words = wordsOf(text);
  return words.flatMap((word, index) =>
    SIDES.flatMap(([before, after]) => {
      if (index < before || index + after >= words.length || (before === 0 && isPhrase(words[index - 1], word)) || (after === 0 && isPhrase(word, words[index + 1]))) return [];
      return [{ word, place: [...words.slice(index - before, index), `[${foldText(word)}]`, ...words.slice(index + 1, index + after + 1)].join(" ") }];
    }),
  );
});

const PAIRS: ReadonlySet<string> = new Set(DOMAIN_PHRASES);

/** Whether a word makes a phrase of the domain with its neighbour on the side that is not compared: the "sơ" of "hồ sơ thủ tục hành chính" is no slip of "số thủ tục hành chính". */
function isPhrase(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && PAIRS.has(`${first} ${second}`);
}

const TALLY = new SpellingTally({ placedWords, slipsAmong: rareSpellings });

/** "dịch vụ [cồng] trực tuyến" where other texts have "dịch vụ công trực tuyến", parallel to `texts`; null where nothing is misspelt. */
export function misspeltWords(texts: readonly string[]): readonly (MisspeltWord | null)[] {
  return TALLY.slipsIn(texts).map((slip) => slip && { word: slip.word, expected: slip.expected });
}

/** By each spelling that stands once, the one that stands most often. */
function rareSpellings(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> | null {
  const usual = [...counts].filter(([, times]) => times >= USUAL).sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || (a < b ? -1 : 1));
  const slips = [...counts].flatMap(([word, times]) => {
    const expected = times === 1 ? usual.find(([other]) => !sameSpelling(other, word)) : undefined;
    return expected ? [[word, expected[0]] as const] : [];
  });
  return slips.length > 0 ? new Map(slips) : null;
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
