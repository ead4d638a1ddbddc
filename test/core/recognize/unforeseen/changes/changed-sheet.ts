import type { CellValue } from "../../../../../src/core/grid/cell";
import { Grid } from "../../../../../src/core/grid/grid";
import type { AppendixTable } from "../../../../../src/core/recognize/appendix-table";

/** A sheet after a change, with where its rows and columns have come to stand. */
export interface ChangedSheet {
  readonly grid: Grid;
  readonly rowNow: (row: number) => number;
  readonly columnNow: (column: number) => number;
}

/** The values of a sheet from its first cell A1. */
export function valuesOf(grid: Grid): CellValue[][] {
  return Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column) => grid.value(row, column)));
}

/** A line of a sheet that is put together anew: an old one by its number, or a new one; null is blank. */
export type Line = number | null | readonly CellValue[];

/** The sheet put together from its rows, or new ones, from the top. Merged areas that stay whole are kept. */
export function withRows(grid: Grid, lines: readonly Line[]): ChangedSheet {
  const old = valuesOf(grid);
  const values = lines.map((line) => (typeof line === "number" ? (old[line] ?? []) : (line ?? [])));
  const rowNow = placeIn(lines);
  const merges = grid.merges.flatMap((area) => {
    const [first, last] = [rowNow(area.row), rowNow(area.row + area.rowCount - 1)];
    return first < 0 || last < 0 ? [] : [{ ...area, row: first, rowCount: last - first + 1 }];
  });
  return { grid: new Grid({ sheet: grid.sheet, row: 0, column: 0, values, merges }), rowNow, columnNow: same };
}

/** The sheet put together from its columns, or new ones, from the left. */
export function withColumns(grid: Grid, lines: readonly Line[]): ChangedSheet {
  const old = valuesOf(grid);
  const values = old.map((cells, row) => lines.map((line) => (typeof line === "number" ? (cells[line] ?? null) : (line?.[row] ?? null))));
  const columnNow = placeIn(lines);
  const merges = grid.merges.flatMap((area) => {
    const [first, last] = [columnNow(area.column), columnNow(area.column + area.columnCount - 1)];
    return first < 0 || last < first ? [] : [{ ...area, column: first, columnCount: last - first + 1 }];
  });
  return { grid: new Grid({ sheet: grid.sheet, row: 0, column: 0, values, merges }), rowNow: same, columnNow };
}

/** The sheet with other values; the function gets the value that stands there. */
export function withValues(grid: Grid, change: (value: CellValue, row: number, column: number) => CellValue): ChangedSheet {
  const values = valuesOf(grid).map((cells, row) => cells.map((value, column) => change(value, row, column)));
  return { grid: new Grid({ sheet: grid.sheet, row: 0, column: 0, values, merges: grid.merges }), rowNow: same, columnNow: same };
}

/** The numbers 0, 1, … */
export function upTo(end: number, from = 0): readonly number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}

function same(place: number): number {
  return place;
}

function placeIn(lines: readonly Line[]): (place: number) => number {
  return (place) => lines.indexOf(place);
}

/** A table as it is recognised, its places as those of the changed sheet. */
export interface TableOutline {
  readonly sheet: string;
  readonly header: readonly number[];
  readonly columns: string;
  readonly rows: readonly string[];
}

/** What is recognised of a table; `moved` tells where its rows and columns now stand, below 0 those that are gone. */
export function outline(table: AppendixTable, moved: Omit<ChangedSheet, "grid"> = { rowNow: same, columnNow: same }): TableOutline {
  const roles = [...Object.entries(table.columns), ...table.scores.map(({ role, column }) => [role, column] as const)];
  return {
    sheet: table.sheet,
    header: table.headerRows.map(moved.rowNow).filter(isThere),
    columns: roles.filter(([, column]) => isThere(moved.columnNow(column))).map(([role, column]) => `${moved.columnNow(column)} ${role}`).sort().join(", "),
    rows: table.rows.filter(({ row }) => isThere(moved.rowNow(row))).sort((a, b) => moved.rowNow(a.row) - moved.rowNow(b.row)).map(({ row, level, code }) => `${moved.rowNow(row)} ${level} ${code}`),
  };
}

function isThere(place: number): boolean {
  return place >= 0;
}
