import type { TableRow } from "../recognize/appendix-table";
import { isNear } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { isCalledBonus, isCalledPenalty } from "./row-wordings";
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

/**
 * Whether points on top of the others, or taken off them, are among the parts, and the whole has its maximum without them. Whether they are added,
 * taken off or kept apart only the office knows. A penalty with a maximum below 0 is added as it stands.
 */
function keepsPointsApart(node: IndicatorNode, parts: readonly IndicatorNode[]): boolean {
  const max = node.row.max?.value ?? null;
  const apart = parts.filter(({ row }) => isCalledBonus(row) || (isCalledPenalty(row) && maxOf(row) >= 0));
  if (max === null || apart.length === 0 || apart.length === parts.length) return false;
  const beside = sumDecimals(parts.filter((part) => !apart.includes(part)).map(({ row }) => maxOf(row)));
  return isNear(max, beside);
}

function maxOf({ max }: TableRow): number {
  return max?.value ?? 0;
}

/** Whether a row with rows below it is their sum, as far down as sums go. `stands`: whether the figure of a row that is no sum stands in its cell all the same. */
export function addsUp(tree: IndicatorTree, node: IndicatorNode, stands: (node: IndicatorNode) => boolean): boolean {
  const parts = addends(tree, node);
  return !isOnScaleOfParts(node, parts) && !keepsPointsApart(node, parts) && parts.every((part) => addsUp(tree, part, stands) || stands(part));
}
