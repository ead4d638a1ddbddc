import type { Check } from "../check-context";
import { makeFinding } from "../make-finding";
import { cellOf } from "../text-cells";

/** A way of scoring that the user chose for a text which has changed since: it is not used until the user looks at it again. */
export const ruleChoiceOutdated: Check = (context) =>
  context.tree.nodes.flatMap((node) => {
    const cell = cellOf(context.tree, node, "rule");
    const isOutdated = context.rules[node.index]?.chosen?.isOutdated ?? false;
    return cell && isOutdated ? [makeFinding(context, "rule-choice-outdated", "warning", { node, cell }, {})] : [];
  });
