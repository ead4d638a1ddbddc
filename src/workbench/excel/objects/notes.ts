import { cellAddress } from "../../../core/grid/address";
import { ApiError, itemNotFound } from "../../office/api-error";
import type { CallArguments } from "../../office/call-arguments";
import { hostType } from "../../office/host-type";
import { parseAddress } from "../cells/a1";
import type { ShownNote } from "../../xlsx/note";
import { SheetRange } from "../sheet-range";
import { rangeType } from "./range";
import type { SessionSheet } from "./worksheet";

interface NoteOfSheet extends SessionSheet {
  /** Where the note is, from 0. */
  readonly row: number;
  readonly column: number;
}

/** The grid measures notes in pixels, Excel in points. */
const PIXELS_A_POINT = 4 / 3;
/** Excel's own first size, in points. */
const FIRST_SIZE = { width: 108, height: 59.25 } as const;
/** Excel signs notes with the user's name. */
const AUTHOR = "Người dùng";

/** api/excel/excel.note */
const noteType = hostType<NoteOfSheet>({
  name: "Note",
  properties: {
    AuthorName: { get: () => AUTHOR },
    Content: { get: (note) => shown(note).note, set: (note, value) => change(note, { note: textOf(value, "Note.content") }) },
    Height: { get: (note) => shown(note).height / PIXELS_A_POINT, set: (note, value) => change(note, { height: Number(value) * PIXELS_A_POINT }) },
    Width: { get: (note) => shown(note).width / PIXELS_A_POINT, set: (note, value) => change(note, { width: Number(value) * PIXELS_A_POINT }) },
    Visible: { get: (note) => shown(note).show, set: (note, value) => change(note, { show: value === true }) },
  },
  methods: {
    GetLocation: ({ session, sheet, row, column }) => rangeType.of(new SheetRange(session, sheet, { row, column, rowCount: 1, columnCount: 1 })),
    Delete: (note) => {
      demandEditable(note, "Note.delete");
      note.sheet.getRange(note.row, note.column).deleteNote();
    },
  },
});

/** api/excel/excel.notecollection */
export const noteCollection = hostType<SessionSheet>({
  name: "NoteCollection",
  items: (scope) => notesOf(scope).map(noteType.of),
  item: (scope, args) => noteType.of(find(scope, args) ?? missing()),
  methods: {
    Add: (scope, args) => {
      const note = addressed(scope, args);
      demandEditable(note, "NoteCollection.add");
      if (noteAt(note)) throw new ApiError("InvalidOperation", "The cell has a note already.", "NoteCollection.add");
      const size = { width: FIRST_SIZE.width * PIXELS_A_POINT, height: FIRST_SIZE.height * PIXELS_A_POINT };
      put(note, { id: `note-${cellAddress(note.row, note.column)}`, row: note.row, col: note.column, note: textOf(args.raw(1), "NoteCollection.add"), show: false, ...size });
      return noteType.of(note);
    },
    GetCount: (scope) => notesOf(scope).length,
    GetItemAt: (scope, args) => noteType.of(notesOf(scope)[args.number(0)] ?? missing()),
    GetItemOrNullObject: (scope, args) => {
      const note = find(scope, args);
      return note === null ? null : noteType.of(note);
    },
  },
});

function notesOf({ session, sheet }: SessionSheet): readonly NoteOfSheet[] {
  return sheet.getNotes().map(({ row, col: column }) => ({ session, sheet, row, column }));
}

function find(scope: SessionSheet, args: CallArguments): NoteOfSheet | null {
  const note = addressed(scope, args);
  return noteAt(note) ? note : null;
}

/** The one cell that a call names by its address or as a range. */
function addressed({ session, sheet }: SessionSheet, args: CallArguments): NoteOfSheet {
  const area = args.target(0, rangeType)?.area ?? parseAddress(args.text(0));
  if (area === null || area.rowCount !== 1 || area.columnCount !== 1) throw new ApiError("InvalidCellAddress", "The address is not that of one cell.", "NoteCollection");
  return { session, sheet, row: area.row, column: area.column };
}

function noteAt({ sheet, row, column }: NoteOfSheet): ShownNote | null {
  const note = sheet.getRange(row, column).getNote();
  return note ? { ...note, show: note.show ?? false } : null;
}

function shown(note: NoteOfSheet): ShownNote {
  return noteAt(note) ?? missing();
}

function change(note: NoteOfSheet, changes: Partial<ShownNote>): void {
  demandEditable(note, "Note");
  put(note, { ...shown(note), ...changes });
}

function put({ sheet, row, column }: NoteOfSheet, note: ShownNote): void {
  sheet.getRange(row, column).createOrUpdateNote(note);
}

/** On a protected sheet notes are locked objects. */
function demandEditable({ session, sheet }: NoteOfSheet, location: string): void {
  session.demandUnprotected(sheet, location);
}

function textOf(value: unknown, location: string): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument", "A note's content is a text.", location);
  return value;
}

function missing(): never {
  throw itemNotFound("NoteCollection.getItem");
}
