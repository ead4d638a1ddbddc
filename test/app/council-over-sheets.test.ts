import { applyFinal, makeIndexSheet, previewFinal } from "../../src/app/use-cases/council";
import { judgeRow } from "../../src/app/use-cases/judge-row";
import { reviewRows } from "../../src/core/council/review";
import { councilLabels } from "../../src/i18n/council-labels";
import { CouncilDesk } from "../support/council-desk";
import { TWO_SHEETS } from "../support/two-sheet-table";
import { workbookFile } from "../support/workbook-file";

/** The council's work on one table that goes over two sheets; the second has no header. */

const INDEX = "DTI – Chỉ số";

async function prepared(): Promise<CouncilDesk> {
  const desk = await CouncilDesk.open(workbookFile(TWO_SHEETS));
  await prepare(desk);
  await desk.type("Trang 1", { D3: 8, D4: 10, D6: 6 });
  await desk.type("Trang 2", { D1: 4, D3: 5 });
  return desk;
}

async function prepare(desk: CouncilDesk): Promise<void> {
  const [assessment, ...others] = await desk.assessments();
  if (!assessment || others.length > 0) throw new Error(`${others.length + 1} assessments`);
  await desk.perform((context) => applyFinal(context, previewFinal(context, assessment, councilLabels)));
}

async function judge(desk: CouncilDesk, path: string, score: number | "not-assessed" | null, reason: string): Promise<void> {
  const node = desk.session.analysis?.tables[0]?.tree.nodes.find((each) => each.path === path)?.index ?? -1;
  await desk.perform((context) => judgeRow(context, { table: 0, node, score, reason }, councilLabels));
}

test("every sheet gets the four columns, and a final score that is a formula of its own row or of rows on both sheets", async () => {
  const desk = await prepared();
  expect(desk.session.analysis?.tables[0]?.table.scores.map(({ role }) => role)).toEqual(["self", "council", "final"]);
  expect((await desk.sheet("Trang 1")).content(4, 5)).toMatchObject({ kind: "formula", formula: "=IF(COUNT(F6,'Trang 2'!F1)=0,\"\",ROUND(SUM(F6,'Trang 2'!F1),2))" });
  expect((await desk.sheet("Trang 2")).content(3, 5)).toMatchObject({ kind: "formula" });
  const [assessment] = await desk.assessments();
  expect(assessment && (await desk.perform((context) => Promise.resolve(previewFinal(context, assessment, councilLabels)))).empty).toBe(true);
});

test("the council's word on a row of the second sheet is written there with its reason, counts, and can be taken back", async () => {
  const desk = await prepared();
  await judge(desk, "2.2", 2.5, "Quy trình chưa ban hành đủ");
  expect([await desk.value("Trang 2", "E1"), await desk.value("Trang 2", "G1")]).toEqual([2.5, "Quy trình chưa ban hành đủ"]);
  const [assessment] = await desk.assessments();
  expect(assessment?.whole).toMatchObject({ self: 33, points: 31.5, changed: 1, open: 0 });
  expect(assessment?.pillars[0]?.groups.map(({ node, points }) => [node.row.code, points])).toEqual([["1", 18], ["2", 8.5], ["3", 5]]);
  const [table] = desk.session.analysis?.tables ?? [];
  const rows = table ? reviewRows(table, 2024) : [];
  expect(rows.find(({ node }) => node.path === "2.2")).toMatchObject({ adjustment: "Quy trình chưa ban hành đủ", issues: ["differs"] });
  await desk.must(desk.session.undo());
  expect([await desk.value("Trang 2", "E1"), await desk.value("Trang 2", "G1")]).toEqual([null, null]);
});

test("the sheet with the index adds up both sheets, without what is not assessed on either", async () => {
  const desk = await prepared();
  await judge(desk, "1.2", "not-assessed", "Không thuộc nhiệm vụ");
  await judge(desk, "3.1", "not-assessed", "Không thuộc nhiệm vụ");
  await desk.perform((context) => makeIndexSheet(context, 0, councilLabels));
  const [assessment] = await desk.assessments();
  expect(assessment?.results).toEqual([{ method: "sum", points: 18, max: 25, percent: 72, band: null }]);
  const index = await desk.sheet(INDEX);
  const shown = [18, 19, 20, 21].map((row) => [0, 1, 2, 3, 4, 5, 6, 7].map((column) => index.value(row, column)));
  expect(shown.map(([, ...figures]) => figures)).toEqual([
    [20, 10, 10, 18, 8, 0, 80],
    [15, 0, 15, 10, 10, 0, 66.67],
    [5, 5, 0, 5, "", 0, ""],
    [40, 15, 25, 33, 18, 0, 72],
  ]);
});
