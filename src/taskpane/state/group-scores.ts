import type { TableAnalysis } from "../../core/analysis";
import type { IndicatorNode } from "../../core/score/indicator-tree";

/** One line of the overview. */
export interface GroupScore {
  readonly path: string;
  readonly code: string;
  readonly name: string;
  /** 0-based, to select the row. */
  readonly row: number;
  readonly max: number | null;
  /** What the table says, else what the figures give; null where neither knows. */
  readonly score: number | null;
  /** What the figures give, where that is another score than the table's. */
  readonly computed: number | null;
  /** "not-scored" and "not-assessed" rows stand outside all sums. */
  readonly outside: boolean;
  /** A pillar, with its groups below it. */
  readonly pillar: boolean;
}

/** The top of the indicator tree: groups, or pillars each with its groups. */
export function groupScores(table: TableAnalysis): readonly GroupScore[] {
  const { nodes, roots } = table.tree;
  const pick = (index: number): readonly IndicatorNode[] => nodes.slice(index, index + 1);
  return roots.flatMap(pick).flatMap((root) => {
    const groups = root.row.level === "pillar" ? root.children.flatMap(pick) : [];
    return [groupScore(root, table, groups.length > 0), ...groups.map((group) => groupScore(group, table, false))];
  });
}

function groupScore(node: IndicatorNode, table: TableAnalysis, pillar: boolean): GroupScore {
  const { computed = null, printed = null } = table.scores[node.index] ?? {};
  return {
    path: node.path,
    code: node.row.code,
    name: node.row.name,
    row: node.row.row,
    max: node.row.max?.value ?? null,
    score: printed ?? computed,
    computed: printed !== null && computed !== printed ? computed : null,
    outside: node.row.state !== undefined,
    pillar,
  };
}
