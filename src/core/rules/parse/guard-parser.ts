import { countsSome, parseAmount, type Amount } from "./amount";
import { takeComparison, type Comparison } from "./comparison";
import { Cue, cuesIn, standsIn } from "../text/cue";
import type { Cursor } from "./cursor";
import type { Guard, IntervalGuard } from "./guard";
import { intervalOf, limitOf, mirror, type Bounds, type Subject } from "./guard-bounds";
import { takeDescriptionToColon } from "./guard-description";
import { endsGuard } from "./guard-end";
import { FIGURE_WORDS, parseFigure } from "./guard-figure";
import { COMPARISONS, isLetter, isSymbolOf, isWordOf } from "../text/clause";
import type { Term } from "./term";
import { MAX_SUBJECT, NEGATED_NAMES, takeDescription, takeUnit, takeWhole } from "./guard-unit";
import { takeNothing, takeOrNothing, takeZeroLetter } from "./no-occurrence";
import { complements, like, sharesUnit, takeSecond, takeUpper } from "./range-end";
import { parseTerm, type Names } from "./term-parser";
import type { TokenRange } from "../text/token";
import { PhraseList } from "../text/phrase-list";
import { pointsStandAt } from "../text/vocabulary";

const UPWARDS = new PhraseList("trở lên", "trở đi");
const ABOVE = new PhraseList("trở lên");
const DOWNWARDS = new PhraseList("trở xuống");
const REST = new PhraseList(
  "các trường hợp còn lại", "trường hợp còn lại", "các trường hợp khác", "những trường hợp còn lại", "trường hợp khác", "các mức còn lại", "còn lại", "ngược lại", "khác",
  "không hoàn thành", "chưa hoàn thành", "không đạt", "chưa đạt",
);
const INTRODUCTIONS = new PhraseList("nếu", "khi", "trường hợp", "với", "đơn vị có", "địa phương có", "đơn vị", "có đủ", "có", "đủ", "để xảy ra", "xảy ra", "đã hoàn thành", "hoàn thành", "đã tổ chức", "tổ chức", "đã ban hành", "ban hành", "thực hiện", "hạng", "xếp hạng", "xếp thứ", "đứng thứ", "đứng", "thứ");
/** A condition with one of these says more than a comparison. */
const CONJUNCTIONS: readonly string[] = ["nhưng", "hoặc", "chưa", "không", "song"];
const EVERYTHING = new PhraseList("toàn bộ các", "toàn bộ", "tất cả các", "tất cả");
/** What ends the words before a comparison, unless they are part of a name. */
const STOPS: readonly string[] = [...CONJUNCTIONS, ":", "⇒", "→"];
const STOP_CUE = new Cue(STOPS);
/** A figure, all of something, or a letter that is compared with another one: without them nothing is compared. */
const COMPARED_CUE = new Cue([...EVERYTHING.firstWords, ...FIGURE_WORDS], /^(?:\d|[a-z]\d?$)/u);
/** The name of no figure begins with them. */
const CONDITION_STARTS: readonly string[] = ["được", "bị"];
/** The names of figures begin with them. */
const FIGURE_STARTS: readonly string[] = ["tỷ", "số", "tổng"];
const RANGE_STARTS: readonly string[] = ["từ", "trên", "dưới"];
/** With these an award can begin as well: "đạt 50% điểm tối đa". */
const REACHED: readonly Comparison[] = ["=", "đạt"];
const STEPS: readonly string[] = ["mỗi", "cứ"];
const MAX_ATTEMPTS = 4;

/**
 * Reads a condition such as "Tỷ lệ ≥ 80%", "Từ 10 đến 19", "Mức 2 ≥ 7%", "50% ≤ Tỷ lệ < 80%" at the cursor, up to where an award may begin.
 * Null, with the cursor where it was: the words there are no comparison.
 */
export function parseGuard(cursor: Cursor, names: Names): Guard | null {
  const start = cursor.index;
  const bracketed = skipLevel(cursor);
  if (cursor.attempt(() => takeRest(cursor)) !== null) return { kind: "rest" };
  while (cursor.phrase(INTRODUCTIONS) !== null) continue;
  // "Còn từ 01 đến 05 thôn": so many are left.
  if (isWordOf(cursor.tokens, cursor.index + 1, RANGE_STARTS)) cursor.word("còn");
  const zero = takeZeroLetter(cursor);
  const figures = standsIn(cuesIn(cursor.tokens, { from: cursor.index, to: cursor.end }), COMPARED_CUE);
  const guard = figures ? (parseChain(cursor, names) ?? parseBare(cursor) ?? parseCompared(cursor, names)) : null;
  if (guard === null) cursor.index = start;
  else if (bracketed || zero) cursor.symbol(")");
  return guard;
}

/** "Còn lại", "Không đạt"; "Không đạt 100%" is a comparison. */
function takeRest(cursor: Cursor): string | null {
  const rest = cursor.phrase(REST);
  const figure = cursor.peek(1) !== undefined && cursor.peek()?.kind === "number" && !pointsStandAt(cursor.tokens, cursor.index);
  return rest !== null && !figure && endsGuard(cursor) ? rest : null;
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
    const amount = cursor.word("đến", "tới") === null ? null : parseFigure(cursor);
    return amount === null ? null : finishRange(cursor, "≤", amount, { subject: null });
  });
}

/** "75% điểm tối đa", "1/2 số điểm": what is given rather than what is compared. */
function sharesPoints(cursor: Cursor, amount: Amount): boolean {
  const share = amount.kind === "percent" || cursor.tokens[cursor.index - 2]?.text === "/";
  return share && (cursor.at("điểm tối đa") || cursor.at("số điểm") || cursor.at("tổng điểm") || cursor.at("tổng số điểm"));
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
  const comparison = subject === null ? null : (takeComparison(cursor) ?? equalsPercent(cursor, subject));
  if (subject?.kind === "letter" && comparison !== null && isLetter(cursor.peek())) return betweenLetters(cursor, subject, comparison);
  const amount = comparison === null ? null : parseFigure(cursor);
  return comparison === null || amount === null ? null : finishRange(cursor, comparison, amount, { subject });
}

/** "Tỷ lệ 100% đạt 5 điểm": a ratio's name right before a percentage; exactly or at least, as its siblings tell. */
function equalsPercent(cursor: Cursor, subject: Term): Comparison | null {
  return subject.kind === "quantity" && cursor.peek()?.kind === "number" && cursor.peek(1)?.text === "%" ? "đạt" : null;
}

/** "a ≥ b": what was done is compared with what was to be done, as their ratio with 100%. */
function betweenLetters(cursor: Cursor, left: Term, comparison: Comparison): IntervalGuard | null {
  const right: Term = { kind: "letter", name: cursor.take().text };
  const subject: Term = { kind: "binary", operator: "/", left, right, bracketed: false };
  if (comparison === "từ" || comparison === "đạt" || !endsGuard(cursor)) return null;
  return intervalOf([limitOf(comparison, { kind: "percent", value: 1 })], { subject });
}

/** "giảm 30% đến dưới 50%", "Đáp ứng 3/4 tiêu chí": a percentage, or some of so many things, begins a range without a comparison; no words pass it over. */
function isFigure(cursor: Cursor): boolean {
  return cursor.peek()?.kind === "number" && (cursor.peek(1)?.text === "%" || countsSome(cursor));
}

function parseAfterWords(cursor: Cursor): IntervalGuard | null {
  const from = cursor.index;
  // "50‰ - dưới 70%": a figure that could not be read names nothing.
  if (cursor.peek()?.kind === "number") return null;
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
      const words = to > from ? { from, to } : null;
      // "được Sở xác nhận từ 500 triệu": a condition of its own, and the name of no figure.
      if (words !== null && (CONDITION_STARTS.includes(cursor.tokens[from]?.text ?? "") || isLetter(cursor.tokens[to - 1]) || (["trên", "dưới"].includes(cursor.tokens[to - 1]?.text ?? "") && ["trên", "dưới"].includes(cursor.tokens[to]?.text ?? "")))) return null;
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
    if (named && token.text === "hoặc" && joinsNames(cursor)) continue;
    if (STOPS.includes(token.text)) return false;
  }
  return false;
}

/** "Tỷ lệ dân số có chữ ký số hoặc chữ ký điện tử": one figure of two things; another verb or figure would be another condition. */
function joinsNames(cursor: Cursor): boolean {
  const next = cursor.peek();
  return next?.kind === "word" && ![...CONJUNCTIONS, ...FIGURE_STARTS, ...CONDITION_STARTS, "có", "đạt", "đã", "nếu", "từ", "trên", "dưới", "kinh", "mức", "tần", "thời"].includes(next.text);
}

/** What may follow the first figure: a unit, "trở lên", "đến dưới 80%", "và < 80%". */
function finishRange(cursor: Cursor, comparison: Comparison, amount: Amount, subject: Subject): IntervalGuard | null {
  let unit = takeUnit(cursor, amount.kind === "percent");
  const bounds: Bounds[] = [];
  // In a ranking "trở xuống" goes on to the larger numbers.
  const ranked = [2, 3].some((back) => ["thứ", "hạng"].includes(cursor.tokens[cursor.index - back]?.text ?? ""));
  if (ranked && cursor.phrase(DOWNWARDS) !== null) bounds.push({ low: { amount, inclusive: true } });
  else if (ranked && cursor.phrase(ABOVE) !== null) bounds.push({ high: { amount, inclusive: true } });
  else if (contradicts(cursor, comparison)) return null;
  else if (cursor.phrase(UPWARDS) !== null) bounds.push({ low: { amount, inclusive: comparison !== ">" } });
  else if (cursor.phrase(DOWNWARDS) !== null) bounds.push({ high: { amount, inclusive: comparison !== "<" } });
  else {
    const upper = ["từ", "=", "đạt", ">", "≥"].includes(comparison) ? takeUpper(cursor, comparison, unit) : null;
    if (upper === null) bounds.push(limitOf(comparison, amount));
    else if (!sharesUnit({ amount, unit }, upper)) return null;
    else {
      const loose = upper.loose === true ? { loose: true as const } : {};
      bounds.push({ low: { amount: like(amount, upper.amount), inclusive: comparison !== ">", ...loose } }, { high: { amount: upper.amount, inclusive: upper.inclusive, ...loose } });
      if (amount.kind !== "percent") unit ??= upper.unit;
    }
  }
  if (amount.kind === "percent") takeDescription(cursor);
  if (unit !== null) takeWhole(cursor, unit);
  const second = takeSecond(cursor);
  if (second !== null && !complements(second, bounds, { amount, unit })) return null;
  if (second !== null) bounds.push(second.bounds);
  const { ends, orNothing } = takeAlternatives(cursor, bounds, amount);
  unit ??= takeUnit(cursor, amount.kind === "percent") ?? takePoints(cursor, amount);
  // "Có ít nhất 01 …": with more words this is a deed, done or not done.
  const from = cursor.index;
  if (unit !== null && second === null && orNothing === null && (amount.kind === "percent" || amount.value > 1)) takeDescriptionToColon(cursor);
  const more = cursor.index > from ? { from, to: cursor.index } : null;
  const reach = comparison === "đạt" && ends.length === 1 && ends[0]?.low !== undefined && ends[0].high !== undefined;
  return endsGuard(cursor) ? { ...intervalOf(ends, subject), reach, unit, more, orNothing } : null;
}

interface Alternatives {
  readonly ends: readonly Bounds[];
  readonly orNothing: IntervalGuard["orNothing"];
}

/** "dưới 50% hoặc không thực hiện", "01 quý hoặc không cung cấp": down to nothing at all; "đạt 100% hoặc không phát sinh hồ sơ": or that there was nothing to do. */
function takeAlternatives(cursor: Cursor, bounds: readonly Bounds[], amount: Amount): Alternatives {
  const below = bounds.every(({ low }) => low === undefined);
  const exact = amount.kind === "plain" && bounds.every(({ low, high }) => low !== undefined && high !== undefined);
  const nothing = below || exact ? cursor.attempt(() => takeNothing(cursor)) : null;
  if (exact && nothing !== null) return { ends: bounds.map(({ high }) => (high === undefined ? {} : { high })), orNothing: null };
  return { ends: bounds, orNothing: below ? null : cursor.attempt(() => takeOrNothing(cursor)) };
}

/** "dưới 90% trở lên", "trên 5% trở xuống" */
function contradicts(cursor: Cursor, comparison: Comparison): boolean {
  return ["<", "≤"].includes(comparison) ? cursor.atAny(UPWARDS) : [">", "≥"].includes(comparison) && cursor.atAny(DOWNWARDS);
}

/** "dưới 50 điểm: …": the figure itself is one of points. */
function takePoints(cursor: Cursor, amount: Amount): string | null {
  const stated = amount.kind === "plain" && ["điểm", "đ"].includes(cursor.peek()?.text ?? "") && cursor.peek(1)?.text === ":" && cursor.tokens[cursor.index - 1]?.kind === "number";
  return stated ? cursor.take().text : null;
}
