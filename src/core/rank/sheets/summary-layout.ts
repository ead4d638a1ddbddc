import type { Grid } from "../../grid/grid";
import { peersKey } from "../comparison";
import type { Consolidation, RankedColumn } from "../consolidation";
import type { MeasureSlot } from "../measure-slot";

/** Rows of the summary sheet: title, hint, set, what groups count where the index is a mean, then the header, the maxima, the keys and the units. */
export const WEIGHT_ROW = 3;
export const HEADER_ROW = 4;
export const MAX_ROW = 5;
export const KEY_ROW = 6;
export const FIRST_UNIT_ROW = 7;

/** The columns before those of the set, in order. */
const LEADING = ["number", "unit", "total", "reachable", "index", "rank", "band", "previous-total", "previous-rank", "movement", "scored", "order"] as const;
export type LeadingColumn = (typeof LEADING)[number];

/**
 * Stands behind the last key: how the sheets of a ranking look, widths and pages among it. A ranking without it was made when they looked otherwise.
 * To be counted on whenever the looks of a ranking change.
 */
export const LOOK_KEY = "look:3";

/** What the keys of columns of measures begin with; `peersKey` follows. */
export const MEASURE_KEY = "measure:";
/** The key of the column with the units' names. */
export const UNIT_KEY: LeadingColumn = "unit";

/** Where everything stands on the summary sheet. Group scores stand side by side, and so do scores. */
export interface SummaryLayout {
  readonly leading: Readonly<Record<LeadingColumn, number>>;
  /** The first of as many columns as there are groups. */
  readonly groupScores: number;
  readonly groupRanks: number;
  /** The first of as many columns as there are columns of the set. */
  readonly scores: number;
  /** Parallel to the set's columns: where each of its slots stands. */
  readonly measures: readonly (readonly number[])[];
  /** Parallel to the set's columns: the most that each can give. */
  readonly maxima: readonly number[];
  readonly file: number;
  readonly mark: number;
  /** What tells the columns apart whatever their headers say, from the first column on. */
  readonly keys: readonly string[];
}

export function summaryLayout({ groups, columns }: Pick<Consolidation, "groups" | "columns">): SummaryLayout {
  const keys = [
    ...LEADING,
    ...groups.map(({ indicator }) => `group:${indicator.key}`),
    ...groups.map(({ indicator }) => `group-rank:${indicator.key}`),
    ...columns.map(({ indicator }) => `score:${indicator.key}`),
    ...columns.flatMap(({ indicator, slots }) => slots.map((slot) => slotKey(indicator.key, slot))),
    "file",
    "mark",
  ];
  const groupRanks = LEADING.length + groups.length;
  const scores = groupRanks + groups.length;
  const firstMeasure = scores + columns.length;
  return {
    // Every name of LEADING has its place.
    leading: Object.fromEntries(LEADING.map((name, index) => [name, index])) as Record<LeadingColumn, number>,
    groupScores: LEADING.length,
    groupRanks,
    scores,
    measures: placesOf(columns, firstMeasure),
    maxima: columns.map(({ max }) => max),
    file: keys.length - 2,
    mark: keys.length - 1,
    keys,
  };
}

function slotKey(indicator: string, slot: MeasureSlot): string {
  switch (slot.kind) {
    case "measure": return `${MEASURE_KEY}${indicator}`;
    case "compared": return `${MEASURE_KEY}${peersKey(indicator, slot.part.peers)}`;
    case "own-points": return `own-points:${indicator}`;
  }
}

function placesOf(columns: readonly RankedColumn[], first: number): readonly (readonly number[])[] {
  let next = first;
  return columns.map(({ slots }) => slots.map(() => next++));
}

/** What groups count in a mean as it stands on the sheet, by their keys; only numbers that can be a weight. */
export function weightsOfSheet(grid: Grid, { groups }: Pick<Consolidation, "groups">, { groupScores }: SummaryLayout): ReadonlyMap<string, number> {
  const typed = groups.flatMap(({ indicator: { key } }, index) => {
    const weight = grid.value(WEIGHT_ROW, groupScores + index);
    return typeof weight === "number" && weight >= 0 ? [[key, weight] as const] : [];
  });
  return new Map(typed);
}

/** Whether a sheet has the layout: the same set with the same maxima, and no column moved. */
export function hasLayout(grid: Grid, { keys, scores, maxima }: SummaryLayout): boolean {
  return keys.every((key, column) => grid.text(KEY_ROW, column) === key) && maxima.every((max, index) => grid.value(MAX_ROW, scores + index) === max);
}

/** Whether a ranking looks as it would be made now; then what somebody made wider since stays so. */
export function looksAsNow(grid: Grid, { keys }: SummaryLayout): boolean {
  return grid.text(KEY_ROW, keys.length) === LOOK_KEY;
}

/** One past the last row with a unit's name. */
export function endOfUnits(grid: Grid, { leading }: SummaryLayout): number {
  for (let row = grid.endRow - 1; row >= FIRST_UNIT_ROW; row--) if (grid.text(row, leading.unit).trim() !== "") return row + 1;
  return FIRST_UNIT_ROW;
}
