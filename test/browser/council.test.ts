import { recompute } from "../independent/recompute-index";
import { eventually } from "./eventually";
import { useWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

const fixture = useWorkbench();

const INDEX = "DTI – Chỉ số";

async function openFile(workbench: WorkbenchPage, name: string): Promise<void> {
  await workbench.chooseWorkbook(name);
  await workbench.page.getByRole("heading", { name }).waitFor();
  await workbench.recognised();
}

async function openCouncil({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole("tab", { name: "Công cụ" }).click();
  await pane.getByRole("button", { name: /^Hội đồng thẩm định/ }).click();
  await pane.getByRole("region", { name: "Cột Điểm đạt được" }).waitFor();
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

/** Scores for every row of a sheet that can have one: a part of the maximum, another for each row. */
async function selfScores(workbench: WorkbenchPage, sheet: string, columns: { readonly code: string; readonly max: string; readonly self: string }): Promise<void> {
  const cells = await workbench.cells(sheet, `${columns.code}1:${columns.max}130`);
  const rows = cells.map((row, index) => ({ row: index + 1, code: String(row[0]).trim(), max: Number(row.at(-1)) })).filter(({ code }) => /^\d+(?:\.\d+)+$/.test(code));
  const leaves = rows.filter(({ code }) => !rows.some((other) => other.code.startsWith(`${code}.`)));
  await workbench.enter(sheet, Object.fromEntries(leaves.map(({ row, max }, index) => [`${columns.self}${row}`, Math.round(max * (50 + ((index * 37) % 51))) / 100])));
}

describe("a year before the council", () => {
  test("Hải Dương, cấp huyện: self scores, changes with reasons, the index both ways, the class", async () => {
    const workbench = await fixture.open();
    const { pane } = workbench;
    const pillars = ["Chính quyền số", "Kinh tế số", "Xã hội số"];
    await openFile(workbench, "clean-3-hai-duong-phu-luc-2.xlsx");
    for (const sheet of pillars) await selfScores(workbench, sheet, { code: "A", max: "C", self: "D" });
    await workbench.enter("Chính quyền số", { D13: "" });
    await workbench.button("Quét lại").click();
    await workbench.recognised();
    await openCouncil(workbench);
    await pane.getByRole("switch", { name: "Không có số liệu, không nêu lý do: tính 0 điểm" }).click();
    await pane.getByText("Đã lưu lựa chọn.").waitFor();
    await pane.getByText("Văn bản nêu hai cách tính khác nhau.").waitFor();
    await workbench.button("Áp dụng").click();
    await pane.getByText("Cột Điểm đạt được đang tự tính.").waitFor();

    await judge(workbench, "1.1.2", "0,5", "Chưa có tài liệu cho cấp xã");
    await judge(workbench, "1.3.1", null, "Không thuộc nhiệm vụ của huyện trong năm");
    expect((await workbench.cell("Chính quyền số", "E14")).value).toBe(0.5);
    expect((await workbench.cell("Chính quyền số", "G14")).value).toBe("Chưa có tài liệu cho cấp xã");
    await eventually("the council's word in the final score", async () => (await workbench.cell("Chính quyền số", "F14")).value, (value) => value === 0.5);

    await pane.getByRole("radio", { name: /^Tổng điểm các tiêu chí/ }).click();
    await pane.getByText("Đã lưu cách tính chỉ số vào tệp.").waitFor();
    await workbench.button("Thêm trang “DTI – Chỉ số”").click();
    await pane.getByText("Đã lập trang “DTI – Chỉ số”").waitFor();
    await workbench.enter(INDEX, { A11: "Trung bình", B11: 50, A12: "Tốt", B12: 70 });
    await eventually("a class", async () => (await workbench.cell(INDEX, "E7")).value, (value) => value === "Tốt" || value === "Trung bình");

    const figures = await workbench.cells(INDEX, "A6:E7");
    const { bytes } = await workbench.save();
    const truth = await recompute(bytes, pillars, true);
    expect(truth.sheets.map(({ name, disagreeing }) => [name, disagreeing])).toEqual(pillars.map((name) => [name, []]));
    expect(truth.sheets.map(({ notAssessed, changed }) => [notAssessed, changed])).toEqual([[1, 2], [0, 0], [0, 0]]);
    const band = truth.percent >= 70 ? "Tốt" : "Trung bình";
    expect(figures).toEqual([
      ["Trung bình cộng điểm các trụ cột", truth.mean.points, truth.mean.max, truth.percent, band],
      ["Tổng điểm các tiêu chí (cách đang chọn)", truth.total.points, truth.total.max, truth.percent, band],
    ]);
    expect({ errors: workbench.errors, strayRequests: workbench.strayRequests }).toEqual({ errors: [], strayRequests: [] });
    await workbench.close();
  });

  test("Điện Biên, cấp sở: three indicators that are not assessed leave the maximum", async () => {
    const workbench = await fixture.open();
    const { pane } = workbench;
    await openFile(workbench, "clean-5-dien-bien-bang-1.xlsx");
    await openCouncil(workbench);
    await workbench.button("Áp dụng").click();
    await pane.getByText("Cột Điểm đạt được đang tự tính.").waitFor();
    await selfScores(workbench, "Bảng 1", { code: "C", max: "E", self: "F" });
    await workbench.type("F8", "7");
    await pane.getByText(/Còn .* chỉ số chưa có điểm/).waitFor({ state: "detached" });
    for (const code of ["1.1", "2.3", "5.1"]) await judge(workbench, code, null, "Cơ quan không có chức năng này");
    await pane.getByText(/^3 chỉ số không đánh giá/).waitFor();
    await workbench.button("Thêm trang “DTI – Chỉ số”").click();
    await pane.getByText("Đã lập trang “DTI – Chỉ số”").waitFor();
    const [figures] = await workbench.cells(INDEX, "A6:D6");
    const { bytes } = await workbench.save();
    const truth = await recompute(bytes, ["Bảng 1"], false);
    expect(truth.sheets[0]).toMatchObject({ notAssessed: 3, changed: 3, disagreeing: [] });
    expect(truth.total.max).toBe(465);
    expect(figures).toEqual(["Tổng điểm các tiêu chí", truth.total.points, truth.total.max, truth.percent]);
    expect({ errors: workbench.errors, strayRequests: workbench.strayRequests }).toEqual({ errors: [], strayRequests: [] });
    await workbench.close();
  });
});
