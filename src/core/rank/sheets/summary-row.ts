import { absoluteAddress, areaAddress, cellAddress, columnLetters, quoteSheetName } from "../../grid/address";
import type { CellContent } from "../../grid/cell";
import { BLANK } from "../../grid/cell";
import { toNativeFormula } from "../../rules";
import type { Consolidation, RankedColumn, RankedUnit } from "../consolidation";
import type { IndexFormulas } from "../../council/index-formulas";
import { indexFormulas } from "../../council/index-formulas";
import { hasPillars } from "../rank-set";
import { bandLookup } from "./band-lookup";
import { slotNamed } from "../rule-of-comparison";
import type { RankLabels } from "./rank-labels";
import { RANKING_SHEET } from "./rank-labels";
import type { SummaryLayout } from "./summary-layout";
import { FIRST_UNIT_ROW, MAX_ROW, WEIGHT_ROW } from "./summary-layout";
import { BAND_AREA } from "./ranking-layout";

/** Groups that follow each other, with their columns. */
interface Block {
  readonly group: number;
  readonly groupCount: number;
  readonly column: number;
  readonly columnCount: number;
}

/** The live formulas of one unit's row, with functions of Excel 2016 only. Rows are 0-based sheet rows. */
export class SummaryRow {
  private readonly consolidation: Consolidation;
  private readonly layout: SummaryLayout;
  private readonly labels: RankLabels;
  private readonly lastRow: number;
  private readonly orders: readonly (number | null)[];

  constructor(consolidation: Consolidation, layout: SummaryLayout, labels: RankLabels) {
    this.consolidation = consolidation;
    this.layout = layout;
    this.labels = labels;
    this.lastRow = FIRST_UNIT_ROW + consolidation.units.length - 1;
    this.orders = ordersOf(consolidation.units);
  }

  /** What the row holds, from the first column to the last. */
  contents(unit: RankedUnit, index: number): readonly CellContent[] {
    const row = FIRST_UNIT_ROW + index;
    const { groups, columns } = this.consolidation;
    return [
      ...this.leading(unit, index, row),
      ...groups.map((_, group) => this.groupScore(unit, group, row)),
      ...groups.map((_, group) => this.rankIn(this.layout.groupScores + group, row, unit.groupRanks[group] ?? null)),
      ...columns.map((column, at) => this.score(unit, column, at, row)),
      ...columns.flatMap(({ slots }, at) => slots.map((_, slot) => number(unit.measures[at]?.[slot] ?? null))),
      text(unit.file),
      text(unit.mark),
    ];
  }

  private leading(unit: RankedUnit, index: number, row: number): readonly CellContent[] {
    const { leading } = this.layout;
    const at = (column: keyof typeof leading): string => cellAddress(row, leading[column]);
    const whole = this.whole(row);
    const moved = unit.rank !== null && unit.previousRank !== null ? unit.previousRank - unit.rank : null;
    return [
      { kind: "value", value: index + 1 },
      text(unit.name),
      formula(whole.points, unit.total),
      formula(whole.max, unit.max),
      formula(whole.percent, unit.index),
      this.rankIn(this.consolidation.set.settings.rankedBy === "percent" ? leading.index : leading.total, row, unit.rank),
      formula(`=IF(${at("index")}="","",${bandOnRanking(at("index"))})`, unit.band),
      number(unit.previousTotal),
      this.rankIn(leading["previous-total"], row, unit.previousRank),
      formula(`=IF(OR(${at("rank")}="",${at("previous-rank")}=""),"",${at("previous-rank")}-${at("rank")})`, moved),
      formula(`=COUNT(${this.scoreCells(row)})`, unit.scored),
      formula(`=IF(${at("rank")}="","",${at("rank")}+COUNTIF(${this.columnTo(leading.rank, row)},${at("rank")})-1)`, this.orders[index] ?? null),
    ];
  }

  /** Each pillar is a part of the index; without pillars the whole table is the one part. */
  private whole(row: number): IndexFormulas {
    const { set, groups, index } = this.consolidation;
    if (!hasPillars(set)) {
      const reachable = this.reachable(row, { group: 0, groupCount: groups.length, column: 0, columnCount: this.consolidation.columns.length });
      return indexFormulas(index.method, [{ points: this.groupCells(row), reachable, weight: "1" }], `OR(COUNT(${this.groupCells(row)})=0,${reachable}=0)`);
    }
    const parts = groups.map(({ columns }, group) => ({
      points: cellAddress(row, this.layout.groupScores + group),
      reachable: this.reachable(row, { group, groupCount: 1, column: columns[0] ?? 0, columnCount: columns.length }),
      weight: this.isMean() ? absoluteAddress(WEIGHT_ROW, this.layout.groupScores + group) : "1",
    }));
    return indexFormulas(index.method, parts, `OR(COUNT(${this.groupCells(row)})<${groups.length},${parts.map(({ reachable }) => `${reachable}=0`).join(",")})`);
  }

  private isMean(): boolean {
    return this.consolidation.index.method !== "sum";
  }

  /** What could be reached in some groups with their columns, as an expression: their maxima without those of the rows that are not assessed. */
  private reachable(row: number, { group, groupCount, column, columnCount }: Block): string {
    const { layout } = this;
    const inRow = (of: number, first: number, count: number): string => `${absoluteAddress(of, first)}:${absoluteAddress(of, first + count - 1)}`;
    const whole = `SUM(${inRow(MAX_ROW, layout.groupScores + group, groupCount)})`;
    if (!this.consolidation.set.settings.notAssessedLeavesMaximum || columnCount === 0) return whole;
    const scores = areaAddress({ row, column: layout.scores + column, rowCount: 1, columnCount });
    return `MAX(0,ROUND(${whole}-SUMIF(${scores},"${this.labels.notAssessed}",${inRow(MAX_ROW, layout.scores + column, columnCount)}),2))`;
  }

  private groupScore(unit: RankedUnit, group: number, row: number): CellContent {
    const places = this.consolidation.groups[group]?.columns ?? [];
    const first = places[0];
    if (first === undefined) return BLANK;
    const cells = areaAddress({ row, column: this.layout.scores + first, rowCount: 1, columnCount: places.length });
    return formula(`=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),${this.consolidation.set.settings.decimals}))`, unit.groupScores[group] ?? null);
  }

  private score(unit: RankedUnit, column: RankedColumn, at: number, row: number): CellContent {
    const score = unit.scores[at] ?? null;
    if (score === "not-assessed") return text(this.labels.notAssessed);
    if (!column.peers) return number(score);
    const place = (name: string): number => this.layout.measures[at]?.[slotNamed(name)] ?? NaN;
    const native = toNativeFormula(column.peers, {
      input: (name) => cellAddress(row, place(name)),
      peers: (name) => this.wholeColumn(place(name)),
      max: absoluteAddress(MAX_ROW, this.layout.scores + at),
    });
    return native === null ? number(score) : formula(`=${native}`, score);
  }

  private rankIn(column: number, row: number, rank: number | null): CellContent {
    const cell = cellAddress(row, column);
    return formula(`=IF(${cell}="","",RANK(${cell},${this.wholeColumn(column)}))`, rank);
  }

  private groupCells(row: number): string {
    return areaAddress({ row, column: this.layout.groupScores, rowCount: 1, columnCount: this.consolidation.groups.length });
  }

  private scoreCells(row: number): string {
    return areaAddress({ row, column: this.layout.scores, rowCount: 1, columnCount: this.consolidation.columns.length });
  }

  private wholeColumn(column: number): string {
    return `${absoluteAddress(FIRST_UNIT_ROW, column)}:${absoluteAddress(this.lastRow, column)}`;
  }

  /** From the first unit down to this one. */
  private columnTo(column: number, row: number): string {
    return `${absoluteAddress(FIRST_UNIT_ROW, column)}:$${columnLetters(column)}${row + 1}`;
  }
}

/** The class of an index by the classes on the ranking sheet. */
function bandOnRanking(index: string): string {
  const sheet = quoteSheetName(RANKING_SHEET);
  const column = (offset: number): string =>
    `${sheet}!${absoluteAddress(BAND_AREA.row, BAND_AREA.column + offset)}:${absoluteAddress(BAND_AREA.row + BAND_AREA.rowCount - 1, BAND_AREA.column + offset)}`;
  return bandLookup(index, column(0), column(1));
}

/** Equal ranks follow each other in the order of the rows, so that a sorted list names each unit once. */
function ordersOf(units: readonly RankedUnit[]): readonly (number | null)[] {
  const equal = new Map<number, number>();
  return units.map(({ rank }) => {
    if (rank === null) return null;
    const before = equal.get(rank) ?? 0;
    equal.set(rank, before + 1);
    return rank + before;
  });
}

function formula(written: string, shows: number | string | null): CellContent {
  return { kind: "formula", formula: written, shows: shows ?? "" };
}

function number(value: number | null): CellContent {
  return value === null ? BLANK : { kind: "value", value };
}

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "value", value };
}
