import type { WritePlan } from "../core/plan/write-plan";

/** How many cells a plan writes. */
export function cellsOf({ edits }: WritePlan): number {
  return edits.reduce((sum, edit) => (edit.kind === "cells" ? sum + edit.after.reduce((cells, row) => cells + row.length, 0) : sum), 0);
}
