import { foldWords } from "../text/fold-text";
import { oncePerText } from "../text/once-per-text";

/** A name as it is compared: its folded words, with how often each stands in it. */
export interface ComparableName {
  readonly folded: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Prepares a name for many comparisons. */
export const comparableName: (name: string) => ComparableName = oncePerText((name) => {
  const folded = foldWords(name);
  const words = new Map<string, number>();
  const list = folded === "" ? [] : folded.split(" ");
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1);
  return { folded, words, count: list.length };
}, 1);

/** How alike two names are, 0…1: the part of their words that they share (Dice's coefficient). */
export function nameLikeness(one: ComparableName, other: ComparableName): number {
  if (one.folded === other.folded) return 1;
  if (one.count === 0 || other.count === 0) return 0;
  let shared = 0;
  for (const [word, times] of one.words) shared += Math.min(times, other.words.get(word) ?? 0);
  return (2 * shared) / (one.count + other.count);
}

/** The most that the likeness of two names can be by the number of their words, which is known at once. */
export function likenessBound(one: ComparableName, other: ComparableName): number {
  return one.count === 0 && other.count === 0 ? 1 : (2 * Math.min(one.count, other.count)) / (one.count + other.count);
}
