import { isSymbol } from "./clause";
import type { Token, TokenRange } from "../token";

/** Where the round bracket at `open` is closed, with those inside it passed over; null where it is not before `end`. */
export function closingBracket(tokens: readonly Token[], open: number, end: number): number | null {
  let depth = 0;
  for (let index = open; index < end; index++) {
    if (isSymbol(tokens, index, "(")) depth++;
    else if (isSymbol(tokens, index, ")") && --depth === 0) return index;
  }
  return null;
}

/** The same for a bracket without another one in it; null where it holds one. */
export function closingPlainBracket(tokens: readonly Token[], open: number, end: number): number | null {
  for (let index = open + 1; index < end; index++) {
    if (isSymbol(tokens, index, ")")) return index;
    if (isSymbol(tokens, index, "(")) return null;
  }
  return null;
}

/** Whether a bracket is open behind a range. */
export function leavesBracketOpen(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = to - 1; index >= from; index--) if (isSymbol(tokens, index, "(", ")")) return isSymbol(tokens, index, "(");
  return false;
}
