import type { Cursor } from "../words/cursor";
import { WordCue } from "../../text/cue";
import { isWord } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import { NEGATIONS, pointsStandAt } from "../../text/words/vocabulary";

/** How a figure is compared; "từ" and "đạt" leave open whether an upper end follows. */
export type Comparison = "≥" | ">" | "≤" | "<" | "=" | "từ" | "đạt";

const LARGER: readonly string[] = ["lớn", "cao", "nhiều"];
const SMALLER: readonly string[] = ["nhỏ", "thấp", "ít", "kém"];
/** What a figure does that comes up to a threshold. */
const REACHES: readonly string[] = ["đạt được", "đạt đủ", "đạt tới", "đạt đến", "đạt tròn", "đạt trọn", "đạt", "hoàn thành đủ", "hoàn thành", "đến", "tới", "đủ", "tròn", "trọn", "bằng"];

/** They limit points as well: "tối đa 5 điểm". */
const MOSTS: readonly string[] = ["tối đa", "nhiều nhất", "cao nhất"];

type Worded = readonly [string, Comparison];

/** A higher place of a ranking has the smaller number. */
const PLACES: readonly string[] = ["hạng", "vị trí", "thứ"];

/** Longer phrases before their beginnings. */
const WORD_COMPARISONS: readonly Worded[] = [
  ...[...LARGER.map((degree) => `${degree} hơn`), "trên", "vượt", "hơn"].flatMap((above) => orEqual(above, "≥")),
  ...[...SMALLER.map((degree) => `${degree} hơn`), "dưới"].flatMap((below) => orEqual(below, "≤")),
  ...SMALLER.map((degree): Worded => [`không ${degree} hơn`, "≥"]), ["không dưới", "≥"], ["tối thiểu", "≥"], ["ít nhất", "≥"],
  ...NEGATIONS.flatMap((negation) => [...LARGER.map((degree) => `${degree} hơn`), "vượt quá", "vượt mức", "vượt", "quá", "trên", "hơn"].map((above): Worded => [`${negation} ${above}`, "≤"])), ...MOSTS.map((most): Worded => [most, "≤"]),
  ...NEGATIONS.flatMap((negation) => REACHES.map((reach): Worded => [`${negation} ${reach}`, "<"])), ["chưa được", "<"], ...SMALLER.map((degree): Worded => [`${degree} hơn`, "<"]), ...PLACES.flatMap((place): readonly Worded[] => [[`dưới ${place}`, ">"], [`sau ${place}`, ">"], [`trên ${place}`, "<"]]), ["dưới", "<"],
  ...["vị trí thứ", "hạng thứ", ...PLACES, "top", "tốp", "nhóm"].map((place): Worded => [`ngoài ${place}`, ">"]), ["ngoài", ">"], ...LARGER.map((degree): Worded => [`${degree} hơn`, ">"]), ["vượt quá", ">"], ["vượt", ">"], ["quá", ">"], ["trên", ">"], ["hơn", ">"],
  ["đạt từ", "từ"], ["từ", "từ"], ["bằng", "="], ["đạt được", "đạt"], ["đạt", "đạt"],
];

/** "lớn hơn hoặc bằng", "bằng hoặc lớn hơn" */
function orEqual(side: string, comparison: Comparison): readonly Worded[] {
  return ["hoặc", "hay", "/"].flatMap((or): readonly Worded[] => [[`${side} ${or} bằng`, comparison], ...["bằng", "đạt"].map((equal): Worded => [`${equal} ${or} ${side}`, comparison])]);
}

const COMPARISON_PHRASES = new PhraseList(...WORD_COMPARISONS.map(([phrase]) => phrase));
export const COMPARISON_CUE = new WordCue([...COMPARISON_PHRASES.firstWords, "⇒", "≥", ">", "≤", "<", "="]);
const COMPARISON_OF: ReadonlyMap<string, Comparison> = new Map(WORD_COMPARISONS);

/** Takes the comparison at the cursor, a sign or words. Null: there is none. */
export function takeComparison(cursor: Cursor): Comparison | null {
  if (!cursor.gives(COMPARISON_CUE)) return null;
  const arrow = cursor.peek()?.text === "⇒" && cursor.peek(1)?.kind === "number";
  const symbol = arrow ? cursor.symbol("⇒") : cursor.symbol("≥", ">", "≤", "<", "=");
  if (symbol !== null) return symbol === "⇒" ? "≥" : toComparison(symbol);
  return cursor.attempt(() => takeWords(cursor));
}

function takeWords(cursor: Cursor): Comparison | null {
  const phrase = cursor.phrase(COMPARISON_PHRASES);
  if (phrase === null) return null;
  while (namesMark(cursor)) cursor.take();
  if (cursor.at("tỷ lệ") && cursor.peek(2)?.kind === "number" && cursor.peek(3)?.text === "%") cursor.index += 2;
  // "nước ngoài 10 tỷ đồng"
  if (phrase === "ngoài" && (cursor.before(2)?.kind === "word" || cursor.peek()?.kind !== "number")) return null;
  return MOSTS.includes(phrase) && limitsPoints(cursor) ? null : (COMPARISON_OF.get(phrase) ?? null);
}

/** "dưới mức 80%", "đạt đủ 100%", "tối thiểu là 5 cuộc": the word before the figure only says that it is one; "đạt mức 2" names a level. */
function namesMark(cursor: Cursor): boolean {
  if (cursor.peek(1)?.kind !== "number") return false;
  const word = cursor.peek()?.text ?? "";
  return (word === "là" && !pointsStandAt(cursor.tokens, cursor.index + 1)) || (["mức", "đủ", "tròn"].includes(word) && cursor.peek(2)?.text === "%");
}

/** "tối đa 5 điểm", "tối đa 50% số điểm", "tối đa bằng" */
function limitsPoints({ tokens, index }: Cursor): boolean {
  const end = tokens[index + 1]?.text === "%" ? index + 2 : index + 1;
  return tokens[index]?.kind !== "number" || pointsStandAt(tokens, index) || isWord(tokens, end, "điểm", "số", "tổng");
}

function toComparison(symbol: string): Comparison {
  return symbol === "≥" || symbol === ">" || symbol === "≤" || symbol === "<" ? symbol : "=";
}
