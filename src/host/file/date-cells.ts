import { isDateFormat } from "../../core/grid/calendar-day";
import type { Grid, GridPlace } from "../../core/grid/grid";
import type { CellContext } from "./cell-scanner";
import { cellStyles } from "./cell-styles";
import type { StyleSheet } from "./style-sheet";

/** The cells of a worksheet part whose numbers are shown as dates. */
export function dateCells(text: string, grid: Grid, context: CellContext, styles: StyleSheet): readonly GridPlace[] {
  const area = { row: grid.firstRow, column: grid.firstColumn, rowCount: grid.endRow - grid.firstRow, columnCount: grid.endColumn - grid.firstColumn };
  const styleAt = cellStyles(text, area, context);
  const dates: GridPlace[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      if (typeof grid.value(row, column) === "number" && isDateFormat(styles.formatOf(styleAt(row, column)).numberFormat ?? "")) dates.push({ row, column });
    }
  }
  return dates;
}
