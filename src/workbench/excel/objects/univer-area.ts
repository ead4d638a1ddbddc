import type { Area } from "../../../core/grid/address";

/** Univer's own rectangle. */
export function areaToUniver(area: Area): { startRow: number; startColumn: number; endRow: number; endColumn: number } {
  return { startRow: area.row, startColumn: area.column, endRow: area.row + area.rowCount - 1, endColumn: area.column + area.columnCount - 1 };
}
