import { changesMeaning } from "../words/adjustment";
import { parseAward } from "../award/award-parser";
import { Cue } from "../../text/cue";
import { isLetter, isSymbol, isWord, isWordOf, textOf } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { UNLIMITED } from "../award/bound-parser";
import type { Statement, StatementOf } from "../statement/statement";
import { someTerm, type Term } from "../term/term";
import type { Names } from "../words/names";
import { PhraseList } from "../../text/words/phrase-list";
import { partScoreEnd } from "./part-sum";
import { parseTerm } from "../term/term-parser";
import { behindGrounds } from "../words/grounds";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import { COUNT_STARTS, parseWordRatio } from "../term/word-ratio";

/** A name longer than this is a sentence. */
const MAX_NAME = 20;
/** Words of a condition: what stands behind them is an award. */
const CONDITIONS: readonly string[] = ["nếu", "thì", "khi", "dưới", "trên", "đạt", "mỗi", "cứ"];
/** Words of "Tỷ lệ": a name that says nothing of what is divided. */
const GENERIC_NAME = 2;
/** "(viết tắt là TL)", "(tính theo phần trăm)", "(kết quả đạt được)" */
const NAMING: readonly string[] = ["viết", "tắt", "là", "gọi", "ký", "hiệu", "phần", "trăm", "tính", "theo", "đơn", "vị", "kết", "quả", "thực", "hiện", "hoàn", "thành", "đạt", "được", "tl", "trong", "kỳ"];
/** The name of a ratio that stands in the score's own formula. */
export const UNNAMED_RATIO = "tỷ lệ";

export const ASSIGNMENT_CUE = new Cue(["=", ":", "/", "÷", "chia", "trên", "so", "giữa"]);

/** "Tỷ lệ = (b+c)/a", "Tỷ lệ (%) = a/b x 100%", "Tỷ lệ = Số … / Tổng số …". Null: no assignment. */
export function parseAssignment(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const turned = parseTurned(tokens, range, names) ?? parseRatioLead(tokens, range);
  if (turned !== null) return turned;
  const sign = findSign(tokens, range);
  const part = sign === null ? null : parseScorePart(tokens, range, sign, names);
  if (part !== null) return part;
  // "Đ = a/b × 10" is the score.
  if (sign === null || isWord(tokens, sign - 1, "đ") || speaksOfScores(tokens, { from: range.from, to: sign })) return null;
  const right = { from: sign + 1, to: range.to };
  // Behind a colon nothing but a formula is assigned.
  const named = isSymbol(tokens, sign, "=") || mayReckon(tokens, right, names) ? nameOf(tokens, { from: range.from, to: sign }) : null;
  if (named === null) return null;
  const term = parseFormula(tokens, right, names);
  if (term !== null && namesDensity(tokens, range, sign)) return { kind: "unknown", range, scores: true };
  if (term !== null) return { kind: "assignment", range, name: named.name, alias: named.alias, term, termRange: right };
  const ratio = isSymbol(tokens, sign, "=") ? parseWordRatio(tokens, right) : null;
  if (ratio === null || speaksOfScores(tokens, right) || changesMeaning(tokens, right) || !isHundred(tokens, ratio.rest)) return null;
  return { kind: "word-ratio", range, name: named.name, alias: named.alias, numerator: ratio.numerator, denominator: ratio.denominator, scaled: ratio.scaled || isScaled(tokens, ratio.rest), award: null, limits: UNLIMITED };
}

/** "Tỷ lệ doanh nghiệp/1.000 dân = a/b": the name counts for so many what the formula counts for one. */
function namesDensity(tokens: readonly Token[], { from, to }: TokenRange, sign: number): boolean {
  for (let index = from; index < sign; index++) {
    const per = isSymbol(tokens, index, "/") ? (tokens[index + 1]?.value ?? 0) : 0;
    if (per > 1 && !tokens.slice(sign, to).some(({ value }) => value === per)) return true;
  }
  return false;
}

/** "Điểm 1 = a/b × 5", "Điểm phần 2 = …", "T1 = c/d × Điểm tối đa": a numbered part of the score. */
function parseScorePart(tokens: readonly Token[], range: TokenRange, sign: number, names: Names): Statement | null {
  const numbered = partScoreEnd(tokens, range.from) === sign;
  if (!isSymbol(tokens, sign, "=", ":") || !(numbered || (sign - range.from === 1 && isLetter(tokens[range.from])))) return null;
  const award = parseAward(new Cursor(tokens, { from: sign + 1, to: range.to }), names);
  const scores = award !== null && someTerm(award, ({ kind }) => kind === "max" || kind === "points" || (numbered && kind === "number"));
  const measured = award !== null && someTerm(award, ({ kind }) => kind === "letter" || kind === "quantity");
  return scores && measured ? { kind: "score-part", range, name: textOf(tokens, { from: range.from, to: sign }), award } : null;
}

/** "Số máy cài phần mềm/tổng số máy x 100% = tỷ lệ", "Lấy a chia b được tỷ lệ": the formula before its name. */
function parseTurned(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const name = range.to - 2;
  if (!isWord(tokens, name, "tỷ") || !isWord(tokens, name + 1, "lệ")) return null;
  const end = isSymbol(tokens, name - 1, "=") || isWord(tokens, name - 1, "được", "ra", "là") ? name - 1 : name;
  const from = isWord(tokens, range.from, "lấy") ? range.from + 1 : range.from;
  const words = { from, to: isWord(tokens, end - 1, "ta", "sẽ") ? end - 1 : end };
  if (end === name) return null;
  return (isSymbol(tokens, end, "=") ? null : parseUnnamedRatio(tokens, range, names, words)) ?? unnamedRatio(tokens, range, words);
}

/** "Số chỉ tiêu đạt / tổng số chỉ tiêu giao x 100%:", with or without its colon, before levels: what they compare. */
function parseRatioLead(tokens: readonly Token[], range: TokenRange): Statement | null {
  if (!holdsCount(tokens, range)) return null;
  const to = isSymbol(tokens, range.to - 1, ":") ? range.to - 1 : range.to;
  return parseCountRatio(tokens, range, { from: behindRatioName(tokens, { from: range.from, to }), to });
}

const RATIO_NAMES = new PhraseList("tỷ lệ phần trăm", "tỷ lệ", "tỷ số");
const COMPUTED: readonly string[] = ["được", "là", "tính", "xác", "định", "bằng", "theo", "giữa"];

/** Behind "Tỷ lệ giữa", "Căn cứ tỷ lệ", "Tỷ lệ (%) được tính bằng" the first count; the range's own beginning where another word stands there. */
export function behindRatioName(tokens: readonly Token[], { from, to }: TokenRange): number {
  const cursor = new Cursor(tokens, { from, to });
  cursor.index = behindGrounds(tokens, { from, to });
  if (cursor.phrase(RATIO_NAMES) === null) return from;
  while (cursor.symbol("%") !== null || takePercentSign(cursor)) continue;
  while (cursor.wordOf(COMPUTED) !== null) continue;
  const count = isSymbol(tokens, cursor.index, "(") ? cursor.index + 1 : cursor.index;
  return isWordOf(tokens, count, COUNT_STARTS) || dividesByTotal(tokens, { from: count, to }) ? cursor.index : from;
}

/** "(%)" */
function takePercentSign(cursor: Cursor): boolean {
  const stands = cursor.showsPercent();
  if (stands) cursor.index += 3;
  return stands;
}

/** "kinh phí an toàn thông tin/tổng kinh phí" */
function dividesByTotal(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) if (isSymbol(tokens, index, "/") && isWord(tokens, index + 1, "tổng")) return tokens[from]?.kind === "word" && !isLetter(tokens[from]);
  return false;
}

/** "Số giao dịch điện tử/Tổng số giao dịch": one count over another, in words that do no more than that. */
export function parseCountRatio(tokens: readonly Token[], range: TokenRange, words: TokenRange): StatementOf<"word-ratio"> | null {
  const statement = isWord(tokens, words.from, "tỷ") || !holdsCount(tokens, words) ? null : unnamedRatio(tokens, range, words);
  const counts = statement !== null && (isWordOf(tokens, words.from, COUNT_STARTS) ? isWordOf(tokens, statement.denominator.from, COUNT_STARTS) : isWord(tokens, statement.denominator.from, "tổng"));
  return counts ? statement : null;
}

/** Whether a count is named behind the first word: what a count is divided by. */
export function holdsCount(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) if (isWordOf(tokens, index, COUNT_STARTS)) return true;
  return false;
}

/** "A/B × 100%" under "Cách tính:": a ratio that the text does not name. Null: the clause is more than that. */
export function parseUnnamedRatio(tokens: readonly Token[], range: TokenRange, names: Names, formula: TokenRange = range): Statement | null {
  const name = new Cursor(tokens, formula);
  name.phrase(RATIO_NAMES);
  if (!isLetter(tokens[name.index]) && !isSymbol(tokens, name.index, "(")) return null;
  const term = parseFormula(tokens, { from: name.index, to: formula.to }, names);
  const divides = term !== null && someTerm(term, (part) => part.kind === "binary" && part.operator === "/");
  return divides ? { kind: "assignment", range, name: UNNAMED_RATIO, alias: null, term, termRange: formula } : null;
}

function unnamedRatio(tokens: readonly Token[], range: TokenRange, left: TokenRange): StatementOf<"word-ratio"> | null {
  const ratio = parseWordRatio(tokens, left);
  if (ratio === null || speaksOfScores(tokens, left) || changesMeaning(tokens, left) || !isHundred(tokens, ratio.rest)) return null;
  return { kind: "word-ratio", range, name: UNNAMED_RATIO, alias: null, numerator: ratio.numerator, denominator: ratio.denominator, scaled: ratio.scaled || isScaled(tokens, ratio.rest), award: null, limits: UNLIMITED };
}

function findSign(tokens: readonly Token[], range: TokenRange): number | null {
  for (let index = range.from + 1; index < Math.min(range.to - 1, range.from + MAX_NAME); index++) {
    if (isSymbol(tokens, index, "=", ":")) return index;
    if (isSymbol(tokens, index, "≥", "≤", ">", "<", "⇒")) return null;
  }
  return null;
}

interface Named {
  readonly name: string;
  readonly alias: string | null;
}

/** The words of a name, without "(%)"; a letter behind them ("Tỷ lệ t", "Tỷ lệ (T)") is its short form. */
function nameOf(tokens: readonly Token[], range: TokenRange): Named | null {
  let [name, words] = ["", 0];
  let alias: string | null = null;
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    if (isSymbol(tokens, index, "(") && words <= GENERIC_NAME && bracketsOther(tokens, range, index)) return null;
    if (isWordOf(tokens, index, CONDITIONS) && !endsName(tokens, index, range.to) && !joinsName(tokens, range, index)) return null;
    if (isLetter(token) && words > 0) alias = token?.text ?? null;
    else if (token?.kind === "word" || token?.kind === "number") {
      if (scalesName(tokens, index)) return null;
      name = words === 0 ? token.text : `${name} ${token.text}`;
      words++;
    }
    else if (!isSymbol(tokens, index, "(", ")", "%", "/", ",")) return null;
  }
  if (alias !== null && name === "gọi") return { name: alias, alias: null };
  return words > 0 && tokens[range.from]?.kind === "word" ? { name, alias } : null;
}

/** "Tỷ lệ (năm ngoái) = a/b": a bracket behind a bare name with words that stand nowhere else in the text, and that the lines below leave out. */
function bracketsOther(tokens: readonly Token[], { from, to }: TokenRange, open: number): boolean {
  const others = (index: number): boolean => tokens.some(({ text }, other) => (other < from || other >= to) && text === tokens[index]?.text);
  for (let index = open + 1; index < to && !isSymbol(tokens, index, ")"); index++) {
    if (tokens[index]?.kind === "word" && !isLetter(tokens[index]) && !isWordOf(tokens, index, NAMING) && !others(index)) return true;
  }
  return false;
}

/** "Tỷ lệ x 2 = a/b", "Tỷ lệ (50%) = a/b": a figure that changes what is named; "Tỷ lệ 2", "hộ/1.000 dân" and "(100%)" do not. */
function scalesName(tokens: readonly Token[], index: number): boolean {
  const factor = isWord(tokens, index - 1, "x", "nhân", "với", "chia") || isSymbol(tokens, index - 1, "*");
  return tokens[index]?.kind === "number" && tokens[index]?.value !== 100 && (factor || isSymbol(tokens, index + 1, "%"));
}

/** "Tỷ lệ hồ sơ khai báo trên nền tảng số", "Tỷ lệ văn bản dưới dạng điện tử": within the name of a ratio no condition, unless it is compared with a figure. */
function joinsName(tokens: readonly Token[], { from, to }: TokenRange, index: number): boolean {
  const joins = isWord(tokens, from, "tỷ") && isSymbol(tokens, to, "=") && index > from + 2 && isWord(tokens, index, "trên", "dưới", "đạt", "khi");
  return joins && tokens[index + 1]?.kind === "word" && !tokens.slice(index, to).some(({ kind }) => kind === "number");
}

/** "Tỷ lệ đạt được", "Tỷ lệ hoàn thành đạt (%)": at the end of a name no condition. */
function endsName(tokens: readonly Token[], index: number, end: number): boolean {
  return isWord(tokens, index, "đạt") && (isWord(tokens, index + 1, "được") ? index + 2 >= end || isSymbol(tokens, index + 2, "(") : index + 1 >= end || isSymbol(tokens, index + 1, "("));
}

/** Whether a letter stands in a range, or a quantity that is already named may. */
function mayReckon(tokens: readonly Token[], { from, to }: TokenRange, { quantities }: Names): boolean {
  if (quantities.length > 0) return true;
  for (let index = from; index < to; index++) if (isLetter(tokens[index])) return true;
  return false;
}

/** A formula over letters (or quantities already named) that fills the range. */
function parseFormula(tokens: readonly Token[], range: TokenRange, names: Names): Term | null {
  if (!mayReckon(tokens, range, names)) return null;
  const cursor = new Cursor(tokens, range);
  const term = parseTerm(cursor, names);
  if (term === null) return null;
  while (cursor.symbol("(", "%", ")", ".") !== null) continue;
  const named = (part: Term): boolean => part.kind === "letter" || (part.kind === "quantity" && part.owner === "own" && names.quantities.includes(part.words));
  const scores = (part: Term): boolean => part.kind === "max" || part.kind === "points";
  return cursor.atEnd && someTerm(term, named) && !someTerm(term, scores) ? term : null;
}

/** "x 100" without "%" */
function isScaled(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (tokens[index]?.value === 100) return !isSymbol(tokens, index + 1, "%");
  return false;
}

/** Nothing, "* 100%", "x 100", "(%)". */
function isHundred(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    const sign = token?.kind === "symbol" && ["*", "%", "(", ")", "."].includes(token.text);
    if (!sign && token?.text !== "x" && token?.text !== "nhân" && token?.text !== "với" && token?.value !== 100) return false;
  }
  return true;
}
