import type { FillPreview } from "../core/plan/fill-preview";
import type { FillMode } from "../core/plan/fill-target";
import type { Workbook } from "../host/port";
import { fillingOf } from "./filling";
import { WorkbookSession } from "./open-session";
import type { Applied, Outcome, Session } from "./session";
import type { SessionOptions } from "./session-options";
import type { WatchedWrite } from "./watched";
import { WorkbookContext } from "./workbook-context";

/** A session over a workbook, whichever adapter it comes from, that can fill at once. */
export function createSession(workbook: Workbook, options: SessionOptions): Session {
  return new WholeSession(new WorkbookContext(workbook, options));
}

class WholeSession extends WorkbookSession implements Session {
  private readonly fill = fillingOf(this.context);

  previewFill(table: number, mode: FillMode): FillPreview {
    return this.fill.previewFill(table, mode);
  }

  applyFill(preview: FillPreview, watched?: WatchedWrite): Promise<Outcome<Applied>> {
    return this.fill.applyFill(preview, watched);
  }

  override filling(): Promise<WholeSession> {
    return Promise.resolve(this);
  }
}
