import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { formLines } from "../independent/form-answers";
import { recompute } from "../independent/recompute-index";
import { openBook, readScoreSheet, sheetOf } from "../independent/score-sheets";
import type { FormAnswer } from "../support/answered-form";
import { mustAnswer } from "../support/answered-form";
import { eventually } from "./eventually";
import { useWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

/** A whole year of a unit: forms out and back, self scores, the council, the index and the class; a script of its own checks every number. */

const fixture = useWorkbench();

const INDEX = "DTI – Chỉ số";
const OFFICE = "Văn phòng HĐND và UBND huyện";
const CULTURE = "Phòng Văn hóa và Thông tin";
const STAFF = "Phòng Nội vụ";

/** A column of a sheet by its heading: its letter, and the row of the headings. */
async function column(workbench: WorkbenchPage, sheet: string, heading: RegExp): Promise<{ readonly letter: string; readonly row: number }> {
  const cells = await workbench.cells(sheet, "A1:N14");
  const row = cells.findIndex((line) => line.some((cell) => heading.test(String(cell).trim())));
  const at = (cells[row] ?? []).findIndex((cell) => heading.test(String(cell).trim()));
  if (at < 0) throw new Error(`no column ${heading.source} on ${sheet}`);
  return { letter: String.fromCharCode(65 + at), row: row + 1 };
}

/** The row of each code of a sheet. */
async function rowsByCode(workbench: WorkbenchPage, sheet: string): Promise<ReadonlyMap<string, number>> {
  const { letter } = await column(workbench, sheet, /^STT$/i);
  const cells = await workbench.cells(sheet, `${letter}1:${letter}130`);
  return new Map(cells.flatMap(([cell], index) => (/^\d+(?:\.\d+)*$/.test(String(cell).trim()) ? [[String(cell).trim(), index + 1] as const] : [])));
}

/** Adds the column of agencies and names one for each main indicator; `named` gives rows an agency of their own. */
async function nameAgencies(workbench: WorkbenchPage, sheets: readonly string[], named: Readonly<Record<string, string>>): Promise<void> {
  await workbench.openTool("Thu thập số liệu");
  await workbench.button("Thêm cột “Đơn vị chủ trì”").click();
  await workbench.pane.getByText("Đã thêm cột “Đơn vị chủ trì”.").waitFor();
  for (const sheet of [...sheets].reverse()) {
    const { letter } = await column(workbench, sheet, /^Đơn vị chủ trì$/);
    const rows = [...(await rowsByCode(workbench, sheet))].filter(([code]) => !code.includes(".") || `${sheet} ${code}` in named);
    await workbench.enter(sheet, Object.fromEntries(rows.map(([code, row]) => [`${letter}${row}`, named[`${sheet} ${code}`] ?? OFFICE])));
    // The pane follows what a person types.
    await workbench.openSheet(sheet);
    await workbench.type(`${letter}${rows[0]?.[1] ?? 0}`, OFFICE);
  }
  await workbench.pane.getByRole("button", { name: `Tải phiếu của ${OFFICE}` }).waitFor();
  await workbench.pane.getByText(/chưa ghi cơ quan chủ trì/).waitFor({ state: "detached" });
}

/** The forms of a year, by agency. */
async function formsOut({ page, pane }: WorkbenchPage, year: string): Promise<(agency: string) => Uint8Array> {
  await pane.getByLabel("Năm đánh giá").fill(year);
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: /^Tải cả \d+ phiếu/ }).click()]);
  expect(download.suggestedFilename()).toBe(`Phiếu cung cấp số liệu ${year}.zip`);
  const forms = unzipSync(new Uint8Array(await readFile(await download.path())));
  return (agency) => {
    const form = forms[`${agency} - ${year}.xlsx`];
    if (!form) throw new Error(`no form of ${agency}: ${Object.keys(forms).join(", ")}`);
    return form;
  };
}

/** A form with a part of the maximum as the score of every row, another for each, and evidence for every fifth. */
async function filled(form: Uint8Array, from: number, given: Readonly<Record<string, FormAnswer>> = {}): Promise<Uint8Array> {
  const answers = (await formLines(form)).map(({ table, code, max }, index): readonly [string, FormAnswer] => {
    const value = Math.round(max * (from + ((index * 37) % 51))) / 100;
    const key = `${table === 1 ? "" : `${table}:`}${code}/score`;
    return [key, given[key] ?? (index % 5 === 0 ? { value, evidence: `Báo cáo số ${index + 1}/BC-UBND ngày 15/11/2022` } : value)];
  });
  return mustAnswer(form, Object.fromEntries(answers));
}

async function giveBack({ pane }: WorkbenchPage, forms: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await pane.locator("input[type=file]").setInputFiles(Object.entries(forms).map(([name, bytes]) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })));
  await pane.getByText(`Đã đọc ${Object.keys(forms).length} tệp.`).waitFor();
}

/** Where a self score is not what the forms say, those of `chosen` before the others: table and code. */
async function misplacedScores(bytes: Uint8Array, sheets: readonly string[], forms: readonly Uint8Array[], chosen: ReadonlyMap<string, unknown>): Promise<{ readonly compared: number; readonly wrong: readonly unknown[] }> {
  const said = (await Promise.all(forms.map(formLines))).flat();
  const book = await openBook(bytes);
  const tables = sheets.map((sheet) => readScoreSheet(sheetOf(book, sheet)));
  const wrong = said.flatMap(({ table, code, name, value }) => {
    const alike = tables[table - 1]?.rows.filter((row) => row.name === name) ?? [];
    // The document prints one code twice: there the name alone tells the row.
    const there = (alike.find((row) => row.code === code) ?? alike[0])?.self;
    return there === (chosen.get(`${table} ${code}`) ?? value) ? [] : [[table, code, there, value]];
  });
  return { compared: said.length, wrong };
}

async function openCouncil(workbench: WorkbenchPage): Promise<void> {
  await workbench.button("Quay lại").click();
  await workbench.openTool("Hội đồng thẩm định");
  await workbench.pane.getByRole("region", { name: "Cột Điểm đạt được" }).waitFor();
}

/** The council's word on one row, given in the pane. */
async function judge({ pane }: WorkbenchPage, code: string, score: string | null, reason: string): Promise<void> {
  await pane.getByRole("combobox", { name: "Hiện", exact: true }).selectOption("");
  const judgeButton = pane.getByRole("button", { name: `Thẩm định chỉ số ${code}`, exact: true });
  while (!(await judgeButton.isVisible())) await pane.getByRole("button", { name: /^Xem thêm/ }).click();
  await judgeButton.click();
  if (score === null) await pane.getByLabel("Không đánh giá chỉ số này").click();
  else await pane.getByLabel("Điểm Hội đồng").fill(score);
  const save = pane.getByRole("button", { name: "Ghi", exact: true });
  expect(await save.isEnabled()).toBe(false);
  await pane.getByLabel("Lý do điều chỉnh").fill(reason);
  await save.click();
  await pane.getByText(`Đã ghi điểm Hội đồng của chỉ số ${code}.`).waitFor();
}

/** The figures of the summary by group in the pane: self score, final score, maximum. */
async function summary({ pane }: WorkbenchPage): Promise<readonly (readonly (number | null)[])[]> {
  const rows = await pane.getByRole("region", { name: "Theo nhóm" }).locator("tbody tr").all();
  const cells = await Promise.all(rows.map((row) => row.locator("td").allInnerTexts()));
  return cells.map((row) => row.map((text) => (text === "–" ? null : Number(text.replace(/\./g, "").replace(",", ".")))));
}

describe("a whole year", () => {
  test("Hải Dương, cấp huyện: forms out and two back with a conflict, self scores, changes with reasons, the index both ways, the class", async () => {
    const workbench = await fixture.open();
    const { pane } = workbench;
    const pillars = ["Chính quyền số", "Kinh tế số", "Xã hội số"];
    await workbench.openWorkbook("clean-3-hai-duong-phu-luc-2.xlsx");

    await nameAgencies(workbench, pillars, { "Chính quyền số 1.1.2": `${OFFICE}; ${CULTURE}`, "Chính quyền số 2": CULTURE, "Xã hội số 7": STAFF });
    const late = (await formsOut(workbench, "2021"))(CULTURE);
    const form = await formsOut(workbench, "2022");
    const returned = [await filled(form(OFFICE), 50, { "1.1.2/score": 2 }), await filled(form(CULTURE), 40, { "1.1.2/score": 1.25 })] as const;
    await giveBack(workbench, { "van-phong.xlsx": returned[0], "van-hoa.xlsx": returned[1], "nam-truoc.xlsx": await filled(late, 90) });
    await pane.getByText("Giá trị khác nhau (1)").waitFor();
    await pane.getByText("phiếu của năm 2021, ở đây đang thu thập cho năm 2022;").waitFor();
    expect(await pane.getByRole("region", { name: /^Chưa trả lời/ }).innerText()).toContain(STAFF);
    await pane.getByRole("radio", { name: /^1,25 .*\(van-hoa\.xlsx\)/ }).check();
    await pane.getByRole("button", { name: /^Ghi \d+ số liệu vào sổ$/ }).click();
    await pane.getByText(/^Đã ghi \d+ điểm vào cột điểm tự đánh giá/).waitFor();
    const collected = await misplacedScores((await workbench.save()).bytes, pillars, returned, new Map([["1 1.1.2", 1.25]]));
    expect(collected.wrong).toEqual([]);
    expect(collected.compared).toBeGreaterThan(140);

    await openCouncil(workbench);
    await pane.getByRole("switch", { name: "Không có số liệu, không nêu lý do: tính 0 điểm" }).click();
    await pane.getByText("Đã lưu lựa chọn.").waitFor();
    await pane.getByText("Văn bản nêu hai cách tính khác nhau.").waitFor();
    await workbench.button("Áp dụng").click();
    await pane.getByText("Cột Điểm đạt được đang tự tính.").waitFor();
    await judge(workbench, "1.1.1", "0,5", "Chưa có tài liệu cho cấp xã");
    await judge(workbench, "1.3.1", null, "Không thuộc nhiệm vụ của huyện trong năm");
    const at = (await rowsByCode(workbench, "Chính quyền số")).get("1.1.1") ?? 0;
    const reason = await column(workbench, "Chính quyền số", /^Lý do điều chỉnh$/);
    expect((await workbench.cells("Chính quyền số", `E${at}:F${at}`))[0]?.[0]).toBe(0.5);
    expect((await workbench.cell("Chính quyền số", `${reason.letter}${at}`)).value).toBe("Chưa có tài liệu cho cấp xã");
    await eventually("the council's word in the final score", async () => (await workbench.cell("Chính quyền số", `F${at}`)).value, (value) => value === 0.5);

    await pane.getByRole("radio", { name: /^Tổng điểm các tiêu chí/ }).click();
    await pane.getByText("Đã lưu cách tính chỉ số vào tệp.").waitFor();
    await workbench.button("Thêm trang “DTI – Chỉ số”").click();
    await pane.getByText("Đã lập trang “DTI – Chỉ số”").waitFor();
    await workbench.enter(INDEX, { A11: "Trung bình", B11: 50, A12: "Tốt", B12: 70 });
    await eventually("a class", async () => (await workbench.cell(INDEX, "E7")).value, (value) => value === "Tốt" || value === "Trung bình");

    const figures = await workbench.cells(INDEX, "A6:E7");
    const truth = await recompute((await workbench.save()).bytes, pillars, true);
    expect(truth.disagreeing).toEqual([]);
    expect(truth.compared).toBeGreaterThan(390);
    expect(truth.sheets.map(({ notAssessed, changed }) => [notAssessed, changed])).toEqual([[1, 2], [0, 0], [0, 0]]);
    const band = truth.percent >= 70 ? "Tốt" : "Trung bình";
    expect(figures).toEqual([
      ["Trung bình cộng điểm các trụ cột", truth.mean.points, truth.mean.max, truth.percent, band],
      ["Tổng điểm các tiêu chí (cách đang chọn)", truth.total.points, truth.total.max, truth.percent, band],
    ]);
    expect(await summary(workbench)).toEqual(truth.sheets.flatMap(({ groups, ...whole }) => [...groups, whole].map(({ self, points, reachable }) => [self, points, reachable])));
    expect({ errors: workbench.errors, strayRequests: workbench.strayRequests }).toEqual({ errors: [], strayRequests: [] });
    await workbench.close();
  });

  test("Điện Biên, cấp sở: forms out and two back with a conflict, three indicators that are not assessed leave the maximum", async () => {
    const workbench = await fixture.open();
    const { pane } = workbench;
    await workbench.openWorkbook("clean-5-dien-bien-bang-1.xlsx");
    await nameAgencies(workbench, ["Bảng 1"], { "Bảng 1 1.2": `${OFFICE}; ${CULTURE}`, "Bảng 1 3": CULTURE });
    const form = await formsOut(workbench, "2022");
    const returned = [await filled(form(OFFICE), 50, { "1.2/score": 12 }), await filled(form(CULTURE), 40, { "1.2/score": 9 })] as const;
    await giveBack(workbench, { "van-phong.xlsx": returned[0], "van-hoa.xlsx": returned[1] });
    await pane.getByRole("radio", { name: /^12 .*\(van-phong\.xlsx\)/ }).check();
    await pane.getByRole("button", { name: /^Ghi \d+ số liệu vào sổ$/ }).click();
    await pane.getByText(/^Đã ghi \d+ điểm vào cột điểm tự đánh giá/).waitFor();
    const collected = await misplacedScores((await workbench.save()).bytes, ["Bảng 1"], returned, new Map([["1 1.2", 12]]));
    expect(collected.wrong).toEqual([]);
    expect(collected.compared).toBe(36);

    await openCouncil(workbench);
    await workbench.button("Áp dụng").click();
    await pane.getByText("Cột Điểm đạt được đang tự tính.").waitFor();
    for (const code of ["1.1", "2.3", "5.1"]) await judge(workbench, code, null, "Cơ quan không có chức năng này");
    await judge(workbench, "3.2", "7,5", "Mới đạt một phần");
    await pane.getByText(/^3 chỉ số không đánh giá/).waitFor();
    await workbench.button("Thêm trang “DTI – Chỉ số”").click();
    await pane.getByText("Đã lập trang “DTI – Chỉ số”").waitFor();
    const [figures] = await workbench.cells(INDEX, "A6:D6");
    const truth = await recompute((await workbench.save()).bytes, ["Bảng 1"], false);
    expect(truth.disagreeing).toEqual([]);
    expect(truth.compared).toBeGreaterThan(80);
    expect(truth.sheets[0]).toMatchObject({ notAssessed: 3, changed: 4, reachable: 465 });
    expect(figures).toEqual(["Tổng điểm các tiêu chí", truth.total.points, truth.total.max, truth.percent]);
    expect(await summary(workbench)).toEqual(truth.sheets.flatMap(({ groups, ...whole }) => [...groups, whole].map(({ self, points, reachable }) => [self, points, reachable])));
    expect({ errors: workbench.errors, strayRequests: workbench.strayRequests }).toEqual({ errors: [], strayRequests: [] });
    await workbench.close();
  });

  test("Hải Dương, cấp sở: forms out and two back with a conflict, self scores, changes with reasons, the index, the class", async () => {
    const workbench = await fixture.open();
    const { pane } = workbench;
    const sheet = "Phụ lục I";
    await workbench.openWorkbook("clean-2-hai-duong-phu-luc-1.xlsx");
    await nameAgencies(workbench, [sheet], { [`${sheet} 1.1.3`]: `${OFFICE}; ${CULTURE}`, [`${sheet} 4`]: CULTURE });
    const form = await formsOut(workbench, "2022");
    const returned = [await filled(form(OFFICE), 45, { "1.1.3/score": 6 }), await filled(form(CULTURE), 40, { "1.1.3/score": 4.5 })] as const;
    await giveBack(workbench, { "van-phong.xlsx": returned[0], "van-hoa.xlsx": returned[1] });
    await pane.getByRole("radio", { name: /^4,5 .*\(van-hoa\.xlsx\)/ }).check();
    await pane.getByRole("button", { name: /^Ghi \d+ số liệu vào sổ$/ }).click();
    await pane.getByText(/^Đã ghi \d+ điểm vào cột điểm tự đánh giá/).waitFor();
    const collected = await misplacedScores((await workbench.save()).bytes, [sheet], returned, new Map([["1 1.1.3", 4.5]]));
    expect(collected.wrong).toEqual([]);
    expect(collected.compared).toBeGreaterThan(60);

    await openCouncil(workbench);
    await workbench.button("Áp dụng").click();
    await pane.getByText("Cột Điểm đạt được đang tự tính.").waitFor();
    await judge(workbench, "1.1.1", "1", "Chuyên mục chưa cập nhật thường xuyên");
    await judge(workbench, "1.2.1", null, "Đơn vị không có ban chỉ đạo riêng");
    await workbench.button("Thêm trang “DTI – Chỉ số”").click();
    await pane.getByText("Đã lập trang “DTI – Chỉ số”").waitFor();
    await workbench.enter(INDEX, { A10: "Trung bình", B10: 50, A11: "Khá", B11: 65, A12: "Tốt", B12: 80 });
    await eventually("a class", async () => (await workbench.cell(INDEX, "E6")).value, (value) => typeof value === "string" && value !== "");
    const figures = (await workbench.cells(INDEX, "A6:E6"))[0];
    const truth = await recompute((await workbench.save()).bytes, [sheet], false);
    expect(truth.disagreeing).toEqual([]);
    expect(truth.compared).toBeGreaterThan(140);
    // The document's group 3 says 15 where its rows make 11: what is printed counts, and the total of 200 is made of it.
    expect(truth.sheets[0]).toMatchObject({ notAssessed: 1, changed: 2, reachable: 197 });
    expect(figures).toEqual(["Tổng điểm các tiêu chí", truth.total.points, truth.total.max, truth.percent, truth.percent >= 80 ? "Tốt" : truth.percent >= 65 ? "Khá" : "Trung bình"]);
    expect(await summary(workbench)).toEqual(truth.sheets.flatMap(({ groups, ...whole }) => [...groups, whole].map(({ self, points, reachable }) => [self, points, reachable])));
    expect({ errors: workbench.errors, strayRequests: workbench.strayRequests }).toEqual({ errors: [], strayRequests: [] });
    await workbench.close();
  });
});
