import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import type { CodeMisfits } from "./code-misfits";

/**
 * The rows that have the code of another row of their pillar or parent, by the node's index: of rows that share
 * one, those where it does not fit the order; else all but the first.
 */
export function doubledCodes(tree: IndicatorTree, misfits: CodeMisfits): ReadonlySet<number> {
  const byPath = new Map<string, IndicatorNode[]>();
  for (const node of tree.nodes.filter(isNumbered)) {
    const path = node.path.replace(/#\d+$/, "");
    byPath.set(path, [...(byPath.get(path) ?? []), node]);
  }
  return new Set([...byPath.values()].filter((same) => same.length > 1).flatMap((same) => wrongOnes(same, misfits)));
}

function wrongOnes(same: readonly IndicatorNode[], misfits: CodeMisfits): readonly number[] {
  const unfit = same.filter(({ index }) => misfits.has(index));
  return (unfit.length > 0 && unfit.length < same.length ? unfit : same.slice(1)).map(({ index }) => index);
}

function isNumbered({ row }: IndicatorNode): boolean {
  return row.code !== "" && (row.level === "group" || row.level === "indicator" || row.level === "sub");
}
