import type { Failure, Outcome, Session } from "../../app/session";
import type { Analysis, TableAnalysis } from "../../core/analysis";
import type { FillMode } from "../../core/plan/fill-target";
import { cellAddress } from "../../core/grid/address";
import { HostError } from "../../host/port";
import type { WorkbookView } from "../../host/port";
import type { PaneCommand } from "./command-queue";
import { watchEdits } from "./live-edits";
import { Observable } from "./observable";
import type { Busy, Notice, PaneState, PaneTab } from "./pane-state";
import { initialState } from "./pane-state";
import type { Place } from "./places";
import { firstMissingFigure, firstUnmet, firstWritten } from "./places";

const MODES: readonly FillMode[] = ["dti", "native", "values"];

/**
 * All that the pane can do, over one session. Views read `state` and call the methods; the methods
 * never reject, a refusal becomes `state.failure`.
 */
export class PaneController {
  readonly state = new Observable<PaneState>(initialState);
  private readonly session: Session;
  private readonly view: WorkbookView;
  private scanning: AbortController | null = null;
  private editedMeanwhile = false;
  /** The quiet scan that is under way; a use case waits for it, so that no older reading overtakes it. */
  private refreshed: Promise<void> = Promise.resolve();
  private afterScan: PaneCommand[] = [];
  /** What "try again" does after a failure. */
  private lastAction: () => Promise<void> = () => this.scan();

  constructor(session: Session, view: WorkbookView) {
    this.session = session;
    this.view = view;
  }

  /** Scans and goes on watching the workbook until the returned function is called. */
  start(): () => void {
    void this.scan();
    return watchEdits(this.view, () => this.refresh());
  }

  /** Reads the workbook again; the user sees it happen and may stop it. */
  scan(): Promise<void> {
    return this.act("scan", () => this.scan(), async () => {
      const scanning = new AbortController();
      this.scanning = scanning;
      const result = await this.session.scan((done, total) => this.update({ progress: { done, total } }), scanning.signal);
      this.scanning = null;
      this.update({ progress: null, stopped: isCancelled(result) });
      if (isCancelled(result)) return null;
      return this.settle(result, () => null);
    });
  }

  stopScan(): void {
    this.scanning?.abort();
  }

  /** Tries again what has failed last. */
  retry(): Promise<void> {
    return this.lastAction();
  }

  selectTable(table: number): void {
    this.update({ table, preview: null, rule: null, notice: null });
    this.refreshDerived();
  }

  showTab(tab: PaneTab): void {
    this.update({ tab, preview: null, rule: null, notice: null });
  }

  /** Shows the rule of a row: how its text was understood, and a place to try figures. */
  showRule(node: number): void {
    if (this.tableShown?.rules[node]) this.update({ rule: node, notice: null });
  }

  closeRule(): void {
    this.update({ rule: null });
  }

  /** Shows what filling would do; nothing is written. */
  openFill(mode: FillMode = this.current.mode): void {
    if (!this.tableShown) return;
    this.update({ mode, preview: this.session.previewFill(this.current.table, mode), rule: null, notice: null, failure: null });
  }

  closeFill(): void {
    this.update({ preview: null });
  }

  /** Writes what the preview shows. */
  applyFill(): Promise<void> {
    const { preview } = this.current;
    if (!preview) return Promise.resolve();
    return this.act("fill", () => this.reopenFill(), async () => {
      const result = await this.session.applyFill(preview);
      if (result.ok) await this.show(firstWritten(preview));
      return this.settle(result, ({ changes, addedSheets }) => ({ kind: "filled", cells: changes.length, addedSheets }));
    });
  }

  setHighlight(on: boolean): Promise<void> {
    return this.act("highlight", () => this.setHighlight(on), async () => {
      const result = await this.session.highlight(this.current.table, on);
      if (result.ok && on && this.tableShown) await this.show(firstUnmet(this.tableShown));
      return this.settle(result, () => ({ kind: on ? "highlighted" : "unhighlighted" }));
    });
  }

  undo(): Promise<void> {
    return this.act("undo", () => this.undo(), async () => {
      const result = await this.session.undo();
      return this.settle(result, ({ left, keptSheets }) => ({ kind: "undone", left, keptSheets }));
    });
  }

  /** Sets a finding of the table shown aside, with a reason that is kept in the workbook. */
  ignoreFinding(id: string, reason: string): Promise<void> {
    return this.act("state", () => this.ignoreFinding(id, reason), async () => {
      const result = await this.session.ignoreFinding(this.current.table, id, reason);
      return this.settle(result, () => ({ kind: "ignored" }));
    });
  }

  restoreFinding(id: string): Promise<void> {
    return this.act("state", () => this.restoreFinding(id), async () => {
      const result = await this.session.restoreFinding(this.current.table, id);
      return this.settle(result, () => ({ kind: "restored" }));
    });
  }

  /** Shows and selects a cell of the workbook. */
  async reveal(sheet: string, row: number, column: number): Promise<void> {
    await this.show({ sheet, address: cellAddress(row, column) });
  }

  /** Goes to the sheet where figures are typed. */
  async goToInputs(): Promise<void> {
    const { analysis, table } = this.current;
    if (analysis) await this.show(firstMissingFigure(analysis, table));
  }

  dismiss(): void {
    this.update({ notice: null, failure: null });
  }

  /** Does what a ribbon button asks, after the scan that may be running. */
  async run(command: PaneCommand): Promise<void> {
    if (this.current.busy !== null) {
      this.afterScan.push(command);
      return;
    }
    switch (command) {
      case "fillScores":
        this.openFill();
        return;
      case "undoLast":
        return this.undo();
      case "checkTable":
        await this.scan();
        if (this.current.failure === null && !this.current.stopped) this.reportCheck();
        return;
      default:
        return command satisfies never;
    }
  }

  private get current(): PaneState {
    return this.state.get();
  }

  private get tableShown(): TableAnalysis | null {
    return this.current.analysis?.tables[this.current.table] ?? null;
  }

  private update(change: Partial<PaneState>): void {
    this.state.set({ ...this.current, ...change });
  }

  /** One thing at a time: a second click while the first still works does nothing. */
  private async act(busy: Busy, again: () => Promise<void>, work: () => Promise<Notice | null>): Promise<void> {
    if (this.current.busy !== null) return;
    this.lastAction = again;
    this.update({ busy, failure: null, notice: null, stopped: false });
    try {
      await this.refreshed;
      const notice = await work();
      this.update({ notice });
    } catch (error) {
      // A bug, not a refusal: the session words refusals as data. The user still gets a sentence and a way on.
      this.update({ failure: unexpected(error), progress: null });
    } finally {
      this.update({ busy: null });
    }
    await this.runWaiting();
  }

  private async runWaiting(): Promise<void> {
    const waiting = this.afterScan;
    this.afterScan = [];
    for (const command of waiting) await this.run(command);
    if (this.editedMeanwhile) this.refresh();
  }

  /** Takes over what a use case found; a success also closes the preview that led to it. */
  private settle<T extends Analysis | { readonly analysis: Analysis }>(result: Outcome<T>, notice: (value: T) => Notice | null): Notice | null {
    if (!result.ok) {
      this.update({ failure: result.failure });
      this.refreshDerived();
      return null;
    }
    this.take("analysis" in result.value ? result.value.analysis : result.value);
    this.update({ preview: null });
    return notice(result.value);
  }

  private take(analysis: Analysis): void {
    const table = Math.min(this.current.table, Math.max(0, analysis.tables.length - 1));
    const { rule } = this.current;
    this.update({ analysis, table, rule: rule !== null && analysis.tables[table]?.rules[rule] ? rule : null });
    this.refreshDerived();
  }

  /** Brings up to date what follows from the session and the table shown. */
  private refreshDerived(): void {
    const { session } = this;
    const { table, preview, mode } = this.current;
    const previews = this.tableShown ? MODES.map((each) => session.previewFill(table, each)) : [];
    this.update({
      highlighted: session.highlighted,
      undoable: session.undoable,
      stateProblem: session.stateProblem,
      filled: previews.some((each) => each.empty),
      preview: preview && (previews.find((each) => each.mode === mode) ?? null),
    });
  }

  /** The quiet scan after an edit: what is on the screen stays there until the new analysis is ready. */
  private refresh(): void {
    this.editedMeanwhile = this.current.busy !== null || this.current.refreshing;
    if (this.editedMeanwhile) return;
    this.update({ refreshing: true });
    this.refreshed = this.readQuietly();
  }

  private async readQuietly(): Promise<void> {
    try {
      const result = await this.session.scan();
      if (result.ok) this.take(result.value);
    } catch (error) {
      this.update({ failure: unexpected(error) });
    } finally {
      this.update({ refreshing: false });
      if (this.editedMeanwhile) this.refresh();
    }
  }

  private async reopenFill(): Promise<void> {
    await this.scan();
    this.openFill();
  }

  private reportCheck(): void {
    const findings = this.tableShown?.findings ?? [];
    const errors = findings.filter((finding) => finding.severity === "error").length;
    if (this.tableShown) this.update({ tab: "findings", preview: null, notice: { kind: "checked", errors, others: findings.length - errors } });
  }

  private async show(place: Place | null): Promise<void> {
    if (!place) return;
    try {
      await this.view.select(place.sheet, place.address);
    } catch (error) {
      this.lastAction = () => this.show(place);
      this.update({ failure: unexpected(error) });
    }
  }
}

function isCancelled(result: Outcome<Analysis>): boolean {
  return !result.ok && result.failure.kind === "host" && result.failure.error.failure === "cancelled";
}

function unexpected(error: unknown): Failure {
  return { kind: "host", error: error instanceof HostError ? error : new HostError("unknown", String(error)) };
}
