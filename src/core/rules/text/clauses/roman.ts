import type { Token } from "../token";

/** The numerals of paragraphs and items, from one on, as tokens are spelled. Texts of rules count no further. */
const NUMERALS: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

/** "II" of "II. Mức độ sử dụng": a numeral in capitals. */
export function isRoman(token: Token | undefined): boolean {
  return token?.capital === true && romanNumber(token.text) !== null;
}

/** The number that a roman numeral in small letters counts: 4 for "iv". Null: it is none. */
export function romanNumber(numeral: string): number | null {
  const place = NUMERALS.indexOf(numeral);
  return place < 0 ? null : place + 1;
}
