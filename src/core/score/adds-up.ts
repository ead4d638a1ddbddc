import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { addends } from "./whole-table";

/**
 * Whether every part is measured on the scale of the whole: 100 points each, and 100 for all. Then a mean or a weighted mean gives the whole, and only
 * the office knows which: it is never written as a sum. Rows that share one cell of a maximum are no parts of their own.
 */
export function isOnScaleOfParts(node: IndicatorNode, parts: readonly IndicatorNode[]): boolean {
  const max = node.row.max?.value ?? null;
  const cells = new Set(parts.map(({ row }) => `${row.max?.row ?? row.row} ${row.max?.column ?? ""}`));
  return max !== null && max > 0 && parts.length > 1 && cells.size === parts.length && parts.every(({ row }) => row.max?.value === max);
}

/** Whether a row with rows below it is their sum, as far down as sums go. `stands`: whether the figure of a row that is no sum stands in its cell all the same. */
export function addsUp(tree: IndicatorTree, node: IndicatorNode, stands: (node: IndicatorNode) => boolean): boolean {
  const parts = addends(tree, node);
  return !isOnScaleOfParts(node, parts) && parts.every((part) => addsUp(tree, part, stands) || stands(part));
}
