import type { Area } from "../../grid/address";

/** The columns of the ranking before those of the groups. */
export const RANKING_COLUMNS = ["rank", "unit", "total", "index", "band", "previous-total", "previous-rank", "movement", "missing"] as const;

/** The charts stand side by side over the ranking: the first thing on the sheet, beside an open pane too. */
export const TOTALS_CHART: Area = { row: 3, column: 0, rowCount: 24, columnCount: 4 };
/** About as high as it is wide, as a web is. */
export const COMPARE_CHART: Area = { ...TOTALS_CHART, rowCount: 14, column: TOTALS_CHART.columnCount, columnCount: 5 };

/** The comparison of one unit, right of its chart: a line for each group under a header. */
export const COMPARE_ROW = 3;
export const COMPARE_COLUMN = COMPARE_CHART.column + COMPARE_CHART.columnCount;
export const COMPARE_COLUMNS = 4;

/** The classes of results that the user may change, right of the comparison: their lower ends, and their names beside them. */
export const BAND_AREA: Area = { row: 4, column: COMPARE_COLUMN + COMPARE_COLUMNS + 1, rowCount: 6, columnCount: 2 };

/** So many units have a bar: more could not be told apart. */
export const MOST_BARS = 20;

/** Where the ranking's header stands, below the charts, the comparison and the classes. */
export function rankingHeaderRow(groups: number): number {
  return Math.max(TOTALS_CHART.row + TOTALS_CHART.rowCount, COMPARE_ROW + 1 + groups) + 1;
}
