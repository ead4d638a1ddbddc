import type { WorkbookEdit } from "../../../src/host/port";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane, type } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

let pane: OfficePane;

beforeEach(async () => {
  pane = await openPane(snapshotOf({ "Phụ lục": [["TT", "Điểm"], ["1", 10]], "Số liệu": [["a", 1]] }));
});

afterEach(() => pane.close());

/** Events come after the request that causes them. */
async function eventually(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("typing into the grid and writing by the add-in are told apart", async () => {
  const edits: WorkbookEdit[] = [];
  const workbook = excelWorkbook(pane);
  await workbook.onEdit((edit) => edits.push(edit));
  type(pane, "Số liệu", "B1", 7);
  await eventually(() => edits.length > 0);
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: "Phụ lục", row: 1, column: 2, before: [], after: [[{ kind: "value", value: 5 }]] }] });
  await eventually(() => edits.length > 1);
  expect(edits).toEqual([
    { sheet: "Số liệu", address: "B1", own: false },
    { sheet: "Phụ lục", address: "C2", own: true },
  ]);
});

test("results of formulas are no edits", async () => {
  type(pane, "Phụ lục", "C2", "=B2*2");
  await pane.host.calculation.settled();
  const edits: WorkbookEdit[] = [];
  await excelWorkbook(pane).onEdit((edit) => edits.push(edit));
  type(pane, "Phụ lục", "B2", 20);
  await pane.host.calculation.settled();
  await eventually(() => edits.length > 1);
  expect(edits).toEqual([{ sheet: "Phụ lục", address: "B2", own: false }]);
});

test("a sheet that is added later is told by its name", async () => {
  const edits: WorkbookEdit[] = [];
  await excelWorkbook(pane).onEdit((edit) => edits.push(edit));
  pane.workbook.insertSheet("Mới");
  type(pane, "Mới", "A1", 1);
  await eventually(() => edits.length > 0);
  expect(edits).toEqual([{ sheet: "Mới", address: "A1", own: false }]);
});

test("after the listener is taken off nothing is told", async () => {
  const edits: WorkbookEdit[] = [];
  const stop = await excelWorkbook(pane).onEdit((edit) => edits.push(edit));
  await stop();
  type(pane, "Phụ lục", "B2", 3);
  await pane.host.calculation.settled();
  expect(edits).toEqual([]);
});

test("selecting shows the sheet and the range", async () => {
  await excelWorkbook(pane).select("Số liệu", "B1");
  expect([pane.workbook.getActiveSheet().getSheetName(), pane.workbook.getActiveRange()?.getA1Notation()]).toEqual(["Số liệu", "B1"]);
});
