import type { Finding } from "../../../src/core/check/finding";
import { runChecks } from "../../../src/core/check/run-checks";
import type { Grid } from "../../../src/core/grid/grid";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { buildTree } from "../../../src/core/score/build-tree";

/** Every finding of every table of a sheet. */
export function checkGrid(grid: Grid): readonly Finding[] {
  return recognizeTables(grid).flatMap((table) => runChecks({ sheet: table.sheet, table, tree: buildTree(table) }));
}

/** "error group-score-sum D4" of a finding. */
export function brief({ severity, code, row, column }: Finding): string {
  return `${severity} ${code} ${String.fromCharCode(65 + column)}${row + 1}`;
}
