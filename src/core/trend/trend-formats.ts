import { ownSheetFormats } from "../plan/own-sheet-format";
import type { Edit } from "../plan/write-plan";
import type { TrendTable } from "./trend-sheet";
import { TREND_COLUMNS, TREND_SHEET } from "./trend-sheet";

/** Column widths in points: code, indicator, meaning, unit, key, now, change; the quarters' columns follow with the last one. */
const WIDTHS: readonly number[] = [42, 210, 210, 64, 72, 72, 72, 72];

/** The look of the sheet: that of our other sheets; figures of quarters may be corrected by hand, so they are yellow. Widths of a sheet that is there are the user's. */
export function trendFormats({ headerRow, rows, quarters }: TrendTable, isNew: boolean): readonly Edit[] {
  const columnCount = TREND_COLUMNS.length + quarters.length;
  const table = { row: headerRow, column: 0, rowCount: rows.length + 1, columnCount };
  const formats = ownSheetFormats(TREND_SHEET, table, quarters.map((_, index) => TREND_COLUMNS.length + index), WIDTHS);
  return isNew ? formats : formats.filter(({ kind }) => kind !== "column-widths");
}
