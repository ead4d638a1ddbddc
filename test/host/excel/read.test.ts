import { HostError } from "../../../src/host/port";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import type { SheetRows } from "../../support/snapshots";
import { snapshotOf } from "../../support/snapshots";

const panes: OfficePane[] = [];

async function opened(sheets: Readonly<Record<string, SheetRows>>): Promise<OfficePane> {
  const pane = await openPane(snapshotOf(sheets));
  panes.push(pane);
  return pane;
}

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

function rowsOf(count: number, text = "Tỷ lệ hồ sơ trực tuyến"): SheetRows {
  return Array.from({ length: count }, (_, index) => [index + 1, `${text} ${index + 1}`, index / 4, index < 5 ? `=C${index + 1}*2` : true]);
}

test("every sheet is read with its place, values, formulas and errors", async () => {
  const pane = await opened({ "Phụ lục": [[null, null], [null, "TT", "Điểm"], [null, "1.1", "=1/0"], [null, "=B2&C2", true]], Trống: [], Ẩn: [["x"]] });
  pane.workbook.getSheetByName("Ẩn")?.hideSheet();
  const { name, activeSheet, sheets } = await excelWorkbook(pane).read();
  expect({ name, activeSheet }).toEqual({ name: "Phụ lục.xlsx", activeSheet: "Phụ lục" });
  expect(sheets.map((grid) => [grid.sheet, grid.hidden, grid.firstRow, grid.firstColumn, grid.endRow])).toEqual([
    ["Phụ lục", false, 1, 1, 4],
    ["Trống", false, 0, 0, 0],
    ["Ẩn", true, 0, 0, 1],
  ]);
  const [grid] = sheets;
  expect([grid?.value(2, 2), grid?.formula(2, 2), grid?.value(3, 1), grid?.value(3, 2), grid?.value(9, 9)]).toEqual([{ error: "#DIV/0!" }, "=1/0", "TTĐiểm", true, null]);
});

test("a sheet with stray cells in opposite corners is refused by its name, before it is read", async () => {
  const pane = await openPane(snapshotOf({ "Bảng nhỏ": [["TT"]], Rộng: [["TT"]] }, { rows: 1_048_576, columns: 60 }));
  panes.push(pane);
  pane.workbook.getSheetByName("Rộng")?.getRange(1_048_575, 59).setValue("x");
  pane.host.requests.reset();
  await expect(excelWorkbook(pane).read()).rejects.toMatchObject({ failure: "too-large", sheet: "Rộng" });
  expect(pane.host.requests.roundTrips).toBeLessThanOrEqual(2);
});

test("text that begins like a formula is read as text", async () => {
  const pane = await opened({ A: [["x"]] });
  await pane.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").values = [["'=1+1"]];
    await context.sync();
  });
  const [grid] = (await excelWorkbook(pane).read()).sheets;
  expect([grid?.value(0, 0), grid?.formula(0, 0), grid?.content(0, 0)]).toEqual(["=1+1", null, { kind: "value", value: "=1+1" }]);
});

test.each([100, 1_000])("%i rows take three round trips", async (rows) => {
  const pane = await opened({ "Phụ lục": rowsOf(rows), "Số liệu": rowsOf(50) });
  const { sheets } = await excelWorkbook(pane).read();
  expect(sheets.map((grid) => grid.endRow)).toEqual([rows, 50]);
  expect(pane.host.requests.roundTrips).toBe(3);
});

test("each further 2 MB may cost one more round trip, and rows come together in order", async () => {
  const pane = await opened({ A: rowsOf(4_000, "Tỷ lệ ".repeat(40)), B: rowsOf(2_000, "Số liệu ".repeat(60)) });
  const progress: number[] = [];
  const { sheets } = await excelWorkbook(pane).read((done) => progress.push(done));
  const megabytes = pane.host.requests.answeredSize / 1_000_000;
  expect(pane.host.requests.roundTrips).toBeLessThanOrEqual(3 + Math.floor(megabytes / 2));
  expect(sheets.map((grid) => Array.from({ length: grid.endRow }, (_, row) => grid.value(row, 0)))).toEqual([
    Array.from({ length: 4_000 }, (_, row) => row + 1),
    Array.from({ length: 2_000 }, (_, row) => row + 1),
  ]);
  expect(progress.at(-1)).toBe(24_000);
});

test("an answer that the host finds too big is asked for in smaller parts", async () => {
  const pane = await opened({ A: rowsOf(40) });
  pane.host.requests.failRequest(3, { code: "ResponsePayloadSizeLimitExceeded", message: "too big" });
  const { sheets } = await excelWorkbook(pane).read();
  expect(sheets[0]?.value(39, 0)).toBe(40);
});

test("reading stops when it is cancelled", async () => {
  const pane = await opened({ A: rowsOf(10) });
  const reading = new AbortController();
  reading.abort();
  await expect(excelWorkbook(pane).read(undefined, reading.signal)).rejects.toMatchObject({ failure: "cancelled" });
});

test.each([1, 2, 3])("a failure of round trip %i is a HostError", async (nth) => {
  const pane = await opened({ A: rowsOf(10) });
  pane.host.requests.failRequest(nth, { code: "GeneralException", message: "There was an internal error." });
  const failed = await excelWorkbook(pane).read().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(HostError);
  expect(failed).toMatchObject({ failure: "unknown", message: expect.stringContaining("GeneralException") });
});

test("on the input sheet, a number that Excel took for a day is told from a count", async () => {
  const pane = await opened({ "DTI – Số liệu": [[1, 2]], Khác: [[1]] });
  await pane.window.Excel.run(async (context) => {
    for (const [sheet, cell] of [["DTI – Số liệu", "B1"], ["Khác", "A1"]] as const) context.workbook.worksheets.getItem(sheet).getRange(cell).numberFormat = [["d-mmm"]];
    await context.sync();
  });
  const { sheets } = await excelWorkbook(pane).read();
  expect(sheets.map((grid) => [grid.isDate(0, 0), grid.isDate(0, 1)])).toEqual([[false, true], [false, false]]);
});
