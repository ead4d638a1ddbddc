import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import type { Check } from "./check-context";
import { speaksOfPenalty } from "./check-wordings";
import { makeFinding } from "./make-finding";
import { scoreMeasures } from "./measure";

/** A score below 0 in a row that speaks of no points taken off, nor stands under one that does. */
export const scoreNegative: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) =>
    context.tree.nodes.flatMap((node) => {
      const actual = measure.cell(node.row)?.value ?? 0;
      if (actual >= 0 || (node.row.max?.value ?? 0) < 0 || takesOff(context.tree, node)) return [];
      return [makeFinding(context, "score-negative", "error", { node, measure }, { actual, max: node.row.max?.value ?? null })];
    }),
  );

function takesOff(tree: IndicatorTree, node: IndicatorNode): boolean {
  const parent = node.parent === null ? undefined : tree.nodes[node.parent];
  return speaksOfPenalty(node.row) || (parent !== undefined && takesOff(tree, parent));
}
