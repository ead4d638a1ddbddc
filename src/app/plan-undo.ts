import { cellAddress } from "../core/grid/address";
import type { CellContent } from "../core/grid/cell";
import type { Grid } from "../core/grid/grid";
import type { Capture } from "../core/plan/capture";
import { equivalent } from "../core/plan/conflicts";
import type { CellsEdit, Edit, WritePlan } from "../core/plan/write-plan";

export interface UndoPlan {
  readonly plan: WritePlan;
  /** "Sheet!A1" of cells that somebody edited since; they stay as they are. */
  readonly left: readonly string[];
  /** Sheets of ours with figures typed since; they stay. */
  readonly keptSheets: readonly string[];
}

/**
 * What may be taken back of an inverse plan, given what the workbook holds now: cells that still
 * hold what we wrote, and sheets that we added in which nothing was typed since.
 */
export function planUndo(inverse: WritePlan, now: Capture, sheets: readonly Grid[]): UndoPlan {
  const removable = inverse.edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet] : []));
  const keptSheets = removable.filter((sheet) => hasForeignContent(sheet, inverse, now, sheets));
  const left: string[] = [];
  const edits = inverse.edits.flatMap((edit, index): readonly Edit[] => {
    if (removable.includes(edit.sheet)) return edit.kind === "remove-sheet" && !keptSheets.includes(edit.sheet) ? [edit] : [];
    return edit.kind === "cells" ? stillOurs(edit, now[index], left) : [edit];
  });
  return { plan: { ...inverse, edits }, left, keptSheets };
}

function stillOurs(edit: CellsEdit, captured: Capture[number] | undefined, left: string[]): readonly Edit[] {
  const contents = captured?.kind === "cells" ? captured.contents : null;
  return edit.before.flatMap((line, row) =>
    line.flatMap((before, column) => {
      const held = contents?.[row]?.[column];
      const after = edit.after[row]?.[column];
      if (!after) return [];
      if (held && !equivalent(held, before) && !equivalent(held, after)) {
        left.push(`${edit.sheet}!${cellAddress(edit.row + row, edit.column + column)}`);
        return [];
      }
      return [{ ...edit, row: edit.row + row, column: edit.column + column, before: [[before]], after: [[after]] }];
    }),
  );
}

/** Whether a sheet that we added holds anything that we did not write, as now captured or as last read. */
function hasForeignContent(sheet: string, inverse: WritePlan, now: Capture, sheets: readonly Grid[]): boolean {
  const written = new Map<string, CellContent>();
  const edited = inverse.edits.some((edit, index) => {
    if (edit.kind !== "cells" || edit.sheet !== sheet) return false;
    edit.before.forEach((line, row) => line.forEach((cell, column) => written.set(cellAddress(edit.row + row, edit.column + column), cell)));
    return holdsOther(edit, now[index]);
  });
  const grid = sheets.find((candidate) => candidate.sheet === sheet);
  return edited || (grid !== undefined && hasCellsBeside(grid, written));
}

function holdsOther(edit: CellsEdit, captured: Capture[number] | undefined): boolean {
  const contents = captured?.kind === "cells" ? captured.contents : null;
  return edit.before.some((line, row) => line.some((before, column) => {
    const held = contents?.[row]?.[column];
    return held !== undefined && !equivalent(held, before);
  }));
}

function hasCellsBeside(grid: Grid, written: ReadonlyMap<string, CellContent>): boolean {
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      if (grid.content(row, column).kind !== "blank" && !written.has(cellAddress(row, column))) return true;
    }
  }
  return false;
}
