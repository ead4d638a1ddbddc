import type { Analysis } from "../core/analysis";
import type { FillPreview } from "../core/plan/fill-preview";
import type { FillMode } from "../core/plan/fill-target";
import type { Workbook } from "../host/port";
import type { Applied, Outcome, Session, Undone } from "./session";
import type { SessionOptions } from "./session-options";
import type { UseCase } from "./use-case";
import { outcome } from "./use-case-failure";
import { applyFill, previewFill } from "./use-cases/fill";
import { highlight } from "./use-cases/highlight";
import { ignoreFinding, restoreFinding } from "./use-cases/ignore-finding";
import { undo } from "./use-cases/undo";
import { WorkbookContext } from "./workbook-context";

/** A session over a workbook, whichever adapter it comes from. */
export function createSession(workbook: Workbook, options: SessionOptions): Session {
  return new WorkbookSession(new WorkbookContext(workbook, options));
}

/** The use cases that the pane has from the start; all others come through `perform`. */
class WorkbookSession implements Session {
  private readonly context: WorkbookContext;

  constructor(context: WorkbookContext) {
    this.context = context;
  }

  get analysis(): Analysis | null {
    return this.context.analysis;
  }

  get highlighted(): boolean {
    return this.context.highlighted;
  }

  get undoable(): Session["undoable"] {
    return this.context.state.journal.at(-1)?.kind ?? null;
  }

  get stateProblem(): Session["stateProblem"] {
    return this.context.keeper.problem;
  }

  scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Outcome<Analysis>> {
    return outcome(() => this.context.scan(progress, signal));
  }

  previewFill(table: number, mode: FillMode): FillPreview {
    return previewFill(this.context, table, mode);
  }

  applyFill(preview: FillPreview): Promise<Outcome<Applied>> {
    return outcome(() => applyFill(this.context, preview));
  }

  highlight(table: number, on: boolean): Promise<Outcome<Applied>> {
    return outcome(() => highlight(this.context, table, on));
  }

  ignoreFinding(table: number, findingId: string, reason: string): Promise<Outcome<Analysis>> {
    return outcome(() => ignoreFinding(this.context, table, findingId, reason));
  }

  restoreFinding(table: number, findingId: string): Promise<Outcome<Analysis>> {
    return outcome(() => restoreFinding(this.context, table, findingId));
  }

  undo(): Promise<Outcome<Undone>> {
    return outcome(() => undo(this.context));
  }

  perform<T>(useCase: UseCase<T>): Promise<Outcome<T>> {
    return outcome(() => useCase(this.context));
  }
}
