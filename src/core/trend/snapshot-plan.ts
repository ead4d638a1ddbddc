import { cellAddress } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { PresentFigure } from "./present-figures";
import type { Quarter } from "./quarter";
import { compareQuarters, quarterName, sameQuarter } from "./quarter";
import { trendFormats } from "./trend-formats";
import { TREND_TABLE_ROW, trendHead, trendHeadEdits } from "./trend-head";
import type { TrendLabels, TrendReading, TrendRow, TrendTable } from "./trend-sheet";
import { readTrend, TREND_COLUMNS, TREND_SHEET } from "./trend-sheet";

/** What keeping a quarter would do, or why it cannot be done. */
export type Snapshot =
  | { readonly kind: "plan"; readonly plan: WritePlan; readonly known: number }
  /** The quarter was kept already: it is replaced only where that is said. */
  | { readonly kind: "taken" }
  /** Columns of the sheet were moved, or the column for the quarter holds something else. */
  | { readonly kind: "moved" | "no-room" }
  /** Nothing is typed or scored yet. */
  | { readonly kind: "nothing" };

export interface SnapshotOrder {
  readonly quarter: Quarter;
  readonly replace: boolean;
  readonly labels: TrendLabels;
}

/** Keeps the present scores and figures as those of a quarter, beside the quarters that were kept before. */
export function snapshotPlan(present: readonly PresentFigure[], sheets: readonly Grid[], order: SnapshotOrder): Snapshot {
  const { quarter, replace, labels } = order;
  const known = present.filter(({ value }) => value !== null).length;
  if (known === 0) return { kind: "nothing" };
  const reading = readTrend(sheets, labels);
  if (reading.kind === "moved") return { kind: "moved" };
  const grid = sheets.find(({ sheet }) => sheet === TREND_SHEET) ?? null;
  const standing = trendOf(reading);
  const taken = standing.quarters.some((each) => sameQuarter(each, quarter));
  if (taken && !replace) return { kind: "taken" };
  if (!taken && grid && hasContent(grid, standing, TREND_COLUMNS.length + standing.quarters.length)) return { kind: "no-room" };
  return { kind: "plan", plan: { kind: "insert", edits: edits(withQuarter(standing, present, quarter), { present, standing: reading.kind === "read" ? standing : null, grid, labels }) }, known };
}

function trendOf(reading: TrendReading): TrendTable {
  return reading.kind === "read" ? reading.trend : { headerRow: TREND_TABLE_ROW, endRow: TREND_TABLE_ROW + 1, quarters: [], rows: [] };
}

function hasContent(grid: Grid, { headerRow, endRow }: TrendTable, column: number): boolean {
  for (let row = headerRow; row < endRow; row++) if (grid.content(row, column).kind !== "blank") return true;
  return false;
}

/** The quarters in time order, with the rows that stand there in their order and new ones behind them. */
function withQuarter(standing: TrendTable, present: readonly PresentFigure[], quarter: Quarter): TrendTable {
  const quarters = [...standing.quarters.filter((each) => !sameQuarter(each, quarter)), quarter].sort(compareQuarters);
  const now = new Map(present.map((figure) => [figure.key, figure]));
  const old = new Set(standing.rows.map(({ key }) => key));
  const added = present.filter(({ key }) => !old.has(key)).map((figure): TrendRow => ({ ...figure, values: [] }));
  const rows = [...standing.rows, ...added].map((row): TrendRow => ({
    ...row,
    values: quarters.map((each) => (sameQuarter(each, quarter) ? (now.get(row.key)?.value ?? null) : (row.values[standing.quarters.findIndex((kept) => sameQuarter(kept, each))] ?? null))),
  }));
  return { headerRow: standing.headerRow, endRow: standing.headerRow + 1 + rows.length, quarters, rows };
}

interface Standing {
  readonly present: readonly PresentFigure[];
  /** The sheet as it is; null where it has yet to be made. */
  readonly standing: TrendTable | null;
  readonly grid: Grid | null;
  readonly labels: TrendLabels;
}

function edits(trend: TrendTable, { present, standing, grid, labels }: Standing): readonly Edit[] {
  const { headerRow, quarters, rows } = trend;
  const now = new Map(present.map((figure) => [figure.key, figure]));
  const header = [...TREND_COLUMNS.map((column) => text(labels[column])), ...quarters.map((quarter) => text(quarterName(quarter)))];
  const body = rows.map((row, index) => line(row, now.get(row.key), headerRow + 1 + index, quarters.length));
  return [
    ...(grid ? [] : [{ kind: "add-sheet", sheet: TREND_SHEET } as const]),
    block(0, trendHead(trend, grid, labels), grid),
    block(headerRow, [header, ...body], grid),
    ...trendFormats(trend, grid === null),
    ...trendHeadEdits(trend, standing, labels),
  ];
}

function line(row: TrendRow, figure: PresentFigure | undefined, at: number, quarters: number): readonly CellContent[] {
  const now = cellAddress(at, TREND_COLUMNS.indexOf("now"));
  const last = cellAddress(at, TREND_COLUMNS.length + quarters - 1);
  const before = row.values.at(-1) ?? null;
  const value = figure?.value ?? null;
  const fixed: Readonly<Record<(typeof TREND_COLUMNS)[number], CellContent>> = {
    code: text(row.code),
    indicator: text(row.indicator),
    meaning: text(row.meaning),
    unit: text(row.unit),
    key: text(row.key),
    now: figure?.formula == null ? BLANK : { kind: "formula", formula: figure.formula, shows: value ?? "" },
    change: { kind: "formula", formula: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${last})),ROUND(${now}-${last},10),"")`, shows: value === null || before === null ? "" : Math.round((value - before) * 1e10) / 1e10 },
  };
  return [...TREND_COLUMNS.map((column) => fixed[column]), ...row.values.map((kept): CellContent => (kept === null ? BLANK : { kind: "value", value: kept }))];
}

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "value", value };
}

function block(row: number, after: readonly (readonly CellContent[])[], grid: Grid | null): Edit {
  const before = after.map((cells, index) => cells.map((_, column) => grid?.content(row + index, column) ?? BLANK));
  return { kind: "cells", sheet: TREND_SHEET, row, column: 0, before, after };
}
