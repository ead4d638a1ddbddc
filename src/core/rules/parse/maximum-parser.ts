import { Cursor } from "./cursor";
import { MAXIMUM_NAMES } from "./score-parser";
import type { Statement } from "./statement";
import { isSymbol } from "../text/clause";
import { Cue } from "../text/cue";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";

/** "Tối đa 10 điểm:" as a heading; without the colon it is a cap. */
export const MOST = new PhraseList("tối đa");

const ABBREVIATIONS: readonly string[] = ["đtđ", "đtd", "max"];

export const MAXIMUM_CUE = new Cue([...MOST.firstWords, ...MAXIMUM_NAMES.firstWords, ...ABBREVIATIONS]);

/** "(ĐTĐ: điểm tối đa)" */
function explainsAbbreviation(cursor: Cursor): boolean {
  cursor.symbol("(");
  if (cursor.wordOf(ABBREVIATIONS) === null || (cursor.symbol(":", "=", "-") === null && cursor.word("là") === null)) return false;
  const named = cursor.phrase(MAXIMUM_NAMES) !== null;
  cursor.symbol(")");
  return named && cursor.atEnd;
}

/** "Điểm tối đa: 10 điểm", "Tối đa 10 điểm:". Null: no such clause. */
export function parseMaximum(tokens: readonly Token[], range: TokenRange): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (explainsAbbreviation(new Cursor(tokens, range))) return { kind: "lead", range };
  const heads = isSymbol(tokens, range.to - 1, ":") && cursor.phrase(MOST) !== null;
  if (!heads && cursor.phrase(MAXIMUM_NAMES) === null) return null;
  while (cursor.symbol(":", "=") !== null || cursor.word("là") !== null) continue;
  const points = cursor.peek()?.kind === "number" ? cursor.take().value : Number.NaN;
  cursor.word("điểm", "đ");
  if (heads) cursor.symbol(":");
  return cursor.atEnd && points > 0 ? { kind: "maximum", range, points } : null;
}
