import type { CellValue } from "../../../../../src/core/grid/cell";
import type { Grid } from "../../../../../src/core/grid/grid";
import type { AppendixTable } from "../../../../../src/core/recognize/appendix-table";
import type { SeededRandom } from "../../../../support/seeded-random";
import type { ChangedSheet, TableOutline } from "./changed-sheet";
import { outline } from "./changed-sheet";

/** A sheet with one table, as a change finds it. */
export interface Subject {
  readonly grid: Grid;
  readonly table: AppendixTable;
  /** The role of each column that has one. */
  readonly roles: ReadonlyMap<number, string>;
  readonly random: SeededRandom;
  /** Headings that stand over columns of a role in other workbooks. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
}

/** A sheet after a change, with what it adds to what is recognised and what it takes away. */
export interface Changed extends ChangedSheet {
  /** Roles that new columns have. */
  readonly added?: readonly (readonly [column: number, role: string])[];
  /** New rows of the header, and of the table as an outline has them. */
  readonly addedHeader?: readonly number[];
  readonly addedRows?: readonly string[];
  /** The sheet on which the table goes on. */
  readonly rest?: ChangedSheet;
}

/** What makes such a sheet of another; null where it does not apply. */
export type Change = (subject: Subject) => Changed | null;

export const isText = (value: CellValue): value is string => typeof value === "string" && value !== "";

export function headerText({ grid, table }: Subject, column: number): string {
  const [row] = table.headerRows;
  return row === undefined || table.headerRows.length > 1 ? "" : grid.text(row, column);
}

export function isInHeader({ table }: Subject, row: number): boolean {
  return table.headerRows.includes(row);
}

/** Whether a row of the table begins there, and not a header printed again. */
export function isRow({ table }: Subject, row: number): boolean {
  return table.rows.some((each) => each.row === row && each.code !== "");
}

/** Rows at which a row of the table begins, but the first. */
export function seams({ table }: Subject): readonly number[] {
  return table.rows.slice(1).map(({ row }) => row);
}

/** The columns with a role. */
export function placesOf({ roles }: Subject, role: string): readonly number[] {
  return [...roles].filter(([, each]) => each === role).map(([column]) => column);
}

/** What is to be recognised of a table after a change: of its sheet, and of the one on which it goes on. */
export function expectedOutlines(table: AppendixTable, changed: Changed): readonly TableOutline[] {
  const { added = [], addedHeader = [], addedRows = [], rest } = changed;
  const own = outline(table, changed);
  const first: TableOutline = {
    ...own,
    header: [...own.header, ...addedHeader],
    columns: [...own.columns.split(", "), ...added.map(([column, role]) => `${column} ${role}`)].sort().join(", "),
    rows: [...own.rows, ...addedRows].sort((a, b) => parseInt(a) - parseInt(b)),
  };
  return rest ? [first, { ...outline(table, rest), sheet: rest.grid.sheet }] : [first];
}
