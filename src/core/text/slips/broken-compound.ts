import { foldText } from "../fold-text";
import type { MisspeltWord } from "./misspelt-word";
import { sameSpelling, wordsOf } from "./misspelt-word";
import { oncePerText } from "../../memo/once-per-text";
import type { PlacedWord } from "./spelling-tally";
import { SpellingTally } from "./spelling-tally";

/** How often a compound must stand for another spelling of it to be a slip: "tỷ lệ hộ" four times makes none of "tỷ lệ hồ sơ". */
const USUAL = 10;

/** Of the places where a word stands, this part may have other neighbours: "trực" is nearly always followed by "tuyến". */
const OTHERS = 0.1;

/** Where the word itself stands in its place. No word of a text holds it. */
const GAP = "…";

/** Each word beside the one before it, and beside the one behind it, with nothing but spaces between them. */
const neighbours = oncePerText((text): readonly PlacedWord[] =>
  text.split(/[^\p{L}\p{M}\d\s]+/u).flatMap((piece) => {
    const words = wordsOf(piece);
    return words.slice(1).flatMap((right, index) => {
      const left = words[index] ?? "";
      return [{ word: right, place: `${left} ${GAP}` }, { word: left, place: `${GAP} ${right}` }];
    });
  }),
);

const TALLY = new SpellingTally({ placedWords: neighbours, slipsAmong: unusualNeighbours });

/**
 * "chuyên đổi" in texts that say "chuyển đổi" everywhere else, where "đổi" hardly stands behind another word: the
 * first such slip of each text, with the word's neighbour, parallel to `texts`; null where there is none.
 */
export function brokenCompounds(texts: readonly string[]): readonly (MisspeltWord | null)[] {
  return TALLY.slipsIn(texts).map((slip) => slip && { word: slip.place.replace(GAP, slip.word), expected: slip.place.replace(GAP, slip.expected) });
}

/** By each word that has other diacritics than the one that nearly always stands there, that one. */
function unusualNeighbours(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> | null {
  const usual = usualOf(counts);
  if (usual === null) return null;
  const slips = [...counts.keys()].filter((word) => word !== usual && foldText(word) === foldText(usual) && !sameSpelling(usual, word));
  return slips.length > 0 ? new Map(slips.map((word) => [word, usual])) : null;
}

/** The word that nearly always stands there; there is none or one, as each would be among the others of the other. */
function usualOf(counts: ReadonlyMap<string, number>): string | null {
  let all = 0;
  for (const count of counts.values()) all += count;
  for (const [word, count] of counts) if (count >= USUAL && all - count <= OTHERS * count + 1) return word;
  return null;
}
