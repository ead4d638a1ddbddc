import { givesAt, COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf } from "../../text/clauses/clause";
import { isThen } from "./operators";
import { Cue, cuesIn, standsIn, WordCue } from "../../text/cue";
import type { Token, TokenRange } from "../../text/token";

/** Words with which the name of a count begins. */
export const COUNT_STARTS: readonly string[] = ["số", "tổng"];

/** Signs that no description has. */
const FORMULA_SIGNS: readonly string[] = ["=", ":", "*", "→", "⇒", ...COMPARISONS];
/** What may divide. */
const DIVIDING: readonly string[] = ["/", "÷", ":", "chia", "trên", "so", "và", "với"];
const DIVISION_CUE = new Cue(DIVIDING);
const DIVIDING_WORD = new WordCue(DIVIDING);

/** A ratio whose sides are described in words. */
export interface WordRatio {
  readonly numerator: TokenRange;
  readonly denominator: TokenRange;
  /** What follows the ratio: "* 100%", "* Điểm tối đa", or nothing. */
  readonly rest: TokenRange;
  /** Whether a bare 100 stands above the line. */
  readonly scaled: boolean;
}

/** A ratio in words inside a longer formula. */
export interface WordDivision {
  readonly numerator: TokenRange;
  readonly denominator: TokenRange;
  /** The words of both sides, without brackets around them. */
  readonly whole: TokenRange;
}

/** Finds the only ratio in words of a formula such as "Điểm tối đa × (1 − Số hồ sơ trễ hạn / Tổng số hồ sơ)". Null: there is none, or it cannot be told. */
export function findWordDivision(tokens: readonly Token[], range: TokenRange): WordDivision | null {
  const slash = findDivision(tokens, range);
  if (slash === null) return null;
  const numerator = { from: sideEnd(tokens, range, slash.from - 1, -1) + 1, to: slash.from };
  const denominator = { from: slash.to, to: sideEnd(tokens, range, slash.to, 1) };
  const [above, below] = [trimBrackets(tokens, numerator), trimBrackets(tokens, denominator)];
  return isWorded(tokens, above) && isWorded(tokens, below) ? { numerator: above, denominator: below, whole: withName(tokens, { from: numerator.from, to: denominator.to }) } : null;
}

/** "tỷ lệ (số A / tổng số B)": the name and the bracket behind it belong to the ratio. */
function withName(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const named = isSymbol(tokens, from - 1, "(") && isSymbol(tokens, to, ")") && isWord(tokens, from - 2, "lệ") && isWord(tokens, from - 3, "tỷ");
  return named ? { from: from - 3, to: to + 1 } : { from, to };
}

/** The first place from `start` on, in one direction, that belongs to no description: a sign of the formula or a bracket around it. */
function sideEnd(tokens: readonly Token[], range: TokenRange, start: number, step: 1 | -1): number {
  const [opening, closing] = step === 1 ? ["(", ")"] : [")", "("];
  let depth = 0;
  let index = start;
  for (; index >= range.from && index < range.to; index += step) {
    // "… trên tổng số thôn (nhân với 2 điểm)"
    if (depth === 0 && step === 1 && isSymbol(tokens, index, "(") && isWord(tokens, index + 1, "nhân", "x")) break;
    if (isSymbol(tokens, index, opening)) depth++;
    else if (isSymbol(tokens, index, closing) && depth-- === 0) break;
    else if (depth === 0 && endsDescription(tokens, index)) break;
  }
  return index;
}

/** "1 trừ đi", "100% trừ"; "số hồ sơ trừ hồ sơ trả lại" describes. */
function subtractsIn(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, isWord(tokens, index, "đi") ? index - 1 : index, "trừ") && (tokens[isWord(tokens, index, "đi") ? index - 2 : index - 1]?.kind === "number" || isSymbol(tokens, isWord(tokens, index, "đi") ? index - 2 : index - 1, "%"));
}

/** A sign of the formula; a slash between two words is one of "xã/phường". */
function endsDescription(tokens: readonly Token[], index: number): boolean {
  if (isSymbol(tokens, index, "*", "=", "+", "÷", "[", "]") || isWord(tokens, index, "x") || isThen(tokens, index) || subtractsIn(tokens, index)) return true;
  // "cá nhân", "nhân lực" multiply nothing.
  if (isWord(tokens, index, "nhân")) return tokens[index + 1]?.kind === "number" || isWord(tokens, index + 1, "với", "điểm", "số") || (isSymbol(tokens, index + 1, "(") && !(isLetter(tokens[index + 2]) && isSymbol(tokens, index + 3, ")")));
  if (isSymbol(tokens, index, "-")) return isSpaced(tokens, index);
  return isSymbol(tokens, index, "/") && !isInDate(tokens, index) && (isSpaced(tokens, index) || tokens[index - 1]?.kind !== "word" || tokens[index + 1]?.kind !== "word");
}

/** Before the day of a date: "đến 31/12". */
const DATING: readonly string[] = ["đến", "tới", "hết", "ngày", "trước", "sau"];

function isInDate(tokens: readonly Token[], index: number): boolean {
  const figures = tokens[index - 1]?.kind === "number" && tokens[index + 1]?.kind === "number";
  return figures && (isWordOf(tokens, index - 2, DATING) || (isSymbol(tokens, index - 2, "/") && isWordOf(tokens, index - 4, DATING)));
}

/**
 * Reads "Số hồ sơ trực tuyến / Tổng số hồ sơ × 100%". A slash may also stand between alternatives ("xã/phường"), so the dividing one must be told
 * apart: by the spaces around it, by "Tổng" behind it, or by being the only one. Null: it cannot be told.
 */
export function parseWordRatio(tokens: readonly Token[], range: TokenRange): WordRatio | null {
  if (!standsIn(cuesIn(tokens, range), DIVISION_CUE)) return null;
  const end = findEnd(tokens, range);
  const slash = findDivision(tokens, { from: range.from, to: end });
  if (slash === null) return null;
  const above = trimBrackets(tokens, { from: range.from, to: slash.from });
  const numerator = withoutHundred(tokens, above);
  const denominator = trimBrackets(tokens, { from: slash.to, to: end });
  const worded = isWorded(tokens, numerator) && isWorded(tokens, denominator);
  return worded ? { numerator, denominator, rest: { from: end, to: range.to }, scaled: numerator.to < above.to && !isSymbol(tokens, above.to - 1, "%") } : null;
}

/** "(Số nhiệm vụ đúng hạn x 100%) / Tổng số nhiệm vụ": the numerator without the hundred that only shows the ratio as a percentage. */
function withoutHundred(tokens: readonly Token[], range: TokenRange): TokenRange {
  for (const length of [2, 3]) if (hundredEnd(tokens, range.to - length) === range.to) return { from: range.from, to: range.to - length };
  return range;
}

/** Behind "x 100%", "x 100"; the index itself where neither stands there. */
function hundredEnd(tokens: readonly Token[], index: number): number {
  if (!(isSymbol(tokens, index, "*") || isWord(tokens, index, "x", "nhân")) || tokens[index + 1]?.value !== 100) return index;
  return isSymbol(tokens, index + 2, "%") ? index + 3 : index + 2;
}

/** Where the ratio ends: before a multiplication by a number or by "Điểm tối đa". */
function findEnd(tokens: readonly Token[], range: TokenRange): number {
  for (let index = range.from; index < range.to; index++) {
    const times = isSymbol(tokens, index, "*") || (isWord(tokens, index, "x", "nhân") && tokens[index]?.capital === false);
    // "… x 100%) / Tổng số …" is still above the line.
    if (times && dividesBehindHundred(tokens, index)) continue;
    if (times && (tokens[index + 1]?.kind === "number" || isWord(tokens, index + 1, "điểm", "số", "với") || isSymbol(tokens, index + 1, "("))) return index;
  }
  return range.to;
}

function dividesBehindHundred(tokens: readonly Token[], index: number): boolean {
  const end = hundredEnd(tokens, index);
  const behind = isSymbol(tokens, end, ")") ? end + 1 : end;
  return end > index && (isSymbol(tokens, behind, "/", "÷") || (isSymbol(tokens, behind, ":") && behind > end));
}

function findDivision(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  const slashes: number[] = [];
  let isAside = false;
  for (let index = range.from + 1; index < range.to - 1; index++) {
    // "số hộ (phường: tổng số tổ dân phố)": a colon in a bracket that words come before divides nothing.
    if (isSymbol(tokens, index, "(", ")")) isAside = isSymbol(tokens, index, "(") && tokens[index - 1]?.kind === "word";
    if (!givesAt(tokens, index, DIVIDING_WORD)) continue;
    const length = divisionInWords(tokens, range, index);
    if (length > 0) return { from: index, to: index + length };
    if (isSymbol(tokens, index, "/", "÷") || (!isAside && isSymbol(tokens, index, ":") && (isSpaced(tokens, index) || leadsTotal(tokens, index)))) slashes.push(index);
  }
  if (slashes.length === 0) return null;
  const only = onlyOne(slashes.filter((index) => isSpaced(tokens, index))) ?? onlyOne(slashes.filter((index) => leadsTotal(tokens, index))) ?? onlyOne(slashes);
  return only === null ? null : { from: only, to: only + 1 };
}

/** How many words divide here: "chia cho", "trên" before "tổng", "so với", "và" between the two of "giữa … và …"; 0 where none do. */
function divisionInWords(tokens: readonly Token[], range: TokenRange, index: number): number {
  if (isWord(tokens, index, "chia") && isWord(tokens, index + 1, "cho")) return 2;
  if ((isWord(tokens, index, "chia", "trên") && isWord(tokens, index + 1, "tổng")) || (isWord(tokens, index, "chia") && isWordOf(tokens, index + 1, COUNT_STARTS))) return 1;
  if (isWord(tokens, index, "so") && isWord(tokens, index + 1, "với") && isWord(tokens, index + 2, "tổng")) return 2;
  // "Tỷ lệ giữa số A và tổng số B"
  return isWord(tokens, index, "và", "với") && isWordOf(tokens, index + 1, COUNT_STARTS) && isWord(tokens, range.from - 1, "giữa") ? 1 : 0;
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

/** Without the brackets at either end. */
export function trimBrackets(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && isSymbol(tokens, from, "(", ")", "[", "]")) from++;
  while (to > from && isSymbol(tokens, to - 1, "(", ")", "[", "]")) to--;
  return { from, to };
}

/** At least two words: letters, numbers and signs make a formula, not a description. */
function isWorded(tokens: readonly Token[], range: TokenRange): boolean {
  let words = 0;
  let subtracts = false;
  for (let index = range.from; index < range.to; index++) {
    // "Số lượt của đơn vị - Số lượt nhỏ nhất" is reckoned.
    subtracts ||= isSymbol(tokens, index, "-") && isSpaced(tokens, index);
    if (subtracts && isWord(tokens, index, "nhất")) return false;
    if (isArithmetic(tokens, index) || isSymbol(tokens, index + 1, "%")) return false;
    if ((tokens[index]?.text.length ?? 0) > 1 && tokens[index]?.kind === "word") words++;
  }
  return words >= 2;
}

/** A sign that no description has, a sign beside a number ("1 - Số hồ sơ trễ hạn"), or one beside a letter ("a/b"). */
function isArithmetic(tokens: readonly Token[], index: number): boolean {
  if (isSymbolOf(tokens, index, FORMULA_SIGNS)) return true;
  const neighbours = [tokens[index - 1], tokens[index + 1]];
  if (isSymbol(tokens, index, "/")) return neighbours.some(isLetter);
  return isSymbol(tokens, index, "+", "-") && isSpaced(tokens, index) && neighbours.some((token) => token?.kind === "number");
}
