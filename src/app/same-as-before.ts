import type { Grid } from "../core/grid/grid";

/** The sheets just read, with the object that was known before in place of each that holds the same: what was found out about it still counts. */
export function sameAsBefore(sheets: readonly Grid[], before: readonly Grid[]): readonly Grid[] {
  const known = new Map(before.map((grid) => [grid.sheet, grid]));
  return sheets.map((grid) => {
    const same = known.get(grid.sheet);
    return same?.holdsSame(grid) ? same : grid;
  });
}
