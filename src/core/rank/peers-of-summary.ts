import type { Grid } from "../grid/grid";
import { FIRST_UNIT_ROW, KEY_ROW, MEASURE_KEY, UNIT_KEY } from "./sheets/summary-layout";

/**
 * Everybody's measures by `peersKey`, as a summary sheet of a consolidation has them by now; null where
 * the sheet is none. Columns are found by their keys, wherever they stand.
 */
export function peersOfSummary(grid: Grid): ReadonlyMap<string, readonly number[]> | null {
  const columns = Array.from({ length: grid.endColumn }, (_, column) => ({ column, key: grid.text(KEY_ROW, column) }));
  const unit = columns.find(({ key }) => key === UNIT_KEY)?.column;
  if (unit === undefined) return null;
  const rows = Array.from({ length: Math.max(0, grid.endRow - FIRST_UNIT_ROW) }, (_, index) => FIRST_UNIT_ROW + index).filter((row) => grid.text(row, unit).trim() !== "");
  return new Map(columns.filter(({ key }) => key.startsWith(MEASURE_KEY)).map(({ key, column }) => [key.slice(MEASURE_KEY.length), numbersIn(grid, rows, column)]));
}

function numbersIn(grid: Grid, rows: readonly number[], column: number): readonly number[] {
  return rows.flatMap((row) => {
    const value = grid.value(row, column);
    return typeof value === "number" ? [value] : [];
  });
}
