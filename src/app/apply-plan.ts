import type { Mismatch } from "../core/plan/conflicts";
import { conflicts, differences } from "../core/plan/conflicts";
import { addedSheets, invert } from "../core/plan/invert";
import type { WritePlan } from "../core/plan/write-plan";
import type { Workbook } from "../host/port";
import { HostError } from "../host/port";
import { cellsOf } from "./cells-of";
import { restore } from "./restore";
import type { WatchedWrite } from "./watched";
import { unlessStopped, UNWATCHED } from "./watched";

export interface AppliedPlan {
  /** Sheets that the plan adds: they were not there before. */
  readonly addedSheets: readonly string[];
  /** What takes the plan back. */
  readonly inverse: WritePlan;
  readonly result: "applied" | "conflict" | "failed" | "unfinished";
  /** Conflict: cells that somebody changed since the plan was made; nothing was written. Applied: cells that hold something else than was written, or null. */
  readonly mismatch: Mismatch | null;
  /** Failed: the workbook is as it was. Unfinished: it could not be brought back, or looked at; the inverse still can. */
  readonly error: HostError | null;
}

/** What the workbook keeps of ours: as it is, and as it is to be (undefined: untouched) with the inverse among it. */
export interface StateChange {
  readonly before: string | null;
  readonly after: (inverse: WritePlan) => string | null | undefined;
}

/**
 * Reads what the plan will overwrite, writes, and reads back: three round trips. Where the host fails
 * while it writes, or somebody stops it, what it did already is taken back: Excel's batches stop half way.
 */
export async function applyPlan(workbook: Workbook, plan: WritePlan, state: StateChange, watched: WatchedWrite = UNWATCHED): Promise<AppliedPlan> {
  const before = await workbook.capture(plan);
  const inverse = invert(plan, before);
  const outcome = { addedSheets: [...addedSheets(plan, before)], inverse, mismatch: null, error: null };
  const conflict = conflicts(plan, before);
  if (conflict) return { ...outcome, result: "conflict", mismatch: conflict };
  const after = state.after(inverse);
  try {
    await writeWatched(workbook, plan, after, watched);
  } catch (error) {
    watched.lastStep();
    if (!(error instanceof HostError)) throw error;
    const restored = await restore(workbook, { plan, before, inverse, state: after === undefined ? undefined : state.before });
    return { ...outcome, result: restored ? "failed" : "unfinished", error };
  }
  watched.lastStep();
  return { ...outcome, result: "applied", mismatch: await readBack(workbook, plan) };
}

/** Writes and tells of cells; a stop that comes with the last request counts, too. */
async function writeWatched(workbook: Workbook, plan: WritePlan, state: string | null | undefined, { progress, signal, lastStep }: WatchedWrite): Promise<void> {
  unlessStopped(signal);
  // A sheet that is removed could not be brought back: from here on nobody may stop.
  if (plan.edits.some(({ kind }) => kind === "remove-sheet")) {
    lastStep();
    return workbook.write(plan, state);
  }
  const cells = cellsOf(plan);
  progress(0, cells);
  await workbook.write(plan, state, { progress: (done, total) => progress(Math.floor((cells * done) / total), cells), signal });
  unlessStopped(signal);
}

/** Only cells are read back: formats come back in the host's own spelling. Written is written, even where the host fails now. */
async function readBack(workbook: Workbook, plan: WritePlan): Promise<Mismatch | null> {
  const written = { ...plan, edits: plan.edits.filter((edit) => edit.kind === "cells") };
  try {
    return differences(written, await workbook.capture(written, "look"));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
