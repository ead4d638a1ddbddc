import { invert } from "../../../src/core/plan/invert";
import type { WritePlan } from "../../../src/core/plan/write-plan";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

const SUMMARY = "DTI – Tổng hợp";
const plan: WritePlan = { kind: "insert", edits: [{ kind: "add-sheet", sheet: SUMMARY, frozen: { rows: 7, columns: 2 } }] };

let pane: OfficePane;
beforeEach(async () => {
  pane = await openPane(snapshotOf({ "Phụ lục": [["TT", "Tên", "Điểm"]] }));
});
afterEach(() => pane.close());

/** The cells that stay in view, as office.js tells them; null where all scroll. */
async function frozen(sheet: string): Promise<string | null> {
  return pane.window.Excel.run(async (context) => {
    const location = context.workbook.worksheets.getItem(sheet).freezePanes.getLocationOrNullObject();
    location.load("address");
    await context.sync();
    return location.isNullObject ? null : location.address;
  });
}

test("a sheet of ours keeps its header and its names in view, and goes with them", async () => {
  const workbook = excelWorkbook(pane);
  const before = await workbook.capture(plan);
  await workbook.write(plan);
  expect(await frozen(SUMMARY)).toBe(`'${SUMMARY}'!A1:B7`);
  expect(await frozen("Phụ lục")).toBeNull();
  await workbook.write(invert(plan, before));
  expect((await workbook.read()).sheets.map(({ sheet }) => sheet)).toEqual(["Phụ lục"]);
  expect(pane.host.unsupported()).toEqual([]);
});

test("a sheet that stands already keeps the panes that its user chose", async () => {
  const workbook = excelWorkbook(pane);
  await workbook.write({ kind: "insert", edits: [{ kind: "add-sheet", sheet: "Phụ lục", frozen: { rows: 1, columns: 1 } }] });
  expect(await frozen("Phụ lục")).toBeNull();
});
