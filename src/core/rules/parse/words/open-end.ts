import { isSymbol, isWordOf } from "../../text/clauses/clause";
import { TURNING_POINTS } from "../../text/words/before-points";
import { isPoints } from "../../text/words/vocabulary";
import type { Token, TokenRange } from "../../text/token";

/** No name of a thing or a deed ends with one of these: what follows belongs to it. */
const OPEN: readonly string[] = ["của", "x", "gấp", "cho", "phải", "với", "là", "và", "hoặc"];
const TIMES: readonly string[] = ["lần"];
/** Before "2 lần 3 điểm" they say how often the points are taken; "họp 2 lần" names a deed. */
const BEFORE_TIMES: readonly string[] = ["được", "gấp", "bằng", "tính", "cộng"];

/** Whether the word before an index leads to what follows. */
export function endsOpen(tokens: readonly Token[], index: number): boolean {
  return isWordOf(tokens, index - 1, OPEN);
}

/** Whether the word before points says that they are not simply given: "mất | 5 điểm". */
export function turnsPoints(tokens: readonly Token[], index: number): boolean {
  return isWordOf(tokens, index - 1, TURNING_POINTS) && isPoints(tokens, index);
}

/** Whether words break off before the points behind them: "50% của | 6 điểm", "không cho | 5 điểm", "được 2 lần | 3 điểm" — a factor, or a denial, of the points. */
export function breaksOff(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = to - 1;
  if (endsOpen(tokens, to) || turnsPoints(tokens, to) || isSymbol(tokens, last, "*", "/", "%")) return true;
  return isWordOf(tokens, last, TIMES) && tokens[last - 1]?.kind === "number" && (last - 1 === from || isWordOf(tokens, last - 2, BEFORE_TIMES));
}
