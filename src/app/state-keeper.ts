import { mergeStates } from "../core/state/merge-states";
import { printState } from "../core/state/print-state";
import { readState } from "../core/state/read-state";
import type { WorkbookState } from "../core/state/workbook-state";
import { EMPTY_STATE } from "../core/state/workbook-state";

/** Why what the workbook holds of ours cannot be used. */
export type StateProblem = "newer-version" | "damaged";

/**
 * What we keep in the workbook, as the session last knew it. A part of a newer version is never
 * written over: what is new is then kept as long as the session lives.
 */
export class StateKeeper {
  /** What is known, the steps of the journal that did not fit into the workbook included. */
  state: WorkbookState = EMPTY_STATE;
  problem: StateProblem | null = null;
  /** The part's XML as last read or written. */
  stored: string | null = null;
  /** What was known before a write that no reading has confirmed yet. */
  private origin: WorkbookState | null = null;

  /** Takes over what a scan found. Other content right after a write of ours was written at the same time: both count. */
  adopt(xml: string | null): void {
    const outcome = readState(xml);
    const found = outcome.kind === "ok" ? outcome.state : EMPTY_STATE;
    this.problem = outcome.kind === "newer-version" || outcome.kind === "damaged" ? outcome.kind : null;
    if (outcome.kind !== "newer-version" && printState(found) !== this.storedState()) {
      this.state = this.origin ? mergeStates(this.state, found, this.origin) : found;
    }
    this.origin = null;
    this.stored = xml;
  }

  /** What to hand to the workbook so that it keeps `next`; undefined where it must stay as it is. */
  xmlOf(next: WorkbookState): string | null | undefined {
    if (this.problem === "newer-version") return undefined;
    const xml = printState(next);
    return xml === this.stored ? undefined : xml;
  }

  /** `next` was written, or is to be known by this session at least. */
  commit(next: WorkbookState): void {
    const xml = this.xmlOf(next);
    this.origin ??= this.state;
    this.state = next;
    if (xml !== undefined) this.stored = xml;
  }

  /** In our own spelling: hosts may write the part in theirs. */
  private storedState(): string | null {
    const outcome = readState(this.stored);
    return printState(outcome.kind === "ok" ? outcome.state : EMPTY_STATE);
  }
}
