import type { Analysis } from "../analysis";
import type { Grid } from "../grid/grid";
import type { AppendixTable } from "../recognize/appendix-table";
import { contentDigest } from "./content-digest";
import type { Edit, ExpectEdit, WritePlan } from "./write-plan";

/**
 * The plan with what it takes for granted: that each row of the tables on its sheets still has its
 * code (where there is no such column, its name). Places are kept as row numbers; if somebody inserts a row before the plan is applied
 * or taken back, its cells would be other rows' cells. A label that the plan itself writes is not among them.
 */
export function expectLabels(plan: WritePlan, { tables }: Analysis, sheets: readonly Grid[]): WritePlan {
  if (plan.edits.length === 0) return plan;
  const touched = new Set(plan.edits.map((edit) => edit.sheet));
  const expected = tables.flatMap(({ tree }) => tree.parts).flatMap(({ table }): readonly Edit[] => {
    const grid = sheets.find(({ sheet }) => sheet === table.sheet);
    const column = table.columns.code ?? table.columns.name;
    return grid && column !== undefined && touched.has(table.sheet) ? [labels(table, grid, column, plan)] : [];
  });
  return { ...plan, edits: [...expected, ...plan.edits] };
}

function labels(table: AppendixTable, grid: Grid, column: number, plan: WritePlan): ExpectEdit {
  const first = Math.min(...table.headerRows, table.firstRow);
  const digests = Array.from({ length: table.lastRow - first + 1 }, (_, index) => {
    const row = first + index;
    return writes(plan, grid.sheet, row, column) ? ANY_CONTENT : contentDigest(grid.content(row, column));
  });
  return { kind: "expect", sheet: grid.sheet, row: first, column, digests };
}

/** Agrees with whatever a cell holds. */
const ANY_CONTENT = "";

function writes({ edits }: WritePlan, sheet: string, row: number, column: number): boolean {
  return edits.some((edit) => edit.kind === "cells" && edit.sheet === sheet && edit.after[row - edit.row]?.[column - edit.column] !== undefined);
}
