import type { Expression, Measure } from "../../ast";
import { findQuantity, shownName } from "../scope/named-quantity";
import { isRatioLabel, isRatioName } from "../scope/ratio-name";
import { toExpression, withoutHundred } from "../scope/expression";
import type { Quantity, Scope } from "../scope/scope";
import { withCappedRatios } from "../../node/capped-ratios";
import { dividesAnything, isGrowth } from "../../node/expression-shape";
import { expressionWords } from "../../evaluate/measure-value";
import { invertsShare, startsAsTotal } from "./inverted-share";
import { repairPrecedence } from "../scope/precedence";
import type { Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";
import { isRatioLetter, namesRatio } from "./letter-labels";
import { multipliesAmounts } from "./reckoned-amounts";
import { contradicts, isMisnamed } from "./misnamed-figure";
import { isChange } from "./change-over-time";

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
