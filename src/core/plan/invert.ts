import { BLANK } from "../grid/cell";
import type { Capture, EditCapture, ValidationPresence } from "./capture";
import { restoredSetup } from "./page-setup";
import { noteAt } from "./sheet-note";
import type { AddValidationEdit, CellsEdit, DocumentNamesEdit, Edit, NotesEdit, RemoveValidationEdit, WritePlan } from "./write-plan";
import { TEXT_FORMAT } from "./write-plan";

/**
 * The plan that takes `plan` back, given what the workbook held before it was applied. Its cells
 * expect what `plan` wrote, so that an undo notices later edits. A sheet that was added is emptied
 * and removed; a sheet that was there keeps everything else.
 */
export function invert(plan: WritePlan, before: Capture): WritePlan {
  const added = addedSheets(plan, before);
  const restored = plan.edits.flatMap((edit, index) => inverseEdits(edit, before[index], added)).reverse();
  return { kind: "undo", edits: withoutRepeats(restored) };
}

/** The sheets that applying the plan adds. */
export function addedSheets(plan: WritePlan, before: Capture): ReadonlySet<string> {
  const added = new Set<string>();
  plan.edits.forEach((edit, index) => {
    const captured = before[index];
    if (edit.kind === "add-sheet" && captured?.kind === "sheet" && !captured.exists) added.add(edit.sheet);
  });
  return added;
}

/** In the order in which they are to be carried out after a final `reverse`. */
function inverseEdits(edit: Edit, captured: EditCapture | undefined, added: ReadonlySet<string>): readonly Edit[] {
  switch (edit.kind) {
    case "add-sheet": return added.has(edit.sheet) ? [{ kind: "remove-sheet", sheet: edit.sheet }] : [];
    case "cells": return [...lostTextFormats(edit, captured), inverseCells(edit, captured)];
    case "expect": return [edit];
    case "formats": return captured?.kind === "formats" && captured.formats ? [{ ...edit, format: { cells: captured.formats } }] : [];
    case "column-widths": return captured?.kind === "column-widths" ? inverseWidths(edit, captured.widths) : [];
    case "row-heights": return captured?.kind === "row-heights" ? inverseHeights(edit, captured.heights) : [];
    case "merge-cells": return captured?.kind === "merges" && captured.areas ? [{ ...edit, areas: captured.areas }] : [];
    case "page-setup": return captured?.kind === "page-setup" && captured.setup ? [{ ...edit, setup: restoredSetup(edit.setup, captured.setup) }] : [];
    case "add-chart": return captured?.kind === "chart" && !captured.exists && !added.has(edit.sheet) ? [{ kind: "remove-chart", sheet: edit.sheet, name: edit.name }] : [];
    case "add-table": return captured?.kind === "table" && captured.area ? [{ ...edit, area: captured.area }] : [];
    case "add-highlight":
    case "remove-highlights": return inverseHighlights(edit.sheet, captured);
    case "sheet-visibility": return captured?.kind === "visibility" && captured.visibility !== null ? [{ ...edit, visibility: captured.visibility }] : [];
    case "add-validation": return inverseValidation({ ...edit, kind: "remove-validation" }, captured, "none");
    case "remove-validation": return inverseValidation({ ...edit, kind: "add-validation" }, captured, "same");
    case "notes": return inverseNotes(edit, captured);
    case "document-names": return inverseNames(edit, captured);
    case "remove-sheet":
    case "remove-chart": return [];
  }
}

function inverseCells(edit: CellsEdit, captured: EditCapture | undefined): CellsEdit {
  const contents = captured?.kind === "cells" ? captured.contents : null;
  return { ...edit, before: edit.after, after: contents ?? edit.after.map((row) => row.map(() => BLANK)) };
}

/** Once their contents are back: a number written into a text cell would become a text. */
function lostTextFormats({ sheet }: CellsEdit, captured: EditCapture | undefined): readonly Edit[] {
  const places = captured?.kind === "cells" ? (captured.asText ?? []) : [];
  return places.map(({ row, column }) => ({ kind: "formats", sheet, area: { row, column, rowCount: 1, columnCount: 1 }, format: { cells: [[{ numberFormat: TEXT_FORMAT }]] } }));
}

function inverseWidths(edit: Extract<Edit, { kind: "column-widths" }>, widths: readonly number[] | null): readonly Edit[] {
  if (!widths) return [];
  const columns = edit.columns.flatMap(({ column }, index) => {
    const width = widths[index];
    return width === undefined ? [] : [{ column, width }];
  });
  return [{ ...edit, columns }];
}

function inverseHeights(edit: Extract<Edit, { kind: "row-heights" }>, heights: readonly (number | null)[] | null): readonly Edit[] {
  if (!heights) return [];
  const rows = edit.rows.flatMap(({ row }, index) => {
    const height = heights[index];
    return height === undefined ? [] : [{ row, height }];
  });
  return [{ ...edit, rows }];
}

function inverseHighlights(sheet: string, captured: EditCapture | undefined): readonly Edit[] {
  const earlier = captured?.kind === "highlights" ? captured.highlights : [];
  return [...earlier.map((highlight): Edit => ({ kind: "add-highlight", ...highlight })).reverse(), { kind: "remove-highlights", sheet }];
}

/** Only for the areas that the edit changes: those where this stood before. */
function inverseValidation(inverse: AddValidationEdit | RemoveValidationEdit, captured: EditCapture | undefined, before: ValidationPresence): readonly Edit[] {
  const presences = captured?.kind === "validations" ? captured.areas : [];
  const areas = inverse.areas.filter((_, index) => presences[index] === before);
  return areas.length === 0 ? [] : [{ ...inverse, areas }];
}

/** Only for the cells whose notes change: somebody else's stay. */
function inverseNotes(edit: NotesEdit, captured: EditCapture | undefined): readonly Edit[] {
  const held = captured?.kind === "notes" ? captured.notes : [];
  const notes = edit.notes.flatMap(({ row, column, after }) => {
    const note = noteAt(held, { row, column });
    const text = note?.text ?? null;
    return note?.own === false || text === after ? [] : [{ row, column, before: after, after: text }];
  });
  return notes.length === 0 ? [] : [{ ...edit, notes }];
}

function inverseNames(edit: DocumentNamesEdit, captured: EditCapture | undefined): readonly Edit[] {
  if (captured?.kind !== "document-names") return [];
  const { names } = captured;
  const changes = edit.changes.flatMap(({ name, after }) => (names[name] === after ? [] : [{ name, before: after, after: names[name] }]));
  return changes.length === 0 ? [] : [{ ...edit, changes }];
}

/** Several highlights of one sheet are restored once. */
function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  const cleared = new Set<string>();
  let skipping: string | null = null;
  return edits.filter((edit) => {
    if (edit.kind === "remove-highlights") {
      skipping = cleared.has(edit.sheet) ? edit.sheet : null;
      cleared.add(edit.sheet);
      return skipping === null;
    }
    return !(edit.kind === "add-highlight" && edit.sheet === skipping);
  });
}
