import type { Area } from "../../grid/address";

/** The classes of results that the user may change: their lower ends, and their names beside them. */
export const BAND_AREA: Area = { row: 4, column: 0, rowCount: 6, columnCount: 2 };

/** The comparison of one unit: a line for each group under a header. */
export const COMPARE_ROW = 3;
export const COMPARE_COLUMN = 3;
export const COMPARE_COLUMNS = 4;

/** The columns of the ranking before those of the groups. */
export const RANKING_COLUMNS = ["rank", "unit", "total", "index", "band", "previous-total", "previous-rank", "movement", "scored"] as const;

/** Where the ranking's header stands, below the classes and the comparison. */
export function rankingHeaderRow(groups: number): number {
  return Math.max(BAND_AREA.row + BAND_AREA.rowCount, COMPARE_ROW + 1 + groups) + 1;
}
