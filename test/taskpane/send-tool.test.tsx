import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { SMALL_SHEET } from "../support/small-appendix";
import { openSmallFile } from "../support/small-file";
import { RenderedPane } from "./rendered-pane";

/** The pane over a workbook that was filled with our functions, on the screen of the tool. */
async function opened(): Promise<{ readonly pane: RenderedPane<Session>; readonly workbook: FileWorkbook }> {
  const workbook = openSmallFile();
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
  await session.scan();
  await session.applyFill(session.previewFill(0, "dti"));
  const pane = await RenderedPane.over(session);
  await pane.click("Công cụ");
  await pane.click("Chuẩn bị gửi đi");
  return { pane, workbook };
}

async function scoreFormula(workbook: FileWorkbook): Promise<string | null | undefined> {
  return (await workbook.read()).sheets.find(({ sheet }) => sheet === SMALL_SHEET)?.formula(2, 5);
}

test("what will be done is said before, done with one button, and taken back with another", async () => {
  const { pane, workbook } = await opened();
  expect(pane.text).toContain("3 công thức DTI thành công thức Excel thường");
  expect(pane.text).toContain("Ẩn trang “DTI – Số liệu”");
  expect(pane.text).toContain("đặt vùng in, lặp dòng tiêu đề ở mỗi trang in, co vừa bề ngang một trang");
  const before = await scoreFormula(workbook);
  await pane.click("Chuẩn bị gửi đi");
  expect(pane.text).toContain("Tệp đã sẵn sàng để gửi. Lưu tệp rồi gửi đi.");
  expect(await scoreFormula(workbook)).not.toContain("DTI.");
  await pane.click("Hoàn tác");
  expect(await scoreFormula(workbook)).toBe(before);
});

test("a choice changes what is said at once, and what it costs", async () => {
  const { pane } = await opened();
  expect(pane.text).toContain("sau đó không còn đường quay lại");
  await pane.click("Xóa tên người, nguồn số liệu, đơn vị cung cấp, lý do bỏ qua và nhật ký DTI");
  expect(pane.text).toContain("Hoàn tác được cả sau khi đóng và mở lại tệp.");
  await pane.click("Ẩn các trang DTI");
  expect(pane.text).not.toContain("Ẩn trang “");
});
