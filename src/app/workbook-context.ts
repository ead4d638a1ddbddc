import { analysing } from "../core/analyse";
import type { Analysis, TableAnalysis } from "../core/analysis";
import { AnalysisMemo } from "../core/analysis-memo";
import type { Framework } from "../core/framework/framework";
import type { Grid } from "../core/grid/grid";
import { expectLabels } from "../core/plan/expect-labels";
import type { CellChange } from "../core/plan/fill-preview";
import type { WritePlan } from "../core/plan/write-plan";
import { OWN_SHEET_PREFIX } from "../core/score/input-sheet-layout";
import { withStep } from "../core/state/journal";
import { setAsideIgnored } from "../core/state/set-aside-ignored";
import type { Decisions, StepKind, StepTerms, WorkbookState } from "../core/state/workbook-state";
import type { Workbook } from "../host/port";
import { HostError } from "../host/port";
import { inSlices } from "./in-slices";
import { sameAsBefore } from "./same-as-before";
import type { LaterPart, LaterParts } from "./later-parts";
import { refusal } from "./locked-structure";
import type { Applied } from "./session";
import type { SessionOptions } from "./session-options";
import { StateKeeper } from "./state-keeper";
import type { UseCaseContext } from "./use-case";
import { UseCaseFailure } from "./use-case-failure";
import type { WatchedWrite } from "./watched";
import { UNWATCHED } from "./watched";

/** The workbook as a session last read it, and what is kept in it. */
export class WorkbookContext implements UseCaseContext {
  analysis: Analysis | null = null;
  sheets: readonly Grid[] = [];
  highlightedSheets: readonly string[] = [];
  lockedStructure = false;
  /** What comes after the first table, as far as it is loaded. */
  private loaded: LaterParts;
  readonly keeper = new StateKeeper();
  /** Who watches the writing of the use case under way. */
  private watched: WatchedWrite = UNWATCHED;
  private readonly memo = new AnalysisMemo();
  private analyses = 0;
  readonly workbook: Workbook;
  readonly options: SessionOptions;

  constructor(workbook: Workbook, options: SessionOptions) {
    this.workbook = workbook;
    this.options = options;
    this.loaded = options;
  }

  get state(): WorkbookState {
    return this.keeper.state;
  }

  get frameworks(): readonly Framework[] {
    return this.loaded.frameworks ?? [];
  }

  get lacking(): readonly LaterPart[] {
    const { checking, frameworks } = this.loaded;
    return [...(checking ? [] : ["checks" as const]), ...(frameworks ? [] : ["sets" as const])];
  }

  async scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Analysis> {
    const snapshot = await this.workbook.read(progress, signal);
    await this.keeper.adopt(snapshot.state, snapshot.sheets.some(({ sheet }) => sheet.startsWith(OWN_SHEET_PREFIX)));
    this.sheets = sameAsBefore(snapshot.sheets, this.sheets);
    this.highlightedSheets = snapshot.highlightedSheets;
    this.lockedStructure = snapshot.lockedStructure;
    return this.analyse(signal);
  }

  /** Whether unmet indicators of a table were marked when the workbook was last read. */
  get highlighted(): boolean {
    return this.analysis?.tables.some(({ tree }) => tree.parts.some(({ table }) => this.highlightedSheets.includes(table.sheet))) ?? false;
  }

  /** Does something whose writing is watched; one at a time. */
  async whileWatched<T>(watched: WatchedWrite, work: () => Promise<T>): Promise<T> {
    this.watched = watched;
    try {
      return await work();
    } finally {
      this.watched = UNWATCHED;
    }
  }

  async carryOut(kind: StepKind, plan: WritePlan, changes: readonly CellChange[] = [], terms: StepTerms = {}): Promise<Applied> {
    const { keeper } = this;
    const { applyPlan } = await import(/* webpackChunkName: "apply" */ "./apply-plan");
    const applied = await applyPlan(this.workbook, plan, {
      before: keeper.stored,
      after: (inverse) => keeper.xmlOf(withStep(keeper.state, kind, inverse, terms)),
    }, this.watched);
    const { result, mismatch, error, inverse, addedSheets } = applied;
    if (result === "conflict" && mismatch) throw new UseCaseFailure({ kind: "conflict", ...mismatch });
    if (result === "failed" && error) throw refusal(error, plan, this.lockedStructure);
    keeper.commit(withStep(keeper.state, kind, inverse, terms));
    if (result === "unfinished" && error) throw new UseCaseFailure({ kind: "unfinished", error });
    const analysis = await this.rescan();
    if (mismatch) throw new UseCaseFailure({ kind: "differs", ...mismatch });
    return { changes, analysis, addedSheets };
  }

  async keep(next: WorkbookState): Promise<Analysis> {
    const xml = this.keeper.xmlOf(next);
    if (xml !== undefined) await this.workbook.writeState(xml);
    this.keeper.commit(next);
    return this.analyse();
  }

  async useLoaded(parts: LaterParts): Promise<void> {
    this.loaded = { ...this.loaded, ...parts };
    if (this.analysis) await this.analyse();
  }

  /** The workbook is as planned by now: a host that fails once while it is read is asked again. */
  async rescan(): Promise<Analysis> {
    try {
      return await this.scan();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return this.scan();
    }
  }

  bound(plan: WritePlan): WritePlan {
    return this.analysis ? expectLabels(plan, this.analysis, this.sheets) : plan;
  }

  tableAt(index: number): TableAnalysis {
    const table = this.analysis?.tables[index];
    if (!table) throw new RangeError(`No table ${index} in the last analysis.`);
    return table;
  }

  gridOf(sheet: string): Grid {
    const grid = this.sheets.find((candidate) => candidate.sheet === sheet);
    if (!grid) throw new RangeError(`No sheet "${sheet}" in the last snapshot.`);
    return grid;
  }

  async analysed(decided: Decisions): Promise<Analysis> {
    const { sheets, options, loaded } = this;
    const state = { ...this.state, ...decided };
    return setAsideIgnored(await inSlices(analysing(sheets, { ...options, ...loaded, state }, this.memo)), state.ignored);
  }

  private async analyse(signal?: AbortSignal): Promise<Analysis> {
    const { sheets, state, options, loaded } = this;
    const turn = ++this.analyses;
    const everything = await inSlices(analysing(sheets, { ...options, ...loaded, state }, this.memo), signal);
    const analysis = setAsideIgnored(everything, state.ignored);
    // One that was begun later knows more.
    if (turn === this.analyses) this.analysis = analysis;
    return analysis;
  }
}
