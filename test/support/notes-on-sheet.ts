import type { SheetNote } from "../../src/core/plan/sheet-note";
import type { Workbook } from "../../src/host/port";

/** The notes of a sheet, anybody's, in reading order. */
export async function notesOnSheet(workbook: Workbook, sheet: string): Promise<readonly SheetNote[]> {
  const [entry] = await workbook.capture({ kind: "notes", edits: [{ kind: "notes", sheet, notes: [] }] }, "look");
  if (entry?.kind !== "notes") throw new Error(`No notes were told of "${sheet}".`);
  return entry.notes;
}
