import { rollUpFormula } from "../../plan/roll-up-formula";
import type { WritePlan } from "../../plan/write-plan";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCell } from "./retype-cell";

/**
 * A wrong sum becomes the live sum of the rows below it. Where a figure below is impossible itself (the
 * finding is then no error), the sum may be the one thing that is right, and stays.
 */
export function sumFormula({ row, column, severity, indicator }: Finding, { grid, sheet, tree }: CheckContext): WritePlan | null {
  const node = tree.nodes.find(({ path }) => path === indicator);
  const before = grid?.content(row, column);
  if (!node || !before || before.kind === "formula" || severity !== "error") return null;
  const below = (node.index === tree.total ? tree.roots : (tree.nodes[tree.subtotals.get(node.index) ?? node.index]?.children ?? [])).flatMap((index) => tree.nodes[index] ?? []);
  const rows = below.filter((child) => !child.row.state).map((child) => child.row.row);
  if (rows.length === 0) return null;
  return retypeCell({ sheet, row, column, before, after: { kind: "formula", formula: rollUpFormula(rows, column) }, numberFormat: null });
}
