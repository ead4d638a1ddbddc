import { isLetter, isSymbol, isSymbolOf, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { BULLETS } from "../../text/clauses/line-start";
import type { Token, TokenRange } from "../../text/token";
import { TURNING_POINTS } from "../../text/words/before-points";
import { PhraseList } from "../../text/words/phrase-list";

/** One item of a list: a line, or what a semicolon ends. */
export interface ListItem {
  /** The bullet, or "" where there is none. */
  readonly bullet: string;
  /** Its words, without the bullet and the full stop. */
  readonly range: TokenRange;
  /** Where the award that ends it begins. Null: it ends in something else. */
  readonly award: number | null;
  /** Whether a sign stands before the award. */
  readonly stated: boolean;
}

const SIGNS: readonly string[] = [":", "=", "→", "⇒", "-"];
const WHOLE = new PhraseList("điểm tối đa", "số điểm tối đa", "tổng số điểm", "tổng điểm", "số điểm");
/** "1/2 số điểm tối đa" takes no more tokens. */
const LONGEST_AWARD = 8;
const PERCENT = 100;
/** Behind them points are limited, compared, counted or taken away. */
const LIMITERS: readonly string[] = [
  ...TURNING_POINTS, "đa", "thiểu", "dưới", "từ", "đến", "trừ", "cộng", "thêm", "còn", "bằng", "là", "đủ", "mỗi", "tổng", "số", "mức", "thang", "và", "hoặc", "cứ", "vượt", "thưởng", "được", "đạt", "tính", "chấm", "cho", "thì", "không", "chưa", "hưởng", "lấy", "ghi", "cấp", "độ", "loại", "nhóm", "lần", "thứ", "bớt", "tại", "ở", "theo",
];
/** A figure behind one of them is a date or a time; no share is. */
export const DATES: readonly string[] = ["tháng", "quý", "ngày", "năm"];

/** Whether several shares of the points are told in percent, and nothing that is compared. */
function sharesInPercent(tokens: readonly Token[]): boolean {
  let shares = 0;
  for (let index = 1; index < tokens.length; index++) {
    if (!isSymbol(tokens, index, "%")) continue;
    if (shareEnd(tokens, index - 1) === null) return false;
    shares++;
  }
  return shares > 1;
}

/** The items of a text with what ends them. */
export function listItems(tokens: readonly Token[]): readonly ListItem[] {
  const percent = sharesInPercent(tokens);
  const items: ListItem[] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.kind !== "newline" && !isSymbol(tokens, index, ";") && !endsSentence(tokens, index)) continue;
    if (index > start) items.push(itemOf(tokens, { from: start, to: index }, percent));
    start = index + 1;
  }
  return items;
}

/** The stop of "… ký 5 điểm. Văn bản do …". */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, ".") && isWord(tokens, index - 1, "điểm", "đ", "đa") && tokens[index + 1]?.capital === true;
}

function itemOf(tokens: readonly Token[], { from, to }: TokenRange, percent: boolean): ListItem {
  const mark = markEnd(tokens, from);
  const range = { from: mark, to: isSymbol(tokens, to - 1, ".", ",") ? to - 1 : to };
  const award = awardIn(tokens, range, percent);
  return { bullet: mark > from ? (tokens[mark - 1]?.text ?? "") : "", range, award, stated: award !== null && isSymbolOf(tokens, award - 1, SIGNS) };
}

/** Where the words of an item begin behind "-", "1)" or "a.". */
function markEnd(tokens: readonly Token[], from: number): number {
  if (isSymbolOf(tokens, from, BULLETS)) return from + 1;
  return isSymbol(tokens, from + 1, ")", ".") && (tokens[from]?.kind === "number" || isLetter(tokens[from])) ? from + 2 : from;
}

/** The first place behind which an item only says what it gives. Null: there is none, or the figure there belongs to the words before it. */
function awardIn(tokens: readonly Token[], { from, to }: TokenRange, percent: boolean): number | null {
  let index = Math.max(from + 1, to - LONGEST_AWARD);
  while (index < to && awardEnd(tokens, index) !== to && !(percent && shareEnd(tokens, index) === to)) index++;
  const share = isSymbol(tokens, index + 1, "/", "%");
  return index === to || isWordOf(tokens, index - 1, LIMITERS) || (!share && isWordOf(tokens, index - 1, DATES) && !isWord(tokens, index - 2, "hằng", "hàng")) ? null : index;
}

/** Where "5 điểm", "1/2 điểm tối đa" or "điểm tối đa" ends; a percentage before it may be that of the condition. */
function awardEnd(tokens: readonly Token[], index: number): number | null {
  const figure = tokens[index]?.kind === "number";
  if (figure && isWord(tokens, index + 1, "điểm", "đ")) return index + 2;
  if (figure && !(isSymbol(tokens, index + 1, "/") && tokens[index + 2]?.kind === "number")) return null;
  const share = figure ? index + 3 : index;
  const whole = figure && isSymbol(tokens, share, "*") ? share + 1 : share;
  const words = phraseAt(tokens, whole, WHOLE);
  return words === null || (!figure && words !== "điểm tối đa") ? null : whole + phraseLength(words);
}

/** Where "50% điểm tối đa", "50% × số điểm" or "50% điểm" ends. */
function shareEnd(tokens: readonly Token[], index: number): number | null {
  if (tokens[index]?.kind !== "number" || !isSymbol(tokens, index + 1, "%")) return null;
  const whole = isSymbol(tokens, index + 2, "*") || isWord(tokens, index + 2, "x") ? index + 3 : index + 2;
  const words = phraseAt(tokens, whole, WHOLE);
  if (words !== null) return whole + phraseLength(words);
  return isWord(tokens, whole, "điểm") ? whole + 1 : null;
}

/** What is given there: "5 điểm", "1/2 điểm tối đa", "50% số điểm", "điểm tối đa". */
export function pointsAt(tokens: readonly Token[], index: number, max = Number.NaN): number {
  const value = tokens[index]?.value ?? Number.NaN;
  if (tokens[index]?.kind !== "number") return max;
  if (isSymbol(tokens, index + 1, "%")) return (value / PERCENT) * max;
  return isSymbol(tokens, index + 1, "/") ? (value / (tokens[index + 2]?.value ?? Number.NaN)) * max : value;
}
