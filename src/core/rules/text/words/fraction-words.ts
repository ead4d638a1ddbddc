import { PhraseList } from "./phrase-list";

/** Fractions in words. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["một phần hai", 1 / 2], ["một phần ba", 1 / 3], ["hai phần ba", 2 / 3], ["một phần tư", 1 / 4], ["ba phần tư", 3 / 4], ["một phần năm", 1 / 5], ["hai phần năm", 2 / 5], ["ba phần năm", 3 / 5],
]);

/** The words of all of them. */
export const FRACTION_PHRASES = new PhraseList(...FRACTIONS.keys());

/** 2/3 for "hai phần ba". */
export function fractionOf(phrase: string): number {
  return FRACTIONS.get(phrase) ?? Number.NaN;
}
