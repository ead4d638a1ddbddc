import type { CellContent } from "../grid/cell";
import { sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { Edit } from "./write-plan";

/** Writes one cell; nothing where it holds that already. */
export function cellEdits(grid: Grid, row: number, column: number, after: CellContent): readonly Edit[] {
  const before = grid.content(row, column);
  return sameContent(before, after) ? [] : [{ kind: "cells", sheet: grid.sheet, row, column, before: [[before]], after: [[after]] }];
}
