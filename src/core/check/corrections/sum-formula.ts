import type { Grid } from "../../grid/grid";
import { rollUpFormula } from "../../plan/roll-up-formula";
import type { WritePlan } from "../../plan/write-plan";
import { openSums } from "../../score/open-sums";
import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import { sumDecimals } from "../../text/sum-decimals";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCell } from "./retype-cell";

/**
 * A wrong sum becomes the live sum of the rows below it. Where a figure below is impossible itself (the
 * finding is then no error), the sum may be the one thing that is right, and stays. So does a sum that
 * needs rows of another sheet.
 */
export function sumFormula({ row, column, severity, indicator }: Finding, { grid, sheet, tree }: CheckContext): WritePlan | null {
  const node = tree.nodes.find(({ path }) => path === indicator);
  const before = grid?.content(row, column);
  if (!node || !before || before.kind === "formula" || severity !== "error" || openSums(tree).has(node.index)) return null;
  const below = addends(tree, node).flatMap((index) => tree.nodes[index] ?? []);
  const rows = below.filter((child) => !child.row.state).map((child) => child.row.row);
  if (rows.length === 0) return null;
  return retypeCell({ sheet, row, column, before, after: { kind: "formula", formula: rollUpFormula(rows, column), shows: sumOf(rows, column, grid) }, numberFormat: null });
}

/** The rows that a total, a part's total or a group adds up. */
function addends(tree: IndicatorTree, node: IndicatorNode): readonly number[] {
  if (node.index === tree.total) return tree.roots;
  return tree.nodes[tree.subtotals.get(node.index) ?? node.index]?.children ?? [];
}

/** What the sum will show: Excel adds numbers and passes over text. */
function sumOf(rows: readonly number[], column: number, grid: Grid | undefined): number | string {
  const numbers = rows.flatMap((row) => {
    const value = grid?.value(row, column);
    return typeof value === "number" ? [value] : [];
  });
  return numbers.length === 0 ? "" : sumDecimals(numbers);
}
