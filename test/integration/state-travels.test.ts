import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { Workbook } from "../../src/host/port";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { loadXlsx } from "../../src/workbench/xlsx/file";
import { saveXlsx } from "../../src/workbench/xlsx/save";
import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { excelWorkbook } from "../support/excel-workbook";
import type { OfficePane } from "../support/office-harness";
import { openPane } from "../support/office-harness";
import { smallFileBytes } from "../support/small-file";
import { ALL_CHECKS } from "../../src/core/check/all-checks";

/** CONTRACT 4: what one adapter keeps in a workbook, the other reads; through a file, Excel's side, and back to a file. */

const panes: OfficePane[] = [];

jest.setTimeout(120_000);

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

async function sit(workbook: Workbook): Promise<Session> {
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, checking: ALL_CHECKS });
  expect(await session.scan()).toMatchObject({ ok: true });
  return session;
}

function ignoredIn(session: Session): readonly string[] {
  return session.analysis?.tables[0]?.ignored.map(({ finding, reason }) => `${finding.code}: ${reason}`) ?? [];
}

/** What the cells hold; what formulas show is calculated on the way. */
async function contents(workbook: Workbook): Promise<unknown> {
  return (await workbook.read()).sheets.map((grid) => [grid.sheet, Array.from({ length: grid.endRow * grid.endColumn }, (_, index) => grid.content(Math.floor(index / grid.endColumn), index % grid.endColumn))]);
}

test("a finding set aside and a fill made on a file are known in Excel, undone there, and known to be undone in the file", async () => {
  const file = openWorkbookFile(smallFileBytes(), "phu-luc.xlsx");
  const clerk = await sit(file);
  const before = await contents(file);
  const id = clerk.analysis?.tables[0]?.findings.find(({ code }) => code === "score-above-max")?.id ?? "";
  expect(await clerk.ignoreFinding(0, id, "Sở đã đồng ý")).toMatchObject({ ok: true });
  expect(await clerk.applyFill(clerk.previewFill(0, "native"))).toMatchObject({ ok: true });

  const loaded = await loadXlsx(file.save());
  const pane = await openPane(toUniverSnapshot(loaded, "phu-luc"));
  panes.push(pane);
  pane.host.xmlParts.replaceAll(loaded.customXml.map(({ xml }) => xml));
  const colleague = await sit(excelWorkbook(pane));
  expect([ignoredIn(colleague), colleague.undoable, colleague.stateProblem]).toEqual([["score-above-max: Sở đã đồng ý"], "fill", null]);
  expect(await colleague.undo()).toMatchObject({ ok: true, value: { left: [], keptSheets: [] } });
  expect(await colleague.highlight(0, true)).toMatchObject({ ok: true });
  await pane.host.calculation.settled();

  const saved = await saveXlsx(pane.workbook.save(), loaded, { customXml: pane.host.xmlParts.list(), activeSheet: null });
  const back = openWorkbookFile(saved, "phu-luc.xlsx");
  const again = await sit(back);
  expect([ignoredIn(again), again.undoable, again.highlighted]).toEqual([["score-above-max: Sở đã đồng ý"], "highlight", true]);
  expect(await again.undo()).toMatchObject({ ok: true });
  expect(again.highlighted).toBe(false);
  expect(await contents(back)).toEqual(before);
});
