import type { CellContent } from "../../../src/core/grid/cell";
import { BLANK } from "../../../src/core/grid/cell";
import { invert } from "../../../src/core/plan/invert";
import type { Edit, WritePlan } from "../../../src/core/plan/write-plan";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

const report = "DTI – Tóm tắt";
const panes: OfficePane[] = [];

async function opened(): Promise<OfficePane> {
  const pane = await openPane(snapshotOf({ "Phụ lục": [["TT", "Tên", "Điểm"], ["1", "Tỷ lệ", 5]] }));
  panes.push(pane);
  return pane;
}

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

const setup: Edit = {
  kind: "page-setup",
  sheet: "Phụ lục",
  setup: {
    orientation: "landscape",
    paper: "a4",
    fit: { wide: 1, tall: null },
    margins: { top: 54, right: 36, bottom: 54, left: 72 },
    printArea: { row: 0, column: 0, rowCount: 2, columnCount: 3 },
    titleRows: { first: 0, last: 0 },
    order: "over-then-down",
    centered: true,
  },
};

function value(held: string | number): CellContent {
  return { kind: "value", value: held };
}

const table = [[value("Nhóm"), value("Đạt"), value("Mất")], [value("1"), value(30), value(5)], [value("2"), value(20), value(10)]];
const chart: Edit = {
  kind: "add-chart",
  sheet: report,
  name: "Điểm theo nhóm",
  chart: "bar-stacked",
  title: "Điểm đạt và điểm mất",
  data: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
  place: { row: 5, column: 0, rowCount: 12, columnCount: 6 },
  colors: ["#2E75B6", "#C00000"],
};
const body: readonly Edit[] = [
  { kind: "row-heights", sheet: report, rows: [{ row: 1, height: 33.75 }, { row: 4, height: 60 }] },
  { kind: "merge-cells", sheet: report, areas: [{ row: 3, column: 0, rowCount: 1, columnCount: 3 }] },
  { kind: "page-setup", sheet: report, setup: { orientation: "landscape", paper: "a4", pageNumbers: true } },
  chart,
];
const reportPlan: WritePlan = {
  kind: "insert",
  edits: [{ kind: "add-sheet", sheet: report }, { kind: "cells", sheet: report, row: 0, column: 0, before: table.map((row) => row.map(() => BLANK)), after: table }, ...body],
};

test("a sheet is set up for printing and back again", async () => {
  const pane = await opened();
  const workbook = excelWorkbook(pane);
  const plan: WritePlan = { kind: "insert", edits: [setup] };
  const before = await workbook.capture(plan);
  await workbook.write(plan);
  expect(await workbook.capture(plan)).toEqual([{ kind: "page-setup", setup: setup.kind === "page-setup" ? setup.setup : null }]);
  await workbook.write(invert(plan, before));
  expect((await workbook.capture(plan))[0]).toMatchObject({ setup: { orientation: "portrait", fit: { scale: 100 }, printArea: null, titleRows: null, order: "down-then-over", centered: false } });
  expect(pane.host.unsupported()).toEqual([]);
});

test("a sheet of ours gets its heights, merges and chart, once however often it is written, and goes with all of them", async () => {
  const pane = await opened();
  const workbook = excelWorkbook(pane);
  const inverse = invert(reportPlan, await workbook.capture(reportPlan));
  await workbook.write(reportPlan);
  const look: WritePlan = { kind: "insert", edits: body };
  const once = await workbook.capture(look);
  expect(once).toMatchObject([
    { kind: "row-heights", heights: [33.75, 60] },
    { kind: "merges", areas: [{ row: 3, column: 0, rowCount: 1, columnCount: 3 }] },
    { kind: "page-setup", setup: { orientation: "landscape", paper: "a4" } },
    { kind: "chart", exists: true },
  ]);
  await workbook.write(reportPlan);
  expect(await workbook.capture(look)).toEqual(once);
  expect(await charts(pane)).toEqual([{ name: "Điểm theo nhóm", type: "BarStacked", title: "Điểm đạt và điểm mất", series: 2 }]);
  await workbook.write(inverse);
  expect((await workbook.read()).sheets.map(({ sheet }) => sheet)).toEqual(["Phụ lục"]);
  expect(pane.host.unsupported()).toEqual([]);
});

test("a sheet that stays gets back its heights, merges and charts", async () => {
  const pane = await opened();
  const workbook = excelWorkbook(pane);
  await workbook.write({ ...reportPlan, edits: reportPlan.edits.slice(0, 2) });
  const plan: WritePlan = { kind: "insert", edits: body };
  const before = await workbook.capture(plan);
  await workbook.write(plan);
  await workbook.write(invert(plan, before));
  expect(await workbook.capture(plan)).toEqual(before);
  expect(await charts(pane)).toEqual([]);
});

/** The charts of the report as office.js tells them. */
async function charts(pane: OfficePane): Promise<unknown> {
  return pane.window.Excel.run(async (context) => {
    const { charts: drawn } = context.workbook.worksheets.getItem(report);
    drawn.load("items/name,items/chartType,items/title/text,items/series/count");
    await context.sync();
    return drawn.items.map(({ name, chartType, title, series }) => ({ name, type: chartType, title: title.text, series: series.count }));
  });
}
