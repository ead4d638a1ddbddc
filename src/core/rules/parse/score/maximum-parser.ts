import { Cursor } from "../words/cursor";
import { STARTS } from "../award/loss-verb";
import { MAXIMUM_NAMES } from "../term/share-of-maximum";
import { OWN, takeOwner } from "../words/owners";
import type { Statement } from "../statement/statement";
import { isSymbol } from "../../text/clauses/clause";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

/** "Tối đa 10 điểm:" as a heading; without the colon it is a cap. */
const MOST = new PhraseList("tối đa");

const WHOSE = new PhraseList(...OWN);
const SUBJECTS = new PhraseList("tiêu chí này", "tiêu chí", "chỉ số này", "chỉ số", "nội dung này");
/** What a whole text gives in all. */
const TOTALS = new PhraseList("tổng số điểm", "tổng điểm", "tổng cộng", "tổng :", "cộng :");
const STARTS_FROM = new PhraseList("ban đầu", "được", "có", "mức", "là", "bằng");
/** Words around what losses are taken from. */
const ALLOTTED: readonly string[] = ["được", "mức", "số", "tổng", "điểm"];

export const MAXIMUM_CUE = new Cue([...MOST.firstWords, ...MAXIMUM_NAMES.firstWords, ...TOTALS.firstWords, ...SUBJECTS.firstWords, ...STARTS.firstWords, ...ALLOTTED, "(", "mỗi", "max"]);

/** "(ĐTĐ: điểm tối đa)", by now under one name. */
function explainsAbbreviation(cursor: Cursor): boolean {
  cursor.symbol("(");
  if ((cursor.phrase(MAXIMUM_NAMES) ?? cursor.word("max")) === null || (cursor.symbol(":", "=", "-") === null && cursor.word("là") === null)) return false;
  const named = cursor.phrase(MAXIMUM_NAMES) !== null;
  cursor.symbol(")");
  return named && cursor.atEnd;
}

/** "Điểm gốc: 5 điểm", "Xuất phát từ 5 điểm", "Mỗi xã được mặc định 5 điểm": what losses are taken from. */
function parseStart(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (cursor.word("mỗi") !== null) cursor.phrase(ASSESSED_UNITS);
  while (cursor.wordOf(ALLOTTED) !== null && !cursor.atAny(STARTS)) continue;
  if (cursor.phrase(STARTS) === null) {
    cursor.index = range.from;
    if (cursor.phrase(STARTS) === null) return null;
  }
  if (cursor.word("mỗi") !== null) cursor.phrase(ASSESSED_UNITS);
  else takeOwner(cursor);
  while (cursor.symbol(":", "=") !== null || cursor.phrase(STARTS_FROM) !== null) continue;
  const points = cursor.peek()?.kind === "number" ? cursor.take().value : Number.NaN;
  cursor.word("điểm", "đ");
  return cursor.atEnd && points > 0 ? { kind: "maximum", range, points, start: true } : null;
}

/** "Điểm tối đa: 10 điểm", "Tối đa 10 điểm:". Null: no such clause. */
export function parseMaximum(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (explainsAbbreviation(new Cursor(tokens, range))) return { kind: "lead", range };
  const start = parseStart(tokens, range);
  if (start !== null) return start;
  if (cursor.phrase(SUBJECTS) !== null) cursor.word("có");
  const bare = cursor.at("tổng") && cursor.peek(1)?.kind === "number" && cursor.word("tổng") !== null;
  const heads = isSymbol(tokens, range.to - 1, ":") && cursor.phrase(MOST) !== null;
  if (!heads && !bare && cursor.phrase(MAXIMUM_NAMES) === null && cursor.phrase(TOTALS) === null) return null;
  if (!heads) cursor.phrase(WHOSE);
  while (cursor.symbol(":", "=") !== null || cursor.word("là") !== null) continue;
  const points = cursor.peek()?.kind === "number" ? cursor.take().value : Number.NaN;
  if (cursor.word("điểm", "đ") === null && bare) return null;
  if (heads) cursor.symbol(":");
  return cursor.atEnd && points > 0 ? { kind: "maximum", range, points } : null;
}
