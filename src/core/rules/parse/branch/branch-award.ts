import { isLetter, isSymbol, isWord } from "../../text/clauses/clause";
import type { Cursor } from "../words/cursor";
import { someTerm, type Term } from "../term/term";
import type { Token, TokenRange } from "../../text/token";
import { isPoints } from "../../text/words/vocabulary";

/** ": tối đa 6 điểm" as what a level or an option gives; whether that is all of it, its siblings tell. */
export function parseMost(cursor: Cursor): Term | null {
  return cursor.attempt(() => {
    while (cursor.symbol(":", "→", "⇒", "(") !== null || cursor.word("thì", "được", "đạt") !== null) continue;
    const points = cursor.word("tối") !== null && cursor.word("đa") !== null && cursor.peek()?.kind === "number" ? cursor.take().value : Number.NaN;
    if (!(points > 0) || cursor.word("điểm", "đ") === null) return null;
    cursor.symbol(")");
    return cursor.atEnd ? { kind: "points", value: points, most: true } : null;
  });
}

/** "cộng 2 điểm", "thưởng thêm 2 điểm", "+2 điểm": points on top of others. */
export function addsToOthers(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const signed = tokens[index]?.text === "+" && ((tokens[index + 1]?.start === tokens[index]?.end && !isOperand(tokens[index - 1])) || (isSymbol(tokens, index - 1, ":") && isPoints(tokens, index + 1)));
    if (signed || isWord(tokens, index, "thưởng", "thêm") || (tokens[index]?.text === "cộng" && tokens[index + 1]?.text !== "đồng" && tokens[index - 1]?.text !== "công" && !isWord(tokens, index - 1, "không") && !isWord(tokens, index - 2, "không"))) return true;
  }
  return false;
}

function isOperand(token: Token | undefined): boolean {
  return token?.kind === "number" || isLetter(token) || token?.text === ")" || token?.text === "%";
}

/** Whether an award names points or the maximum, or is nothing: "80%" behind words may be any figure. */
export function givesScore(award: Term): boolean {
  return someTerm(award, isScore) || (award.kind === "number" && (award.value === 0 || !award.percent));
}

/** Points or the maximum. */
export function isScore(term: Term): boolean {
  return term.kind === "max" || term.kind === "points";
}
