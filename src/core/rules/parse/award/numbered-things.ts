import { isNear } from "../../../text/decimal";
import { isSymbol, isWordOf } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import type { Statement } from "../statement/statement";
import { changesMeaning } from "../words/adjustment";

/** Before a number they make a bound of it. */
const BOUNDS: readonly string[] = ["dưới", "trên", "hơn", "đến", "quá", "từ"];
/** Longer words before "mỗi" are a sentence of their own. */
const MAX_LEAD = 16;

/** Things of a number that is told, and where what each of them gives begins. */
interface NumberedThings {
  readonly number: number;
  readonly things: TokenRange;
  readonly each: number;
}

/** "7 lĩnh vực" of "Kết nối đầy đủ 7 lĩnh vực, mỗi lĩnh vực 1 điểm". Null: no such words stand before a comma or colon. */
export function numberedThings(tokens: readonly Token[], range: TokenRange): NumberedThings | null {
  let end = range.from;
  while (end < Math.min(range.to, range.from + MAX_LEAD) && !isSymbol(tokens, end, ",", ":")) end++;
  const figures = tokens.slice(range.from, end).filter(({ kind }) => kind === "number");
  const [figure] = figures;
  const from = figure === undefined ? end : tokens.indexOf(figure) + 1;
  const lead = { from: range.from, to: end };
  const tells = figures.length === 1 && from > range.from + 1 && from < end && !isWordOf(tokens, from - 2, BOUNDS) && tokens.slice(from, end).every(({ kind }) => kind === "word") && !speaksOfScores(tokens, lead) && !changesMeaning(tokens, lead);
  return tells && figure !== undefined ? { number: figure.value, things: { from, to: end }, each: end + 1 } : null;
}

/** What each of so many things gives, where all of them together give the maximum. */
export function ofNumbered(each: Statement | null, { number, things }: NumberedThings, range: TokenRange, max: number | undefined): Statement | null {
  const whole = each?.kind === "each" && each.direction === "add" && each.cap === null && each.award.kind === "points" && max !== undefined && isNear(each.award.value * number, max);
  return whole ? { ...each, range, what: things } : null;
}
