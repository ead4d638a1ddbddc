import { createSession } from "../../../src/app/create-session";
import type { Session } from "../../../src/app/session";
import type { SnapshotOutcome } from "../../../src/app/use-cases/take-snapshot";
import { takeSnapshot, viewTrend } from "../../../src/app/use-cases/take-snapshot";
import type { Grid } from "../../../src/core/grid/grid";
import { INPUT_SHEET } from "../../../src/core/score/input-sheet-layout";
import type { Quarter } from "../../../src/core/trend/quarter";
import { TREND_SHEET } from "../../../src/core/trend/trend-sheet";
import type { FileWorkbook } from "../../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { trendLabels } from "../../../src/i18n/trend-labels";
import { recalculate } from "../../support/recalculate";
import { openSmallFile } from "../../support/small-file";

const Q1: Quarter = { year: 2025, quarter: 1 };
const Q2: Quarter = { year: 2025, quarter: 2 };
const Q4: Quarter = { year: 2024, quarter: 4 };

interface Office {
  readonly workbook: FileWorkbook;
  readonly session: Session;
}

/** A filled workbook whose figures 1.1/a and 1.1/b are 40 of 80. */
async function office(): Promise<Office> {
  const workbook = openSmallFile();
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2025 });
  await session.scan();
  await session.applyFill(session.previewFill(0, "native"));
  const desk = { workbook, session };
  await type(desk, "1.1/a", 40);
  await type(desk, "1.1/b", 80);
  return desk;
}

async function type({ workbook, session }: Office, key: string, value: number): Promise<void> {
  const grid = await sheet(workbook, INPUT_SHEET);
  const row = rowOf(grid, 8, key);
  await workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: INPUT_SHEET, row, column: 5, before: [[grid.content(row, 5)]], after: [[{ kind: "value", value }]] }] });
  await session.scan();
}

async function sheet(workbook: FileWorkbook, name: string): Promise<Grid> {
  const grid = (await workbook.read()).sheets.find((each) => each.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

function rowOf(grid: Grid, column: number, key: string): number {
  const row = Array.from({ length: grid.endRow }, (_, index) => index).findIndex((each) => grid.text(each, column) === key);
  if (row < 0) throw new Error(`no row ${key}`);
  return row;
}

async function keep({ session }: Office, quarter: Quarter, replace = false): Promise<SnapshotOutcome> {
  const outcome = await session.perform((context) => takeSnapshot(context, { quarter, replace, labels: trendLabels }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** The quarters of the sheet, and what it holds for a key. */
async function seriesOf({ session }: Office, key: string): Promise<{ readonly quarters: readonly Quarter[]; readonly values: readonly (number | null)[] | undefined }> {
  const view = await session.perform(viewTrend(trendLabels));
  if (!view.ok || view.value.reading.kind !== "read") throw new Error("no trend");
  const { quarters, rows } = view.value.reading.trend;
  return { quarters, values: rows.find((row) => row.key === key)?.values };
}

test("a quarter's figures and scores are kept beside those of the quarters before, in time order", async () => {
  const desk = await office();
  expect(await keep(desk, Q1)).toMatchObject({ kind: "kept" });
  await type(desk, "1.1/a", 60);
  expect(await keep(desk, Q2)).toMatchObject({ kind: "kept" });
  await type(desk, "1.1/a", 20);
  expect(await keep(desk, Q4)).toMatchObject({ kind: "kept" });
  expect(await seriesOf(desk, "1.1/a")).toEqual({ quarters: [Q4, Q1, Q2], values: [20, 40, 60] });
  expect((await seriesOf(desk, "1.1/b")).values).toEqual([80, 80, 80]);
  // Nothing was typed for it: no figure is no 0.
  expect((await seriesOf(desk, "2.1/a")).values).toEqual([null, null, null]);
});

test("a quarter that was kept is replaced only when that is said", async () => {
  const desk = await office();
  await keep(desk, Q1);
  await type(desk, "1.1/a", 60);
  expect(await keep(desk, Q1)).toEqual({ kind: "taken" });
  expect((await seriesOf(desk, "1.1/a")).values).toEqual([40]);
  await keep(desk, Q1, true);
  expect(await seriesOf(desk, "1.1/a")).toEqual({ quarters: [Q1], values: [60] });
});

test("undo takes the quarter back and leaves the one before; then the sheet goes", async () => {
  const desk = await office();
  await keep(desk, Q1);
  await type(desk, "1.1/a", 60);
  await keep(desk, Q2);
  await desk.session.undo();
  expect((await seriesOf(desk, "1.1/a")).quarters).toEqual([Q1]);
  await desk.session.undo();
  expect((await desk.workbook.read()).sheets.map((each) => each.sheet)).not.toContain(TREND_SHEET);
});

test("rows are as high as their texts, and a height that the user gave stays", async () => {
  const desk = await office();
  await keep(desk, Q1);
  const grid = await sheet(desk.workbook, TREND_SHEET);
  const [score, figure] = [rowOf(grid, 4, "1.1/Điểm"), rowOf(grid, 4, "1.1/a")];
  // The column of the indicator is 210 points wide, its name one line; nothing else there is longer than one.
  expect(grid.text(figure, 1).length).toBeLessThan(40);
  const heightOf = async (row: number): Promise<number | null | undefined> => {
    const [captured] = await desk.workbook.capture({ kind: "insert", edits: [{ kind: "row-heights", sheet: TREND_SHEET, rows: [{ row, height: null }] }] });
    return captured?.kind === "row-heights" ? captured.heights?.[0] : undefined;
  };
  expect(await heightOf(score)).toBe(21);
  await desk.workbook.write({ kind: "insert", edits: [{ kind: "row-heights", sheet: TREND_SHEET, rows: [{ row: figure, height: 60 }] }] });
  await keep(desk, Q2);
  expect(await heightOf(figure)).toBe(60);
  expect(await heightOf(score)).toBe(21);
});

test("what the user wrote beside the quarters is not written over", async () => {
  const desk = await office();
  await keep(desk, Q1);
  const grid = await sheet(desk.workbook, TREND_SHEET);
  const header = rowOf(grid, 4, trendLabels.key);
  await desk.workbook.write({ kind: "fill", edits: [{ kind: "cells", sheet: TREND_SHEET, row: header, column: 8, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: "Ghi chú" }]] }] });
  await desk.session.scan();
  expect(await keep(desk, Q2)).toEqual({ kind: "no-room" });
});

test("in Calc, the present and the change follow the figures, and the chosen series is drawn from live cells", async () => {
  const desk = await office();
  await keep(desk, Q1);
  await type(desk, "1.1/a", 60);
  const calculated = await sheet(openWorkbookFile(recalculate(desk.workbook.save()), null), TREND_SHEET);
  const at = rowOf(calculated, 4, "1.1/a");
  expect([calculated.value(at, 5), calculated.value(at, 6), calculated.value(at, 7)]).toEqual([60, 20, 40]);
  const score = rowOf(calculated, 4, "1.1/Điểm");
  expect([calculated.value(score, 5), calculated.value(score, 6), calculated.value(score, 7)]).toEqual([7.5, 2.5, 5]);
  const blank = rowOf(calculated, 4, "2.1/a");
  expect([calculated.text(blank, 5), calculated.text(blank, 6), calculated.text(blank, 7)]).toEqual(["", "", ""]);
  expect([calculated.text(6, 1), calculated.text(5, 2)]).toEqual(["Quý I/2025", "Hạ tầng số: Điểm"]);
  expect(calculated.value(6, 2)).toBe(calculated.value(rowOf(calculated, 4, "1/Điểm"), 7));
});
