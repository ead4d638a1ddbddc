import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

/** Advice as notes on the score cells: made with one click, read in the grid, taken away again by undo and before the workbook is sent. */

const APPENDIX = "PL";
/** The published score of indicator 6.7, which is not met. */
const SCORE = "D70";

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

/** How many cells of the saved appendix bear a note. */
async function savedNotes(): Promise<number> {
  const { file } = await workbench.save();
  let notes = 0;
  file.book.getWorksheet(APPENDIX)?.eachRow((row) => row.eachCell({ includeEmpty: true }, ({ note }) => void (notes += note === undefined ? 0 : 1)));
  return notes;
}

async function writeNotes(): Promise<number> {
  await workbench.openTool("Lập kế hoạch và báo cáo");
  await workbench.button("Ghi chú vào ô điểm").click();
  const said = await workbench.pane.getByText(/^Đã ghi \d+ ghi chú/).innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

test("notes are made, read in the grid, in the saved file, and undone", async () => {
  const written = await writeNotes();
  expect(written).toBeGreaterThan(50);
  const note = await workbench.noteOver(SCORE);
  expect(note).toContain("Mất 12,78 điểm: tỷ lệ 28,9% dưới mục tiêu 80%.");
  expect(note).toContain("Chủ trì: Văn phòng HĐND&UBND");
  expect(await savedNotes()).toBe(written);

  await workbench.button("Hoàn tác").click();
  await workbench.pane.getByText("Đã hoàn tác, các ô trở về như trước.").waitFor();
  expect(await savedNotes()).toBe(0);
});

test("a workbook that is prepared for sending keeps none of them, as its preview says, until that is undone", async () => {
  const written = await writeNotes();
  await workbench.button("Quay lại").click();
  await workbench.openTool("Chuẩn bị gửi đi");
  await workbench.pane.getByText(`Xóa ${written} ghi chú gợi ý của DTI`).waitFor();
  await workbench.button("Chuẩn bị gửi đi").click();
  await workbench.pane.getByText("Tệp đã sẵn sàng để gửi. Lưu tệp rồi gửi đi.").waitFor();
  expect(await savedNotes()).toBe(0);
  await workbench.button("Hoàn tác").click();
  await workbench.pane.getByText("Đã hoàn tác, các ô trở về như trước.").waitFor();
  expect(await savedNotes()).toBe(written);
});
