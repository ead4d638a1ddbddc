import type { CellContent } from "../grid/cell";
import { sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { inputSheetEdits } from "../plan/input-sheet-plan";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { INPUT_SHEET } from "../score/input-sheet-layout";
import { inputTable } from "../score/own-tables";
import type { KeptFigure } from "../inputs/kept-figure";
import type { FormMerge, GivenValue, MergedFigure } from "./merge-forms";

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
  const decided = decidedValues(figures, chosen);
  return { kind: "collect", edits: [...placedEdits(decided, target), ...addedEdits(decided, target)] };
}

/**
 * The same figures kept beside a workbook that takes no input sheet, over those kept before; the lists of all units' values too.
 */
export function mergedKept({ figures, peers }: Pick<FormMerge, "figures" | "peers">, chosen: ReadonlyMap<string, GivenValue>, before: readonly KeptFigure[]): readonly KeptFigure[] {
  const kept = new Map(before.map(({ key, value }) => [key, value]));
  for (const [key, { value }] of decidedValues(figures, chosen)) kept.set(key, value);
  for (const [key, values] of peers) kept.set(key, values);
  return [...kept].map(([key, value]) => ({ key, value }));
}

/** The form's value that holds, by key: the chosen one, or the only one. */
function decidedValues(figures: readonly MergedFigure[], chosen: ReadonlyMap<string, GivenValue>): ReadonlyMap<string, GivenValue> {
  return new Map(figures.flatMap(({ row, values }): (readonly [string, GivenValue])[] => {
    const [only, ...others] = values;
    const given = chosen.get(row.key) ?? (others.length === 0 ? only : undefined);
    return given && given.form !== null ? [[row.key, given]] : [];
  }));
}

/** Into the rows that the sheet has. */
function placedEdits(decided: ReadonlyMap<string, GivenValue>, { inputs, sheets, labels }: MergeTarget): readonly Edit[] {
  const table = inputTable(sheets, labels);
  if (!table) return [];
  const { grid, layout: { columns } } = table;
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

function text(grid: Grid, row: number, column: number | undefined, value: string): readonly (Edit | null)[] {
  return value === "" || column === undefined ? [] : [cell(grid, row, column, { kind: "value", value })];
}

function cell(grid: Grid, row: number, column: number, after: CellContent): Edit | null {
  const before = grid.content(row, column);
  return sameContent(before, after) ? null : { kind: "cells", sheet: grid.sheet, row, column, before: [[before]], after: [[after]] };
}
