import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import type { Check } from "../check-context";
import { speaksOfPenalty } from "../../score/row-wordings";
import { addends } from "../../score/whole-table";
import { findingId, makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import { scoreMeasures } from "../measure";

/** A score below 0 in a row that speaks of no points taken off, nor stands under one that does. */
export const scoreNegative: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) =>
    context.tree.nodes.flatMap((node) => {
      if (!isBelowZero(context.tree, node, measure)) return [];
      const causedBy = addends(context.tree, node, () => false).filter((child) => isBelowZero(context.tree, child, measure)).map((child) => findingId(context, "score-negative", { node: child, measure }));
      const facts = { actual: measure.cell(node.row)?.value ?? 0, max: node.row.max?.value ?? null };
      return [makeFinding(context, "score-negative", "error", { node, measure }, causedBy.length > 0 ? { ...facts, causedBy } : facts)];
    }),
  );

function isBelowZero(tree: IndicatorTree, node: IndicatorNode, measure: Measure): boolean {
  return (measure.cell(node.row)?.value ?? 0) < 0 && (node.row.max?.value ?? 0) >= 0 && !takesOff(tree, node);
}

function takesOff(tree: IndicatorTree, node: IndicatorNode): boolean {
  const parent = node.parent === null ? undefined : tree.nodes[node.parent];
  return speaksOfPenalty(node.row) || (parent !== undefined && takesOff(tree, parent));
}
