import type { OpenSession } from "../../app/session";
import { cellAddress } from "../../core/grid/address";
import type { FillMode } from "../../core/plan/fill-target";
import type { WorkbookView } from "../../host/port";
import { ToolContext } from "../tools/tool-context";
import type { ToolName } from "../tools/tools";
import type { PaneCommand } from "./command-queue";
import { watchEdits } from "./live-edits";
import type { Observable } from "./observable";
import type { PaneState, PaneTab } from "./pane-state";
import { PaneWork } from "./pane-work";
import type { Place } from "./places";
import { firstMissingFigure, firstUnmet, firstUnscored, firstWritten } from "./places";
import type { Screen } from "./screen";
import { previewOn, TABLE_SCREEN } from "./screen";
import { unexpected } from "./unexpected";

/**
 * All that the pane can do from the start, over one session; tools bring their own controllers.
 * Views read `state` and call the methods; the methods never reject, a refusal becomes `state.failure`.
 */
export class PaneController {
  readonly state: Observable<PaneState>;
  readonly tools: ToolContext;
  private readonly work: PaneWork;
  private readonly view: WorkbookView;
  private waiting: PaneCommand[] = [];

  constructor(session: OpenSession, view: WorkbookView) {
    this.work = new PaneWork(session);
    this.work.onIdle = () => this.runWaiting();
    this.view = view;
    this.state = this.work.state;
    this.tools = new ToolContext(this.work, (place) => this.show(place));
  }

  /** Scans and goes on watching the workbook until the returned function is called. */
  start(): () => void {
    void this.scan();
    return watchEdits(this.view, () => this.work.refresh());
  }

  /** Reads the workbook again; the user sees it happen and may stop it. */
  async scan(): Promise<void> {
    const { work } = this;
    await work.act({ busy: "scan", again: () => this.scan(), run: async () => {
      const { progress, signal } = work.watched();
      const result = await work.session.scan(progress, signal);
      if (result.ok) void this.complete();
      return work.settle(result, () => null);
    } });
  }

  /** Brings what the analysis lacks, such as checks that did not arrive; nothing waits for it. */
  complete(): Promise<void> {
    return this.work.complete();
  }

  /** Stops the scan, or whatever else is under way and can be stopped. */
  stop(): void {
    this.work.stop();
  }

  /** Tries again what has failed last. */
  retry(): Promise<void> {
    return this.work.retry();
  }

  selectTable(table: number): void {
    this.work.update({ notice: null });
    this.work.turnToTable(table);
  }

  showTab(tab: PaneTab): void {
    this.turnTo(TABLE_SCREEN, { tab, notice: null });
  }

  /** Shows the rule of a row: how its text was understood, and a place to try figures. */
  showRule(node: number): void {
    if (this.work.tableShown?.rules[node]) this.turnTo({ kind: "rule", node });
  }

  showTool(tool: ToolName): void {
    this.turnTo({ kind: "tool", tool });
  }

  /** Leads from any screen back to the table. */
  back(): void {
    this.turnTo(TABLE_SCREEN, {});
  }

  /** Shows what filling would do; nothing is written. */
  openFill(mode: FillMode = this.state.get().mode): void {
    const { work } = this;
    work.withFilling((filling) => {
      if (!work.tableShown) return;
      const preview = filling.previewFill(work.current.table, mode);
      work.update({ mode, screen: { kind: "fill", preview }, notice: null, failure: null });
    }).catch((error: unknown) => {
      work.fail(unexpected(error), () => this.reopenFill());
    });
  }

  /** Writes what the preview shows. */
  applyFill(): Promise<void> {
    const { work } = this;
    const preview = previewOn(work.current.screen);
    if (!preview) return Promise.resolve();
    return work.act({ busy: "fill", again: () => this.reopenFill(), run: async () => {
      const result = await (await work.session.filling()).applyFill(preview, work.watched().writing);
      if (result.ok) await this.show(firstWritten(preview));
      return work.settle(result, ({ changes, addedSheets }) => ({ kind: "filled", cells: changes.length, addedSheets }));
    } });
  }

  setHighlight(on: boolean): Promise<void> {
    const { work } = this;
    return work.act({ busy: "highlight", again: () => this.setHighlight(on), run: async () => {
      const result = await work.session.highlight(work.current.table, on);
      if (result.ok && on && work.tableShown) await this.show(firstUnmet(work.tableShown));
      return work.settle(result, () => ({ kind: on ? "highlighted" : "unhighlighted" }));
    } });
  }

  undo(): Promise<void> {
    const { work } = this;
    return work.act({ busy: "undo", again: () => this.undo(), run: async () => {
      const result = await work.session.undo();
      return work.settle(result, ({ left, keptSheets }) => ({ kind: "undone", left, keptSheets }));
    } });
  }

  /** Sets a finding of the table shown aside, with a reason that is kept in the workbook. */
  ignoreFinding(id: string, reason: string): Promise<void> {
    const { work } = this;
    return work.act({ busy: "state", again: () => this.ignoreFinding(id, reason), run: async () =>
      work.settle(await work.session.ignoreFinding(work.current.table, id, reason), () => ({ kind: "ignored" })) });
  }

  restoreFinding(id: string): Promise<void> {
    const { work } = this;
    return work.act({ busy: "state", again: () => this.restoreFinding(id), run: async () =>
      work.settle(await work.session.restoreFinding(work.current.table, id), () => ({ kind: "restored" })) });
  }

  /** Shows and selects a cell of the workbook. */
  async reveal(sheet: string, row: number, column: number): Promise<void> {
    await this.show({ sheet, address: cellAddress(row, column) });
  }

  /** Goes to where figures are typed: the input sheet, or the form for a second workbook. */
  goToInputs(): Promise<void> {
    const { work } = this;
    return work.withFilling(async (filling) => {
      const { analysis, table, mode } = this.state.get();
      if (!analysis) return;
      if (filling.previewFill(table, mode).detached) this.showTool("collect");
      else await this.show(firstMissingFigure(analysis, table));
    }).catch((error: unknown) => {
      work.fail(unexpected(error), () => this.goToInputs());
    });
  }

  /** Shows the first score that is to be typed by hand. */
  async goToScores(): Promise<void> {
    const { tableShown } = this.work;
    await this.show(tableShown ? firstUnscored(tableShown) : null);
  }

  dismiss(): void {
    this.work.update({ notice: null, failure: null });
  }

  /** Does what a ribbon button asks, after the scan that may be running. */
  async run(command: PaneCommand): Promise<void> {
    if (this.state.get().busy !== null) {
      this.waiting.push(command);
      return;
    }
    switch (command) {
      case "fillScores":
        this.openFill();
        return;
      case "undoLast":
        return this.undo();
      case "checkTable":
        return this.check();
      default:
        return command satisfies never;
    }
  }

  private turnTo(screen: Screen, change: Partial<PaneState> = { notice: null }): void {
    const { work } = this;
    const wasFilling = work.current.screen.kind === "fill";
    work.update({ ...change, screen });
    if (wasFilling) work.refreshDerived();
  }

  private async runWaiting(): Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    for (const command of waiting) await this.run(command);
  }

  private async reopenFill(): Promise<void> {
    await this.scan();
    this.openFill();
  }

  private async check(): Promise<void> {
    await this.scan();
    const { work } = this;
    if (!work.tableShown || work.current.failure !== null || work.current.stopped) return;
    work.update({ tab: "findings", screen: TABLE_SCREEN });
    await this.complete();
    if (!work.tableShown) return;
    const { findings } = work.tableShown;
    const errors = findings.filter((finding) => finding.severity === "error").length;
    work.update({ notice: { kind: "checked", errors, others: findings.length - errors, whole: !work.current.lacking.includes("checks") } });
  }

  private async show(place: Place | null): Promise<void> {
    if (!place) return;
    try {
      await this.view.select(place.sheet, place.address);
    } catch (error) {
      this.work.fail(unexpected(error), () => this.show(place));
    }
  }
}
