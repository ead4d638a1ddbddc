import { parseAmount, type Amount } from "../term/amount";
import { COMPARISON_CUE, takeComparison, type Comparison } from "./comparison";
import { cuesIn, standsIn, WordCue } from "../../text/cue";
import { Cursor } from "../words/cursor";
import type { Guard, IntervalGuard } from "../statement/guard";
import { intervalOf, limitOf, mirror } from "./guard-bounds";
import { FIRST_PLACES_CUE, parseFirstPlaces } from "./first-places";
import { endsGuard } from "./guard-end";
import { FIGURE_WORDS, parseFigure, sharesPoints } from "./guard-figure";
import { takeRest } from "./guard-rest";
import { givesAt, isLetter, isSymbol, isWordOf } from "../../text/clauses/clause";
import { gradeEnd } from "../../text/words/grades";
import { isPoints } from "../../text/words/vocabulary";
import type { Term } from "../term/term";
import { MAX_SUBJECT } from "./guard-unit";
import { takeZeroLetter } from "./no-occurrence";
import { like } from "./range-end";
import type { Names } from "../words/names";
import { parseTerm } from "../term/term-parser";
import type { TokenRange } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";
import { finishRange } from "./guard-range";
import { parseAfterWords } from "./guard-words";

const INTRODUCTIONS = new PhraseList(
  ...["hoàn thành", "tổ chức", "ban hành", "thực hiện"].flatMap((deed) => [`đã ${deed} được`, `đã ${deed}`, `${deed} được`, deed]),
  "nhưng", "song", "nếu", "khi", "trường hợp", "với", "đơn vị có", "địa phương có", "đơn vị", "có đủ", "có", "đủ", "để xảy ra", "xảy ra", "hạng", "xếp hạng", "xếp thứ", "đứng thứ", "đứng", "thứ", "nhóm hạng", "nhóm xếp hạng",
);
/** What only says that a condition is an exception to the rule above it. */
const EXCEPTING = new PhraseList("riêng đối với", "riêng với", "riêng", "tuy nhiên");
const CASES = new PhraseList("các trường hợp", "trường hợp", "nếu", "khi", "với");
const EVERYTHING = new PhraseList("toàn bộ các", "toàn bộ", "tất cả các", "tất cả");
/** A figure, all of something, or a letter that is compared with another one: without them nothing is compared. */
const COMPARED_CUE = new WordCue([...EVERYTHING.firstWords, ...FIGURE_WORDS], /^(?:\d|[a-z]\d?$)/u);
const SIDES: readonly string[] = ["dưới", "trên", "thấp", "nhỏ", "cao", "lớn", "<", ">", "≥", "≤"];
const RANGE_STARTS: readonly string[] = ["từ", "trên", "dưới"];

/**
 * Reads a condition such as "Tỷ lệ ≥ 80%", "Từ 10 đến 19", "Mức 2 ≥ 7%", "50% ≤ Tỷ lệ < 80%" at the cursor, up to where an award may begin.
 * Null, with the cursor where it was: the words there are no comparison.
 */
export function parseGuard(cursor: Cursor, names: Names): Guard | null {
  const start = cursor.index;
  const graded = parseGraded(cursor, names);
  if (graded !== null) return graded;
  cursor.attempt(() => takeException(cursor));
  const bracketed = skipLevel(cursor);
  if (takeRest(cursor) !== null) return { kind: "rest" };
  while (cursor.phrase(INTRODUCTIONS) !== null) continue;
  // "Top 1 - 10"; "Top 10" says only where it ends.
  if (cursor.peek(1)?.kind === "number" && ["-", "đến"].includes(cursor.peek(2)?.text ?? "")) cursor.word("top");
  skipReaching(cursor);
  // "Còn từ 01 đến 05 thôn": so many are left.
  if (isWordOf(cursor.tokens, cursor.index + 1, RANGE_STARTS)) cursor.word("còn");
  const zero = takeZeroLetter(cursor);
  const guard = mayCompare(cursor) ? ((standsIn(cuesIn(cursor.tokens, { from: cursor.index, to: cursor.end }), FIRST_PLACES_CUE) ? parseFirstPlaces(cursor) : null) ?? parseChain(cursor, names) ?? parseBare(cursor) ?? parseCompared(cursor, names)) : null;
  if (guard === null) cursor.index = start;
  else if (bracketed || zero) cursor.symbol(")");
  return guard?.kind === "interval" && cursor.peek()?.text === "(" ? (cursor.attempt(() => takeLettersOf(cursor, guard)) ?? guard) : guard;
}

/** "Riêng trường hợp a/b dưới 30%", "Tuy nhiên, tỷ lệ dưới 30%": an exception by the figure itself, as "riêng xã dưới 5.000 dân" is none. Null: another one. */
function takeException(cursor: Cursor): true | null {
  if (cursor.phrase(EXCEPTING) === null) return null;
  cursor.symbol(",", ":");
  while (cursor.phrase(CASES) !== null) continue;
  const { tokens, index } = cursor;
  return isLetter(tokens[isSymbol(tokens, index, "(") ? index + 1 : index]) || cursor.at("tỷ lệ") ? true : null;
}

/** Whether something may be compared: a figure that is no points, or points that begin the words or stand with a comparison. "Đã ban hành: 10 điểm" compares nothing. */
function mayCompare(cursor: Cursor): boolean {
  const { tokens, index: from, end } = cursor;
  if (tokens[from]?.kind === "number") return true;
  let [points, compares] = [false, false];
  for (let index = from; index < end; index++) {
    compares ||= givesAt(tokens, index, COMPARISON_CUE) || tokens[index]?.text === "trở";
    if (!givesAt(tokens, index, COMPARED_CUE)) continue;
    points = isPoints(tokens, index);
    if (!points) return true;
  }
  return points && compares;
}

/** "Đạt dưới 50%", "đạt tỷ lệ từ 50%", "từ dưới 80% đến 50%", "trong khoảng từ 50% đến dưới 80%": the word before the comparison says nothing more. */
function skipReaching(cursor: Cursor): void {
  if (cursor.at("nằm trong khoảng từ") || cursor.at("trong khoảng từ")) cursor.index += cursor.at("nằm") ? 3 : 2;
  const next = cursor.peek(1)?.text ?? "";
  if (SIDES.includes(next) || (next === "tỷ" && cursor.peek(2)?.text === "lệ")) cursor.word("đạt");
  if (next === "dưới") cursor.word("từ");
}

/** The "(m = n)" of "Đạt 100% (m = n)": the same condition once more, with the letters that it compares. Null: another bracket. */
function takeLettersOf(cursor: Cursor, guard: IntervalGuard): IntervalGuard | null {
  cursor.take();
  if (!isLetter(cursor.peek())) return null;
  const left = cursor.take();
  const comparison = takeComparison(cursor);
  if (comparison === null || !isLetter(cursor.peek()) || guard.subject !== null || guard.words !== null || guard.unit !== null) return null;
  const same = betweenLetters(cursor, { kind: "letter", name: left.text }, comparison);
  const [stated, whole] = [guard.low ?? guard.high, same?.low ?? same?.high];
  const agrees = stated?.amount.kind === "percent" && stated.amount.value === 1 && stated.inclusive === whole?.inclusive && (guard.low === null) === (same?.low === null) && (guard.high === null || same?.high !== null);
  return agrees && same !== null && cursor.symbol(")") !== null ? { ...guard, subject: same.subject } : null;
}

/** "Tốt (a/b ≥ 80%)", "Chưa hoàn thành (tỷ lệ dưới 100%)": the condition that the bracket states. */
function parseGraded(cursor: Cursor, names: Names): IntervalGuard | null {
  const open = gradeEnd(cursor.tokens, cursor.index);
  let close = open + 1;
  while (close < cursor.end && !isSymbol(cursor.tokens, close, ")")) close++;
  const inner = new Cursor(cursor.tokens, { from: open + 1, to: close });
  const guard = open === cursor.index || close >= cursor.end ? null : parseGuard(inner, names);
  if (guard?.kind !== "interval" || !inner.atEnd) return null;
  cursor.index = close + 1;
  return guard;
}

/** "Mức 2", "Mức 2:", "Mức A (": whether a bracket encloses the condition. */
function skipLevel(cursor: Cursor): boolean {
  const start = cursor.index;
  if (cursor.word("mức") === null) return false;
  const numbered = cursor.peek()?.kind === "number" || ["i", "ii", "iii", "iv", "v", "a", "b", "c", "d"].includes(cursor.peek()?.text ?? "");
  if (!numbered) {
    cursor.index = start;
    return false;
  }
  cursor.take();
  return cursor.symbol(":", "-", ".", "(") === "(";
}

/** "50% ≤ Tỷ lệ < 80%", "80% > Tỷ lệ" */
function parseChain(cursor: Cursor, names: Names): IntervalGuard | null {
  return cursor.attempt(() => {
    const first = parseAmount(cursor);
    const left = first === null ? null : cursor.symbol("≤", "<", "≥", ">");
    const subject = left === null ? null : (cursor.attempt(() => takeSubject(cursor, names)) ?? takeName(cursor));
    if (first === null || left === null || subject === null) return null;
    // "60% ≤ Tỷ lệ ≥ 80%" contradicts itself.
    const right = ["≤", "<"].includes(left) ? cursor.symbol("≤", "<") : cursor.symbol("≥", ">");
    const second = right === null ? null : parseAmount(cursor);
    const bounds = [limitOf(mirror(left), second === null ? first : like(first, second)), ...(right === null || second === null ? [] : [limitOf(right, second)])];
    return (right === null) !== (second === null) || !endsGuard(cursor) ? null : intervalOf(bounds, "from" in subject ? { words: subject } : { subject });
  });
}

/** "Tỷ lệ" of "50% ≤ Tỷ lệ < 80%"; the beginning of a longer name is none. */
function takeSubject(cursor: Cursor, names: Names): Term | null {
  const subject = parseTerm(cursor, names);
  return cursor.peek()?.kind === "word" && !endsGuard(cursor) ? null : subject;
}

/** "10 ≤ số CSDL < 20": the words up to the second sign. Null: there are none. */
function takeName(cursor: Cursor): TokenRange | null {
  const from = cursor.index;
  while (cursor.peek()?.kind === "word" && cursor.index - from < MAX_SUBJECT) cursor.take();
  return cursor.index > from ? { from, to: cursor.index } : null;
}

/** "đến 30%", "tới 5 lỗi" with nothing before it: at most so much. */
function parseUpTo(cursor: Cursor): IntervalGuard | null {
  return cursor.attempt(() => {
    if (cursor.word("đến", "tới") === null) return null;
    cursor.word("hết");
    const amount = parseFigure(cursor);
    return amount === null ? null : finishRange(cursor, "≤", amount, { subject: null });
  });
}

/** "toàn bộ văn bản": 100% of them. */
function takeEverything(cursor: Cursor): Amount | null {
  return cursor.phrase(EVERYTHING) === null ? null : { kind: "percent", value: 1 };
}

/** "50% - 80%", "10 đến 19 cuộc", "20 văn bản trở lên", "2 cuộc" */
function parseBare(cursor: Cursor): IntervalGuard | null {
  return parseUpTo(cursor) ?? cursor.attempt(() => {
    const amount = takeEverything(cursor) ?? parseFigure(cursor);
    return amount === null || sharesPoints(cursor, amount) ? null : finishRange(cursor, "=", amount, { subject: null });
  });
}

/** "Tỷ lệ ≥ 80%", "Tần suất phát sóng từ 1 lần/1 tuần", "Dưới 10" */
function parseCompared(cursor: Cursor, names: Names): IntervalGuard | null {
  return cursor.attempt(() => parseAfterTerm(cursor, names)) ?? cursor.attempt(() => parseAfterWords(cursor));
}

function parseAfterTerm(cursor: Cursor, names: Names): IntervalGuard | null {
  const subject = parseTerm(cursor, names);
  if (subject !== null) skipReaching(cursor);
  const comparison = subject === null ? null : (takeComparison(cursor) ?? equalsPercent(cursor, subject) ?? upToPercent(cursor, subject));
  if (subject?.kind === "letter" && comparison !== null && isLetter(cursor.peek())) return betweenLetters(cursor, subject, comparison);
  const amount = comparison === null ? null : parseFigure(cursor);
  // "a ≥ 1,5 lần b"
  const other = cursor.peek(cursor.peek()?.text === "lần" ? 1 : 0);
  if (subject?.kind === "letter" && isLetter(other) && !UNITS.includes(other?.text ?? "")) return null;
  return comparison === null || amount === null ? null : finishRange(cursor, comparison, amount, { subject });
}

/** Units of one letter. */
const UNITS: readonly string[] = ["m", "h", "g", "l", "x", "đ"];

/** "Tỷ lệ 100% đạt 5 điểm": a ratio's name right before a percentage; exactly or at least, as its siblings tell. */
function equalsPercent(cursor: Cursor, subject: Term): Comparison | null {
  if (subject.kind !== "quantity" || cursor.peek()?.kind !== "number") return null;
  if (cursor.peek(1)?.text === "%") return "đạt";
  // "Tỷ lệ 60 - 79%"
  return ["-", "đến"].includes(cursor.peek(1)?.text ?? "") && cursor.peek(2)?.kind === "number" && cursor.peek(3)?.text === "%" ? "=" : null;
}

/** "Tỷ lệ đến 50%": at most so much. */
function upToPercent(cursor: Cursor, subject: Term): Comparison | null {
  const figure = subject.kind === "quantity" && cursor.peek(1)?.kind === "number" && cursor.peek(2)?.text === "%";
  return figure && cursor.word("đến", "tới") !== null ? "≤" : null;
}

/** "a ≥ b": what was done is compared with what was to be done, as their ratio with 100%. */
function betweenLetters(cursor: Cursor, left: Term, comparison: Comparison): IntervalGuard | null {
  const right: Term = { kind: "letter", name: cursor.take().text };
  const subject: Term = { kind: "binary", operator: "/", left, right, bracketed: false };
  if (comparison === "từ" || comparison === "đạt" || !endsGuard(cursor)) return null;
  return intervalOf([limitOf(comparison, { kind: "percent", value: 1 })], { subject });
}
