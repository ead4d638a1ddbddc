import type { Capture } from "../core/plan/capture";
import type { Mismatch } from "../core/plan/conflicts";
import { conflicts, differences } from "../core/plan/conflicts";
import type { WritePlan } from "../core/plan/write-plan";
import type { Workbook } from "../host/port";

export interface AppliedPlan {
  /** What the workbook held before, for the inverse. */
  readonly before: Capture;
  /** Cells that somebody changed since the plan was made: nothing was written. */
  readonly conflict: Mismatch | null;
  /** Cells that hold something else than was written. */
  readonly difference: Mismatch | null;
}

/** Reads what the plan will overwrite, writes, and reads back: three round trips. */
export async function applyPlan(workbook: Workbook, plan: WritePlan): Promise<AppliedPlan> {
  const before = await workbook.capture(plan);
  const conflict = conflicts(plan, before);
  if (conflict) return { before, conflict, difference: null };
  await workbook.write(plan);
  const written = contentsOf(plan);
  return { before, conflict: null, difference: differences(written, await workbook.capture(written)) };
}

/** Only cells are read back: formats come back in the host's own spelling. */
function contentsOf(plan: WritePlan): WritePlan {
  return { ...plan, edits: plan.edits.filter((edit) => edit.kind === "cells") };
}
