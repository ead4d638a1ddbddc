import type { TableAnalysis } from "../analysis";
import type { CellContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { equivalent } from "./conflicts";
import { fillCells } from "./fill-plan";
import type { FillMode } from "./fill-target";
import type { Edit } from "./write-plan";

/** Modes whose score cells hold formulas over figures. */
const LIVE: readonly FillMode[] = ["native", "dti"];

/**
 * Score formulas of ours that look their figures up in other places than before: those that stand as we
 * would have written them before get the form that they would get now. Everything else stays.
 */
export function relinkEdits(before: TableAnalysis, after: TableAnalysis, grid: Grid, sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  return LIVE.flatMap((mode) => {
    const now = formulas(after, grid, sheets, mode, labels);
    return [...formulas(before, grid, sheets, mode, labels)].flatMap(([row, old]): readonly Edit[] => {
      const next = now.get(row);
      const { column } = before.target;
      const held = grid.content(row, column);
      if (!next || equivalent(old, next) || !equivalent(held, old)) return [];
      const shows = grid.value(row, column);
      const content: CellContent = typeof shows === "string" || typeof shows === "number" ? { ...next, shows } : next;
      return [{ kind: "cells", sheet: grid.sheet, row, column, before: [[held]], after: [[content]] }];
    });
  });
}

type FormulaContent = Extract<CellContent, { kind: "formula" }>;

function formulas(analysis: TableAnalysis, grid: Grid, sheets: readonly Grid[], mode: FillMode, labels: InputSheetLabels): ReadonlyMap<number, FormulaContent> {
  const cells = fillCells({ analysis, grid, sheets, mode, labels });
  return new Map(cells.flatMap((cell) => ("content" in cell && cell.content.kind === "formula" ? [[cell.node.row.row, cell.content] as const] : [])));
}
