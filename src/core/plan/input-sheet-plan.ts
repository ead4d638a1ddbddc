import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { absoluteAddress, cellAddress } from "../grid/address";
import { chosenOption } from "../score/choice-entry";
import type { InputRow } from "../score/input-row";
import type { InputColumn, InputSheetLabels, OwnColumn } from "../score/input-sheet-layout";
import {
  HEADER_ROW,
  INPUT_COLUMNS,
  INPUT_SHEET,
  INPUT_TABLE_NAME,
  PEER_COLUMNS,
  PEERS_COLUMNS,
  PEERS_SHEET,
  PEERS_TABLE_NAME,
} from "../score/input-sheet-layout";
import type { InputLayout, OwnTable, PeersLayout, SheetLayout } from "../score/own-tables";
import { firstUnitColumn, inputTable, newInputLayout, newPeersLayout, peersTable, rowsByKey } from "../score/own-tables";
import { cellEdits } from "./cell-edits";
import type { PlacedRow } from "./input-validations";
import { inputValidations } from "./input-validations";
import { INPUT_WIDTHS, ownRowFormats, ownRowHeights, ownSheetFormats, ownSheetPages, PEERS_WIDTHS } from "./own-sheet-format";
import type { Edit } from "./write-plan";

/** What both our sheets have in common, so that one builder makes either. */
interface OwnSheet<Layout extends SheetLayout<"key">> {
  readonly sheet: string;
  readonly tableName: string;
  readonly title: string;
  readonly hint: string;
  readonly order: readonly OwnColumn[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** How many pages the sheet is wide on paper. */
  readonly pagesWide: number;
  /** The columns of `headers` in which people type. */
  readonly typed: readonly number[];
  readonly rows: readonly InputRow[];
  /** The sheet as it stands, and where its table is to stand where it is made. */
  readonly table: OwnTable<Layout> | null;
  readonly newLayout: Layout;
  /** What a new row holds in one of the columns of `headers`; `at` is its sheet row. */
  cell(row: InputRow, column: number, at: number, layout: Layout): CellContent;
  /** Where a row's typed numbers stand, and what they are. */
  figureColumns(row: InputRow, layout: Layout): readonly { readonly column: number; readonly content: CellContent }[];
  /** What the cells of new rows accept. */
  validations(placed: readonly PlacedRow[], layout: Layout): readonly Edit[];
  /** Whether a cell says the row's figure in another way than it would be written. */
  holds(row: InputRow, before: CellContent): boolean;
}

/**
 * Makes our sheets, or adds the rows that they lack; what is typed there stays as it is. The caller has made
 * sure that the sheets that are there can be read: a second set of rows would be written over the first.
 */
export function inputSheetEdits(rows: readonly InputRow[], sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const figures = rows.filter((row) => row.kind !== "peers" && !row.inTable && row.owner === undefined);
  const peers = rows.filter((row) => row.kind === "peers");
  return [
    ...(figures.length > 0 ? sheetEdits(inputSheet(figures, sheets, labels), labels) : []),
    ...(peers.length > 0 ? sheetEdits(peersSheet(peers, sheets, labels), labels) : []),
  ];
}

/** Where people type on the input sheet. */
const TYPED_COLUMNS: readonly InputColumn[] = ["value", "source", "supplier", "evidence"];

function inputSheet(rows: readonly InputRow[], sheets: readonly Grid[], labels: InputSheetLabels): OwnSheet<InputLayout> {
  return {
    sheet: INPUT_SHEET,
    tableName: INPUT_TABLE_NAME,
    title: labels.title,
    hint: labels.hint,
    order: INPUT_COLUMNS,
    headers: INPUT_COLUMNS.map((column) => labels[column]),
    widths: INPUT_WIDTHS,
    pagesWide: 1,
    typed: TYPED_COLUMNS.map((column) => INPUT_COLUMNS.indexOf(column)),
    rows,
    table: inputTable(sheets, labels),
    newLayout: newInputLayout(rows.length),
    cell: (row, column) => inputCell(row, INPUT_COLUMNS[column]),
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

function peersSheet(rows: readonly InputRow[], sheets: readonly Grid[], labels: InputSheetLabels): OwnSheet<PeersLayout> {
  return {
    sheet: PEERS_SHEET,
    tableName: PEERS_TABLE_NAME,
    title: labels.peersTitle,
    hint: labels.peersHint,
    order: PEERS_COLUMNS,
    headers: [...PEERS_COLUMNS.map((column) => labels[column]), ...Array.from({ length: PEER_COLUMNS }, (_, index) => labels.peer(index + 1))],
    widths: PEERS_WIDTHS,
    // On one page forty units could not be read; what decides a score, the lowest and the highest, stands on the first of three.
    pagesWide: 3,
    typed: Array.from({ length: PEER_COLUMNS }, (_, index) => PEERS_COLUMNS.length + index),
    rows,
    table: peersTable(sheets, labels),
    newLayout: newPeersLayout(rows.length),
    cell: peersCell,
    // Peers are compared as a list: blanks between them stay where the user left them.
    figureColumns: () => [],
    validations: () => [],
    holds: () => false,
  };
}

function peersCell(row: InputRow, column: number, at: number, layout: PeersLayout): CellContent {
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
function extreme(name: "MIN" | "MAX", row: InputRow, at: number, layout: PeersLayout): CellContent {
  const first = firstUnitColumn(layout);
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

function sheetEdits<Layout extends SheetLayout<"key">>(own: OwnSheet<Layout>, labels: InputSheetLabels): readonly Edit[] {
  return own.table ? updateEdits(own, own.table) : newSheetEdits(own, labels);
}

function newSheetEdits<Layout extends SheetLayout<"key">>(own: OwnSheet<Layout>, labels: InputSheetLabels): readonly Edit[] {
  const layout = own.newLayout;
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
    ownRowHeights(own.sheet, HEADER_ROW + 1, body.map(textsOf), own.widths),
    ownSheetPages(own.sheet, HEADER_ROW, own.pagesWide),
    ...own.validations(own.rows.map((row, index) => ({ row, at: HEADER_ROW + 1 + index })), layout),
  ];
}

/** Rows that the live count looks at, those to come included. */
const COUNTED_ROWS = 5_000;

/** "Đã nhập 12/240", live: the clerk sees what is missing without the add-in. Texts are drop-down choices. */
function typedCount({ columns }: SheetLayout<"key">, rows: readonly InputRow[], labels: InputSheetLabels): CellContent {
  const range = (name: "value" | "key"): string => `${absoluteAddress(HEADER_ROW + 1, columns[name] ?? 0)}:${absoluteAddress(HEADER_ROW + COUNTED_ROWS, columns[name] ?? 0)}`;
  const typed = rows.filter((row) => row.cell.value !== null).length;
  const count = `COUNT(${range("value")})+COUNTIF(${range("value")},"?*")`;
  return { kind: "formula", formula: `="${labels.typed} "&${count}&"/"&COUNTA(${range("key")})`, shows: `${labels.typed} ${typed}/${rows.length}` };
}

function updateEdits<Layout extends SheetLayout<"key">>(own: OwnSheet<Layout>, table: OwnTable<Layout>): readonly Edit[] {
  const rowOf = rowsByKey(table);
  const missing = own.rows.filter((row) => !rowOf.has(row.key));
  const changed = own.rows.flatMap((row) => changedFigures(own, row, table, rowOf.get(row.key)));
  return missing.length === 0 ? changed : [...changed, ...appendedRows(own, missing, table.layout)];
}

/** Figures that came from elsewhere; what the sheet holds already is not written again. */
function changedFigures<Layout extends SheetLayout<"key">>(own: OwnSheet<Layout>, row: InputRow, { grid, layout }: OwnTable<Layout>, at: number | undefined): readonly Edit[] {
  if (at === undefined) return [];
  return own.figureColumns(row, layout).flatMap(({ column, content: after }) => {
    const before = grid.content(at, column);
    return before.kind === "formula" || own.holds(row, before) ? [] : cellEdits(grid, at, column, after);
  });
}

function appendedRows<Layout extends SheetLayout<"key">>(own: OwnSheet<Layout>, missing: readonly InputRow[], layout: Layout): readonly Edit[] {
  const { headerRow, firstColumn, endColumn, endRow } = layout;
  const area = { row: headerRow, column: firstColumn, rowCount: endRow - headerRow + missing.length, columnCount: endColumn - firstColumn };
  const typed = own.typed.map((index) => columnOf(own, index, layout)).filter((column) => column !== null);
  const texts = missing.map((row, index) => textsOf(own.headers.map((_, column) => own.cell(row, column, endRow + index, layout))));
  return [
    ...missing.flatMap((row, index) => appendedCells(own, row, layout, endRow + index)),
    { kind: "add-table", sheet: own.sheet, area, name: own.tableName },
    ...ownRowFormats(own.sheet, { ...area, row: endRow, rowCount: missing.length }, typed),
    ownRowHeights(own.sheet, endRow, texts, own.widths),
    ...own.validations(missing.map((row, index) => ({ row, at: endRow + index })), layout),
  ];
}

/** Where one of the columns of `headers` stands by now; null where it is gone. The units' columns stand to the right of ours. */
function columnOf<Layout extends SheetLayout<"key">>({ order }: OwnSheet<Layout>, index: number, { columns }: Layout): number | null {
  const name = order[index];
  return name === undefined ? Math.max(...Object.values(columns)) + 1 + index - order.length : (columns[name] ?? null);
}

/** One cell at a time: the user may have moved the columns. */
function appendedCells<Layout extends SheetLayout<"key">>(own: OwnSheet<Layout>, row: InputRow, layout: Layout, at: number): readonly Edit[] {
  return own.headers.flatMap((_, index) => {
    const column = columnOf(own, index, layout);
    const content = own.cell(row, index, at, layout);
    return column === null || (index >= own.order.length && content === BLANK) ? [] : [cellsAt(own.sheet, at, column, [[content]])];
  });
}

/** The words of a row, column by column. */
function textsOf(contents: readonly CellContent[]): readonly string[] {
  return contents.map((content) => (content.kind === "value" && typeof content.value === "string" ? content.value : ""));
}

function cells(sheet: string, row: number, after: readonly (readonly CellContent[])[]): Edit {
  return cellsAt(sheet, row, 0, after);
}

function cellsAt(sheet: string, row: number, column: number, after: readonly (readonly CellContent[])[]): Edit {
  return { kind: "cells", sheet, row, column, before: after.map((line) => line.map(() => BLANK)), after };
}
