import { counts, hasConsequence, isConditional, isConditionalList, sharesPoints } from "../words/disturbance";
import { altersFigures, namesSource } from "./figures-sentence";
import { isDuty, namesDocument, tellsProof } from "./fact";
import { announcesBelow, beforeAnnouncement, groundsFigure, isIdleHeading, namesLevels, namesQuantity, redefines } from "./heading";
import { harms, setsPeriod, shiftsLevel } from "./harm";
import { predicateIn, SPANS } from "./predicate";
import { isIdleRemark } from "./remark";
import { isCountable, isScope } from "./scope-of-things";
import { beginsWithRow, demandsBehindComma, isBasis, isRemarkInBracket, isUnits, standsApart } from "./sentence";
import { NOT_ASSESSED, takeNotAssessed } from "../words/not-assessed";
import { Cursor } from "../words/cursor";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { closingPlainBracket } from "../../text/clauses/bracket";
import { holdsPhrase, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, letterListEnd, phraseAt, phraseLength } from "../../text/clauses/clause";
import { ITEMS } from "../award/shared-parser";
import { PhraseList } from "../../text/words/phrase-list";
import { EXTREME_NAME } from "../../text/words/extreme-names";
import type { Token, TokenRange } from "../../text/token";

/** Words that stand beside a rule: between its clauses, or behind a heading. */
export interface Aside {
  readonly range: TokenRange;
  /** The heading or the head of a list behind which they stand, "colon": they are a heading themselves, "figure": they stand right above levels; null: none, or not right behind it. */
  readonly behind: "explanation" | "evidence" | "example" | "list" | "colon" | "figure" | null;
  /** Whether the rule begins in the next line, with nothing but the line break between. */
  readonly leads: boolean;
}

const LEADS = new PhraseList("trong đó", "các", "những", "cụ thể", "cụ thể là", "đối với phần này", "đối với mục này", "đối với nội dung này", "đối với chỉ số này", "đối với tiêu chí này", "lưu ý", "ghi chú", "giải thích", "và");
const LEAD_SIGNS: readonly string[] = [":", "(", "-", "+", "•", "*", ","];
const CASES = new PhraseList("trường hợp", "nếu", "trong năm", ...ASSESSED_UNITS.phrases);
const ABSENCES = new PhraseList("không có", "không phát sinh", "không thuộc");
/** That a row stands in the table for the first time. */
const NEW_ONES = new PhraseList("tiêu chí mới", "chỉ số mới", "chỉ tiêu mới", "nội dung mới");
/** So much of its words repeats a name. */
const SHARED = 0.6;
const ASSESSING = new PhraseList("đánh giá", "xem xét", "đo lường");
/** Who assesses, or how. */
const ASSESSED_BY: readonly string[] = ["qua", "của", "theo", "bởi", "do", "bằng", "dựa", "trên", "từ", "tại"];
const GRADES: readonly string[] = ["mức", "cấp", "hạng", "loại"];

/** Whether words beside a rule are of a kind that cannot change its score: they explain, name, date, prove or limit what is counted. `name`: the indicator's. */
export function isHarmless(tokens: readonly Token[], { range, behind, leads }: Aside, name: string): boolean {
  if (isIdleRemark(tokens, range) || (leads && repeatsName(tokens, range, name))) return true;
  if ((range.from > 1 || isSymbol(tokens, range.to, ".")) && (behind === null || behind === "figure" || behind === "explanation" || (behind === "list" && isSymbol(tokens, range.to, "."))) && !isSymbol(tokens, range.from, "(") && altersMeasure(tokens, trimmed(tokens, range))) return false;
  if (isWholeBracket(tokens, range) && isIdleBracket(tokens, { from: range.from + 1, to: range.to - 1 })) return true;
  if (behind === "figure" && (namesLevels(tokens, range) || isOwnFigure(tokens, range, name))) return true;
  const before = behind === "colon" || behind === "evidence" || announcesBelow(tokens, range) ? beforeAnnouncement(tokens, range) : null;
  if (before !== null && !shiftsLevel(tokens, range) && ((behind === "colon" && isIdleHeading(tokens, before)) || isHarmless(tokens, { range: before, behind: behind === "colon" ? null : behind, leads }, name))) return true;
  if (behind === "colon") return isIdleHeading(tokens, range) || namesSourceAbove(tokens, range);
  // "Và có báo cáo tổng kết." below the list goes on with the rule.
  if (behind === "list" && isWord(tokens, range.from, "và") && tokens[range.from]?.capital === true) return false;
  if (behind !== "list" && (altersFigures(tokens, trimmed(tokens, range)) || setsPeriod(tokens, trimmed(tokens, range)))) return false;
  if (behind === null && announcesBelow(tokens, range) && isIdleHeading(tokens, range)) return true;
  if (phraseAt(tokens, range.from, ASSESSING) !== null && assesses(tokens, range)) return true;
  const [first, ...others] = segmentsOf(tokens, range);
  if (first === undefined) return true;
  const names = namesQuantity(tokens, first);
  return (isKnown(tokens, first) || mayTell(tokens, first, first.to < range.to && isSymbol(tokens, first.to, ")") && first.from === range.from ? "list" : behind)) && others.every((other) => isKnown(tokens, other) || (names ? isName(tokens, other) : isFact(tokens, other)));
}

const TAKING = new PhraseList("lấy theo", "lấy từ", "lấy số liệu từ", "lấy số liệu theo", "trích xuất từ", "trích từ", "tổng hợp từ");
const RESULTS = new PhraseList("kết quả đánh giá", "kết quả khảo sát", "kết quả đo lường", "kết quả thống kê", "kết quả", "số liệu", "dữ liệu");

/** Who makes a figure, rather than keeping one. */
const DECIDING = new PhraseList("hội đồng", "chuyên gia", "tổ thẩm định", "tổ giúp việc");

/** "Lấy theo kết quả đánh giá trên Cổng Dịch vụ công quốc gia (tỷ lệ phiếu hài lòng):" above levels: whence the figure is, and how it is called. */
function namesSourceAbove(tokens: readonly Token[], range: TokenRange): boolean {
  const taking = phraseAt(tokens, range.from, TAKING);
  const [source, ...names] = taking === null ? [] : segmentsOf(tokens, range);
  if (taking === null || source === undefined || harms(tokens, source) || holdsPhrase(tokens, source, DECIDING)) return false;
  const from = source.from + phraseLength(taking);
  const result = phraseAt(tokens, from, RESULTS);
  return namesSource(tokens, { from: from + (result === null ? 0 : phraseLength(result)), to: source.to }) && names.every((name) => namesQuantity(tokens, name) && isName(tokens, name) && !redefines(tokens, name));
}

/** "Đánh giá mức độ công khai thông tin": what the row is about, and of no part of the units or of the year. */
function assesses(tokens: readonly Token[], range: TokenRange): boolean {
  return range.to - range.from > 3 && !isWordOf(tokens, range.from + 2, ASSESSED_BY) && !isWord(tokens, range.from - 1, "cứ") && !isUnits(tokens, range.from + 2) && isFact(tokens, range) && isIdleHeading(tokens, range);
}

function isWholeBracket(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return isSymbol(tokens, from, "(") && closingPlainBracket(tokens, from, to) === to - 1;
}

/** Whether a bracket of its own says what cannot change the score, and is no predicate that could be one more demand. */
export function isIdleBracket(tokens: readonly Token[], range: TokenRange): boolean {
  return isRemarkInBracket(tokens, range) && !namesQuantity(tokens, range) && !harms(tokens, range);
}

/** Whether words that need not be of a known kind there are a plain fact. */
function mayTell(tokens: readonly Token[], range: TokenRange, behind: Aside["behind"]): boolean {
  switch (behind) {
    case null: case "colon": case "figure": return isIdleSentence(tokens, range);
    case "example": return !hasConsequence(tokens, range);
    case "list": return (isFact(tokens, range) || asksForAmount(tokens, range) || namesWithout(tokens, range)) && !(beginsWithRow(tokens, range.from) && harms(tokens, range));
    // "Căn cứ tình hình thực tế" names no document.
    case "evidence": return isIdleSentence(tokens, range) || isListOfFacts(tokens, range) && !shiftsLevel(tokens, range) && !demandsBehindComma(tokens, range) && (namesDocument(tokens, range.from) || isBasis(tokens, range) || (!isWordOf(tokens, range.from - 1, ["cứ"]) && !harms(tokens, range)));
    case "explanation": return (isFact(tokens, range) && isCountable(tokens, range)) || isIdleSentence(tokens, range);
  }
}

function isKnown(tokens: readonly Token[], range: TokenRange): boolean {
  if (range.from >= range.to || isIdleRemark(tokens, range) || isMarker(tokens, range) || isScope(tokens, range) || describesLetters(tokens, range) || isLeftOut(tokens, range)) return true;
  return (namesQuantity(tokens, range) && isName(tokens, range) && !redefines(tokens, range)) || (isListOfFacts(tokens, range) && tellsProof(tokens, range)) || (isFact(tokens, range) && isDuty(tokens, range) && !shiftsLevel(tokens, range)) || isIdleSentence(tokens, range);
}

/** "Số hồ sơ quá hạn trong năm": a name may speak of a fault, and of no date ("Thời gian hoàn thành trước 30/6"). */
function isName(tokens: readonly Token[], range: TokenRange): boolean {
  const dates = tokens.slice(range.from, range.to).some(({ kind }, offset) => kind === "number" && isSymbol(tokens, range.from + offset + 1, "/"));
  return !dates && !hasConsequence(tokens, range) && !counts(tokens, range);
}

/** "Tính theo tỷ lệ máy tính có phần mềm bảo vệ" beside the rule of "Tỷ lệ máy tính có phần mềm bảo vệ" */
function isOwnFigure(tokens: readonly Token[], range: TokenRange, name: string): boolean {
  const figure = groundsFigure(tokens, range);
  return figure !== null && (name === "" || repeatsName(tokens, figure, name));
}

/** "Thời gian quy về giờ", "Kinh phí tính trên đầu người": a sentence on the measure that tells neither what it means nor whence it is; a ratio, or one of several numbers, may only be named. */
function altersMeasure(tokens: readonly Token[], range: TokenRange): boolean {
  if (!namesQuantity(tokens, range) || tokens.slice(range.from, range.to).some(isLetter)) return false;
  for (let index = range.from + 1; index < range.to; index++) if (isWordOf(tokens, index, COUNTED_HOW)) return !namesSource(tokens, { from: index, to: range.to }) && phraseAt(tokens, index, SPANS) === null && !isWord(tokens, range.from, "giá");
  const named = (isWord(tokens, range.from, "tỷ") && range.to - range.from > LEAST_RATIO) || (isWord(tokens, range.from, "số") && isSymbolOf(tokens, range.from - 1, LEAD_SIGNS));
  return predicateIn(tokens, range) === null && !named;
}

const COUNTED_HOW: readonly string[] = ["lấy", "tính", "đếm", "quy"];
/** "Tỷ lệ" and what it is of. */
const LEAST_RATIO = 3;

/** "Có QĐ phân công cán bộ đầu mối" beside the rule of "Đầu mối CĐS" */
function repeatsName(tokens: readonly Token[], range: TokenRange, name: string): boolean {
  const words = name === "" ? [] : name.normalize("NFC").toLowerCase().split(/\s+/u);
  const repeated = words.filter((word) => tokens.slice(range.from, range.to).some(({ text }) => text === word));
  return repeated.length > 1 && repeated.length >= words.length * SHARED && isFact(tokens, range);
}

/** "Trường hợp không có nhu cầu thì không đánh giá", "Trường không có khối lớp 1 thì không chấm tiêu chí này": where the row does not apply it has no score. */
export function isLeftOut(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(CASES) !== null) continue;
  if (cursor.index === range.from || cursor.phrase(ABSENCES) === null) return false;
  const from = cursor.index;
  while (cursor.peek()?.kind === "word" && !cursor.at("thì") && !cursor.atAny(NOT_ASSESSED)) cursor.take();
  return cursor.index > from && isFact(tokens, { from, to: cursor.index }) && takeNotAssessed(cursor);
}

/** Whether words are a sentence of their own that does nothing to the score. */
export function isIdleSentence(tokens: readonly Token[], range: TokenRange): boolean {
  return standsApart(tokens, range) && !harms(tokens, range) && !altersFigures(tokens, range);
}

/** Whether words that begin like an instruction to compute only say what is counted, or whence its number is taken. */
export function isIdleInstruction(tokens: readonly Token[], range: TokenRange): boolean {
  if (isSymbol(tokens, range.from, "(") && isSymbol(tokens, range.to - 1, ")")) return isIdleInstruction(tokens, { from: range.from + 1, to: range.to - 1 });
  return isScope(tokens, range) || isIdleSentence(tokens, range);
}

/** Words that neither give anything nor state a condition. */
function isFact(tokens: readonly Token[], range: TokenRange): boolean {
  return !hasConsequence(tokens, range) && !isConditional(tokens, range);
}

const LEASTS = new PhraseList("tối thiểu", "ít nhất", "từ", "trên");

/** With these "không" says whether an item holds; "thanh toán không dùng tiền mặt" is what it is called. */
const MET: readonly string[] = ["có", "đạt", "đáp", "thực", "triển", "được", "đủ", "đầy", "đúng", "tính", "công", "xét", "chấm", "hoàn", "áp", "còn", "đảm", "bảo", "phải", "quá"];

/** "Có thanh toán phí không dùng tiền mặt" */
function namesWithout(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 2; index < to - 1; index++) {
    if (isWord(tokens, index, "không")) return !isWordOf(tokens, index + 1, MET) && isFact(tokens, { from, to: index }) && isFact(tokens, { from: index + 1, to });
  }
  return false;
}

/** "Có nhật ký lưu tối thiểu 6 tháng": a fact, with an amount of another thing than the items of the list. */
function asksForAmount(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) {
    const least = phraseAt(tokens, index, LEASTS);
    const amount = index + phraseLength(least ?? "");
    if (least === null || tokens[amount]?.kind !== "number") continue;
    const noun = isSymbol(tokens, amount + 1, "%") ? amount + 2 : amount + 1;
    const counted = noun < to && tokens[noun]?.kind === "word" && phraseAt(tokens, noun, ITEMS) === null && !isWord(tokens, noun, "điểm", "đ");
    return counted && isFact(tokens, { from, to: index }) && isFact(tokens, { from: noun, to });
  }
  return false;
}

/** The same of what may be one thing or another. */
function isListOfFacts(tokens: readonly Token[], range: TokenRange): boolean {
  return !hasConsequence(tokens, range) && !isConditionalList(tokens, range);
}

/** "a, b lần lượt là số …", "c/d: tỷ lệ một phần", "Xmin, Xmax: giá trị nhỏ nhất, lớn nhất" */
function describesLetters(tokens: readonly Token[], range: TokenRange): boolean {
  let index = range.from;
  while (EXTREME_NAME.test(tokens[index]?.text ?? "") || (index > range.from && isSymbol(tokens, index, ","))) index++;
  if (index > range.from) return !sharesPoints(tokens, range) && !counts(tokens, range);
  index = letterListEnd(tokens, range.from);
  if (index > range.from && isSymbol(tokens, index, "/") && isLetter(tokens[index + 1])) index += 2;
  return index > range.from && isFact(tokens, { from: index, to: range.to });
}

/** "Mức 2", "b": what only numbers a line. */
function isMarker(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const heads = phraseAt(tokens, from, NEW_ONES);
  if (heads !== null) return from + phraseLength(heads) >= to;
  return to - from === 1 ? isLetter(tokens[from]) : to - from === 2 && isWordOf(tokens, from, GRADES) && tokens[from + 1]?.kind === "number";
}

/** Words without the signs and words that only lead to them. */
function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange {
  return { from: begin(tokens, range), to: range.to };
}

function begin(tokens: readonly Token[], { from, to }: TokenRange): number {
  let index = from;
  for (;;) {
    const lead = phraseAt(tokens, index, LEADS);
    if (isSymbolOf(tokens, index, LEAD_SIGNS)) index++;
    else if (lead !== null) index += phraseLength(lead);
    else return Math.min(index, to);
  }
}

/** What stands inside brackets and outside of them, and between semicolons, without the words that only lead to it. A bracket that closes what a broken line began tells nothing by itself. */
function segmentsOf(tokens: readonly Token[], { from, to }: TokenRange): readonly TokenRange[] {
  const segments: TokenRange[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && !isSymbol(tokens, index, ";", "(", ")", ".")) continue;
    const begins = begin(tokens, { from: start, to: index });
    if (index > begins) segments.push({ from: begins, to: index });
    start = index + 1;
  }
  return segments;
}
