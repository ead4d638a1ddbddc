import type { Area } from "../../grid/address";
import { absoluteAddress, cellAddress, quoteSheetName } from "../../grid/address";
import type { CellContent } from "../../grid/cell";
import { BLANK, sameContent } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import type { Edit } from "../../plan/write-plan";
import { roundScore } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import type { Consolidation, RankedUnit } from "../consolidation";
import { missingScores } from "../consolidation";
import { changedCells } from "./changed-cells";
import { heatMap } from "./heat-map";
import type { RankLabels } from "./rank-labels";
import { RANKING_SHEET, SUMMARY_SHEET } from "./rank-labels";
import { BODY, HEADER, HINT, nameWidth, NUMBER, RANKING_PAGE, TITLE, TYPED } from "./rank-format";
import { BAND_AREA, COMPARE_CHART, COMPARE_COLUMN, COMPARE_COLUMNS, COMPARE_ROW, MOST_BARS, RANKING_COLUMNS, rankingHeaderRow, TOTALS_CHART } from "./ranking-layout";
import type { LeadingColumn, SummaryLayout } from "./summary-layout";
import { FIRST_UNIT_ROW, MAX_ROW } from "./summary-layout";
import { MOVEMENT, previousHeader, titleOf } from "./summary-sheet";
import type { StandingSheet } from "./standing-sheet";

/** The cell with the unit that is compared with the average and the best. */
const CHOSEN = { row: COMPARE_ROW, column: COMPARE_COLUMN + 1 } as const;

/** The ranking: classes that can be changed, one unit against average and best, and all units sorted by live formulas. */
export class RankingSheet {
  private readonly consolidation: Consolidation;
  private readonly summary: SummaryLayout;
  private readonly labels: RankLabels;
  /** The units in the order of their ranks. */
  private readonly sorted: readonly RankedUnit[];
  readonly headerRow: number;

  constructor(consolidation: Consolidation, summary: SummaryLayout, labels: RankLabels) {
    this.consolidation = consolidation;
    this.summary = summary;
    this.labels = labels;
    this.headerRow = rankingHeaderRow(consolidation.groups.length);
    this.sorted = consolidation.units.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  }

  /** The shares of the maximum by group, for the heat map: everything below the header. */
  get shares(): Area {
    return { row: this.headerRow + 1, column: RANKING_COLUMNS.length, rowCount: this.consolidation.units.length, columnCount: this.consolidation.groups.length };
  }

  /** Names and totals of the first units, with their header. */
  private get totals(): Area {
    return { row: this.headerRow, column: 1, rowCount: Math.min(this.consolidation.units.length, MOST_BARS) + 1, columnCount: 2 };
  }

  /** The comparison with its header. */
  get comparison(): Area {
    return { row: COMPARE_ROW, column: COMPARE_COLUMN, rowCount: this.consolidation.groups.length + 1, columnCount: COMPARE_COLUMNS };
  }

  *edits({ grid, isStyled }: StandingSheet): Generator<Edit> {
    if (grid === null) yield { kind: "add-sheet", sheet: RANKING_SHEET };
    yield* this.formats(isStyled ? grid : null);
    yield* this.heatMap(grid);
    yield* changedCells(RANKING_SHEET, 0, 0, [[text(this.labels.rankingTitle(this.consolidation.year))], [text(this.labels.rankingHint)]], grid);
    if (grid === null) yield* this.newBands();
    yield* changedCells(RANKING_SHEET, COMPARE_ROW, COMPARE_COLUMN, this.compareLines(grid), grid);
    yield* changedCells(RANKING_SHEET, this.headerRow, 0, this.lines(), grid);
    if (this.freshRows(grid) > 0) yield* this.charts();
  }

  private *lines(): Generator<readonly CellContent[]> {
    yield this.header();
    for (const index of this.consolidation.units.keys()) yield this.line(index);
  }

  /** Charts keep their place and data until there are more units. */
  private charts(): readonly Edit[] {
    const { labels } = this;
    return [
      { kind: "add-chart", sheet: RANKING_SHEET, name: "DTI_TongDiem", chart: "bar", title: labels.totalsChart, data: this.totals, place: TOTALS_CHART, colors: ["#2F5597"] },
      { kind: "add-chart", sheet: RANKING_SHEET, name: "DTI_SoSanhDonVi", chart: "radar", title: labels.compareChart, data: this.comparison, place: COMPARE_CHART, colors: ["#C55A11", "#7F7F7F", "#2F5597"] },
    ];
  }

  /** Laid again where there are more units than before. */
  private heatMap(grid: Grid | null): readonly Edit[] {
    if (this.freshRows(grid) <= 0) return [];
    return [...(grid === null ? [] : [{ kind: "remove-highlights", sheet: RANKING_SHEET } as const]), ...heatMap(RANKING_SHEET, this.shares)];
  }

  /** How many rows the sheet lacks. */
  private freshRows(grid: Grid | null): number {
    return this.consolidation.units.length - (grid === null ? 0 : Math.max(0, grid.endRow - this.headerRow - 1));
  }

  private newBands(): Iterable<Edit> {
    const { bandFrom, band } = this.labels;
    const { bands } = this.consolidation.index;
    const lines = Array.from({ length: BAND_AREA.rowCount }, (_, index): readonly CellContent[] => {
      const one = bands[index];
      return one ? [{ kind: "value", value: one.from }, text(one.name)] : [BLANK, BLANK];
    });
    return changedCells(RANKING_SHEET, BAND_AREA.row - 1, BAND_AREA.column, [[text(bandFrom), text(band)], ...lines], null);
  }

  /** The chosen unit stays the one that somebody chose. */
  private compareLines(grid: Grid | null): readonly (readonly CellContent[])[] {
    const { groups } = this.consolidation;
    const typed = grid?.text(CHOSEN.row, CHOSEN.column) ?? "";
    const chosen = this.consolidation.units.find(({ name }) => name === typed) ?? this.sorted[0];
    const header = [text(this.labels.compareTitle), text(chosen?.name ?? typed), text(this.labels.average), text(this.labels.best)];
    return [header, ...groups.map((_, group) => this.compareLine(group, chosen))];
  }

  private compareLine(group: number, chosen: RankedUnit | undefined): readonly CellContent[] {
    const { groups, units } = this.consolidation;
    const scores = this.units(this.summary.groupScores + group);
    const max = this.groupMax(group);
    const known = units.flatMap(({ groupScores }) => groupScores[group] ?? []);
    const percent = (score: number | null): number | null => share(score, groups[group]?.max ?? 0);
    const own = `INDEX(${scores},MATCH(${absoluteAddress(CHOSEN.row, CHOSEN.column)},${this.units(this.summary.leading.unit)},0))`;
    return [
      text(titleOf(groups[group]?.indicator)),
      formula(`=IFERROR(IF(${own}="","",ROUND(${own}/${max}*100,2)),"")`, percent(chosen?.groupScores[group] ?? null)),
      formula(`=IFERROR(ROUND(AVERAGE(${scores})/${max}*100,2),"")`, known.length === 0 ? null : percent(sumDecimals(known) / known.length)),
      formula(`=IFERROR(IF(COUNT(${scores})=0,"",ROUND(MAX(${scores})/${max}*100,2)),"")`, known.length === 0 ? null : percent(highest(known))),
    ];
  }

  private header(): readonly CellContent[] {
    const { labels } = this;
    const names = [labels.rank, labels.unit, labels.total, labels.index, labels.band, previousHeader(this.consolidation.set, labels), labels.previousRank, labels.movement, labels.missing];
    return [...names.map(text), ...this.consolidation.groups.map(({ indicator }) => text(titleOf(indicator))), text(labels.line)];
  }

  /** The `index`th unit in the order of ranks: everything is looked up, so that an edited figure moves the units. */
  private line(index: number): readonly CellContent[] {
    const { groups, units } = this.consolidation;
    const unit = this.sorted[index];
    const row = this.headerRow + 1 + index;
    const found = `$${cellAddress(row, RANKING_COLUMNS.length + groups.length)}`;
    const looked = (column: number, shows: string | number | null): CellContent => formula(`=IF(${found}="","",INDEX(${this.units(column)},${found}))`, shows);
    const leading = (column: LeadingColumn, shows: string | number | null): CellContent => looked(this.summary.leading[column], shows);
    const at = unit ? units.indexOf(unit) + 1 : null;
    const moved = unit?.rank != null && unit.previousRank !== null ? unit.previousRank - unit.rank : null;
    return [
      leading("rank", unit?.rank ?? null),
      leading("unit", unit?.name ?? null),
      leading("total", unit?.total ?? null),
      leading("index", unit?.index ?? null),
      leading("band", unit?.band ?? null),
      this.blankable("previous-total", found, unit?.previousTotal ?? null),
      leading("previous-rank", unit?.previousRank ?? null),
      leading("movement", moved),
      formula(`=IF(${found}="","",COUNTBLANK(INDEX(${this.scores},${found},0)))`, unit ? missingScores(unit) : null),
      ...groups.map((_, group) => this.groupShare(group, found, unit)),
      formula(`=IFERROR(MATCH(${index + 1},${this.units(this.summary.leading.order)},0),"")`, at),
    ];
  }

  /** INDEX of a blank cell would show 0. */
  private blankable(column: LeadingColumn, found: string, shows: number | null): CellContent {
    const cell = `INDEX(${this.units(this.summary.leading[column])},${found})`;
    return formula(`=IF(${found}="","",IF(${cell}="","",${cell}))`, shows);
  }

  private groupShare(group: number, found: string, unit: RankedUnit | undefined): CellContent {
    const cell = `INDEX(${this.units(this.summary.groupScores + group)},${found})`;
    const shows = share(unit?.groupScores[group] ?? null, this.consolidation.groups[group]?.max ?? 0);
    return formula(`=IF(${found}="","",IF(${cell}="","",ROUND(${cell}/${this.groupMax(group)}*100,2)))`, shows);
  }

  /** A column of the summary sheet, the units' rows only. */
  private units(column: number): string {
    const last = FIRST_UNIT_ROW + this.consolidation.units.length - 1;
    return `${quoteSheetName(SUMMARY_SHEET)}!${absoluteAddress(FIRST_UNIT_ROW, column)}:${absoluteAddress(last, column)}`;
  }

  /** The scores of all units on the summary sheet. */
  private get scores(): string {
    const { columns, units } = this.consolidation;
    const first = absoluteAddress(FIRST_UNIT_ROW, this.summary.scores);
    return `${quoteSheetName(SUMMARY_SHEET)}!${first}:${absoluteAddress(FIRST_UNIT_ROW + units.length - 1, this.summary.scores + columns.length - 1)}`;
  }

  private groupMax(group: number): string {
    return `${quoteSheetName(SUMMARY_SHEET)}!${absoluteAddress(MAX_ROW, this.summary.groupScores + group)}`;
  }

  /** Whether some columns of a ranking made earlier held something else: then their rows look otherwise, too. */
  private heldOther(grid: Grid | null, column: number, columnCount: number): boolean {
    const header = this.header().slice(column, column + columnCount);
    return grid !== null && header.some((content, index) => !sameContent(content, grid.content(this.headerRow, column + index)));
  }

  private formats(grid: Grid | null): readonly Edit[] {
    const { groups, units } = this.consolidation;
    const done = units.length - this.freshRows(grid);
    const of = (area: Area, all: typeof BODY): Edit => ({ kind: "formats", sheet: RANKING_SHEET, area, format: { all } });
    const block = (column: number, columnCount: number, format: typeof BODY): readonly Edit[] => {
      const from = this.heldOther(grid, column, columnCount) ? 0 : done;
      return from >= units.length || columnCount === 0 ? [] : [of({ row: this.headerRow + 1 + from, column, rowCount: units.length - from, columnCount }, format)];
    };
    const centred: typeof BODY = { ...BODY, horizontal: "center" };
    const body = [
      ...block(0, 1, centred), ...block(1, 1, BODY), ...block(2, 2, NUMBER), ...block(4, 1, centred), ...block(5, 1, NUMBER), ...block(6, 1, centred),
      ...block(7, 1, { ...centred, numberFormat: MOVEMENT }), ...block(8, 1, { ...centred, numberFormat: this.labels.missingFormat }), ...block(RANKING_COLUMNS.length, groups.length, NUMBER),
      ...block(RANKING_COLUMNS.length + groups.length, 1, centred),
    ];
    if (grid !== null) return body;
    const { comparison } = this;
    return [
      of({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, TITLE),
      of({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, HINT),
      of({ ...BAND_AREA, row: BAND_AREA.row - 1, rowCount: 1 }, HEADER),
      of(BAND_AREA, { ...TYPED, horizontal: "center" }),
      of({ ...comparison, rowCount: 1 }, HEADER),
      of({ ...CHOSEN, rowCount: 1, columnCount: 1 }, { ...HEADER, fillColor: "#FFF9E5" }),
      of({ ...comparison, row: COMPARE_ROW + 1, rowCount: groups.length }, NUMBER),
      of({ ...comparison, row: COMPARE_ROW + 1, rowCount: groups.length, columnCount: 1 }, { ...BODY, horizontal: "left", numberFormat: "General" }),
      of({ row: this.headerRow, column: 0, rowCount: 1, columnCount: RANKING_COLUMNS.length + groups.length + 1 }, HEADER),
      { kind: "row-heights", sheet: RANKING_SHEET, rows: [{ row: COMPARE_ROW, height: 62 }, { row: this.headerRow, height: 96 }] },
      { kind: "page-setup", sheet: RANKING_SHEET, setup: { ...RANKING_PAGE, titleRows: { first: this.headerRow, last: this.headerRow } } },
      { kind: "column-widths", sheet: RANKING_SHEET, columns: widthsOf(groups.length).map((width, column) => ({ column, width })) },
      // Those of the many rows below come last: adapters then need not look at them again.
      ...body,
    ];
  }
}

/** In points: so narrow that both charts are seen beside an open pane on a small screen, and that nine groups are printed in letters of 9 points on one page. In the comparison the next two hold groups and the chosen unit. */
const WIDTHS: readonly number[] = [34, 0, 50, 44, 62, 50, 42, 46, 50, 120, 50];
const NAME_COLUMN = 1;

function widthsOf(groups: number): readonly number[] {
  const end = RANKING_COLUMNS.length + groups;
  const widths = Array.from({ length: end + 1 }, (_, column) => WIDTHS[column] ?? (column < end ? 46 : 34));
  const name = nameWidth(widths.reduce((sum, width) => sum + width));
  return widths.map((width, column) => (column === NAME_COLUMN ? name : width));
}

function share(score: number | null, max: number): number | null {
  return score === null || max === 0 ? null : roundScore((score / max) * 100);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

function formula(written: string, shows: number | string | null): CellContent {
  return { kind: "formula", formula: written, shows: shows ?? "" };
}

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "value", value };
}
