import { doubtfulAppendix } from "../app/faults/appendix";
import { buildWorkbook } from "../host/file/build-workbook";
import { sheetData } from "../support/small-file";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

/** A table that only looks like an appendix is declined: it stays so in the saved file, and one click takes that back. */

const REMARK = "1 bảng giống phụ lục nhưng chưa rõ có chấm điểm chuyển đổi số không";
const QUESTION = "Công sở: đây có phải bảng chấm điểm chuyển đổi số không?";
const DECLINED = "Bảng không phải phụ lục";

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

function file(): Uint8Array {
  return buildWorkbook({ sheets: Object.fromEntries(Object.entries(doubtfulAppendix()).map(([name, rows]) => [name, sheetData(rows)])) });
}

test("a table that is none of ours is declined, stays declined in the saved file, and is asked about again with one click", async () => {
  const { pane } = workbench;
  await workbench.openFile("hai bảng.xlsx", file());
  await workbench.button(REMARK).click();
  await pane.getByRole("heading", { name: QUESTION }).waitFor();
  await workbench.button("Không phải, đừng hỏi lại").click();
  await pane.getByRole("heading", { name: DECLINED }).waitFor();
  expect(await pane.getByRole("heading", { name: QUESTION }).count()).toBe(0);

  const { bytes } = await workbench.save();
  await workbench.openFile("hai bảng, mở lại.xlsx", bytes);
  expect(await workbench.button(REMARK).count()).toBe(0);
  await workbench.openTool("Cột của bảng");
  await pane.getByRole("heading", { name: DECLINED }).waitFor();

  await workbench.button("Hỏi lại").click();
  await pane.getByRole("heading", { name: QUESTION }).waitFor();
  expect(await workbench.button("Hỏi lại").count()).toBe(0);
});
