import type { TableAnalysis } from "../analysis";
import type { Area } from "../grid/address";
import { absoluteAddress, cellAddress } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { CellFormat, Edit } from "../plan/write-plan";
import { bandLookup } from "../rank/sheets/band-lookup";
import { changedCells } from "../rank/sheets/changed-cells";
import { BODY, HEADER, HINT, KEY, NUMBER, TITLE, TYPED } from "../rank/sheets/rank-format";
import type { RankBand } from "../rank/rank-bands";
import type { Assessment } from "./assessment";
import type { CouncilLabels } from "./council-labels";
import type { GroupColumn } from "./index-layout";
import { BAND_COLUMNS, BAND_HEADER, FIRST_GROUP, GROUP_COLUMNS, GROUP_HEADER, groupColumn, MOST_BANDS, MOST_RESULTS, RESULT_COLUMNS, RESULT_HEADER } from "./index-layout";
import type { IndexFormulas, PartCells } from "./index-formulas";
import { indexFormulas } from "./index-formulas";
import { formula, groupLine, pillarLine, text } from "./index-lines";
import type { IndexResult } from "./index-result";

export interface IndexSheetRequest {
  readonly assessment: Assessment;
  readonly tables: readonly TableAnalysis[];
  /** The name of the sheet, and the sheet as it is; null where there is none yet. */
  readonly sheet: string;
  readonly grid: Grid | null;
  /** The classes in force: typed on the sheet, else those of the set. */
  readonly bands: readonly RankBand[];
  readonly labels: CouncilLabels;
}

/** In points, for the columns of the lines. */
const WIDTHS = [300, 70, 80, 80, 80, 80, 70, 70, 60, 90];

/** The sheet with a unit's index in every way, its class and its groups, all live; made again it keeps classes and weights that were typed. */
export function indexSheetEdits(request: IndexSheetRequest): readonly Edit[] {
  const { sheet, grid } = request;
  const body = bodyLines(request);
  const lines = [...headLines(request, body.pillarRows), ...body.lines];
  const stale = Math.max(0, (grid?.endRow ?? 0) - lines.length);
  const blank = Array.from({ length: stale }, () => GROUP_COLUMNS.map(() => BLANK));
  return [
    ...(grid === null ? [{ kind: "add-sheet", sheet } as const] : []),
    ...formats(request, lines.length, body.pillarRows),
    ...changedCells(sheet, 0, 0, [...lines, ...blank], grid),
  ];
}

/** Titles, the results and the classes: rows 0 to the header of the lines. */
function headLines({ assessment, tables, bands, labels: { index: labels } }: IndexSheetRequest, pillarRows: readonly number[]): readonly (readonly CellContent[])[] {
  const lines: (readonly CellContent[])[] = Array.from({ length: FIRST_GROUP }, () => wide([]));
  const year = tables[assessment.pillars[0]?.table ?? 0]?.table.year ?? null;
  lines[0] = wide([text(labels.title(year))]);
  lines[1] = wide([text(labels.hint)]);
  lines[2] = wide([text(assessment.framework?.title ?? "")]);
  lines[RESULT_HEADER] = wide(RESULT_COLUMNS.map((name) => text(labels.results[name])));
  assessment.results.slice(0, MOST_RESULTS).forEach((result, at) => (lines[RESULT_HEADER + 1 + at] = wide(resultCells(assessment, result, RESULT_HEADER + 1 + at, pillarRows, labels))));
  lines[BAND_HEADER] = wide(BAND_COLUMNS.map((name) => text(labels.bands[name])));
  bands.slice(0, MOST_BANDS).forEach(({ from, name }, at) => (lines[BAND_HEADER + 1 + at] = wide([text(name), { kind: "value", value: from }])));
  lines[GROUP_HEADER] = GROUP_COLUMNS.map((name) => text(labels.groups[name]));
  return lines;
}

function wide(cells: readonly CellContent[]): readonly CellContent[] {
  return GROUP_COLUMNS.map((_, column) => cells[column] ?? BLANK);
}

function bodyLines({ assessment, tables, labels }: IndexSheetRequest): { readonly lines: readonly (readonly CellContent[])[]; readonly pillarRows: readonly number[] } {
  const lines: (readonly CellContent[])[] = [];
  const pillarRows: number[] = [];
  for (const pillar of assessment.pillars) {
    const analysis = tables[pillar.table];
    if (!analysis) continue;
    const first = FIRST_GROUP + lines.length;
    for (const group of pillar.groups) lines.push(groupLine(pillar, group, analysis, FIRST_GROUP + lines.length, labels.notAssessed));
    pillarRows.push(FIRST_GROUP + lines.length);
    lines.push(pillarLine(pillar, first, FIRST_GROUP + lines.length, assessment.pillars.length > 1));
  }
  return { lines, pillarRows };
}

function resultCells({ readings, method, problem }: Assessment, result: IndexResult, row: number, pillars: readonly number[], labels: CouncilLabels["index"]): readonly CellContent[] {
  const name = labels.method[result.method] + (readings.length > 0 && method === result.method ? ` ${labels.inForce}` : "");
  const reading = readings.find((each) => each.method === result.method);
  const basis = text(reading ? `“${reading.text}” (${reading.place})` : "");
  if (problem) return [text(name), BLANK, BLANK, BLANK, BLANK, basis];
  const { points, max, percent } = resultFormulas(result.method, pillars);
  const share = cellAddress(row, RESULT_COLUMNS.indexOf("percent"));
  return [
    text(name),
    formula(points, result.points ?? ""),
    formula(max, result.max),
    formula(percent, result.percent ?? ""),
    formula(`=IF(${share}="","",${bandHere(share)})`, result.band ?? ""),
    basis,
  ];
}

/** Points, maximum and percentage of one way, over the pillars' lines. */
function resultFormulas(method: IndexResult["method"], rows: readonly number[]): IndexFormulas {
  const cells = (name: GroupColumn): readonly string[] => rows.map((row) => cellAddress(row, groupColumn(name)));
  const parts = rows.map((row): PartCells => ({ points: cellAddress(row, groupColumn("final")), reachable: cellAddress(row, groupColumn("reachable")), weight: cellAddress(row, groupColumn("weight")) }));
  return indexFormulas(method, parts, `OR(SUM(${cells("open").join(",")})>0,COUNT(${cells("percent").join(",")})<${rows.length})`);
}

/** The class of a percentage by the classes on this sheet. */
function bandHere(percent: string): string {
  const column = (at: number): string => `${absoluteAddress(BAND_HEADER + 1, at)}:${absoluteAddress(BAND_HEADER + MOST_BANDS, at)}`;
  return bandLookup(percent, column(1), column(0));
}

function formats({ sheet, grid, assessment }: IndexSheetRequest, rows: number, pillarRows: readonly number[]): readonly Edit[] {
  const of = (area: Area, all: CellFormat): Edit => ({ kind: "formats", sheet, area, format: { all } });
  const block = (row: number, rowCount: number, column: number, columnCount: number, all: CellFormat): readonly Edit[] => (rowCount <= 0 ? [] : [of({ row, rowCount, column, columnCount }, all)]);
  const lines = rows - FIRST_GROUP;
  const words: CellFormat = { ...BODY, wrapText: true };
  const body = [
    ...block(FIRST_GROUP, lines, 0, 1, words),
    ...block(FIRST_GROUP, lines, 1, groupColumn("open") - 1, NUMBER),
    ...block(FIRST_GROUP, lines, groupColumn("open"), 1, { ...BODY, horizontal: "center" }),
    ...block(FIRST_GROUP, lines, groupColumn("percent"), 2, NUMBER),
    ...block(FIRST_GROUP, lines, groupColumn("key"), 1, KEY),
    ...pillarRows.flatMap((row) => block(row, 1, 0, groupColumn("weight"), { bold: true, fillColor: "#EDEDED" })),
    ...(pillarRows.length > 1 ? pillarRows.flatMap((row) => block(row, 1, groupColumn("weight"), 1, { ...TYPED, numberFormat: "General" })) : []),
  ];
  if (grid !== null) return body;
  return [
    of({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, TITLE),
    of({ row: 1, column: 0, rowCount: 2, columnCount: 1 }, HINT),
    of({ row: RESULT_HEADER, column: 0, rowCount: 1, columnCount: RESULT_COLUMNS.length }, HEADER),
    ...block(RESULT_HEADER + 1, assessment.results.length, 0, 1, { ...words, bold: true }),
    ...block(RESULT_HEADER + 1, assessment.results.length, 1, 3, NUMBER),
    ...block(RESULT_HEADER + 1, assessment.results.length, 4, 1, { ...BODY, horizontal: "center", bold: true }),
    ...block(RESULT_HEADER + 1, assessment.results.length, 5, 1, HINT),
    of({ row: BAND_HEADER, column: 0, rowCount: 1, columnCount: BAND_COLUMNS.length }, HEADER),
    of({ row: BAND_HEADER + 1, column: 0, rowCount: MOST_BANDS, columnCount: BAND_COLUMNS.length }, TYPED),
    of({ row: GROUP_HEADER, column: 0, rowCount: 1, columnCount: GROUP_COLUMNS.length }, HEADER),
    ...body,
    { kind: "column-widths", sheet, columns: WIDTHS.map((width, column) => ({ column, width })) },
    { kind: "page-setup", sheet, setup: { orientation: "landscape", paper: "a4", fit: { wide: 1, tall: null }, titleRows: null } },
  ];
}
