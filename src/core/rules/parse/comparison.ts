import type { Cursor } from "./cursor";
import { Cue } from "../text/cue";
import { PhraseList } from "../text/phrase-list";

/** How a figure is compared; "từ" and "đạt" leave open whether an upper end follows. */
export type Comparison = "≥" | ">" | "≤" | "<" | "=" | "từ" | "đạt";

const NEGATIONS: readonly string[] = ["chưa", "không"];
const LARGER: readonly string[] = ["lớn", "cao", "nhiều"];
const SMALLER: readonly string[] = ["nhỏ", "thấp", "ít", "kém"];
/** What a figure does that comes up to a threshold. */
const REACHES: readonly string[] = ["đạt được", "đạt đủ", "đạt tới", "đạt đến", "đạt tròn", "đạt trọn", "đạt", "hoàn thành đủ", "hoàn thành", "đến", "tới", "đủ", "tròn", "trọn", "bằng"];

type Worded = readonly [string, Comparison];

/** Longer phrases before their beginnings. */
const WORD_COMPARISONS: readonly Worded[] = [
  ...[...LARGER.map((degree) => `${degree} hơn`), "trên", "vượt", "hơn"].flatMap((above) => orEqual(above, "≥")),
  ...[...SMALLER.map((degree) => `${degree} hơn`), "dưới"].flatMap((below) => orEqual(below, "≤")),
  ...SMALLER.map((degree): Worded => [`không ${degree} hơn`, "≥"]), ["không dưới", "≥"], ["tối thiểu", "≥"], ["ít nhất", "≥"],
  ["không vượt quá", "≤"], ...LARGER.map((degree): Worded => [`không ${degree} hơn`, "≤"]), ["không quá", "≤"],
  ...NEGATIONS.flatMap((negation) => REACHES.map((reach): Worded => [`${negation} ${reach}`, "<"])), ["chưa được", "<"], ...SMALLER.map((degree): Worded => [`${degree} hơn`, "<"]), ["dưới", "<"],
  ["sau hạng", ">"], ["sau vị trí", ">"], ["sau thứ", ">"], ...LARGER.map((degree): Worded => [`${degree} hơn`, ">"]), ["vượt quá", ">"], ["vượt", ">"], ["quá", ">"], ["trên", ">"], ["hơn", ">"],
  ["đạt từ", "từ"], ["từ", "từ"], ["bằng", "="], ["đạt được", "đạt"], ["đạt", "đạt"],
];

/** "lớn hơn hoặc bằng", "bằng hoặc lớn hơn" */
function orEqual(side: string, comparison: Comparison): readonly Worded[] {
  return [[`${side} hoặc bằng`, comparison], ...["bằng", "đạt"].map((equal): Worded => [`${equal} hoặc ${side}`, comparison])];
}

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
  if (phrase !== null && namesMark(cursor)) cursor.take();
  return phrase === null ? null : (COMPARISON_OF.get(phrase) ?? null);
}

/** "dưới mức 80%", "đạt đủ 100%": the word before a percentage only says that it is one; "đạt mức 2" names a level. */
function namesMark(cursor: Cursor): boolean {
  return ["mức", "đủ", "tròn"].includes(cursor.peek()?.text ?? "") && cursor.peek(1)?.kind === "number" && cursor.peek(2)?.text === "%";
}

function toComparison(symbol: string): Comparison {
  return symbol === "≥" || symbol === ">" || symbol === "≤" || symbol === "<" ? symbol : "=";
}
