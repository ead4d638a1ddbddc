import { digest } from "../plan/content-digest";
import type { WritePlan } from "../plan/write-plan";
import type { StepKind, WorkbookState } from "./workbook-state";

/** More steps than this nobody takes back one by one. */
export const JOURNAL_STEPS = 20;

/** The state after a plan was applied: its inverse in the journal, the sheets that it added among ours. */
export function withStep(state: WorkbookState, kind: StepKind, inverse: WritePlan, sealed = false): WorkbookState {
  const last = state.journal.at(-1);
  const number = last === undefined ? 1 : Number.parseInt(last.id, 10) + 1;
  const id = `${Number.isNaN(number) ? 1 : number}-${digest(JSON.stringify(inverse))}`;
  const added = removedSheets(inverse).filter((sheet) => !state.sheets.includes(sheet));
  return { ...state, journal: [...state.journal, { id, kind, inverse, ...(sealed ? { sealed } : {}) }].slice(-JOURNAL_STEPS), sheets: [...state.sheets, ...added] };
}

/** The state after the last step was taken back by `undo`, which may remove fewer sheets than the step could. */
export function withoutLastStep(state: WorkbookState, undo: WritePlan): WorkbookState {
  const gone = removedSheets(undo);
  return { ...state, journal: state.journal.slice(0, -1), sheets: state.sheets.filter((sheet) => !gone.includes(sheet)) };
}

function removedSheets(plan: WritePlan): readonly string[] {
  return plan.edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet] : []));
}
