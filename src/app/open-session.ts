import type { Analysis } from "../core/analysis";
import type { Workbook } from "../host/port";
import type { LaterPart } from "./later-parts";
import { fetchLaterParts } from "./later-parts";
import type { Applied, Filling, OpenSession, Outcome, Undone } from "./session";
import type { SessionOptions } from "./session-options";
import type { UseCase } from "./use-case";
import { outcome } from "./use-case-failure";
import { ignoreFinding, restoreFinding } from "./use-cases/ignore-finding";
import type { WatchedWrite } from "./watched";
import { WorkbookContext } from "./workbook-context";

/** A session over a workbook, whichever adapter it comes from; what a first look at the workbook does not need is fetched when it is asked for. */
export function openSession(workbook: Workbook, options: SessionOptions): OpenSession {
  return new WorkbookSession(new WorkbookContext(workbook, options));
}

/** The use cases that the pane has from the start; all others come through `perform`. */
export class WorkbookSession implements OpenSession {
  protected readonly context: WorkbookContext;

  constructor(context: WorkbookContext) {
    this.context = context;
  }

  get analysis(): Analysis | null {
    return this.context.analysis;
  }

  get highlighted(): boolean {
    return this.context.highlighted;
  }

  get undoable(): OpenSession["undoable"] {
    return this.context.state.journal.at(-1)?.kind ?? null;
  }

  get stateProblem(): OpenSession["stateProblem"] {
    return this.context.keeper.problem;
  }

  get lacking(): readonly LaterPart[] {
    return this.context.lacking;
  }

  async complete(): Promise<void> {
    await this.context.useLoaded(await fetchLaterParts(this.lacking));
  }

  scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Outcome<Analysis>> {
    return outcome(() => this.context.scan(progress, signal));
  }

  async filling(): Promise<Filling> {
    const { fillingOf } = await import(/* webpackChunkName: "fill" */ "./filling");
    return fillingOf(this.context);
  }

  highlight(table: number, on: boolean): Promise<Outcome<Applied>> {
    return outcome(async () => {
      const { highlight } = await import(/* webpackChunkName: "fill" */ "./use-cases/highlight");
      return highlight(this.context, table, on);
    });
  }

  ignoreFinding(table: number, findingId: string, reason: string): Promise<Outcome<Analysis>> {
    return outcome(() => ignoreFinding(this.context, table, findingId, reason));
  }

  restoreFinding(table: number, findingId: string): Promise<Outcome<Analysis>> {
    return outcome(() => restoreFinding(this.context, table, findingId));
  }

  undo(): Promise<Outcome<Undone>> {
    return outcome(async () => {
      const { undo } = await import(/* webpackChunkName: "undo" */ "./use-cases/undo");
      return undo(this.context);
    });
  }

  perform<T>(useCase: UseCase<T>, watched?: WatchedWrite): Promise<Outcome<T>> {
    const work = (): Promise<T> => useCase(this.context);
    return outcome(() => (watched ? this.context.whileWatched(watched, work) : work()));
  }
}
