import { countsSome, parseAmount } from "../term/amount";
import { takeComparison, type Comparison } from "./comparison";
import { WordCue } from "../../text/cue";
import { Cursor } from "../words/cursor";
import { DEEDS } from "../aside/sentence";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { PhraseList } from "../../text/words/phrase-list";
import type { IntervalGuard } from "../statement/guard";
import { parseFigure, sharesPoints } from "./guard-figure";
import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { COUNT_LINKS, NUMBERED } from "./guard-figure";
import { pointsStandAt } from "../../text/words/vocabulary";
import { MAX_SUBJECT, NEGATED_NAMES } from "./guard-unit";
import { finishRange } from "./guard-range";
import type { Token } from "../../text/token";

/** A condition with one of these says more than a comparison. */
const CONJUNCTIONS: readonly string[] = ["nhưng", "hoặc", "chưa", "không", "song"];
/** What ends the words before a comparison, unless they are part of a name. */
const STOPS: readonly string[] = [...CONJUNCTIONS, ":", "⇒", "→"];
const STOP_CUE = new WordCue(STOPS);
/** The name of no figure begins with them. */
const CONDITION_STARTS: readonly string[] = ["được", "bị"];
/** The names of figures begin with them. */
const FIGURE_STARTS: readonly string[] = ["tỷ", "số", "tổng"];
const SIDES: readonly string[] = ["trên", "dưới"];
/** "trên dưới 20": the words on both sides of where the comparison begins. */
const ABOUT: readonly number[] = [-1, 0];
/** With these an award can begin as well: "đạt 50% điểm tối đa". */
const REACHED: readonly Comparison[] = ["=", "đạt"];
const DIVIDES: readonly string[] = ["/", "(", "*", "+"];
const STEPS: readonly string[] = ["mỗi", "cứ"];
/** The words of most deeds. */
const DEED_LENGTH = 2;
/** Who does it, and when. */
const WHO = new PhraseList("trong năm", "trong kỳ", ...ASSESSED_UNITS.phrases);
const MAX_ATTEMPTS = 4;
const RANGE_ENDS: readonly string[] = ["-", "đến", "tới", "trở"];
const MAX_NOUN = 7;

/** "giảm 30% đến dưới 50%", "Đáp ứng 3/4 tiêu chí", "Triển khai được 5 - 9 mô hình": a percentage, some of so many things, or a range begins without a comparison; no words pass it over. */
function isFigure(cursor: Cursor): boolean {
  return cursor.peek()?.kind === "number" && (cursor.peek(1)?.text === "%" || countsSome(cursor) || beginsRange(cursor));
}

/** "5 - 9 mô hình", "5 đến dưới 10 tin", "10 hội nghị trở lên"; behind "cấp độ" and "năm" the number only names. */
function beginsRange(cursor: Cursor): boolean {
  const { tokens, index } = cursor;
  const total = isWord(tokens, index - 1, "số") && isWord(tokens, index - 2, "tổng");
  if (isWordOf(tokens, index - 1, NUMBERED) && !total) return false;
  let end = 1;
  while (end < MAX_NOUN && cursor.peek(end)?.kind === "word" && !RANGE_ENDS.includes(cursor.peek(end)?.text ?? "")) end++;
  const sign = cursor.peek(end)?.text ?? "";
  if (sign === "trở") return end > 1 && (total || isWordOf(tokens, index - 1, COUNT_LINKS) || phraseAt(tokens, index + 1, COUNTABLE_NOUNS) !== null);
  const figure = cursor.peek(end + 1)?.text === "dưới" || cursor.peek(end + 1)?.text === "hết" ? end + 2 : end + 1;
  const counted = cursor.peek(figure)?.kind === "number" && cursor.peek(figure + 1)?.kind === "word" && !pointsStandAt(tokens, index + figure);
  // "Nhiệm vụ 1 - 3 hoàn thành" numbers what stands before.
  if (!total && !isWordOf(tokens, index - 1, COUNT_LINKS) && phraseAt(tokens, index + (end > 1 ? 1 : figure + 1), COUNTABLE_NOUNS) === null) return false;
  return RANGE_ENDS.includes(sign) && (sign !== "-" || end === 1) && counted;
}

/** "Tần suất phát sóng từ 1 lần/1 tuần": what is compared is said in words that are no term. Null: the words say more, or compare nothing. */
export function parseAfterWords(cursor: Cursor): IntervalGuard | null {
  const from = cursor.index;
  // "50‰ - dưới 70%": a figure that could not be read names nothing.
  if (cursor.peek()?.kind === "number") return null;
  if (altersLetter(cursor)) return null;
  // "Mỗi 10%", "Cứ giảm 5%" is a step.
  if (STEPS.includes(cursor.peek()?.text ?? "")) return null;
  for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts++) {
    if (!skipToComparison(cursor, from)) return null;
    const to = cursor.index;
    // "từ 80 người đến dưới 90%": the other end of a range that could not be read.
    if (["đến", "tới"].includes(cursor.tokens[to - 1]?.text ?? "") && to > from) return null;
    const guard = cursor.attempt(() => {
      const comparison = takeComparison(cursor) ?? (isFigure(cursor) ? "=" : null);
      const amount = comparison === null ? null : parseFigure(cursor);
      // "từ trên 2 ngày": no name either.
      const end = riseEnd(cursor.tokens, to) ?? to;
      const words = to > from && !(to === from + 1 && cursor.tokens[from]?.text === "từ") ? { from, to: end } : null;
      // "được Sở xác nhận từ 500 triệu": a condition of its own, and the name of no figure.
      if (words !== null && (CONDITION_STARTS.includes(cursor.tokens[from]?.text ?? "") || isLetter(cursor.tokens[to - 1]) || SIDES.includes(cursor.tokens[to - 1]?.text ?? "") || ABOUT.every((index) => SIDES.includes(cursor.tokens[to + index]?.text ?? "")))) return null;
      if (comparison === null || amount === null || (REACHED.includes(comparison) && sharesPoints(cursor, amount))) return null;
      return finishRange(cursor, comparison, amount, { words });
    });
    if (guard !== null) return guard;
    if (isSymbolOf(cursor.tokens, to, COMPARISONS) || comparesSomething(cursor)) return null;
    if (CONJUNCTIONS.includes(cursor.tokens[to]?.text ?? "")) return null;
    cursor.index = to + 1;
  }
  return null;
}

/** "a/xã ≥ 20", "a/b (nếu đúng hạn) ≥ 80%", "a lũy kế ≥ 20": a formula with words that make another figure of it. */
function altersLetter({ tokens, index }: Cursor): boolean {
  return isLetter(tokens[index]) && (tokens[index + 1]?.kind === "word" || isSymbolOf(tokens, index + 1, DIVIDES));
}

/** "… ≥ 80% và tỷ lệ đúng hạn ≥ 95%": two comparisons. "Số người từ 15 tuổi trở lên có tài khoản" only describes who is counted. */
function comparesSomething(cursor: Cursor): boolean {
  const start = cursor.index;
  const symbol = cursor.peek()?.kind === "symbol";
  const amount = takeComparison(cursor) === null ? null : parseAmount(cursor);
  const joined = ["và", "hoặc", ","].includes(cursor.peek()?.text ?? "");
  cursor.index = start;
  return amount !== null && (symbol || joined || amount.kind !== "plain");
}

/** Moves to the next comparison; false where the words before it say more than what is compared. */
function skipToComparison(cursor: Cursor, from: number): boolean {
  // "Tỷ lệ hồ sơ không đúng hạn trên 5%": the name of a figure holds the negation.
  const named = FIGURE_STARTS.includes(cursor.tokens[from]?.text ?? "");
  while (!cursor.atEnd && cursor.index - from < MAX_SUBJECT) {
    const start = cursor.index;
    const found = takeComparison(cursor) !== null || isFigure(cursor);
    cursor.index = start;
    if (found) return true;
    const stops = cursor.gives(STOP_CUE);
    const token = cursor.take();
    if (!stops) continue;
    if (["không", "chưa"].includes(token.text) && (named || NEGATED_NAMES.includes(cursor.peek()?.text ?? ""))) continue;
    if ((riseEnd(cursor.tokens, cursor.index) ?? from) > from) continue;
    if (token.text === "hoặc" && (named ? joinsNames(cursor) : joinsDeeds(cursor, from))) continue;
    if (STOPS.includes(token.text)) return false;
  }
  return false;
}

/** The end of "tăng" before the "nhưng" that stands right before an index: "tăng nhưng dưới 10%" is the same rise. Null: no such words do. */
function riseEnd(tokens: readonly Token[], index: number): number | null {
  if (!isWord(tokens, index - 1, "nhưng", "song")) return null;
  const end = isSymbol(tokens, index - 2, ",") ? index - 2 : index - 1;
  return isWord(tokens, end - 1, "tăng", "giảm") ? end : null;
}

/** "Đơn vị tổ chức hoặc tham gia từ 02 cuộc diễn tập": one of two deeds with one count; what stands behind the first one would make it a condition of its own. */
function joinsDeeds({ tokens, index }: Cursor, from: number): boolean {
  const deed = index - 1 - DEED_LENGTH;
  if (deed < from - DEED_LENGTH || phraseAt(tokens, index, DEEDS) === null || phraseLength(phraseAt(tokens, deed, DEEDS) ?? "") !== DEED_LENGTH) return false;
  const lead = new Cursor(tokens, { from, to: deed });
  while (lead.phrase(WHO) !== null || lead.symbol(",") !== null) continue;
  return lead.atEnd;
}

/** "Tỷ lệ dân số có chữ ký số hoặc chữ ký điện tử": one figure of two things; another verb or figure would be another condition. */
function joinsNames(cursor: Cursor): boolean {
  const next = cursor.peek();
  return next?.kind === "word" && ![...CONJUNCTIONS, ...FIGURE_STARTS, ...CONDITION_STARTS, "có", "đạt", "đã", "nếu", "từ", "trên", "dưới", "kinh", "mức", "tần", "thời"].includes(next.text);
}
