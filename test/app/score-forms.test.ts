import { makeFormFiles } from "../../src/app/collect/form-files";
import { UNWATCHED } from "../../src/app/watched";
import { addLeadColumns, applyForms, collectedBy, formsToSend, previewForms } from "../../src/app/use-cases/collect-forms";
import type { FormMerge } from "../../src/core/collect/merge-forms";
import { cellAddress } from "../../src/core/grid/address";
import { Grid } from "../../src/core/grid/grid";
import { INPUT_SHEET } from "../../src/core/score/input-sheet-layout";
import { newWorkbookFile } from "../../src/host/file/package/new-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import type { FormAnswer } from "../support/answered-form";
import { mustAnswer } from "../support/answered-form";
import { CouncilDesk } from "../support/council-desk";
import { openFixture } from "../support/fixture";
import { workbookFile } from "../support/workbook-file";

/** Tables without a scoring text: agencies are asked for the scores themselves. */

jest.setTimeout(120_000);

const WHEN = { day: "2022-12-05", year: null };
const SHEET = "Chính quyền số";

/** The workbook of a district of Hải Dương with an agency for each group of the first pillar, and two for one row. */
async function district(): Promise<CouncilDesk> {
  const desk = await CouncilDesk.open(openFixture("clean-3-hai-duong-phu-luc-2.xlsx"));
  await desk.perform(addLeadColumns);
  await desk.type(SHEET, { [lead(desk, "1")]: "Phòng Văn hóa và Thông tin", [lead(desk, "1.1.2")]: "Phòng VH&TT; Văn phòng HĐND và UBND huyện", [lead(desk, "2")]: "Phòng Nội vụ" });
  return desk;
}

/** The cell of a row in the column of agencies. */
function lead(desk: CouncilDesk, path: string): string {
  return desk.address(0, path, desk.session.analysis?.tables[0]?.table.columns.lead ?? -1);
}

/** The form of an agency with answers typed in, by the paths of the indicators. */
async function returned(desk: CouncilDesk, supplier: string, answers: Readonly<Record<string, FormAnswer>>, year: number | null = null) {
  const asking = await desk.perform((context) => formsToSend(context, { ...WHEN, year }));
  const made = await makeFormFiles({ ...asking, forms: asking.forms.filter((form) => form.supplier === supplier) }, (sheet) => newWorkbookFile(null, sheet), UNWATCHED);
  const keys = Object.fromEntries(Object.entries(answers).map(([path, answer]) => [`${path}/score`, answer]));
  const name = `${supplier}.xlsx`;
  return { name, sheets: (await openWorkbookFile(await mustAnswer(made[0]?.bytes, keys), name).read()).sheets };
}

function brief({ figures }: FormMerge): readonly (readonly unknown[])[] {
  return figures.map(({ row, values }) => [row.path, ...values.map(({ value }) => value)]);
}

test("a table that names no agency gets a column for them, and can be without it again", async () => {
  const desk = await CouncilDesk.open(openFixture("clean-3-hai-duong-phu-luc-2.xlsx"));
  const before = await desk.perform(collectedBy(WHEN));
  expect([before.forms.length, before.needsLeads, before.ofNobody.every(({ score }) => score !== null)]).toEqual([0, true, true]);
  await desk.perform(addLeadColumns);
  expect(desk.session.analysis?.tables.map(({ table }) => table.columns.lead)).toEqual([6, 6, 6]);
  expect((await desk.perform(collectedBy(WHEN))).needsLeads).toBe(false);
  await desk.must(desk.session.undo());
  expect(desk.session.analysis?.tables.map(({ table }) => table.columns.lead)).toEqual([undefined, undefined, undefined]);
});

test("the agency of a group is asked for every score below it, two agencies of one row for both, with the maximum and the year", async () => {
  const desk = await district();
  const { forms, year } = await desk.perform((context) => formsToSend(context, WHEN));
  expect(forms.map(({ supplier }) => supplier)).toEqual(["Phòng Văn hóa và Thông tin", "Văn phòng HĐND và UBND huyện", "Phòng Nội vụ"]);
  const [culture, office] = forms;
  expect(culture?.rows.map(({ path }) => path)).toEqual(["1.1.1", "1.1.2", "1.1.3", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.3.1", "1.3.2", "1.3.3", "1.4.1"]);
  expect(office?.rows.map(({ path, label, unit }) => [path, label, unit])).toEqual([["1.1.2", "Điểm tự đánh giá (tối đa 2 điểm)", "điểm"]]);
  const [file] = await makeFormFiles({ ...(await desk.perform((context) => formsToSend(context, WHEN))) }, (sheet) => newWorkbookFile(null, sheet), UNWATCHED);
  expect([file?.name, year]).toEqual([`Phòng Văn hóa và Thông tin - ${year}.xlsx`, 2024]);
});

test("returned scores go into the self-score column with their evidence, after a choice where two differ; undo takes both back", async () => {
  const desk = await district();
  const forms = [
    await returned(desk, "Phòng Văn hóa và Thông tin", { "1.1.1": { value: 1.5, evidence: "Kế hoạch số 12/KH-UBND ngày 05/02/2022" }, "1.1.2": 2 }),
    await returned(desk, "Văn phòng HĐND và UBND huyện", { "1.1.2": 1 }),
  ];
  const merge = await desk.perform((context) => previewForms(context, forms, WHEN));
  expect(brief(merge)).toEqual([["1.1.1", 1.5], ["1.1.2", 2, 1]]);
  expect(merge.silent.map(({ supplier }) => supplier)).toEqual(["Phòng Nội vụ"]);
  const second = merge.figures[1]?.values[1];
  if (!second) throw new Error("no conflict");
  await desk.perform((context) => applyForms(context, merge, new Map([["1.1.2/score", second]])));
  const self = ["1.1.1", "1.1.2", "1.1.3"].map((path) => desk.address(0, path, 3));
  expect(await Promise.all(self.map((address) => desk.value(SHEET, address)))).toEqual([1.5, 1, null]);
  const heading = cellAddress(desk.session.analysis?.tables[0]?.table.headerRows[0] ?? -1, 7);
  expect(await desk.value(SHEET, heading)).toBe("Tài liệu kiểm chứng");
  expect(await desk.value(SHEET, desk.address(0, "1.1.1", 7))).toBe("Kế hoạch số 12/KH-UBND ngày 05/02/2022");
  expect(brief(await desk.perform((context) => previewForms(context, forms, WHEN)))).toEqual([["1.1.2", 1, 2]]);
  await desk.must(desk.session.undo());
  expect(await Promise.all([...self, heading].map((address) => desk.value(SHEET, address)))).toEqual([null, null, null, null]);
});

test("scores beyond the maximum, forms of another year and forms without a year are refused, each with what it is", async () => {
  const desk = await district();
  const late = await returned(desk, "Phòng Nội vụ", { "2.1.1": 1 }, 2021);
  const much = await returned(desk, "Phòng Văn hóa và Thông tin", { "1.1.1": 200, "1.1.2": -1, "1.1.3": "đạt" });
  const unnamed = { name: "so.xlsx", sheets: [new Grid({ sheet: INPUT_SHEET, row: 0, column: 0, values: [["Khóa", "Giá trị"], ["2.1.1/score", 1]] })] };
  const merge = await desk.perform((context) => previewForms(context, [late, much, unnamed], WHEN));
  expect(merge).toMatchObject({ figures: [], otherYear: [{ form: "Phòng Nội vụ.xlsx", year: 2021 }, { form: "so.xlsx", year: null }] });
  expect(merge.beyond.map(({ row, value, max }) => [row.path, value, max])).toEqual([["1.1.1", 200, 2], ["1.1.2", -1, 2]]);
  expect(merge.unreadable.map(({ row, text }) => [row.path, text])).toEqual([["1.1.3", "đạt"]]);
  const ofItsYear = await desk.perform((context) => previewForms(context, [late], { ...WHEN, year: 2021 }));
  expect(brief(ofItsYear)).toEqual([["2.1.1", 1]]);
});

test("“Không đánh giá” typed for a score takes the row out of the sums, is shown before and taken back", async () => {
  const desk = await district();
  const form = await returned(desk, "Phòng Văn hóa và Thông tin", { "1.1.1": { value: "Không đánh giá", evidence: "Công văn số 15/UBND ngày 05/02/2022" }, "1.1.3": 1 });
  const merge = await desk.perform((context) => previewForms(context, [form], WHEN));
  expect(merge.notAssessed.map(({ row, words }) => [row.path, words])).toEqual([["1.1.1", "Không đánh giá"]]);
  expect([brief(merge), merge.unreadable]).toEqual([[["1.1.3", 1]], []]);
  await desk.perform((context) => applyForms(context, merge));
  const stateOf = (): unknown => desk.session.analysis?.tables[0]?.tree.nodes.find(({ path }) => path === "1.1.1")?.row.state;
  expect([await desk.value(SHEET, desk.address(0, "1.1.1", 3)), stateOf()]).toEqual(["Không đánh giá", "not-assessed"]);
  expect(await desk.value(SHEET, desk.address(0, "1.1.1", 7))).toBe("Công văn số 15/UBND ngày 05/02/2022");
  await desk.must(desk.session.undo());
  expect([await desk.value(SHEET, desk.address(0, "1.1.1", 3)), stateOf() ?? null]).toEqual([null, null]);
});

test.each([
  ["a score stands in the table", { own: 1, other: null, words: "Không đánh giá" }],
  ["another form gives a score", { own: null, other: 1, words: "Không đánh giá" }],
  ["the words may mean something else", { own: null, other: null, words: "Không đánh giá được, thiếu số liệu" }],
])("“Không đánh giá” is not taken but told where %s", async (_, { own, other, words }) => {
  const desk = await district();
  if (own !== null) await desk.type(SHEET, { [desk.address(0, "1.1.2", 3)]: own });
  const forms = [
    await returned(desk, "Phòng Văn hóa và Thông tin", { "1.1.2": words }),
    ...(other === null ? [] : [await returned(desk, "Văn phòng HĐND và UBND huyện", { "1.1.2": other })]),
  ];
  const merge = await desk.perform((context) => previewForms(context, forms, WHEN));
  expect([merge.notAssessed, merge.unreadable.map(({ row, text }) => [row.path, text])]).toEqual([[], [["1.1.2", words]]]);
});

test("a table over two sheets: each score goes to its own sheet, into columns that are added where there are none", async () => {
  const desk = await CouncilDesk.open(workbookFile({
    "Trang 1": [["STT", "Chỉ số", "Điểm tối đa", "Đơn vị chủ trì"], ["1", "Nhận thức số", 20, "Phòng Nội vụ"], ["1.1", "Ban hành kế hoạch năm", 10, null], ["1.2", "Ban hành quy chế", 10, null], ["2", "Thể chế số", 15, "Phòng Nội vụ"], ["2.1", "Ban hành quy chế số", 10, null]],
    "Trang 2": [["2.2", "Ban hành quy trình số hóa", 5, null], ["3", "Hạ tầng số", 5, "Văn phòng"], ["3.1", "Ban hành quy định mạng nội bộ", 5, null], ["Tổng", null, 40, null]],
  }));
  const forms = [await returned(desk, "Phòng Nội vụ", { "1.1": 8, "2.2": 4.5 }), await returned(desk, "Văn phòng", { "3.1": 3 })];
  const merge = await desk.perform((context) => previewForms(context, forms, WHEN));
  await desk.perform((context) => applyForms(context, merge));
  expect(await desk.value("Trang 1", "E1")).toBe("Điểm tự chấm 2024");
  expect(await Promise.all([["Trang 1", "E3"], ["Trang 2", "E1"], ["Trang 2", "E3"]].map(([sheet = "", cell = ""]) => desk.value(sheet, cell)))).toEqual([8, 4.5, 3]);
});
