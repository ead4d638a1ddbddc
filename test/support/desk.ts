import { createSession } from "../../src/app/create-session";
import type { Outcome, Session } from "../../src/app/session";
import type { SessionOptions } from "../../src/app/session-options";
import { ALL_CHECKS } from "../../src/core/check/all-checks";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { Workbook } from "../../src/host/port";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";

/** Somebody at work on a workbook: what is open, and the session over it. */
export interface Desk<W extends Workbook = FileWorkbook> {
  readonly workbook: W;
  readonly session: Session;
}

/** Opens a session over a workbook and waits for its first analysis. */
export async function sit<W extends Workbook>(workbook: W, options: Partial<SessionOptions> = {}): Promise<Desk<W>> {
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, checking: ALL_CHECKS, ...options });
  await must(session.scan());
  return { workbook, session };
}

/** Saved, closed and opened again, by somebody with the add-in. */
export function reopen({ workbook }: Desk, options: Partial<SessionOptions> = {}): Promise<Desk> {
  return sit(openWorkbookFile(workbook.save(), "phu-luc.xlsx"), options);
}

/** What an operation gives; a failure of it fails the test. */
export async function must<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const ended = await outcome;
  if (!ended.ok) throw new Error(JSON.stringify(ended.failure));
  return ended.value;
}
