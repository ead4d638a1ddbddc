import { isSymbol, isSymbolOf } from "../../text/clauses/clause";
import { BULLETS } from "../../text/clauses/line-start";
import type { Token } from "../../text/token";

/** Whether an item of a list begins here: at the start of a line, behind the end of the item before, or behind a bullet. */
export function startsItem(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]?.kind === "newline" || isSymbol(tokens, index - 1, ":", ";", ".") || isSymbolOf(tokens, index - 1, BULLETS);
}
