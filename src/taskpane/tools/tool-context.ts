import type { Outcome } from "../../app/session";
import type { UseCaseContext } from "../../app/use-case";
import type { WatchedWrite } from "../../app/watched";
import { cellAddress } from "../../core/grid/address";
import type { PaneWork } from "../state/pane-work";
import { unexpected } from "../state/unexpected";
import type { Place } from "../state/places";

/** What is said above the content after a tool has done something. */
export interface ToolNotice {
  readonly text: string;
  /** Offers to take back what was done. */
  readonly undoable?: boolean;
}

/** How work under way tells how far it is, and hears that it is to stop; what it writes is told of without it. */
export type Running = WatchedWrite;

/**
 * What a tool's screen needs of the pane: it does its own use cases through it, and brings its own
 * controller instead of adding to the pane's.
 */
export class ToolContext {
  private readonly work: PaneWork;
  private readonly show: (place: Place) => Promise<void>;

  constructor(work: PaneWork, show: (place: Place) => Promise<void>) {
    this.work = work;
    this.show = show;
  }

  /**
   * Does something that the user waits for: nothing else can be begun meanwhile, a refusal is shown
   * above the content with "try again", and afterwards the pane shows the analysis that it led to.
   * The tool stays on the screen.
   * @returns the outcome's value, or null where it failed, was stopped or something else is under way.
   */
  async act<T>(useCase: (context: UseCaseContext, running: Running) => Promise<T>, notice: (value: T) => ToolNotice | null = () => null): Promise<T | null> {
    const { work } = this;
    let value: T | null = null;
    await work.act({
      busy: "tool",
      again: async () => void (await this.act(useCase, notice)),
      run: async () => {
        const running = work.watched();
        const result: Outcome<T> = await work.session.perform((context) => useCase(context, running), running.writing);
        if (result.ok) ({ value } = result);
        return work.settle(result, (done) => said(notice(done)));
      },
    });
    return value;
  }

  /** Finds something out without changing the workbook; a refusal is shown above the content, and `again` is what "try again" does. */
  async look<T>(useCase: (context: UseCaseContext) => Promise<T>, again: () => Promise<void>): Promise<T | null> {
    const { work } = this;
    const result = await work.session.perform(useCase).catch((error: unknown) => ({ ok: false, failure: unexpected(error) }) as const);
    if (!result.ok) work.fail(result.failure, again);
    // Looking may have brought official sets, with which the tables were analysed anew.
    else if (work.current.analysis !== work.session.analysis) work.takeAnalysis();
    return result.ok ? result.value : null;
  }

  /** Leaves the tool for the table on a sheet, in the pane and in the workbook; what was said stays. */
  async turnToTable(sheet: string): Promise<void> {
    const { work } = this;
    const table = work.current.analysis?.tables.findIndex((each) => each.table.sheet === sheet) ?? -1;
    if (table >= 0) {
      work.update({ tab: "overview" });
      work.turnToTable(table);
    }
    await this.reveal(sheet, 0, 0);
  }

  /** Shows and selects a cell of the workbook, 0-based. */
  reveal(sheet: string, row: number, column: number): Promise<void> {
    return this.show({ sheet, address: cellAddress(row, column) });
  }
}

function said(notice: ToolNotice | null): { readonly kind: "said"; readonly text: string; readonly undoable: boolean } | null {
  return notice && { kind: "said", text: notice.text, undoable: notice.undoable ?? false };
}
