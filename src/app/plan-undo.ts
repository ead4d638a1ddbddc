import { cellAddress } from "../core/grid/address";
import type { CellContent } from "../core/grid/cell";
import type { Grid } from "../core/grid/grid";
import type { Capture } from "../core/plan/capture";
import { equivalent, unexpectedRows } from "../core/plan/conflicts";
import { openChanges } from "../core/plan/document-names";
import { agreesWithNote, noteAt } from "../core/plan/sheet-note";
import type { CellsEdit, DocumentNamesEdit, Edit, NotesEdit, WritePlan } from "../core/plan/write-plan";
import { INPUT_SHEET, LISTS_SHEET } from "../core/score/input-sheet-layout";

export interface UndoPlan {
  readonly plan: WritePlan;
  /** "Sheet!A1" of cells, or cells with notes, that somebody edited since; they stay as they are. */
  readonly left: readonly string[];
  /** Sheets of ours with figures typed since; they stay. */
  readonly keptSheets: readonly string[];
}

/**
 * What may be taken back of an inverse plan, given what the workbook holds now: cells that still
 * hold what we wrote in rows that still have their labels, and sheets that we added in which nothing
 * was typed since. Planning it again after a part was carried out plans the rest.
 */
export function planUndo(inverse: WritePlan, now: Capture, sheets: readonly Grid[]): UndoPlan {
  const removable = inverse.edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet] : []));
  const typedIn = removable.filter((sheet) => hasForeignContent(sheet, inverse, now, sheets));
  // Drop-downs of a sheet that stays go on needing their lists.
  const keptSheets = removable.filter((sheet) => typedIn.includes(sheet) || (sheet === LISTS_SHEET && typedIn.includes(INPUT_SHEET)));
  const relabelled = relabelledRows(inverse, now);
  const cells = inverse.edits.map((edit, index) => (edit.kind === "cells" && !removable.includes(edit.sheet) ? judge(edit, now[index], relabelled.get(edit.sheet)) : null));
  const edits = inverse.edits.flatMap((edit, index): readonly Edit[] => {
    if (edit.kind === "document-names") return judgeNames(edit, now[index]);
    if (removable.includes(edit.sheet)) return edit.kind === "remove-sheet" && !keptSheets.includes(edit.sheet) ? [edit] : [];
    if (edit.kind === "cells") return cells[index]?.ours ?? [];
    if (edit.kind === "notes") return judgeNotes(edit, now[index]).ours;
    if (edit.kind === "sheet-visibility" && isGone(now[index])) return [];
    return edit.kind === "expect" || (isCosmetic(edit) && nothingIsOurs(edit.sheet, cells)) ? [] : [edit];
  });
  return { plan: { ...inverse, edits }, left: [...cells.flatMap((judged) => judged?.left ?? []), ...leftNotes(inverse, now)], keptSheets };
}

function isGone(captured: Capture[number] | undefined): boolean {
  return captured?.kind === "visibility" && captured.visibility === null;
}

/** Which cells of one edit may be written back, and which somebody edited. */
interface JudgedCells {
  readonly sheet: string;
  readonly ours: readonly CellsEdit[];
  readonly left: readonly string[];
}

function judge(edit: CellsEdit, captured: Capture[number] | undefined, relabelled: ReadonlySet<number> = new Set()): JudgedCells {
  const contents = captured?.kind === "cells" ? captured.contents : null;
  const left: string[] = [];
  const ours = edit.before.flatMap((line, row) =>
    line.flatMap((before, column) => {
      const held = contents?.[row]?.[column];
      const after = edit.after[row]?.[column];
      if (!held || !after) return [];
      const place = { row: edit.row + row, column: edit.column + column };
      if ((!equivalent(held, before) && !equivalent(held, after)) || (relabelled.has(place.row) && !equivalent(held, after))) {
        left.push(`${edit.sheet}!${cellAddress(place.row, place.column)}`);
        return [];
      }
      return [{ ...edit, ...place, before: [[before]], after: [[after]] }];
    }),
  );
  return { sheet: edit.sheet, ours, left };
}

function judgeNotes(edit: NotesEdit, captured: Capture[number] | undefined): { readonly ours: readonly NotesEdit[]; readonly left: readonly string[] } {
  const held = captured?.kind === "notes" ? captured.notes : [];
  const isOurs = (note: NotesEdit["notes"][number]): boolean => agreesWithNote(note, noteAt(held, note));
  const notes = edit.notes.filter(isOurs);
  const left = edit.notes.filter((note) => !isOurs(note)).map(({ row, column }) => `${edit.sheet}!${cellAddress(row, column)}`);
  return { ours: notes.length === 0 ? [] : [{ ...edit, notes }], left };
}

/** What somebody wrote there since stays. */
function judgeNames(edit: DocumentNamesEdit, captured: Capture[number] | undefined): readonly DocumentNamesEdit[] {
  const changes = captured?.kind === "document-names" ? openChanges(edit.changes, captured.names) : [];
  return changes.length === 0 ? [] : [{ ...edit, changes }];
}

function leftNotes(inverse: WritePlan, now: Capture): readonly string[] {
  return inverse.edits.flatMap((edit, index) => (edit.kind === "notes" ? judgeNotes(edit, now[index]).left : []));
}

function relabelledRows(inverse: WritePlan, now: Capture): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  inverse.edits.forEach((edit, index) => {
    if (edit.kind !== "expect") return;
    const known = rows.get(edit.sheet) ?? new Set<number>();
    for (const row of unexpectedRows(edit, now[index])) known.add(row);
    rows.set(edit.sheet, known);
  });
  return rows;
}

/** The look of cells goes back with their contents: where every cell is somebody else's by now, so is the look. */
function isCosmetic(edit: Edit): boolean {
  return edit.kind === "formats" || edit.kind === "column-widths" || edit.kind === "row-heights" || edit.kind === "merge-cells" || edit.kind === "page-setup";
}

function nothingIsOurs(sheet: string, judged: readonly (JudgedCells | null)[]): boolean {
  const cells = judged.filter((each) => each?.sheet === sheet);
  return cells.length > 0 && cells.every((each) => each?.ours.length === 0);
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

/** A cell that is blank now holds nothing that could be lost. */
function holdsOther(edit: CellsEdit, captured: Capture[number] | undefined): boolean {
  const contents = captured?.kind === "cells" ? captured.contents : null;
  return edit.before.some((line, row) => line.some((before, column) => {
    const held = contents?.[row]?.[column];
    return held !== undefined && held.kind !== "blank" && !equivalent(held, before);
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
