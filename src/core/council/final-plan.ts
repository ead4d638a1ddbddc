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
import { rollUpFormula, summedRows } from "../plan/roll-up-formula";
import type { Edit } from "../plan/write-plan";
import type { AppendixTable } from "../recognize/appendix-table";
import { addsUp } from "../score/adds-up";
import type { IndicatorNode } from "../score/indicator-tree";
import { addends, partOf, tableOf } from "../score/whole-table";
import { sumDecimals } from "../text/sum-decimals";
import { councilColumns } from "./council-columns";
import type { CouncilColumn, CouncilLabels } from "./council-labels";
import { COUNCIL_COLUMNS } from "./council-labels";
import type { CouncilRow } from "./council-rows";
import { finalSettings, scoreCell, spokenRows } from "./council-rows";
import { finalFormula } from "./final-formula";

/** Where each column of the council's work is on a sheet, or will be. */
export type CouncilTargets = Readonly<Record<CouncilColumn, FillTarget>>;

/** What making the final scores live would do on one sheet of a table. */
export interface FinalSheetPlan {
  readonly sheet: string;
  readonly columns: CouncilTargets;
  readonly edits: readonly Edit[];
  /** The cells of final scores that change, in table order. */
  readonly changes: readonly CellChange[];
}

/** In points: a reason is a sentence. */
const REASON_WIDTH = 200;

/** Adds the columns that a table lacks and writes final scores as live formulas, sheet by sheet. Doing it again changes nothing. `grids`: parallel to `tree.parts`. */
export function finalPlan(analysis: TableAnalysis, grids: readonly Grid[], labels: CouncilLabels): readonly FinalSheetPlan[] {
  const { tree } = analysis;
  const targets = tree.parts.flatMap(({ table }, part) => (grids[part] ? [councilTargets(table, grids[part], labels)] : []));
  const cells = finalCells(analysis, targets, labels);
  return tree.parts.flatMap(({ table }, part) => {
    const [grid, columns] = [grids[part], targets[part]];
    if (!grid || !columns) return [];
    const changed = cells.filter(({ node, content }) => partOf(tree, node) === part && !sameContent(grid.content(node.row.row, columns.final.column), content));
    const edits = [
      ...COUNCIL_COLUMNS.filter((name) => columns[name].isNew).flatMap((name) => newColumnEdits(table, grid, columns[name], name === "adjustment" ? REASON_WIDTH : undefined)),
      ...columnEdits(grid, columns.final.column, new Map(changed.map(({ node, content }) => [node.row.row, content]))),
    ];
    return [{ sheet: grid.sheet, columns, edits, changes: changed.map((cell) => cellChange(cell, grid, columns.final.column)) }];
  });
}

/** A sheet's own columns, and free ones to the right of the table for those that it lacks. */
export function councilTargets(table: AppendixTable, grid: Grid, { headers }: Pick<CouncilLabels, "headers">): CouncilTargets {
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

/** The final score of every row that has one: by its own words, or the sum of the rows below. `targets`: parallel to `tree.parts`. */
export function finalCells(analysis: TableAnalysis, targets: readonly CouncilTargets[], labels: CouncilLabels): readonly FinalCell[] {
  const { tree } = analysis;
  const byNode = new Map(spokenRows(analysis).rows.map((row) => [row.node.index, row]));
  const added = (node: IndicatorNode): readonly IndicatorNode[] => (node.row.state ? [] : addends(tree, node, ({ state }) => state === "not-scored"));
  const isSum = (node: IndicatorNode): boolean => addsUp(tree, node, () => false);
  const sum = (node: IndicatorNode): number | null => {
    const row = byNode.get(node.index);
    if (row) return row.final.kind === "points" ? row.final.points : null;
    const known = added(node).map(sum).filter((score) => score !== null);
    return known.length === 0 ? null : sumDecimals(known);
  };
  return tree.nodes.flatMap((node): readonly FinalCell[] => {
    const row = byNode.get(node.index);
    const columns = targets[partOf(tree, node)];
    if (row && columns) return [wordCell(row, analysis, columns, labels)];
    const rows = summedRows(tree, added(node), tableOf(tree, node).sheet, (part) => targets[part]?.final.column ?? 0);
    if (rows.length === 0 || !isSum(node)) return [];
    const score = sum(node);
    return [{ node, score, content: { kind: "formula", formula: rollUpFormula(rows, analysis.decimals), shows: score ?? "" } }];
  });
}

function wordCell({ node, final }: CouncilRow, analysis: TableAnalysis, { self, council }: CouncilTargets, labels: CouncilLabels): FinalCell {
  const { columns } = tableOf(analysis.tree, node);
  const scores = councilColumns(analysis.table);
  const remarks = [columns.note, columns.reason].flatMap((column) => (column === undefined ? [] : node.row.rows.map((row) => cellAddress(row, column))));
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
  return { sheet: grid.sheet, row: row.row, column, path: node.path, code: row.code, name: row.name, before: contentText(before), after: contentText(content), score, overwrites: before.kind === "value" };
}
