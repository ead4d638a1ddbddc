import type { Measure, RuleNode } from "../ast";

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

/** Whether an input is a percentage as it stands: all that a ratio consists of, which above 1 counts as 1. */
export function isWholeShare(node: RuleNode, name: string): boolean {
  return measuresOf(node).some(({ unit, capped, expression }) => unit === "ratio" && capped && expression.kind === "input" && expression.name === name);
}

/** From 200% on a share was typed without its "%"; a plan may well be done to 120%. */
export const BEYOND_SHARES = 2;

/** From this figure on an input is no share any more, but a percentage without its sign. Null: it may be any figure, as the growth of something may. */
export function limitOfShare(node: RuleNode, name: string): number | null {
  return isWholeShare(node, name) && !measuresOf(node).some(({ expression, signed }) => signed === true && expression.kind === "input" && expression.name === name) ? BEYOND_SHARES : null;
}
