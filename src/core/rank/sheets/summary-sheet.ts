import type { Grid } from "../../grid/grid";
import type { Area } from "../../grid/address";
import type { CellContent } from "../../grid/cell";
import { BLANK } from "../../grid/cell";
import type { Edit } from "../../plan/write-plan";
import type { Consolidation, RankedColumn } from "../consolidation";
import type { MeasureSlot } from "../measure-slot";
import type { RankSet } from "../rank-set";
import { hasPillars } from "../rank-set";
import { changedCells } from "./changed-cells";
import type { RankLabels } from "./rank-labels";
import type { StandingSheet } from "./standing-sheet";
import { SUMMARY_SHEET } from "./rank-labels";
import { BODY, HEADER, HINT, KEY, nameWidth, NUMBER, RANKING_PAGE, TITLE, TYPED } from "./rank-format";
import type { LeadingColumn, SummaryLayout } from "./summary-layout";
import { endOfUnits, FIRST_UNIT_ROW, HEADER_ROW, KEY_ROW, LOOK_KEY, MAX_ROW, WEIGHT_ROW } from "./summary-layout";
import { SummaryRow } from "./summary-row";

/** Column widths in points; those that are printed are narrow, so that they can be read on one page. */
const WIDTHS = { leading: 48, group: 46, score: 70, file: 160 } as const;
const LEADING_WIDTHS: readonly (readonly [LeadingColumn, number])[] = [["number", 30], ["unit", 0], ["rank", 36], ["band", 62], ["previous-rank", 38], ["scored", 38], ["order", 34]];

/** In points: the keys are for the add-in, and only a line for people. */
const KEY_HEIGHT = 4;

/** The sheet of all units by all indicators, made or brought up to date; edit by edit, as the rows of thousands of units are more than should be held at once. */
export function* summaryEdits(consolidation: Consolidation, layout: SummaryLayout, labels: RankLabels, { grid, isStyled }: StandingSheet): Generator<Edit> {
  const styled = isStyled ? grid : null;
  const formatted = styled === null ? 0 : endOfUnits(styled, layout) - FIRST_UNIT_ROW;
  // Whose row it is and which indicator's column stays in view: there are hundreds of both.
  if (grid === null) yield { kind: "add-sheet", sheet: SUMMARY_SHEET, frozen: { rows: FIRST_UNIT_ROW, columns: layout.leading.unit + 1 } };
  if (styled === null) yield* headingFormats(layout);
  yield* bodyFormats(consolidation, layout, formatted);
  if (styled !== null) yield* turnedFormats(consolidation, layout, styled, formatted);
  yield* weightFormats(consolidation, layout);
  if (styled === null) yield widths(layout);
  if (consolidation.units.length > formatted) yield pageSetup(consolidation, layout);
  yield* changedCells(SUMMARY_SHEET, 0, 0, lines(consolidation, layout, labels), grid);
}

function* lines(consolidation: Consolidation, layout: SummaryLayout, labels: RankLabels): Generator<readonly CellContent[]> {
  const rows = new SummaryRow(consolidation, layout, labels);
  yield* heading(consolidation, layout, labels);
  for (const [index, unit] of consolidation.units.entries()) yield rows.contents(unit, index);
}

function heading(consolidation: Consolidation, layout: SummaryLayout, labels: RankLabels): readonly (readonly CellContent[])[] {
  const { set, year, units } = consolidation;
  const line = (text: string): readonly CellContent[] => [text === "" ? BLANK : { kind: "value", value: text }];
  return [
    line(labels.summaryTitle(year)),
    line(labels.summaryHint),
    line(labels.summarySet(set.title ?? "", units.length)),
    weights(consolidation, layout, labels),
    headers(consolidation, labels).map((value): CellContent => ({ kind: "value", value })),
    maxima(consolidation, layout, labels),
    [...layout.keys, LOOK_KEY].map((value): CellContent => ({ kind: "value", value })),
  ];
}

/** What pillars count where their mean is the index; each can be changed. */
function weights({ set, index }: Consolidation, { leading, groupScores, groupRanks }: SummaryLayout, labels: RankLabels): readonly CellContent[] {
  const isMean = hasPillars(set) && index.method !== "sum";
  return Array.from({ length: groupRanks }, (_, column): CellContent => {
    if (!isMean) return BLANK;
    if (column === leading.unit) return { kind: "value", value: labels.weights };
    return column < groupScores ? BLANK : { kind: "value", value: index.weights[column - groupScores] ?? 1 };
  });
}

function headers({ set, groups, columns }: Consolidation, labels: RankLabels): readonly string[] {
  const group = (index: number): string => titleOf(groups[index]?.indicator);
  const leading: readonly string[] = [
    labels.number, labels.unit, labels.total, labels.reachable, labels.index, labels.rank, labels.band,
    previousHeader(set, labels), labels.previousRank, labels.movement, labels.scored, labels.order,
  ];
  return [
    ...leading,
    ...groups.map((_, index) => group(index)),
    ...groups.map((_, index) => labels.groupRank(group(index))),
    ...columns.map(({ indicator }) => titleOf(indicator)),
    ...columns.flatMap(({ indicator, slots }) => slots.map((slot) => slotHeader(titleOf(indicator), slot, labels))),
    labels.file,
    labels.mark,
  ];
}

/** What the units were ranked by last year. */
export function previousHeader({ settings }: RankSet, labels: RankLabels): string {
  return settings.rankedBy === "percent" ? labels.previousIndex : labels.previousTotal;
}

function slotHeader(indicator: string, slot: MeasureSlot, labels: RankLabels): string {
  switch (slot.kind) {
    case "measure": return labels.measure(indicator, null);
    case "compared": return labels.measure(indicator, slot.part.label);
    case "own-points": return labels.ownPoints(indicator);
  }
}

function maxima({ groups, columns }: Consolidation, layout: SummaryLayout, labels: RankLabels): readonly CellContent[] {
  const row: CellContent[] = layout.keys.map(() => BLANK);
  row[layout.leading.unit] = { kind: "value", value: labels.max };
  groups.forEach(({ max }, index) => (row[layout.groupScores + index] = { kind: "value", value: max }));
  columns.forEach(({ max }, index) => (row[layout.scores + index] = { kind: "value", value: max }));
  return row;
}

/** "1.2. Tỷ lệ …" */
export function titleOf(indicator: { readonly code: string; readonly name: string } | undefined): string {
  if (!indicator) return "";
  return indicator.code === "" ? indicator.name : `${indicator.code}. ${indicator.name}`;
}

function headingFormats({ keys, scores, file }: SummaryLayout): readonly Edit[] {
  const line = (row: number, rowCount = 1, columnCount = keys.length): Area => ({ row, column: 0, rowCount, columnCount });
  return [
    { kind: "formats", sheet: SUMMARY_SHEET, area: line(0, 1, 1), format: { all: TITLE } },
    { kind: "formats", sheet: SUMMARY_SHEET, area: line(1, 2, 1), format: { all: HINT } },
    { kind: "formats", sheet: SUMMARY_SHEET, area: line(HEADER_ROW), format: { all: HEADER } },
    // Names of indicators are longer than their cells: what is seen of them begins with the code.
    { kind: "formats", sheet: SUMMARY_SHEET, area: { ...line(HEADER_ROW), column: scores, columnCount: file - scores }, format: { all: { ...HEADER, vertical: "top" } } },
    { kind: "formats", sheet: SUMMARY_SHEET, area: line(MAX_ROW), format: { all: { ...HEADER, bold: false, numberFormat: "General" } } },
    { kind: "row-heights", sheet: SUMMARY_SHEET, rows: [{ row: HEADER_ROW, height: 110 }, { row: KEY_ROW, height: KEY_HEIGHT }] },
    { kind: "formats", sheet: SUMMARY_SHEET, area: line(KEY_ROW, 1, keys.length + 1), format: { all: KEY } },
  ];
}

function weightFormats({ set, index, groups }: Consolidation, { groupScores }: SummaryLayout): readonly Edit[] {
  if (!hasPillars(set) || index.method === "sum") return [];
  return [{ kind: "formats", sheet: SUMMARY_SHEET, area: { row: WEIGHT_ROW, column: groupScores, rowCount: 1, columnCount: groups.length }, format: { all: { ...TYPED, numberFormat: "General" } } }];
}

/** On paper the totals and the groups are told; the indicators would be too small to read. */
function pageSetup({ units }: Consolidation, { groupRanks }: SummaryLayout): Edit {
  return {
    kind: "page-setup",
    sheet: SUMMARY_SHEET,
    setup: {
      ...RANKING_PAGE,
      titleRows: { first: HEADER_ROW, last: MAX_ROW },
      printArea: { row: 0, column: 0, rowCount: FIRST_UNIT_ROW + units.length, columnCount: groupRanks },
    },
  };
}

/** Formats for the rows from the `done`th on: those before have theirs. */
function bodyFormats({ units, columns }: Consolidation, layout: SummaryLayout, done: number): readonly Edit[] {
  const rowCount = units.length - done;
  if (rowCount <= 0) return [];
  const block = (column: number, columnCount: number, format: typeof BODY): readonly Edit[] =>
    columnCount === 0 ? [] : [{ kind: "formats", sheet: SUMMARY_SHEET, area: { row: FIRST_UNIT_ROW + done, column, rowCount, columnCount }, format: { all: format } }];
  const measures = columns.reduce((sum, { slots }) => sum + slots.length, 0);
  const typed = columns.map(scoreFormat);
  const { leading } = layout;
  return [
    ...block(0, 2, BODY),
    ...block(leading.total, 3, NUMBER),
    ...block(leading.rank, 2, { ...BODY, horizontal: "center" }),
    ...block(leading["previous-total"], 1, { ...TYPED, numberFormat: "0.00" }),
    ...block(leading["previous-rank"], layout.groupScores - leading["previous-rank"], { ...BODY, horizontal: "center" }),
    ...block(leading.movement, 1, { ...BODY, horizontal: "center", numberFormat: MOVEMENT }),
    ...block(layout.groupScores, layout.groupRanks - layout.groupScores, NUMBER),
    ...block(layout.groupRanks, layout.scores - layout.groupRanks, { ...BODY, horizontal: "center" }),
    ...sameRuns(typed).flatMap(({ from, count, format }) => block(layout.scores + from, count, format)),
    ...block(layout.scores + columns.length, measures, { ...TYPED, numberFormat: "General" }),
    ...block(layout.file, 2, KEY),
  ];
}

/** What may be typed over is told by its look: columns that came to hold formulas where figures stood, or the other way round, look so from the first row on. */
function turnedFormats({ columns }: Consolidation, layout: SummaryLayout, grid: Grid, rowCount: number): readonly Edit[] {
  const isFormula = (column: number): boolean => Array.from({ length: rowCount }, (_, index) => index).some((index) => grid.formula(FIRST_UNIT_ROW + index, column) !== null);
  return columns.flatMap((ranked, index): readonly Edit[] => {
    const column = layout.scores + index;
    if (rowCount === 0 || isFormula(column) === (ranked.peers !== null)) return [];
    return [{ kind: "formats", sheet: SUMMARY_SHEET, area: { row: FIRST_UNIT_ROW, column, rowCount, columnCount: 1 }, format: { all: scoreFormat(ranked) } }];
  });
}

/** Figures can be typed over, but what follows from the comparison with all units cannot. */
function scoreFormat({ peers }: RankedColumn): typeof BODY {
  return peers ? { ...NUMBER, fillColor: null } : { ...TYPED, numberFormat: "0.00" };
}

/** Better ranks go up, as league tables show them. */
export const MOVEMENT = '"▲ "0;"▼ "0;"="';

function sameRuns(formats: readonly (typeof BODY)[]): readonly { readonly from: number; readonly count: number; readonly format: typeof BODY }[] {
  const runs: { from: number; count: number; format: typeof BODY }[] = [];
  formats.forEach((format, from) => {
    const last = runs.at(-1);
    if (last && last.format.fillColor === format.fillColor) last.count += 1;
    else runs.push({ from, count: 1, format });
  });
  return runs;
}

function widths(layout: SummaryLayout): Edit {
  const leading = new Map(LEADING_WIDTHS.map(([name, width]) => [layout.leading[name], width]));
  const width = (column: number): number => {
    if (column >= layout.file) return WIDTHS.file;
    if (column < layout.groupScores) return leading.get(column) ?? WIDTHS.leading;
    return column < layout.groupRanks ? WIDTHS.group : WIDTHS.score;
  };
  const printed = layout.keys.slice(0, layout.groupRanks).reduce((sum, _, column) => sum + width(column), 0);
  const all = layout.keys.map((_, column) => (column === layout.leading.unit ? nameWidth(printed) : width(column)));
  return { kind: "column-widths", sheet: SUMMARY_SHEET, columns: all.map((each, column) => ({ column, width: each })) };
}

