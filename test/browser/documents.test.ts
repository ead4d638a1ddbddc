import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { expectWholeDocuments } from "../support/expect-whole-documents";
import { DOCUMENTS } from "../support/printed-pages";
import { useFreshWorkbench } from "./use-workbench";
import type { WorkbenchPage } from "./workbench-page";

/** The names of the buttons, in the order of the documents. */
const BUTTONS = ["Phụ lục phân công", "Kế hoạch khắc phục", "Bảng chi tiết điểm và lý do mất điểm", "Tóm tắt một trang"] as const;

let workbench: WorkbenchPage;

useFreshWorkbench((fresh) => {
  workbench = fresh;
});

test("one click each makes the four documents of the sample, and the saved file prints them whole on A4", async () => {
  await workbench.openTool("Lập kế hoạch và báo cáo");
  for (const [index, button] of BUTTONS.entries()) {
    await workbench.button(`Lập trang: ${button}`).click();
    await workbench.pane.getByText(`Đã lập trang “${DOCUMENTS[index]?.sheet ?? ""}”.`).waitFor();
  }
  const { bytes } = await workbench.save();
  const { sheets } = await openWorkbookFile(bytes, null).read();
  expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(DOCUMENTS.map(({ sheet }) => sheet)));
  await expectWholeDocuments(bytes, sheets);
});
