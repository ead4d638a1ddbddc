import type { Grid } from "../../grid/grid";
import type { RankBand } from "../rank-bands";
import { BAND_AREA } from "./ranking-layout";

/** The classes as they stand on the ranking sheet. */
export function bandsOfSheet(grid: Grid): readonly RankBand[] {
  return Array.from({ length: BAND_AREA.rowCount }, (_, index) => BAND_AREA.row + index).flatMap((row) => {
    const from = grid.value(row, BAND_AREA.column);
    return typeof from === "number" ? [{ from, name: grid.text(row, BAND_AREA.column + 1) }] : [];
  });
}
