import { analyse } from "../core/analyse";
import type { Analysis, TableAnalysis } from "../core/analysis";
import type { Grid } from "../core/grid/grid";
import { expectLabels } from "../core/plan/expect-labels";
import type { CellChange } from "../core/plan/fill-preview";
import { addedSheets } from "../core/plan/invert";
import type { WritePlan } from "../core/plan/write-plan";
import { withStep } from "../core/state/journal";
import { setAsideIgnored } from "../core/state/set-aside-ignored";
import type { Decisions, StepKind, WorkbookState } from "../core/state/workbook-state";
import type { Workbook } from "../host/port";
import { HostError } from "../host/port";
import { applyPlan } from "./apply-plan";
import type { Applied } from "./session";
import type { SessionOptions } from "./session-options";
import { StateKeeper } from "./state-keeper";
import type { UseCaseContext } from "./use-case";
import { UseCaseFailure } from "./use-case-failure";

/** The workbook as a session last read it, and what is kept in it. */
export class WorkbookContext implements UseCaseContext {
  analysis: Analysis | null = null;
  sheets: readonly Grid[] = [];
  /** Whether unmet indicators were marked when the workbook was last read. */
  highlighted = false;
  readonly keeper = new StateKeeper();
  readonly workbook: Workbook;
  readonly options: SessionOptions;

  constructor(workbook: Workbook, options: SessionOptions) {
    this.workbook = workbook;
    this.options = options;
  }

  get state(): WorkbookState {
    return this.keeper.state;
  }

  async scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Analysis> {
    const snapshot = await this.workbook.read(progress, signal);
    await this.keeper.adopt(snapshot.state);
    this.sheets = snapshot.sheets;
    const analysis = this.analyse();
    this.highlighted = analysis.tables.some(({ table }) => snapshot.highlightedSheets.includes(table.sheet));
    return analysis;
  }

  async carryOut(kind: StepKind, plan: WritePlan, changes: readonly CellChange[] = [], decided: Decisions = {}): Promise<Applied> {
    const { keeper } = this;
    const applied = await applyPlan(this.workbook, plan, {
      before: keeper.stored,
      after: (inverse) => keeper.xmlOf(withStep(keeper.state, kind, inverse, decided)),
    });
    const { result, mismatch, error, inverse, before } = applied;
    if (result === "conflict" && mismatch) throw new UseCaseFailure({ kind: "conflict", ...mismatch });
    if (result === "failed" && error) throw error;
    keeper.commit(withStep(keeper.state, kind, inverse, decided));
    if (result === "unfinished" && error) throw new UseCaseFailure({ kind: "unfinished", error });
    const analysis = await this.rescan();
    if (mismatch) throw new UseCaseFailure({ kind: "differs", ...mismatch });
    return { changes, analysis, addedSheets: [...addedSheets(plan, before)] };
  }

  async keep(next: WorkbookState): Promise<Analysis> {
    const xml = this.keeper.xmlOf(next);
    if (xml !== undefined) await this.workbook.writeState(xml);
    this.keeper.commit(next);
    return this.analyse();
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

  analysed(decided: Decisions): Analysis {
    const { joins, figureColumns, ignored } = { ...this.state, ...decided };
    return setAsideIgnored(analyse(this.sheets, { ...this.options, joins, figureColumns }), ignored);
  }

  private analyse(): Analysis {
    this.analysis = this.analysed({});
    return this.analysis;
  }
}
