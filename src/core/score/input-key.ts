/**
 * Keys by which formulas find a figure on the input sheet, wherever sorting has put it:
 * "6.7/a"; in a second table that uses the same paths "2:6.7/a".
 */

import type { IndicatorTree } from "./indicator-tree";

export function inputKey(prefix: string, path: string, name: string): string {
  return `${prefix}${path}/${name}`;
}

/** The key prefix of each table of a workbook: "" unless an earlier table has one of its paths. */
export function keyPrefixes(trees: readonly IndicatorTree[]): readonly string[] {
  const taken = new Set<string>();
  return trees.map((tree, index) => {
    const collides = tree.nodes.some((node) => taken.has(node.path));
    for (const node of tree.nodes) taken.add(node.path);
    return collides ? `${index + 1}:` : "";
  });
}
