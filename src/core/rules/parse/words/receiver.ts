import { isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import type { Token, TokenRange } from "../../text/token";

const GETS: readonly string[] = ["được", "đạt", "hưởng", "nhận"];

/** Behind the "Đơn vị" of "Đơn vị được 5 điểm nếu …", where nobody else gets points in the text; elsewhere the start of the range. */
export function behindReceiver(tokens: readonly Token[], { from }: TokenRange): number {
  const unit = receiverAt(tokens, from);
  if (unit === null) return from;
  for (let index = 0; index < tokens.length; index++) if ((receiverAt(tokens, index) ?? unit) !== unit) return from;
  return from + phraseLength(unit);
}

/** The unit that gets something. Null: none does at this place. */
function receiverAt(tokens: readonly Token[], index: number): string | null {
  const unit = phraseAt(tokens, index, ASSESSED_UNITS);
  return unit !== null && isWordOf(tokens, index + phraseLength(unit), GETS) && !isWord(tokens, index - 1, "toàn", "các") ? unit : null;
}
