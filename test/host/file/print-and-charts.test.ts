import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellContent } from "../../../src/core/grid/cell";
import { BLANK } from "../../../src/core/grid/cell";
import { invert } from "../../../src/core/plan/invert";
import type { AddChartEdit, Edit, WritePlan } from "../../../src/core/plan/write-plan";
import type { FileWorkbook } from "../../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { partTexts } from "./build-workbook";

const bytes = new Uint8Array(readFileSync(join(__dirname, "../../workbooks/clean-4-bach-thong.xlsx")));
const report = "DTI – Tóm tắt";
const text = (value: string | number): CellContent => ({ kind: "value", value });

const setup: Edit = {
  kind: "page-setup",
  sheet: "PL",
  setup: {
    orientation: "landscape",
    paper: "a4",
    fit: { wide: 1, tall: null },
    margins: { top: 54, right: 36, bottom: 54, left: 72 },
    printArea: { row: 0, column: 0, rowCount: 120, columnCount: 8 },
    titleRows: { first: 8, last: 9 },
    order: "over-then-down",
    centered: true,
  },
};

function cells(rows: readonly (readonly (string | number)[])[]): Edit {
  const after = rows.map((row) => row.map(text));
  return { kind: "cells", sheet: report, row: 0, column: 0, before: after.map((row) => row.map(() => BLANK)), after };
}

const chart: AddChartEdit = {
  kind: "add-chart",
  sheet: report,
  name: "Điểm theo nhóm",
  chart: "bar-stacked",
  title: "Điểm đạt & mất",
  data: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
  place: { row: 5, column: 0, rowCount: 12, columnCount: 6 },
  colors: ["#2E75B6", "#C00000"],
};
const reportPlan: WritePlan = {
  kind: "insert",
  edits: [
    { kind: "add-sheet", sheet: report },
    cells([["Nhóm", "Đạt", "Mất"], ["1", 30, 5], ["2", 20, 10]]),
    { kind: "row-heights", sheet: report, rows: [{ row: 1, height: 33.75 }, { row: 20, height: 18 }] },
    { kind: "merge-cells", sheet: report, areas: [{ row: 3, column: 0, rowCount: 1, columnCount: 3 }] },
    { kind: "page-setup", sheet: report, setup: { orientation: "landscape", paper: "a4", pageNumbers: true } },
    chart,
  ],
};

async function held(workbook: FileWorkbook, edit: Edit): Promise<unknown> {
  const [captured] = await workbook.capture({ kind: "insert", edits: [edit] });
  return captured;
}

test("a sheet set up for printing says so when it is read again", async () => {
  const workbook = openWorkbookFile(bytes, null);
  await workbook.write({ kind: "insert", edits: [setup] });
  const again = openWorkbookFile(workbook.save(), null);
  expect(await held(again, setup)).toEqual({ kind: "page-setup", setup: setup.kind === "page-setup" ? setup.setup : null });
  expect(entryText(workbook.save(), "xl/workbook.xml")).toContain(`localSheetId="0">'PL'!$9:$10<`);
});

test("taking a page set-up back restores the one before", async () => {
  const workbook = openWorkbookFile(bytes, null);
  const before = await held(workbook, setup);
  const plan: WritePlan = { kind: "insert", edits: [setup] };
  const inverse = invert(plan, await workbook.capture(plan));
  await workbook.write(plan);
  await workbook.write(inverse);
  expect(await held(workbook, setup)).toEqual(before);
});

test("a sheet with heights, merges and a chart is written whole and only once", async () => {
  const workbook = openWorkbookFile(bytes, null);
  await workbook.write(reportPlan);
  const once = workbook.save();
  await workbook.write(reportPlan);
  expect(Buffer.from(workbook.save()).equals(Buffer.from(once))).toBe(true);
  const heights: Edit = { kind: "row-heights", sheet: report, rows: [{ row: 1, height: null }, { row: 2, height: null }, { row: 20, height: null }] };
  expect(await held(workbook, heights)).toEqual({ kind: "row-heights", heights: [33.75, null, 18] });
  expect(await held(workbook, { kind: "merge-cells", sheet: report, areas: [] })).toEqual({ kind: "merges", areas: [{ row: 3, column: 0, rowCount: 1, columnCount: 3 }] });
  const drawn = entryText(once, "xl/charts/chart1.xml");
  expect(drawn).toContain("'DTI – Tóm tắt'!$B$2:$B$3");
  expect(drawn).toContain("<a:t>Điểm đạt &amp; mất</a:t>");
});

test("a chart goes with its sheet and leaves no part behind", async () => {
  const workbook = openWorkbookFile(bytes, null);
  const parts = entryNames(workbook);
  const inverse = invert(reportPlan, await workbook.capture(reportPlan));
  await workbook.write(reportPlan);
  await workbook.write(inverse);
  expect(entryNames(workbook)).toEqual(parts);
  expect(entryText(workbook.save(), "[Content_Types].xml")).not.toContain("drawing");
});

test("a chart added to a sheet that stays is taken out by the inverse", async () => {
  const workbook = openWorkbookFile(bytes, null);
  await workbook.write({ ...reportPlan, edits: reportPlan.edits.slice(0, 2) });
  const plan: WritePlan = { kind: "insert", edits: [chart] };
  const inverse = invert(plan, await workbook.capture(plan));
  expect(inverse.edits).toEqual([{ kind: "remove-chart", sheet: report, name: "Điểm theo nhóm" }]);
  await workbook.write(plan);
  await workbook.write(inverse);
  expect(await held(workbook, chart)).toEqual({ kind: "chart", exists: false });
});

test("a chart of the same name gets new data instead of a twin", async () => {
  const workbook = openWorkbookFile(bytes, null);
  await workbook.write(reportPlan);
  await workbook.write({ kind: "insert", edits: [{ ...chart, data: { row: 0, column: 0, rowCount: 2, columnCount: 2 } }] });
  expect(entryText(workbook.save(), "xl/charts/chart1.xml")).toContain("$B$2<");
  expect(entryNames(workbook).filter((name) => name.includes("charts/"))).toEqual(["xl/charts/chart1.xml"]);
});

function entryNames(workbook: FileWorkbook): readonly string[] {
  return Object.keys(partTexts(workbook.save())).sort();
}

function entryText(saved: Uint8Array, path: string): string {
  return partTexts(saved)[path] ?? "";
}
