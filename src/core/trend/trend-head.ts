import { absoluteAddress, quoteSheetName } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { Edit } from "../plan/write-plan";
import { keyRange } from "./key-range";
import { quarterName } from "./quarter";
import type { TrendLabels, TrendTable } from "./trend-sheet";
import { TREND_COLUMNS, TREND_SHEET } from "./trend-sheet";

/** The chart shows so many quarters at most, the latest: three years. */
const CHARTED = 12;
/** The rows of the head: title, hint, the cell in which a key is chosen, and the figures of the chart below their header. */
const CHOICE_ROW = 3;
const DATA_ROW = 5;
/** The columns of the head: words, and what is chosen or charted. */
const WORDS = 1;
const CHOICE = 2;

/** The header of the table of quarters: the chart stands above it. */
export const TREND_TABLE_ROW = DATA_ROW + 1 + CHARTED + 1;

/** Title, hint, choice, and the chosen series with live formulas; a choice that stands there stays. */
export function trendHead(trend: TrendTable, grid: Grid | null, labels: TrendLabels): readonly (readonly CellContent[])[] {
  const chosen = grid?.text(CHOICE_ROW, CHOICE) ?? "";
  const row = trend.rows.find(({ key }) => key === chosen) ?? trend.rows[0];
  const first = Math.max(0, trend.quarters.length - CHARTED);
  const lines = trend.quarters.slice(first).map((quarter, index) => [BLANK, value(quarterName(quarter)), series(trend, first + index, row?.values[first + index] ?? null)]);
  const blank = [BLANK, BLANK, BLANK];
  return [
    [value(labels.title), BLANK, BLANK],
    [value(labels.hint), BLANK, BLANK],
    blank,
    [BLANK, value(labels.choose), value(row?.key ?? "")],
    blank,
    [BLANK, value(labels.quarter), name(trend, row ? `${row.indicator}: ${row.meaning}` : "")],
    ...lines,
    ...Array.from({ length: CHARTED - lines.length }, () => blank),
  ];
}

/** The drop-down over the keys, in place of the one over those that stood there, and the chart. */
export function trendHeadEdits(trend: TrendTable, standing: TrendTable | null, labels: TrendLabels): readonly Edit[] {
  const rows = Math.min(CHARTED, trend.quarters.length);
  return [
    ...(standing ? [choice("remove-validation", standing, labels)] : []),
    choice("add-validation", trend, labels),
    {
      kind: "add-chart",
      sheet: TREND_SHEET,
      name: "DTI_DienBien",
      chart: "column",
      title: labels.chart,
      data: { row: DATA_ROW, column: WORDS, rowCount: rows + 1, columnCount: 2 },
      place: { row: 2, column: CHOICE + 1, rowCount: TREND_TABLE_ROW - 3, columnCount: 7 },
      colors: ["#2F5597"],
    },
  ];
}

function choice(kind: "add-validation" | "remove-validation", trend: TrendTable, { choosePrompt }: TrendLabels): Edit {
  const source = `=${quoteSheetName(TREND_SHEET)}!${keyRange(trend)}`;
  return {
    kind,
    sheet: TREND_SHEET,
    areas: [{ row: CHOICE_ROW, column: CHOICE, rowCount: 1, columnCount: 1 }],
    validation: { allows: { kind: "list", source }, prompt: choosePrompt, refusal: null },
  };
}

/** The row of the chosen key among the keys. */
function chosenRow(trend: TrendTable): string {
  return `MATCH(${absoluteAddress(CHOICE_ROW, CHOICE)},${keyRange(trend)},0)`;
}

function columnOf({ headerRow, endRow }: TrendTable, column: number): string {
  return `${absoluteAddress(headerRow + 1, column)}:${absoluteAddress(endRow - 1, column)}`;
}

function name(trend: TrendTable, shows: string): CellContent {
  const part = (column: "indicator" | "meaning"): string => `INDEX(${columnOf(trend, TREND_COLUMNS.indexOf(column))},${chosenRow(trend)})`;
  return { kind: "formula", formula: `=IFERROR(${part("indicator")}&": "&${part("meaning")},"")`, shows };
}

/** A quarter that is not known shows nothing, in the cell as in the chart. */
function series(trend: TrendTable, quarter: number, shows: number | null): CellContent {
  const value = `INDEX(${columnOf(trend, TREND_COLUMNS.length + quarter)},${chosenRow(trend)})`;
  return { kind: "formula", formula: `=IFERROR(IF(ISNUMBER(${value}),${value},""),"")`, shows: shows ?? "" };
}

function value(text: string): CellContent {
  return text === "" ? BLANK : { kind: "value", value: text };
}
