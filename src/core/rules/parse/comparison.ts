import type { Cursor } from "./cursor";
import { Cue } from "../text/cue";
import { PhraseList } from "../text/phrase-list";

/** How a figure is compared; "từ" and "đạt" leave open whether an upper end follows. */
export type Comparison = "≥" | ">" | "≤" | "<" | "=" | "từ" | "đạt";

/** Longer phrases before their beginnings. */
const WORD_COMPARISONS: readonly (readonly [string, Comparison])[] = [
  ["lớn hơn hoặc bằng", "≥"], ["cao hơn hoặc bằng", "≥"], ["bằng hoặc lớn hơn", "≥"], ["bằng hoặc cao hơn", "≥"], ["nhiều hơn hoặc bằng", "≥"],
  ["nhỏ hơn hoặc bằng", "≤"], ["thấp hơn hoặc bằng", "≤"], ["ít hơn hoặc bằng", "≤"],
  ["không thấp hơn", "≥"], ["không ít hơn", "≥"], ["không nhỏ hơn", "≥"], ["không dưới", "≥"], ["tối thiểu", "≥"], ["ít nhất", "≥"],
  ["không vượt quá", "≤"], ["không lớn hơn", "≤"], ["không nhiều hơn", "≤"], ["không quá", "≤"],
  ["chưa đạt", "<"], ["không đạt", "<"], ["không hoàn thành", "<"], ["chưa hoàn thành", "<"], ["chưa đủ", "<"], ["không đủ", "<"], ["chưa đến", "<"], ["chưa tới", "<"], ["nhỏ hơn", "<"], ["thấp hơn", "<"], ["ít hơn", "<"], ["dưới", "<"],
  ["sau hạng", ">"], ["sau vị trí", ">"], ["sau thứ", ">"], ["lớn hơn", ">"], ["cao hơn", ">"], ["nhiều hơn", ">"], ["vượt quá", ">"], ["vượt", ">"], ["quá", ">"], ["trên", ">"], ["hơn", ">"],
  ["đạt từ", "từ"], ["từ", "từ"], ["bằng", "="], ["đạt được", "đạt"], ["đạt", "đạt"],
];
const COMPARISON_PHRASES = new PhraseList(...WORD_COMPARISONS.map(([phrase]) => phrase));
const COMPARISON_CUE = new Cue([...COMPARISON_PHRASES.firstWords, "⇒", "≥", ">", "≤", "<", "="]);
const COMPARISON_OF: ReadonlyMap<string, Comparison> = new Map(WORD_COMPARISONS);

/** Takes the comparison at the cursor, a sign or words. Null: there is none. */
export function takeComparison(cursor: Cursor): Comparison | null {
  if (!cursor.gives(COMPARISON_CUE)) return null;
  const arrow = cursor.peek()?.text === "⇒" && cursor.peek(1)?.kind === "number";
  const symbol = arrow ? cursor.symbol("⇒") : cursor.symbol("≥", ">", "≤", "<", "=");
  if (symbol !== null) return symbol === "⇒" ? "≥" : toComparison(symbol);
  const phrase = cursor.phrase(COMPARISON_PHRASES);
  return phrase === null ? null : (COMPARISON_OF.get(phrase) ?? null);
}

function toComparison(symbol: string): Comparison {
  return symbol === "≥" || symbol === ">" || symbol === "≤" || symbol === "<" ? symbol : "=";
}
