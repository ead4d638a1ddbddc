import type { CellValue } from "../grid/cell";

/** Longer options are cut: the number alone says which one was chosen. */
const MAX_LENGTH = 120;

/** An option as the drop-down offers it: "1. Đã ban hành". */
export function choiceEntry(number: number, words: string): string {
  const entry = `${number}. ${words.replace(/\s+/g, " ").trim()}`.trim();
  return entry.length > MAX_LENGTH ? `${entry.slice(0, MAX_LENGTH - 1).trimEnd()}…` : entry;
}

/** The entries of a choice, in text order. */
export function choiceEntries(options: readonly string[]): readonly string[] {
  return options.map((words, index) => choiceEntry(index + 1, words));
}

/**
 * The option that a cell chooses: 2 for the number 2, "2" and "2. Chưa ban hành"; null for all else. What
 * stands before the first ". " must be the number to the letter, as `choiceFormula` has it.
 */
export function chosenOption(value: CellValue, count: number): number | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const text = String(value);
  const head = text.slice(0, `${text}. `.indexOf(". "));
  const number = Number(head);
  return Number.isInteger(number) && number >= 1 && number <= count && String(number) === head ? number : null;
}

/**
 * `chosenOption` as a formula over a cell, 0 where nothing is chosen. Comparing texts knows no wildcards
 * and no locale, as MATCH and VALUE do: "?" or "1,0" choose nothing.
 */
export function choiceFormula(cell: string, count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return `SUMPRODUCT((LEFT(${cell},FIND(". ",${cell}&". ")-1)={${numbers.map((number) => `"${number}"`).join(",")}})*{${numbers.join(",")}})`;
}
