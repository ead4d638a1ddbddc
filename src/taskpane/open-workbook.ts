import { openSession } from "../app/open-session";
import type { OpenSession } from "../app/session";
import { ExcelWorkbook } from "../host/excel/excel-workbook";
import type { WorkbookView } from "../host/port";
import { inputSheetLabels } from "../i18n/input-sheet-labels";

/** The workbook that is open in Excel, with a session over it. */
export interface OpenWorkbook {
  readonly session: OpenSession;
  readonly view: WorkbookView;
}

/**
 * Entry of the engine: the one place where the pane's session meets Excel. A file of its own in the
 * build, because the whole of the core hangs on it and the pane can be on the screen before.
 */
export function openWorkbook(): OpenWorkbook {
  const workbook = new ExcelWorkbook();
  const session = openSession(workbook, { labels: inputSheetLabels, year: new Date().getFullYear() });
  return { session, view: workbook };
}
