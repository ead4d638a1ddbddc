import type { Area } from "../grid/address";
import { A4_ACROSS } from "./page-setup";
import { runs } from "./roll-up-formula";
import { lineHeight, linesInCell, rowHeightFor } from "../text/width/text-height";
import type { CellFormat, Edit } from "./write-plan";

/** Column widths in points: code, indicator, letter, meaning, unit, value, source, supplier, key, evidence. */
export const INPUT_WIDTHS: readonly number[] = [42, 170, 48, 210, 60, 90, 95, 95, 60, 110];

/** Column widths in points: code, indicator, meaning, unit, key, lowest, highest; the units' columns follow with the last one. */
export const PEERS_WIDTHS: readonly number[] = [42, 170, 150, 60, 60, 60, 60, 54];

/** The width in points of the column with the options of drop-downs. */
export const LISTS_WIDTH = 420;

const LINE = { style: "thin", color: "#A6A6A6" } as const;
const BORDERS = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FONT = "Times New Roman";

const BODY_SIZE = 12;
/** The height in points of a row with one line. */
const ONE_LINE = 16.5;

const BODY: CellFormat = { fontName: FONT, fontSize: BODY_SIZE, wrapText: true, vertical: "center", borders: BORDERS };
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

/** How such a sheet prints: so many pages wide, each with the table's header. */
export function ownSheetPages(sheet: string, headerRow: number, wide = 1): Edit {
  return { kind: "page-setup", sheet, setup: { ...A4_ACROSS, fit: { wide, tall: null }, titleRows: { first: headerRow, last: headerRow } } };
}

/** The look of the title and the two lines below it. */
export function ownSheetHeadFormats(sheet: string): readonly Edit[] {
  return [format(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, TITLE), format(sheet, { row: 1, column: 0, rowCount: 2, columnCount: 1 }, HINT)];
}

/** The look of rows that are added to a sheet that is there. */
export function ownRowFormats(sheet: string, rows: Area, typedColumns: readonly number[]): readonly Edit[] {
  return [format(sheet, rows, BODY), ...typedFormats(sheet, rows, typedColumns)];
}

/** Rows as high as their texts: where no program fits them, one line would lie over the next. `rows`: the texts of each row by column. */
export function ownRowHeights(sheet: string, first: number, rows: readonly (readonly string[])[], widths: readonly number[]): Edit {
  const face = { size: BODY_SIZE };
  const heightOf = (texts: readonly string[]): number => rowHeightFor(texts.map((text, column) => linesInCell(text, widths[column] ?? widths.at(-1) ?? 64, face).length * lineHeight(face)), ONE_LINE);
  return { kind: "row-heights", sheet, rows: rows.map((texts, index) => ({ row: first + index, height: heightOf(texts) })) };
}

/** Neighbouring columns in one go. */
function typedFormats(sheet: string, rows: Area, typedColumns: readonly number[]): readonly Edit[] {
  return runs([...typedColumns].sort((a, b) => a - b)).map(([first, last]) => format(sheet, { ...rows, column: first, columnCount: last - first + 1 }, TYPED));
}

function format(sheet: string, area: Area, all: CellFormat): Edit {
  return { kind: "formats", sheet, area, format: { all } };
}
