import type { SheetRange } from "../sheet-range";
import { invalidArgument } from "../../office/api-error";

/** Univer measures in pixels of 1/96 inch, Office.js in points of 1/72. */
const pointsPerPixel = 0.75;

/** `RangeFormat.columnWidth`: points where all columns agree, else null. */
export function columnWidth(range: SheetRange): number | null {
  return agreed(columnsOf(range).map((column) => range.sheet.getColumnWidth(column) * pointsPerPixel));
}

export function setColumnWidth(range: SheetRange, value: unknown): void {
  range.session.demandUnprotected(range.sheet, "RangeFormat.columnWidth");
  const { column, columnCount } = range.stored;
  if (column + columnCount > range.sheet.getMaxColumns()) range.sheet.setColumnCount(column + columnCount);
  range.sheet.setColumnWidths(column, columnCount, pixels(value, "RangeFormat.columnWidth"));
}

/** `RangeFormat.rowHeight`: points where all rows agree, else null. */
export function rowHeight(range: SheetRange): number | null {
  const { row, rowCount } = range.stored;
  return agreed(Array.from({ length: rowCount }, (_, index) => range.sheet.getRowHeight(row + index) * pointsPerPixel));
}

export function setRowHeight(range: SheetRange, value: unknown): void {
  range.session.demandUnprotected(range.sheet, "RangeFormat.rowHeight");
  range.sheet.setRowHeightsForced(range.stored.row, range.stored.rowCount, pixels(value, "RangeFormat.rowHeight"));
}

/** `RangeFormat.autofitRows`: the grid fits the rows to their contents from now on. */
export function autofitRows(range: SheetRange): void {
  range.session.demandUnprotected(range.sheet, "RangeFormat.autofitRows");
  range.sheet.setRowAutoHeight(range.stored.row, range.stored.rowCount);
}

/** `Range.getColumnProperties`, as far as widths go. */
export function columnProperties(range: SheetRange): object[] {
  return columnsOf(range).map((column) => ({ format: { columnWidth: range.sheet.getColumnWidth(column) * pointsPerPixel }, columnIndex: column }));
}

function columnsOf(range: SheetRange): number[] {
  const { column, columnCount } = range.stored;
  return Array.from({ length: columnCount }, (_, index) => column + index);
}

function agreed(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function pixels(value: unknown, location: string): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument(location);
  return value / pointsPerPixel;
}
