import type { Expression } from "../../rules/ast";
import { expressionValue } from "../../rules/evaluate/measure-value";

/** The value of an expression for some figures; null where one is missing or it divides by zero. */
export function valueOf(expression: Expression, figure: (name: string) => number | null): number | null {
  const value = expressionValue(expression, { number: (name) => figure(name) ?? Number.NaN, peers: () => [] });
  return value === null || Number.isNaN(value) ? null : value;
}
