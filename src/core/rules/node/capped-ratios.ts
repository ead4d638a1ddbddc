import type { Expression } from "../ast";

/**
 * A sum of ratios in which each counts as 1 at the most, as a ratio on its own does: "(a/b + c/d)/2" with 15 of 10 and 5 of 10 is 75%. `isRatio` tells which inputs are
 * ratios themselves. Other expressions stay as they are.
 */
export function withCappedRatios(expression: Expression, isRatio: (input: string) => boolean): Expression {
  return addsRatios(expression, isRatio) ? capped(expression, isRatio) : expression;
}

function capped(written: Expression, isRatio: (input: string) => boolean): Expression {
  const expression = withWeightFirst(written);
  const most = mostOf(expression, isRatio);
  if (most !== null) return { kind: "extreme", extreme: "min", operands: [expression, { kind: "number", value: most }] };
  if (expression.kind !== "binary") return expression;
  return { ...expression, left: capped(expression.left, isRatio), right: capped(expression.right, isRatio) };
}

/** Whether addends of a sum are ratios, each of them. */
function addsRatios(expression: Expression, isRatio: (input: string) => boolean): boolean {
  if (expression.kind !== "binary") return false;
  const { operator, left, right } = expression;
  if (operator === "+") return [left, right].every((addend) => isShare(addend, isRatio) || addsRatios(addend, isRatio));
  const scaled = operator === "/" ? (right.kind === "number" ? left : null) : operator === "*" ? (right.kind === "number" ? left : left.kind === "number" ? right : null) : null;
  return scaled !== null && addsRatios(scaled, isRatio);
}

/** "0,6 × a / b" as "0,6 × (a/b)". */
function withWeightFirst(expression: Expression): Expression {
  if (expression.kind !== "binary" || expression.operator !== "/" || expression.right.kind === "number") return expression;
  const { left, right } = expression;
  if (left.kind !== "binary" || left.operator !== "*") return expression;
  const [weight, above] = left.left.kind === "number" ? [left.left, left.right] : [left.right, left.left];
  return weight.kind === "number" ? { kind: "binary", operator: "*", left: weight, right: { kind: "binary", operator: "/", left: above, right } } : expression;
}

/** A ratio, with or without its weight. */
function isShare(expression: Expression, isRatio: (input: string) => boolean): boolean {
  if (mostOf(expression, isRatio) !== null) return true;
  if (expression.kind !== "binary") return false;
  const { operator, left, right } = expression;
  if (operator === "*") return (left.kind === "number" && isShare(right, isRatio)) || (right.kind === "number" && isShare(left, isRatio));
  return operator === "/" && right.kind === "number" && isShare(left, isRatio);
}

/** What "a/b", or a letter that is a ratio, counts at the most: 1, and 0.6 of "0,6 × a/b". Null: it is no ratio. */
function mostOf(expression: Expression, isRatio: (input: string) => boolean): number | null {
  if (expression.kind === "input") return isRatio(expression.name) ? 1 : null;
  if (expression.kind !== "binary" || expression.operator !== "/" || expression.right.kind === "number") return null;
  const { left } = expression;
  if (left.kind !== "binary" || left.operator !== "*") return 1;
  return left.left.kind === "number" ? left.left.value : left.right.kind === "number" ? left.right.value : 1;
}
