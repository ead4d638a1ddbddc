import type { Expression, Measure } from "../ast";
import { findQuantity, isRatioLabel, isRatioName, toExpression, withoutHundred, type Quantity, type Scope } from "./scope";
import { withCappedRatios } from "../node/capped-ratios";
import { expressionWords } from "../evaluate/measure-value";
import { repairPrecedence } from "./precedence";
import type { Term } from "../parse/term";
import type { TokenRange } from "../text/token";

/** A measure before its unit is settled. */
export interface FoundMeasure {
  readonly expression: Expression;
  /** True or false where the text tells; null where the thresholds decide. */
  readonly ratio: boolean | null;
  readonly scaled: boolean;
  readonly words: string;
}

/** The one figure of a rule without letters. */
export const SINGLE: Expression = { kind: "input", name: "value" };

/** The measure that a term means, with the words in `range` for it. Null: it cannot be told. */
export function measureOf(term: Term, scope: Scope, range: TokenRange, words: string): FoundMeasure | null {
  if (term.kind === "quantity") return term.owner === "own" ? quantityMeasure(term.words, scope) : null;
  const { term: plain, scaled } = withoutHundred(term);
  const repaired = repairPrecedence(plain, scope, range);
  const written = repaired === null ? null : toExpression(repaired, scope, range);
  const expression = written === null ? null : withCappedRatios(written, (name) => isRatioLetter(name, scope));
  if (expression === null || dividesTotal(expression, scope) || scope.quantities.some((quantity) => contradicts(quantity.expression, expression))) return null;
  return { expression, ratio: dividesAnything(expression) ? null : namesRatio(expression, scope), scaled, words: words === "" || repaired !== plain ? expressionWords(expression) : words };
}

/** "Tỷ lệ = a/b" beside "b/a ≥ 80%": the figures that the text has divided, divided the other way round. */
function contradicts(stated: Expression, used: Expression): boolean {
  if (stated.kind !== "binary" || used.kind !== "binary" || stated.operator !== "/" || used.operator !== "/") return false;
  return !sameExpression(stated, used) && sameExpression(stated.left, used.right) && sameExpression(stated.right, used.left);
}

/** "a = số xã đạt; b = tổng số xã; b/a": all of them over some of them is always more than everything. */
function dividesTotal(expression: Expression, { letters }: Scope): boolean {
  if (expression.kind !== "binary" || expression.operator !== "/" || expression.left.kind !== "input" || expression.right.kind !== "input") return false;
  const above = letters.get(expression.left.name)?.label ?? "";
  if (!startsAsTotal(above)) return false;
  const below = letters.get(expression.right.name)?.label.toLowerCase() ?? "";
  const all = above.toLowerCase().slice("tổng ".length);
  return above.charAt("tổng".length) === " " && below.startsWith(all) && below !== all;
}

/** A total over its part, or "Tỷ lệ giảm = (a − b)/b", which grows where it should fall. */
function isMisnamed({ name, expression }: Quantity, scope: Scope): boolean {
  return dividesTotal(expression, scope) || (/(?:^| )giảm(?: |$)/u.test(name) && growthOf(expression) !== null);
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
  return { expression: SINGLE, ratio: isRatioName(words) ? true : null, scaled: false, words };
}

function fromQuantity(quantity: Quantity, scope: Scope): FoundMeasure {
  const expression = withCappedRatios(quantity.expression, (name) => isRatioLetter(name, scope));
  return { expression, ratio: isRatioName(quantity.name) ? true : null, scaled: quantity.scaled, words: quantity.words };
}

/** "a = Số …; b = Tổng số …; Tỷ lệ ≥ 80%": two figures, the second the total of the first, make the ratio that is not written. */
function impliedRatio(words: string, scope: Scope): Quantity | null {
  const [first, second, ...others] = [...scope.letters.entries()];
  if (!isRatioName(words) || scope.quantities.length > 0 || first === undefined || second === undefined || others.length > 0) return null;
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

function startsAsTotal(label: string): boolean {
  return /^tổng/iu.test(label);
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
  return { expression: found.expression, unit: ratio || growth ? "ratio" : "quantity", capped: (ratio || growth) && capped && !growth, words: found.words };
}

function isDivision(expression: Expression): boolean {
  if (expression.kind === "extreme") return expression.operands.some(isDivision) && expression.operands.every((operand) => operand.kind === "number" || isDivision(operand));
  if (expression.kind !== "binary") return false;
  const { operator, left, right } = expression;
  if (operator === "-") return isDivision(left) || (left.kind === "number" && left.value === 1 && isDivision(right));
  return operator === "/";
}

/** Whether a division stands anywhere: sums and means of ratios are ratios too. */
export function dividesAnything(expression: Expression): boolean {
  switch (expression.kind) {
    case "number": case "input": return false;
    case "extreme": return expression.operands.some(dividesAnything);
    case "binary": return expression.operator === "/" || dividesAnything(expression.left) || dividesAnything(expression.right);
  }
}

/** The later and the earlier figure of "a/b - 1" or "(a-b)/b"; null where an expression is no growth. */
export function growthOf(expression: Expression): { readonly current: Expression; readonly previous: Expression } | null {
  if (expression.kind !== "binary") return null;
  const { operator, left, right } = expression;
  if (left.kind !== "binary") return null;
  if (operator === "-") return right.kind === "number" && right.value === 1 && left.operator === "/" ? { current: left.left, previous: left.right } : null;
  return operator === "/" && left.operator === "-" && sameExpression(left.right, right) ? { current: left.left, previous: right } : null;
}

/** Whether an expression is the growth over an earlier figure. */
export function isGrowth(expression: Expression): boolean {
  return growthOf(expression) !== null;
}

const NOTHING: Expression = { kind: "number", value: Number.NaN };

/** Whether two expressions are written the same. */
export function sameExpression(left: Expression, right: Expression): boolean {
  if (left === right) return true;
  switch (left.kind) {
    case "number": return right.kind === "number" && right.value === left.value;
    case "input": return right.kind === "input" && right.name === left.name;
    case "extreme": return right.kind === "extreme" && right.extreme === left.extreme && right.operands.length === left.operands.length
      && left.operands.every((operand, index) => sameExpression(operand, right.operands[index] ?? NOTHING));
    case "binary": return right.kind === "binary" && right.operator === left.operator && sameExpression(left.left, right.left) && sameExpression(left.right, right.right);
  }
}
