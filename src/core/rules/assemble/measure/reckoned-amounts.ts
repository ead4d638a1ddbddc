import type { Expression } from "../../ast";
import type { Scope } from "../scope/scope";
import { dividedInputs, dividesAnything } from "../../node/expression-shape";
import { isRatioLetter } from "./letter-labels";

/** "Tỷ lệ = a + b" of two counts, a slip for "a/b". */
export function addsCounts(expression: Expression, scope: Scope): boolean {
  if (expression.kind === "input") return scope.letters.get(expression.name)?.counted === true && !isRatioLetter(expression.name, scope);
  return expression.kind === "binary" && (expression.operator === "+" || expression.operator === "-") && addsCounts(expression.left, scope) && addsCounts(expression.right, scope);
}

/** "Tỷ lệ = a × b" of two amounts, a slip for "a/b". */
export function multipliesAmounts(expression: Expression, scope: Scope): boolean {
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

/** "a - b ≥ 10%" of amounts, which are no percentages. */
export function comparesAmounts(expression: Expression, scope: Scope): boolean {
  return expression.kind === "binary" && !dividesAnything(expression) && powerOf(expression, scope) > 0;
}
