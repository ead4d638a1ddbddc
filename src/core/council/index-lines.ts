import type { TableAnalysis } from "../analysis";
import { cellAddress, quoteSheetName } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { SummedRows } from "../plan/roll-up-formula";
import { rollUpFormula, runAddresses, summedRows } from "../plan/roll-up-formula";
import type { AppendixTable } from "../recognize/appendix-table";
import type { IndicatorNode } from "../score/indicator-tree";
import { tableOf } from "../score/whole-table";
import { roundDecimal } from "../text/decimal";
import type { AssessedPillar } from "./assessment";
import { councilColumns } from "./council-columns";
import { finalSettings } from "./council-rows";
import type { GroupColumn } from "./index-layout";
import { GROUP_COLUMNS, groupColumn, PILLAR_KEY } from "./index-layout";
import type { GroupTally, Tally } from "./tally";

/** The cells of one line, by column. */
type Line = Readonly<Partial<Record<GroupColumn, CellContent>>>;

/** A group: everything follows from the cells of its table. */
export function groupLine(pillar: AssessedPillar, group: GroupTally, analysis: TableAnalysis, row: number, notAssessed: string): readonly CellContent[] {
  const { tree } = analysis;
  const { row: top } = group.node;
  return line({
    group: text([top.code, top.name].filter((words) => words !== "").join(". ")),
    max: maxCell(group, tableOf(tree, group.node).sheet),
    reachable: formula(reachable(row, analysis), group.reachable),
    ...(group.isSum ? summedFigures : ownFigures)({ pillar, group, analysis, row, notAssessed }),
    percent: percentCell(row, group),
    key: text(`${tableOf(tree, group.node).sheet}!${group.node.path}`),
  });
}

/** What the line of a group is made from. */
interface GroupSources {
  readonly pillar: AssessedPillar;
  readonly group: GroupTally;
  readonly analysis: TableAnalysis;
  /** Where the line stands. */
  readonly row: number;
  /** The words for what is not assessed. */
  readonly notAssessed: string;
}

type Figures = Pick<Line, "notAssessed" | "self" | "final" | "open">;

/** The sums of a group's rows. */
function summedFigures({ pillar, group, analysis, notAssessed }: GroupSources): Figures {
  const { table } = analysis;
  const scores = councilColumns(table);
  const own = rowsOf(pillar, group);
  const finals = cellsOf(analysis, own, finalColumn(table));
  return {
    notAssessed: formula(`=${awaySum(pillar, group, runAddresses(finals), runAddresses(cellsOf(analysis, own, ({ columns, lastColumn }) => columns.max ?? lastColumn)), notAssessed)}`, group.away),
    self: scores.self === null ? BLANK : formula(typedSum(runAddresses(cellsOf(analysis, own, ({ scores: columns }) => columns[scores.self ?? -1]?.column))), group.self ?? ""),
    final: formula(rollUpFormula(finals, analysis.decimals), group.points ?? ""),
    open: formula(`=${openCount(pillar, group, analysis, notAssessed)}`, group.open),
  };
}

/** The figures of a group that is no sum, from its own cells. */
function ownFigures({ pillar, group, analysis, row, notAssessed }: GroupSources): Figures {
  const { table } = analysis;
  const scores = councilColumns(table);
  const { sheet } = tableOf(analysis.tree, group.node);
  const cell = (column: number): string => `${quoteSheetName(sheet)}!${cellAddress(group.node.row.row, column)}`;
  const shown = (column: number, shows: number | null): CellContent => formula(`=IF(ISNUMBER(${cell(column)}),${cell(column)},"")`, shows ?? "");
  const self = table.scores[scores.self ?? -1]?.column;
  return {
    notAssessed: { kind: "value", value: 0 },
    self: self === undefined ? BLANK : shown(self, group.self),
    final: shown(finalColumn(table)(table), group.points),
    open: formula(`=MAX(${openCount(pillar, group, analysis, notAssessed)},IF(${cellAddress(row, groupColumn("final"))}="",1,0))`, group.open),
  };
}

function rowsOf({ rows: { rows } }: AssessedPillar, { node: group }: GroupTally): readonly IndicatorNode[] {
  return rows.filter(({ root }) => root === group.index).map(({ node }) => node);
}

/** The final scores' column on any sheet of a table. */
function finalColumn(table: AppendixTable): (part: AppendixTable) => number {
  const { final } = councilColumns(table);
  return ({ scores, lastColumn }) => scores[final ?? -1]?.column ?? lastColumn;
}

/** The sheet of the index is none of the table's: every cell is named with its sheet. */
function cellsOf({ tree }: TableAnalysis, nodes: readonly IndicatorNode[], columnIn: (table: AppendixTable) => number | undefined): readonly SummedRows[] {
  return summedRows(tree, nodes, "", (part) => columnIn(tree.parts[part]?.table ?? tree.table) ?? 0);
}

/** A pillar: the sum of its groups, with what it counts in a mean. */
export function pillarLine(pillar: AssessedPillar, first: number, row: number, weighted: boolean): readonly CellContent[] {
  const { tally } = pillar;
  const sum = (column: GroupColumn, shows: number | null): CellContent => {
    const cells = `${cellAddress(first, groupColumn(column))}:${cellAddress(row - 1, groupColumn(column))}`;
    return formula(`=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),2))`, shows ?? "");
  };
  return line({
    group: text(pillar.name.replace(/\s+/g, " ")),
    max: sum("max", tally.max),
    notAssessed: sum("notAssessed", tally.away),
    reachable: sum("reachable", tally.reachable),
    self: sum("self", tally.self),
    final: sum("final", tally.points),
    open: sum("open", tally.open),
    percent: percentCell(row, tally),
    ...(weighted ? { weight: { kind: "value", value: pillar.weight } } : {}),
    key: text(`${PILLAR_KEY}${pillar.path}`),
  });
}

function line(cells: Line): readonly CellContent[] {
  return GROUP_COLUMNS.map((name) => cells[name] ?? BLANK);
}

function maxCell({ node, max }: GroupTally, sheet: string): CellContent {
  const cell = node.row.max;
  const isNumber = cell && cell.value !== null && cell.text === null && cell.inName !== true;
  return isNumber ? formula(`=${quoteSheetName(sheet)}!${cellAddress(cell.row, cell.column)}`, max) : { kind: "value", value: max };
}

/** The maxima of the rows that are not assessed now, and of those that the table itself leaves out; runs of final scores and of maxima side by side. */
function awaySum({ rows: { left } }: AssessedPillar, group: GroupTally, finals: readonly string[], maxima: readonly string[], words: string): string {
  const live = finals.map((cells, index) => `SUMIF(${cells},"${words}",${maxima[index] ?? ""})`);
  const fixed = left.filter(({ root }) => root === group.node.index).map(({ node }) => node.row.max?.value ?? 0).filter((max) => max !== 0);
  return `ROUND(${[...live, ...fixed].join("+") || "0"},2)`;
}

/** A sum of cells that people typed: an error value among them, which SUMIF passes over, does not take the sum along. */
function typedSum(cells: readonly string[]): string {
  return `=IF(COUNT(${cells.join(",")})=0,"",ROUND(${cells.map((run) => `SUMIF(${run},"<9E+307")`).join("+")},2))`;
}

function reachable(row: number, { framework }: TableAnalysis): string {
  const max = cellAddress(row, groupColumn("max"));
  return framework?.framework.settings.notAssessed === "keep-maximum" ? `=${max}` : `=MAX(0,ROUND(${max}-${cellAddress(row, groupColumn("notAssessed"))},2))`;
}

/** How many rows have neither a score nor the words that they are not assessed. */
function openCount(pillar: AssessedPillar, group: GroupTally, analysis: TableAnalysis, words: string): string {
  const { missingIsZero } = finalSettings(analysis);
  const scored = rowsOf(pillar, group).filter(({ row }) => missingIsZero || !!row.max?.value);
  const cells = runAddresses(cellsOf(analysis, scored, finalColumn(analysis.table)));
  if (cells.length === 0) return "0";
  return `${scored.length}-COUNT(${cells.join(",")})-${cells.map((run) => `COUNTIF(${run},"${words}")`).join("-")}`;
}

function percentCell(row: number, { points, reachable: max, open }: Pick<Tally, "points" | "reachable" | "open">): CellContent {
  const [final, limit, waiting] = (["final", "reachable", "open"] as const).map((name) => cellAddress(row, groupColumn(name)));
  const shows = open > 0 || points === null || max === 0 ? "" : roundDecimal((points / max) * 100, 2);
  return formula(`=IF(OR(${waiting}>0,${final}="",${limit}=0),"",ROUND(${final}/${limit}*100,2))`, shows);
}

export function formula(written: string, shows: number | string): CellContent {
  return { kind: "formula", formula: written, shows };
}

export function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "value", value };
}
