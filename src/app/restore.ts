import type { Capture, EditCapture } from "../core/plan/capture";
import { equivalent } from "../core/plan/conflicts";
import { noteAt } from "../core/plan/sheet-note";
import type { WritePlan } from "../core/plan/write-plan";
import type { Workbook } from "../host/port";
import { HostError } from "../host/port";
import { planUndo } from "./plan-undo";

/** What is to be brought back after a write that failed. */
export interface FailedWrite {
  readonly plan: WritePlan;
  /** What stood there before. */
  readonly before: Capture;
  readonly inverse: WritePlan;
  /** What we kept in the workbook before, undefined where the write did not touch it. */
  readonly state: string | null | undefined;
}

/** Brings the workbook back to what it was; false where it is not known to be. A host that fails once may answer again. */
export async function restore(workbook: Workbook, failed: FailedWrite): Promise<boolean> {
  try {
    if (await isAsBefore(workbook, failed)) return true;
    const { plan } = planUndo(failed.inverse, await workbook.capture(failed.inverse, "look"), []);
    await workbook.write(await onlyChanged(workbook, plan), failed.state);
    return await isAsBefore(workbook, failed);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** Whether nothing of the plan's places, and of what we keep, is other than before. */
export async function isAsBefore(workbook: Workbook, { plan, before, state }: Pick<FailedWrite, "plan" | "before" | "state">): Promise<boolean> {
  if (!sameCapture(before, await workbook.capture(plan, "look"))) return false;
  return state === undefined || (await workbook.readState()) === state;
}

/** Without the edits that would change nothing: a sheet that refused the plan refuses its inverse, too. */
async function onlyChanged(workbook: Workbook, plan: WritePlan): Promise<WritePlan> {
  const now = await workbook.capture(plan, "look");
  const edits = plan.edits.filter((edit, index) => {
    const held = now[index];
    if (edit.kind === "cells" && held?.kind === "cells") return !sameEntry({ kind: "cells", contents: edit.after }, held);
    if (edit.kind === "formats" && held?.kind === "formats" && "cells" in edit.format) return !sameEntry({ kind: "formats", formats: edit.format.cells }, held);
    if (edit.kind === "remove-highlights" && held?.kind === "highlights") return held.highlights.length > 0;
    if (edit.kind === "add-validation" && held?.kind === "validations") return held.areas.includes("none");
    if (edit.kind === "remove-validation" && held?.kind === "validations") return held.areas.includes("same");
    if (edit.kind === "notes" && held?.kind === "notes") return edit.notes.some((note) => note.after !== (noteAt(held.notes, note)?.text ?? null));
    if (edit.kind === "document-names" && held?.kind === "document-names") return edit.changes.some(({ name, after }) => held.names[name] !== after);
    if (edit.kind === "column-widths" && held?.kind === "column-widths") return edit.columns.some(({ width }, place) => width !== held.widths?.[place]);
    if (edit.kind === "sheet-visibility" && held?.kind === "visibility") return edit.visibility !== held.visibility;
    return true;
  });
  return { ...plan, edits };
}

function sameCapture(a: Capture, b: Capture): boolean {
  return a.length === b.length && a.every((entry, index) => sameEntry(entry, b[index]));
}

function sameEntry(a: EditCapture, b: EditCapture | undefined): boolean {
  if (a.kind !== "cells" || b?.kind !== "cells" || !a.contents || !b.contents) return JSON.stringify(a) === JSON.stringify(b);
  if (JSON.stringify(a.asText) !== JSON.stringify(b.asText)) return false;
  const { contents } = b;
  return a.contents.every((line, row) => line.every((cell, column) => {
    const other = contents[row]?.[column];
    return other !== undefined && equivalent(cell, other);
  }));
}
