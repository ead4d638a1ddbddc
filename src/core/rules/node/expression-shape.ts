import type { Expression } from "../ast";

/** Whether a division stands anywhere: sums and means of ratios are ratios too. */
export function dividesAnything(expression: Expression): boolean {
  switch (expression.kind) {
    case "number": case "input": return false;
    case "extreme": return expression.operands.some(dividesAnything);
    case "binary": return expression.operator === "/" || dividesAnything(expression.left) || dividesAnything(expression.right);
  }
}

/** The names of the inputs that "a/b" divides; null where an expression is anything else than one input over another. */
export function dividedInputs(expression: Expression): { readonly above: string; readonly below: string } | null {
  if (expression.kind !== "binary" || expression.operator !== "/") return null;
  const { left, right } = expression;
  return left.kind === "input" && right.kind === "input" ? { above: left.name, below: right.name } : null;
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
