import type { Grid } from "../core/grid/grid";
import type { Capture } from "../core/plan/capture";
import type { WritePlan } from "../core/plan/write-plan";
import type { Workbook } from "../host/port";
import { HostError } from "../host/port";
import { movedSheet } from "./moved-sheet";
import type { UndoPlan } from "./plan-undo";
import { planUndo } from "./plan-undo";
import { isAsBefore } from "./restore";

/** How taking an applied plan back ended. */
export type TakenBack =
  | ({ readonly kind: "done" } & UndoPlan)
  /** Its addresses mean other cells by now; nothing was written. */
  | { readonly kind: "moved"; readonly sheet: string }
  /** The workbook is as it was before the attempt. */
  | { readonly kind: "failed"; readonly error: HostError }
  /** A part may have been taken back; trying again takes back the rest. */
  | { readonly kind: "unfinished"; readonly error: HostError };

export interface StepState {
  readonly before: string | null;
  /** What to keep once the step is taken back; undefined: as it is. */
  readonly after: (undo: WritePlan) => string | null | undefined;
}

/**
 * Takes a plan back cell by cell: two round trips. Where the host fails half way it is carried on,
 * not turned round: a sheet that was removed could not be brought back.
 */
export async function takeBack(workbook: Workbook, inverse: WritePlan, sheets: readonly Grid[], state: StepState): Promise<TakenBack> {
  const before = await workbook.capture(inverse);
  const sheet = movedSheet(inverse, before);
  if (sheet !== null) return { kind: "moved", sheet };
  const planned = planUndo(inverse, before, sheets);
  const after = state.after(planned.plan);
  try {
    await workbook.write(planned.plan, after);
    return { kind: "done", ...planned };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return carryOn(workbook, { inverse, planned, before, sheets, error, state: { before: state.before, after } });
  }
}

interface Interrupted {
  readonly inverse: WritePlan;
  readonly planned: UndoPlan;
  readonly before: Capture;
  readonly sheets: readonly Grid[];
  readonly error: HostError;
  readonly state: { readonly before: string | null; readonly after: string | null | undefined };
}

async function carryOn(workbook: Workbook, { inverse, planned, before, sheets, error, state }: Interrupted): Promise<TakenBack> {
  try {
    if (await isAsBefore(workbook, { plan: inverse, before, state: state.after === undefined ? undefined : state.before })) return { kind: "failed", error };
    const rest = planUndo(inverse, await workbook.capture(inverse, "look"), sheetsLeft(planned, sheets));
    await workbook.write(rest.plan, state.after);
    return { kind: "done", ...planned };
  } catch (second) {
    if (second instanceof HostError) return { kind: "unfinished", error };
    throw second;
  }
}

/** Sheets that were to be removed hold nothing of others: that was judged before. */
function sheetsLeft({ keptSheets }: UndoPlan, sheets: readonly Grid[]): readonly Grid[] {
  return sheets.filter(({ sheet }) => keptSheets.includes(sheet));
}
