import type { TableAnalysis } from "../analysis";
import type { Grid } from "../grid/grid";
import { cellEdits } from "../plan/cell-edits";
import { inputSheetEdits } from "../plan/input-sheet-plan";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { INPUT_SHEET } from "../score/input-sheet-layout";
import { inputTable } from "../score/own-tables";
import type { KeptFigure } from "../inputs/kept-figure";
import type { FormRow } from "./form-row";
import type { FormMerge, GivenValue, MergedFigure } from "./merge-forms";
import { scoreEdits } from "./score-edits";

/** Where merged figures and scores go. */
export interface MergeTarget {
  readonly tables: readonly TableAnalysis[];
  readonly sheets: readonly Grid[];
  readonly labels: InputSheetLabels;
}

/**
 * Writes what forms gave, figures onto the input sheet and scores, or the words that a row is not assessed, into their tables: what has one value, and that for
 * which `chosen` (by key) says which form's value holds, with its source and evidence. A source or evidence that stands
 * there stays where the form gives none. Undecided conflicts are left as they are. A sheet that is not there yet is made.
 */
export function mergePlan({ figures, notAssessed }: Pick<FormMerge, "figures" | "notAssessed">, chosen: ReadonlyMap<string, GivenValue>, target: MergeTarget): WritePlan {
  const decided = decidedValues(figures, chosen);
  const onSheet = new Map(decided.filter(({ row }) => row.score === null).map(({ row, given }) => [row.key, given]));
  const states = notAssessed.map(({ row, words, source, evidence }) => ({ row, given: { value: words, source, evidence } }));
  const scores = [...decided.filter(({ row }) => row.score !== null), ...states];
  return { kind: "collect", edits: [...placedEdits(onSheet, target), ...addedEdits(onSheet, target), ...scoreEdits(scores, target.tables, target.sheets, target.labels)] };
}

/**
 * The same figures kept beside a workbook that takes no input sheet, over those kept before; the lists of all units' values too.
 */
export function mergedKept({ figures, peers }: Pick<FormMerge, "figures" | "peers">, chosen: ReadonlyMap<string, GivenValue>, before: readonly KeptFigure[]): readonly KeptFigure[] {
  const kept = new Map(before.map((figure) => [figure.key, figure]));
  for (const { row, given } of decidedValues(figures, chosen)) if (row.score === null) kept.set(row.key, keptFigure(row.key, given));
  for (const [key, value] of peers) kept.set(key, { key, value });
  return [...kept.values()];
}

function keptFigure(key: string, { value, source, evidence }: GivenValue): KeptFigure {
  return { key, value, ...(source === "" ? {} : { source }), ...(evidence === "" ? {} : { evidence }) };
}

/** The form's values that hold: the chosen one of each, or the only one. */
function decidedValues(figures: readonly MergedFigure[], chosen: ReadonlyMap<string, GivenValue>): readonly { readonly row: FormRow; readonly given: GivenValue }[] {
  return figures.flatMap(({ row, values }) => {
    const [only, ...others] = values;
    const given = chosen.get(row.key) ?? (others.length === 0 ? only : undefined);
    return given && given.form !== null ? [{ row, given }] : [];
  });
}

/** Into the rows that the sheet has. */
function placedEdits(decided: ReadonlyMap<string, GivenValue>, { tables, sheets, labels }: MergeTarget): readonly Edit[] {
  const table = inputTable(sheets, labels);
  if (!table) return [];
  const { grid, layout: { columns } } = table;
  return tables.flatMap(({ inputs }) => inputs).flatMap(({ key, place }): readonly Edit[] => {
    const given = decided.get(key);
    if (!given || place?.sheet !== INPUT_SHEET) return [];
    return [
      ...cellEdits(grid, place.row, columns.value, { kind: "value", value: given.value }),
      ...text(grid, place.row, columns.source, given.source),
      ...text(grid, place.row, columns.evidence, given.evidence),
    ];
  });
}

/** Rows that the sheet lacks; nothing where none of them was given. */
function addedEdits(decided: ReadonlyMap<string, GivenValue>, { tables, sheets, labels }: MergeTarget): readonly Edit[] {
  const missing = tables.flatMap(({ inputs }) => inputs).filter(({ place, kind }) => !place && kind !== "peers");
  if (!missing.some(({ key }) => decided.has(key))) return [];
  const rows = missing.map((row): InputRow => {
    const given = decided.get(row.key);
    return given ? { ...row, cell: { value: given.value, text: null }, source: given.source, evidence: given.evidence } : row;
  });
  return inputSheetEdits(rows, sheets, labels);
}

function text(grid: Grid, row: number, column: number | undefined, value: string): readonly Edit[] {
  return value === "" || column === undefined ? [] : cellEdits(grid, row, column, { kind: "value", value });
}
