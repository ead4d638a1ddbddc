import type { Area } from "../../../core/grid/address";
import type { Grid } from "../../../core/grid/grid";
import type { CellContext } from "./cell-scanner";
import { cellStyles } from "../style/cell-styles";
import type { StyleSheet } from "../style/style-sheet";

/** The unlocked cells of a worksheet part within its filled part, as runs down the columns. */
export function openAreas(text: string, { firstRow, firstColumn, endRow, endColumn }: Grid, context: CellContext, styles: StyleSheet): readonly Area[] {
  const styleAt = cellStyles(text, { row: firstRow, column: firstColumn, rowCount: endRow - firstRow, columnCount: endColumn - firstColumn }, context);
  const areas: Area[] = [];
  for (let column = firstColumn; column < endColumn; column++) {
    for (let row = firstRow; row < endRow; row++) {
      if (!styles.isLocked(styleAt(row, column))) addCell(areas, row, column);
    }
  }
  return areas;
}

function addCell(areas: Area[], row: number, column: number): void {
  const last = areas.at(-1);
  if (last && last.column === column && last.row + last.rowCount === row) areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  else areas.push({ row, column, rowCount: 1, columnCount: 1 });
}
