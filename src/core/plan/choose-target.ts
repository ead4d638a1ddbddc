import type { AnalyseOptions } from "../analyse-options";
import type { IndicatorTree } from "../score/indicator-tree";
import type { FillTarget } from "./fill-target";
import type { Grid } from "../grid/grid";
import type { AppendixTable, ScoreColumn } from "../recognize/appendix-table";
import { addends, tableOf } from "../score/whole-table";
import { isRollUp, summedRows } from "./roll-up-formula";

/** The column that filling writes on each sheet of a table, parallel to `tree.parts`: of one kind on all of them. */
export function fillTargets(tree: IndicatorTree, grids: readonly Grid[], { labels, year, targetColumn }: AnalyseOptions): readonly FillTarget[] {
  const header = labels.scoreHeader(tree.table.year ?? year);
  if (typeof targetColumn === "number") return tree.parts.map(({ table }) => chosenTarget(table, columnLike(tree.table, targetColumn, table)));
  const placed = tree.parts.flatMap(({ table }, part) => (grids[part] ? [{ table, grid: grids[part] }] : []));
  const found = targetColumn === "new" ? [] : placed.map(({ table, grid }) => fillTarget(tree, table, grid, header));
  return found.length > 0 && found.every(({ isNew }) => !isNew) ? found : placed.map(({ table, grid }) => newTarget(table, grid, header));
}

/** The column of another sheet of the table that has the role of this one of the first sheet. */
export function columnLike(first: AppendixTable, column: number, { scores, firstColumn }: AppendixTable): number {
  const score = first.scores.findIndex((candidate) => candidate.column === column);
  return scores[score]?.column ?? column - first.firstColumn + firstColumn;
}

/**
 * The column that filling writes: a self-score column that is empty or that we made, else a new one
 * to the right of the table. Printed results are never a target.
 */
function fillTarget(tree: IndicatorTree, table: AppendixTable, grid: Grid, newHeader: string): FillTarget {
  const isOurs = ({ column, header }: ScoreColumn): boolean => header.trim().normalize("NFC") === newHeader.normalize("NFC") || isFree(table, grid, column) || looksFiguresUp(table, grid, column) || holdsOurSum(tree, table, grid, column);
  const own = table.scores.findLast((score) => score.role === "self" && isOurs(score));
  return own ? { column: own.column, header: own.header, isNew: false } : newTarget(table, grid, newHeader);
}

/** A column of its own to the right of the table, whatever self-score columns there are. */
function newTarget(table: AppendixTable, grid: Grid, header: string): FillTarget {
  return { column: freeColumn(table, grid), header, isNew: true };
}

/** The target where the user names a column of the table. */
function chosenTarget(table: AppendixTable, column: number): FillTarget {
  const score = table.scores.find((candidate) => candidate.column === column);
  return { column, header: score?.header ?? "", isNew: false };
}

function isFree(table: AppendixTable, grid: Grid, column: number): boolean {
  return table.rows.every(({ row }) => grid.content(row, column).kind === "blank");
}

function looksFiguresUp(table: AppendixTable, grid: Grid, column: number): boolean {
  return table.rows.some(({ row }) => grid.formula(row, column)?.includes(OUR_FORMULA));
}

/** What stands in every formula that looks its figures up on our sheet. */
const OUR_FORMULA = "'DTI – ";

/** Formulas that hold their figures themselves look like anybody's; the sums beside them do not. */
function holdsOurSum(tree: IndicatorTree, table: AppendixTable, grid: Grid, column: number): boolean {
  return tree.nodes.some((node) => {
    const formula = tableOf(tree, node) === table ? grid.formula(node.row.row, column) : null;
    if (formula === null) return false;
    const added = addends(tree, node);
    return added.length > 0 && added.every((each) => tableOf(tree, each) === table) && isRollUp(formula, summedRows(tree, added, table.sheet, () => column));
  });
}

/** The first column to the right of the table with nothing in the table's rows, after `last` where that is further right. */
export function freeColumn(table: AppendixTable, grid: Grid, last: number = table.lastColumn): number {
  const first = Math.min(...table.headerRows, table.firstRow);
  for (let column = last + 1; ; column++) {
    if (isBlank(grid, column, first, table.lastRow)) return column;
  }
}

function isBlank(grid: Grid, column: number, first: number, last: number): boolean {
  if (column >= grid.endColumn) return true;
  for (let row = first; row <= last; row++) if (grid.content(row, column).kind !== "blank") return false;
  return true;
}
