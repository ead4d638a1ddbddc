import { changesNormalisation } from "../words/adjustment";
import { parseAward } from "../award/award-parser";
import { betterEnds } from "./better-end";
import { Cue } from "../../text/cue";
import { leavesBracketOpen } from "../../text/clauses/bracket";
import { isLetter, isSymbol, isWord, isWordOf } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { factorsOf, normalisationOf, type Normalisation } from "./normalisation";
import type { Statement } from "../statement/statement";
import type { Term } from "../term/term";
import type { Names } from "../words/names";
import { parseTerm } from "../term/term-parser";
import type { Token, TokenRange } from "../../text/token";
import { givesPoints, namesMinMax, speaksOfScores } from "../../text/words/vocabulary";

/** More words before "=" make a sentence. */
const MAX_LEAD = 24;
/** Longer formulas normalise nothing. */
const MAX_FORMULA = 60;

/** The largest or the smallest value, by name ("xmax", "x_min", "min max", "cao nhất"), or what lies between ("nội suy"). */
export const MIN_MAX_CUE = new Cue(["nhất", "suy"], /(?:max|min)$/u);

/**
 * "Tính điểm theo phương pháp Min-Max, cao nhất thì điểm tối đa", "Chỉ số = (x − xmin)/(xmax − xmin)", "Điểm = (…)/(…) × Điểm tối đa".
 * Null: the clause does not normalise. `unknown`: its words contradict each other, or its formula is another one.
 */
export function parseMinMax(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const method = namesMinMax(tokens, range);
  const between = !method && interpolatesOthers(tokens, range);
  const named = method || between;
  if (!named && !namesEnd(tokens, range)) return null;
  const sign = signOf(tokens, range, "=") ?? colonOf(tokens, range, names);
  const words = { from: range.from, to: sign ?? range.to };
  const [better = null, ...others] = named ? betterEnds(tokens, words) : [];
  const found = sign === null ? null : formulaOf(tokens, { from: sign + 1, to: range.to }, names);
  if (found === null && !named) return null;
  const negated = isWord(tokens, range.from, "không", "chưa");
  const adjusts = negated || (sign === null || named) && (changesNormalisation(tokens, words) || holdsFigure(tokens, words, names.max));
  const contradicts = adjusts || (better === "lowest" && comparesWithLowest(tokens, words)) || others.length > 0 || (found === null ? sign !== null : better !== null && better !== found.better);
  if (contradicts) return { kind: "unknown", range, scores: true };
  if (found === null || sign === null) return { kind: "minmax", range, better, basis: basisOf(tokens, range, names), own: null, full: null, name: null, ...(between && !givesZero(tokens, range) ? { between } : {}) };
  const left = { from: range.from, to: sign };
  return { kind: "minmax", range, basis: null, ...found, name: found.full === null && !speaksOfScores(tokens, left) ? wordsOf(tokens, left) : null };
}

const PLURALS: readonly string[] = ["các", "những"];
const OTHERS: readonly string[] = ["lại", "khác"];
const INTERPOLATING: readonly string[] = ["thì", "được", "tính", "điểm", "theo", "phương", "pháp", "bằng", "cách"];
/** The words of the longest name of units. */
const LONGEST_UNITS = 8;

/** "…, các đơn vị còn lại tính nội suy tuyến tính": between the two ends, which the other words name. */
function interpolatesOthers(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const end = isWord(tokens, to - 1, "tính") && isWord(tokens, to - 2, "tuyến") ? to - 2 : to;
  if (!isWord(tokens, end - 1, "suy") || !isWord(tokens, end - 2, "nội")) return false;
  let index = end - 3;
  while (index > from && isWordOf(tokens, index, INTERPOLATING)) index--;
  if (!isWordOf(tokens, index, OTHERS)) return false;
  for (let back = index - 1; back >= Math.max(from, index - LONGEST_UNITS); back--) if (isWordOf(tokens, back, PLURALS)) return back === from || isSymbol(tokens, back - 1, ",", ";") || isWord(tokens, back - 1, "và");
  return false;
}

/** Whether a clause names the end that gets nothing. */
function givesZero(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.value === 0 && isWord(tokens, index + 1, "điểm", "đ")) return true;
  return false;
}

/** "… so với đơn vị có mức thấp nhất": with whom units are compared, and not which end is the better one. */
function comparesWithLowest(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (isWord(tokens, index, "so") && isWord(tokens, index + 1, "với")) return !givesPoints(tokens, { from: index, to: range.to });
  return false;
}

/** Whether the words name the largest or smallest value: without one nothing is normalised. */
function namesEnd(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const text = tokens[index]?.text ?? "";
    if (text === "nhất" || text.endsWith("max") || text.endsWith("min")) return true;
  }
  return false;
}

/** A figure other than "0 điểm" and the maximum scores in another way, and so does "(không có hồ sơ: 0 điểm)"; "(cao nhất điểm tối đa, thấp nhất 0 điểm)" names both ends. */
function holdsFigure(tokens: readonly Token[], range: TokenRange, max: number | undefined): boolean {
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    if (token?.value === 0 && isWord(tokens, index + 1, "điểm", "đ") && !isWord(tokens, isWord(tokens, index - 1, "được", "là", "đạt") ? index - 2 : index - 1, "nhất") && leavesBracketOpen(tokens, { from: range.from, to: index })) return true;
    if (token?.kind === "number" && token.value !== 0 && !(token.value === max && isWord(tokens, index + 1, "điểm", "đ")) && (isSymbol(tokens, index + 1, "%", "/") || isWord(tokens, index + 1, "điểm", "đ", "lần") || isSymbol(tokens, index - 1, "*") || isWord(tokens, index - 1, "là", "bằng", "nhất", "nhân", "x", "thang"))) return true;
  }
  return false;
}

function signOf(tokens: readonly Token[], range: TokenRange, sign: string): number | null {
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_LEAD); index++) if (isSymbol(tokens, index, sign)) return index;
  return null;
}

/** The colon of "Chuẩn hóa theo Min-Max: (…)/(…) × Điểm tối đa", with nothing but the formula behind it. */
function colonOf(tokens: readonly Token[], range: TokenRange, names: Names): number | null {
  const colon = signOf(tokens, range, ":");
  return colon === null || formulaOf(tokens, { from: colon + 1, to: range.to }, names) === null ? null : colon;
}

/** "… dựa vào tỷ lệ a/b, cao nhất thì điểm tối đa": the formula among the words, or null. */
function basisOf(tokens: readonly Token[], range: TokenRange, names: Names): Term | null {
  for (let index = range.from; index < range.to; index++) {
    const sign = isSymbol(tokens, index + 1, "/", "*", "+", "-") && isLetter(tokens[index + 2]);
    const opens = isLetter(tokens[index]) ? sign : isSymbol(tokens, index, "(") && isLetter(tokens[index + 1]) && isSymbol(tokens, index + 2, "+", "/", "*", "-");
    if (opens) return parseTerm(new Cursor(tokens, { from: index, to: range.to }), names);
  }
  return null;
}

/** The normalisation that fills a range, and what it is multiplied with. */
function formulaOf(tokens: readonly Token[], range: TokenRange, names: Names): (Normalisation & { readonly full: Term | null }) | null {
  const award = range.to - range.from > MAX_FORMULA ? null : parseAward(new Cursor(tokens, range), names);
  const factors = award === null ? [] : factorsOf(award);
  const [first, ...more] = factors.filter((factor) => normalisationOf(factor) === null);
  const [only, ...others] = factors.map(normalisationOf).filter((one) => one !== null);
  if (only === undefined || others.length > 0) return null;
  return { ...only, full: first === undefined ? null : more.reduce(times, first) };
}

function times(left: Term, right: Term): Term {
  return { kind: "binary", operator: "*", left, right, bracketed: false };
}

function wordsOf(tokens: readonly Token[], range: TokenRange): string {
  return tokens.slice(range.from, range.to).filter(({ kind }) => kind === "word").map(({ text }) => text).join(" ");
}
