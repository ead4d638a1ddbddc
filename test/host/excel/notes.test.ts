import { ownNoteText } from "../../../src/core/plan/sheet-note";
import type { WritePlan } from "../../../src/core/plan/write-plan";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import { snapshotOf } from "../../support/snapshots";

/** An Excel, or a library that speaks to it, without notes (before API set ExcelApi 1.18): told beforehand, and nothing is written. */

const PLAN: WritePlan = { kind: "notes", edits: [{ kind: "notes", sheet: "A", notes: [{ row: 0, column: 0, before: null, after: ownNoteText("Mất 5 điểm.") }] }] };

let pane: OfficePane;
beforeAll(async () => {
  pane = await openPane(snapshotOf({ A: [["x", 1]] }));
});
afterAll(() => pane.close());

test("it says that it takes none", () => {
  expect(excelWorkbook(pane).takesNotes).toBe(false);
});

test("it tells none, at the cost of one question", async () => {
  pane.host.requests.reset();
  expect(await excelWorkbook(pane).capture(PLAN, "look")).toEqual([{ kind: "notes", notes: [] }]);
  expect(pane.host.requests.roundTrips).toBe(1);
});

test("a plan with notes, made elsewhere and taken back here, is refused before anything is written", async () => {
  const cells: WritePlan["edits"] = [{ kind: "cells", sheet: "A", row: 0, column: 1, before: [[{ kind: "value", value: 1 }]], after: [[{ kind: "value", value: 2 }]] }];
  const workbook = excelWorkbook(pane);
  await expect(workbook.write({ ...PLAN, edits: [...cells, ...PLAN.edits] })).rejects.toMatchObject({ failure: "unsupported", sheet: "A" });
  expect((await workbook.read()).sheets[0]?.value(0, 1)).toBe(1);
});
