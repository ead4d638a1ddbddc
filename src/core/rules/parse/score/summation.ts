import { hasConsequence, isConditional } from "../words/disturbance";
import { CAPS } from "../award/bound-parser";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { hasPhrase, isLetter, isSymbol, isWord, isWordOf, phraseAt, textOf } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { OWN, takeOwner } from "../words/owners";
import { takeScoreLead } from "../term/score-lead";
import { MAXIMUM_NAMES } from "../term/share-of-maximum";
import { ITEMS } from "../award/shared-parser";
import type { Statement } from "../statement/statement";
import type { Token, TokenRange } from "../../text/token";
import { isScoreWord, pointsStandAt } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";

const WHOSE = new PhraseList(...OWN, "chỉ số này", "chỉ số");
/** Behind them stand the things that each give points, whatever they are called. */
const ITEMIZERS: readonly string[] = ["các", "những", "từng", "mỗi"];
const EACH: readonly string[] = ["từng", "mỗi"];
/** They share out a year or a unit, or name levels of which one holds. */
const NO_ITEMS = new PhraseList("quý", "tháng", "tuần", "kỳ", "ngày", "năm", "đợt", "lần", "mức", "cấp độ", "trường hợp", "chỉ số", "tiêu chí thành phần", "nội dung thành phần", "mục thành phần", ...ASSESSED_UNITS.phrases);
/** What the items of a list are called that are counted or named by their markers. */
const NUMBERED = new PhraseList(...ITEMS.phrases, "phần");
const NUMBERS: ReadonlyMap<string, number> = new Map([["hai", 2], ["ba", 3], ["bốn", 4]]);
const WITHIN_NO_ITEM: readonly string[] = ["hai", "ba", "từng", "hằng", "hàng", "con", "x", "quý", "tháng"];
const VERBS: readonly string[] = ["cộng", "tính", "chấm", "ghi"];
/** "ghi nhận", "xác định" and "căn cứ" are each one word. */
const COMPOUNDS = new PhraseList("xác định", "căn cứ vào", "căn cứ", "dựa trên", "kết quả", "đối với", "thành phần", "bao gồm", "gồm", "ghi nhận", "nhận", "xét", "ra");
/** Words that begin or end like those verbs: "tính năng", "cộng đồng", "máy tính", "công cộng". */
const AFTER_NO_VERB: readonly string[] = ["năng", "đồng", "tác", "chất"];
const BEFORE_NO_VERB: readonly string[] = ["máy", "công"];
/** Where the things end and the sentence goes on. */
const ENDS: readonly string[] = ["thì", "rồi", "là", "bằng", "lấy", "theo", "nhưng", "nếu"];
const IF_MET = new PhraseList(...["có", "đạt", "đáp ứng"].flatMap((met) => [`nếu ${met} được`, `nếu ${met}`]));
const TOGETHER: readonly string[] = ["dồn", "lại", "nhau", "gộp"];
const JOINTS: readonly string[] = ["là", "bằng", ":", "="];
/** What may be said between: that points are given, one by one, for what stands there. */
const BETWEEN: readonly string[] = [
  "số", "của", "được", "sẽ", "cho", "theo", "với", "như", "sau", "dưới", "đây", "trên", "nêu", "thì", "và", "lấy", "rồi", "đó", "vào", "thành", "để", "đạt", "nhưng", "cụ", "thể", "đã", "đều", "chung", "lập", "thang", "chi", "tiết", "từ", "tương", "ứng", "đáp", "hoàn", "thực", "hiện",
];

/** ", không đáp ứng thì không cộng": what is not done gives nothing. */
const UNMET = new PhraseList("không đáp ứng", "chưa đáp ứng", "không đạt", "chưa đạt", "không có", "chưa có", "không thực hiện", "chưa thực hiện");
const NOTHING: readonly string[] = ["không", "tính", "cộng", "được", "chấm", "có", "cho", "ghi", "điểm"];

/** How an item is done that gives its points. */
const QUALITIES = new PhraseList("đúng hạn", "đầy đủ", "kịp thời", "đúng quy định", "đúng yêu cầu", "có minh chứng");

/** Before "nhiều hình thức thì cộng điểm": that several of the items are done. */
const DOING: readonly string[] = ["nếu", "trường", "hợp", "đơn", "vị", "thực", "hiện", "có", "đạt", "được", "triển", "khai", "đáp", "ứng", "hoàn", "thành"];

/** What has been said so far. */
interface Said {
  adds: boolean;
  /** "từng nội dung": each of the items, which adds up above a list of them. */
  each: boolean;
  items: boolean;
  points: boolean;
  most: number | null;
  counted: number | null;
  /** How many things stand in the list, and how many signs of addition between them. */
  listed: number;
  signs: number;
}

/**
 * "Tổng điểm là tổng các điểm cộng nêu trên", "Mỗi kênh tính điểm riêng và cộng lại:", "Cộng điểm theo từng văn bản đã ban hành, tối đa 10 điểm": that the points of what is listed add
 * up, in any order of the words. Null: the words say something else, or more.
 */
export function parseSummation(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  const said: Said = { adds: false, each: false, items: false, points: false, most: null, counted: null, listed: 0, signs: 0 };
  cursor.symbol("(");
  said.adds = cursor.at("tổng điểm");
  said.points = cursor.attempt(() => (takeScoreLead(cursor) && !cursor.atEnd ? true : null)) ?? false;
  if (!said.points) takeUnit(cursor);
  takeSeveral(cursor);
  const start = cursor.index;
  while (!cursor.atEnd) if (!takePiece(cursor, said, start)) return null;
  const { items, points, most, listed, signs } = said;
  const adds = said.adds || (said.each && isSymbol(tokens, range.to - 1, ":"));
  const counted = signs > 0 ? listed : said.counted;
  return adds && items && points && (signs === 0 || signs === listed - 1) ? { kind: "additive", range, most, ...(counted === null ? {} : { items: counted }) } : null;
}

/** "Mỗi đơn vị được" of "Mỗi đơn vị được cộng điểm theo …" */
function takeUnit(cursor: Cursor): void {
  cursor.attempt(() => {
    cursor.wordOf(ITEMIZERS);
    return cursor.phrase(ASSESSED_UNITS) === null ? null : cursor.word("được");
  });
}

/** "Thực hiện nhiều hình thức thì" */
function takeSeveral(cursor: Cursor): void {
  cursor.attempt(() => {
    while (cursor.wordOf(DOING) !== null) continue;
    const things = cursor.index + 1;
    if (cursor.word("nhiều") === null) return null;
    while (cursor.peek()?.kind === "word" && !cursor.at("thì")) cursor.take();
    const plain = !hasConsequence(cursor.tokens, { from: things, to: cursor.index }) && !isConditional(cursor.tokens, { from: things, to: cursor.index });
    cursor.symbol(",");
    return plain && cursor.index > things ? cursor.word("thì") : null;
  });
}

function takePiece(cursor: Cursor, said: Said, start: number): boolean {
  if (takeParts(cursor, said) || cursor.symbol(",", ":", "(", ")", ".", "=") !== null || cursor.phrase(COMPOUNDS) !== null || cursor.phrase(WHOSE) !== null || cursor.phrase(IF_MET) !== null || cursor.phrase(QUALITIES) !== null || takeUnmet(cursor)) return true;
  if (cursor.symbol("+") !== null) {
    said.signs++;
    return (said.adds = true);
  }
  if (cursor.phrase(CAPS) !== null) return takeMost(cursor, said);
  if (pointsStandAt(cursor.tokens, cursor.index)) return takeTotal(cursor, said);
  if (takesScore(cursor)) {
    said.points = true;
    takeReceiver(cursor, start);
  }
  else if (isVerb(cursor.tokens, cursor.index)) takeVerb(cursor, said, start);
  else if (cursor.word("tổng") !== null) {
    said.adds = true;
    if (cursor.word("hợp") === null) cursor.word("cộng");
  } else if (cursor.word("riêng", "độc") !== null) said.adds = true;
  else if (cursor.wordOf(TOGETHER) !== null) said.items ||= said.adds;
  else if (!takeItems(cursor, said) && !takeOwnPoints(cursor, said)) return cursor.wordOf(BETWEEN) !== null || cursor.word("là", "bằng") !== null;
  return true;
}

function takeUnmet(cursor: Cursor): boolean {
  return cursor.attempt(() => {
    if (cursor.before()?.text !== "," || cursor.phrase(UNMET) === null) return null;
    cursor.word("thì");
    const from = cursor.index;
    while (cursor.wordOf(NOTHING) !== null) continue;
    return isWord(cursor.tokens, from, "không") && cursor.index > from + 1 ? true : null;
  }) !== null;
}

/** "Tổng điểm thành phần:" above them */
function takeParts(cursor: Cursor, said: Said): boolean {
  const heads = cursor.before()?.text === "điểm" && isSymbol(cursor.tokens, cursor.end - 1, ":") && cursor.at("thành phần :");
  if (heads) {
    cursor.index += 2;
    said.items = said.adds;
  }
  return heads;
}

/** "của bệnh viện" of "Điểm của bệnh viện được cộng dồn …" */
function takeReceiver(cursor: Cursor, start: number): boolean {
  return cursor.index <= start + 1 && cursor.attempt(() => (takeOwner(cursor) && cursor.before()?.kind === "word" && cursor.word("được", "là", "bằng") !== null ? true : null)) !== null;
}

function takesScore(cursor: Cursor): boolean {
  return isScoreWord(cursor.tokens, cursor.index, { from: cursor.index, to: cursor.end }) && cursor.word("điểm") !== null;
}

function isVerb(tokens: readonly Token[], index: number): boolean {
  return isWordOf(tokens, index, VERBS) && !isWordOf(tokens, index + 1, AFTER_NO_VERB) && !isWordOf(tokens, index - 1, BEFORE_NO_VERB);
}

/** ": 10 điểm", "tổng cộng 10 điểm" at the end: what they add up to. */
function takeTotal(cursor: Cursor, said: Said): boolean {
  const before = cursor.before()?.text ?? "";
  const total = JOINTS.includes(before) || (isWord(cursor.tokens, cursor.index - 2, "tổng") && (before === "cộng" || before === "điểm"));
  if (!said.items || !total || !takeMost(cursor, said)) return false;
  while (cursor.symbol(":", ")", ".") !== null) continue;
  return cursor.atEnd;
}

/** "Mỗi lớp được triển khai thì tính điểm": what each gets by itself adds up too. */
function takeVerb(cursor: Cursor, said: Said, start: number): void {
  const verb = cursor.take().text;
  said.points ||= verb === "cộng";
  said.adds ||= verb === "cộng" || isWord(cursor.tokens, start, "mỗi");
}

/** "10 điểm", "điểm tối đa" */
function takeMost(cursor: Cursor, said: Said): boolean {
  if (cursor.phrase(MAXIMUM_NAMES) !== null) return true;
  if (!pointsStandAt(cursor.tokens, cursor.index) || said.most !== null) return false;
  said.most = cursor.take().value;
  said.points = true;
  return cursor.word("điểm", "đ") !== null;
}

/** "các văn bản đã ban hành", "nội dung trên", "02 mục", "a, b và c". Whether such words stand there. */
function takeItems(cursor: Cursor, said: Said): boolean {
  const start = cursor.index;
  const itemizer = cursor.wordOf(ITEMIZERS);
  const itemized = itemizer !== null;
  if (itemized && takesScore(cursor)) return (said.items = true);
  const letters = itemized ? 0 : countLetters(cursor);
  const counted = takeNumber(cursor);
  const named = cursor.atAny(ITEMS) || (counted !== null && !isLetter(cursor.peek()));
  const taken = letters > 0 || (cursor.atAny(NUMBERED) && takeNumbered(cursor)) || ((itemized || named) && takeThing(cursor));
  if (!taken) {
    cursor.index = start;
    return false;
  }
  said.each ||= EACH.includes(itemizer ?? "") && named;
  said.counted ??= letters > 0 ? letters : counted;
  said.listed++;
  return (said.items = true);
}

/** "02", "hai"; "số" before it and the noun behind it tell that it counts. */
function takeNumber(cursor: Cursor): number | null {
  const number = pointsStandAt(cursor.tokens, cursor.index) ? null : cursor.peek();
  const value = number?.kind === "number" ? number.value : (NUMBERS.get(number?.text ?? "") ?? Number.NaN);
  if (!(value > 1) || !Number.isInteger(value) || cursor.peek(1)?.kind !== "word") return null;
  cursor.take();
  return value;
}

/** "mục a", "phần 1": one of the items by its marker. */
function takeNumbered(cursor: Cursor): boolean {
  return cursor.attempt(() => (cursor.phrase(NUMBERED) !== null && (isLetter(cursor.peek()) || cursor.peek()?.kind === "number") && !pointsStandAt(cursor.tokens, cursor.index) ? cursor.take() : null)) !== null;
}

/** "a, b và c" of "tổng của a, b và c": the items by their markers. */
function countLetters(cursor: Cursor): number {
  const start = cursor.index;
  let letters = 0;
  while (isLetter(cursor.peek())) {
    cursor.take();
    letters++;
    if (cursor.symbol(",", ";", "+") === null && cursor.word("và") === null) break;
  }
  if (letters > 1) return letters;
  cursor.index = start;
  return 0;
}

/** The words of what gives points; none of them may alter anything. */
function takeThing(cursor: Cursor): boolean {
  const from = cursor.index;
  if (cursor.atAny(NO_ITEMS)) return false;
  while (cursor.peek()?.kind === "word" && !endsThing(cursor)) cursor.take();
  const what = { from, to: cursor.index };
  return what.to > from && !hasConsequence(cursor.tokens, what) && !isConditional(cursor.tokens, what) && !cursor.tokens.slice(from, what.to).some(({ text }) => WITHIN_NO_ITEM.includes(text));
}

function endsThing({ tokens, index, end }: Cursor): boolean {
  if (phraseAt(tokens, index, QUALITIES) !== null || isWordOf(tokens, index, ENDS) || isVerb(tokens, index) || isScoreWord(tokens, index, { from: index, to: end }) || phraseAt(tokens, index, CAPS) !== null) return true;
  return isWord(tokens, index, "được", "và", "sau") && (isVerb(tokens, index + 1) || isWord(tokens, index + 1, "điểm", "lấy"));
}

const LONGEST_NAME = 3;
/** Words before "nào" beyond these belong to no real text. */
const MAX_WORDS = 16;

/** "Đạt nội dung nào thì được cộng điểm nội dung đó": each thing gives its own points. */
function takeOwnPoints(cursor: Cursor, said: Said): boolean {
  const { tokens, index: from } = cursor;
  while (cursor.peek()?.kind === "word" && cursor.index - from < MAX_WORDS && !isWord(tokens, cursor.index, "nào")) cursor.take();
  const which = { from, to: cursor.index };
  cursor.index++;
  while (cursor.symbol(",") !== null || cursor.word("thì", "được", "cho") !== null || (isVerb(tokens, cursor.index) && cursor.take())) continue;
  // "Có mục nào chấm mục đó"
  const given = cursor.word("điểm") !== null || cursor.before()?.text === "chấm";
  cursor.word("của", "cho");
  for (let length = Math.min(LONGEST_NAME, which.to - from); given && length > 0; length--) {
    if (!hasPhrase(tokens, cursor.index, textOf(tokens, { from: which.to - length, to: which.to })) || !isWord(tokens, cursor.index + length, "đó", "ấy")) continue;
    cursor.index += length + 1;
    said.adds = said.items = said.points = true;
    return cursor.index <= cursor.end && !hasConsequence(tokens, which) && !isConditional(tokens, which) && phraseAt(tokens, which.to - length, ASSESSED_UNITS) === null;
  }
  cursor.index = from;
  return false;
}
