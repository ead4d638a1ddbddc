import type { Area } from "../../grid/address";

/** The classes of results that the user may change: their lower ends, and their names beside them. */
export const BAND_AREA: Area = { row: 4, column: 0, rowCount: 6, columnCount: 2 };

/** The comparison of one unit: a line for each group under a header. */
export const COMPARE_ROW = 3;
export const COMPARE_COLUMN = 3;
export const COMPARE_COLUMNS = 4;

/** The columns of the ranking before those of the groups. */
export const RANKING_COLUMNS = ["rank", "unit", "total", "index", "band", "previous-total", "previous-rank", "movement", "scored"] as const;

/** The charts stand side by side over the ranking, right of the comparison. */
export const TOTALS_CHART: Area = { row: 3, column: 8, rowCount: 24, columnCount: 6 };
export const COMPARE_CHART: Area = { ...TOTALS_CHART, column: TOTALS_CHART.column + TOTALS_CHART.columnCount };

/** So many units have a bar: more could not be told apart. */
export const MOST_BARS = 30;

/** Where the ranking's header stands, below the classes, the comparison and the charts. */
export function rankingHeaderRow(groups: number): number {
  return Math.max(TOTALS_CHART.row + TOTALS_CHART.rowCount, COMPARE_ROW + 1 + groups) + 1;
}
