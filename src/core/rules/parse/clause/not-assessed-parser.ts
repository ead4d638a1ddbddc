import { Cursor } from "../words/cursor";
import { takeNoOccurrence } from "../guard/no-occurrence";
import type { Statement } from "../statement/statement";
import { isLetter } from "../../text/clauses/clause";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const CASES = new PhraseList("trường hợp", "nếu", "khi", "đơn vị", "địa phương", "trong năm", "xã", "cơ quan");
const NOT_ASSESSED = new PhraseList("không xem xét đánh giá", "không đánh giá", "chưa đánh giá", "không xét", "không chấm");
const WHOSE = new PhraseList("đối với tiêu chí này", "đối với chỉ số này", "đối với nội dung này", "tiêu chí này", "chỉ số này", "nội dung này", "mục này", "tiêu chí", "chỉ số", "nội dung");
/** Longer names of what does not occur make a sentence. */
const MAX_THING = 12;

export const NOT_ASSESSED_CUE = new Cue(NOT_ASSESSED.firstWords);

/** "Trường hợp b = 0 thì không đánh giá tiêu chí này": where there is nothing to divide by the row is left out. Null: no such clause. */
export function parseNotAssessed(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(CASES) !== null) continue;
  const letter = takeZeroLetter(cursor);
  if (letter === null && !takeNoOccurrence(cursor, MAX_THING, () => cursor.peek()?.text === "thì" || cursor.atAny(NOT_ASSESSED))) return null;
  while (cursor.symbol(",", ":") !== null || cursor.word("thì") !== null) continue;
  if (cursor.phrase(NOT_ASSESSED) === null) return null;
  cursor.phrase(WHOSE);
  return cursor.atEnd ? { kind: "not-assessed", range, letter } : null;
}

/** "b = 0" */
function takeZeroLetter(cursor: Cursor): string | null {
  return cursor.attempt(() => {
    if (!isLetter(cursor.peek())) return null;
    const { text } = cursor.take();
    const equals = cursor.symbol("=") !== null || cursor.word("bằng") !== null;
    return equals && cursor.peek()?.value === 0 && cursor.take() ? text : null;
  });
}
