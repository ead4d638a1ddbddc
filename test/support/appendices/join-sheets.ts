import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";

/** What two sheets hold on one: the second below the first. */
export function stackSheets(above: Grid, below: Grid, gap: number): Grid {
  const values = [...cellsOf(above), ...Array.from({ length: gap }, () => []), ...cellsOf(below)];
  return new Grid({ sheet: above.sheet, row: 0, column: 0, values });
}

/** What two sheets hold on one: the second to the right of the first, some rows lower. */
export function besideSheets(left: Grid, right: Grid, gap: number, lower: number): Grid {
  const offset = left.endColumn + gap;
  const leftCells = cellsOf(left);
  const rightCells = cellsOf(right);
  const values = Array.from({ length: Math.max(leftCells.length, rightCells.length + lower) }, (_, row): CellValue[] => {
    const own = leftCells[row] ?? [];
    return [...own, ...Array<null>(offset - own.length).fill(null), ...(rightCells[row - lower] ?? [])];
  });
  return new Grid({ sheet: left.sheet, row: 0, column: 0, values });
}

function cellsOf(grid: Grid): CellValue[][] {
  return Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column) => grid.value(row, column)));
}
