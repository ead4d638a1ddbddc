import { isLetter, isWord, isWordOf } from "../../text/clauses/clause";
import type { Cursor } from "../words/cursor";
import { endsGuard } from "./guard-end";
import { MAX_SUBJECT } from "./guard-unit";
import { PhraseList } from "../../text/words/phrase-list";
import type { TokenRange } from "../../text/token";

/** That there was nothing to do. */
const NO_OCCURRENCE = new PhraseList("không có phát sinh", "không phát sinh", "chưa phát sinh");
/** Longer phrases before their beginnings. */
const NONE = new PhraseList(
  ...["không", "chưa"].flatMap((no) => ["thực hiện", "tổ chức", "triển khai", "phát sinh", "cung cấp", "báo cáo", "gửi", "xây dựng", "ban hành", "cập nhật", "bố trí", "có"].map((verb) => `${no} ${verb}`)), "không tăng", "giảm", "bằng 0",
);
const CASES = new PhraseList("trường hợp", "trong năm", "trong kỳ", "đơn vị", "địa phương");
/** With these begins what does not belong to it any more. */
const JOINS: readonly string[] = ["và", "nhưng", "hoặc"];

/** "không phát sinh hồ sơ", with so many words of what does not occur at the most, as long as nothing `ends` it. Whether such words stand there. */
export function takeNoOccurrence(cursor: Cursor, most: number, ends: () => boolean): boolean {
  if (cursor.phrase(NO_OCCURRENCE) === null) return false;
  const start = cursor.index;
  while (cursor.peek()?.kind === "word" && cursor.index - start < most && !JOINS.includes(cursor.peek()?.text ?? "") && !ends()) cursor.take();
  return true;
}

/** "dưới 50% hoặc không thực hiện", "tăng dưới 5% hoặc giảm": below everything lies that there is nothing at all. */
export function takeNothing(cursor: Cursor, measured: boolean): string | null {
  const joined = cursor.symbol(",", "/") !== null || cursor.word("hoặc", "hay") !== null;
  const nothing = joined ? cursor.phrase(NONE) : null;
  return nothing !== null && endsGuard(cursor) && !(measured && TOLD.test(nothing)) ? nothing : null;
}

/** "dưới 50% hoặc không báo cáo": what is not told may be any ratio. */
const TOLD = /(?:báo cáo|gửi|ban hành)$/u;

/** "đạt 100% hoặc không phát sinh hồ sơ": that there was nothing to do, up to the award. Null: no such words. */
export function takeOrNothing(cursor: Cursor): TokenRange | null {
  if (cursor.word("hoặc", "hay") === null) return null;
  const from = cursor.index;
  cursor.phrase(CASES);
  const none = takeNoOccurrence(cursor, MAX_SUBJECT, () => cursor.peek()?.text === "nếu" || endsGuard(cursor));
  return none && endsGuard(cursor) ? { from, to: cursor.index } : null;
}

/** "không có khu công nghiệp đang hoạt động (b = 0)": skips the words for which a bracket names the letter that is 0 then, up to the letter. Whether such words stand there. */
export function takeZeroLetter(cursor: Cursor): boolean {
  const start = cursor.index;
  let denied = false;
  while (cursor.peek()?.kind === "word" && cursor.index - start < MAX_SUBJECT && !isWordOf(cursor.tokens, cursor.index, JOINS)) {
    denied ||= isWord(cursor.tokens, cursor.index, "không", "chưa");
    cursor.index++;
  }
  const named = denied && cursor.symbol("(") !== null && isLetter(cursor.peek()) && cursor.peek(1)?.text === "=" && cursor.peek(2)?.value === 0 && cursor.peek(3)?.text === ")";
  if (!named) cursor.index = start;
  return named;
}
