import type { TableProperties, Worksheet } from "@cj-tech-master/excelts";
import type { IRange } from "@univerjs/core";
import { cellAddress } from "../../core/grid/address";
import { readRanges, writeRange } from "./area";

/** A table as Univer's plug-in keeps it. */
export interface ShownTable {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
  readonly options: { readonly showHeader: boolean; readonly showFooter: boolean; readonly tableStyleId?: string };
  readonly filters: { readonly tableColumnFilterList: readonly unknown[] };
  readonly columns: readonly ShownTableColumn[];
  readonly meta: Readonly<Record<string, unknown>>;
}

export interface ShownTableColumn {
  readonly id: string;
  readonly displayName: string;
  readonly dataType: string;
  readonly formula: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly style: Readonly<Record<string, unknown>>;
}

/** The plug-in's data of one sheet. */
export interface ShownTables {
  readonly tables: readonly ShownTable[];
  readonly tableFilteredOutRows: readonly number[];
}

/** The style that Excel gives a new table (Excel.Table.style of the Office documentation). */
const NEW_TABLE_STYLE = { theme: "TableStyleMedium2", showRowStripes: true };

export function readTables(sheet: Worksheet): ShownTables {
  const tables = sheet.getTables().flatMap(({ table }): ShownTable[] => {
    const [range] = readRanges(table.tableRef ?? table.ref);
    if (!range) return [];
    return [
      {
        id: `file-${table.name}`,
        name: table.name,
        range,
        options: { showHeader: table.headerRow ?? true, showFooter: table.totalsRow ?? false },
        filters: { tableColumnFilterList: [] },
        columns: table.columns.map(({ name }, index) => shownColumn(name, index)),
        meta: {},
      },
    ];
  });
  return { tables, tableFilteredOutRows: [] };
}

/**
 * Gives the sheet exactly these tables. To be called before the cells are written: the library writes a
 * new table's header and blank rows into the sheet.
 */
export function writeTables(shown: readonly ShownTable[], sheet: Worksheet, headerText: (row: number, column: number) => string): void {
  const standing = new Set<string>();
  for (const { table } of [...sheet.getTables()]) {
    const same = shown.find(({ name, range }) => name === table.name && writeRange(range) === (table.tableRef ?? table.ref));
    if (same && same.columns.length === table.columns.length) standing.add(table.name);
    else sheet.removeTable(table.name);
  }
  for (const table of shown) {
    const names = columnNames(table, headerText);
    if (!standing.has(table.name)) sheet.addTable(newTable(table, names));
    else names.forEach((name, index) => renameColumn(sheet, table.name, index, name));
  }
}

function renameColumn(sheet: Worksheet, table: string, index: number, name: string): void {
  const column = sheet.getTable(table).table.columns[index];
  if (column) column.name = name;
}

function newTable({ name, range, options }: ShownTable, columns: readonly string[]): TableProperties {
  const bodyRows = range.endRow - range.startRow + (options.showHeader ? 0 : 1);
  return {
    name,
    ref: cellAddress(range.startRow, range.startColumn),
    headerRow: options.showHeader,
    totalsRow: false,
    style: { ...NEW_TABLE_STYLE },
    columns: columns.map((column) => ({ name: column, filterButton: true })),
    rows: Array.from({ length: bodyRows }, () => columns.map(() => null)),
  };
}

/** Excel repairs a file whose column names differ from the header cells, are empty or occur twice. */
function columnNames({ range, columns }: ShownTable, headerText: (row: number, column: number) => string): string[] {
  const taken = new Set<string>();
  return columns.map(({ displayName }, index) => {
    const wanted = headerText(range.startRow, range.startColumn + index) || displayName || `Column${index + 1}`;
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted}${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function shownColumn(name: string, index: number): ShownTableColumn {
  return { id: `column-${index + 1}`, displayName: name, dataType: "none", formula: "", meta: {}, style: {} };
}
