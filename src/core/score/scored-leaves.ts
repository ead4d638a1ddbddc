import { isIndicatorLevel } from "../recognize/row-levels";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";

/** Whether a row is scored itself: nothing below it is. */
export function isScoredLeaf({ row, children }: Pick<IndicatorNode, "row" | "children">): boolean {
  return children.length === 0 && isIndicatorLevel(row.level);
}

/** Whether a row is scored itself and counts: no state takes it out of the sums. */
export function isCountedLeaf(node: Pick<IndicatorNode, "row" | "children">): boolean {
  return isScoredLeaf(node) && node.row.state === undefined;
}

/** The rows of a table that are scored themselves, in table order. */
export function scoredLeaves({ nodes }: IndicatorTree): readonly IndicatorNode[] {
  return nodes.filter(isScoredLeaf);
}
