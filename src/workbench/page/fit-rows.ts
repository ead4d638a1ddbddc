import { BooleanNumber } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/**
 * Fits the rows of a sheet to their contents each time it comes to the front, but for rows that have a height
 * of their own. Excel does so as it opens a file and as cells are written; Univer when it is told.
 */
export function keepRowsFitted(api: FUniver, workbook: FWorkbook): void {
  fitRows(workbook.getActiveSheet());
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => fitRows(activeSheet));
}

function fitRows(sheet: FWorksheet): void {
  const { rowData } = sheet.getSheet().getSnapshot();
  const lastColumn = Math.max(sheet.getLastColumn(), 0);
  const rows = Array.from({ length: sheet.getLastRow() + 1 }, (_, row) => row).filter((row) => rowData[row]?.ia !== BooleanNumber.FALSE && rowData[row]?.hd !== BooleanNumber.TRUE);
  if (rows.length === 0) return;
  sheet.setRangesAutoHeight(rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn })));
}
