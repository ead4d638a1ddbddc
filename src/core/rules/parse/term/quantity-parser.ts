import { changesMeaning, opensCase } from "../words/adjustment";
import type { Cursor } from "../words/cursor";
import { isThen } from "./operators";
import type { Owner, Term } from "./term";
import { PhraseList } from "../../text/words/phrase-list";
import { isSymbol, isWordOf } from "../../text/clauses/clause";
import type { TokenRange } from "../../text/token";
import { namesPlace } from "../../text/words/vocabulary";

/** Names longer than this are sentences. */
const MAX_NAME_WORDS = 24;

/** Longer names of units are sentences. */
const MAX_UNIT = 4;

/** Words that may stand behind a quantity without making it another one. */
const QUALIFIERS: readonly string[] = [
  "đạt", "được", "thực", "tế", "hiện", "của", "địa", "phương", "đơn", "vị", "tỉnh", "huyện", "xã", "phường", "thành", "phố", "cơ", "quan",
  "đv", "đp", "mình", "đó", "này", "hoàn", "tương", "ứng", "đánh", "giá",
];
/** Words with which a qualification begins; "số lượng xã" is another thing than "số lượng". */
const QUALIFIER_STARTS: readonly string[] = ["đạt", "được", "thực", "của", "hoàn", "tương", "đánh", "này", "đó"];
/** With these begins the name of what is counted or graded. */
const COUNTED_HEADS: readonly string[] = ["số", "mức", "cấp", "bậc"];
const TIMES: readonly string[] = ["*", "x", "nhân"];
const LOWEST = new PhraseList("thấp nhất", "nhỏ nhất", "ít nhất", "ngắn nhất", "min");
const HIGHEST = new PhraseList("cao nhất", "lớn nhất", "nhiều nhất", "max");

/** "Số tiêu chí đạt / 5", "Mức tự đánh giá / 5", "2 × số mô hình", "số mô hình × 2": so many of a number of things or grades, or points for each thing. */
export function parseCounted(cursor: Cursor): Term | null {
  const head = cursor.peek()?.text ?? "";
  if (!COUNTED_HEADS.includes(head)) return null;
  let length = 1;
  while (length <= MAX_NAME_WORDS && cursor.peek(length)?.kind === "word" && (!["x", "điểm", "chia", "nhân"].includes(cursor.peek(length)?.text ?? "") || namesPlace(cursor.tokens, cursor.index + length))) length++;
  const divided = dividesByNumber(cursor, length);
  const times = cursor.before()?.text === "với" ? cursor.index - 2 : cursor.index - 1;
  const multiplied = head === "số" && ((cursor.peek(length) === undefined && (TIMES.includes(cursor.tokens[times]?.text ?? "") || isTakenOff(cursor, length))) || timesPoints(cursor, length));
  if (length < 2 || length > MAX_NAME_WORDS || !(divided || multiplied)) return null;
  const words: string[] = [];
  while (words.length < length) words.push(cursor.take().text);
  return { kind: "quantity", words: words.join(" "), owner: "own" };
}

/** "10 - số lỗi": a point off for each. */
function isTakenOff(cursor: Cursor, length: number): boolean {
  const { tokens, index } = cursor;
  const name = { from: index, to: index + length };
  return isSymbol(tokens, index - 1, "-") && (tokens[index - 2]?.kind === "number" || isWordOf(tokens, index - 2, ["điểm", "đa"])) && !changesMeaning(tokens, name) && !holdsAny(cursor, name);
}

/** "Chỉ số hài lòng (%)", "Kết quả khảo sát (%)": whatever is named, the sign behind it makes it a percentage. */
export function parsePercentage(cursor: Cursor): Term | null {
  let length = 0;
  while (length <= MAX_NAME_WORDS && cursor.peek(length)?.kind === "word" && !TIMES.includes(cursor.peek(length)?.text ?? "") && !multiplies(cursor, length)) length++;
  const name = { from: cursor.index, to: cursor.index + length };
  if (length < 2 || length > MAX_NAME_WORDS || !cursor.showsPercent(length) || changesMeaning(cursor.tokens, name) || holdsAny(cursor, name, NO_PERCENTAGE)) return null;
  const words: string[] = [];
  while (words.length < length) words.push(cursor.take().text);
  cursor.index += 3;
  return { kind: "quantity", words: `${words.join(" ")} (%)`, owner: "own" };
}

/** With these stands a condition, or a name that is read elsewhere. */
const NO_PERCENTAGE: readonly string[] = ["khi", "được", "tỷ", "lấy", "mỗi", "cứ", "trước"];

/** "Kinh phí thấp nhất", "Doanh thu của đơn vị" in a formula that names the best or the worst of all: whatever is named, and whose it is. */
export function parseOwned(cursor: Cursor): Term | null {
  if (cursor.peek()?.kind !== "word" || cursor.peek()?.text === "điểm" || !namesExtreme(cursor)) return null;
  const start = cursor.index;
  const words: string[] = [];
  while (words.length < MAX_NAME_WORDS && cursor.peek()?.kind === "word" && !beginsOwner(cursor)) words.push(cursor.take().text);
  const before = cursor.index;
  takeUnit(cursor);
  const owner = takeOwner(cursor);
  if (words.length > 0 && cursor.index > before && (cursor.atEnd || cursor.peek()?.kind === "symbol" || TIMES.includes(cursor.peek()?.text ?? ""))) return { kind: "quantity", words: words.join(" "), owner };
  cursor.index = start;
  return null;
}

/** No unit, but a figure of another time or another whole. */
const NO_UNITS: readonly string[] = ["năm", "kỳ", "tháng", "quý", "trước", "cả", "toàn", "các", "những", "tổng", "số", "mỗi"];

/** "của phòng", "của Trung tâm", "của chi nhánh cao nhất": whoever stands behind "của" and before the sign or whose value is meant. */
function takeUnit(cursor: Cursor): void {
  cursor.attempt(() => {
    if (cursor.word("của") === null) return null;
    const start = cursor.index;
    while (cursor.peek()?.kind === "word" && !TIMES.includes(cursor.peek()?.text ?? "") && !beginsOwner(cursor) && !isWordOf(cursor.tokens, cursor.index, NO_UNITS)) cursor.take();
    const ends = cursor.atEnd || cursor.peek()?.kind === "symbol" || beginsOwner(cursor) || TIMES.includes(cursor.peek()?.text ?? "");
    return cursor.index > start && cursor.index - start <= MAX_UNIT && ends ? true : null;
  });
}

function beginsOwner(cursor: Cursor): boolean {
  return cursor.peek()?.text === "của" || cursor.atAny(LOWEST) || cursor.atAny(HIGHEST);
}

function namesExtreme({ tokens, end, index }: Cursor): boolean {
  for (let place = index; place < end; place++) if (tokens[place]?.text === "nhất") return true;
  return false;
}

/** The "tiêu chí" of "số tiêu chí đạt chuẩn / 19 tiêu chí": behind the number of all things what they are. */
export function skipCounted(cursor: Cursor, words: string): void {
  const named = words.split(" ");
  while (cursor.peek()?.kind === "word" && named.includes(cursor.peek()?.text ?? "")) cursor.take();
}

/** "/ 5", "chia cho 5" */
function dividesByNumber(cursor: Cursor, ahead: number): boolean {
  const worded = cursor.peek(ahead)?.text === "chia" ? (cursor.peek(ahead + 1)?.text === "cho" ? 2 : 1) : 0;
  return (worded > 0 || cursor.peek(ahead)?.text === "/") && cursor.peek(ahead + (worded || 1))?.kind === "number";
}

/** "x 2", "nhân với 0,5 điểm" at the end. */
function timesPoints(cursor: Cursor, ahead: number): boolean {
  // "… / số lượt truy cập cao nhất × 10"
  if (!TIMES.includes(cursor.peek(ahead)?.text ?? "") || isSymbol(cursor.tokens, cursor.index - 1, "/", "÷", "-") || namesExtreme(cursor)) return false;
  const figure = cursor.peek(ahead + 1)?.text === "với" ? ahead + 2 : ahead + 1;
  const end = cursor.peek(figure + 1)?.text === "điểm" ? figure + 2 : figure + 1;
  return cursor.peek(figure)?.kind === "number" && cursor.peek(end) === undefined;
}

/** "Tỷ lệ 1 * Điểm tối đa": a digit that belongs to no name and stands before an operator is the mark of a footnote. */
export function skipFootnote(cursor: Cursor): void {
  const [digit, operator] = [cursor.peek(), cursor.peek(1)];
  const stray = digit?.kind === "number" && /^\d$/u.test(digit.text) && operator !== undefined && ["*", "x", "/"].includes(operator.text);
  if (stray) cursor.take();
}

/** "số lượng văn bản / 10": the words up to the next operator belong to the name, but for whose it is at their end ("… của đơn vị cao nhất"). */
export function takeRest(cursor: Cursor, head: string, owner: Owner, start: number): Term {
  let length = 0;
  while (length <= MAX_NAME_WORDS && continuesName(cursor, length)) length++;
  // "Tỷ lệ kích hoạt (%) x 12"
  const shown = cursor.showsPercent(length) ? 3 : 0;
  const next = cursor.peek(length + shown);
  const last = next === undefined || asideEnd(cursor, length) !== null;
  const operator = last || next.text === "x" || multiplies(cursor, length) || (next.kind === "symbol" && ENDS.includes(next.text)) || dividesBySign(cursor, length + shown);
  if (length > MAX_NAME_WORDS || !operator || (last && length > 0 && !endsInOwner(cursor, length) && !isFactor(cursor, start, length))) return { kind: "quantity", words: head, owner };
  const words = [head];
  while (length > 0 && !(owner === "own" && endsInOwner(cursor, length))) {
    words.push(cursor.take().text);
    length--;
  }
  cursor.index = asideEnd(cursor, 0) ?? cursor.index + (length === 0 ? shown : 0);
  const named = words.join(" ");
  return { kind: "quantity", words: words.includes(",") ? named.replaceAll(" ,", ",") : named, owner: length > 0 ? takeOwner(cursor) : owner };
}

/** Behind a name of a formula. */
const ENDS: readonly string[] = ["*", "/", "÷", ")", "]", "-"];

/** The colon of "(tỷ lệ giải ngân thực tế : 95%)" */
function dividesBySign(cursor: Cursor, ahead: number): boolean {
  return cursor.peek(ahead)?.text === ":" && cursor.peek(ahead + 1)?.kind === "number" && cursor.peek(ahead + 2)?.text === "%";
}

/** Where "(có ký số của hiệu trưởng)" at the end of a name ends: words that only tell which things are counted. Null: no such words stand there. */
function asideEnd(cursor: Cursor, ahead: number): number | null {
  if (cursor.peek(ahead)?.text !== "(") return null;
  let length = 1;
  while (length <= MAX_NAME_WORDS && cursor.peek(ahead + length)?.kind === "word") length++;
  const aside = { from: cursor.index + ahead, to: cursor.index + ahead + length };
  const whole = cursor.peek(ahead + length)?.text === ")" && aside.to + 1 >= cursor.end && length > 2;
  return whole && !changesMeaning(cursor.tokens, aside) && !opensCase(cursor.tokens, { from: aside.from + 1, to: aside.to }) ? aside.to + 1 : null;
}

/** "Điểm tối đa × tỷ lệ học sinh có học bạ số": behind the sign all that follows is the name. */
function isFactor(cursor: Cursor, start: number, length: number): boolean {
  const sign = start - 1;
  const times = TIMES.includes(cursor.tokens[sign]?.text ?? "") || (cursor.tokens[sign]?.text === "với" && cursor.tokens[sign - 1]?.text === "nhân");
  const name = { from: cursor.index, to: cursor.index + length };
  return times && !changesMeaning(cursor.tokens, name) && !holdsAny(cursor, name);
}

/** With these words a name says more than what it is of. */
const TELLING: readonly string[] = ["nếu", "thì", "nhưng", "so", "tối", "không", "chưa", "trên", "và", "điểm", "hoặc"];

function holdsAny({ tokens }: Cursor, { from, to }: TokenRange, others: readonly string[] = []): boolean {
  for (let index = from; index < to; index++) if (isWordOf(tokens, index, TELLING) || isWordOf(tokens, index, others)) return true;
  return false;
}

/** "của đơn vị", "của đơn vị cao nhất": all that is left of a name tells whose value is meant. */
function endsInOwner(cursor: Cursor, length: number): boolean {
  if (cursor.peek()?.text !== "của") return false;
  const superlative = cursor.peek(length - 1)?.text === "nhất" ? 2 : 0;
  for (let ahead = 1; ahead < length - superlative; ahead++) if (!QUALIFIERS.includes(cursor.peek(ahead)?.text ?? "")) return false;
  return length > 1;
}

/** A word of a name, or a comma between two words of it: "tỷ lệ người dân, doanh nghiệp hài lòng". */
function continuesName(cursor: Cursor, ahead: number): boolean {
  const token = cursor.peek(ahead);
  if (token?.text === ",") return ahead > 0 && cursor.peek(ahead + 1)?.kind === "word";
  return token?.kind === "word" && token.text !== "x" && !isThen(cursor.tokens, cursor.index + ahead) && !multiplies(cursor, ahead);
}

/** "… nhân với", "… nhân điểm tối đa", "… chia cho": a sign in words; "nhân dân" and "cá nhân" are none. */
function multiplies(cursor: Cursor, ahead: number): boolean {
  const [sign, next] = [cursor.peek(ahead)?.text, cursor.peek(ahead + 1)];
  return (sign === "nhân" && (next?.kind === "number" || ["với", "điểm", "số"].includes(next?.text ?? ""))) || (sign === "chia" && (next?.kind === "number" || ["cho", "tổng", "số", "("].includes(next?.text ?? "")));
}

/** Skips "của địa phương", "đạt được" … and tells whose value it is. */
export function takeOwner(cursor: Cursor): Owner {
  for (let first = true; ; first = false) {
    // "Tỷ lệ đạt ít nhất 80%" is compared with a figure, and with no other unit.
    if (cursor.peek(2)?.kind === "number" && cursor.peek(3)?.text === "%") return "own";
    if (cursor.phrase(HIGHEST) !== null) return "highest";
    if (cursor.phrase(LOWEST) !== null) return "lowest";
    if (cursor.showsPercent()) cursor.index += 3;
    else if (cursor.symbol("%") === null && cursor.wordOf(first ? QUALIFIER_STARTS : QUALIFIERS) === null) return "own";
  }
}
