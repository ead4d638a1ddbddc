import { overlaps } from "../../grid/areas";
import type { Grid } from "../../grid/grid";
import type { AppendixTable } from "../../recognize/appendix-table";
import type { IndicatorNode } from "../../score/indicator-tree";

/** Whether one merged cell holds the maximum of a row and of its neighbours: which part is its own nobody can tell. */
export function sharesMax({ columns: { max } }: AppendixTable, grid: Grid, { row: { row } }: IndicatorNode): boolean {
  return max !== undefined && grid.merges.some((area) => area.rowCount > 1 && overlaps(area, { row, column: max, rowCount: 1, columnCount: 1 }));
}
