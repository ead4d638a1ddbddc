import type { TableAnalysis } from "../../core/analysis";
import type { IndicatorNode } from "../../core/score/indicator-tree";
import { tableOf } from "../../core/score/whole-table";

/** One line of the overview, with the lines below it. */
export interface ScoreLine {
  readonly path: string;
  readonly code: string;
  readonly name: string;
  /** Where the row stands, 0-based, to select it. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly max: number | null;
  /** What the table says, else what the figures give; null where neither knows. */
  readonly score: number | null;
  /** What the figures give, where that is another score than the table's. */
  readonly computed: number | null;
  /** "not-scored" and "not-assessed" rows stand outside all sums. */
  readonly outside: boolean;
  /** A pillar, with its groups below it. */
  readonly pillar: boolean;
  readonly children: readonly ScoreLine[];
}

/** The indicator tree of a table with its scores, from the groups or pillars down. */
export function scoreLines(table: TableAnalysis): readonly ScoreLine[] {
  return table.tree.roots.flatMap((root) => linesAt(root, table));
}

function linesAt(index: number, table: TableAnalysis): readonly ScoreLine[] {
  const node = table.tree.nodes[index];
  if (!node) return [];
  return [scoreLine(node, table, node.children.flatMap((child) => linesAt(child, table)))];
}

function scoreLine(node: IndicatorNode, table: TableAnalysis, children: readonly ScoreLine[]): ScoreLine {
  const { sheet, columns, firstColumn } = tableOf(table.tree, node);
  const { computed = null, printed = null } = table.scores[node.index] ?? {};
  return {
    path: node.path,
    code: node.row.code,
    name: node.row.name,
    sheet,
    row: node.row.row,
    column: columns.name ?? firstColumn,
    max: node.row.max?.value ?? null,
    score: printed ?? computed,
    computed: printed !== null && computed !== printed ? computed : null,
    outside: node.row.state !== undefined,
    pillar: node.row.level === "pillar",
    children,
  };
}
