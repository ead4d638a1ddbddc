import type { Expression, Measure } from "../../ast";
import { findQuantity, isRatioLabel, isRatioName, shownName, toExpression, withoutHundred, type Quantity, type Scope } from "../scope/scope";
import { withCappedRatios } from "../../node/capped-ratios";
import { dividedInputs, dividesAnything, growthOf, isGrowth, sameExpression } from "../../node/expression-shape";
import { expressionWords } from "../../evaluate/measure-value";
import { invertsShare, startsAsTotal } from "./inverted-share";
import { repairPrecedence } from "../scope/precedence";
import type { Limit } from "../../parse/statement/guard";
import type { Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";

/** A measure before its unit is settled. */
export interface FoundMeasure {
  readonly expression: Expression;
  /** True or false where the text tells; null where the thresholds decide. */
  readonly ratio: boolean | null;
  readonly scaled: boolean;
  /** Whether it is a change, which may be negative. */
  readonly signed?: boolean;
  readonly words: string;
}

const LATEX = "\\";

/** The one figure of a rule without letters. */
export const SINGLE: Expression = { kind: "input", name: "value" };

/** The measure that a term means, with the words in `range` for it. Null: it cannot be told. */
export function measureOf(term: Term, scope: Scope, range: TokenRange, words: string): FoundMeasure | null {
  if (term.kind === "quantity") return term.owner === "own" ? quantityMeasure(term.words, scope) : null;
  const { term: plain, scaled } = withoutHundred(term);
  const repaired = repairPrecedence(plain, scope, range);
  const written = repaired === null ? null : toExpression(repaired, scope, range);
  const expression = written === null ? null : withCappedRatios(written, (name) => isRatioLetter(name, scope));
  if (expression === null || invertsShare(expression, scope) || multipliesAmounts(expression, scope) || scope.quantities.some((quantity) => contradicts(quantity.expression, expression))) return null;
  return { expression, ratio: dividesAnything(expression) ? null : namesRatio(expression, scope), scaled, signed: isChange(expression, words, scope), words: repaired === plain ? shownFormula(words, expression) : expressionWords(expression) };
}

/** The text's own words for a formula, unless it has none or only marks ("\\frac{a}{b}"). */
function shownFormula(words: string, expression: Expression): string {
  return words === "" || words.includes(LATEX) ? expressionWords(expression) : words;
}

/** "Tỷ lệ = a/b" beside "b/a ≥ 80%": the figures that the text has divided, divided the other way round. */
function contradicts(stated: Expression, used: Expression): boolean {
  if (stated.kind !== "binary" || used.kind !== "binary" || stated.operator !== "/" || used.operator !== "/") return false;
  return !sameExpression(stated, used) && sameExpression(stated.left, used.right) && sameExpression(stated.right, used.left);
}

/** A total over its part, or "Tỷ lệ giảm = (a − b)/b", which grows where it should fall. */
function isMisnamed({ name, expression }: Quantity, scope: Scope): boolean {
  return invertsShare(expression, scope) || (isRatioName(name) && addsCounts(expression, scope)) || multipliesAmounts(expression, scope) || changesQuotient({ expression }, name, scope) || misnames(name, expression, scope) || growsBackwards(expression, scope) || (/(?:^| )giảm(?: |$)/u.test(name) && growthOf(expression) !== null) || (/(?:^| )tăng(?: |$)/u.test(name) && isDecline(expression));
}

/** Whether a name denies what a ratio counts, or tells late from in time otherwise than it does. */
export function misnames(name: string, expression: Expression, scope: Scope): boolean {
  return deniesNumerator(name, expression, scope) || reversesTime(name, expression, scope);
}

const YEAR = /(?:^|\D)(20\d\d)(?!\d)/u;

/** "(b − a)/a" where b is the figure of the earlier year. */
function growsBackwards(expression: Expression, { letters }: Scope): boolean {
  const growth = growthOf(expression);
  if (growth?.current.kind !== "input" || growth.previous.kind !== "input") return false;
  const [later = "", earlier = ""] = [growth.current, growth.previous].map(({ name }) => letters.get(name)?.label);
  const [after, before] = [later, earlier].map((label) => Number(YEAR.exec(label)?.[1]));
  return (after ?? 0) < (before ?? 0) || (EARLIER.test(later) && !EARLIER.test(earlier));
}

/** "Tỷ lệ = a + b" of two counts, a slip for "a/b". */
function addsCounts(expression: Expression, scope: Scope): boolean {
  if (expression.kind === "input") return scope.letters.get(expression.name)?.counted === true && !isRatioLetter(expression.name, scope);
  return expression.kind === "binary" && (expression.operator === "+" || expression.operator === "-") && addsCounts(expression.left, scope) && addsCounts(expression.right, scope);
}

/** "Tỷ lệ = a × b" of two amounts, a slip for "a/b". */
function multipliesAmounts(expression: Expression, scope: Scope): boolean {
  return dividedInputs(expression) === null && powerOf(expression, scope) > 1;
}

const FACTOR = /hệ số|trọng số|%/iu;

/** How often amounts are multiplied with each other, less how often they are divided by. */
function powerOf(expression: Expression, scope: Scope): number {
  switch (expression.kind) {
    case "number": return 0;
    case "input": return isRatioLetter(expression.name, scope) || FACTOR.test(scope.letters.get(expression.name)?.label ?? "") ? 0 : 1;
    case "extreme": return Math.max(...expression.operands.map((operand) => powerOf(operand, scope)));
    case "binary": {
      const [left, right] = [powerOf(expression.left, scope), powerOf(expression.right, scope)];
      return expression.operator === "*" ? left + right : expression.operator === "/" ? left - right : Math.max(left, right);
    }
  }
}

/** What the text calls the letter that is divided, in lower case; null where something else is divided. */
function numeratorLabel(expression: Expression, { letters, used }: Scope): string | null {
  if (expression.kind !== "binary" || expression.operator !== "/" || expression.left.kind !== "input") return null;
  return (letters.get(expression.left.name) ?? used.get(expression.left.name))?.spoken ?? "";
}

const DENIAL = /(?:^| )(?:không|chưa) (?:có |được )?/u;

/** "Tỷ lệ hộ không có mạng = a/b" where a counts those that have it, or the other way round. */
function deniesNumerator(name: string, expression: Expression, scope: Scope): boolean {
  const label = numeratorLabel(expression, scope);
  if (label === null) return false;
  const isNamed = DENIAL.test(name);
  if (DENIAL.test(label) === isNamed) return false;
  const [denied, told] = isNamed ? [name, label] : [label, name];
  const [, what = ""] = denied.split(DENIAL);
  return what.length > 2 && told.endsWith(` ${what}`);
}

const LATE = /(?:^| )(?:trễ|quá hạn|chậm|muộn)(?: |$)/u;
const IN_TIME = /(?:^| )(?:đúng|trước|trong) hạn(?: |$)/u;
/** Where neither side speaks of it none is in time. */
const TIME_LIMIT = " hạn";

/** "Tỷ lệ trễ hạn = a/b" where a counts those in time, or the other way round. */
function reversesTime(name: string, expression: Expression, scope: Scope): boolean {
  const label = numeratorLabel(expression, scope);
  if (label === null || !(label.includes(TIME_LIMIT) || name.includes(TIME_LIMIT))) return false;
  return (isLate(name) && isInTime(label)) || (isLate(label) && isInTime(name));
}

function isLate(words: string): boolean {
  return LATE.test(words) && !IN_TIME.test(words);
}

function isInTime(words: string): boolean {
  return IN_TIME.test(words) && !LATE.test(words);
}

/** (b − a)/b */
function isDecline(expression: Expression): boolean {
  return expression.kind === "binary" && expression.operator === "/" && expression.left.kind === "binary" && expression.left.operator === "-" && sameExpression(expression.left.left, expression.right);
}

/** "T là tỷ lệ hồ sơ trực tuyến": a letter whose words promise a ratio. */
function namesRatio(expression: Expression, scope: Scope): boolean {
  return expression.kind === "input" && isRatioLetter(expression.name, scope);
}

/** "a + b" of two percentages, which are fractions. */
export function addsRatios(expression: Expression, scope: Scope): boolean {
  if (expression.kind === "input") return isRatioLetter(expression.name, scope);
  if (expression.kind === "extreme") return expression.operands.some((operand) => addsRatios(operand, scope));
  return expression.kind === "binary" && expression.operator === "+" && addsRatios(expression.left, scope) && addsRatios(expression.right, scope);
}

function isRatioLetter(name: string, { letters }: Scope): boolean {
  return isRatioLabel(letters.get(name)?.label ?? "");
}

function quantityMeasure(words: string, scope: Scope): FoundMeasure | null {
  const found = findQuantity(words, scope) ?? impliedRatio(words, scope);
  if (found !== null) return isMisnamed(found, scope) ? null : fromQuantity(found, scope);
  if (scope.quantities.length > 0 || scope.letters.size > 0) return null;
  return { expression: SINGLE, ratio: isRatioLabel(words) ? true : null, scaled: false, words: shownName(words) };
}

function fromQuantity(quantity: Quantity, scope: Scope): FoundMeasure {
  const expression = withCappedRatios(quantity.expression, (name) => isRatioLetter(name, scope));
  return { expression, ratio: isRatioName(quantity.name) ? true : null, scaled: quantity.scaled, signed: isChange(expression, quantity.name, scope), words: shownFormula(quantity.words, expression) };
}

/** "a = Số …; b = Tổng số …; Tỷ lệ ≥ 80%": two figures, the second the total of the first, make the ratio that is not written. */
function impliedRatio(words: string, scope: Scope): Quantity | null {
  if (scope.letters.size !== 2 || scope.quantities.length > 0 || !isRatioName(words)) return null;
  const [first, second] = [...scope.letters.entries()];
  if (first === undefined || second === undefined) return null;
  const [part, total] = first[0] === "numerator" || (startsAsTotal(second[1].label) && !startsAsTotal(first[1].label)) ? [first, second] : [second, first];
  const named = part[0] === "numerator" && total[0] === "denominator";
  if (!named && (!startsAsTotal(total[1].label) || startsAsTotal(part[1].label) || dividesLetters(scope, total[0], part[0]))) return null;
  scope.used.set(part[0], part[1]);
  scope.used.set(total[0], total[1]);
  const expression: Expression = { kind: "binary", operator: "/", left: { kind: "input", name: part[0] }, right: { kind: "input", name: total[0] } };
  return { name: "tỷ lệ", alias: null, expression, scaled: false, words: expressionWords(expression) };
}

/** "Tỷ lệ b/a" where b is the total: the text divides the other way round. */
function dividesLetters({ source: { tokens } }: Scope, above: string, below: string): boolean {
  return tokens.some(({ text }, index) => text === "/" && tokens[index - 1]?.text === above && tokens[index + 1]?.text === below);
}

/** The one ratio of the scope, where a guard only says "đạt từ 80%". Null: none, or more than one. */
export function onlyMeasure(scope: Scope): FoundMeasure | null {
  const only = scope.quantities.length === 1 ? scope.quantities[0] : impliedRatio("tỷ lệ", scope);
  return only === undefined || only === null || isMisnamed(only, scope) ? null : fromQuantity(only, scope);
}

/** What is called a change. */
const CHANGE = /(?:^| )(?:tăng|giảm|chênh lệch|thay đổi|biến động)(?: |$)/u;
/** A figure of one time out of two, one that is planned, or a ratio: what is left when it is taken away may be negative. */
const TIMED = /(?:^|[ (])(?:(?:năm|kỳ|tháng|quý) (?:trước|nay|này|ngoái|liền|hiện|báo cáo|đánh giá|20\d\d)|cùng kỳ|(?:đầu|cuối) (?:năm|kỳ)|trước khi|sau khi|kế hoạch|chỉ tiêu)/iu;

/** "Mức tăng = a - b", or a difference of which a letter belongs to one time of two. */
function isChange(expression: Expression, words: string, scope: Scope): boolean {
  return expression.kind === "binary" && (CHANGE.test(words) || subtractsTimed(expression, scope));
}

function subtractsTimed(expression: Expression, scope: Scope): boolean {
  if (expression.kind !== "binary") return false;
  const { operator, left, right } = expression;
  return (operator === "-" && [left, right].some((side) => isTimed(side, scope))) || subtractsTimed(left, scope) || subtractsTimed(right, scope);
}

function isTimed(expression: Expression, scope: Scope): boolean {
  return expression.kind === "input" && (isRatioLetter(expression.name, scope) || TIMED.test(scope.letters.get(expression.name)?.label ?? ""));
}

/** "Tăng ≥ 10%" of "a/b": the quotient of two figures is no rate of change, unless one of them is a change itself. */
export function changesQuotient({ expression }: Pick<FoundMeasure, "expression">, words: string, scope: Scope): boolean {
  const label = CHANGE.test(words) ? numeratorLabel(expression, scope) : null;
  return label !== null && !CHANGE.test(label);
}

/** The figure of an earlier time. */
const EARLIER = /(?:năm|kỳ|quý|tháng) (?:trước|ngoái|liền kề)|cùng kỳ/iu;
/** Thresholds of a ratio of two times lie about 100%. */
const MOST_GROWTH = 0.5;

/** "a/b ≥ 10%" of this year's figure over last year's, which may mean their growth. */
export function comparesTimes({ expression }: Pick<FoundMeasure, "expression">, limits: readonly Limit[], { letters, used }: Scope): boolean {
  const divided = dividedInputs(expression);
  if (divided === null) return false;
  if (limits.some(({ amount }) => amount.kind !== "percent" || amount.value > MOST_GROWTH)) return false;
  const [later = "", earlier = ""] = [divided.above, divided.below].map((name) => (letters.get(name) ?? used.get(name))?.spoken);
  return EARLIER.test(earlier) && !EARLIER.test(later) && !CHANGE.test(later);
}

/** "a - b ≥ 10%" of amounts, which are no percentages. */
export function comparesAmounts({ expression }: Pick<FoundMeasure, "expression">, scope: Scope): boolean {
  return expression.kind === "binary" && !dividesAnything(expression) && powerOf(expression, scope) > 0;
}

/** Settles the unit: a ratio by its name, by a threshold in percent, or by being divided. */
export function settleMeasure(found: FoundMeasure, hasPercent: boolean, capped: boolean): Measure {
  const ratio = found.ratio ?? (hasPercent || (isDivision(found.expression) && found.scaled));
  const growth = isGrowth(found.expression);
  return { expression: found.expression, unit: ratio || growth ? "ratio" : "quantity", capped: (ratio || growth) && capped && !growth, ...(found.signed === true && { signed: true }), words: found.words };
}

function isDivision(expression: Expression): boolean {
  if (expression.kind === "extreme") return expression.operands.some(isDivision) && expression.operands.every((operand) => operand.kind === "number" || isDivision(operand));
  if (expression.kind !== "binary") return false;
  const { operator, left, right } = expression;
  if (operator === "-") return isDivision(left) || (left.kind === "number" && left.value === 1 && isDivision(right));
  return operator === "/";
}
