import { isLetter, phraseAt, phraseLength } from "../../text/clauses/clause";
import { isRoman } from "../../text/clauses/roman";
import { Cursor } from "../words/cursor";
import type { Names } from "../words/names";
import { takeScoreLead } from "../term/score-lead";
import type { Statement } from "../statement/statement";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

/** What the parts of a score are called. */
const PARTS = new PhraseList("thành phần", "nội dung", "tiêu chí", "phần", "mục", "ý");

/** Where "Điểm 1", "Điểm mục 2", "Điểm phần a" ends: the score of one part. Null: it does not stand here. */
export function partScoreEnd(tokens: readonly Token[], index: number): number | null {
  if (tokens[index]?.text !== "điểm") return null;
  const part = phraseAt(tokens, index + 1, PARTS);
  const place = index + 1 + (part === null ? 0 : phraseLength(part));
  return isLetter(tokens[place]) || isRoman(tokens[place]) || tokens[place]?.kind === "number" ? place + 1 : null;
}

/** Where "Phần 1", "Nội dung a" ends. Null: it does not stand here. */
function partEnd(tokens: readonly Token[], index: number): number | null {
  const part = phraseAt(tokens, index, PARTS);
  const place = index + (part === null ? 0 : phraseLength(part));
  return part !== null && (isLetter(tokens[place]) || tokens[place]?.kind === "number") ? place + 1 : null;
}

/** "Điểm = điểm mục 1 + điểm mục 2", "Tổng điểm = Phần 1 + Phần 2" where nothing else has these names: how many parts add up. Null: no such clause. */
export function parsePartSum(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (!takeScoreLead(cursor)) return null;
  let items = 0;
  do {
    const end = cursor.name(names.quantities) === null ? (partScoreEnd(tokens, cursor.index) ?? partEnd(tokens, cursor.index)) : null;
    if (end === null) return null;
    cursor.index = end;
    items++;
  } while (cursor.symbol("+") !== null);
  return items > 1 && cursor.atEnd ? { kind: "additive", range, most: null, items } : null;
}
