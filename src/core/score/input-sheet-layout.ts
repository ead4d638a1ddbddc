import type { Grid } from "../grid/grid";
import type { ValidationMessage } from "../plan/cell-validation";

/** Every sheet that we make begins with this; such sheets hold no appendix table. */
export const OWN_SHEET_PREFIX = "DTI – ";

/** The sheet on which figures are typed, and the one for the figures of all units that are compared. */
export const INPUT_SHEET = "DTI – Số liệu";
export const PEERS_SHEET = "DTI – So sánh";
/** The options that drop-downs offer. */
export const LISTS_SHEET = "DTI – Danh mục";
export const INPUT_TABLE_NAME = "DTI_SoLieu";
export const PEERS_TABLE_NAME = "DTI_SoSanh";

/** How many units the peers sheet has columns for when it is made. */
export const PEER_COLUMNS = 40;

/** The words on our sheets; i18n supplies them (Vietnamese, whatever the pane's language: the file travels). */
export interface InputSheetLabels {
  readonly title: string;
  readonly hint: string;
  /** "Đã nhập": stands before the live count of typed figures. */
  readonly typed: string;
  readonly code: string;
  readonly indicator: string;
  readonly letter: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value: string;
  readonly source: string;
  readonly supplier: string;
  readonly evidence: string;
  readonly key: string;
  readonly lowest: string;
  readonly highest: string;
  readonly peersTitle: string;
  readonly peersHint: string;
  readonly listsTitle: string;
  readonly listsHint: string;
  /** What Excel shows beside a cell with a drop-down, beside a yes-or-no, and where something else than a number is typed. */
  readonly choicePrompt: ValidationMessage;
  readonly flagPrompt: ValidationMessage;
  readonly numberRefusal: ValidationMessage;
  /** "Đơn vị 3" */
  peer(number: number): string;
  /** "Điểm tự chấm 2024" */
  scoreHeader(year: number): string;
}

/** The columns of the input sheet, in the order in which they are made. */
export const INPUT_COLUMNS = ["code", "indicator", "letter", "meaning", "unit", "value", "source", "supplier", "key", "evidence"] as const;
export type InputColumn = (typeof INPUT_COLUMNS)[number];

/**
 * The columns of the peers sheet before the units' own. Formulas look at the lowest and the highest
 * value only: a custom function cannot tell a blank cell of a range from a 0 (platform: blank arguments).
 */
export const PEERS_COLUMNS = ["code", "indicator", "meaning", "unit", "key", "lowest", "highest"] as const;
export type PeersColumn = (typeof PEERS_COLUMNS)[number];

/** Where the table of one of our sheets stands. Users may sort it, move its columns and add their own. */
export interface SheetLayout<Column extends string> {
  readonly headerRow: number;
  readonly columns: Readonly<Record<Column, number>>;
  /** One past the last row with a key. */
  readonly endRow: number;
}

/** The header row of a sheet that we make: title, hint and count stand above it. */
export const HEADER_ROW = 4;

/** The layout of a sheet that has yet to be made. */
export function newLayout<Column extends string>(order: readonly Column[], rows: number): SheetLayout<Column> {
  const columns = Object.fromEntries(order.map((name, index) => [name, index]));
  // Object.fromEntries forgets the key type; every name of `order` is there.
  return { headerRow: HEADER_ROW, columns: columns as Record<Column, number>, endRow: HEADER_ROW + 1 + rows };
}

/** Finds our table by its header words; null where a column was taken away, so that nothing is read from a wrong place. */
export function findLayout<Column extends string>(
  grid: Grid,
  order: readonly Column[],
  labels: Readonly<Record<Column, string>>,
): SheetLayout<Column> | null {
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    const columns = headerColumns(grid, row, order, labels);
    if (columns) return { headerRow: row, columns, endRow: lastKeyRow(grid, row, columns) + 1 };
  }
  return null;
}

function headerColumns<Column extends string>(
  grid: Grid,
  row: number,
  order: readonly Column[],
  labels: Readonly<Record<Column, string>>,
): Record<Column, number> | null {
  const found = new Map<string, number>();
  for (let column = grid.endColumn - 1; column >= grid.firstColumn; column--) found.set(grid.text(row, column).trim().normalize("NFC"), column);
  const entries = order.map((name) => [name, found.get(labels[name].normalize("NFC"))] as const);
  if (entries.some(([, column]) => column === undefined)) return null;
  // Every value was just seen to be a number.
  return Object.fromEntries(entries) as Record<Column, number>;
}

function lastKeyRow(grid: Grid, headerRow: number, columns: Readonly<Record<string, number>>): number {
  const keyColumn = columns["key"] ?? 0;
  for (let row = grid.endRow - 1; row > headerRow; row--) if (grid.text(row, keyColumn) !== "") return row;
  return headerRow;
}
