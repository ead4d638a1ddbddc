import { dividesAnything, isGrowth } from "./expression-shape";
import type { Expression, Measure } from "../ast";

/** What of a measure no true figures bring below 0: what it divides by, and what is left of an amount when a part of it is taken away. Where one is negative there is no score. */
export interface NonNegative {
  readonly divisors: readonly Expression[];
  /** None where the measure is a change (`signed`). */
  readonly differences: readonly Expression[];
}

/** The non-negative expressions of a measure. Growth, and a difference from a number or of ratios, may be negative. */
export function nonNegativeIn({ expression, signed }: Measure): NonNegative {
  const divisors: Expression[] = [];
  const differences: Expression[] = [];
  const visit = (part: Expression, grows: boolean): void => {
    if (part.kind === "extreme") for (const operand of part.operands) visit(operand, false);
    if (part.kind !== "binary") return;
    const { operator, left, right } = part;
    if (operator === "-" && !grows && signed !== true && isAmount(left) && isAmount(right)) differences.push(part);
    visit(left, isGrowth(part));
    visit(right, false);
    if (operator === "/" && right.kind !== "number") divisors.push(right);
  };
  visit(expression, false);
  return { divisors, differences };
}

function isAmount(expression: Expression): boolean {
  return expression.kind !== "number" && !dividesAnything(expression);
}
