import type { Failure, Filling, OpenSession, Outcome } from "../../app/session";
import type { TableAnalysis } from "../../core/analysis";
import type { WatchedWrite } from "../../app/watched";
import type { FillMode } from "../../core/plan/fill-target";
import { Observable } from "./observable";
import type { Busy, Notice, PaneState } from "./pane-state";
import { initialState } from "./pane-state";
import type { Screen } from "./screen";
import { TABLE_SCREEN } from "./screen";
import { unexpected } from "./unexpected";

const MODES: readonly FillMode[] = ["dti", "native", "values"];

/** One piece of work that the user waits for. */
export interface Work {
  readonly busy: Busy;
  /** What "try again" does after a failure. */
  readonly again: () => Promise<void>;
  /** What is to be said afterwards, or null. */
  readonly run: () => Promise<Notice | null>;
}

/** How work tells how far it is, and hears that it is to stop. */
export interface WatchedWork extends WatchedWrite {
  /** The same for what it writes into the workbook. */
  readonly writing: WatchedWrite;
}

/**
 * The pane's state and how work changes it: one thing at a time, a refusal becomes `failure`, a
 * success brings the new analysis, and edits made meanwhile are read afterwards.
 */
export class PaneWork {
  readonly state = new Observable<PaneState>(initialState);
  readonly session: OpenSession;
  /** Called once nothing is being done any more. */
  onIdle: () => Promise<void> = () => Promise.resolve();
  private running: AbortController | null = null;
  private editedMeanwhile = false;
  /** The quiet scan that is under way; a use case waits for it, so that no older reading overtakes it. */
  private refreshed: Promise<void> = Promise.resolve();
  /** What the analysis lacks is being fetched. */
  private completing: Promise<void> | null = null;
  private again: () => Promise<void> = () => Promise.resolve();
  /** What fills, once it has arrived: a table is on the screen before. */
  private filling: Filling | null = null;
  /** In which way a table was last found to be filled. */
  private filledBy: FillMode = "dti";

  constructor(session: OpenSession) {
    this.session = session;
  }

  get current(): PaneState {
    return this.state.get();
  }

  get tableShown(): TableAnalysis | null {
    return this.current.analysis?.tables[this.current.table] ?? null;
  }

  update(change: Partial<PaneState>): void {
    this.state.set({ ...this.current, ...change });
  }

  /** Stops what is under way, where it can be stopped. */
  stop(): void {
    this.running?.abort();
  }

  /** Tries again what has failed last. */
  retry(): Promise<void> {
    return this.again();
  }

  /** A second click while the first still works does nothing. */
  async act({ busy, again, run }: Work): Promise<void> {
    if (this.current.busy !== null) return;
    this.again = again;
    this.update({ busy, failure: null, notice: null, stopped: false });
    try {
      await this.refreshed;
      const notice = await run();
      this.update({ notice });
    } catch (error) {
      // A bug, not a refusal: the session words refusals as data. The user still gets a sentence and a way on.
      this.update({ failure: unexpected(error) });
    } finally {
      this.running = null;
      this.update({ busy: null, progress: null });
    }
    await this.onIdle();
    if (this.editedMeanwhile) this.refresh();
  }

  /** Lets the user see how far the work under way is, and stop it. */
  watched(): WatchedWork {
    this.running = new AbortController();
    const { signal } = this.running;
    const lastStep = (): void => this.update({ progress: null });
    const tell = (writing: boolean) => (done: number, total: number): void => this.update({ progress: { done, total, writing } });
    return { progress: tell(false), signal, lastStep, writing: { progress: tell(true), signal, lastStep } };
  }

  /** Takes over what a use case found; a success also closes the preview, which is out of date by then. */
  settle<T>(result: Outcome<T>, notice: (value: T) => Notice | null): Notice | null {
    if (isCancelled(result)) {
      this.update({ stopped: true });
      return this.current.busy === "scan" ? null : { kind: "stopped" };
    }
    if (!result.ok) {
      this.update({ failure: result.failure });
      this.refreshDerived();
      return null;
    }
    if (this.current.screen.kind === "fill") this.update({ screen: TABLE_SCREEN });
    this.takeAnalysis();
    return notice(result.value);
  }

  /** Shows what the session has found out last. */
  takeAnalysis(): void {
    const { analysis } = this.session;
    if (!analysis) return;
    const table = Math.min(this.current.table, Math.max(0, analysis.tables.length - 1));
    this.update({ analysis, table, screen: screenAfter(this.current.screen, analysis.tables[table]) });
    this.refreshDerived();
  }

  /** Shows a table of the analysis. */
  turnToTable(table: number): void {
    this.update({ table, screen: TABLE_SCREEN });
    this.refreshDerived();
  }

  /** Brings up to date what follows from the session and the table shown. */
  refreshDerived(): void {
    const { highlighted, undoable, stateProblem, lacking } = this.session;
    this.update({ highlighted, undoable, stateProblem, lacking });
    if (this.filling) this.refreshFill(this.filling);
    else void this.fetchFilling();
  }

  /** Uses what fills: at once if it is there, else when it has arrived. Rejects where it does not arrive. */
  async withFilling(work: (filling: Filling) => Promise<void> | void): Promise<void> {
    this.filling ??= await this.session.filling();
    await work(this.filling);
  }

  private async fetchFilling(): Promise<void> {
    // Where it does not arrive, the preview asks for it again and says so.
    const filling = await this.session.filling().catch(() => null);
    if (filling === null) return;
    this.filling = filling;
    try {
      this.refreshFill(filling);
    } catch (error) {
      this.update({ failure: unexpected(error) });
    }
  }

  private refreshFill(filling: Filling): void {
    const { table, screen, mode } = this.current;
    if (!this.tableShown) this.update({ filled: false, screen: screen.kind === "fill" ? TABLE_SCREEN : screen });
    // Whether the table is filled is seen nowhere beside a preview, and found out when it is left.
    else if (screen.kind === "fill") this.update({ screen: { kind: "fill", preview: filling.previewFill(table, mode) } });
    else this.update({ filled: this.isFilled(filling, table) });
  }

  /** Whether filling in one of the ways would change nothing. The way that was found last is tried first: the others need not be looked at then. */
  private isFilled(filling: Filling, table: number): boolean {
    const found = [this.filledBy, ...MODES.filter((mode) => mode !== this.filledBy)].find((mode) => filling.previewFill(table, mode).empty);
    this.filledBy = found ?? this.filledBy;
    return found !== undefined;
  }

  /** The quiet scan after an edit: what is on the screen stays there until the new analysis is ready. */
  refresh(): void {
    this.editedMeanwhile = this.current.busy !== null || this.current.refreshing;
    if (this.editedMeanwhile) return;
    this.update({ refreshing: true });
    this.refreshed = this.refreshed.then(() => this.readQuietly());
  }

  /** Brings what the analysis lacks, while the user goes on; whoever asks meanwhile waits for the same. What does not arrive stays in `lacking`. */
  complete(): Promise<void> {
    this.completing ??= this.bringLacking().finally(() => {
      this.completing = null;
    });
    return this.completing;
  }

  /** Shows a failure that belongs to no work under way; it is gone once that is tried again. */
  fail(failure: Failure, again: () => Promise<void>): void {
    this.again = () => {
      this.update({ failure: null });
      return again();
    };
    this.update({ failure });
  }

  private async bringLacking(): Promise<void> {
    if (this.session.lacking.length === 0) return;
    this.update({ completing: true });
    try {
      await this.session.complete();
      this.takeAnalysis();
    } catch (error) {
      this.update({ failure: unexpected(error) });
    } finally {
      this.update({ completing: false });
    }
  }

  private async readQuietly(): Promise<void> {
    try {
      const result = await this.session.scan();
      if (result.ok) this.takeAnalysis();
    } catch (error) {
      this.update({ failure: unexpected(error) });
    } finally {
      this.update({ refreshing: false });
      if (this.editedMeanwhile) this.refresh();
    }
  }
}

/** A row that has no rule any more has nothing to show. */
function screenAfter(screen: Screen, table: TableAnalysis | undefined): Screen {
  return screen.kind === "rule" && !table?.rules[screen.node] ? TABLE_SCREEN : screen;
}

function isCancelled(result: Outcome<unknown>): boolean {
  return !result.ok && result.failure.kind === "host" && result.failure.error.failure === "cancelled";
}
