import type { Check } from "../check-context";
import { makeFinding } from "../make-finding";
import { cellOf } from "../text-cells";

/**
 * A parent with a rule of its own that is not the sum of its children: the two can disagree. The
 * children's sum counts.
 */
export const ruleParentConflict: Check = (context) =>
  context.tree.nodes.flatMap((node) => {
    const rule = context.rules[node.index] ?? null;
    const cell = cellOf(context.tree, node, "rule");
    if (!rule || !cell || rule.ast === null || rule.kind === "sum" || node.children.length === 0 || node.row.state) return [];
    return [makeFinding(context, "rule-parent-conflict", "warning", { node, cell }, { children: node.children.length })];
  });
