import { mergeStates } from "../core/state/merge-states";
import { printState } from "../core/state/print-state";
import { withSealedPart } from "../core/state/sealed-steps";
import type { StateOutcome } from "../core/state/read-state";
import type { WorkbookState } from "../core/state/workbook-state";
import { EMPTY_STATE } from "../core/state/workbook-state";

/** Why what the workbook holds of ours cannot be used. */
export type StateProblem = "newer-version" | "damaged" | "lost";

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
  /** The same in our own spelling: hosts may write the part in theirs. */
  private storedState: string | null = null;
  /** What was known before a write that no reading has confirmed yet. */
  private origin: WorkbookState | null = null;

  /**
   * Takes over what a scan found. Other content right after a write of ours was written at the same time: both count.
   * `isOurs`: the workbook bears sheets of ours, so that something was kept in it once.
   */
  async adopt(xml: string | null, isOurs: boolean): Promise<void> {
    const outcome = await outcomeOf(xml);
    const found = outcome.kind === "ok" ? outcome.state : EMPTY_STATE;
    const foundState = printState(found);
    const whole = withSealedPart(found, this.state);
    this.problem = problemOf(outcome, isOurs);
    if (outcome.kind !== "newer-version" && foundState !== this.storedState) {
      this.state = this.origin ? mergeStates(this.state, whole, this.origin) : whole;
    }
    this.origin = null;
    this.stored = xml;
    this.storedState = foundState;
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
    if (xml === undefined) return;
    this.stored = xml;
    this.storedState = xml;
  }
}

function problemOf({ kind }: StateOutcome, isOurs: boolean): StateProblem | null {
  if (kind === "newer-version" || kind === "damaged") return kind;
  return kind === "absent" && isOurs ? "lost" : null;
}

/** The schema is a chunk of its own: most workbooks hold nothing of ours, and the pane shows the table without it. */
async function outcomeOf(xml: string | null): Promise<StateOutcome> {
  if (xml === null) return { kind: "absent" };
  const { readState } = await import(/* webpackChunkName: "state" */ "../core/state/read-state");
  return readState(xml);
}
