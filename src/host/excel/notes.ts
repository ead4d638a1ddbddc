import { cellAddress } from "../../core/grid/address";
import { noteSize } from "../../core/plan/note-size";
import type { NoteChange, SheetNote } from "../../core/plan/sheet-note";
import { inReadingOrder, noteAt, sheetNote } from "../../core/plan/sheet-note";

/** A sheet's notes on their way: after one request `locate` asks where they are, after another `notes` tells them. */
export interface AskedNotes {
  readonly locate: () => void;
  readonly notes: () => readonly SheetNote[];
}

/** Asks for a sheet's notes, and its comments (API set ExcelApi 1.10), whose cells take no notes. An absent sheet has none. */
export function askForNotes(sheet: Excel.Worksheet): AskedNotes {
  const { notes, comments } = sheet;
  notes.load("items/content");
  comments.load("items/id");
  const found: { readonly text: string | null; readonly place: Excel.Range }[] = [];
  const add = (item: Excel.Note | Excel.Comment, text: string | null): void => {
    const place = item.getLocation();
    place.load("rowIndex,columnIndex");
    found.push({ text, place });
  };
  return {
    locate: () => {
      if (notes.isNullObject || comments.isNullObject) return;
      for (const note of notes.items) add(note, note.content);
      for (const comment of comments.items) add(comment, null);
    },
    notes: () => inReadingOrder(found.map(({ text, place: { rowIndex: row, columnIndex: column } }) => (text === null ? { row, column, text: "", own: false } : sheetNote({ row, column }, text)))),
  };
}

/** Writes, rewrites or deletes a note of ours; `held` are the sheet's notes by now, `isSized` says whether this Excel takes sizes. */
export function changeNote({ notes }: Excel.Worksheet, change: NoteChange, { held, isSized }: { readonly held: readonly SheetNote[]; readonly isSized: boolean }): void {
  const address = cellAddress(change.row, change.column);
  const present = noteAt(held, change) ? notes.getItem(address) : null;
  if (change.after === null) {
    present?.delete();
    return;
  }
  const note = present ?? notes.add(address, change.after);
  if (present) present.content = change.after;
  if (isSized) Object.assign(note, noteSize(change.after));
}
