import { foldWords } from "../text/fold-text";

/** A name as it is compared: its folded words, with how often each stands in it. */
export interface ComparableName {
  readonly folded: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Prepares a name for many comparisons. */
export function comparableName(name: string): ComparableName {
  const folded = foldWords(name);
  const words = new Map<string, number>();
  const list = folded === "" ? [] : folded.split(" ");
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1);
  return { folded, words, count: list.length };
}

/** How alike two names are, 0…1: the part of their words that they share (Dice's coefficient). */
export function nameLikeness(one: ComparableName, other: ComparableName): number {
  if (one.folded === other.folded) return 1;
  if (one.count === 0 || other.count === 0) return 0;
  let shared = 0;
  for (const [word, times] of one.words) shared += Math.min(times, other.words.get(word) ?? 0);
  return (2 * shared) / (one.count + other.count);
}
