import type { Grid } from "../../grid/grid";
import { foldWords } from "../../text/fold-text";
import { cropColumns } from "../crop-columns";
import { isCodeElsewhere } from "./code-heading";
import { findHeaders } from "./find-headers";
import type { HeaderMeaning } from "./header-vocabulary";
import { readHeaderCell } from "./read-header-cell";

/** How many rows of a lone column are looked at for its header. */
const HEADER_REACH = 60;
/** Longer texts of such a column are titles. */
const LONGEST_LONELY = 30;
/** A sheet in so many pieces holds a form or a map, not tables side by side. */
const MOST_STRETCHES = 60;

/**
 * The parts of a sheet that hold tables beside each other, parted by blank columns; the sheet alone where it
 * holds none. A part begins where a stretch of columns has a header with codes of its own, so that a table
 * with blank columns inside stays whole. Tables whose headers begin in different rows hide each other's.
 */
export function sideBySide(grid: Grid): readonly Grid[] {
  const bands = stretches(filledColumns(grid), grid.firstColumn);
  if (bands.length < 2 || bands.length > MOST_STRETCHES) return [grid];
  const starts = tableStarts(grid, bands);
  if (starts.length < 2) return [grid];
  const cuts = [grid.firstColumn, ...starts.slice(1), grid.endColumn];
  return cuts.slice(1).map((end, index) => cropColumns(grid, cuts[index] ?? grid.firstColumn, end));
}

/** The first column of each table: a band begins another where it has codes, or names and points, and what is left of it is complete. */
function tableStarts(grid: Grid, bands: readonly Stretch[]): readonly number[] {
  const starts: number[] = [];
  let open: HeaderParts = NO_PARTS;
  for (const { first, end } of bands) {
    const parts = partsOf(end - first === 1 ? lonelyMeanings(grid, first) : headerMeanings(cropColumns(grid, first, end)));
    // A lone column of codes behind all others is the table's own.
    const begins = (parts.code && (end - first > 1 || end < grid.endColumn)) || (parts.name && parts.points);
    const isComplete = open.points && (open.name || (open.code && parts.code));
    if (begins && (starts.length === 0 || isComplete)) {
      starts.push(first);
      open = parts;
    } else {
      open = { code: open.code || parts.code, name: open.name || parts.name, points: open.points || parts.points };
    }
  }
  return starts;
}

/** What the headers of a band name. */
interface HeaderParts {
  readonly code: boolean;
  readonly name: boolean;
  readonly points: boolean;
}

const NO_PARTS: HeaderParts = { code: false, name: false, points: false };

function headerMeanings(band: Grid): readonly HeaderMeaning[] {
  return findHeaders(band).flatMap(({ columns }) => columns.flatMap(({ text, reading }) => (reading && !isCodeElsewhere(foldWords(text)) ? [reading.meaning] : [])));
}

/** What the first texts of a column that stands alone may head it with. */
function lonelyMeanings(grid: Grid, column: number): readonly HeaderMeaning[] {
  const meanings: HeaderMeaning[] = [];
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + HEADER_REACH); row++) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value.length > LONGEST_LONELY || isCodeElsewhere(foldWords(value))) continue;
    const reading = readHeaderCell(value);
    if (reading) meanings.push(reading.meaning);
  }
  return meanings;
}

function partsOf(meanings: readonly HeaderMeaning[]): HeaderParts {
  const points = meanings.some((meaning) => meaning === "max" || meaning.startsWith("score"));
  return { code: meanings.includes("code"), name: meanings.includes("name"), points };
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

function filledColumns(grid: Grid): readonly boolean[] {
  const filled = Array<boolean>(grid.endColumn - grid.firstColumn).fill(false);
  let blank = filled.length;
  for (let row = grid.firstRow; row < grid.endRow && blank > 0; row++) {
    for (let index = 0; index < filled.length; index++) {
      if (filled[index] || isBlank(grid, row, grid.firstColumn + index)) continue;
      filled[index] = true;
      blank--;
    }
  }
  return filled;
}

function isBlank(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value === null || value === "";
}

function stretches(filled: readonly boolean[], offset: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = -1;
  [...filled, false].forEach((isFilled, index) => {
    if (isFilled && first < 0) first = index;
    if (!isFilled && first >= 0) {
      found.push({ first: offset + first, end: offset + index });
      first = -1;
    }
  });
  return found;
}
