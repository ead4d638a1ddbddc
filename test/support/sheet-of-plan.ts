import type { CellValue } from "../../src/core/grid/cell";
import { Grid } from "../../src/core/grid/grid";
import type { WritePlan } from "../../src/core/plan/write-plan";

/** The values that a plan writes, as the sheet that they make; formulas are left blank. */
export function sheetOfPlan(plan: WritePlan, sheet: string): Grid {
  const values: CellValue[][] = [];
  for (const edit of plan.edits) {
    if (edit.kind !== "cells") continue;
    edit.after.forEach((line, down) => {
      line.forEach((content, right) => {
        while (values.length <= edit.row + down) values.push([]);
        const target = values[edit.row + down];
        if (target) target[edit.column + right] = content.kind === "value" ? content.value : null;
      });
    });
  }
  return new Grid({ sheet, row: 0, column: 0, values });
}
