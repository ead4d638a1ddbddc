import { ownRowHeights, ownSheetFormats, ownSheetPages } from "../plan/own-sheet-format";
import type { Edit } from "../plan/write-plan";
import type { TrendTable } from "./trend-sheet";
import { TREND_COLUMNS, TREND_SHEET } from "./trend-sheet";

/** Column widths in points: code, indicator, meaning, unit, key, now, change; the quarters' columns follow with the last one. */
const WIDTHS: readonly number[] = [42, 210, 210, 64, 72, 72, 72, 72];

/** The look of the sheet: that of our other sheets; figures of quarters may be corrected by hand, so they are yellow. Of a sheet that is there, the page, the widths of its columns and the heights of its rows are the user's. */
export function trendFormats({ headerRow, rows, quarters }: TrendTable, standing: TrendTable | null): readonly Edit[] {
  const columnCount = TREND_COLUMNS.length + quarters.length;
  const table = { row: headerRow, column: 0, rowCount: rows.length + 1, columnCount };
  const kept = standing?.rows.length ?? 0;
  const added = rows.slice(kept).map(({ code, indicator, meaning, unit, key }) => [code, indicator, meaning, unit, key]);
  const heights = added.length === 0 ? [] : [ownRowHeights(TREND_SHEET, headerRow + 1 + kept, added, WIDTHS)];
  const formats = ownSheetFormats(TREND_SHEET, table, quarters.map((_, index) => TREND_COLUMNS.length + index), WIDTHS);
  if (standing) return [...formats.map((edit) => (edit.kind === "column-widths" ? { ...edit, columns: edit.columns.slice(TREND_COLUMNS.length + standing.quarters.length) } : edit)), ...heights];
  return [...formats, ...heights, ownSheetPages(TREND_SHEET, headerRow)];
}
