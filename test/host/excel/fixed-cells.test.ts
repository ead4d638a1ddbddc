import type { Grid } from "../../../src/core/grid/grid";
import { excelWorkbook } from "../../support/excel-workbook";
import type { OfficePane, PaneOptions } from "../../support/office-harness";
import { openPane } from "../../support/office-harness";
import type { SheetRows } from "../../support/snapshots";
import { snapshotOf } from "../../support/snapshots";

/** What Excel tells of locked cells and of formulas that fill several cells, and what it costs to ask. */

const panes: OfficePane[] = [];

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

async function opened(rows: SheetRows, options: PaneOptions = {}): Promise<OfficePane> {
  const pane = await openPane(snapshotOf({ A: rows }), options);
  panes.push(pane);
  return pane;
}

async function read(pane: OfficePane): Promise<{ readonly grid: Grid; readonly roundTrips: number }> {
  pane.host.requests.reset();
  const [grid] = (await excelWorkbook(pane).read()).sheets;
  if (!grid) throw new Error("There is no sheet.");
  return { grid, roundTrips: pane.host.requests.roundTrips };
}

const SPILLING: SheetRows = [["x", 1, null], ["y", 2, null], ["z", 3, "=B1:B3*2"], [null, null, null], [null, null, null], ["=1+1", null, null]];

test("where a formula spills, its own cell and those that it fills cannot be written one by one", async () => {
  const pane = await opened(SPILLING);
  const { grid } = await read(pane);
  expect([1, 2, 3, 4, 5].map((row) => grid.obstacle(row, 2))).toEqual([null, "array", "array", "array", null]);
  expect(grid.obstacle(5, 0)).toBeNull();
  expect(pane.host.unsupported()).toEqual([]);
});

test("one formula in several neighbours that is no array is an obstacle to nobody", async () => {
  const { grid } = await read(await opened([["x", "=$A$5"], ["y", "=$A$5"], ["z", "=$A$5"], [null, null], [7, null]]));
  expect([0, 1, 2].map((row) => grid.obstacle(row, 1))).toEqual([null, null, null]);
});

test.each([
  ["a sheet of values", [["x", 1]], false, 3],
  ["a sheet whose formulas all differ", [["=B1", 1], ["=B2", 2]], false, 3],
  ["a protected sheet", [["x", 1]], true, 4],
  ["a sheet where a formula spills", SPILLING, false, 4],
] as const)("%s is read in the round trips that it needs", async (_, rows, isProtected, trips) => {
  const pane = await opened(rows);
  if (isProtected) pane.host.protectSheet("A");
  const { grid, roundTrips } = await read(pane);
  expect([grid.isProtected, roundTrips]).toEqual([isProtected, trips]);
});

test("an Excel that cannot tell of arrays is not asked", async () => {
  const pane = await opened(SPILLING, { requirements: { ExcelApi: "1.11", SharedRuntime: "1.1" } });
  expect((await read(pane)).grid.obstacle(2, 2)).toBeNull();
});
