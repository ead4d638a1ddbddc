import { changesMeaning, exceptsUnits, multiplies } from "../words/adjustment";
import { parseAward } from "./award-parser";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { isSymbol, isWordOf, phraseAt, phraseLength, textOf } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { listsThings, narrows, selects } from "./narrowed-thing";
import type { Statement, StatementOf } from "../statement/statement";
import { MAX_PHRASES } from "../term/share-of-maximum";
import { takeScoreLead } from "../term/score-lead";
import { COUNT_STARTS } from "../term/word-ratio";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { isPoints, NEGATIONS, speaksOfScores } from "../../text/words/vocabulary";
import { isFault, lacks } from "../../text/words/fault";
import { PhraseList } from "../../text/words/phrase-list";
import { lossLength } from "./loss-verb";
import { capBehind, limitsOtherWay, MAX_THING } from "./capped-award";

/** "Đi trễ trừ 1 điểm/lần": what happens, however often. */
const OCCURRENCES: readonly string[] = ["lần", "lượt", "vụ"];
/** "buổi", "môn học"; whose days or months count is not told. */
const MAX_UNIT = 2;
const PERIODS: readonly string[] = ["giờ", "ngày", "tuần", "tháng", "quý", "kỳ", "năm"];
/** Who or what gets the points. */
const RECEIVERS = new PhraseList("số điểm", "điểm", ...ASSESSED_UNITS.phrases);
const ONES: readonly string[] = ["1", "01", "một"].map((one) => `cho ${one}`);
const PER = new PhraseList(...["cho", "đối với", "với", "trên"].flatMap((to) => [`${to} mỗi một`, `${to} mỗi`, `${to} từng`]), "mỗi một", "mỗi", ...ONES, "/ mỗi", "/");
export const GAIN = new PhraseList("được cộng thêm", "được cộng", "cộng thêm", "cộng", "được tính", "được", "tính", "chấm", "ghi nhận", "ghi", "thêm", "được thưởng", "thưởng thêm", "thưởng", "đạt", ":", "=");

/** "1 điểm cho mỗi", "01 điểm/" */
export function holdsPer(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isPoints(tokens, index) && phraseAt(tokens, index + 2, PER) !== null) return true;
  return false;
}

/** "Trừ 1 điểm cho mỗi hồ sơ quá hạn", "01 điểm/hoạt động" */
export function parsePerThing(tokens: readonly Token[], range: TokenRange, names: Names): StatementOf<"each"> | null {
  const { loss, from } = awardStart(tokens, range, names);
  if (!isPoints(tokens, from)) return null;
  const per = from + 2 < range.to ? phraseAt(tokens, from + 2, PER) : null;
  const award = parseAward(new Cursor(tokens, { from, to: from + 2 }), names);
  const capped = capBehind(tokens, { from: from + 2, to: range.to }, award, names);
  const thing = from + 2 + (per === null ? 0 : phraseLength(per));
  // "/01 lần"
  const what = { from: tokens[thing]?.value === 1 ? thing + 1 : thing, to: capped?.from ?? range.to };
  // "2 điểm cho một xã đứng đầu"
  const unit = per !== null && ONES.includes(per) && phraseAt(tokens, what.from, ASSESSED_UNITS) !== null;
  if (per === null || award === null || unit || what.from >= what.to || tokens[what.from]?.kind !== "word" || isWordOf(tokens, what.from, COUNT_STARTS) || speaksOfScores(tokens, what) || changesMeaning(tokens, what) || exceptsUnits(tokens, what) || holdsNumber(tokens, what)) return null;
  const direction = loss === 0 ? "add" : "subtract";
  if (selects(tokens, what, direction)) return null;
  if (capped !== null && limitsOtherWay(tokens, { from: capped.from, to: range.to }, direction)) return null;
  return { kind: "each", range, what, award, cap: capped?.cap ?? null, direction };
}

/** "Điểm tối đa", "Lấy 10 điểm" of 10 before "trừ 0,5 điểm cho mỗi hồ sơ": what is taken from. */
function takeWhole(cursor: Cursor, { max }: Names): void {
  cursor.attempt(() => {
    cursor.word("lấy");
    const whole = cursor.phrase(MAX_PHRASES) !== null || (isPoints(cursor.tokens, cursor.index) && cursor.take().value === max && cursor.word("điểm", "đ") !== null);
    return whole && lossLength(cursor.tokens, cursor.index) > 0 ? true : null;
  });
}

/** Where the points stand behind "trừ", "được", "Điểm được tính", "Đơn vị được", and how many words take them away. */
function awardStart(tokens: readonly Token[], range: TokenRange, names: Names): { readonly loss: number; readonly from: number } {
  const cursor = new Cursor(tokens, range);
  takeWhole(cursor, names);
  const named = cursor.attempt(() => (takeScoreLead(cursor) ? true : null)) ?? false;
  if (!named) cursor.phrase(RECEIVERS);
  let loss = 0;
  while (!isPoints(tokens, cursor.index) && loss === 0) {
    loss = lossLength(tokens, cursor.index);
    cursor.index += loss;
    if (loss === 0 && cursor.phrase(GAIN) === null) break;
  }
  return { loss, from: cursor.index };
}

/** "Để xảy ra sự cố: trừ 2 điểm/sự cố", "Hồ sơ trễ hạn bị trừ 1 điểm/hồ sơ"; "chậm quá 3 ngày trừ 1 điểm/ngày" leaves open from which day. */
export function parseOccasion(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  let end = range.from + 1;
  while (end < Math.min(range.to, range.from + MAX_THING) && tokens[end]?.text !== ":" && !givesPerThing(tokens, end)) end++;
  const occasion = { from: range.from, to: end };
  const each = parsePerThing(tokens, { from: tokens[end]?.text === ":" ? end + 1 : end, to: range.to }, names);
  const many = { from: tokens[range.from]?.value === 1 ? range.from + 1 : range.from, to: end };
  if (each === null || (holdsNumber(tokens, many, (isWordOf(tokens, each.what.from, TIMES) ? null : longTimeIn(tokens, many)) ?? oneOf(tokens, many, each.what)) && !listsFaults(tokens, many, each)) || speaksOfScores(tokens, occasion) || multiplies(tokens, occasion) || NEGATIONS.includes(tokens[range.from]?.text ?? "")) return null;
  const loses = each.direction === "subtract" && each.what.to - each.what.from <= MAX_UNIT;
  const occurs = loses && isWordOf(tokens, each.what.from, OCCURRENCES) && each.what.to - each.what.from === 1;
  // "Vắng không lý do trừ 2 điểm/buổi"
  if (loses && !occurs && !isWordOf(tokens, each.what.from, PERIODS) && isWrong(tokens, occasion)) return { ...each, range, what: namesThing(tokens, occasion, each.what) ? occasion : { from: occasion.from, to: each.what.to } };
  // "Mức 1: 2 điểm/sự cố": a name of its own, unless the thing is said again.
  if (tokens[end]?.text !== ":" && !occurs && !namesThing(tokens, occasion, each.what)) return null;
  // "Có kế hoạch: 2 điểm/sáng kiến" counts what is named nowhere before.
  if (!occurs && !namesThing(tokens, { from: 0, to: end }, each.what)) return { kind: "unknown", range, scores: true };
  if (narrows(tokens, each.what, occasion) || listsThings(tokens, each.what, occasion)) return { kind: "unknown", range, scores: true };
  return { ...each, range, what: occasion };
}

/** "Đi muộn, bỏ giờ" of "Đi muộn, bỏ giờ: trừ 2 điểm/lần": whichever of them occurs. */
function listsFaults(tokens: readonly Token[], { from, to }: TokenRange, { direction, what }: StatementOf<"each">): boolean {
  return direction === "subtract" && isWordOf(tokens, what.from, OCCURRENCES) && tokens.slice(from, to).every(({ kind, text }) => kind === "word" || text === ",");
}

/** "Nộp chậm", "Vi phạm" */
function isWrong(tokens: readonly Token[], occasion: TokenRange): boolean {
  const words = textOf(tokens, occasion);
  return isFault(words) || lacks(words);
}

/** "trừ 1 điểm/", "được 2 điểm/" */
function givesPerThing(tokens: readonly Token[], index: number): boolean {
  const verb = lossLength(tokens, index) || lengthOf(phraseAt(tokens, index, GAIN));
  return verb > 0 && isPoints(tokens, index + verb) && isSymbol(tokens, index + verb + 2, "/");
}

/** Whether the thing that points are for stands among the words before. */
function namesThing(tokens: readonly Token[], words: TokenRange, what: TokenRange): boolean {
  for (let index = words.from; index < words.to; index++) if (tokens[index]?.text === tokens[what.from]?.text) return true;
  return false;
}

/** The "01" of "Ban hành 01 văn bản: 2 điểm/văn bản" */
function oneOf(tokens: readonly Token[], { from, to }: TokenRange, what: TokenRange): Token | null {
  for (let index = from; index < to - 1; index++) if (tokens[index]?.value === 1) return tokens[index + 1]?.text === tokens[what.from]?.text && !isWordOf(tokens, index - 1, ["từ", "trên", "quá", "hơn", "đến", "dưới", "chỉ"]) ? (tokens[index] ?? null) : null;
  return null;
}

const LONGER: readonly string[] = ["quá", "trên", "hơn"];
const TIMES: readonly string[] = ["phút", "giờ", "ngày"];

/** The figure of "gián đoạn quá 04 giờ", where no other occasion is told by how long it takes. Null: there is none. */
function longTimeIn(tokens: readonly Token[], { from, to }: TokenRange): Token | null {
  const times = tokens.filter(({ kind }, index) => kind === "number" && isWordOf(tokens, index + 1, TIMES));
  const [time] = times;
  const index = times.length === 1 && time !== undefined ? tokens.indexOf(time) : -1;
  return time !== undefined && index > from && index < to && isWordOf(tokens, index - 1, LONGER) ? time : null;
}

/** A figure other than a given one, or a sign with which something else begins. */
export function holdsNumber(tokens: readonly Token[], range: TokenRange, but: Token | null = null): boolean {
  const last = range.to - 1;
  return tokens.slice(range.from, range.to).some(({ kind, text }, index) => (kind === "number" && tokens[range.from + index] !== but) || text === ":" || text === "+" || (text === "," && !(range.from + index === last - 1 && tokens[last]?.kind === "word")));
}

/** How many tokens a phrase takes; none does none. */
export function lengthOf(phrase: string | null): number {
  return phrase === null ? 0 : phraseLength(phrase);
}
