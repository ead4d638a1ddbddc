import type { Advice } from "../advise/advice";
import type { CellPlace } from "../grid/address";
import { within } from "../grid/areas";
import type { Grid } from "../grid/grid";
import type { NoteChange, SheetNote } from "../plan/sheet-note";
import { inReadingOrder, noteAt, ownNoteText } from "../plan/sheet-note";

/** A cell of a sheet. */
export interface NotedCell extends CellPlace {
  readonly sheet: string;
}

/** What becomes of the notes of one sheet. */
export interface SheetNotes {
  readonly sheet: string;
  /** Only those that change. */
  readonly changes: readonly NoteChange[];
  /** Cells that bear somebody's own note, which stays. */
  readonly left: readonly NotedCell[];
}

/** A sheet of the workbook as last read, and the notes on it. */
export interface NotedSheet {
  readonly grid: Grid;
  readonly held: readonly SheetNote[];
}

/**
 * The notes with which a sheet's score cells tell what to do: one for each unmet indicator; notes of ours that no advice stands
 * behind any more are taken out. Without advice all of ours go. `words` says one piece of advice.
 */
export function adviceNotes({ grid, held }: NotedSheet, advice: readonly Advice[], words: (advice: Advice) => string): SheetNotes {
  const wanted = wantedNotes(grid, advice, words);
  const left = wanted.filter((place) => noteAt(held, place)?.own === false);
  const written = wanted.flatMap(({ row, column, text }): readonly NoteChange[] => {
    const note = noteAt(held, { row, column });
    const isSettled = note !== null && (!note.own || note.text === text);
    return isSettled ? [] : [{ row, column, before: note?.text ?? null, after: text }];
  });
  const outdated = held.filter((note) => note.own && !wanted.some(({ row, column }) => row === note.row && column === note.column));
  const removed = outdated.map(({ row, column, text }): NoteChange => ({ row, column, before: text, after: null }));
  return { sheet: grid.sheet, changes: inReadingOrder([...written, ...removed]), left: left.map(({ row, column }) => ({ sheet: grid.sheet, row, column })) };
}

/** One for each cell: where indicators share a merged cell, their advice stands in one note. */
function wantedNotes(grid: Grid, advice: readonly Advice[], words: (advice: Advice) => string): readonly (CellPlace & { readonly text: string })[] {
  const bodies = new Map<string, { readonly place: CellPlace; readonly lines: readonly string[] }>();
  for (const each of inReadingOrder(advice.filter(({ sheet }) => sheet === grid.sheet))) {
    const place = anchorOf(grid, each);
    const key = `${place.row} ${place.column}`;
    bodies.set(key, { place, lines: [...(bodies.get(key)?.lines ?? []), words(each)] });
  }
  return [...bodies.values()].map(({ place: { row, column }, lines }) => ({ row, column, text: ownNoteText(lines.join("\n\n")) }));
}

/** The cell that shows: the first one of a merged area. */
function anchorOf({ merges }: Grid, { row, column }: CellPlace): CellPlace {
  return merges.find((area) => within({ row, column, rowCount: 1, columnCount: 1 }, area)) ?? { row, column };
}
