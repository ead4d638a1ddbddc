import { foldText } from "./fold-text";
import { KeptResults } from "./kept-results";
import type { MisspeltWord } from "./misspelt-word";
import { sameSpelling, wordsOf } from "./misspelt-word";

/** How often a compound must stand for another spelling of it to be a slip: "tỷ lệ hộ" four times makes none of "tỷ lệ hồ sơ". */
const USUAL = 10;

/** Of the places where a word stands, this part may have other neighbours: "trực" is nearly always followed by "tuyến". */
const OTHERS = 0.1;

/** The texts of some tables, before and after an edit. */
const KEPT = new KeptResults<readonly (MisspeltWord | null)[]>(8);

/**
 * "chuyên đổi" in texts that say "chuyển đổi" everywhere else, where "đổi" hardly stands behind another word: the
 * first such slip of each text, with the word's neighbour, parallel to `texts`; null where there is none.
 */
export function brokenCompounds(texts: readonly string[]): readonly (MisspeltWord | null)[] {
  return KEPT.of(texts.join("\n\n"), () => findBroken(texts));
}

/** Words next to each other, as they stand in one direction: by the one, how often each other. */
type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>;

function findBroken(texts: readonly string[]): readonly (MisspeltWord | null)[] {
  const pairs = texts.map(pairsOf);
  const after = neighbours(pairs.flat());
  const before = neighbours(pairs.flat().map(([left, right]) => [right, left]));
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
function pairsOf(text: string): readonly Pair[] {
  return text.split(/[^\p{L}\p{M}\d\s]+/u).flatMap((piece) => {
    const words = wordsOf(piece);
    return words.slice(1).map((word, index): Pair => [words[index] ?? "", word]);
  });
}

function neighbours(pairs: readonly Pair[]): Neighbours {
  const found = new Map<string, Map<string, number>>();
  for (const [one, other] of pairs) {
    const counts = found.get(one) ?? new Map<string, number>();
    found.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
  }
  return found;
}

/** The word that nearly always stands there, where this one has other diacritics. */
function meant(counts: ReadonlyMap<string, number> | undefined, word: string): string | null {
  if (!counts || counts.size < 2) return null;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...counts].find(([other, count]) => count >= USUAL && all - count <= OTHERS * count + 1 && foldText(other) === foldText(word) && !sameSpelling(other, word));
  return usual?.[0] ?? null;
}
