import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { nodeAt } from "./score-tree";

/** The rows whose scores a row adds up: the top rows for the total, a part's rows for its subtotal, else its own children. */
export function summedNodes(node: IndicatorNode, tree: IndicatorTree): readonly IndicatorNode[] {
  const indices = node.index === tree.total ? tree.roots : nodeAt(tree, tree.subtotals.get(node.index) ?? node.index).children;
  return indices.map((index) => nodeAt(tree, index));
}
