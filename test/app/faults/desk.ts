import { createSession } from "../../../src/app/create-session";
import type { Session } from "../../../src/app/session";
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

const panes: OfficePane[] = [];

/** Opens sheets in the grid with a session before them; `change` sees the adapter first. */
export async function openDesk(
  sheets: Readonly<Record<string, SheetRows>>,
  { readOnly = false, change = () => undefined }: { readonly readOnly?: boolean; readonly change?: (workbook: ExcelWorkbook, pane: OfficePane) => void } = {},
): Promise<PaneDesk> {
  const pane = await openPane(snapshotOf(sheets, { rows: 40, columns: 20 }), { readOnly });
  panes.push(pane);
  const workbook = excelWorkbook(pane);
  change(workbook, pane);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
  expect(await session.scan()).toMatchObject({ ok: true, value: { tables: [{}] } });
  return { pane, session };
}

/** Closes every pane that was opened. */
export async function closeDesks(): Promise<void> {
  for (const pane of panes.splice(0)) await pane.close();
}
