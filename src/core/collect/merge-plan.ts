import type { CellContent } from "../grid/cell";
import { sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { inputTable } from "../score/own-tables";
import type { GivenValue, MergedFigure } from "./merge-forms";

/**
 * Writes what forms gave onto the input sheet: figures with one value, and those for which `chosen` (by key)
 * says which form's value holds, with its source and evidence. A source or evidence that stands there stays
 * where the form gives none. Undecided conflicts are left as they are.
 */
export function mergePlan(figures: readonly MergedFigure[], chosen: ReadonlyMap<string, GivenValue>, sheets: readonly Grid[], labels: InputSheetLabels): WritePlan {
  const table = inputTable(sheets, labels);
  if (!table) return { kind: "collect", edits: [] };
  const { grid, layout: { columns } } = table;
  const edits = figures.flatMap(({ row, values }): readonly Edit[] => {
    const [only, ...others] = values;
    const given = chosen.get(row.key) ?? (others.length === 0 ? only : undefined);
    if (!given || given.form === null || !row.place) return [];
    const at = row.place.row;
    return [
      cell(grid, at, columns.value, { kind: "value", value: given.value }),
      ...text(grid, at, columns.source, given.source),
      ...text(grid, at, columns.evidence, given.evidence),
    ].filter((edit) => edit !== null);
  });
  return { kind: "collect", edits };
}

function text(grid: Grid, row: number, column: number | undefined, value: string): readonly (Edit | null)[] {
  return value === "" || column === undefined ? [] : [cell(grid, row, column, { kind: "value", value })];
}

function cell(grid: Grid, row: number, column: number, after: CellContent): Edit | null {
  const before = grid.content(row, column);
  return sameContent(before, after) ? null : { kind: "cells", sheet: grid.sheet, row, column, before: [[before]], after: [[after]] };
}
