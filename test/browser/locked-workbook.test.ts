import { readFile } from "node:fs/promises";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../host/file/build-workbook";
import { mustAnswer } from "../support/answered-form";
import { SMALL_SHEET, smallAppendix } from "../support/small-appendix";
import { sheetData } from "../support/small-file";
import { eventually } from "./eventually";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

/** A template as an office sends it out: its structure locked, its sheet protected, and of the self-scores all but that of 1.2 open for typing. */
function template(): Uint8Array {
  const headers = ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách xác định và tính điểm"];
  const [, ...body] = smallAppendix()[SMALL_SHEET] ?? [];
  const data = sheetData([headers, ...body.map((row) => row.map((cell, column) => (column === 3 ? null : cell)))]);
  const cells = data.replaceAll(/(<c r="C([2-8])".*?<\/c>)/g, (cell: string, _all: string, row: string) => `${cell}<c r="D${row}" s="${row === "4" ? 0 : 1}"/>`);
  const columns = '<cols><col min="2" max="2" width="34" customWidth="1"/><col min="5" max="5" width="40" customWidth="1"/></cols>';
  return buildWorkbook({
    sheets: { [SMALL_SHEET]: `${columns}${cells}<sheetProtection sheet="1"/>` },
    styles: '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>',
    beforeSheets: '<workbookProtection lockStructure="1"/>',
  });
}

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

test("a locked template is filled from a second workbook, all but its locked cells, and nothing is added to it", async () => {
  await workbench.openFile("mẫu khóa.xlsx", template());
  await workbench.ribbonButton("Điền điểm").click();
  await workbench.button("Nhập số liệu ở tệp riêng…").click();
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), workbench.pane.getByRole("button", { name: /^Tải phiếu nhập số liệu/ }).click()]);
  const form = new Uint8Array(await readFile(await download.path()));
  const typed = await mustAnswer(form, { "1.1/a": 45, "1.1/b": 50, "1.2/a": 1, "1.2/b": 2, "2.1/a": 3, "2.1/b": 4 });
  await workbench.pane.locator('input[type="file"]').setInputFiles({ name: download.suggestedFilename(), mimeType: "application/octet-stream", buffer: Buffer.from(typed) });
  await workbench.button("Nhận 6 số liệu").click();
  await workbench.button("3. Điền điểm…").click();
  await workbench.pane.getByText(/^Ô D4 bị khóa/).waitFor();
  await workbench.button("Áp dụng").click();
  await workbench.pane.getByText(/Đã điền \d+ ô điểm/).waitFor();
  await eventually("9 points for 1.1 and 15 for 2.1", () => workbench.cells(SMALL_SHEET, "D3:D6"), ([first, , , last]) => first?.[0] === 9 && last?.[0] === 15);
  expect((await workbench.cell(SMALL_SHEET, "D4")).value).toBe("");
  const { bytes } = await workbench.save();
  expect((await openWorkbookFile(bytes, null).read()).sheets.map(({ sheet }) => sheet)).toEqual([SMALL_SHEET]);
});
