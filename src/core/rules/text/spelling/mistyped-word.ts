import { isVietnameseSyllable } from "../../../text/encoding/vietnamese-syllable";
import { REGISTER_WORDS, unmarked } from "./register-words";

/** Shorter words have too many neighbours to be taken for one of them. */
const SHORTEST = 3;
/** By what slips of the keyboard make of a word of scoring: the word; null where it may be either of two. */
const MISTYPED = slipsOf(REGISTER_WORDS);
/** By its letters without their marks: the word; null where two are spelt with the same letters. */
const BY_LETTERS = byKey(REGISTER_WORDS.map((word) => [unmarked(word), word]));

/**
 * The word of scoring that was meant by a word that is no Vietnamese syllable ("khôgn", "dướii", "đươc"): two letters have changed places, one stands twice, or their marks are
 * others. Null: none is, or it may be either of two.
 */
export function mistypedWord(lower: string): string | null {
  if (lower.length < SHORTEST || isVietnameseSyllable(lower)) return null;
  // "truờng": between consonants "ươ" has two horns.
  const horned = lower.replace(/u(?=[ơờớởỡợ]\p{L})/u, "ư");
  if (horned !== lower && isVietnameseSyllable(horned)) return horned;
  const slipped = MISTYPED.get(lower);
  if (slipped !== undefined) return slipped;
  const letters = unmarked(lower);
  // Without any marks a word may be of another language.
  return letters === lower ? null : (BY_LETTERS.get(letters) ?? null);
}

function slipsOf(words: readonly string[]): ReadonlyMap<string, string | null> {
  return byKey(words.flatMap((word) => [...swaps(word), ...repeats(word)].filter((slip) => slip !== word && slip.length >= SHORTEST).map((slip): [string, string] => [slip, word])));
}

/** Each pair of neighbouring letters the other way round. */
function swaps(word: string): readonly string[] {
  return Array.from(word.slice(1), (letter, index) => `${word.slice(0, index)}${letter}${word.charAt(index)}${word.slice(index + 2)}`);
}

/** Each letter twice. */
function repeats(word: string): readonly string[] {
  return Array.from(word, (letter, index) => `${word.slice(0, index)}${letter}${word.slice(index)}`);
}

function byKey(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string | null> {
  const words = new Map<string, string | null>();
  for (const [key, word] of entries) words.set(key, words.has(key) && words.get(key) !== word ? null : word);
  return words;
}
