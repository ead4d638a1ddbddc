import type { TableAnalysis } from "../analysis";
import { cellAddress } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { contentText, sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { columnEdits } from "../plan/column-edits";
import { freeColumn } from "../plan/choose-target";
import type { CellChange } from "../plan/fill-preview";
import type { FillTarget } from "../plan/fill-target";
import { newColumnEdits } from "../plan/new-column";
import { rollUpFormula } from "../plan/roll-up-formula";
import type { Edit } from "../plan/write-plan";
import type { AppendixTable } from "../recognize/appendix-table";
import type { IndicatorNode } from "../score/indicator-tree";
import { openSums } from "../score/open-sums";
import { summedNodes } from "../score/summed-nodes";
import { sumDecimals } from "../text/sum-decimals";
import { councilColumns } from "./council-columns";
import type { CouncilColumn, CouncilLabels } from "./council-labels";
import { COUNCIL_COLUMNS } from "./council-labels";
import type { CouncilRow } from "./council-rows";
import { finalSettings, scoreCell, spokenRows } from "./council-rows";
import { finalFormula } from "./final-formula";

/** What making the final scores of one table live would do. */
export interface FinalTablePlan {
  readonly sheet: string;
  /** Where each column of the council's work is, or will be. */
  readonly columns: Readonly<Record<CouncilColumn, FillTarget>>;
  readonly edits: readonly Edit[];
  /** The cells of final scores that change, in table order. */
  readonly changes: readonly CellChange[];
}

/** In points: a reason is a sentence. */
const REASON_WIDTH = 200;

/** Adds the columns that the table lacks and writes final scores as live formulas. Doing it again changes nothing. */
export function finalTablePlan(analysis: TableAnalysis, grid: Grid, labels: CouncilLabels): FinalTablePlan {
  const { table } = analysis;
  const columns = councilTargets(table, grid, labels);
  const cells = finalCells(analysis, columns, labels);
  const changed = cells.filter(({ node, content }) => !sameContent(grid.content(node.row.row, columns.final.column), content));
  return {
    sheet: grid.sheet,
    columns,
    edits: [
      ...COUNCIL_COLUMNS.filter((name) => columns[name].isNew).flatMap((name) => newColumnEdits(table, grid, columns[name], name === "adjustment" ? REASON_WIDTH : undefined)),
      ...columnEdits(grid, columns.final.column, new Map(changed.map(({ node, content }) => [node.row.row, content]))),
    ],
    changes: changed.map((cell) => cellChange(cell, grid, columns.final.column)),
  };
}

/** The table's own columns, and free ones to its right for those that it lacks. */
export function councilTargets(table: AppendixTable, grid: Grid, { headers }: Pick<CouncilLabels, "headers">): FinalTablePlan["columns"] {
  const scores = councilColumns(table);
  let last = table.lastColumn;
  const target = (name: CouncilColumn): FillTarget => {
    const index = name === "adjustment" ? null : scores[name];
    const column = name === "adjustment" ? table.columns.adjustment : index === null ? undefined : table.scores[index]?.column;
    if (column !== undefined) return { column, header: grid.text(table.headerRows[0] ?? 0, column), isNew: false };
    last = freeColumn(table, grid, last);
    return { column: last, header: headers[name], isNew: true };
  };
  return { self: target("self"), council: target("council"), final: target("final"), adjustment: target("adjustment") };
}

/** One cell of the final scores, with what it will show. */
export interface FinalCell {
  readonly node: IndicatorNode;
  readonly content: CellContent;
  readonly score: number | null;
}

/** The final score of every row that has one: by its own words, or the sum of the rows below. */
export function finalCells(analysis: TableAnalysis, columns: FinalTablePlan["columns"], labels: CouncilLabels): readonly FinalCell[] {
  const { tree } = analysis;
  const { rows } = spokenRows(analysis);
  const byNode = new Map(rows.map((row) => [row.node.index, row]));
  const open = openSums(tree);
  const sum = (node: IndicatorNode): number | null => {
    const row = byNode.get(node.index);
    if (row) return row.final.kind === "points" ? row.final.points : null;
    const known = node.row.state ? [] : summedNodes(node, tree).map(sum).filter((score) => score !== null);
    return known.length === 0 ? null : sumDecimals(known);
  };
  return tree.nodes.flatMap((node): readonly FinalCell[] => {
    const row = byNode.get(node.index);
    if (row) return [wordCell(row, analysis, columns, labels)];
    const summed = node.row.state || open.has(node.index) ? [] : summedNodes(node, tree).filter((child) => child.row.state !== "not-scored");
    if (summed.length === 0) return [];
    const score = sum(node);
    return [{ node, score, content: { kind: "formula", formula: rollUpFormula(summed.map((child) => child.row.row), columns.final.column), shows: score ?? "" } }];
  });
}

function wordCell({ node, final }: CouncilRow, analysis: TableAnalysis, { self, council }: FinalTablePlan["columns"], labels: CouncilLabels): FinalCell {
  const { table } = analysis;
  const scores = councilColumns(table);
  const remarks = [table.columns.note, table.columns.reason].flatMap((column) => (column === undefined ? [] : node.row.rows.map((row) => cellAddress(row, column))));
  const cells = {
    self: cellAddress(scoreCell(node, scores.self)?.row ?? node.row.row, self.column),
    council: cellAddress(scoreCell(node, scores.council)?.row ?? node.row.row, council.column),
    remarks,
  };
  const score = final.kind === "points" ? final.points : null;
  const shows = final.kind === "not-assessed" ? labels.notAssessed : (score ?? "");
  return { node, score, content: { kind: "formula", formula: finalFormula(cells, finalSettings(analysis), labels.notAssessed), shows } };
}

function cellChange({ node, content, score }: FinalCell, grid: Grid, column: number): CellChange {
  const { row } = node;
  const before = grid.content(row.row, column);
  return { row: row.row, column, path: node.path, code: row.code, name: row.name, before: contentText(before), after: contentText(content), score, overwrites: before.kind === "value" };
}
