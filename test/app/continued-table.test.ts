import { createSession } from "../../src/app/create-session";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { workbookFile } from "../support/workbook-file";

/** Group 2 begins on the first sheet and goes on on the second, which has no header and holds the total. */
const RULE = "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.";
const FIRST = [
  ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm", "Cách tính điểm"],
  ["1", "Nhận thức số", 20, null, null],
  ["1.1", "Ban hành kế hoạch năm", 10, null, RULE],
  ["1.2", "Ban hành quy chế", 10, null, RULE],
  ["2", "Thể chế số", 15, null, null],
  ["2.1", "Ban hành quy chế số", 10, null, RULE],
];
const SECOND = [
  ["2.2", "Ban hành quy trình số hóa", 5, null, RULE],
  ["3", "Hạ tầng số", 5, null, null],
  ["3.1", "Ban hành quy định mạng nội bộ", 5, null, RULE],
  ["Tổng", null, 40, null, null],
];

async function scanned() {
  const session = createSession(workbookFile({ "Trang 1": FIRST, "Trang 2": SECOND }), { labels: inputSheetLabels, year: 2030 });
  const scan = await session.scan();
  if (!scan.ok) throw new Error(JSON.stringify(scan.failure));
  return { session, analysis: scan.value };
}

test("both parts are found, each naming the other", async () => {
  const { analysis } = await scanned();
  expect(analysis.tables.map(({ table }) => [table.sheet, table.continues?.sheet, table.continuedBy?.sheet])).toEqual([["Trang 1", undefined, "Trang 2"], ["Trang 2", "Trang 1", undefined]]);
});

test("filling never adds up a group or a total that needs the other sheet, and says so", async () => {
  const { session } = await scanned();
  const [first, second] = [0, 1].map((table) => session.previewFill(table, "native"));
  expect(first?.changes.map(({ path }) => path)).toEqual(["1", "1.1", "1.2", "2.1"]);
  expect(first?.kept).toMatchObject([{ path: "2", reason: "goes-on" }]);
  expect(second?.changes.map(({ path }) => path)).toEqual(["2.2", "3", "3.1"]);
  expect(second?.kept).toMatchObject([{ path: "total", reason: "goes-on" }]);
});

test("a part without a header gets no heading over its first row", async () => {
  const { session } = await scanned();
  const preview = session.previewFill(1, "values");
  expect(preview.plan.edits.filter((edit) => edit.kind === "cells" && edit.sheet === "Trang 2" && edit.row === 0 && edit.column > 3)).toEqual([]);
});

test("no part shows a total of its own", async () => {
  const { analysis } = await scanned();
  expect(analysis.tables.map(({ summary }) => summary.computedTotal)).toEqual([null, null]);
});
