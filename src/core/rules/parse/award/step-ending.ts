import { parseAmount } from "../term/amount";
import { Cursor } from "../words/cursor";
import { isSymbolOf } from "../../text/clauses/clause";
import { isNear } from "../../../text/decimal";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

/** That what is less than a step does not count. */
const WHOLE_ONLY = new PhraseList("phần lẻ", "không tính phần lẻ", "không tính số lẻ", "số lẻ", "phần dư", "phần còn lại", "chưa đủ", "không đủ", "làm tròn xuống");
const SHORT_OF = new PhraseList("chưa đủ", "không đủ", "chưa đến", "dưới");
const UNCOUNTED = new PhraseList("không tính", "không được tính", "không tính điểm", "không cộng", "không trừ", "không bị trừ");
/** Longer remarks say more than that. */
const MAX_REMARK = 12;
const SEPARATORS: readonly string[] = [",", "(", ")", ";", "."];

/** The pieces between commas and brackets that stand behind the points of a step. */
export function endingPieces(tokens: readonly Token[], { from, to }: TokenRange): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && !isSymbolOf(tokens, index, SEPARATORS)) continue;
    if (index > start) pieces.push({ from: start, to: index });
    start = index + 1;
  }
  return pieces;
}

/** "phần lẻ không tính", "phần lẻ chưa đủ 10% không tính", "chưa đủ 5 tin không tính", "làm tròn xuống": whether a piece says that only whole steps count. */
export function leavesRestOut(tokens: readonly Token[], range: TokenRange, step: number): boolean {
  const cursor = new Cursor(tokens, range);
  const opening = range.to - range.from > MAX_REMARK ? null : cursor.phrase(WHOLE_ONLY);
  if (opening === null) return false;
  if (cursor.atEnd) return opening.startsWith("không") || opening === "làm tròn xuống";
  cursor.phrase(SHORT_OF);
  if (cursor.peek()?.kind === "number" && !takesStep(cursor, step)) return false;
  while (cursor.peek()?.kind === "word" && !cursor.atAny(UNCOUNTED)) cursor.take();
  return cursor.phrase(UNCOUNTED) !== null && cursor.atEnd;
}

/** "10%", "5" of "5 tin": the step itself. */
function takesStep(cursor: Cursor, step: number): boolean {
  const amount = parseAmount(cursor);
  return amount !== null && isNear(amount.value, step);
}
