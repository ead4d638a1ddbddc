import { toUniverSnapshot } from "../../src/workbench/xlsx/snapshot";
import { eventually } from "./eventually";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

const APPENDIX = "PL";
const INPUTS = "DTI – Số liệu";
/** The row of indicator 6.7 in the sample, and the column that a fill adds. */
const ROW_6_7 = 70;
const NEW_COLUMN = "I";

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

test("the sample is recognised: its table, its total, and the group that does not add up", async () => {
  expect(await workbench.total()).toBe("391,73/1000");
  await workbench.ribbonButton("Kiểm tra").click();
  await workbench.pane.getByRole("tab", { name: /^Kiểm tra/ }).click();
  await workbench.pane.getByText(/39,5 .*39,05/).waitFor();
});

test("a fill is shown before it is written, and cancelling writes nothing", async () => {
  await workbench.ribbonButton("Điền điểm").click();
  await workbench.button("Áp dụng").waitFor();
  expect(await workbench.pane.getByRole("heading", { name: /ô sẽ thay đổi/ }).innerText()).toMatch(/^\d+ ô sẽ thay đổi$/);
  await workbench.button("Hủy").click();
  await workbench.recognised();
  expect(await workbench.cell(APPENDIX, `${NEW_COLUMN}${ROW_6_7}`)).toEqual({ value: "", formula: "" });
});

test("filled scores are live: a figure that is typed changes the score, the total and the advice", async () => {
  await workbench.fill();
  await eventually("7.22 points for 6.7", () => workbench.cell(APPENDIX, `${NEW_COLUMN}${ROW_6_7}`), ({ value }) => value === 7.22);
  expect(await workbench.cell(APPENDIX, `${NEW_COLUMN}${ROW_6_7}`)).toMatchObject({ formula: expect.stringContaining("DTI.RATIO(") });
  const before = await workbench.total();
  expect(await workbench.advice()).toContain("6.7 ");

  await workbench.openSheet(INPUTS);
  await workbench.type(`F${await workbench.figureRow("6.7/c")}`, "4395");

  await eventually("20 points for 6.7", () => workbench.cell(APPENDIX, `${NEW_COLUMN}${ROW_6_7}`), ({ value }) => value === 20);
  await eventually("a new total", () => workbench.total(), (total) => total !== before);
  await eventually("advice without 6.7", () => workbench.advice(), (text) => !text.includes("6.7 "));
});

test("unmet indicators are marked in the grid, and unmarked again", async () => {
  const grid = workbench.page.locator("#grid");
  await workbench.fill();
  await workbench.goTo(`${NEW_COLUMN}${ROW_6_7}`);
  const plain = await grid.screenshot();
  const highlight = workbench.pane.getByRole("switch", { name: "Tô màu chỉ số chưa đạt" });
  await highlight.click();
  await eventually("marks in the grid", () => grid.screenshot(), (shot) => !shot.equals(plain));
  const marked = await workbench.save();
  expect(marked.file.book.getWorksheet(APPENDIX)?.conditionalFormattings).not.toEqual([]);

  await highlight.click();
  await workbench.pane.getByText("Đã bỏ tô màu.").waitFor();
  const { file } = await workbench.save();
  expect(file.book.getWorksheet(APPENDIX)?.conditionalFormattings).toEqual([]);
});

test("a file that cannot be opened costs nothing of the unsaved work", async () => {
  await workbench.fill();
  const total = await workbench.total();
  await workbench.choose("hỏng.xlsx", new TextEncoder().encode("PK"));
  await workbench.notice.getByText(/“hỏng\.xlsx” bị hỏng/).waitFor();
  expect(await workbench.total()).toBe(total);
  expect(await workbench.page.title()).toMatch(/^● /);
});

test("undo puts everything back", async () => {
  const before = toUniverSnapshot((await workbench.save()).file, "sổ");
  await workbench.fill();
  await workbench.ribbonButton("Hoàn tác").click();
  await workbench.pane.getByText("Đã hoàn tác, các ô trở về như trước.").waitFor();
  await workbench.recognised();
  const { cellData } = toUniverSnapshot((await workbench.save()).file, "sổ").sheets["sheet-1"] ?? {};
  expect(contents(cellData)).toEqual(contents(before.sheets["sheet-1"]?.cellData));
});

test("what was filled is in the saved file, and the file opens again as it was", async () => {
  await workbench.fill();
  const total = await workbench.total();
  const { bytes, file, name } = await workbench.save();
  expect(name).toMatch(/\.xlsx$/);
  const sheet = file.book.getWorksheet(APPENDIX);
  expect(sheet?.getCell("B5").text + (sheet?.getCell("A5").text ?? "")).toContain("PHỤ LỤC");
  expect(sheet?.getCell(`${NEW_COLUMN}${ROW_6_7}`).value).toMatchObject({ formula: expect.stringContaining("_xldudf_DTI_RATIO("), result: 7.22 });

  await workbench.openFile("đã lưu.xlsx", bytes);
  expect(await workbench.total()).toBe(total);
  expect(await workbench.cell(APPENDIX, `${NEW_COLUMN}${ROW_6_7}`)).toMatchObject({ formula: expect.stringContaining("DTI.RATIO(") });
  await eventually("7.22 points for 6.7 again", () => workbench.cell(APPENDIX, `${NEW_COLUMN}${ROW_6_7}`), ({ value }) => value === 7.22);
});

/** The values and formulas of a sheet, without formats and without cells that hold neither. */
function contents(cellData: object | undefined): unknown {
  const rows = Object.entries((cellData ?? {}) as Record<string, Record<string, { v?: unknown; f?: unknown }>>);
  return rows.flatMap(([row, cells]) => Object.entries(cells).flatMap(([column, { v, f }]) => (v === undefined && f === undefined ? [] : [[row, column, v, f]])));
}
