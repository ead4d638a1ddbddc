import type { IndicatorTree } from "./indicator-tree";

/**
 * The rows (indices in `tree.nodes`) whose sum needs rows of another sheet: where a table goes on there,
 * its total and the groups at its end; where it comes from there, its total. Nothing of one sheet alone
 * gives their score.
 */
export function openSums(tree: IndicatorTree): ReadonlySet<number> {
  const { continues, continuedBy } = tree.table;
  const open = new Set<number>();
  if ((continues || continuedBy) && tree.total !== null) open.add(tree.total);
  if (!continuedBy) return open;
  for (let last = tree.nodes[tree.roots.at(-1) ?? -1]; last; last = tree.nodes[last.children.at(-1) ?? -1]) {
    if (last.children.length > 0 || last.row.level === "pillar" || last.row.level === "group") open.add(last.index);
  }
  return open;
}
