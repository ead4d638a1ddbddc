import type { FWorksheet } from "@univerjs/sheets/facade";
import { ApiError, itemNotFound } from "../../office/api-error";
import type { CallArguments } from "../../office/call-arguments";
import type { HostNode } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import { parseAddress } from "../cells/a1";
import { officeValue } from "../cells/cell-reading";
import { clearRange } from "../cells/range-copy";
import type { ExcelSession } from "../excel-session";
import { SheetRange, intersection } from "../sheet-range";
import { rangeType } from "./range";
import { areaToUniver } from "./univer-area";

/** One Excel table by the id that the grid gave it. */
export interface TableOfSheet {
  readonly session: ExcelSession;
  readonly sheet: FWorksheet;
  readonly id: string;
}

/** The tables of a workbook, or of one sheet. */
export interface TableScope {
  readonly session: ExcelSession;
  /** null for the whole workbook. */
  readonly sheet: FWorksheet | null;
}

/** api/excel/excel.table */
const tableType = hostType<TableOfSheet>({
  name: "Table",
  properties: {
    Id: { get: (table) => table.id },
    Name: { get: nameOf, set: rename },
    ShowHeaders: { get: () => true },
    Style: { get: () => "TableStyleMedium2", set: () => undefined },
    ShowFilterButton: { get: () => true, set: () => undefined },
  },
  children: { Worksheet: (table) => table.session.nodes.worksheet(table.sheet) },
  methods: {
    GetRange: (table) => rangeType.of(rangeOf(table)),
    GetHeaderRowRange: (table) => rangeType.of(rangeOf(table).within({ ...rangeOf(table).area, rowCount: 1 })),
    GetDataBodyRange: (table) => rangeType.of(bodyOf(table)),
    Resize: async (table, args) => {
      const range = args.target(0, rangeType) ?? addressed({ session: table.session, sheet: table.sheet }, args);
      table.session.demandUnprotected(table.sheet, "Table.resize");
      await table.sheet.setTableRange(table.id, areaToUniver(range.area));
    },
    ConvertToRange: async (table) => {
      const range = rangeOf(table);
      await table.sheet.removeTable(table.id);
      return rangeType.of(range);
    },
    Delete: async (table) => {
      const range = rangeOf(table);
      await table.sheet.removeTable(table.id);
      clearRange(range, "All");
    },
  },
  identity: (table) => ({ Id: table.id }),
});

/** api/excel/excel.tablecollection */
export const tableCollection = hostType<TableScope>({
  name: "TableCollection",
  properties: { Count: { get: (scope) => tablesOf(scope).length } },
  items: (scope) => tablesOf(scope).map(tableType.of),
  item: (scope, args) => find(scope, args.text(0)) ?? missing(),
  methods: {
    Add: async (scope, args) => tableType.of(await addTable(scope, args)),
    GetCount: (scope) => tablesOf(scope).length,
    GetItemOrNullObject: (scope, args) => find(scope, args.text(0)),
  },
});

function tablesOf(scope: TableScope): TableOfSheet[] {
  const sheets = scope.sheet === null ? scope.session.workbook.getSheets() : [scope.sheet];
  return sheets.flatMap((sheet) => sheet.getSubTableInfos().map((table) => ({ session: scope.session, sheet, id: table.id })));
}

async function addTable(scope: TableScope, args: CallArguments): Promise<TableOfSheet> {
  const range = args.target(0, rangeType) ?? addressed(scope, args);
  scope.session.demandUnprotected(range.sheet, "TableCollection.add");
  const overlaps = tablesOf({ ...scope, sheet: range.sheet }).some((table) => intersection(rangeOf(table).area, range.area) !== null);
  if (overlaps) throw new ApiError("InvalidArgument", "A table can't overlap another table.", "TableCollection.add");
  const id = `table-${Date.now().toString(36)}-${tablesOf({ ...scope, sheet: null }).length + 1}`;
  const columns = headersOf(range).map((displayName, index) => ({ id: `column-${index + 1}`, displayName }));
  await range.sheet.addTable(freeName(scope), areaToUniver(range.area), id, { columns } as Parameters<FWorksheet["addTable"]>[3]);
  return { session: scope.session, sheet: range.sheet, id };
}

function headersOf(range: SheetRange): string[] {
  const { cells } = range;
  const [header = []] = cells.map({ ...range.area, rowCount: 1 }, (row, column) => String(officeValue(cells.read(row, column))));
  return header.map((text, index) => (text === "" ? `Column${index + 1}` : text));
}

function addressed(scope: TableScope, args: CallArguments): SheetRange {
  const area = parseAddress(args.text(0));
  if (area === null) return args.refuse();
  return new SheetRange(scope.session, scope.sheet ?? scope.session.workbook.getActiveSheet(), area);
}

/** Excel names a new table "Table1", "Table2" …; names are unique in the workbook. */
function freeName(scope: TableScope): string {
  const taken = new Set(tablesOf({ ...scope, sheet: null }).map((table) => nameOf(table).toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function nameOf(table: TableOfSheet): string {
  return infoOf(table).name;
}

async function rename(table: TableOfSheet, value: unknown): Promise<void> {
  const name = typeof value === "string" ? value : "";
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new ApiError("InvalidArgument", "The name that you entered is not valid.", "Table.name");
  const taken = tablesOf({ session: table.session, sheet: null }).some((each) => each.id !== table.id && nameOf(each).toLowerCase() === name.toLowerCase());
  if (taken) throw new ApiError("InvalidArgument", "The name already exists.", "Table.name");
  await table.sheet.setTableName(table.id, name);
}

function rangeOf(table: TableOfSheet): SheetRange {
  const { startRow, startColumn, endRow, endColumn } = infoOf(table).range;
  return new SheetRange(table.session, table.sheet, { row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 });
}

function bodyOf(table: TableOfSheet): SheetRange {
  const { area } = rangeOf(table);
  return rangeOf(table).within({ ...area, row: area.row + 1, rowCount: Math.max(area.rowCount - 1, 1) });
}

function infoOf(table: TableOfSheet): ReturnType<FWorksheet["getSubTableInfos"]>[number] {
  const info = table.sheet.getSubTableInfos().find((each) => each.id === table.id);
  if (info === undefined) throw itemNotFound("Table");
  return info;
}

function find(scope: TableScope, key: string): HostNode | null {
  const table = tablesOf(scope).find((each) => each.id === key || nameOf(each).toLowerCase() === key.toLowerCase());
  return table === undefined ? null : tableType.of(table);
}

function missing(): never {
  throw itemNotFound("TableCollection.getItem");
}
