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

/** The part of a table that stands on one sheet. */
export interface TablePart {
  /** The sheet's own table: its place and its columns. */
  readonly table: AppendixTable;
  /** The index in `tree.nodes` of its first row. */
  readonly first: number;
}

/** The indicator tree of a table. */
export interface IndicatorTree {
  /** All rows; where the table goes over several sheets, sheet, title and columns are those of the first. */
  readonly table: AppendixTable;
  /** The sheets that the table goes over, in the workbook's order; mostly one. */
  readonly parts: readonly TablePart[];
  readonly nodes: readonly IndicatorNode[];
  /** The top nodes that a total adds up. */
  readonly roots: readonly number[];
  /** The total row's node, or null. */
  readonly total: number | null;
  /** Rows that add up one part only ("Cộng mục I"), each with the row of that part. */
  readonly subtotals: ReadonlyMap<number, number>;
}
