import type { Expression, Measure, RuleNode } from "../../rules/ast";
import { expressionValue } from "../../rules/evaluate/measure-value";

/** The quantities that a rule compares, those of its parts included. */
export function measuresOf(node: RuleNode): readonly Measure[] {
  switch (node.kind) {
    case "bands":
    case "peers":
      return [node.measure];
    case "parts":
      return node.parts.flatMap((part) => measuresOf(part.node));
    case "choice":
    case "additive":
    case "count":
    case "sum":
      return [];
  }
}

/** The value of an expression for some figures; null where one is missing or it divides by zero. */
export function valueOf(expression: Expression, figure: (name: string) => number | null): number | null {
  const value = expressionValue(expression, { number: (name) => figure(name) ?? Number.NaN, peers: () => [] });
  return value === null || Number.isNaN(value) ? null : value;
}
