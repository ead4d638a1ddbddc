import type { NodeScore, TableSummary } from "../analysis";
import type { Rule } from "../rules/rule";
import { sumDecimals } from "../text/sum-decimals";
import type { IndicatorNode, IndicatorTree } from "./indicator-tree";
import { asks } from "./input-rows";
import { countedLeaves } from "./scored-leaves";

/** How much of a table is scored, and its totals. */
export function summarise(tree: IndicatorTree, rules: readonly (Rule | null)[], scores: readonly NodeScore[]): TableSummary {
  const leaves = countedLeaves(tree);
  const total = tree.total === null ? null : tree.nodes[tree.total];
  const asked = tree.nodes.filter((node) => rules[node.index] && node.children.length === 0 && !node.row.state);
  return {
    indicators: leaves.length,
    computed: leaves.filter((node) => scores[node.index]?.computed != null).length,
    printed: leaves.filter((node) => scores[node.index]?.printed != null).length,
    rules: asked.filter((node) => asks(node, rules[node.index] ?? null)).length,
    unreadable: asked.filter((node) => rules[node.index]?.ast === null).length,
    max: total?.row.max?.value ?? sumRoots(tree, (node) => node.row.max?.value ?? null),
    computedTotal: total ? (scores[total.index]?.computed ?? null) : sumRoots(tree, (node) => scores[node.index]?.computed ?? null),
    printedTotal: total ? (scores[total.index]?.printed ?? null) : sumRoots(tree, (node) => scores[node.index]?.printed ?? null),
  };
}

function sumRoots(tree: IndicatorTree, of: (node: IndicatorNode) => number | null): number | null {
  const known = tree.roots.flatMap((index) => {
    const node = tree.nodes[index];
    const value = node ? of(node) : null;
    return value === null ? [] : [value];
  });
  return known.length > 0 ? sumDecimals(known) : null;
}
