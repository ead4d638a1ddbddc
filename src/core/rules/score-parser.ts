import { parseAward } from "./award-parser";
import { UNNAMED_RATIO } from "./assignment-parser";
import { parseLeast } from "./bound-parser";
import { Cursor } from "./cursor";
import type { Statement } from "./statement";
import { someTerm } from "./term";
import type { Names } from "./term-parser";
import type { Token, TokenRange } from "./token";
import { speaksOfScores } from "./vocabulary";
import { findWordDivision } from "./word-ratio";

/** A longer name before "=" is a sentence. */
const MAX_SCORE_NAME = 6;
/** Awards are shorter than this many tokens; looking no further keeps the reading linear. */
export const MAX_AWARD = 60;
export const MAXIMUM_NAMES: readonly string[] = ["số điểm tối đa", "điểm tối đa"];
const SCORE_NAMES: readonly string[] = ["số điểm", "tổng điểm", "điểm"];

/** "Điểm = Tỷ lệ * Điểm tối đa", "Điểm: Tỷ lệ*Điểm tối đa, thấp nhất là 2 điểm" */
export function parseScore(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (!takeScoreName(cursor) || cursor.symbol("=", ":") === null) return null;
  if (cursor.atEnd) return { kind: "lead", range };
  const formula = { from: cursor.index, to: range.to };
  const award = parseAward(cursor, names);
  if (award !== null) return { kind: "score", range, award, least: null };
  return parseWordScore(tokens, range, formula, names) ?? parseWithLeast(tokens, range, formula, names);
}

/** "(a/b) x Điểm tối đa": a clause that is nothing but the score's formula. */
export function parseFormula(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const award = range.to - range.from > MAX_AWARD ? null : parseAward(new Cursor(tokens, range), names);
  const formula = award !== null && someTerm(award, ({ kind }) => kind === "max") && someTerm(award, ({ kind }) => kind === "letter" || kind === "quantity");
  return formula ? { kind: "score", range, award, least: null } : null;
}

/** "Điểm", "Số điểm đạt được", "Điểm đánh giá của tiêu chí": up to a few words before the sign. */
export function takeScoreName(cursor: Cursor): boolean {
  if (cursor.phrase(SCORE_NAMES) === null || cursor.at("tối đa")) return false;
  let words = 0;
  while (words++ < MAX_SCORE_NAME && cursor.peek()?.kind === "word") cursor.take();
  return true;
}

/** "Điểm = (a/b)*Điểm tối đa, thấp nhất là 2 điểm" */
function parseWithLeast(tokens: readonly Token[], range: TokenRange, formula: TokenRange, names: Names): Statement | null {
  for (let index = formula.from + 1; index < Math.min(formula.to, formula.from + MAX_AWARD); index++) {
    const least = parseLeast(tokens, { from: index, to: formula.to }, names);
    if (least === null) continue;
    const award = parseAward(new Cursor(tokens, { from: formula.from, to: index }), names);
    return award === null ? null : { kind: "score", range, award, least };
  }
  return null;
}

/** "Điểm = (Số hồ sơ trực tuyến / Tổng số hồ sơ) × Điểm tối đa": the formula is read with the name of a ratio in place of the words. */
function parseWordScore(tokens: readonly Token[], range: TokenRange, formula: TokenRange, names: Names): Statement | null {
  const ratio = findWordDivision(tokens, formula);
  if (ratio === null || speaksOfScores(tokens, ratio.numerator) || speaksOfScores(tokens, ratio.denominator)) return null;
  const replaced = withRatioName(tokens, formula, ratio.whole);
  const award = parseAward(new Cursor(replaced, { from: 0, to: replaced.length }), names);
  const multiplied = award !== null && award.kind !== "quantity" && someTerm(award, ({ kind }) => kind === "quantity");
  return multiplied ? { kind: "word-ratio", range, name: UNNAMED_RATIO, alias: null, numerator: ratio.numerator, denominator: ratio.denominator, scaled: false, award } : null;
}

/** The tokens of a formula with `UNNAMED_RATIO` where a ratio in words stands. */
function withRatioName(tokens: readonly Token[], formula: TokenRange, words: TokenRange): readonly Token[] {
  const [first, last] = [tokens[words.from], tokens[words.to - 1]];
  if (first === undefined || last === undefined) return [];
  const name = UNNAMED_RATIO.split(" ").map((text): Token => ({ kind: "word", text, value: Number.NaN, start: first.start, end: last.end, capital: false }));
  return [...tokens.slice(formula.from, words.from), ...name, ...tokens.slice(words.to, formula.to)];
}
