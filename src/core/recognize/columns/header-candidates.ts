import type { Grid } from "../../grid/grid";
import { cleanLine } from "../../text/clean-text";
import type { ColumnRole, NumberCell } from "../appendix-table";
import type { ColumnProfile } from "./column-profile";
import { profileColumn } from "./column-profile";
import type { HeaderBlock } from "../headers/find-headers";
import type { HeaderColumn } from "../headers/header-column";
import { pointHints, speaksOfPoints } from "../headers/point-words";
import { HeaderRepeats } from "../headers/header-repeats";
import { codeOfCell } from "../codes/code-cell";
import { splitNameCode } from "../rows/name-cell";
import { readMaxCell } from "../rows/read-max-cell";
import { readNumberCell } from "../rows/read-number-cell";
import type { TableCode } from "../codes/table-code";

/** A column under a header with what stands in it. */
export interface Candidate extends HeaderColumn {
  readonly profile: ColumnProfile;
  /** What it may nearly as well be, by all that speaks for it; null where nothing comes near. */
  readonly rival?: ColumnRole | "none" | null;
}

/** How many rows under a header are looked at before the table is read. */
const SAMPLE_ROWS = 80;
/** Gaps that a table may have inside. */
export const MOST_BLANK_ROWS = 5;
/** How far beside the header's cells a column without a header may stand. */
const REACH_LEFT = 2;
const REACH_RIGHT = 1;

/** The rows under a header that are looked at first: up to another header, or to a gap that no table has inside. */
export function sampleRows(grid: Grid, header: HeaderBlock, endRow: number): readonly number[] {
  const below = (header.rows.at(-1) ?? 0) + 1;
  const repeats = new HeaderRepeats(grid, header);
  // The headings and the numbers of the columns may be printed again on every page.
  const rows = range(below, Math.min(endRow, below + SAMPLE_ROWS)).filter((row) => !repeats.isIndexRow(row) && !repeats.isPageNumber(row) && repeats.spills(row) === null);
  let blanks = 0;
  const end = rows.findIndex((row) => {
    blanks = header.columns.every(({ column }) => grid.text(row, column) === "") ? blanks + 1 : 0;
    return blanks > MOST_BLANK_ROWS;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** The columns of a header, and filled ones without a header between and beside them. */
export function candidateColumns(grid: Grid, header: HeaderBlock, rows: readonly number[]): readonly Candidate[] {
  const headed = new Map(header.columns.map((column) => [column.column, column]));
  const places = [...headed.keys()];
  const first = Math.max(grid.firstColumn, Math.min(...places) - REACH_LEFT);
  const last = Math.min(grid.endColumn - 1, Math.max(...places) + REACH_RIGHT);
  return range(first, last + 1).flatMap((column) => {
    const own = headed.get(column) ?? { column, text: "", reading: null };
    const isMax = holdsMaxima(own);
    const profile = profileColumn(grid, column, rows, (row) => pointsCell(grid, column, row, isMax));
    return headed.has(column) || profile.filled > 1 ? [{ ...own, profile }] : [];
  });
}

/** The codes that a column's cells hold, also those with a name run into them ("I. Nhận thức số"). */
export function codesOf(grid: Grid, column: number, rows: readonly number[]): readonly (TableCode | null)[] {
  return rows.map((row) => {
    const value = grid.value(row, column);
    return codeOfCell(grid, row, column) ?? (typeof value === "string" ? splitNameCode(cleanLine(value)).code : null);
  });
}

/** The numbers that a column's cells hold. */
export function numbersOf(grid: Grid, header: HeaderColumn, rows: readonly number[]): readonly (number | null)[] {
  const isMax = holdsMaxima(header);
  return rows.map((row) => pointsCell(grid, header.column, row, isMax).value);
}

/** Whether a heading means the maximum, or in words of no list most likely does: "Tối đa 20 điểm" below it is 20. */
function holdsMaxima({ text, reading }: HeaderColumn): boolean {
  return reading?.meaning === "max" || (reading?.byHand !== true && speaksOfPoints(text) && pointHints(text)[0] === "max");
}

function pointsCell(grid: Grid, column: number, row: number, isMax: boolean): NumberCell {
  return isMax ? readMaxCell(grid, row, column) : readNumberCell(grid, row, column, null);
}

/** Whether a column's filled cells are numbers, but for a few remarks. */
export function isNumeric({ profile }: Candidate): boolean {
  return profile.numbers >= 2 && profile.numbers >= profile.filled * 0.6;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
