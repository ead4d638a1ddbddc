import { isSymbol, isWord } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";
import { Cursor } from "../words/cursor";
import { POINT_PHRASES } from "../term/share-of-maximum";

/** Words before what a part is worth; they make a heading of words that could be an option. */
const LEADS = new PhraseList("chiếm tối đa", "chiếm", "tối đa là", "tối đa", "điểm tối đa là", "điểm tối đa", "trọng số", "tỷ trọng", "điểm");
/** Longer brackets say more than that. */
const MAX_BRACKET = 10;

/** "4 điểm" of "Kế hoạch (chiếm 4 điểm):", "40%" of "Kế hoạch (trọng số 40%)", "4" of "Kế hoạch (điểm tối đa: 4)", "4 điểm" of "Kế hoạch, tối đa 4 điểm:". Null: the words name no worth so. */
export function headingWorth(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  // "Phần 1 (4 điểm) - Triển khai:"
  const first = isSymbol(tokens, range.from, "(") && tokens[range.from + 1]?.kind === "number" && isSymbol(tokens, range.from + 3, ")") && isSymbol(tokens, range.from + 4, "-", ".") && isSymbol(tokens, range.to - 1, ":");
  if (first) return { from: range.from + 1, to: range.from + 3 };
  const end = isSymbol(tokens, range.to - 1, ":") ? range.to - 1 : range.to;
  const close = isSymbol(tokens, end - 1, ")") ? end - 1 : end;
  const sign = close < end ? "(" : ",";
  let open = close - 1;
  while (open > range.from && open > close - MAX_BRACKET && !isSymbol(tokens, open, sign)) open--;
  if (open <= range.from || !isSymbol(tokens, open, sign)) return null;
  const cursor = new Cursor(tokens, { from: open + 1, to: close });
  let led = "";
  for (let lead = cursor.phrase(LEADS); lead !== null; lead = cursor.phrase(LEADS)) led += lead;
  cursor.symbol(":");
  const from = cursor.index;
  if (cursor.peek()?.kind !== "number") return null;
  cursor.take();
  const percent = cursor.symbol("%") !== null;
  const points = percent ? cursor.phrase(POINT_PHRASES) : cursor.word("điểm", "đ");
  const told = percent ? sign === "(" : points !== null ? led !== "" && led !== "điểm" : led.startsWith("điểm");
  return told && cursor.atEnd ? { from, to: close } : null;
}

/** "(4 điểm)", "(4 điểm):" at the end of words: what a heading is worth, or an option gives. */
export function endsInBracketedPoints(tokens: readonly Token[], { to }: TokenRange): boolean {
  const close = isSymbol(tokens, to - 1, ":") ? to - 2 : to - 1;
  return isSymbol(tokens, close, ")") && isWord(tokens, close - 1, "điểm", "đ") && tokens[close - 2]?.kind === "number" && isSymbol(tokens, close - 3, "(");
}
