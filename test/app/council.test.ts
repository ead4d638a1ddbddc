import { DEFAULT_SETTINGS } from "../../src/core/state/workbook-state";
import { chooseFramework } from "../../src/app/use-cases/choose-framework";
import { applyFinal, chooseIndexMethod, makeIndexSheet, previewFinal } from "../../src/app/use-cases/council";
import type { Assessment } from "../../src/core/council/assessment";
import { judgeRow } from "../../src/app/use-cases/judge-row";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { councilLabels } from "../../src/i18n/council-labels";
import { buildWorkbook } from "../host/file/build-workbook";
import { CouncilDesk } from "../support/council-desk";
import { openFixture } from "../support/fixture";
import { sheetData } from "../support/small-file";

const PILLARS = ["Chính quyền số", "Kinh tế số", "Xã hội số"];
const INDEX = "DTI – Chỉ số";

/** The only assessment of the workbook. */
async function only(desk: CouncilDesk): Promise<Assessment> {
  const [assessment, ...others] = await desk.assessments();
  if (!assessment || others.length > 0) throw new Error(`${others.length + 1} assessments`);
  return assessment;
}

async function prepare(desk: CouncilDesk): Promise<void> {
  const assessment = await only(desk);
  await desk.perform((context) => applyFinal(context, previewFinal(context, assessment, councilLabels)));
}

describe("Hải Dương, phụ lục II: three pillars in three sheets", () => {
  async function open(): Promise<CouncilDesk> {
    const desk = await CouncilDesk.open(openFixture("clean-3-hai-duong-phu-luc-2.xlsx"));
    for (const table of [0, 1, 2]) await desk.perform((context) => chooseFramework(context, table, { id: null, settings: { ...DEFAULT_SETTINGS, missingIsZero: true } }));
    return desk;
  }

  test("one assessment of 200, 95 and 125 points, to be read in two ways, and none chosen", async () => {
    const { pillars, method, readings, problem } = await only(await open());
    expect(pillars.map(({ name, tally }) => [name, tally.max])).toEqual([["Chính quyền số", 200], ["Kinh tế số", 95], ["Xã hội số", 125]]);
    expect({ method, problem, readings: readings.map((reading) => reading.method) }).toEqual({ method: null, problem: null, readings: ["mean-of-pillars", "sum"] });
  });

  test("the index both ways; the choice is kept in the workbook and can be taken back", async () => {
    const desk = await open();
    for (const [index, sheet] of PILLARS.entries()) await desk.type(sheet, { [desk.address(index, "1.1.1", 3)]: 2, [desk.address(index, "1.1.2", 3)]: index + 1 });
    expect((await only(desk)).results).toEqual([
      { method: "mean-of-pillars", points: 4, max: 140, percent: 2.86, band: null },
      { method: "sum", points: 12, max: 420, percent: 2.86, band: null },
    ]);
    await desk.perform((context) => chooseIndexMethod(context, "hai-duong-phu-luc-2", "sum", councilLabels));
    const again = await CouncilDesk.open(desk.workbook);
    expect((await only(again)).method).toBe("sum");
    await again.must(again.session.undo());
    expect((await only(again)).method).toBeNull();
  });

  test("a pillar that is missing gives no index of the others", async () => {
    const desk = await open();
    const cells = Array.from({ length: 90 }, (_, row) => ["A", "B", "C"].map((column) => `${column}${row + 1}`)).flat();
    await desk.type("Kinh tế số", Object.fromEntries(cells.map((address): [string, string] => [address, ""])));
    const { problem, results } = await only(desk);
    expect(problem).toEqual({ kind: "pillars-missing", pillars: ["Kinh tế số"] });
    expect(results.map(({ points, percent }) => [points, percent])).toEqual([[null, null], [null, null]]);
  });

  test("final scores in all three sheets, a column for the council's reasons, and everything can be taken back", async () => {
    const desk = await open();
    const before = await desk.value("Chính quyền số", "F13");
    await prepare(desk);
    expect(await desk.value("Kinh tế số", "G6")).toBe("Lý do điều chỉnh");
    expect((await desk.sheet("Chính quyền số")).content(12, 5)).toMatchObject({ kind: "formula" });
    expect(desk.session.analysis?.tables.map(({ table }) => table.columns.adjustment)).toEqual([6, 6, 6]);
    const assessment = await only(desk);
    expect((await desk.perform((context) => Promise.resolve(previewFinal(context, assessment, councilLabels)))).empty).toBe(true);
    await desk.must(desk.session.undo());
    expect(await desk.value("Chính quyền số", "F13")).toBe(before);
    expect(await desk.value("Kinh tế số", "G6")).toBeNull();
  });

  test("classes and weights typed on the sheet stay when it is made again, and count", async () => {
    const desk = await open();
    for (const [index, sheet] of PILLARS.entries()) await desk.type(sheet, { [desk.address(index, "1.1.1", 3)]: 2 });
    await prepare(desk);
    await desk.perform((context) => makeIndexSheet(context, 0, councilLabels));
    const lines = await desk.sheet(INDEX);
    const economy = Array.from({ length: lines.endRow }, (_, row) => row).find((row) => lines.text(row, 9) === "pillar:II") ?? -1;
    await desk.type(INDEX, { A11: "Yếu", B11: 0, A12: "Tốt", B12: 50, [`I${economy + 1}`]: 2 });
    const { results, pillars } = await only(desk);
    expect(pillars.map(({ weight }) => weight)).toEqual([1, 2, 1]);
    expect(results.map(({ points, max, band }) => [points, max, band])).toEqual([[2, 128.75, "Yếu"], [6, 420, "Yếu"]]);
    await desk.perform((context) => makeIndexSheet(context, 0, councilLabels));
    expect([await desk.value(INDEX, "B12"), await desk.value(INDEX, `I${economy + 1}`)]).toEqual([50, 2]);
  });
});

describe("Điện Biên, bảng 1: no score column yet", () => {
  test("three indicators that are not assessed leave the maximum; the index is a percentage", async () => {
    const desk = await CouncilDesk.open(openFixture("clean-5-dien-bien-bang-1.xlsx"));
    await prepare(desk);
    const { table, tree } = desk.session.analysis?.tables[0] ?? { table: null, tree: null };
    expect(table?.scores.map(({ role, header }) => [role, header])).toEqual([["self", "Điểm tự đánh giá"], ["council", "Điểm Hội đồng thẩm định"], ["final", "Điểm đạt được"]]);
    const leaves = (tree?.nodes ?? []).filter(({ children, row }) => children.length === 0 && row.level !== "total");
    await desk.type("Bảng 1", Object.fromEntries(leaves.map(({ row }) => [`F${row.row + 1}`, (row.max?.value ?? 0) / 2])));
    await desk.type("Bảng 1", { F8: "Không đánh giá", G9: "Không đánh giá", G14: "Không đánh giá" });
    const { whole, results, method } = await only(desk);
    expect(whole).toMatchObject({ notAssessed: 3, max: 500, reachable: 465, open: 0, points: 232.5 });
    expect({ method, results }).toEqual({ method: "sum", results: [{ method: "sum", points: 232.5, max: 465, percent: 50, band: null }] });
  });

  test("a council that says of every row it looks at only that it is not assessed is still heard", async () => {
    const desk = await CouncilDesk.open(openFixture("clean-5-dien-bien-bang-1.xlsx"));
    await prepare(desk);
    await desk.type("Bảng 1", { F8: 10, F9: 10, F10: 10, G8: "Không đánh giá", G9: "Không đánh giá", G10: "Không đánh giá", G11: "không đánh giá" });
    expect((await only(desk)).whole).toMatchObject({ notAssessed: 4, reachable: 450 });
  });

  test("as long as an indicator has no score there is no index", async () => {
    const desk = await CouncilDesk.open(openFixture("clean-5-dien-bien-bang-1.xlsx"));
    await prepare(desk);
    await desk.type("Bảng 1", { F8: 10 });
    const { results, whole } = await only(desk);
    expect([results[0]?.points, results[0]?.percent, whole.open]).toEqual([10, null, whole.indicators - 1]);
  });
});

test("a group on the scale of its parts is what stands in its own cell, never their sum", async () => {
  const desk = await CouncilDesk.open(openWorkbookFile(buildWorkbook({ sheets: { "Phụ lục": sheetData([
    ["STT", "Chỉ số chuyển đổi số", "Điểm tối đa", "Điểm tự chấm", "Điểm Hội đồng thẩm định", "Điểm đạt được"],
    ["1", "Chính quyền số", 100, null, null, null],
    ["1.1", "Kế hoạch chuyển đổi số", 100, 80, null, null],
    ["1.2", "Cơ sở dữ liệu số", 100, 40, null, null],
    ["2", "Kinh tế số", 50, null, null, null],
    ["2.1", "Kế hoạch kinh tế số", 30, 20, null, null],
    ["2.2", "Thanh toán điện tử", 20, 10, null, null],
    ["", "Tổng điểm", 150, null, null, null],
  ]) } }), "phu-luc.xlsx"));
  await prepare(desk);
  expect((await only(desk)).pillars[0]?.groups.map(({ self, points }) => [self, points])).toEqual([[null, null], [30, 30]]);
  await desk.type("Phụ lục", { D2: 60, F2: 55 });
  const { pillars, results } = await only(desk);
  expect(pillars[0]?.groups.map(({ self, points }) => [self, points])).toEqual([[60, 55], [30, 30]]);
  expect(results.map(({ points, max, percent }) => [points, max, percent])).toEqual([[85, 150, 56.67]]);
  await desk.perform((context) => makeIndexSheet(context, 0, councilLabels));
  const sheet = await desk.sheet(INDEX);
  const group = Array.from({ length: sheet.endRow }, (_, row) => row).find((row) => sheet.text(row, 0).startsWith("1. Chính quyền số")) ?? -1;
  expect(sheet.content(group, 5)).toMatchObject({ kind: "formula", formula: "=IF(ISNUMBER('Phụ lục'!F2),'Phụ lục'!F2,\"\")" });
  expect(sheet.value(group, 5)).toBe(55);
});

test("Gia Lai: group 9, “chưa chấm điểm”, is in no sum and no maximum", async () => {
  const desk = await CouncilDesk.open(openFixture("clean-1-gia-lai.xlsx"));
  const { pillars } = await only(desk);
  expect(pillars[0]?.groups.map(({ node }) => node.row.code)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
});

describe("what the checks say", () => {
  async function judged(): Promise<CouncilDesk> {
    const desk = await CouncilDesk.open(openFixture("clean-2-hai-duong-phu-luc-1.xlsx"));
    await desk.perform((context) => chooseFramework(context, 0, { id: null, settings: { ...DEFAULT_SETTINGS, missingIsZero: true } }));
    await prepare(desk);
    const { tree } = desk.session.analysis?.tables[0] ?? {};
    const leaves = (tree?.nodes ?? []).filter(({ children, row }) => children.length === 0 && row.level !== "total");
    await desk.type("Phụ lục I", Object.fromEntries(leaves.map(({ path }) => [desk.address(0, path, 4), 1])));
    return desk;
  }

  const findings = (desk: CouncilDesk, code: string): readonly (string | null)[] => (desk.session.analysis?.tables ?? []).flatMap((table) => table.findings).filter((finding) => finding.code === code).map(({ indicator }) => indicator);

  test("a row without a score and without a reason counts 0 and says so; a reason ends that", async () => {
    const desk = await judged();
    await desk.type("Phụ lục I", { [desk.address(0, "1.1.2", 4)]: "" });
    expect(findings(desk, "score-defaulted")).toEqual(["1.1.2"]);
    await desk.type("Phụ lục I", { [desk.address(0, "1.1.2", 7)]: "Đang chờ xác nhận" });
    expect(findings(desk, "score-defaulted")).toEqual([]);
  });

  test("a change of the council without a reason", async () => {
    const desk = await judged();
    await desk.type("Phụ lục I", { [desk.address(0, "1.1.2", 5)]: 2, [desk.address(0, "1.1.3", 5)]: 1 });
    expect(findings(desk, "adjustment-missing")).toEqual(["1.1.2"]);
    await desk.type("Phụ lục I", { [desk.address(0, "1.1.2", 8)]: "Có quyết định bổ sung" });
    expect(findings(desk, "adjustment-missing")).toEqual([]);
  });

  test("two ways to make the index, until one is chosen", async () => {
    const desk = await CouncilDesk.open(openFixture("clean-3-hai-duong-phu-luc-2.xlsx"));
    expect(findings(desk, "index-unsettled")).toEqual([]);
    await desk.type("Chính quyền số", { [desk.address(0, "1.1.1", 3)]: 2 });
    expect(findings(desk, "index-unsettled")).toEqual([null]);
    await desk.perform((context) => chooseIndexMethod(context, "hai-duong-phu-luc-2", "mean-of-pillars", councilLabels));
    expect(findings(desk, "index-unsettled")).toEqual([]);
  });

  test("the council's word and its reason are written together, and taken back together", async () => {
    const desk = await judged();
    const node = desk.session.analysis?.tables[0]?.tree.nodes.find(({ path }) => path === "1.2.1")?.index ?? -1;
    const [score, reason] = [desk.address(0, "1.2.1", 5), desk.address(0, "1.2.1", 8)];
    await desk.perform((context) => judgeRow(context, { table: 0, node, score: 2.5, reason: " Bổ sung quyết định " }, councilLabels));
    expect([await desk.value("Phụ lục I", score), await desk.value("Phụ lục I", reason)]).toEqual([2.5, "Bổ sung quyết định"]);
    await desk.must(desk.session.undo());
    expect([await desk.value("Phụ lục I", score), await desk.value("Phụ lục I", reason)]).toEqual([null, null]);
  });

  test("somebody else scored the row meanwhile: nothing is written over", async () => {
    const desk = await judged();
    const node = desk.session.analysis?.tables[0]?.tree.nodes.find(({ path }) => path === "1.2.1")?.index ?? -1;
    const score = desk.address(0, "1.2.1", 5);
    await desk.typeUnseen("Phụ lục I", { [score]: 1.5 });
    const outcome = await desk.session.perform((context) => judgeRow(context, { table: 0, node, score: 3, reason: "Đủ hồ sơ" }, councilLabels));
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "conflict", addresses: [score] } });
    expect(await desk.value("Phụ lục I", score)).toBe(1.5);
  });
});
