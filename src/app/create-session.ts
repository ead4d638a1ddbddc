import { analyse } from "../core/analyse";
import type { Analysis } from "../core/analysis";
import type { Grid } from "../core/grid/grid";
import { addedSheets, invert } from "../core/plan/invert";
import type { FillPreview } from "../core/plan/fill-preview";
import { fillPlan } from "../core/plan/fill-plan";
import type { FillMode } from "../core/plan/fill-target";
import { highlightPlan, unhighlightPlan } from "../core/plan/highlight-plan";
import type { WritePlan } from "../core/plan/write-plan";
import type { GivenInputs } from "../core/score/given-inputs";
import type { InputSheetLabels } from "../core/score/input-sheet-layout";
import { HostError } from "../host/port";
import type { Workbook, WorkbookSnapshot } from "../host/port";
import { applyPlan } from "./apply-plan";
import { planUndo } from "./plan-undo";
import type { Applied, Failure, Outcome, Session, Undone } from "./session";

export interface SessionOptions {
  readonly labels: InputSheetLabels;
  /** The year of a new score column where the table names none. */
  readonly year: number;
  readonly givenInputs?: readonly GivenInputs[];
  readonly targetColumn?: number | "new";
}

/** One applied plan that can be taken back. */
interface JournalEntry {
  readonly kind: "fill" | "highlight" | "unhighlight";
  readonly inverse: WritePlan;
}

/** A session over a workbook, whichever adapter it comes from. */
export function createSession(workbook: Workbook, options: SessionOptions): Session {
  return new WorkbookSession(workbook, options);
}

class WorkbookSession implements Session {
  analysis: Analysis | null = null;
  highlighted = false;
  private sheets: WorkbookSnapshot["sheets"] = [];
  private readonly journal: JournalEntry[] = [];
  private readonly workbook: Workbook;
  private readonly options: SessionOptions;

  constructor(workbook: Workbook, options: SessionOptions) {
    this.workbook = workbook;
    this.options = options;
  }

  get undoable(): Session["undoable"] {
    return this.journal.at(-1)?.kind ?? null;
  }

  scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Outcome<Analysis>> {
    return outcome(async () => {
      const snapshot = await this.workbook.read(progress, signal);
      this.sheets = snapshot.sheets;
      this.analysis = analyse(snapshot.sheets, this.options);
      return this.analysis;
    });
  }

  previewFill(table: number, mode: FillMode): FillPreview {
    const analysis = this.tableAt(table);
    return fillPlan({ analysis, grid: this.gridOf(analysis.table.sheet), sheets: this.sheets, mode, labels: this.options.labels });
  }

  applyFill(preview: FillPreview): Promise<Outcome<Applied>> {
    return outcome(() => this.carryOut("fill", preview.plan, preview.changes));
  }

  highlight(table: number, on: boolean): Promise<Outcome<Applied>> {
    return outcome(async () => {
      const { tree, advice, target } = this.tableAt(table);
      const column = advice[0]?.column ?? target.column;
      const plan = on ? highlightPlan(tree, column) : unhighlightPlan(tree.table.sheet);
      const applied = await this.carryOut(on ? "highlight" : "unhighlight", plan, []);
      this.highlighted = on;
      return applied;
    });
  }

  undo(): Promise<Outcome<Undone>> {
    return outcome(async () => {
      const entry = this.journal.at(-1);
      if (!entry) throw new UseCaseFailure({ kind: "nothing-to-undo" });
      const { plan, left, keptSheets } = planUndo(entry.inverse, await this.workbook.capture(entry.inverse), this.sheets);
      await this.workbook.write(plan);
      this.journal.pop();
      if (entry.kind !== "fill") this.highlighted = entry.kind === "unhighlight";
      return { analysis: await this.rescan(), left, keptSheets };
    });
  }

  private async carryOut(kind: JournalEntry["kind"], plan: WritePlan, changes: FillPreview["changes"]): Promise<Applied> {
    const { before, conflict, difference } = await applyPlan(this.workbook, plan);
    if (conflict) throw new UseCaseFailure({ kind: "conflict", ...conflict });
    this.journal.push({ kind, inverse: invert(plan, before) });
    const analysis = await this.rescan();
    if (difference) throw new UseCaseFailure({ kind: "differs", ...difference });
    return { changes, analysis, addedSheets: [...addedSheets(plan, before)] };
  }

  private async rescan(): Promise<Analysis> {
    const scanned = await this.scan();
    if (!scanned.ok) throw new UseCaseFailure(scanned.failure);
    return scanned.value;
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

/** A use case's own refusal on its way out; it never leaves this file. */
class UseCaseFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof UseCaseFailure) return { ok: false, failure: error.failure };
    if (error instanceof HostError) return { ok: false, failure: { kind: "host", error } };
    throw error;
  }
}
