import type { Area } from "../grid/address";
import { runs } from "./roll-up-formula";
import type { CellFormat, Edit } from "./write-plan";

/** Column widths in points: code, indicator, letter, meaning, unit, value, source, supplier, key, evidence. */
export const INPUT_WIDTHS: readonly number[] = [42, 190, 52, 250, 70, 100, 120, 120, 80, 140];

/** Column widths in points: code, indicator, meaning, unit, key, lowest, highest; the units' columns follow with the last one. */
export const PEERS_WIDTHS: readonly number[] = [42, 190, 190, 70, 80, 64, 64, 64];

/** The width in points of the column with the options of drop-downs. */
export const LISTS_WIDTH = 420;

const LINE = { style: "thin", color: "#A6A6A6" } as const;
const BORDERS = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FONT = "Times New Roman";

const BODY: CellFormat = { fontName: FONT, fontSize: 12, wrapText: true, vertical: "center", borders: BORDERS };
const HEADER: CellFormat = { ...BODY, bold: true, horizontal: "center", fillColor: "#D9E1F2", fontColor: "#000000" };
/** Cells to type in are light yellow, as in the ministry's own forms; the hint says so in words. */
const TYPED: CellFormat = { ...BODY, fillColor: "#FFF9E5", numberFormat: "General" };
const TITLE: CellFormat = { fontName: FONT, fontSize: 14, bold: true };
const HINT: CellFormat = { fontName: FONT, fontSize: 12, italic: true };

/** The look of a sheet that we make, in the administration's type. */
export function ownSheetFormats(sheet: string, table: Area, typedColumns: readonly number[], widths: readonly number[]): readonly Edit[] {
  const body = { ...table, row: table.row + 1, rowCount: table.rowCount - 1 };
  const columns = Array.from({ length: table.columnCount }, (_, column) => ({ column, width: widths[column] ?? widths.at(-1) ?? 64 }));
  return [
    ...ownSheetHeadFormats(sheet),
    format(sheet, { ...table, rowCount: 1 }, HEADER),
    format(sheet, body, BODY),
    ...typedFormats(sheet, body, typedColumns),
    { kind: "column-widths", sheet, columns },
  ];
}

/** The look of the title and the two lines below it. */
export function ownSheetHeadFormats(sheet: string): readonly Edit[] {
  return [format(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, TITLE), format(sheet, { row: 1, column: 0, rowCount: 2, columnCount: 1 }, HINT)];
}

/** The look of rows that are added to a sheet that is there. */
export function ownRowFormats(sheet: string, rows: Area, typedColumns: readonly number[]): readonly Edit[] {
  return [format(sheet, rows, BODY), ...typedFormats(sheet, rows, typedColumns)];
}

/** Neighbouring columns in one go. */
function typedFormats(sheet: string, rows: Area, typedColumns: readonly number[]): readonly Edit[] {
  return runs([...typedColumns].sort((a, b) => a - b)).map(([first, last]) => format(sheet, { ...rows, column: first, columnCount: last - first + 1 }, TYPED));
}

function format(sheet: string, area: Area, all: CellFormat): Edit {
  return { kind: "formats", sheet, area, format: { all } };
}
