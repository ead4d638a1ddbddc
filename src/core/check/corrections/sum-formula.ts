import type { Grid } from "../../grid/grid";
import { rollUpFormula, summedRows } from "../../plan/roll-up-formula";
import type { WritePlan } from "../../plan/write-plan";
import { addsUp } from "../../score/adds-up";
import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import { addends, partOf } from "../../score/whole-table";
import { sumDecimals } from "../../text/sum-decimals";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCell } from "./retype-cell";

/**
 * A wrong sum becomes the live sum of the rows that it adds up, on other sheets too. Where a figure below
 * is impossible itself (the finding is then no error), the sum may be the one thing that is right, and stays;
 * so does a figure that is no sum but a mean or weighted, or that may or may not count points on top.
 */
export function sumFormula({ sheet, row, column, code, severity, indicator, facts }: Finding, { grids = [], tree, decimals }: CheckContext): WritePlan | null {
  const node = tree.nodes.find(({ path }) => path === indicator);
  const before = node && grids[partOf(tree, node)]?.content(row, column);
  if (!node || !before) return null;
  // A formula is somebody's; it is only mended where it is known what it lacks.
  if (code !== "sum-formula-gap" && (before.kind === "formula" || severity !== "error" || facts["reading"] !== undefined)) return null;
  const columns = columnsLike(tree, node, column);
  const added = addends(tree, node);
  if (added.length === 0 || !addsUp(tree, node, () => true)) return null;
  const formula = rollUpFormula(summedRows(tree, added, sheet, (part) => columns[part] ?? column), decimals);
  return retypeCell({ sheet, row, column, before, after: { kind: "formula", formula, shows: sumOf(added, tree, grids, columns) }, numberFormat: null });
}

/** The column of the same scores on each sheet of the table. */
function columnsLike(tree: IndicatorTree, node: IndicatorNode, column: number): readonly number[] {
  const score = tree.parts[partOf(tree, node)]?.table.scores.findIndex((candidate) => candidate.column === column) ?? -1;
  return tree.parts.map(({ table }) => table.scores[score]?.column ?? column);
}

/** What the sum will show: Excel adds numbers and passes over text. */
function sumOf(added: readonly IndicatorNode[], tree: IndicatorTree, grids: readonly Grid[], columns: readonly number[]): number | string {
  const numbers = added.flatMap((node) => {
    const part = partOf(tree, node);
    const value = grids[part]?.value(node.row.row, columns[part] ?? 0);
    return typeof value === "number" ? [value] : [];
  });
  return numbers.length === 0 ? "" : sumDecimals(numbers);
}
