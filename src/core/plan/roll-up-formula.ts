import { areaAddress, quoteSheetName } from "../grid/address";
import type { IndicatorNode, IndicatorTree } from "../score/indicator-tree";
import { partOf } from "../score/whole-table";

/** Rows of one column that a sum adds up. */
export interface SummedRows {
  /** The sheet where they stand, or null for the sum's own. */
  readonly sheet: string | null;
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * The native sum of some rows: runs become ranges, and nothing scored stays empty
 * rather than 0. Excel takes at most 255 arguments; a run is one.
 */
export function rollUpFormula(summed: readonly SummedRows[], decimals: number): string {
  return `${unrounded(summed)}${decimals}))`;
}

/** Whether a formula is the sum of these rows as we write it, however it is rounded. */
export function isRollUp(formula: string, summed: readonly SummedRows[]): boolean {
  return formula.startsWith(unrounded(summed));
}

function unrounded(summed: readonly SummedRows[]): string {
  const cells = runAddresses(summed).join(",");
  return `=IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),`;
}

/** The addresses of the runs of some rows, from the top. */
export function runAddresses(summed: readonly SummedRows[]): readonly string[] {
  return summed.flatMap(({ sheet, column, rows }) => runs(rows).map((run) => (sheet === null ? "" : `${quoteSheetName(sheet)}!`) + rangeAddress(run, column)));
}

function rangeAddress([first, last]: readonly [number, number], column: number): string {
  return areaAddress({ row: first, column, rowCount: last - first + 1, columnCount: 1 });
}

/** Rows of a table as a sum on one of its sheets names them. */
export function summedRows(tree: IndicatorTree, nodes: readonly IndicatorNode[], from: string, columnOn: (part: number) => number): readonly SummedRows[] {
  return tree.parts.flatMap(({ table }, part) => {
    const rows = nodes.filter((node) => partOf(tree, node) === part).map(({ row }) => row.row);
    return rows.length === 0 ? [] : [{ sheet: table.sheet === from ? null : table.sheet, column: columnOn(part), rows }];
  });
}

/** The sorted rows as runs of neighbours, first and last of each. */
export function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else result.push([row, row]);
  }
  return result;
}
