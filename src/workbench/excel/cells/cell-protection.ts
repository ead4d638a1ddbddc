import { opennessOf } from "../../xlsx/fixed-cells";
import type { SheetRange } from "../sheet-range";

/** `CellPropertiesProtection` of one cell (api/excel/excel.cellpropertiesprotection): locked, unless the file says otherwise of it or of its column. */
export function protectionOf({ sheet }: SheetRange, row: number, column: number): { readonly locked: boolean; readonly formulaHidden: boolean } {
  const worksheet = sheet.getSheet();
  const open = opennessOf(worksheet.getCellMatrix().getValue(row, column) ?? null) ?? opennessOf(worksheet.getConfig().columnData[column]) ?? false;
  return { locked: !open, formulaHidden: false };
}

/** `FormatProtection.locked` of a range: null where some cells are and some are not (api/excel/excel.formatprotection). */
export function lockedOf(range: SheetRange): boolean | null {
  const { row, column, rowCount, columnCount } = range.stored;
  const { locked } = protectionOf(range, row, column);
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) if (protectionOf(range, r, c).locked !== locked) return null;
  }
  return locked;
}

/** Throws what Excel answers where a locked cell's content is to change on a protected sheet. */
export function demandOpen(range: SheetRange, location: string): void {
  if (lockedOf(range) !== false) range.session.demandUnprotected(range.sheet, location);
}
