import type { CellContent } from "../../grid/cell";
import { BLANK, sameContent } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import type { Edit } from "../../plan/write-plan";

/** Rows that are written together at most: the rows of thousands of units are never held at once. */
const MOST_ROWS = 100;

/** Writes a block where it differs from what the sheet holds, in runs of whole rows; lines may have different lengths. Lines are asked for as the edits are. */
export function* changedCells(sheet: string, row: number, column: number, lines: Iterable<readonly CellContent[]>, grid: Grid | null): Generator<Edit> {
  let run: (readonly CellContent[])[] = [];
  let end = 0;
  for (const line of lines) {
    const isDone = line.length === 0 || (grid !== null && line.every((content, right) => sameContent(content, grid.content(row + end, column + right))));
    if (run.length > 0 && (isDone || line.length !== run[0]?.length || run.length === MOST_ROWS)) {
      yield block(sheet, row + end - run.length, column, run, grid);
      run = [];
    }
    if (!isDone) run.push(line);
    end += 1;
  }
  if (run.length > 0) yield block(sheet, row + end - run.length, column, run, grid);
}

function block(sheet: string, row: number, column: number, after: readonly (readonly CellContent[])[], grid: Grid | null): Edit {
  const blanks = (after[0] ?? []).map(() => BLANK);
  const before = after.map((line, down) => (grid === null ? blanks : line.map((_, right) => grid.content(row + down, column + right))));
  return { kind: "cells", sheet, row, column, before, after };
}
