import { unsealedPart } from "./sealed-steps";
import { STATE_VERSION } from "./state-version";
import { wrapState } from "./state-xml";
import type { WorkbookState } from "./workbook-state";
import { isEmptyState } from "./workbook-state";

/** The longest part that we write, in UTF-16 code units: it travels with every scan. */
const STATE_LIMIT = 600_000;

/**
 * The part's XML, or null where there is nothing to keep. Where the journal makes it too long, its
 * oldest steps are left out: a later step can be taken back without them, never the other way round.
 */
export function printState(known: WorkbookState, limit: number = STATE_LIMIT): string | null {
  const state = unsealedPart(known);
  if (isEmptyState(state)) return null;
  for (let first = 0; ; first++) {
    const shortened = { ...state, journal: state.journal.slice(first) };
    const xml = wrapState({ version: STATE_VERSION, json: JSON.stringify(withoutBlanks(shortened), inOneOrder) });
    if (xml.length <= limit || shortened.journal.length === 0) return isEmptyState(shortened) ? null : xml;
  }
}

/** Members by name: what was read back prints as what was written. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Only what there is: most workbooks keep one or two lists. */
function withoutBlanks(state: WorkbookState): Partial<WorkbookState> {
  return Object.fromEntries(Object.entries(state).filter(([, list]: [string, readonly unknown[]]) => list.length > 0));
}
