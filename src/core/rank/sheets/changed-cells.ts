import type { CellContent } from "../../grid/cell";
import { BLANK, sameContent } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import type { Edit } from "../../plan/write-plan";

/** Writes a block where it differs from what the sheet holds, in runs of whole rows; lines may have different lengths. */
export function changedCells(sheet: string, row: number, column: number, lines: readonly (readonly CellContent[])[], grid: Grid | null): readonly Edit[] {
  const edits: Edit[] = [];
  let first = 0;
  const close = (end: number): void => {
    if (end > first) edits.push(block(sheet, row + first, column, lines.slice(first, end), grid));
  };
  lines.forEach((line, index) => {
    const width = lines[first]?.length;
    const same = grid !== null && line.every((content, right) => sameContent(content, grid.content(row + index, column + right)));
    if (same || line.length === 0) {
      close(index);
      first = index + 1;
    } else if (line.length !== width) {
      close(index);
      first = index;
    }
  });
  close(lines.length);
  return edits;
}

function block(sheet: string, row: number, column: number, after: readonly (readonly CellContent[])[], grid: Grid | null): Edit {
  const blanks = (after[0] ?? []).map(() => BLANK);
  const before = after.map((line, down) => (grid === null ? blanks : line.map((_, right) => grid.content(row + down, column + right))));
  return { kind: "cells", sheet, row, column, before, after };
}
