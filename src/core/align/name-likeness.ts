import { foldWords } from "../text/fold-text";
import { oncePerText } from "../memo/once-per-text";

/** A name as it is compared: its folded words, with how often each stands in it. */
export interface ComparableName {
  readonly folded: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
  /** A bit for each word, one of 32 by its letters: a bit that the other name lacks is a word that it lacks. */
  readonly bits: number;
}

/** Prepares a name for many comparisons. */
export const comparableName: (name: string) => ComparableName = oncePerText((name) => {
  const folded = foldWords(name);
  const words = new Map<string, number>();
  const list = folded === "" ? [] : folded.split(" ");
  let bits = 0;
  for (const word of list) {
    words.set(word, (words.get(word) ?? 0) + 1);
    bits |= bitOf(word);
  }
  return { folded, words, count: list.length, bits };
}, 1);

function bitOf(word: string): number {
  let mixed = 0;
  for (let index = 0; index < word.length; index++) mixed = (mixed * 31 + word.charCodeAt(index)) | 0;
  return 1 << (mixed & 31);
}

/** How alike two names are, 0…1: the part of their words that they share (Dice's coefficient). */
export function nameLikeness(one: ComparableName, other: ComparableName): number {
  if (one.folded === other.folded) return 1;
  if (one.count === 0 || other.count === 0) return 0;
  let shared = 0;
  for (const [word, times] of one.words) shared += Math.min(times, other.words.get(word) ?? 0);
  return (2 * shared) / (one.count + other.count);
}

/** The most that the likeness of two names can be, which is known without looking at their words. */
export function likenessBound(one: ComparableName, other: ComparableName): number {
  if (one.count === 0 && other.count === 0) return 1;
  const shared = Math.min(one.count - bitsIn(one.bits & ~other.bits), other.count - bitsIn(other.bits & ~one.bits));
  return (2 * shared) / (one.count + other.count);
}

/** How many bits of a 32-bit number are set, counted in all its pairs, fours and eights at once. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
