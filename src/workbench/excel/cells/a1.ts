import type { Area } from "../../../core/grid/address";
import { SHEET_COLUMNS, SHEET_ROWS, areaAddress, columnIndex, columnLetters, parseArea, quoteSheetName } from "../../../core/grid/address";

/** The area of "A1:B2", "A:C" or "1:3", a sheet name before it ignored; null where it is none of these. */
export function parseAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return parseArea(local) ?? parseColumns(local) ?? parseRows(local);
}

/** "Sheet!A1:B2" as `Range.address` gives it; whole columns and rows as "A:C" and "1:3". */
export function rangeAddress(sheet: string, area: Area): string {
  return `${needsQuotes(sheet) ? quoteSheetName(sheet) : sheet}!${localAddress(area)}`;
}

/** The address without the sheet, as events give it. */
export function localAddress(area: Area): string {
  if (area.rowCount === SHEET_ROWS) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columnCount - 1)}`;
  if (area.columnCount === SHEET_COLUMNS) return `${area.row + 1}:${area.row + area.rowCount}`;
  return areaAddress(area);
}

function parseColumns(address: string): Area | null {
  const match = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  const first = columnIndex(match?.[1] ?? "");
  const last = columnIndex(match?.[2] ?? "");
  if (first === null || last === null) return null;
  return { row: 0, rowCount: SHEET_ROWS, column: Math.min(first, last), columnCount: Math.abs(last - first) + 1 };
}

function parseRows(address: string): Area | null {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (match === null) return null;
  const first = Number(match[1]) - 1;
  const last = Number(match[2]) - 1;
  return { row: Math.min(first, last), rowCount: Math.abs(last - first) + 1, column: 0, columnCount: SHEET_COLUMNS };
}

function needsQuotes(sheet: string): boolean {
  return !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) || parseAddress(sheet) !== null;
}
