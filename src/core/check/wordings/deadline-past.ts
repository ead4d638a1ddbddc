import { isOverdue } from "../../deadline/deadline";
import { documentDay } from "../../deadline/document-day";
import { parseDeadline } from "../../deadline/parse-deadline";
import type { Grid } from "../../grid/grid";
import type { AppendixTable } from "../../recognize/appendix-table";
import { nodesOn } from "../../score/whole-table";
import type { Check, CheckContext } from "../check-context";
import { makeFinding } from "../make-finding";
import { cellOf } from "../text-cells";

/** A deadline that had passed when the plan or decision was signed that sets it. Either day may be the wrong one. */
export const deadlinePast: Check = (context) => context.tree.parts.flatMap(({ table }, part) => pastOn(context, table, part));

function pastOn(context: CheckContext, table: AppendixTable, part: number): ReturnType<Check> {
  const grid = context.grids?.[part];
  const signed = grid && table.columns.deadline !== undefined ? signedDay(grid, table) : null;
  if (signed === null) return [];
  return nodesOn(context.tree, part).flatMap((node) => {
    const cell = cellOf(context.tree, node, "deadline");
    const deadline = cell ? parseDeadline(cell.text) : null;
    if (!cell || !deadline || !isOverdue(deadline, signed)) return [];
    return [makeFinding(context, "deadline-past", "warning", { node, cell }, { text: cell.text, signed })];
  });
}

/** How far above the table its document is named. */
const NEAR = 8;

function signedDay(grid: Grid, { headerRows, firstRow }: AppendixTable): string | null {
  const head = Math.min(firstRow, ...headerRows);
  for (let row = head - 1; row >= Math.max(grid.firstRow, head - NEAR); row--) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const day = documentDay(grid.text(row, column));
      if (day !== null) return day;
    }
  }
  return null;
}
