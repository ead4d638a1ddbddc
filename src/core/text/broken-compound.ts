import { foldText } from "./fold-text";
import type { MisspeltWord } from "./misspelt-word";
import { sameSpelling, wordsOf } from "./misspelt-word";
import { oncePerText } from "./once-per-text";

/** How often a compound must stand for another spelling of it to be a slip: "tỷ lệ hộ" four times makes none of "tỷ lệ hồ sơ". */
const USUAL = 10;

/** Of the places where a word stands, this part may have other neighbours: "trực" is nearly always followed by "tuyến". */
const OTHERS = 0.1;

/**
 * "chuyên đổi" in texts that say "chuyển đổi" everywhere else, where "đổi" hardly stands behind another word: the
 * first such slip of each text, with the word's neighbour, parallel to `texts`; null where there is none.
 */
export function brokenCompounds(texts: readonly string[]): readonly (MisspeltWord | null)[] {
  const pairs = texts.map(pairsOf);
  const all = pairs.flat();
  const after = usualNeighbours(all);
  const before = usualNeighbours(all.map(([left, right]) => [right, left]));
  return pairs.map((found) => firstOf(found, ([left, right]) => {
    const rightMeant = meant(after.get(left), right);
    if (rightMeant !== null) return { word: `${left} ${right}`, expected: `${left} ${rightMeant}` };
    const leftMeant = meant(before.get(right), left);
    return leftMeant === null ? null : { word: `${left} ${right}`, expected: `${leftMeant} ${right}` };
  }));
}

function firstOf(pairs: readonly Pair[], find: (pair: Pair) => MisspeltWord | null): MisspeltWord | null {
  for (const pair of pairs) {
    const found = find(pair);
    if (found) return found;
  }
  return null;
}

type Pair = readonly [left: string, right: string];

/** The words that stand side by side with nothing but spaces between them. */
const pairsOf = oncePerText((text): readonly Pair[] =>
  text.split(/[^\p{L}\p{M}\d\s]+/u).flatMap((piece) => {
    const words = wordsOf(piece);
    return words.slice(1).map((word, index): Pair => [words[index] ?? "", word]);
  }),
);

/** By each word, those that nearly always stand beside it: few words have any. */
function usualNeighbours(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  return new Map([...neighbours(pairs)].flatMap(([word, counts]) => {
    const usual = usualOf(counts);
    return usual.length > 0 ? [[word, usual] as const] : [];
  }));
}

function usualOf(counts: ReadonlyMap<string, number>): readonly string[] {
  if (counts.size < 2) return [];
  let all = 0;
  for (const count of counts.values()) all += count;
  return [...counts].flatMap(([other, count]) => (count >= USUAL && all - count <= OTHERS * count + 1 ? [other] : []));
}

/** Words next to each other, as they stand in one direction: by the one, how often each other. */
function neighbours(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const [one, other] of pairs) {
    const known = found.get(one);
    const counts = known ?? new Map<string, number>();
    if (!known) found.set(one, counts);
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return found;
}

/** The word that nearly always stands there, where this one has other diacritics. */
function meant(usual: readonly string[] | undefined, word: string): string | null {
  return usual?.find((other) => other !== word && foldText(other) === foldText(word) && !sameSpelling(other, word)) ?? null;
}
