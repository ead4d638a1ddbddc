import { createSession } from "../../../src/app/create-session";
import type { Session } from "../../../src/app/session";
import { ALL_CHECKS } from "../../../src/core/check/all-checks";
import type { DocumentNames } from "../../../src/core/plan/document-names";
import type { ExcelWorkbook } from "../../../src/host/excel/excel-workbook";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import type { SheetRows } from "../../support/snapshots";
import { snapshotOf } from "../../support/snapshots";

/** A pane before a workbook whose table is recognised. */
export interface PaneDesk {
  readonly pane: OfficePane;
  readonly session: Session;
}

/** Whom the file names: preparing for sending takes them out. */
const documentNames: DocumentNames = { author: "Nguyễn Văn A", lastAuthor: "Trần Thị B", manager: "Lê C", company: "UBND huyện" };

const panes: OfficePane[] = [];

/** Opens sheets in the grid with a session before them; `change` sees the adapter first. */
export async function openDesk(
  sheets: Readonly<Record<string, SheetRows>>,
  { readOnly = false, change = () => undefined }: { readonly readOnly?: boolean; readonly change?: (workbook: ExcelWorkbook, pane: OfficePane) => void } = {},
): Promise<PaneDesk> {
  const pane = await openPane(snapshotOf(sheets, { rows: 40, columns: 20 }), { readOnly, documentNames });
  panes.push(pane);
  const workbook = excelWorkbook(pane);
  change(workbook, pane);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, checking: ALL_CHECKS });
  expect(await session.scan()).toMatchObject({ ok: true, value: { tables: [{}] } });
  return { pane, session };
}

/** Closes every pane that was opened. */
export async function closeDesks(): Promise<void> {
  for (const pane of panes.splice(0)) await pane.close();
}
