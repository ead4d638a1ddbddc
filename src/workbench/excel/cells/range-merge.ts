import type { Area } from "../../../core/grid/address";
import { ApiError } from "../../office/api-error";
import type { SheetRange } from "../sheet-range";
import { intersection } from "../sheet-range";

/** `Range.merge(across)`: only whole ranges are emulated. */
export function mergeRange(range: SheetRange, across: boolean): void {
  if (across) throw new ApiError("ApiNotFound", "The workbench does not emulate merging across.", "Range.merge", 404);
  range.session.demandUnprotected(range.sheet, "Range.merge");
  const { row, column, rowCount, columnCount } = range.area;
  if (row + rowCount > range.sheet.getMaxRows()) range.sheet.setRowCount(row + rowCount);
  if (column + columnCount > range.sheet.getMaxColumns()) range.sheet.setColumnCount(column + columnCount);
  range.sheet.getRange(row, column, rowCount, columnCount).merge();
}

/** `Range.unmerge`: every merged area that touches the range. */
export function unmergeRange(range: SheetRange): void {
  range.session.demandUnprotected(range.sheet, "Range.unmerge");
  for (const { row, column, rowCount, columnCount } of mergedAreasIn(range)) range.sheet.getRange(row, column, rowCount, columnCount).breakApart();
}

/** The merged areas that touch a range. */
export function mergedAreasIn(range: SheetRange): readonly Area[] {
  return range.sheet
    .getSheet()
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({ row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 }))
    .filter((area) => intersection(area, range.area) !== null);
}
