import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { AddChartEdit } from "../plan/write-plan";
import type { Look } from "./look";

/** A document as a sheet: what is printed, row by row, before it has a place in the workbook. */
export interface SheetDocument {
  readonly sheet: string;
  /** Widths in points; the first `printed` of them are printed, the others hold what charts need. */
  readonly widths: readonly number[];
  readonly printed: number;
  /** Type size of the table in points. */
  readonly tableSize: number;
  readonly rows: readonly DocumentRow[];
  /** The key of the row that every page repeats. */
  readonly headerKey: string | null;
  /** Whether everything is to stand on one page. */
  readonly onePage: boolean;
  readonly charts: readonly DocumentChart[];
}

/** One row. Its key stays the same whenever the document is made again: what people typed is found by it. */
export interface DocumentRow {
  readonly key: string;
  /** From left to right; columns that no cell covers are blank. */
  readonly cells: readonly DocumentCell[];
  /** In points, where it does not follow from the texts. */
  readonly height?: number;
}

export interface DocumentCell {
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  readonly content: CellContent;
  readonly look: Look;
}

/** A chart whose data and place are given by rows. */
export interface DocumentChart extends Pick<AddChartEdit, "name" | "chart" | "title" | "colors"> {
  /** The row with the series' names, and the last row of data. */
  readonly firstDataKey: string;
  readonly lastDataKey: string;
  readonly dataColumn: number;
  readonly dataColumns: number;
  /** The rows and columns that it covers. */
  readonly topKey: string;
  readonly bottomKey: string;
  readonly column: number;
  readonly columns: number;
}

/** A cell with a text or a number; null is blank. */
export function cell(column: number, value: string | number | null, look: Look, span = 1): DocumentCell {
  const content: CellContent = value === null || value === "" ? BLANK : { kind: "value", value };
  return { column, span, content, look };
}
