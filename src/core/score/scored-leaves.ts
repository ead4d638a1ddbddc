import type { NodeScore } from "../analysis";
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

/** The rows that count with a maximum of their own, in table order. */
export function countedLeaves({ nodes }: IndicatorTree): readonly IndicatorNode[] {
  return nodes.filter((node) => isCountedLeaf(node) && node.row.max?.value != null);
}

/** The counted rows that have no score: no rule gives one, and none is typed. */
export function unscoredLeaves(tree: IndicatorTree, scores: readonly NodeScore[]): readonly IndicatorNode[] {
  return countedLeaves(tree).filter(({ index }) => scores[index]?.computed == null && scores[index]?.printed == null);
}
