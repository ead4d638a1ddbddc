import { isSymbol, isSymbolOf, isWord, isWordOf } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import type { Branch } from "../levels/stated/guarded";

/** What leads to points. */
const SIGNS: readonly string[] = [":", "→", "⇒", "="];
const LEADS: readonly string[] = ["được", "đạt", "thì"];
/** "điểm" with a letter lost, or with another in its place, where that makes a word that spelling leaves as it is. */
const NEARLY_POINTS: readonly string[] = ["d", "điể", "điển", "điên", "đim", "điế", "iểm", "đểm", "die", "dim"];

/**
 * "Loại A được 10 điển, loại B được 6 điểm", "Đúng hạn: 2 điểm Công khai chậm: 1 điểm", "Dự thảo: 1/2 sô điểm tối đa": the words of an option hold what leads to points, so that it has
 * swallowed another one whose points, or whose end, are typed wrongly.
 */
export function holdsAward(tokens: readonly Token[], { guard, head }: Branch): boolean {
  if (guard !== null) return false;
  const stated = isSymbolOf(tokens, head.to, SIGNS) || isSymbol(tokens, head.to, "(");
  for (let index = head.from; index < head.to - 1; index++) {
    if (tokens[index]?.kind !== "number") continue;
    if (index > head.from && isSymbolOf(tokens, index - 1, SIGNS) && (!stated || givesFigure(tokens, { from: index, to: head.to }))) return true;
    if (isWordOf(tokens, index + 1, NEARLY_POINTS) && (isLedTo(tokens, index) || !(tokens[index + 2]?.kind === "word"))) return true;
  }
  return false;
}

function isLedTo(tokens: readonly Token[], index: number): boolean {
  return isSymbolOf(tokens, index - 1, SIGNS) || isWordOf(tokens, index - 1, LEADS) || isSymbol(tokens, index - 1, ",", "(");
}

/** "2 điểm", "60% số điểm" */
function givesFigure(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let index = isSymbol(tokens, from + 1, "%") ? from + 2 : from + 1;
  if (isWord(tokens, index, "số")) index++;
  return index < to && isWord(tokens, index, "điểm", "đ");
}
