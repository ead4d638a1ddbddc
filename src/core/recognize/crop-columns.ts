import type { CellValue } from "../grid/cell";
import { Grid } from "../grid/grid";

/** Some neighbouring columns of a sheet as if the others were blank; `end` is one past the last. */
export function cropColumns(grid: Grid, first: number, end: number): Grid {
  const columns = Array.from({ length: end - first }, (_, index) => first + index);
  const values = Array.from({ length: grid.endRow - grid.firstRow }, (_, index): CellValue[] => columns.map((column) => grid.value(grid.firstRow + index, column)));
  const merges = grid.merges.filter((area) => area.column < end && area.column + area.columnCount > first);
  return new Grid({ sheet: grid.sheet, row: grid.firstRow, column: first, values, merges, hidden: grid.hidden });
}
