import type { Style, Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IColumnData, IFreeze, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import { readRanges } from "./area";
import { readCell } from "./cell-read";
import { readConditionalFormats } from "./conditional-format";
import { readValidations } from "./data-validation";
import type { DefinedName } from "./defined-name";
import type { XlsxFile } from "./file";
import { readFixture, readOpenness } from "./fixed-cells";
import { readNotes } from "./note";
import { writeResources } from "./resource";
import { columnPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS, rowPixels } from "./size";
import { readStyle } from "./style-read";
import { readTables } from "./table";
import { bookViews, sheetViews } from "./view";

/** Univer's name for "the whole workbook" as the scope of a defined name. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** Spelled out, because these files read workbooks without loading Univer; it is the value of LocaleType.VI_VN. */
const VIETNAMESE = "viVN" as LocaleType;

/** Rows and columns that stay free below and beside the contents, so that there is room to type and to add columns. */
const SPARE = { rows: 100, columns: 12 };
const LEAST = { rows: 200, columns: 26 };

/** What Univer needs to show a workbook file; `name` is the workbook's name without its extension. */
export function toUniverSnapshot(file: XlsxFile, name: string): IWorkbookData {
  const styles = new StyleTable(file);
  const sheets = file.book.worksheets;
  const bySheet = <Data>(read: (sheet: Worksheet) => Data): Record<string, Data> =>
    Object.fromEntries(sheets.map((sheet) => [sheetId(sheet), read(sheet)]));
  return {
    id: "workbook",
    name,
    appVersion: "",
    locale: VIETNAMESE,
    sheetOrder: sheets.map(sheetId),
    sheets: bySheet((sheet) => readSheet(sheet, file, styles)),
    styles: styles.byId,
    custom: { lockedStructure: file.lockedStructure },
    defaultStyle: { ff: "Calibri", fs: 11, vt: 3 },
    resources: writeResources({
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet((sheet) => readConditionalFormats(sheet.conditionalFormattings, file.theme)),
      SHEET_DATA_VALIDATION_PLUGIN: bySheet((sheet) => readValidations(sheet.dataValidations.model)),
      SHEET_NOTE_PLUGIN: bySheet(readNotes),
      SHEET_TABLE_PLUGIN: bySheet(readTables),
      SHEET_DEFINED_NAME_PLUGIN: readNames(file.names, sheets),
    }),
  };
}

/** The id in Univer of the sheet that the file opens with, or null where that one is hidden or unknown. */
export function openingSheetId({ book }: XlsxFile): string | null {
  const sheet = book.worksheets[bookViews(book)[0]?.activeTab ?? 0];
  return sheet?.state === "visible" ? sheetId(sheet) : null;
}

/** The id that a sheet of a file has in Univer. */
export function sheetId(sheet: Worksheet): string {
  return `sheet-${sheet.id}`;
}

function readSheet(sheet: Worksheet, file: XlsxFile, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, { h?: number; ia?: 0 | 1; hd?: 1 }> = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const height = row.height;
    rowData[number - 1] = { ...(height ? { h: rowPixels(height), ia: 0 } : { ia: 1 }), ...(row.hidden ? { hd: 1 } : {}) };
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const style = styles.id(cell.style);
      const custom = readOpenness(sheet, cell.style);
      const data = { ...readCell(cell, file.theme), ...(style === null ? {} : { s: style }), ...(custom === null ? {} : { custom }) };
      if (Object.keys(data).length > 0) (cellData[number - 1] ??= {})[column - 1] = data;
    });
  });
  return {
    id: sheetId(sheet),
    name: sheet.name,
    hidden: sheet.state === "visible" ? 0 : 1,
    rowCount: Math.max(sheet.rowCount + SPARE.rows, LEAST.rows),
    columnCount: Math.max(sheet.columnCount + SPARE.columns, LEAST.columns),
    defaultColumnWidth: sheet.properties.defaultColWidth === undefined ? DEFAULT_COLUMN_PIXELS : columnPixels(sheet.properties.defaultColWidth),
    defaultRowHeight: rowPixels(sheet.properties.defaultRowHeight ?? DEFAULT_ROW_POINTS),
    cellData,
    rowData,
    columnData: readColumns(sheet),
    mergeData: (sheet.model.merges ?? []).flatMap(readRanges),
    showGridlines: sheetViews(sheet)[0]?.showGridLines === false ? 0 : 1,
    freeze: readFreeze(sheet),
    custom: readFixture(sheet),
  };
}

function readColumns(sheet: Worksheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let number = 1; number <= sheet.columnCount; number += 1) {
    const { width, hidden, style } = sheet.getColumn(number);
    const custom = readOpenness(sheet, style);
    if (width !== undefined || hidden || custom) columns[number - 1] = { ...(width === undefined ? {} : { w: columnPixels(width) }), ...(hidden ? { hd: 1 } : {}), ...(custom === null ? {} : { custom }) };
  }
  return columns;
}

function readFreeze(sheet: Worksheet): IFreeze {
  const view = sheetViews(sheet).find(({ state }) => state === "frozen");
  const { xSplit = 0, ySplit = 0 } = view && "xSplit" in view ? view : {};
  return { xSplit, ySplit, startColumn: xSplit || -1, startRow: ySplit || -1 };
}

function readNames(names: readonly DefinedName[], sheets: readonly Worksheet[]): Record<string, unknown> {
  const entries = names.map(({ name, formula, sheet, hidden }, index): readonly [string, unknown] => {
    const scope = sheet === null ? undefined : sheets[sheet];
    const id = `file-${index}`;
    // Univer keeps references without "=" and formulas with it, as its own name dialog does.
    const formulaOrRefString = /[-(+*/&{"^]/.test(formula.replace(/'[^']*'/g, "")) ? formula : formula.slice(1);
    return [id, { id, name, formulaOrRefString, localSheetId: scope ? sheetId(scope) : WORKBOOK_SCOPE, hidden }];
  });
  return Object.fromEntries(entries);
}

/** The styles of a snapshot, one for cells that look alike. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly file: XlsxFile;
  private readonly ids = new Map<string, string>();
  private readonly known = new WeakMap<object, string | null>();

  constructor(file: XlsxFile) {
    this.file = file;
  }

  /** The id of a file's style, or null where it says nothing. */
  id(style: Partial<Style>): string | null {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const id = this.add(readStyle(style, this.file.theme));
    this.known.set(style, id);
    return id;
  }

  private add(shown: IStyleData): string | null {
    const key = JSON.stringify(shown);
    if (key === "{}") return null;
    const id = this.ids.get(key) ?? `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.byId[id] = shown;
    return id;
  }
}
