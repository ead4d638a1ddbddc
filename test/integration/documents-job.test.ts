import { createSession } from "../../src/app/create-session";
import { makeDocumentSheet } from "../../src/app/use-cases/make-document-sheet";
import { DOCUMENT_KINDS } from "../../src/core/documents/document-labels";
import { digest } from "../../src/core/text/digest";
import type { WorkbookSnapshot } from "../../src/host/port";
import { documentLabels } from "../../src/i18n/document-labels";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { loadXlsx } from "../../src/workbench/xlsx/file";
import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { excelWorkbook } from "../support/excel-workbook";
import { fixtureBytes } from "../support/fixture";
import type { OfficePane } from "../support/office-harness";
import { openPane, type } from "../support/office-harness";

/** The documents through Microsoft's own client library and a grid without a screen. */

jest.setTimeout(240_000);
const panes: OfficePane[] = [];

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

async function open(file: string) {
  const pane = await openPane(toUniverSnapshot(await loadXlsx(fixtureBytes(file)), file));
  panes.push(pane);
  const session = createSession(excelWorkbook(pane), { labels: inputSheetLabels, year: 2024 });
  expect(await session.scan()).toMatchObject({ ok: true });
  return { pane, session, read: () => excelWorkbook(pane).read() };
}

test("all documents are made through office.js, with their charts, and taken back without a trace", async () => {
  const { pane, session, read } = await open("clean-4-bach-thong.xlsx");
  const before = picture(await read());
  for (const kind of DOCUMENT_KINDS) {
    const made = await session.perform((context) => makeDocumentSheet(context, { table: 0, kind, labels: documentLabels(), today: "2026-03-31" }));
    expect(made).toMatchObject({ ok: true, value: { again: false } });
  }
  expect((await read()).sheets.map(({ sheet }) => sheet)).toEqual(["PL", "DTI – Phân công", "DTI – Khắc phục", "DTI – Lý do mất điểm", "DTI – Tóm tắt"]);
  expect(await charts(pane)).toEqual(["Điểm đạt và điểm mất theo nhóm", "Tỷ lệ đạt theo nhóm (%)"]);
  expect(pane.host.unsupported()).toEqual([]);
  for (let taken = 0; taken < DOCUMENT_KINDS.length; taken++) expect(await session.undo()).toMatchObject({ ok: true });
  expect(picture(await read())).toBe(before);
});

test("a document made again through office.js keeps what was typed, and its undo brings the earlier one back", async () => {
  const { pane, session, read } = await open("clean-4-bach-thong.xlsx");
  const order = { table: 0, kind: "remediation", labels: documentLabels(), today: "2026-03-31" } as const;
  await session.perform((context) => makeDocumentSheet(context, order));
  type(pane, "DTI – Khắc phục", "A1", "UBND TỈNH BẮC KẠN");
  type(pane, "PL", "D21", 10);
  await session.scan();
  const earlier = picture(await read());
  expect(await session.perform((context) => makeDocumentSheet(context, order))).toMatchObject({ ok: true, value: { again: true } });
  const again = (await read()).sheets.find(({ sheet }) => sheet === "DTI – Khắc phục");
  expect(again?.text(0, 0)).toBe("UBND TỈNH BẮC KẠN");
  expect(picture(await read())).not.toBe(earlier);
  expect(await session.undo()).toMatchObject({ ok: true });
  expect(picture(await read())).toBe(earlier);
});

/** A mark of everything that the sheets hold; their texts would fill pages. */
function picture({ sheets }: WorkbookSnapshot): string {
  return digest(JSON.stringify(sheets));
}

async function charts(pane: OfficePane): Promise<readonly string[]> {
  return pane.window.Excel.run(async (context) => {
    const { charts: drawn } = context.workbook.worksheets.getItem("DTI – Tóm tắt");
    drawn.load("items/name");
    await context.sync();
    return drawn.items.map(({ name }) => name);
  });
}
