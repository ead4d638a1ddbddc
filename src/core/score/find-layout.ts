import type { Grid } from "../grid/grid";

/** Where a table of ours stands of which every column is needed. */
export interface WholeLayout<Column extends string> {
  readonly headerRow: number;
  readonly columns: Readonly<Record<Column, number>>;
  /** One past the last row with a key. */
  readonly endRow: number;
}

/** Finds our table by its header words; null where a column was taken away, so that nothing is read from a wrong place. */
export function findLayout<Column extends string>(
  grid: Grid,
  order: readonly Column[],
  labels: Readonly<Record<Column, string>>,
): WholeLayout<Column> | null {
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
