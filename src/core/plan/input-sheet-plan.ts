import type { CellContent } from "../grid/cell";
import { BLANK, sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { absoluteAddress, cellAddress } from "../grid/address";
import { chosenOption } from "../score/choice-entry";
import type { InputRow } from "../score/input-row";
import type { InputColumn, InputSheetLabels, PeersColumn, SheetLayout } from "../score/input-sheet-layout";
import {
  findLayout,
  HEADER_ROW,
  INPUT_COLUMNS,
  INPUT_SHEET,
  INPUT_TABLE_NAME,
  newLayout,
  PEER_COLUMNS,
  PEERS_COLUMNS,
  PEERS_SHEET,
  PEERS_TABLE_NAME,
} from "../score/input-sheet-layout";
import type { PlacedRow } from "./input-validations";
import { inputValidations } from "./input-validations";
import { INPUT_WIDTHS, ownRowFormats, ownSheetFormats, PEERS_WIDTHS } from "./own-sheet-format";
import type { Edit } from "./write-plan";

/** What both our sheets have in common, so that one builder makes either. */
interface OwnSheet<Column extends string> {
  readonly sheet: string;
  readonly tableName: string;
  readonly title: string;
  readonly hint: string;
  readonly order: readonly Column[];
  readonly headers: readonly string[];
  readonly labels: Readonly<Record<Column, string>>;
  readonly widths: readonly number[];
  /** The columns in which people type. */
  readonly typed: readonly number[];
  readonly rows: readonly InputRow[];
  /** What a new row holds in one of the columns of `headers`; `at` is its sheet row. */
  cell(row: InputRow, column: number, at: number, layout: SheetLayout<Column>): CellContent;
  keyColumn(layout: SheetLayout<Column>): number;
  /** Where a row's typed numbers stand, and what they are. */
  figureColumns(row: InputRow, layout: SheetLayout<Column>): readonly { readonly column: number; readonly content: CellContent }[];
  /** What the cells of new rows accept. */
  validations(placed: readonly PlacedRow[], layout: SheetLayout<Column>): readonly Edit[];
  /** Whether a cell says the row's figure in another way than it would be written. */
  holds(row: InputRow, before: CellContent): boolean;
}

/** Makes our sheets, or adds the rows that they lack; what is typed there stays as it is. */
export function inputSheetEdits(rows: readonly InputRow[], sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const figures = rows.filter((row) => row.kind !== "peers");
  const peers = rows.filter((row) => row.kind === "peers");
  return [
    ...(figures.length > 0 ? sheetEdits(inputSheet(figures, sheets, labels), sheets, labels) : []),
    ...(peers.length > 0 ? sheetEdits(peersSheet(peers, labels), sheets, labels) : []),
  ];
}

/** Where people type on the input sheet. */
const TYPED_COLUMNS: readonly InputColumn[] = ["value", "source", "supplier", "evidence"];

function inputSheet(rows: readonly InputRow[], sheets: readonly Grid[], labels: InputSheetLabels): OwnSheet<InputColumn> {
  return {
    sheet: INPUT_SHEET,
    tableName: INPUT_TABLE_NAME,
    title: labels.title,
    hint: labels.hint,
    order: INPUT_COLUMNS,
    headers: INPUT_COLUMNS.map((column) => labels[column]),
    labels,
    widths: INPUT_WIDTHS,
    typed: TYPED_COLUMNS.map((column) => INPUT_COLUMNS.indexOf(column)),
    rows,
    cell: (row, column) => inputCell(row, INPUT_COLUMNS[column]),
    keyColumn: (layout) => layout.columns.key,
    figureColumns: (row, layout) => (typeof row.cell.value === "number" ? [{ column: layout.columns.value, content: figureContent(row) }] : []),
    validations: (placed, layout) => inputValidations(placed, layout.columns.value, sheets, labels),
    holds: (row, before) => before.kind === "value" && row.options !== undefined && chosenOption(before.value, row.options.length) === row.cell.value,
  };
}

function inputCell(row: InputRow, column: InputColumn | undefined): CellContent {
  switch (column) {
    case "code": return text(row.code);
    case "indicator": return text(row.indicator);
    case "letter": return text(row.name);
    case "meaning": return text(row.label);
    case "unit": return text(row.unit);
    case "value": return figureContent(row);
    case "source": return text(row.source);
    case "supplier": return text(row.supplier);
    case "evidence": return text(row.evidence);
    case "key": return text(row.key);
    case undefined: return BLANK;
  }
}

function figureContent({ cell }: InputRow): CellContent {
  return typeof cell.value === "number" ? { kind: "value", value: cell.value } : BLANK;
}

function peersSheet(rows: readonly InputRow[], labels: InputSheetLabels): OwnSheet<PeersColumn> {
  return {
    sheet: PEERS_SHEET,
    tableName: PEERS_TABLE_NAME,
    title: labels.peersTitle,
    hint: labels.peersHint,
    order: PEERS_COLUMNS,
    headers: [...PEERS_COLUMNS.map((column) => labels[column]), ...Array.from({ length: PEER_COLUMNS }, (_, index) => labels.peer(index + 1))],
    labels,
    widths: PEERS_WIDTHS,
    typed: Array.from({ length: PEER_COLUMNS }, (_, index) => PEERS_COLUMNS.length + index),
    rows,
    cell: peersCell,
    keyColumn: (layout) => layout.columns.key,
    // Peers are compared as a list: blanks between them stay where the user left them.
    figureColumns: () => [],
    validations: () => [],
    holds: () => false,
  };
}

function peersCell(row: InputRow, column: number, at: number, layout: SheetLayout<PeersColumn>): CellContent {
  const fixed = PEERS_COLUMNS[column];
  if (fixed === undefined) return peer(row, column - PEERS_COLUMNS.length);
  switch (fixed) {
    case "code": return text(row.code);
    case "indicator": return text(row.indicator);
    case "meaning": return text(row.label);
    case "unit": return text(row.unit);
    case "key": return text(row.key);
    case "lowest": return extreme("MIN", row, at, layout);
    case "highest": return extreme("MAX", row, at, layout);
  }
}

/** The lowest or highest of the units' columns of a row; empty as long as none is typed. */
function extreme(name: "MIN" | "MAX", row: InputRow, at: number, layout: SheetLayout<PeersColumn>): CellContent {
  const first = Math.max(...Object.values(layout.columns)) + 1;
  const units = `${cellAddress(at, first)}:${cellAddress(at, first + PEER_COLUMNS - 1)}`;
  const typed = Array.isArray(row.cell.value) ? row.cell.value.filter((value): value is number => typeof value === "number") : [];
  const shows = typed.length === 0 ? "" : name === "MIN" ? Math.min(...typed) : Math.max(...typed);
  return { kind: "formula", formula: `=IF(COUNT(${units})=0,"",${name}(${units}))`, shows };
}

function peer(row: InputRow, index: number): CellContent {
  const value: unknown = Array.isArray(row.cell.value) ? row.cell.value[index] : undefined;
  return typeof value === "number" ? { kind: "value", value } : BLANK;
}

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "value", value };
}

function sheetEdits<Column extends string>(own: OwnSheet<Column>, sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const grid = sheets.find((candidate) => candidate.sheet === own.sheet);
  const layout = grid ? findLayout(grid, own.order, own.labels) : null;
  if (grid && layout) return updateEdits(own, grid, layout);
  return newSheetEdits(own, labels);
}

function newSheetEdits<Column extends string>(own: OwnSheet<Column>, labels: InputSheetLabels): readonly Edit[] {
  const layout = newLayout(own.order, own.rows.length);
  const width = own.headers.length;
  const table = { row: HEADER_ROW, column: 0, rowCount: own.rows.length + 1, columnCount: width };
  const body = own.rows.map((row, index) => Array.from({ length: width }, (_, column) => own.cell(row, column, HEADER_ROW + 1 + index, layout)));
  const heading = [[text(own.title)], [text(own.hint)], [own.sheet === INPUT_SHEET ? typedCount(layout, own.rows, labels) : BLANK]];
  return [
    { kind: "add-sheet", sheet: own.sheet },
    cells(own.sheet, 0, heading),
    cells(own.sheet, HEADER_ROW, [own.headers.map(text), ...body]),
    { kind: "add-table", sheet: own.sheet, area: table, name: own.tableName },
    ...ownSheetFormats(own.sheet, table, own.typed, own.widths),
    ...own.validations(own.rows.map((row, index) => ({ row, at: HEADER_ROW + 1 + index })), layout),
  ];
}

/** Rows that the live count looks at, those to come included. */
const COUNTED_ROWS = 5_000;

/** "Đã nhập 12/240", live: the clerk sees what is missing without the add-in. Texts are drop-down choices. */
function typedCount(layout: SheetLayout<string>, rows: readonly InputRow[], labels: InputSheetLabels): CellContent {
  const range = (name: string): string => `${absoluteAddress(HEADER_ROW + 1, layout.columns[name] ?? 0)}:${absoluteAddress(HEADER_ROW + COUNTED_ROWS, layout.columns[name] ?? 0)}`;
  const typed = rows.filter((row) => row.cell.value !== null).length;
  const count = `COUNT(${range("value")})+COUNTIF(${range("value")},"?*")`;
  return { kind: "formula", formula: `="${labels.typed} "&${count}&"/"&COUNTA(${range("key")})`, shows: `${labels.typed} ${typed}/${rows.length}` };
}

function updateEdits<Column extends string>(own: OwnSheet<Column>, grid: Grid, layout: SheetLayout<Column>): readonly Edit[] {
  const rowOf = new Map<string, number>();
  for (let row = layout.endRow - 1; row > layout.headerRow; row--) rowOf.set(grid.text(row, own.keyColumn(layout)), row);
  const missing = own.rows.filter((row) => !rowOf.has(row.key));
  const changed = own.rows.flatMap((row) => changedFigures(own, row, grid, layout, rowOf.get(row.key)));
  return missing.length === 0 ? changed : [...changed, ...appendedRows(own, missing, layout)];
}

/** Figures that came from elsewhere; what the sheet holds already is not written again. */
function changedFigures<Column extends string>(own: OwnSheet<Column>, row: InputRow, grid: Grid, layout: SheetLayout<Column>, at: number | undefined): readonly Edit[] {
  if (at === undefined) return [];
  return own.figureColumns(row, layout).flatMap(({ column, content: after }) => {
    const before = grid.content(at, column);
    return sameContent(before, after) || before.kind === "formula" || own.holds(row, before) ? [] : [{ kind: "cells" as const, sheet: own.sheet, row: at, column, before: [[before]], after: [[after]] }];
  });
}

function appendedRows<Column extends string>(own: OwnSheet<Column>, missing: readonly InputRow[], layout: SheetLayout<Column>): readonly Edit[] {
  const area = { row: layout.headerRow, column: 0, rowCount: layout.endRow - layout.headerRow + missing.length, columnCount: own.headers.length };
  return [
    ...missing.flatMap((row, index) => appendedCells(own, row, layout, layout.endRow + index)),
    { kind: "add-table", sheet: own.sheet, area, name: own.tableName },
    ...ownRowFormats(own.sheet, { ...area, row: layout.endRow, rowCount: missing.length }, typedColumns(own, layout)),
    ...own.validations(missing.map((row, index) => ({ row, at: layout.endRow + index })), layout),
  ];
}

function typedColumns<Column extends string>({ typed, order }: OwnSheet<Column>, layout: SheetLayout<Column>): readonly number[] {
  return typed.map((index) => {
    const name = order[index];
    return name === undefined ? index : layout.columns[name];
  });
}

/** One cell at a time: the user may have moved the columns. */
function appendedCells<Column extends string>(own: OwnSheet<Column>, row: InputRow, layout: SheetLayout<Column>, at: number): readonly Edit[] {
  return own.order.map((name, index) => cellsAt(own.sheet, at, layout.columns[name], [[own.cell(row, index, at, layout)]]));
}

function cells(sheet: string, row: number, after: readonly (readonly CellContent[])[]): Edit {
  return cellsAt(sheet, row, 0, after);
}

function cellsAt(sheet: string, row: number, column: number, after: readonly (readonly CellContent[])[]): Edit {
  return { kind: "cells", sheet, row, column, before: after.map((line) => line.map(() => BLANK)), after };
}
