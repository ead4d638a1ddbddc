import type { Capture } from "../../core/plan/capture";
import type { WritePlan } from "../../core/plan/write-plan";
import type { CapturePurpose, Watched, Workbook, WorkbookEdit, WorkbookSnapshot, WorkbookView } from "../port";
import { syncInBatches } from "./batches";
import type { CapturedPlan } from "./capture-plan";
import type * as Changes from "./changes";
import { hostFailure } from "./host-failure";
import { readWorkbook } from "./read-workbook";
import { loadState, loadStateParts, stateTask } from "./state-part";
import type { NoteSupport } from "./surroundings";
import { questions, sheetsOf } from "./surroundings";

/** The two globals of office.js that the adapter uses. */
export interface OfficeRuntime {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
}

/** What a write asks that changes what we keep in the workbook; every capture answers it. */
const STATE_QUESTION = "state";

/** Loaded while the user looks at what was read. */
function loadChanges(): Promise<typeof Changes> {
  return import(/* webpackChunkName: "excel-changes", webpackPrefetch: true */ "./changes");
}

const nothingKnown: CapturedPlan["surroundings"] = {
  sheets: new Set(),
  tables: new Set(),
  charts: new Set(),
  highlights: new Map(),
  validations: new Map(),
  notes: new Map(),
  noteSupport: "none",
  widths: new Map(),
  stateParts: [],
  textCells: new Set(),
};

/**
 * The workbook that is open in Excel, through Office.js. It needs API set ExcelApi 1.13 at most
 * (Excel LTSC 2021 has 1.14); each call that needs more than 1.4 names its set beside it.
 */
export class ExcelWorkbook implements Workbook, WorkbookView {
  private readonly runtime: OfficeRuntime;
  /** What the latest capture saw around its plan: the write that follows, of it or of a part of it, needs no look of its own. */
  private seen: { readonly answers: ReadonlySet<string>; readonly surroundings: CapturedPlan["surroundings"] } | null = null;
  private sheetNames: ReadonlyMap<string, string> = new Map();

  constructor(runtime: OfficeRuntime = { excel: Excel, office: Office }) {
    this.runtime = runtime;
  }

  /**
   * API set ExcelApi 1.18; the library has to know them, too: the one that Microsoft serves does, the
   * package of the same name (1.1.110) does not.
   */
  get takesNotes(): boolean {
    return this.noteSupport !== "none";
  }

  private get noteSupport(): NoteSupport {
    const { excel, office } = this.runtime;
    if (!office.context.requirements.isSetSupported("ExcelApi", "1.18") || !("notes" in excel.Worksheet.prototype)) return "none";
    return office.context.platform === office.PlatformType.OfficeOnline ? "texts" : "texts-and-sizes";
  }

  read(onProgress: (done: number, total: number) => void = () => undefined, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return this.run(null, (context) => readWorkbook(context, { onProgress, signal, onSheets: (names) => (this.sheetNames = names), tellsArrays: this.runtime.office.context.requirements.isSetSupported("ExcelApi", "1.12") }));
  }

  /** One request, one more where the sheet holds highlights of ours or is asked for notes. A plan without edits asks nothing. */
  async capture(plan: WritePlan, purpose: CapturePurpose = "write"): Promise<Capture> {
    this.seen = null;
    if (plan.edits.length === 0) return [];
    const { capture, surroundings } = await this.run(plan, async (context) => (await loadChanges()).capturePlan(context, plan, purpose, this.noteSupport));
    this.seen = { answers: new Set([...questions(plan), STATE_QUESTION]), surroundings };
    return capture;
  }

  /** One request right after a `capture` that answers what the plan asks; else one more to look first, where it asks anything. */
  write(plan: WritePlan, state?: string | null, watched?: Watched): Promise<void> {
    const seen = this.seen;
    this.seen = null;
    return this.run(plan, async (context) => {
      const asked = [...questions(plan), ...(state === undefined ? [] : [STATE_QUESTION])];
      const { editTasks, inWritingOrder } = await loadChanges();
      const known = await this.known(context, plan, asked, seen);
      const keeping = state === undefined ? [] : [stateTask(state, known.stateParts)];
      const writing = inWritingOrder(plan.edits).flatMap((edit) => editTasks(edit, known));
      await syncInBatches(context, [...keeping, ...writing], watched);
    });
  }

  /** Two requests, one where the workbook has no such part. */
  readState(): Promise<string | null> {
    return this.run(null, async (context) => {
      const parts = loadStateParts(context);
      await context.sync();
      const ids = parts.ids();
      const state = loadState(context, ids);
      if (ids.length > 0) await context.sync();
      return state();
    });
  }

  /** Two requests: which part is ours, and its new content. */
  writeState(xml: string | null): Promise<void> {
    return this.write({ kind: "fill", edits: [] }, xml);
  }

  select(sheet: string, address: string): Promise<void> {
    return this.run(null, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  }

  /** API set ExcelApi 1.9; who made an edit is told from 1.14 on, before that it counts as the user's. */
  onEdit(listener: (edit: WorkbookEdit) => void): Promise<() => Promise<void>> {
    return this.run(null, async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => this.tell(event, listener));
      await this.learnSheetNames(context);
      return () =>
        this.run(null, async () => {
          handler.remove();
          await handler.context.sync();
        });
    });
  }

  private async known(context: Excel.RequestContext, plan: WritePlan, asked: readonly string[], seen: ExcelWorkbook["seen"]): Promise<CapturedPlan["surroundings"]> {
    if (seen !== null && asked.every((question) => seen.answers.has(question))) return seen.surroundings;
    return asked.length === 0 ? nothingKnown : (await loadChanges()).readSurroundings(context, plan, this.noteSupport);
  }

  private async tell(event: Excel.WorksheetChangedEventArgs, listener: (edit: WorkbookEdit) => void): Promise<void> {
    if (!this.sheetNames.has(event.worksheetId)) await this.run(null, (context) => this.learnSheetNames(context));
    const sheet = this.sheetNames.get(event.worksheetId);
    // A sheet that is gone by now has no edits to tell.
    if (sheet !== undefined) listener({ sheet, address: event.address, own: event.triggerSource === "ThisLocalAddin" });
  }

  private async learnSheetNames(context: Excel.RequestContext): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    this.sheetNames = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  }

  /** Everything that Office.js throws becomes a `HostError`. */
  private async run<T>(plan: WritePlan | null, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.runtime.excel.run(batch);
    } catch (error) {
      const [only, ...others] = plan === null ? [] : sheetsOf(plan);
      throw hostFailure(error, this.isReadOnly(), only !== undefined && others.length === 0 ? only : null);
    }
  }

  private isReadOnly(): boolean {
    const { office } = this.runtime;
    return office.context.document.mode === office.DocumentMode.ReadOnly;
  }
}
