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
export function relinkEdits(before: TableAnalysis, after: TableAnalysis, sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  return LIVE.flatMap((mode) => {
    const now = new Map(formulas(after, sheets, mode, labels).map(({ path, content }) => [path, content]));
    return formulas(before, sheets, mode, labels).flatMap(({ path, grid, row, column, content: old }): readonly Edit[] => {
      const next = now.get(path);
      const held = grid.content(row, column);
      if (!next || equivalent(old, next) || !equivalent(held, old)) return [];
      const shows = grid.value(row, column);
      const content: CellContent = typeof shows === "string" || typeof shows === "number" ? { ...next, shows } : next;
      return [{ kind: "cells", sheet: grid.sheet, row, column, before: [[held]], after: [[content]] }];
    });
  });
}

interface PlacedFormula {
  readonly path: string;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly content: Extract<CellContent, { kind: "formula" }>;
}

function formulas(analysis: TableAnalysis, sheets: readonly Grid[], mode: FillMode, labels: InputSheetLabels): readonly PlacedFormula[] {
  return fillCells({ analysis, sheets, mode, labels }).flatMap((cell) => {
    if (!("content" in cell) || cell.content.kind !== "formula") return [];
    return [{ path: cell.node.path, grid: cell.grid, row: cell.node.row.row, column: cell.column, content: cell.content }];
  });
}
