import type { Area } from "../../../core/grid/address";
import { columnRuns } from "../../../core/grid/areas";
import type { Grid } from "../../../core/grid/grid";
import type { CellContext } from "./cell-scanner";
import { cellStyles } from "../style/cell-styles";
import type { StyleSheet } from "../style/style-sheet";

/** The unlocked cells of a worksheet part within its filled part. */
export function openAreas(text: string, { firstRow, firstColumn, endRow, endColumn }: Grid, context: CellContext, styles: StyleSheet): readonly Area[] {
  const filled = { row: firstRow, column: firstColumn, rowCount: endRow - firstRow, columnCount: endColumn - firstColumn };
  const styleAt = cellStyles(text, filled, context);
  return columnRuns(filled, (row, column) => !styles.isLocked(styleAt(row, column)));
}
