import { PERIODS } from "../term/amount";
import type { Cursor } from "../words/cursor";
import { isWord, matchAt } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import type { Token } from "../../text/token";
import { namesPlace } from "../../text/words/vocabulary";

/** Longer descriptions of what is compared belong to no real text. */
export const MAX_SUBJECT = 40;
const MAX_UNIT_WORDS = 8;
const MOST_LISTED = 3;
const AFTER_GUARD: readonly string[] = ["thì", "được", "đạt", "tính", "chấm", "cho", "điểm", "trở", "xuống", "đến", "tới", "và", "nhưng", "hoặc", "có", "chưa", "không", "trừ", "cộng", "nếu", "khi", "riêng", "song", "với", "theo"];
/** Behind "không" they belong to a name: "thanh toán không dùng tiền mặt", "cuộc họp không giấy". */
export const NEGATED_NAMES: readonly string[] = ["dùng", "giấy", "gian", "chạm"];
/** "CCVC" */
const LONGEST_ABBREVIATION = 4;
/** Words that no name of a thing holds: between it and "trở lên" the condition goes on. */
const NEVER_COUNTED: readonly string[] = ["thì", "điểm", "đến", "tới", "hoặc", "nhưng", "chưa", "không", "trừ", "nếu", "khi", "riêng", "song"];
/** Words of a description that end with one of them. */
const COMPOUNDS: readonly string[] = ["so với", "máy tính"];

/** Words of a description that begin with one of them. */
const OPENED_COMPOUNDS: readonly string[] = ["cộng đồng", "cộng tác", "tính năng", "cho vay", "cho thuê", "đạt chuẩn"];

/** The noun behind a figure; behind a percentage all that it is a percentage of ("70% xã có tổ công nghệ số"). */
export function takeUnit(cursor: Cursor, described = false): string | null {
  if (isChange(cursor)) return null;
  const words: string[] = [];
  const most = described ? MAX_SUBJECT : MAX_UNIT_WORDS;
  const whole = wordsBeforeEnd(cursor);
  while (words.length < whole || (words.length < most && ((cursor.peek()?.kind === "word" && !endsUnit(cursor, described && words.length > 0)) || (described && numbersGrade(cursor))))) {
    words.push(cursor.take().text);
    if (described && (joinsAbbreviations(cursor) || joinsNouns(cursor))) cursor.take();
  }
  for (let listed = listedNoun(cursor); words.length > 0 && listed > 0; listed = listedNoun(cursor)) {
    for (let taken = 0; taken <= listed; taken++) words.push(cursor.take().text);
  }
  for (let left = words.length > 0 && dividesAlike(cursor) ? periodLength(cursor) : 0; left > 0; left--) words.push(cursor.take().text);
  if (words.length === 0 && namesPlace(cursor.tokens, cursor.index)) {
    words.push(cursor.take().text);
    while (words.length < MAX_UNIT_WORDS && cursor.peek()?.kind === "word" && !endsUnit(cursor, false)) words.push(cursor.take().text);
  }
  if (words.length === 0 && cursor.peek()?.text === "điểm" && (cursor.peek(1)?.text === "trở" || cursor.peek(1)?.text === "đến")) words.push(cursor.take().text);
  return words.length > 0 ? words.join(" ") : null;
}

/** "/học kỳ" of "20 tiết/học kỳ trở lên": a stroke and its words, up to where the condition goes on; 0 where none stand there. */
function periodLength(cursor: Cursor): number {
  let length = 1;
  while (length <= MOST_LISTED && cursor.peek(length)?.kind === "word" && !AFTER_GUARD.includes(cursor.peek(length)?.text ?? "")) length++;
  const goesOn = cursor.peek(length)?.text === ":" || AFTER_GUARD.includes(cursor.peek(length)?.text ?? "");
  return length > 1 && length <= MOST_LISTED + 1 && goesOn ? length : 0;
}

/** Whether a stroke behind the noun is followed by what every stroke between words of the text is followed by: no level is of another time or whole. */
function dividesAlike(cursor: Cursor): boolean {
  const { tokens, index } = cursor;
  const first = tokens[index + 1];
  if (tokens[index]?.text !== "/" || first?.kind !== "word" || PERIODS.includes(first.text)) return false;
  return tokens.every(({ text }, place) => text !== "/" || tokens[place + 1]?.kind !== "word" || tokens[place - 1]?.kind !== "word" || tokens[place + 1]?.text === first.text);
}

/** "≥ 80% tăng": what is more or less there, and no thing. */
function isChange(cursor: Cursor): boolean {
  return ["tăng", "giảm"].includes(cursor.peek()?.text ?? "") && cursor.peek(1)?.kind !== "word";
}

/** The "2" of "có tài khoản VNeID mức 2": it names a grade, and is neither compared nor given. */
function numbersGrade({ tokens, index }: Cursor): boolean {
  return tokens[index]?.kind === "number" && ["mức", "độ", "cấp", "loại"].includes(tokens[index - 1]?.text ?? "") && !["điểm", "đ", "%"].includes(tokens[index + 1]?.text ?? "");
}

/** Words before the noun that is counted. */
const COUNT_WORDS: readonly string[] = ["tổng", "số", "lượng", "các"];

/** "thôn" of "thôn", "số thôn", "tổng số thôn". */
export function nounOf(unit: string): string | undefined {
  return unit.split(" ").find((word) => !COUNT_WORDS.includes(word));
}

/** "… trở lên có mã QR": behind the comparison the rest of what the percentage is of. */
export function takeDescription(cursor: Cursor): void {
  const start = cursor.index;
  while (!isChange(cursor) && cursor.index - start < MAX_SUBJECT && ((cursor.peek()?.kind === "word" && !endsUnit(cursor, true)) || numbersGrade(cursor))) cursor.take();
}

/** "… trở lên trong 5 tiêu chí": how many there are of what is counted. */
export function takeWhole(cursor: Cursor, unit: string): void {
  const start = cursor.index;
  if (cursor.word("trong", "trên") === null) return;
  cursor.word("tổng");
  cursor.word("số");
  const counted = cursor.peek()?.kind === "number" && cursor.take() && cursor.peek()?.text === unit.split(" ")[0];
  if (counted !== true) {
    cursor.index = start;
    return;
  }
  for (const word of unit.split(" ")) cursor.word(word);
}

/** The comma of "90% HS, SV có học bạ số". */
function joinsAbbreviations({ tokens, index }: Cursor): boolean {
  return tokens[index]?.text === "," && [tokens[index - 1], tokens[index + 1]].every((token) => token?.kind === "word" && token.capital && token.end - token.start <= LONGEST_ABBREVIATION);
}

/** The comma of "100% cán bộ, công chức, viên chức có tài khoản", the "và" of "cán bộ và công chức", the comma of "phòng, chống". */
function joinsNouns({ tokens, index }: Cursor): boolean {
  return ["," , "và"].includes(tokens[index]?.text ?? "") && (matchAt(tokens, index + 1, COUNTABLE_NOUNS) !== null || (isWord(tokens, index - 1, "phòng") && isWord(tokens, index + 1, "chống")));
}

/** "sáng kiến được công nhận" of "3 sáng kiến được công nhận trở lên": how many words stand before "trở lên", or 0 where another clause may begin before. */
function wordsBeforeEnd(cursor: Cursor): number {
  for (let ahead = 0; ahead < MAX_UNIT_WORDS; ahead++) {
    const token = cursor.peek(ahead);
    if (token?.kind !== "word" || NEVER_COUNTED.includes(token.text)) return 0;
    if (token.text === "trở") return ["lên", "đi", "xuống"].includes(cursor.peek(ahead + 1)?.text ?? "") ? ahead : 0;
  }
  return 0;
}

/** How many words the next noun of a list has: 1 behind "tin" in "tin, bài", 2 in "cảng, kho bãi"; 0 where none follows. */
function listedNoun(cursor: Cursor): number {
  if (cursor.peek()?.text !== ",") return 0;
  for (let ahead = 1; ahead <= MOST_LISTED; ahead++) {
    const token = cursor.peek(ahead);
    if (token?.kind !== "word" || (ahead > 1 && AFTER_GUARD.includes(token.text))) return 0;
    if (endsNoun(cursor.peek(ahead + 1))) return ahead;
  }
  return 0;
}

function endsNoun(token: Token | undefined): boolean {
  return token === undefined || [":", "trở", "đến", "tới", "→", "("].includes(token.text);
}

/** "lấy tỷ lệ", "chia 80%", "nhân với": what is computed, and no name of a thing as "chia sẻ" and "nhân dân" are. */
function computes(cursor: Cursor): boolean {
  const [word, next] = [cursor.peek()?.text, cursor.peek(1)];
  if (word === "lấy") return ["tỷ", "số", "kết", "điểm", "mức", "giá"].includes(next?.text ?? "");
  return (word === "chia" || word === "nhân") && (next?.kind === "number" || ["cho", "với", "điểm"].includes(next?.text ?? ""));
}

function endsUnit(cursor: Cursor, described: boolean): boolean {
  if (computes(cursor)) return true;
  const word = cursor.peek()?.text ?? "";
  if (!AFTER_GUARD.includes(word) || COMPOUNDS.includes(`${cursor.before()?.text ?? ""} ${word}`)) return false;
  const next = cursor.peek(1);
  if (OPENED_COMPOUNDS.includes(`${word} ${next?.text ?? ""}`)) return false;
  if (described && word === "không" && NEGATED_NAMES.includes(next?.text ?? "")) return false;
  const awards = next === undefined || next.kind !== "word" || ["điểm", "tối", "toàn", "nửa", "một", "hai", "ba", "trọn", "đủ"].includes(next.text);
  return !described || !["có", "được", "đạt"].includes(word) || awards;
}
