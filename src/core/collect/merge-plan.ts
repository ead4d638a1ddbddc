import type { CellContent } from "../grid/cell";
import { sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { inputSheetEdits } from "../plan/input-sheet-plan";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { findLayout, INPUT_COLUMNS, INPUT_SHEET } from "../score/input-sheet-layout";
import type { GivenValue, MergedFigure } from "./merge-forms";

/** Where merged figures go. */
export interface MergeTarget {
  /** Every figure that the workbook's tables ask for. */
  readonly inputs: readonly InputRow[];
  readonly sheets: readonly Grid[];
  readonly labels: InputSheetLabels;
}

/**
 * Writes what forms gave onto the input sheet: figures with one value, and those for which `chosen` (by key)
 * says which form's value holds, with its source and evidence. A source or evidence that stands there stays
 * where the form gives none. Undecided conflicts are left as they are. A sheet that is not there yet is made.
 */
export function mergePlan(figures: readonly MergedFigure[], chosen: ReadonlyMap<string, GivenValue>, target: MergeTarget): WritePlan {
  const decided = new Map(figures.flatMap(({ row, values }): (readonly [string, GivenValue])[] => {
    const [only, ...others] = values;
    const given = chosen.get(row.key) ?? (others.length === 0 ? only : undefined);
    return given && given.form !== null ? [[row.key, given]] : [];
  }));
  return { kind: "collect", edits: [...placedEdits(decided, target), ...addedEdits(decided, target)] };
}

/** Into the rows that the sheet has. */
function placedEdits(decided: ReadonlyMap<string, GivenValue>, { inputs, sheets, labels }: MergeTarget): readonly Edit[] {
  const grid = sheets.find(({ sheet }) => sheet === INPUT_SHEET);
  const layout = grid ? findLayout(grid, INPUT_COLUMNS, labels) : null;
  if (!grid || !layout) return [];
  const { columns } = layout;
  return inputs.flatMap(({ key, place }): readonly Edit[] => {
    const given = decided.get(key);
    if (!given || place?.sheet !== INPUT_SHEET) return [];
    return [
      cell(grid, place.row, columns.value, { kind: "value", value: given.value }),
      ...text(grid, place.row, columns.source, given.source),
      ...text(grid, place.row, columns.evidence, given.evidence),
    ].filter((edit) => edit !== null);
  });
}

/** Rows that the sheet lacks; nothing where none of them was given. */
function addedEdits(decided: ReadonlyMap<string, GivenValue>, { inputs, sheets, labels }: MergeTarget): readonly Edit[] {
  const missing = inputs.filter(({ place, kind }) => !place && kind !== "peers");
  if (!missing.some(({ key }) => decided.has(key))) return [];
  const rows = missing.map((row): InputRow => {
    const given = decided.get(row.key);
    return given ? { ...row, cell: { value: given.value, text: null }, source: given.source, evidence: given.evidence } : row;
  });
  return inputSheetEdits(rows, sheets, labels);
}

function text(grid: Grid, row: number, column: number, value: string): readonly (Edit | null)[] {
  return value === "" ? [] : [cell(grid, row, column, { kind: "value", value })];
}

function cell(grid: Grid, row: number, column: number, after: CellContent): Edit | null {
  const before = grid.content(row, column);
  return sameContent(before, after) ? null : { kind: "cells", sheet: grid.sheet, row, column, before: [[before]], after: [[after]] };
}
