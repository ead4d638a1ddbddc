import type { Area } from "../../src/core/grid/address";
import type { CellContent } from "../../src/core/grid/cell";
import { BLANK } from "../../src/core/grid/cell";
import type { Grid } from "../../src/core/grid/grid";
import type { CellValidation } from "../../src/core/plan/cell-validation";
import { contentDigest } from "../../src/core/plan/content-digest";
import { DOCUMENT_NAMES } from "../../src/core/plan/document-names";
import type { NoteChange, SheetNote } from "../../src/core/plan/sheet-note";
import { noteAt, ownNoteText } from "../../src/core/plan/sheet-note";
import type { CellFormat, Edit, WritePlan } from "../../src/core/plan/write-plan";
import { highlightMarker } from "../../src/core/plan/write-plan";
import type { CapturedNames } from "../../src/core/send/forget-names";
import type { SeededRandom } from "../support/seeded-random";
import type { SheetRows } from "../support/snapshots";

/** The sheets of a random workbook, and the one that plans may add. */
export const FUZZ_SHEETS = ["Phụ lục", "Bảng 'hai' x"] as const;
export const FUZZ_NEW_SHEET = "DTI – Số liệu";
/** Random contents and plans stay within this many rows and columns. */
export const FUZZ_SIZE = { rows: 9, columns: 7 } as const;

const TEXTS = ["Tỷ lệ", "6.10", "=1+1", "'x", " <&> ", "1/2", "TRUE"];
const FORMULAS = ["=SUM(A1:A3)", "=A1*2", '=IF(B2="","",ROUND(B2,2))'];
const DROP_DOWN: CellValidation = { allows: { kind: "list", source: "='Bảng ''hai'' x'!$A$1:$A$3" }, prompt: { title: "Chọn", text: "Chọn <1> & \"2\"" }, refusal: null };
const VALIDATIONS: readonly CellValidation[] = [DROP_DOWN, { allows: { kind: "decimal", atLeast: 0 }, prompt: null, refusal: { title: "Số", text: "Nhập số" } }];
const COLORS = [null, "#FFF9E5", "#D9E1F2"];

/** Rows for a workbook: codes in the first column, anything beside them. */
export function randomRows(random: SeededRandom): SheetRows {
  return Array.from({ length: random.integer(4, FUZZ_SIZE.rows) }, (_, row) => [
    `1.${row + 1}`,
    ...Array.from({ length: random.integer(1, FUZZ_SIZE.columns - 2) }, () => randomCell(random)),
  ]);
}

function randomCell(random: SeededRandom): string | number | boolean | null {
  switch (random.integer(0, 4)) {
    case 0: return random.integer(-500, 500) / 4;
    case 1: return random.pick(TEXTS.filter((text) => !text.startsWith("="))) ?? null;
    case 2: return random.pick(FORMULAS) ?? null;
    case 3: return random.next() < 0.5;
    default: return null;
  }
}

/** The notes of the workbook by sheet. */
export type KnownNotes = ReadonlyMap<string, readonly SheetNote[]>;

/** What the maker of a plan sees of a workbook. */
export interface Seen {
  readonly sheets: readonly Grid[];
  /** null where the host takes none. */
  readonly notes: KnownNotes | null;
  /** In the file's properties. */
  readonly names: CapturedNames;
}

/** A plan like those that the add-in makes: it names what it saw, and no two edits of a kind touch one cell. */
export function randomPlan(random: SeededRandom, { sheets, notes, names }: Seen): WritePlan {
  const edits = [...sheets.flatMap((grid) => [...sheetEdits(random, grid), ...(notes === null ? [] : noteEdits(random, grid, notes))]), ...nameEdits(random, names)];
  const added = random.next() < 0.5 ? newSheetEdits(random) : [];
  const all = random.next() < 0.5 ? [...added, ...edits] : [...edits, ...added];
  return { kind: "fill", edits: all };
}

/** Some names out of the properties, or others in their place; those that the host keeps to itself are left alone. */
function nameEdits(random: SeededRandom, { names, fixed }: CapturedNames): readonly Edit[] {
  if (random.next() < 0.6) return [];
  const changes = DOCUMENT_NAMES.filter((name) => !fixed.includes(name) && random.next() < 0.6).map((name) => ({ name, before: names[name], after: random.pick(["", "", "Sở <A> & \"B\""]) ?? "" }));
  return changes.length === 0 ? [] : [{ kind: "document-names", sheet: null, changes }];
}

function sheetEdits(random: SeededRandom, grid: Grid): readonly Edit[] {
  const columns = Array.from({ length: FUZZ_SIZE.columns - 1 }, (_, index) => index + 1).filter(() => random.next() < 0.4);
  const edits = columns.flatMap((column) => columnEdits(random, grid, column));
  const marks = random.next() < 0.4 ? highlightEdits(random, grid.sheet) : [];
  const labels: readonly Edit[] = random.next() < 0.5 ? [{ kind: "expect", sheet: grid.sheet, row: 0, column: 0, digests: Array.from({ length: grid.endRow }, (_, row) => contentDigest(grid.content(row, 0))) }] : [];
  const hidden: readonly Edit[] = grid.sheet === FUZZ_SHEETS[1] && random.next() < 0.2 ? [{ kind: "sheet-visibility", sheet: grid.sheet, visibility: "hidden" }] : [];
  return [...labels, ...edits, ...marks, ...(random.next() < 0.3 ? [pageEdit(random, grid.sheet)] : []), ...hidden];
}

function pageEdit(random: SeededRandom, sheet: string): Edit {
  const fit = random.next() < 0.5 ? { wide: 1, tall: null } : { scale: random.integer(40, 120) };
  const printArea = random.next() < 0.5 ? { row: 0, column: 0, rowCount: FUZZ_SIZE.rows, columnCount: random.integer(1, FUZZ_SIZE.columns) } : null;
  return { kind: "page-setup", sheet, setup: { fit, printArea, titleRows: { first: 0, last: random.integer(0, 2) } } };
}

function columnEdits(random: SeededRandom, grid: Grid, column: number): readonly Edit[] {
  const row = random.integer(0, FUZZ_SIZE.rows - 4);
  const rows = Array.from({ length: random.integer(1, 4) }, (_, index) => row + index);
  const area: Area = { row, column, rowCount: rows.length, columnCount: 1 };
  const edits: Edit[] = [];
  if (random.next() < 0.7) edits.push({ kind: "cells", sheet: grid.sheet, row, column, before: rows.map((each) => [grid.content(each, column)]), after: rows.map(() => [randomContent(random)]) });
  if (random.next() < 0.4) edits.push({ kind: "formats", sheet: grid.sheet, area, format: { all: randomFormat(random) } });
  if (random.next() < 0.2) edits.push({ kind: "column-widths", sheet: grid.sheet, columns: [{ column, width: random.integer(20, 200) * 0.75 }] });
  if (random.next() < 0.2) edits.push({ kind: "add-validation", sheet: grid.sheet, areas: [area], validation: random.pick(VALIDATIONS) ?? DROP_DOWN });
  return edits;
}

function randomContent(random: SeededRandom): CellContent {
  switch (random.integer(0, 3)) {
    case 0: return BLANK;
    case 1: return { kind: "value", value: random.integer(-999, 999) / 8 };
    case 2: return { kind: "value", value: random.pick(TEXTS) ?? "" };
    default: return { kind: "formula", formula: random.pick(FORMULAS) ?? "=1" };
  }
}

function randomFormat(random: SeededRandom): CellFormat {
  return { bold: random.next() < 0.5, fillColor: random.pick(COLORS) ?? null, numberFormat: random.next() < 0.5 ? "0.00" : "General" };
}

/** Notes that stand in the workbook before anybody plans anything: some of ours, some of other people's. */
export function earlierNotes(random: SeededRandom): WritePlan {
  const notes = Array.from({ length: random.integer(0, 4) }, (_, index): NoteChange => {
    const text = `${index}. Chờ Sở <xác nhận> & "báo lại"`;
    return { row: random.integer(0, FUZZ_SIZE.rows - 1), column: index, before: null, after: random.next() < 0.5 ? ownNoteText(text) : text };
  });
  return { kind: "notes", edits: FUZZ_SHEETS.filter(() => random.next() < 0.4).map((sheet) => ({ kind: "notes", sheet, notes })) };
}

/** Notes of ours on some cells, and no more on others; cells that bear somebody's are left out, as the add-in leaves them. */
function noteEdits(random: SeededRandom, grid: Grid, known: KnownNotes): readonly Edit[] {
  if (random.next() < 0.5) return [];
  const held = known.get(grid.sheet) ?? [];
  const places = Array.from({ length: random.integer(1, 5) }, () => ({ row: random.integer(0, FUZZ_SIZE.rows - 1), column: random.integer(0, FUZZ_SIZE.columns - 1) }));
  const apart = new Map(places.map((place) => [`${place.row} ${place.column}`, place]));
  const notes = [...apart.values()].flatMap((place): readonly NoteChange[] => {
    const note = noteAt(held, place);
    if (note?.own === false) return [];
    return [{ ...place, before: note?.text ?? null, after: random.next() < 0.7 ? ownNoteText(`Mất ${random.integer(1, 9)} điểm: <a> & "b"\n${random.pick(TEXTS) ?? ""}`) : null }];
  });
  return notes.length === 0 ? [] : [{ kind: "notes", sheet: grid.sheet, notes }];
}

function highlightEdits(random: SeededRandom, sheet: string): readonly Edit[] {
  const marks = Array.from({ length: random.integer(0, 2) }, (_, index): Edit => ({
    kind: "add-highlight",
    sheet,
    areas: [{ row: 1, column: random.integer(1, 6), rowCount: random.integer(1, 6), columnCount: 1 }],
    formula: `=AND(${highlightMarker}=0,B2=${index})`,
    format: { bold: true },
  }));
  return [{ kind: "remove-highlights", sheet }, ...marks];
}

function newSheetEdits(random: SeededRandom): readonly Edit[] {
  const rows = random.integer(2, 5);
  const after = Array.from({ length: rows }, (_, row): CellContent[] => [{ kind: "value", value: row === 0 ? "Khoá" : `k${row}` }, row === 0 ? { kind: "value", value: "Giá trị" } : randomContent(random)]);
  return [
    { kind: "add-sheet", sheet: FUZZ_NEW_SHEET },
    { kind: "cells", sheet: FUZZ_NEW_SHEET, row: 0, column: 0, before: after.map((line) => line.map(() => BLANK)), after },
    { kind: "add-table", sheet: FUZZ_NEW_SHEET, area: { row: 0, column: 0, rowCount: rows, columnCount: 2 }, name: "DTI_SoLieu" },
    { kind: "row-heights", sheet: FUZZ_NEW_SHEET, rows: [{ row: 0, height: random.integer(10, 60) * 0.75 }] },
    { kind: "merge-cells", sheet: FUZZ_NEW_SHEET, areas: [{ row: rows + 1, column: 0, rowCount: 1, columnCount: 2 }] },
    { kind: "page-setup", sheet: FUZZ_NEW_SHEET, setup: { orientation: "landscape", paper: "a4", titleRows: { first: 0, last: 0 } } },
    { kind: "add-chart", sheet: FUZZ_NEW_SHEET, name: "Biểu đồ", chart: "radar", title: "Giá trị", data: { row: 0, column: 0, rowCount: rows, columnCount: 2 }, place: { row: rows + 3, column: 0, rowCount: 8, columnCount: 4 }, colors: ["#2E75B6"] },
  ];
}
