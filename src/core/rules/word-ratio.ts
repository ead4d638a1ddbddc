import { hasPhrase, isSymbol, isWord } from "./clause";
import type { Token, TokenRange } from "./token";

/** A ratio whose sides are described in words. */
export interface WordRatio {
  readonly numerator: TokenRange;
  readonly denominator: TokenRange;
  /** What follows the ratio: "* 100%", "* Điểm tối đa", or nothing. */
  readonly rest: TokenRange;
}

/**
 * Reads "Số hồ sơ trực tuyến / Tổng số hồ sơ × 100%". A slash may also stand between alternatives ("xã/phường"), so the dividing one must be told
 * apart: by the spaces around it, by "Tổng" behind it, or by being the only one. Null: it cannot be told.
 */
export function parseWordRatio(tokens: readonly Token[], range: TokenRange): WordRatio | null {
  const end = findEnd(tokens, range);
  const slash = findDivision(tokens, { from: range.from, to: end });
  if (slash === null) return null;
  const numerator = trimBrackets(tokens, { from: range.from, to: slash.from });
  const denominator = trimBrackets(tokens, { from: slash.to, to: end });
  const worded = isWorded(tokens, numerator) && isWorded(tokens, denominator);
  return worded ? { numerator, denominator, rest: { from: end, to: range.to } } : null;
}

/** Where the ratio ends: before a multiplication by a number or by "Điểm tối đa". */
function findEnd(tokens: readonly Token[], range: TokenRange): number {
  for (let index = range.from; index < range.to; index++) {
    const times = isSymbol(tokens, index, "*") || (isWord(tokens, index, "x", "nhân") && tokens[index]?.capital === false);
    if (times && (tokens[index + 1]?.kind === "number" || isWord(tokens, index + 1, "điểm", "số", "với") || isSymbol(tokens, index + 1, "("))) return index;
  }
  return range.to;
}

function findDivision(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  const slashes: number[] = [];
  for (let index = range.from + 1; index < range.to - 1; index++) {
    if (hasPhrase(tokens, index, "chia cho")) return { from: index, to: index + 2 };
    if (isWord(tokens, index, "chia", "trên") && isWord(tokens, index + 1, "tổng")) return { from: index, to: index + 1 };
    if (isSymbol(tokens, index, "/") || (isSymbol(tokens, index, ":") && (isSpaced(tokens, index) || leadsTotal(tokens, index)))) slashes.push(index);
  }
  const only = onlyOne(slashes.filter((index) => isSpaced(tokens, index))) ?? onlyOne(slashes.filter((index) => leadsTotal(tokens, index))) ?? onlyOne(slashes);
  return only === null ? null : { from: only, to: only + 1 };
}

function onlyOne(indices: readonly number[]): number | null {
  return indices.length === 1 ? (indices[0] ?? null) : null;
}

function isSpaced(tokens: readonly Token[], index: number): boolean {
  const [before, slash, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return before !== undefined && slash !== undefined && after !== undefined && before.end < slash.start && slash.end < after.start;
}

function leadsTotal(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index + 1, "tổng") || (isSymbol(tokens, index + 1, "(") && isWord(tokens, index + 2, "tổng"));
}

function trimBrackets(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && isSymbol(tokens, from, "(", ")", "[", "]")) from++;
  while (to > from && isSymbol(tokens, to - 1, "(", ")", "[", "]")) to--;
  return { from, to };
}

/** At least two words in a row: letters and numbers make a formula, not a description. */
function isWorded(tokens: readonly Token[], range: TokenRange): boolean {
  let words = 0;
  for (let index = range.from; index < range.to; index++) if ((tokens[index]?.text.length ?? 0) > 1 && tokens[index]?.kind === "word") words++;
  return words >= 2 && !isSymbol(tokens, range.from, "=");
}
