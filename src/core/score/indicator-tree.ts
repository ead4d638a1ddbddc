import type { AppendixTable, TableRow } from "../recognize/appendix-table";

/** One row of a table as a node: who its parent is, and which rows its score adds up. */
export interface IndicatorNode {
  /** The index in `tree.nodes`, the same as in `table.rows`. */
  readonly index: number;
  readonly row: TableRow;
  /** Tells rows apart, also those of different pillars with the same code: "6.7", "II/3.1", "6.2#2". Stable from scan to scan. */
  readonly path: string;
  readonly parent: number | null;
  /** Scored children (groups, indicators, subs) in table order; a/b/c input rows and options are not among them. */
  readonly children: readonly number[];
}

/** The indicator tree of a table. */
export interface IndicatorTree {
  readonly table: AppendixTable;
  readonly nodes: readonly IndicatorNode[];
  /** The top nodes that a total adds up. */
  readonly roots: readonly number[];
  /** The total row's node, or null. */
  readonly total: number | null;
  /** Rows that add up one part only ("Cộng mục I"), each with the row of that part. */
  readonly subtotals: ReadonlyMap<number, number>;
}
