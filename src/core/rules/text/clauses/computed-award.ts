import { COMPARISONS, isSymbol, isSymbolOf, isWord } from "./clause";
import type { Token } from "../token";

/** Longer formulas come from no real text. */
const LONGEST = 60;

/** "Điểm = a/b × 10", "Tỷ lệ % hồ sơ * Điểm tối đa/80%": arithmetic up to the end of the line, and no other equation, comparison or heading. */
export function computesAward(tokens: readonly Token[], start: number): boolean {
  let computes = false;
  for (let index = start; index < start + LONGEST && tokens[index] !== undefined && tokens[index]?.kind !== "newline" && !isSymbol(tokens, index, ";"); index++) {
    if (isSymbol(tokens, index, "=")) {
      if (!isWord(tokens, start, "điểm", "số") || tokens.slice(start, index).some(({ kind }) => kind !== "word")) return false;
    } else if (isSymbol(tokens, index, ":") || isSymbolOf(tokens, index, COMPARISONS)) return false;
    computes ||= isSymbol(tokens, index, "*", "/") || isWord(tokens, index, "x", "nhân", "chia");
  }
  return computes;
}
