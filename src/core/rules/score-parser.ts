import { parseAward } from "./award-parser";
import { UNNAMED_RATIO } from "./assignment-parser";
import { parseLeast } from "./bound-parser";
import { Cursor } from "./cursor";
import type { Statement } from "./statement";
import { someTerm, type Term } from "./term";
import type { Names } from "./term-parser";
import type { Token, TokenRange } from "./token";
import { speaksOfScores } from "./vocabulary";
import { parseWordRatio } from "./word-ratio";

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

/** "Điểm = (Số hồ sơ trực tuyến / Tổng số hồ sơ) × Điểm tối đa" */
function parseWordScore(tokens: readonly Token[], range: TokenRange, formula: TokenRange, names: Names): Statement | null {
  const lead = new Cursor(tokens, formula);
  const reversed = (lead.phrase(MAXIMUM_NAMES) !== null || lead.peek()?.kind === "number") && takeFactor(lead) !== null;
  const ratio = parseWordRatio(tokens, reversed ? { from: lead.index, to: formula.to } : formula);
  if (ratio === null || speaksOfScores(tokens, ratio.numerator) || speaksOfScores(tokens, ratio.denominator)) return null;
  const quantity: Term = { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const result = { kind: "word-ratio", range, name: UNNAMED_RATIO, alias: null, numerator: ratio.numerator, denominator: ratio.denominator, scaled: false } as const;
  if (reversed) {
    const full = takeFactor(new Cursor(tokens, formula));
    return full === null || ratio.rest.from < ratio.rest.to ? null : { ...result, award: product(quantity, full) };
  }
  const cursor = new Cursor(tokens, ratio.rest);
  if (cursor.symbol("*") === null && cursor.word("x", "nhân") === null) return null;
  cursor.word("với");
  const rest = parseAward(cursor, names);
  return rest === null ? null : { ...result, award: product(quantity, rest) };
}

/** "Điểm tối đa x", "10 x": what a ratio behind it is multiplied with. */
function takeFactor(cursor: Cursor): Term | null {
  const start = cursor.peek();
  if (start?.kind === "number") cursor.index++;
  else if (cursor.phrase(MAXIMUM_NAMES) === null && start?.text === "điểm") return null;
  cursor.word("điểm");
  if (cursor.symbol("*") === null && cursor.word("x", "nhân") === null) return null;
  cursor.word("với");
  return start?.kind === "number" ? { kind: "points", value: start.value } : { kind: "max" };
}

function product(left: Term, right: Term): Term {
  return { kind: "binary", operator: "*", left, right, bracketed: false };
}
