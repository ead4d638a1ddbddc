import type { Analysis } from "../../src/core/analysis";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { correctFinding, correctionsOf } from "../../src/app/use-cases/correct-finding";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import type { Workbook } from "../../src/host/port";
import { excelWorkbook } from "../support/excel-workbook";
import { cellValue, openPane } from "../support/office-harness";
import type { SheetRows } from "../support/snapshots";
import { snapshotOf } from "../support/snapshots";
import { workbookFile } from "../support/workbook-file";
import { ALL_CHECKS } from "../../src/core/check/all-checks";

/** Group 2 begins on the first sheet and goes on on the second, which has no header and holds the total. */
const RULE = "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.";
const FIRST = [
  ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách tính điểm"],
  ["1", "Nhận thức số", 20, null, null],
  ["1.1", "Ban hành kế hoạch năm", 10, null, RULE],
  ["1.2", "Ban hành quy chế", 10, null, RULE],
  ["2", "Thể chế số", 15, null, null],
  ["2.1", "Ban hành quy chế số", 10, null, RULE],
];
const SECOND = [
  ["2.2", "Ban hành quy trình số hóa", 5, null, RULE],
  ["3", "Hạ tầng số", 5, null, null],
  ["3.1", "Ban hành quy định mạng nội bộ", 5, null, RULE],
  ["Tổng", null, 40, null, null],
];
const BOOK = { "Trang 1": FIRST, "Trang 2": SECOND };
const FIGURES = [
  ["Trang 1", "1.1", 1], ["Trang 1", "1.2", 2], ["Trang 1", "2.1", 1], ["Trang 2", "2.2", 1], ["Trang 2", "3.1", 1],
] as const;
const GIVEN = FIGURES.map(([sheet, path, choice]) => ({ sheet, path, inputs: { choice } }));

interface Desk {
  readonly workbook: Workbook;
  readonly session: Session;
  readonly analysis: Analysis;
}

async function scanned(workbook: Workbook): Promise<Desk> {
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030, givenInputs: GIVEN, checking: ALL_CHECKS });
  const scan = await session.scan();
  if (!scan.ok) throw new Error(JSON.stringify(scan.failure));
  return { workbook, session, analysis: scan.value };
}

function opened(sheets: Readonly<Record<string, SheetRows>> = BOOK): Promise<Desk> {
  return scanned(workbookFile(sheets));
}

/** The cells of a column of both sheets with something in them: "Trang 1!D2" → formula or value. */
async function columnOf({ workbook }: Desk, column: number): Promise<Readonly<Record<string, unknown>>> {
  const { sheets } = await workbook.read();
  const cells = sheets.filter(({ sheet }) => sheet.startsWith("Trang")).flatMap((grid) => Array.from({ length: grid.endRow }, (_, row) => {
    const value = grid.formula(row, column) ?? grid.value(row, column);
    return value === null ? [] : [[`${grid.sheet}!${row + 1}`, value] as const];
  }).flat());
  return Object.fromEntries(cells);
}

/** The same table with these scores in column D, row by row. */
function withScores(first: readonly (number | null)[], second: readonly (number | null)[]): typeof BOOK {
  const put = (rows: typeof FIRST, scores: readonly (number | null)[], from: number): typeof FIRST => rows.map((row, index) => (index < from ? row : [...row.slice(0, 3), scores[index - from] ?? null, ...row.slice(4)]));
  return { "Trang 1": put(FIRST, first, 1), "Trang 2": put(SECOND, second, 0) };
}

test("both sheets are one table with the paths, indicators and total of both", async () => {
  const { analysis } = await opened();
  expect(analysis.tables).toHaveLength(1);
  expect(analysis.tables[0]?.tree.nodes.map(({ path, parent }) => [path, parent])).toEqual([
    ["1", null], ["1.1", 0], ["1.2", 0], ["2", null], ["2.1", 3], ["2.2", 3], ["3", null], ["3.1", 6], ["total", null],
  ]);
  expect(analysis.tables[0]?.summary).toMatchObject({ indicators: 5, max: 40, computedTotal: 30 });
});

test.each(["native", "dti"] as const)("filling with %s formulas adds up groups and the total across the sheets", async (mode) => {
  const desk = await opened();
  const preview = desk.session.previewFill(0, mode);
  expect(preview.kept).toEqual([]);
  expect(preview.changes.filter(({ path }) => ["2", "total"].includes(path)).map(({ sheet, after, score }) => [sheet, after, score])).toEqual([
    ["Trang 1", `=IF(COUNT(D6,'Trang 2'!D1)=0,"",ROUND(SUM(D6,'Trang 2'!D1),2))`, 15],
    ["Trang 2", `=IF(COUNT('Trang 1'!D2,'Trang 1'!D5,D2)=0,"",ROUND(SUM('Trang 1'!D2,'Trang 1'!D5,D2),2))`, 30],
  ]);
  const before = await columnOf(desk, 3);
  expect(await desk.session.applyFill(preview)).toMatchObject({ ok: true });
  expect(Object.keys(await columnOf(desk, 3))).toHaveLength(10);
  expect(desk.session.previewFill(0, mode).empty).toBe(true);
  expect(await desk.session.undo()).toMatchObject({ ok: true, value: { left: [] } });
  expect(await columnOf(desk, 3)).toEqual(before);
});

test("in Excel the total on the second sheet follows the figures of the first", async () => {
  const pane = await openPane(snapshotOf(BOOK));
  const desk = await scanned(excelWorkbook(pane));
  expect(await desk.session.applyFill(desk.session.previewFill(0, "native"))).toMatchObject({ ok: true });
  expect([await cellValue(pane, "Trang 1", "D5"), await cellValue(pane, "Trang 2", "D4")]).toEqual([15, 30]);
  const row = (await desk.workbook.read()).sheets.find(({ sheet }) => sheet.startsWith("DTI"));
  const places = Array.from({ length: row?.endRow ?? 0 }, (_, at) => at).filter((at) => row?.text(at, 8) === "1.2/choice");
  pane.workbook.getSheetByName(row?.sheet ?? "")?.getRange(`F${(places[0] ?? 0) + 1}`).setValue(1);
  expect(await cellValue(pane, "Trang 2", "D4")).toBe(40);
  await pane.close();
});

test("unmet indicators are marked on both sheets, and the marks go again", async () => {
  const desk = await opened(withScores([20, 10, 10, 13, 8], [5, 5, 5, 38]));
  expect(await desk.session.highlight(0, true)).toMatchObject({ ok: true });
  expect((await desk.workbook.read()).highlightedSheets).toEqual(["Trang 1", "Trang 2"]);
  await desk.session.highlight(0, false);
  expect((await desk.workbook.read()).highlightedSheets).toEqual([]);
});

test("sums that are right across the sheets are no findings", async () => {
  const { analysis } = await opened(withScores([20, 10, 10, 13, 8], [5, 5, 5, 38]));
  expect(analysis.tables[0]?.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual(["score-unreachable"]);
});

test.each([
  ["a group whose rows stand on both sheets", [20, 10, 10, 12, 10], [5, 5, 5, 37], [["group-score-sum", "Trang 1", 4, 15], ["total-score-sum", "Trang 2", 3, 40]]],
  ["a total on the second sheet", [20, 10, 10, 15, 10], [5, 5, 5, 39], [["total-score-sum", "Trang 2", 3, 40]]],
  ["a score over its maximum on the second sheet", [20, 10, 10, 15, 10], [7, 5, 5, 40], [["score-above-max", "Trang 2", 0, undefined]]],
] as const)("%s is found at its cell when it is wrong", async (_, first, second, expected) => {
  const { analysis } = await opened(withScores(first, second));
  const errors = analysis.tables[0]?.findings.filter(({ severity }) => severity === "error");
  expect(errors?.map(({ code, sheet, row, facts }) => [code, sheet, row, facts["expected"]])).toEqual(expected);
});

test("a wrong total is put right with a sum over both sheets", async () => {
  const desk = await opened(withScores([20, 10, 10, 15, 10], [5, 5, 5, 39]));
  const corrected = await desk.session.perform(async (context) => {
    const [correction] = [...correctionsOf(context, 0).values()];
    return correction && correctFinding(context, correction);
  });
  expect(corrected).toMatchObject({ ok: true });
  expect((await columnOf(desk, 3))["Trang 2!4"]).toContain("'Trang 1'!D2");
  expect(desk.session.analysis?.tables[0]?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a code of the first sheet that stands again on the second is found there", async () => {
  const { analysis } = await opened({ ...BOOK, "Trang 2": SECOND.map((row, index) => (index === 2 ? ["2.1", ...row.slice(1)] : row)) });
  const found = analysis.tables.flatMap(({ findings }) => findings).filter(({ code }) => code.startsWith("code-"));
  expect(found.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([["code-duplicate", "Trang 2", 2]]);
});

test("options that go on on the next sheet belong to the row before", async () => {
  const { analysis } = await opened({
    "Trang 1": [FIRST[0] ?? [], ["1", "Nhận thức số", 20, null, null], ["1.1", "Ban hành kế hoạch", 10, null, RULE], ["1.2", "Ban hành quy chế", 10, null, null], ["-", "Đã ban hành: 10 điểm", null, null, null]],
    "Trang 2": [["-", "Chưa ban hành: 0 điểm", null, null, null], ["2", "Hạ tầng số", 5, null, null], ["2.1", "Ban hành mạng nội bộ", 5, null, RULE], ["2.2", "Ban hành cáp", 5, null, RULE]],
  });
  const [table] = analysis.tables;
  const asked = table?.inputs.find(({ path }) => path === "1.2");
  expect([table?.tree.parts.length, asked?.kind, asked?.options]).toEqual([2, "choice", ["Đã ban hành", "Chưa ban hành"]]);
});

test("a part without a header gets no heading over its first row", async () => {
  const { session } = await opened({ "Trang 1": FIRST.map((row) => row.filter((_, column) => column !== 3)), "Trang 2": SECOND.map((row) => row.filter((_, column) => column !== 3)) });
  const preview = session.previewFill(0, "values");
  expect(preview.changes.map(({ sheet }) => sheet)).toContain("Trang 2");
  expect(preview.plan.edits.filter((edit) => edit.kind === "cells" && edit.sheet === "Trang 2" && edit.after.flat().some((cell) => cell.kind === "value" && typeof cell.value === "string"))).toEqual([]);
});
