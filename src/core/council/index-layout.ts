import type { Grid } from "../grid/grid";
import type { IndexTyping } from "./assessment";

/** Where things stand on the sheet of an index; 0-based. */
export const RESULT_HEADER = 4;
/** Results and classes have fixed rows, so that a class that was typed stays where it is. */
export const MOST_RESULTS = 3;
export const BAND_HEADER = RESULT_HEADER + MOST_RESULTS + 2;
export const MOST_BANDS = 6;
export const GROUP_HEADER = BAND_HEADER + MOST_BANDS + 2;
export const FIRST_GROUP = GROUP_HEADER + 1;

export const RESULT_COLUMNS = ["method", "points", "max", "percent", "band", "basis"] as const;
export const BAND_COLUMNS = ["band", "from"] as const;
export const GROUP_COLUMNS = ["group", "max", "notAssessed", "reachable", "self", "final", "open", "percent", "weight", "key"] as const;
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** The column of a figure in the lines of groups and pillars. */
export function groupColumn(name: GroupColumn): number {
  return GROUP_COLUMNS.indexOf(name);
}

/** What begins the key of a pillar's line; the pillar's path follows. */
export const PILLAR_KEY = "pillar:";

/** The classes and weights that stand on the sheet, in place of what the set says. */
export function readIndexTyping(grid: Grid): IndexTyping {
  const bands = Array.from({ length: MOST_BANDS }, (_, index) => BAND_HEADER + 1 + index).flatMap((row) => {
    const from = grid.value(row, 1);
    return typeof from === "number" ? [{ from, name: grid.text(row, 0) }] : [];
  });
  const weights = new Map<string, number>();
  for (let row = FIRST_GROUP; row < grid.endRow; row++) {
    const key = grid.text(row, groupColumn("key"));
    const weight = grid.value(row, groupColumn("weight"));
    if (key.startsWith(PILLAR_KEY) && typeof weight === "number" && weight >= 0) weights.set(key.slice(PILLAR_KEY.length), weight);
  }
  return { weights, bands };
}
