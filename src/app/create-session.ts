import { analyse } from "../core/analyse";
import type { Analysis } from "../core/analysis";
import type { Grid } from "../core/grid/grid";
import { expectLabels } from "../core/plan/expect-labels";
import { fillPlan } from "../core/plan/fill-plan";
import type { FillPreview } from "../core/plan/fill-preview";
import type { FillMode } from "../core/plan/fill-target";
import { highlightPlan, unhighlightPlan } from "../core/plan/highlight-plan";
import { addedSheets } from "../core/plan/invert";
import type { WritePlan } from "../core/plan/write-plan";
import type { GivenInputs } from "../core/score/given-inputs";
import type { InputSheetLabels } from "../core/score/input-sheet-layout";
import { withoutLastStep, withStep } from "../core/state/journal";
import { setAsideIgnored } from "../core/state/set-aside-ignored";
import type { IgnoredFinding, StepKind } from "../core/state/workbook-state";
import type { Workbook, WorkbookSnapshot } from "../host/port";

import { applyPlan } from "./apply-plan";
import type { Applied, Outcome, Session, Undone } from "./session";
import { StateKeeper } from "./state-keeper";
import { takeBack } from "./take-back";
import { outcome, UseCaseFailure } from "./use-case-failure";

export interface SessionOptions {
  readonly labels: InputSheetLabels;
  /** The year of a new score column where the table names none. */
  readonly year: number;
  readonly givenInputs?: readonly GivenInputs[];
  readonly targetColumn?: number | "new";
}

/** A session over a workbook, whichever adapter it comes from. */
export function createSession(workbook: Workbook, options: SessionOptions): Session {
  return new WorkbookSession(workbook, options);
}

class WorkbookSession implements Session {
  analysis: Analysis | null = null;
  highlighted = false;
  /** The last analysis with every finding, those set aside too. */
  private everything: Analysis | null = null;
  private sheets: WorkbookSnapshot["sheets"] = [];
  private readonly keeper = new StateKeeper();
  private readonly workbook: Workbook;
  private readonly options: SessionOptions;

  constructor(workbook: Workbook, options: SessionOptions) {
    this.workbook = workbook;
    this.options = options;
  }

  get undoable(): Session["undoable"] {
    return this.keeper.state.journal.at(-1)?.kind ?? null;
  }

  get stateProblem(): Session["stateProblem"] {
    return this.keeper.problem;
  }

  scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Outcome<Analysis>> {
    return outcome(async () => {
      const snapshot = await this.workbook.read(progress, signal);
      const everything = analyse(snapshot.sheets, this.options);
      this.sheets = snapshot.sheets;
      this.everything = everything;
      await this.keeper.adopt(snapshot.state);
      this.highlighted = everything.tables.some(({ table }) => snapshot.highlightedSheets.includes(table.sheet));
      return this.judge(everything);
    });
  }

  previewFill(table: number, mode: FillMode): FillPreview {
    const analysis = this.tableAt(table);
    const preview = fillPlan({ analysis, grid: this.gridOf(analysis.table.sheet), sheets: this.sheets, mode, labels: this.options.labels });
    return { ...preview, plan: this.bound(preview.plan) };
  }

  applyFill(preview: FillPreview): Promise<Outcome<Applied>> {
    return outcome(() => this.carryOut("fill", preview.plan, preview.changes));
  }

  highlight(table: number, on: boolean): Promise<Outcome<Applied>> {
    return outcome(() => {
      const { tree, advice, target } = this.tableAt(table);
      const column = advice[0]?.column ?? target.column;
      return on ? this.carryOut("highlight", this.bound(highlightPlan(tree, column)), []) : this.carryOut("unhighlight", unhighlightPlan(tree.table.sheet), []);
    });
  }

  ignoreFinding(table: number, findingId: string, reason: string): Promise<Outcome<Analysis>> {
    return outcome(() => {
      const { findings, ignored } = this.tableAt(table);
      const isKnown = [...findings, ...ignored.map(({ finding }) => finding)].some(({ id }) => id === findingId);
      const others = this.keeper.state.ignored.filter(({ id }) => id !== findingId);
      return this.keepIgnored(isKnown ? [...others, { id: findingId, reason }] : this.keeper.state.ignored);
    });
  }

  restoreFinding(table: number, findingId: string): Promise<Outcome<Analysis>> {
    return outcome(() => {
      this.tableAt(table);
      return this.keepIgnored(this.keeper.state.ignored.filter(({ id }) => id !== findingId));
    });
  }

  undo(): Promise<Outcome<Undone>> {
    return outcome(async () => {
      const { keeper } = this;
      const step = keeper.state.journal.at(-1);
      if (!step) throw new UseCaseFailure({ kind: "nothing-to-undo" });
      const taken = await takeBack(this.workbook, step.inverse, this.sheets, {
        before: keeper.stored,
        after: (undo) => keeper.xmlOf(withoutLastStep(keeper.state, undo)),
      });
      switch (taken.kind) {
        case "moved": throw new UseCaseFailure(taken);
        case "failed": throw taken.error;
        case "unfinished": throw new UseCaseFailure(taken);
        case "done": {
          keeper.commit(withoutLastStep(keeper.state, taken.plan));
          return { analysis: await this.rescan(), left: taken.left, keptSheets: taken.keptSheets };
        }
      }
    });
  }

  private async carryOut(kind: StepKind, plan: WritePlan, changes: FillPreview["changes"]): Promise<Applied> {
    const { keeper } = this;
    const applied = await applyPlan(this.workbook, plan, {
      before: keeper.stored,
      after: (inverse) => keeper.xmlOf(withStep(keeper.state, kind, inverse)),
    });
    const { result, mismatch, error, inverse, before } = applied;
    if (result === "conflict" && mismatch) throw new UseCaseFailure({ kind: "conflict", ...mismatch });
    if (result === "failed" && error) throw error;
    keeper.commit(withStep(keeper.state, kind, inverse));
    if (result === "unfinished" && error) throw new UseCaseFailure({ kind: "unfinished", error });
    const analysis = await this.rescan();
    if (mismatch) throw new UseCaseFailure({ kind: "differs", ...mismatch });
    return { changes, analysis, addedSheets: [...addedSheets(plan, before)] };
  }

  private async keepIgnored(ignored: readonly IgnoredFinding[]): Promise<Analysis> {
    const next = { ...this.keeper.state, ignored };
    const xml = this.keeper.xmlOf(next);
    if (xml !== undefined) await this.workbook.writeState(xml);
    this.keeper.commit(next);
    return this.judge(this.everything ?? analyse(this.sheets, this.options));
  }

  /** The workbook is as planned by now: a host that fails once while it is read is asked again. */
  private async rescan(): Promise<Analysis> {
    const first = await this.scan();
    const scanned = first.ok ? first : await this.scan();
    if (!scanned.ok) throw new UseCaseFailure(scanned.failure);
    return scanned.value;
  }

  private judge(everything: Analysis): Analysis {
    this.analysis = setAsideIgnored(everything, this.keeper.state.ignored);
    return this.analysis;
  }

  /** The plan with what it takes for granted of the tables' rows. */
  private bound(plan: WritePlan): WritePlan {
    return this.analysis ? expectLabels(plan, this.analysis, this.sheets) : plan;
  }

  private tableAt(index: number): Analysis["tables"][number] {
    const table = this.analysis?.tables[index];
    if (!table) throw new RangeError(`No table ${index} in the last analysis.`);
    return table;
  }

  private gridOf(sheet: string): Grid {
    const grid = this.sheets.find((candidate) => candidate.sheet === sheet);
    if (!grid) throw new RangeError(`No sheet "${sheet}" in the last snapshot.`);
    return grid;
  }
}
