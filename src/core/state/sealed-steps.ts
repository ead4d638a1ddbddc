import type { KeptFigure } from "../inputs/kept-figure";
import type { WorkbookState } from "./workbook-state";

/** What may stand in the workbook: after a sealed step neither that step nor what was done before, nor what anybody wrote as a reason, nor where kept figures come from. */
export function unsealedPart(state: WorkbookState): WorkbookState {
  const sealed = sealedSteps(state);
  if (sealed.length === 0) return state;
  return { ...state, journal: state.journal.slice(sealed.length), figures: state.figures.map(({ key, value }) => ({ key, value })), ignored: state.ignored.map(({ id }) => ({ id, reason: "" })) };
}

/** What the workbook holds, with what the session keeps to itself. */
export function withSealedPart(found: WorkbookState, known: WorkbookState): WorkbookState {
  const sealed = sealedSteps(known);
  if (sealed.length === 0) return found;
  const figures = new Map(known.figures.map((figure) => [figure.key, figure]));
  const reasons = new Map(known.ignored.map(({ id, reason }) => [id, reason]));
  return {
    ...found,
    journal: [...sealed, ...found.journal],
    figures: found.figures.map((figure) => ({ ...sourceOf(figures.get(figure.key), figure), ...figure })),
    ignored: found.ignored.map(({ id, reason }) => ({ id, reason: reason === "" ? (reasons.get(id) ?? "") : reason })),
  };
}

/** Where a kept figure comes from, as long as it is the same one. */
function sourceOf(known: KeptFigure | undefined, { value }: KeptFigure): Partial<KeptFigure> {
  return known && JSON.stringify(known.value) === JSON.stringify(value) ? known : {};
}

/** The last sealed step and all before it. */
function sealedSteps({ journal }: WorkbookState): WorkbookState["journal"] {
  return journal.slice(0, journal.findLastIndex(({ sealed }) => sealed === true) + 1);
}
