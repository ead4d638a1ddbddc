import type { Cell, Worksheet } from "@cj-tech-master/excelts";

/** A note as Univer's plug-in keeps it; its size is in pixels. */
export interface ShownNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show: boolean;
}

/** The notes of a sheet by row and column, both from 0. */
export type ShownNotes = Readonly<Record<string, Readonly<Record<string, ShownNote>>>>;

const WIDTH = 240;
const LINE_HEIGHT = 20;
const LINE_LENGTH = 34;

export function readNotes(sheet: Worksheet): ShownNotes {
  const notes: Record<string, Record<string, ShownNote>> = {};
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const note = noteText(cell);
      if (note !== null) (notes[cell.row - 1] ??= {})[cell.col - 1] = shownNote(cell, note);
    });
  });
  return notes;
}

/** Gives the sheet exactly these notes; a note whose words are unchanged keeps its looks. */
export function writeNotes(shown: ShownNotes, sheet: Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (noteText(cell) !== null && shown[cell.row - 1]?.[cell.col - 1] === undefined) removeNote(cell);
    });
  });
  for (const { row, col, note } of Object.values(shown).flatMap((columns) => Object.values(columns))) {
    const cell = sheet.getCell(row + 1, col + 1);
    if (noteText(cell) !== note) cell.note = note;
  }
}

/** The library keeps a loaded note within the cell's value as well; a value that is set anew has none. */
function removeNote(cell: Cell): void {
  const { value } = cell;
  cell.comment = undefined;
  cell.value = value;
}

function noteText(cell: Cell): string | null {
  const { note } = cell;
  if (note === undefined) return null;
  return typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
}

function shownNote(cell: Cell, note: string): ShownNote {
  const lines = note.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  return {
    id: `file-${cell.address}`,
    row: cell.row - 1,
    col: cell.col - 1,
    width: WIDTH,
    height: (lines + 1) * LINE_HEIGHT,
    note,
    show: false,
  };
}
