import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { runs } from "./roll-up-formula";
import type { Edit } from "./write-plan";

/** Writes cells of one column, in runs of neighbours; `after` by row (0-based). */
export function columnEdits(grid: Grid, column: number, after: ReadonlyMap<number, CellContent>): readonly Edit[] {
  return runs([...after.keys()]).map(([first, last]) => {
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return {
      kind: "cells",
      sheet: grid.sheet,
      row: first,
      column,
      before: rows.map((row) => [grid.content(row, column)]),
      after: rows.map((row) => [after.get(row) ?? BLANK]),
    };
  });
}
