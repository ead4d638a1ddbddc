import { Cursor } from "../words/cursor";
import { NOT_ASSESSED, takeNotAssessed } from "../words/not-assessed";
import { takeNoOccurrence } from "../guard/no-occurrence";
import type { Statement } from "../statement/statement";
import { isLetter } from "../../text/clauses/clause";
import { Cue } from "../../text/cue";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const CASES = new PhraseList("trường hợp", "nếu", "khi", "trong năm", ...ASSESSED_UNITS.phrases);
/** Longer names of what does not occur make a sentence. */
const MAX_THING = 12;

export const NOT_ASSESSED_CUE = new Cue(NOT_ASSESSED.firstWords);

/** "Trường hợp b = 0 thì không đánh giá tiêu chí này": where there is nothing to divide by the row is left out. Null: no such clause. */
export function parseNotAssessed(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  while (cursor.phrase(CASES) !== null) continue;
  const letter = takeZeroLetter(cursor);
  if (letter === null && !takeNoOccurrence(cursor, MAX_THING, () => cursor.peek()?.text === "thì" || cursor.atAny(NOT_ASSESSED))) return null;
  return takeNotAssessed(cursor) ? { kind: "not-assessed", range, letter } : null;
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
