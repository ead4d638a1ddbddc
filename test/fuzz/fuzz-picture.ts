import type { CellContent } from "../../src/core/grid/cell";
import type { Grid } from "../../src/core/grid/grid";
import type { EditCapture } from "../../src/core/plan/capture";
import type { Edit } from "../../src/core/plan/write-plan";
import type { CapturedNames } from "../../src/core/send/forget-names";
import { NAME_QUESTION } from "../../src/core/send/forget-names";
import type { Workbook } from "../../src/host/port";
import type { KnownNotes, Seen } from "./random-plan";
import { FUZZ_NEW_SHEET, FUZZ_SIZE } from "./random-plan";

/** What a user sees of a workbook: contents, formats, widths, marks, tables, notes, hidden sheets, names in its properties, and what we keep. */
export interface Picture extends Seen {
  /** Equal where everything looks the same. */
  readonly text: string;
}

/** Plans reach a few rows below what they saw. */
export const PICTURED = { row: 0, column: 0, rowCount: FUZZ_SIZE.rows + 4, columnCount: FUZZ_SIZE.columns } as const;

export async function takePicture(workbook: Workbook): Promise<Picture> {
  const { sheets, state } = await workbook.read();
  const looks = await workbook.capture({ kind: "fill", edits: [...sheets.flatMap(questions), { kind: "add-table", sheet: FUZZ_NEW_SHEET, area: PICTURED, name: "DTI_SoLieu" }, NAME_QUESTION] }, "look");
  return { text: JSON.stringify([sheets.map(({ sheet }) => sheet), sheets.map(contents), looks.map(look), state]), sheets, notes: workbook.takesNotes ? notesIn(sheets, looks) : null, names: namesIn(looks) };
}

function questions({ sheet }: Grid): readonly Edit[] {
  return [
    { kind: "formats", sheet, area: PICTURED, format: { all: ALL_ASPECTS } },
    { kind: "column-widths", sheet, columns: Array.from({ length: FUZZ_SIZE.columns }, (_, column) => ({ column, width: 0 })) },
    { kind: "remove-highlights", sheet },
    { kind: "sheet-visibility", sheet, visibility: "visible" },
    { kind: "notes", sheet, notes: [] },
    { kind: "page-setup", sheet, setup: { orientation: "portrait", fit: { wide: 1, tall: null }, printArea: null, titleRows: null } },
  ];
}

/** The parts of a format that random plans change, for hosts that read what is asked for. */
const ALL_ASPECTS = { bold: false, fillColor: null, numberFormat: "General" } as const;

function notesIn(sheets: readonly Grid[], looks: readonly EditCapture[]): KnownNotes {
  const notes = looks.flatMap((entry) => (entry.kind === "notes" ? [entry.notes] : []));
  return new Map(sheets.map(({ sheet }, index) => [sheet, notes[index] ?? []]));
}

function namesIn(looks: readonly EditCapture[]): CapturedNames {
  const held = looks.find((entry) => entry.kind === "document-names");
  if (!held) throw new RangeError("The names in the file's properties were not told.");
  return held;
}

function contents(grid: Grid): string {
  const cells: string[] = [];
  for (let row = 0; row < PICTURED.rowCount; row++) for (let column = 0; column < PICTURED.columnCount; column++) cells.push(printContent(grid.content(row, column)));
  return cells.join("\n");
}

function printContent(content: CellContent): string {
  switch (content.kind) {
    case "blank": return "";
    case "value": return `${typeof content.value} ${content.value}`;
    case "formula": return content.formula;
  }
}

/** Formats repeat from cell to cell: each is printed once. */
function look(captured: EditCapture): unknown {
  if (captured.kind !== "formats" || !captured.formats) return captured;
  const printed = new Map<unknown, string>();
  const print = (format: object): string => {
    const known = printed.get(format) ?? JSON.stringify(format);
    printed.set(format, known);
    return known;
  };
  const lines = captured.formats.map((line) => line.map(print));
  const numbers = new Map([...new Set(lines.flat())].map((each, index) => [each, index]));
  return [[...numbers.keys()], lines.map((line) => line.map((each) => numbers.get(each)).join())];
}
