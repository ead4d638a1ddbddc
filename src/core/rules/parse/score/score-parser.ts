import { changesMeaning } from "../words/adjustment";
import { parseAward } from "../award/award-parser";
import { behindRatioName, UNNAMED_RATIO } from "./assignment-parser";
import { parseLimits, UNLIMITED } from "../award/bound-parser";
import { Cue } from "../../text/cue";
import { PERIODS } from "../term/amount";
import { isLetter, isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { SCORE_NAMES, takeScoreLead } from "../term/score-lead";
import type { Statement, StatementOf } from "../statement/statement";
import { someTerm, type Term } from "../term/term";
import type { Names } from "../words/names";
import { wordToken, type Token, type TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import { findWordDivision } from "../term/word-ratio";
import { PhraseList } from "../../text/words/phrase-list";

/** Awards are shorter than this many tokens; looking no further keeps the reading linear. */
export const MAX_AWARD = 60;
/** A longer name of another score is a sentence. */
const MAX_NAME = 4;
/** With these a formula begins that no name of the score introduces. */
const FORMULA_LEADS = new PhraseList("lấy", ...["được tính", "tính điểm", "chấm điểm", "tính", "chấm"].flatMap((verb) => [`${verb} theo công thức`, `${verb} bằng công thức`, `${verb} theo`, `${verb} bằng`]), "theo công thức", "áp dụng công thức");
/** What stands before the limits of a formula. */
const SEPARATORS: readonly string[] = [",", "(", ";", "nhưng", "song", "và"];
const SIGNS_OF_PRODUCTS: readonly string[] = ["*", "/", "÷", "x", "nhân", "chia"];
const MAXIMUM_WORDS: readonly string[] = ["đa", "max"];

export const SCORE_CUE = new Cue([...SCORE_NAMES.firstWords, "đ"]);
export const FORMULA_CUE = new Cue(SIGNS_OF_PRODUCTS);

/** "Điểm = Tỷ lệ * Điểm tối đa", "Điểm bằng m chia cho n nhân với điểm tối đa", "Điểm: Tỷ lệ*Điểm tối đa, thấp nhất là 2 điểm" */
export function parseScore(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  if (!takeScoreLead(cursor)) return null;
  if (cursor.atEnd) return { kind: "lead", range };
  const statement = parseLimited(tokens, range, { from: cursor.index, to: range.to }, names);
  return statement?.kind === "word-ratio" && namesAnother(tokens, { from: range.from, to: cursor.index }) ? { kind: "unknown", range, scores: true } : statement;
}

/** Of what another score is. */
const OTHERS: readonly string[] = ["mỗi", "từng", "quý", "tháng", "kỳ", "hoạch"];

/** "Điểm kế hoạch =", "Điểm mỗi xã =": another score than the row's. */
function namesAnother(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ text }) => OTHERS.includes(text));
}

/** "(a/b) x Điểm tối đa", "Lấy số văn bản điện tử chia cho tổng số văn bản rồi nhân với điểm tối đa": a clause that is nothing but the score's formula. */
export function parseFormula(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  if (range.to - range.from > MAX_AWARD || !multipliesMaximum(tokens, range)) return null;
  const lead = phraseAt(tokens, range.from, FORMULA_LEADS);
  const from = range.from + (lead === null ? nameLength(tokens, range) : phraseLength(lead));
  const statement = parseLimited(tokens, range, { from, to: range.to }, names);
  const award = statement?.kind === "score" || statement?.kind === "word-ratio" ? statement.award : null;
  const formula = award !== null && someTerm(award, (term) => term.kind === "max" || term.kind === "points" || (term.kind === "number" && (statement?.kind === "word-ratio" || isBareMaximum(term.value, names)))) && someTerm(award, ({ kind }) => kind === "letter" || kind === "quantity");
  return formula ? statement : null;
}

/** How many tokens "KPI =", "Kết quả =" takes before a formula that gives points; 0 where no such name stands. */
function nameLength(tokens: readonly Token[], { from }: TokenRange): number {
  let to = from;
  while (to < from + MAX_NAME && tokens[to]?.kind === "word" && !isLetter(tokens[to]) && !isWord(tokens, to, "điểm", "tỷ")) to++;
  return to > from && isSymbol(tokens, to, "=") ? to + 1 - from : 0;
}

/** "a/b x 10" of 10; by 100 a ratio is only shown as a percentage. */
function isBareMaximum(value: number, { max }: Names): boolean {
  return value === max && value !== 100;
}

/** Whether a sign of multiplication or division and the maximum, by name or in points, stand in a clause without a colon outside brackets. */
function multipliesMaximum(tokens: readonly Token[], range: TokenRange): boolean {
  let [sign, maximum, depth] = [false, false, 0];
  for (let index = range.from; index < range.to; index++) {
    const text = tokens[index]?.text ?? "";
    if (text === "(") depth++;
    if (text === ")") depth--;
    // "(số A : tổng số B) x 10"
    if (text === ":" && depth === 0) return false;
    // "30/6" may be a date, and "tin/năm" divides nothing.
    const idle = text === "/" && ((tokens[index - 1]?.kind === "number" && tokens[index + 1]?.kind === "number") || isWordOf(tokens, index + 1, PERIODS));
    sign ||= !idle && SIGNS_OF_PRODUCTS.includes(text);
    maximum ||= isLastFactor(tokens, index, range) || MAXIMUM_WORDS.includes(text) || ((text === "điểm" || text === "đ") && tokens[index - 1]?.kind === "number");
  }
  return sign && maximum;
}

/** "… / tổng số huyện x 10": the bare number at the end; by 100 a ratio is only shown as a percentage. */
function isLastFactor(tokens: readonly Token[], index: number, range: TokenRange): boolean {
  const factor = index === range.to - 1 && tokens[index]?.kind === "number" && tokens[index]?.value !== 100;
  return factor && multipliesWith(tokens[index - 1]?.text);
}

function multipliesWith(text: string | undefined): boolean {
  return text === "*" || text === "x" || text === "nhân" || text === "với";
}

/** A formula with what it may not fall below or exceed. */
function parseLimited(tokens: readonly Token[], range: TokenRange, formula: TokenRange, names: Names): Statement | null {
  const whole = parseUnlimited(tokens, range, formula, names);
  if (whole !== null) return whole;
  for (let index = formula.from + 1; index < Math.min(formula.to, formula.from + MAX_AWARD); index++) {
    if (!SEPARATORS.includes(tokens[index]?.text ?? "")) continue;
    const limits = parseLimits(tokens, { from: index, to: formula.to }, names);
    const front = limits === null ? null : parseUnlimited(tokens, range, { from: formula.from, to: index }, names);
    if (limits !== null) return front === null ? null : { ...front, limits };
  }
  return null;
}

function parseUnlimited(tokens: readonly Token[], range: TokenRange, formula: TokenRange, names: Names): StatementOf<"score" | "word-ratio"> | null {
  // "Tỷ lệ giữa số A và số B nhân với 10"
  const from = behindRatioName(tokens, formula);
  const divided = from > formula.from ? parseWordScore(tokens, range, { from, to: formula.to }, names) : null;
  if (divided !== null) return divided;
  const award = parseAward(new Cursor(tokens, formula), names);
  const worded = award === null || dividesQuantities(award, names) ? parseWordScore(tokens, range, formula, names) : null;
  if (worded !== null || award === null) return worded;
  const capped = cappedBy(award, names);
  return { kind: "score", range, award: capped ?? award, limits: capped === null ? UNLIMITED : { least: null, most: { kind: "max" } } };
}

/** "min(10; tỷ lệ/80% × 10)" of 10: a formula that gives the maximum at the most. Null: it is no such one. */
function cappedBy(award: Term, { max }: Names): Term | null {
  if (award.kind !== "extreme" || award.extreme !== "min") return null;
  const [one, other, ...others] = award.operands.filter((term) => !(term.kind === "max" || ((term.kind === "points" || term.kind === "number") && term.value === max && term.value !== 1)));
  return one === undefined || other !== undefined || others.length > 0 || award.operands.length !== 2 ? null : one;
}

/** "số lượng thực hiện / số lượng được giao": two quantities that the text does not define. */
function dividesQuantities(award: Term, names: Names): boolean {
  const unnamed = (term: Term): boolean => term.kind === "quantity" && term.owner === "own" && !names.quantities.includes(term.words);
  return someTerm(award, (term) => term.kind === "binary" && term.operator === "/" && unnamed(term.left) && unnamed(term.right));
}

/** "Điểm = (Số hồ sơ trực tuyến / Tổng số hồ sơ) × Điểm tối đa": the formula is read with the name of a ratio in place of the words. */
export function parseWordScore(tokens: readonly Token[], range: TokenRange, formula: TokenRange, names: Names): StatementOf<"word-ratio"> | null {
  const ratio = findWordDivision(tokens, formula);
  if (ratio === null || [ratio.numerator, ratio.denominator].some((side) => speaksOfScores(tokens, side) || changesMeaning(tokens, side))) return null;
  const replaced = withRatioName(tokens, formula, ratio.whole);
  const award = parseAward(new Cursor(replaced, { from: 0, to: replaced.length }), names);
  const multiplied = award !== null && award.kind !== "quantity" && someTerm(award, ({ kind }) => kind === "quantity");
  return multiplied ? { kind: "word-ratio", range, name: UNNAMED_RATIO, alias: null, numerator: ratio.numerator, denominator: ratio.denominator, scaled: false, award, limits: UNLIMITED } : null;
}

/** The tokens of a formula with `UNNAMED_RATIO` where a ratio in words stands. */
function withRatioName(tokens: readonly Token[], formula: TokenRange, words: TokenRange): readonly Token[] {
  const [first, last] = [tokens[words.from], tokens[words.to - 1]];
  if (first === undefined || last === undefined) return [];
  const name = UNNAMED_RATIO.split(" ").map((text): Token => wordToken(text, false, first.start, last.end));
  return [...tokens.slice(formula.from, words.from), ...name, ...tokens.slice(words.to, formula.to)];
}
