import { isWordOf } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";

const GROUNDS: readonly string[] = ["tính", "chấm", "điểm", "đánh", "giá", "xác", "định", "căn", "cứ", "dựa", "vào", "trên", "theo"];

/** Behind "Tính theo", "Căn cứ vào", "Chấm điểm dựa trên" at the start of a range; its own start where none of them stands there. */
export function behindGrounds(tokens: readonly Token[], { from, to }: TokenRange): number {
  let index = from;
  while (index < to && isWordOf(tokens, index, GROUNDS)) index++;
  return index;
}
