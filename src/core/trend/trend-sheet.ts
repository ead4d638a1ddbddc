import type { Grid } from "../grid/grid";
import type { Quarter } from "./quarter";
import { quarterNamed } from "./quarter";

/**
 * Where the figures of past quarters stand: on a sheet and nowhere else. They are figures of the office, so they
 * are to be seen, printed, corrected and sent without the add-in; a second copy in what the add-in keeps for itself
 * could only disagree with them, and would take room from the journal.
 */
export const TREND_SHEET = "DTI – Diễn biến";

/** The columns before those of the quarters, in the order in which they are made. */
export const TREND_COLUMNS = ["code", "indicator", "meaning", "unit", "key", "now", "change"] as const;
export type TrendColumn = (typeof TREND_COLUMNS)[number];

/** The words on the sheet; i18n supplies them (Vietnamese, whatever the pane's language: the file travels). */
export interface TrendLabels extends Readonly<Record<TrendColumn, string>> {
  readonly title: string;
  readonly hint: string;
  /** "Điểm": what the row of an indicator's score counts. */
  readonly score: string;
  readonly points: string;
  /** "Xem diễn biến của": stands before the cell in which a key is chosen. */
  readonly choose: string;
  readonly quarter: string;
  readonly chart: string;
  readonly choosePrompt: { readonly title: string; readonly text: string };
}

/** The sheet as it stands. */
export interface TrendTable {
  readonly headerRow: number;
  /** One past the last row with a key. */
  readonly endRow: number;
  /** In time order; they stand side by side from the column behind the fixed ones. */
  readonly quarters: readonly Quarter[];
  readonly rows: readonly TrendRow[];
}

/** One series: an indicator's score, or a figure. */
export interface TrendRow {
  readonly key: string;
  readonly code: string;
  readonly indicator: string;
  readonly meaning: string;
  readonly unit: string;
  /** Parallel to the quarters; null where nothing was known. */
  readonly values: readonly (number | null)[];
}

/** What could be read of the sheet. "moved": columns of ours were moved or taken away, so that nothing is read from a wrong place. */
export type TrendReading = { readonly kind: "absent" | "moved" } | { readonly kind: "read"; readonly trend: TrendTable };

/** Reads the quarters that were kept. */
export function readTrend(sheets: readonly Grid[], labels: TrendLabels): TrendReading {
  const grid = sheets.find(({ sheet }) => sheet === TREND_SHEET);
  if (!grid) return { kind: "absent" };
  const headerRow = headerRowOf(grid, labels);
  if (headerRow === null) return { kind: "moved" };
  const endRow = lastKeyRow(grid, headerRow) + 1;
  const quarters = quartersIn(grid, headerRow);
  const rows: TrendRow[] = [];
  for (let row = headerRow + 1; row < endRow; row++) rows.push(trendRow(grid, row, quarters.length));
  return { kind: "read", trend: { headerRow, endRow, quarters, rows } };
}

/** The row where every fixed column has its header in its place; null where none has: then nothing is read from a wrong one. */
function headerRowOf(grid: Grid, labels: TrendLabels): number | null {
  const isHeader = (row: number): boolean => TREND_COLUMNS.every((column, index) => grid.text(row, index).trim().normalize("NFC") === labels[column].normalize("NFC"));
  for (let row = grid.firstRow; row < grid.endRow; row++) if (isHeader(row)) return row;
  return null;
}

function lastKeyRow(grid: Grid, headerRow: number): number {
  for (let row = grid.endRow - 1; row > headerRow; row--) if (grid.text(row, TREND_COLUMNS.indexOf("key")) !== "") return row;
  return headerRow;
}

/** Behind the fixed columns, up to the first that names no quarter: what stands there is the user's own. */
function quartersIn(grid: Grid, headerRow: number): readonly Quarter[] {
  const quarters: Quarter[] = [];
  for (let column = TREND_COLUMNS.length; ; column++) {
    const quarter = quarterNamed(grid.text(headerRow, column));
    if (!quarter) return quarters;
    quarters.push(quarter);
  }
}

function trendRow(grid: Grid, row: number, quarters: number): TrendRow {
  const text = (column: TrendColumn): string => grid.text(row, TREND_COLUMNS.indexOf(column));
  const values = Array.from({ length: quarters }, (_, index) => {
    const value = grid.value(row, TREND_COLUMNS.length + index);
    return typeof value === "number" ? value : null;
  });
  return { key: text("key"), code: text("code"), indicator: text("indicator"), meaning: text("meaning"), unit: text("unit"), values };
}
