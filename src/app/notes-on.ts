import type { NotedSheet } from "../core/notes/advice-notes";
import type { Edit } from "../core/plan/write-plan";
import type { UseCaseContext } from "./use-case";

/** Sheets of the workbook with the notes that are on them by now; none are told where the host takes none. */
export async function notesOn(context: UseCaseContext, sheets: readonly string[]): Promise<readonly NotedSheet[]> {
  const edits = context.workbook.takesNotes ? sheets.map((sheet): Edit => ({ kind: "notes", sheet, notes: [] })) : [];
  const captured = await context.workbook.capture({ kind: "notes", edits }, "look");
  return sheets.map((sheet, index) => {
    const entry = captured[index];
    return { grid: context.gridOf(sheet), held: entry?.kind === "notes" ? entry.notes : [] };
  });
}
