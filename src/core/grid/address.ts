/**
 * Cell addresses. Rows and columns are counted from 0 everywhere inside the add-in;
 * A1 notation (rows from 1) appears only where a formula or a person reads it.
 */

/** The number of rows and columns of a worksheet (Excel specifications and limits). */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells, without its sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell of a sheet, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** The 0-based column of its letters, or null where they name no column. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= SHEET_COLUMNS ? index - 1 : null;
}

/** "C12" for row 11, column 2. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "$C$12" for row 11, column 2. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "A1" or "A1:B2" of an area. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as a formula writes it: always quoted, quotes doubled, otherwise exactly as it is. */
export function quoteSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The area of "B2", "$B$2:D4" or "Sheet!B2:D4" (the sheet is ignored); null where it is not an address. */
export function parseArea(address: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return null;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  const column = columnIndex(letters);
  const lastColumn = columnIndex(lastLetters);
  const row = Number(digits) - 1;
  const lastRow = Number(lastDigits) - 1;
  if (column === null || lastColumn === null || row < 0 || lastRow >= SHEET_ROWS) return null;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rowCount: Math.abs(lastRow - row) + 1,
    columnCount: Math.abs(lastColumn - column) + 1,
  };
}
