/** The five tone marks, which people put on one vowel of a syllable or the other: "hòa", "hoà". */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable with its tone behind all letters, the same wherever it was typed. Decomposed; for comparing only. */
export function toneLast(word: string): string {
  const letters = word.normalize("NFD");
  return letters.replace(TONES, "") + (letters.match(TONES) ?? []).join("");
}
