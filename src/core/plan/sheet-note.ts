import type { CellPlace } from "../grid/address";

/** A note (Excel's "Ghi chú") on a cell of a sheet, 0-based. */
export interface SheetNote extends CellPlace {
  /** As people read it, with "\n" for line ends; "" where the host does not tell it. */
  readonly text: string;
  /** Whether it is one of ours as we wrote it. One in which somebody wrote before our first line or after our last is theirs. */
  readonly own: boolean;
}

/** What one cell's note is and becomes; null is no note. */
export interface NoteChange extends CellPlace {
  readonly before: string | null;
  readonly after: string | null;
}

/** Who the file says wrote our notes. In Excel it is whoever ran the add-in: only the text tells ours apart in both. */
export const NOTE_AUTHOR = "DTI";

const HEAD = `${NOTE_AUTHOR}:\n`;
const FOOT = `\n— ${NOTE_AUTHOR}`;

/** The text of a note of ours: signed at both ends, so that it is known again. */
export function ownNoteText(body: string): string {
  return `${HEAD}${plainLines(body)}${FOOT}`;
}

/** A note as a host tells it. */
export function sheetNote({ row, column }: CellPlace, told: string): SheetNote {
  const text = plainLines(told);
  return { row, column, text, own: text.startsWith(HEAD) && text.endsWith(FOOT) };
}

/** The note on a cell, or null. */
export function noteAt(notes: readonly SheetNote[], { row, column }: CellPlace): SheetNote | null {
  return notes.find((note) => note.row === row && note.column === column) ?? null;
}

/** Whether a cell's note is still what a change saw, or what it makes: anything else somebody wrote or took out since. */
export function agreesWithNote({ before, after }: NoteChange, held: SheetNote | null): boolean {
  if (held !== null && !held.own) return false;
  const text = held?.text ?? null;
  return text === before || text === after;
}

/** The changes that change anything: others' notes stay, and what is there already is not written again. */
export function effectiveChanges(changes: readonly NoteChange[], held: readonly SheetNote[]): readonly NoteChange[] {
  return changes.filter((change) => {
    const note = noteAt(held, change);
    return note === null ? change.after !== null : note.own && note.text !== change.after;
  });
}

/** In the order in which people read. */
export function inReadingOrder<Place extends CellPlace>(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => a.row - b.row || a.column - b.column);
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").trimEnd();
}
