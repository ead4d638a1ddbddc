import { NOTHING } from "../award/award-parser";
import { Cue } from "../../text/cue";
import { isSymbol } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { MAXIMUM_NAMES } from "../term/share-of-maximum";
import { ITEMS } from "../award/shared-parser";
import type { Statement } from "../statement/statement";
import { parseSummation } from "../score/summation";
import type { Token, TokenRange } from "../../text/token";
import { pointsStandAt } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";

const TOTALS = new PhraseList("tổng cộng", "tổng điểm", "tổng số điểm", "cộng");
const DIVIDED = new PhraseList("bao gồm", "gồm có", "gồm", "được chia", "chia", "được phân bổ", "phân bổ");
/** "các phần sau", "như sau" */
const ANNOUNCING: readonly string[] = ["các", "những", "phần", "sau", "như", "cho", "thành", "đây", "ra", "cụ", "thể"];
/** That an item of a list does not hold. */
const LACKS = new PhraseList("thiếu", "không đạt", "chưa đạt", "không có", "chưa có", "không đáp ứng", "chưa đáp ứng", "không thực hiện", "chưa thực hiện");

export const ADDITIVE_CUE = new Cue(["cộng", "tổng", "nào", "mỗi", "từng", "riêng", "độc", "gồm", "chia", "bổ", "+"]);

/** "Điểm chỉ số là tổng điểm các tiêu chí:" before a list, "(Cộng điểm các nội dung, tối đa 3 điểm)" behind it: its items add up. */
export function parseAdditive(tokens: readonly Token[], range: TokenRange): Statement | null {
  return parseLacking(tokens, range) ?? parseDivided(tokens, range) ?? parseSummation(tokens, range);
}

/** "Tổng điểm 4, gồm:", "4 điểm được chia như sau:": what the items below add up to. */
function parseDivided(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (!isSymbol(tokens, range.to - 1, ":")) return null;
  const total = cursor.phrase(TOTALS) ?? cursor.phrase(MAXIMUM_NAMES) ?? cursor.word("tổng");
  while (cursor.symbol(":") !== null || cursor.word("là") !== null) continue;
  if (cursor.peek()?.kind !== "number" || (total === null && !pointsStandAt(tokens, cursor.index))) return null;
  const most = cursor.take().value;
  cursor.word("điểm", "đ");
  cursor.symbol(",");
  if (cursor.phrase(DIVIDED) === null) return null;
  if (cursor.peek()?.kind === "number") cursor.take();
  while (cursor.phrase(ITEMS) !== null || cursor.wordOf(ANNOUNCING) !== null) continue;
  return cursor.symbol(":") !== null && cursor.atEnd && most > 0 ? { kind: "additive", range, most } : null;
}

/** "Thiếu nội dung nào thì không tính điểm nội dung đó", "Nội dung nào không thực hiện thì không được điểm nội dung đó": every item gives its own points, or none. */
function parseLacking(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  const bracketed = cursor.symbol("(") !== null;
  const before = cursor.phrase(LACKS) !== null;
  const item = cursor.phrase(ITEMS);
  if (item === null || cursor.word("nào") === null || (!before && cursor.phrase(LACKS) === null)) return null;
  cursor.symbol(",");
  cursor.word("thì");
  if (cursor.phrase(NOTHING) === null) return null;
  cursor.word("điểm");
  cursor.word("của", "cho", "ở");
  const same = cursor.at(item) && cursor.phrase(ITEMS) !== null && cursor.word("đó", "ấy") !== null;
  if (bracketed) cursor.symbol(")");
  return (same || !before) && cursor.atEnd ? { kind: "additive", range, most: null } : null;
}
