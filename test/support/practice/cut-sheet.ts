import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";
import type { SeededRandom } from "../appendices/seeded-random";
import type { PracticeSheet } from "./appendix";

/** A table on two sheets, and how many of its rows stand on each. */
export interface CutSheet {
  readonly sheets: readonly [Grid, Grid];
  readonly rows: readonly [number, number];
}

/** Rows that each sheet keeps at least. */
const FEWEST = 8;

/** Cuts a table before one of its coded rows, the header printed again on the second sheet or not; null where it is too short. */
export function cutSheet({ grid, truth }: PracticeSheet, random: SeededRandom): CutSheet | null {
  const places = truth.rows.slice(FEWEST, -FEWEST).filter(({ code, level }) => code !== "" && level !== "input");
  if (places.length === 0) return null;
  const { row: cut } = random.pick(places);
  const cells = Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column) => grid.value(row, column)));
  const header = random.chance(0.5) ? truth.headerRows.map((row) => cells[row] ?? []) : [];
  return {
    sheets: [sheetOf("Trang 1", cells.slice(0, cut)), sheetOf("Trang 2", [...header, ...cells.slice(cut)])],
    rows: [truth.rows.filter(({ row }) => row < cut).length, truth.rows.filter(({ row }) => row >= cut).length],
  };
}

function sheetOf(sheet: string, values: readonly (readonly CellValue[])[]): Grid {
  return new Grid({ sheet, row: 0, column: 0, values });
}
