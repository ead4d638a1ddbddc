import type { Grid } from "../../grid/grid";
import { oncePer } from "../../memo/once-per";
import type { AppendixTable } from "../../recognize/appendix-table";
import type { IndicatorNode } from "../../score/indicator-tree";
import { partOf } from "../../score/whole-table";
import { foldWords } from "../../text/fold-text";
import { parseVietnameseNumber } from "../../text/parse-vietnamese-number";
import type { CheckContext } from "../check-context";

/** Headings of a column that says what a row counts in the sum above it; folded. */
const WEIGHT_WORDS = /^(?:trong so|he so|quyen so|ty trong diem)\b/;

/** What a row counts by the table's column of weights; null where there is none, or nothing in it. */
export function rowWeight(context: CheckContext, node: IndicatorNode): number | null {
  const grid = context.grids?.[partOf(context.tree, node)];
  const column = weightColumn(context, node);
  const value = grid && column !== null ? grid.value(node.row.row, column) : null;
  return typeof value === "number" ? value : typeof value === "string" ? parseVietnameseNumber(value) : null;
}

function weightColumn(context: CheckContext, node: IndicatorNode): number | null {
  return weightColumns(context)[partOf(context.tree, node)] ?? null;
}

/** The column on each sheet of the table. */
const weightColumns = oncePer(({ tree, grids = [] }: CheckContext) => tree.parts.map(({ table }, at) => headedColumn(table, grids[at])));

function headedColumn({ firstColumn, lastColumn, headerRows }: AppendixTable, grid: Grid | undefined): number | null {
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
  return columns.find((column) => headerRows.some((row) => grid && WEIGHT_WORDS.test(foldWords(grid.text(row, column))))) ?? null;
}
