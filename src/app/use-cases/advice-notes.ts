import type { Advice } from "../../core/advise/advice";
import type { NotedCell, SheetNotes } from "../../core/notes/advice-notes";
import { adviceNotes } from "../../core/notes/advice-notes";
import type { Edit } from "../../core/plan/write-plan";
import { notesOn } from "../notes-on";
import type { UseCaseContext } from "../use-case";

/** What became of the notes. */
export interface NotesDone {
  /** Notes that are new or say something else than before. */
  readonly written: number;
  /** Notes of ours that were taken out. */
  readonly removed: number;
  /** Cells whose own notes stay. */
  readonly left: readonly NotedCell[];
}

/** Tells the advice of every table in notes on its score cells, each as `words` says it. Notes of others stay. Needs `Workbook.takesNotes`. */
export async function writeAdviceNotes(context: UseCaseContext, words: (advice: Advice) => string): Promise<NotesDone> {
  const tables = context.analysis?.tables ?? [];
  const advice = tables.flatMap((table) => table.advice);
  const sheets = new Set(tables.flatMap(({ tree }) => tree.parts.map(({ table }) => table.sheet)));
  return changeNotes(context, [...sheets], advice, words);
}

/** Takes every note of ours out of the workbook. */
export async function removeAdviceNotes(context: UseCaseContext): Promise<NotesDone> {
  return changeNotes(context, context.sheets.map(({ sheet }) => sheet), [], () => "");
}

async function changeNotes(context: UseCaseContext, sheets: readonly string[], advice: readonly Advice[], words: (advice: Advice) => string): Promise<NotesDone> {
  const changed = (await notesOn(context, sheets)).map((noted) => adviceNotes(noted, advice, words));
  const edits = changed.flatMap(({ sheet, changes }): readonly Edit[] => (changes.length === 0 ? [] : [{ kind: "notes", sheet, notes: changes }]));
  if (edits.length > 0) await context.carryOut("notes", context.bound({ kind: "notes", edits }));
  return summary(changed);
}

function summary(changed: readonly SheetNotes[]): NotesDone {
  const changes = changed.flatMap((each) => each.changes);
  const removed = changes.filter(({ after }) => after === null).length;
  return { written: changes.length - removed, removed, left: changed.flatMap(({ left }) => left) };
}
