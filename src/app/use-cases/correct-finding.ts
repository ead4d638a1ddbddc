import type { CellContent } from "../../core/grid/cell";
import { correction } from "../../core/check/corrections/correction";
import type { WritePlan } from "../../core/plan/write-plan";
import type { Applied } from "../session";
import type { UseCaseContext } from "../use-case";

/** What one click would put right: a cell with what stands there and what will. */
export interface Correction {
  readonly findingId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly plan: WritePlan;
}

/** The corrections that are safe, by the id of the finding in a table that each puts right. */
export function correctionsOf(context: UseCaseContext, index: number): ReadonlyMap<string, Correction> {
  const analysis = context.tableAt(index);
  const checked = { ...analysis, grids: analysis.tree.parts.map(({ table }) => context.gridOf(table.sheet)) };
  const found = analysis.findings.flatMap((finding): readonly (readonly [string, Correction])[] => {
    const plan = correction(finding, checked);
    const cell = plan && correctedCell(plan);
    return plan && cell ? [[finding.id, { ...cell, findingId: finding.id, plan: context.bound(plan) }]] : [];
  });
  return new Map(found);
}

/** Puts a finding right, as it was shown; a cell that somebody changed meanwhile refuses it. */
export function correctFinding(context: UseCaseContext, { plan }: Correction): Promise<Applied> {
  return context.carryOut("correct", plan);
}

function correctedCell({ edits }: WritePlan): Pick<Correction, "sheet" | "row" | "column" | "before" | "after"> | null {
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    const [before, after] = [edit.before[0]?.[0], edit.after[0]?.[0]];
    if (before && after) return { sheet: edit.sheet, row: edit.row, column: edit.column, before, after };
  }
  return null;
}
