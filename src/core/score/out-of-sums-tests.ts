import { OUT_OF_SUMS } from "./score-index";

/** `isOutOfSums` as native formulas over a cell or range: a test for each phrase, without "="; the words are out where any holds. */
export function outOfSumsTests(text: string): readonly string[] {
  return OUT_OF_SUMS.map((phrase) => `ISNUMBER(SEARCH("${phrase}",${text}))`);
}
