import type { Grid } from "../grid/grid";
import type { FoundTable } from "./find-own-table";
import { findOwnTable } from "./find-own-table";
import type { InputSheetLabels, OwnColumn } from "./input-sheet-layout";
import { HEADER_ROW, INPUT_COLUMNS, INPUT_SHEET, PEERS_COLUMNS, PEERS_SHEET } from "./input-sheet-layout";

/**
 * Where the table of one of our sheets stands. Users may sort it, move its columns and add their own;
 * of the columns that are not `Essential` some may be gone.
 */
export interface SheetLayout<Essential extends OwnColumn> {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<OwnColumn, number>> & Record<Essential, number>>;
  /** The table's columns, the users' own among them. */
  readonly firstColumn: number;
  readonly endColumn: number;
  /** One past the last row with a key. */
  readonly endRow: number;
}

/** Figures are read by key and value alone. */
export type InputLayout = SheetLayout<"key" | "value">;
/** Score formulas refer to the lowest and the highest value. */
export type PeersLayout = SheetLayout<"key" | "lowest" | "highest">;

/** One of our sheets as it stands. */
export interface OwnTable<Layout> {
  readonly grid: Grid;
  readonly layout: Layout;
}

/** Columns of one of our sheets that were deleted or whose header was renamed. */
export interface LostColumns {
  readonly sheet: string;
  /** Their headers as they were made. */
  readonly headers: readonly string[];
  /** The 0-based row of the headers that are left, or null where none is. */
  readonly headerRow: number | null;
  /** Whether the figures can be read all the same. */
  readonly readable: boolean;
}

/** The layout of the input sheet where it has yet to be made. */
export function newInputLayout(rows: number): InputLayout {
  return { ...newLayout(INPUT_COLUMNS, rows), columns: { ...placed(INPUT_COLUMNS), key: INPUT_COLUMNS.indexOf("key"), value: INPUT_COLUMNS.indexOf("value") } };
}

/** The layout of the peers sheet where it has yet to be made. */
export function newPeersLayout(rows: number): PeersLayout {
  return { ...newLayout(PEERS_COLUMNS, rows), columns: { ...placed(PEERS_COLUMNS), key: PEERS_COLUMNS.indexOf("key"), lowest: PEERS_COLUMNS.indexOf("lowest"), highest: PEERS_COLUMNS.indexOf("highest") } };
}

function newLayout(order: readonly OwnColumn[], rows: number): Omit<SheetLayout<never>, "columns"> {
  return { headerRow: HEADER_ROW, firstColumn: 0, endColumn: order.length, endRow: HEADER_ROW + 1 + rows };
}

function placed(order: readonly OwnColumn[]): Readonly<Partial<Record<OwnColumn, number>>> {
  return Object.fromEntries(order.map((name, column) => [name, column]));
}

/** The input sheet of a workbook; null where there is none, or none that can be read (see `lostColumns`). */
export function inputTable(sheets: readonly Grid[], labels: InputSheetLabels): OwnTable<InputLayout> | null {
  const found = findOwnTable(sheets, INPUT_SHEET, INPUT_COLUMNS, labels);
  const { key, value } = found?.columns ?? {};
  if (!found || key === undefined || value === undefined) return null;
  return { grid: found.grid, layout: { ...extent(found, key), columns: { ...found.columns, key, value } } };
}

/** The peers sheet of a workbook; null where there is none, or none that can be read (see `lostColumns`). */
export function peersTable(sheets: readonly Grid[], labels: InputSheetLabels): OwnTable<PeersLayout> | null {
  const found = findOwnTable(sheets, PEERS_SHEET, PEERS_COLUMNS, labels);
  const { key, lowest, highest } = found?.columns ?? {};
  if (!found || key === undefined || lowest === undefined || highest === undefined) return null;
  return { grid: found.grid, layout: { ...extent(found, key), columns: { ...found.columns, key, lowest, highest } } };
}

/** What is missing of our sheets. One that was emptied is as good as one that has yet to be made. */
export function lostColumns(sheets: readonly Grid[], labels: InputSheetLabels): readonly LostColumns[] {
  const input = findOwnTable(sheets, INPUT_SHEET, INPUT_COLUMNS, labels);
  const peers = findOwnTable(sheets, PEERS_SHEET, PEERS_COLUMNS, labels);
  return [
    ...lostOf(input, INPUT_COLUMNS, labels, ["key", "value"]),
    ...lostOf(peers, PEERS_COLUMNS, labels, ["key", "lowest", "highest"]),
  ];
}

function lostOf(found: FoundTable | null, order: readonly OwnColumn[], labels: InputSheetLabels, essential: readonly OwnColumn[]): readonly LostColumns[] {
  if (!found) return [];
  const lost = order.filter((name) => found.columns[name] === undefined);
  const readable = !lost.some((name) => essential.includes(name));
  // What keeps the figures from being read is all that the user has to see to first.
  const told = readable ? lost : lost.filter((name) => essential.includes(name));
  return lost.length === 0 ? [] : [{ sheet: found.grid.sheet, headers: told.map((name) => labels[name]), headerRow: found.headerRow, readable }];
}

/** Excel's tables have a header over every column, so that the headers beside one another tell how far it reaches. */
function extent({ grid, headerRow }: FoundTable, key: number): Omit<SheetLayout<never>, "columns"> {
  const header = headerRow ?? HEADER_ROW;
  let [firstColumn, endColumn, endRow] = [key, key + 1, grid.endRow];
  while (firstColumn > 0 && grid.text(header, firstColumn - 1) !== "") firstColumn -= 1;
  while (grid.text(header, endColumn) !== "") endColumn += 1;
  while (endRow > header + 1 && grid.text(endRow - 1, key) === "") endRow -= 1;
  return { headerRow: header, firstColumn, endColumn, endRow };
}

/** The first of the units' columns on the peers sheet: they stand to the right of ours. */
export function firstUnitColumn({ columns }: PeersLayout): number {
  return Math.max(...Object.values(columns)) + 1;
}

/** The sheet row of each key; of several the first, which is the one that formulas find. */
export function rowsByKey({ grid, layout }: OwnTable<SheetLayout<"key">>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = layout.endRow - 1; row > layout.headerRow; row--) rows.set(grid.text(row, layout.columns.key), row);
  return rows;
}
