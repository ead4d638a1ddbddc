import type { WorkbookState } from "./workbook-state";

/** What may stand in the workbook: after a sealed step neither that step nor what was done before, nor what anybody wrote as a reason. */
export function unsealedPart(state: WorkbookState): WorkbookState {
  const sealed = sealedSteps(state);
  if (sealed.length === 0) return state;
  return { ...state, journal: state.journal.slice(sealed.length), ignored: state.ignored.map(({ id }) => ({ id, reason: "" })) };
}

/** What the workbook holds, with what the session keeps to itself. */
export function withSealedPart(found: WorkbookState, known: WorkbookState): WorkbookState {
  const sealed = sealedSteps(known);
  if (sealed.length === 0) return found;
  const reasons = new Map(known.ignored.map(({ id, reason }) => [id, reason]));
  return {
    ...found,
    journal: [...sealed, ...found.journal],
    ignored: found.ignored.map(({ id, reason }) => ({ id, reason: reason === "" ? (reasons.get(id) ?? "") : reason })),
  };
}

/** The last sealed step and all before it. */
function sealedSteps({ journal }: WorkbookState): WorkbookState["journal"] {
  return journal.slice(0, journal.findLastIndex(({ sealed }) => sealed === true) + 1);
}
