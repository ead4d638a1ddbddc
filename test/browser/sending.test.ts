import { recalculate } from "../support/recalculate";
import { eventually } from "./eventually";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

const APPENDIX = "PL";
/** The score of indicator 6.7 and the total of its group, in the column that a fill adds. */
const SCORES = ["I70", "I63"] as const;

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

async function shown(): Promise<readonly unknown[]> {
  const cells = await Promise.all(SCORES.map((address) => workbench.cell(APPENDIX, address)));
  return cells.map(({ value }) => value);
}

test("filled, prepared for sending, recalculated and saved in LibreOffice, and opened again: every figure is there", async () => {
  await workbench.fill();
  await eventually("7.22 points for 6.7", shown, ([score]) => score === 7.22);
  const [before, total] = [await shown(), await workbench.total()];

  await workbench.openTool("Chuẩn bị gửi đi");
  await workbench.pane.getByText(/công thức DTI thành công thức Excel thường/).waitFor();
  await workbench.pane.getByText("Xóa trong thuộc tính tệp: tác giả “Phòng Tổng hợp”").waitFor();
  await workbench.button("Chuẩn bị gửi đi").click();
  await workbench.pane.getByText("Tệp đã sẵn sàng để gửi. Lưu tệp rồi gửi đi.").waitFor();
  const { bytes, file } = await workbench.save();
  expect(file.book.getWorksheet("DTI – Số liệu")?.state).toBe("hidden");
  expect(file.documentNames.author).toBe("");

  await workbench.openFile("từ LibreOffice.xlsx", recalculate(bytes));
  expect([await shown(), await workbench.total()]).toEqual([before, total]);
  expect((await workbench.cell(APPENDIX, SCORES[0])).formula).not.toContain("DTI.");
});
