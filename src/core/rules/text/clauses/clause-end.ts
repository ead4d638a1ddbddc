import { isLetter, isSymbol, isWord } from "./clause";
import type { Token } from "../token";

/** Whether an award or an expression may have ended before `index`. */
export function isAwardEnd(tokens: readonly Token[], index: number): boolean {
  const last = isSymbol(tokens, index - 1, ".", ";") ? index - 2 : index - 1;
  return isOperandEnd(tokens[last]) || isWord(tokens, last, "đa", "điểm") || (isWord(tokens, last, "đ") && tokens[last - 1]?.kind === "number");
}

/** Whether a token may end an expression: a figure, a letter, "%", ")". */
export function isOperandEnd(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === "number" || (isLetter(token) && token.text !== "x") || (token.kind === "symbol" && (token.text === "%" || token.text === ")"));
}
