import { isOverdue } from "../../../src/core/deadline/deadline";
import { deadlinesInText } from "../../../src/core/deadline/deadlines-in-text";
import { parseDeadline } from "../../../src/core/deadline/parse-deadline";

/** Every wording of the column "Thời gian hoàn thành" in the official tables, and what other offices write. */
const cells: readonly (readonly [string, object])[] = [
  ["Thống kê số liệu", { kind: "statistic" }],
  ["Đã hoàn thành", { kind: "done" }],
  ["Quý IV năm 2024", { kind: "dated", due: "2024-12-31" }],
  ["Quý IV năm 2025", { kind: "dated", due: "2025-12-31" }],
  ["Quý II năm 2024", { kind: "dated", due: "2024-06-30" }],
  ["Quý IV hằng năm", { kind: "recurring", months: 12 }],
  ["Thường xuyên", { kind: "recurring", months: null }],
  ["Năm 2025", { kind: "dated", due: "2025-12-31" }],
  ["Trong vòng 02 tháng kể từ ngày hoàn thành xây dựng hệ thống", { kind: "relative", amount: 2, unit: "month" }],
  ["Bộ TT&TT chưa chấm điểm", { kind: "unknown" }],
  ["trước 30/5/2024", { kind: "dated", due: "2024-05-29" }],
  ["Trước ngày 01 tháng 3 năm 2024", { kind: "dated", due: "2024-02-29" }],
  ["Đến 30/6/2024", { kind: "dated", due: "2024-06-30" }],
  ["Tháng 5/2024", { kind: "dated", due: "2024-05-31" }],
  ["Quý I, II năm 2025", { kind: "dated", due: "2025-06-30" }],
  ["Quý III/2025", { kind: "dated", due: "2025-09-30" }],
  ["6 tháng đầu năm 2025", { kind: "dated", due: "2025-06-30" }],
  ["Giai đoạn 2023 - 2025", { kind: "dated", due: "2025-12-31" }],
  ["Hàng quý", { kind: "recurring", months: 3 }],
  ["Định kỳ 6 tháng", { kind: "recurring", months: 6 }],
  ["Trong vòng 15 ngày làm việc kể từ ngày nhận được văn bản", { kind: "relative", amount: 15, unit: "working-day" }],
  ["31/02/2024", { kind: "unknown" }],
  ["Ngày 31 tháng 02 năm 2024", { kind: "unknown" }],
  ["Theo hướng dẫn của UBND tỉnh", { kind: "unknown" }],
];

test.each(cells)("“%s” is read", (cell, expected) => {
  expect(parseDeadline(cell)).toMatchObject(expected);
});

test("a blank cell names no deadline", () => {
  expect(parseDeadline("  ")).toBeNull();
});

/** Remedies of the Bạch Thông plan. */
const remedies: readonly (readonly [string, readonly string[]])[] = [
  ["Phòng VH&TT tham mưu Chỉ thị của Ban Thường vụ huyện uỷ về hoạt động chuyển đổi số. Ban hành xong trong tháng 5/2024", ["2024-05-31"]],
  ["Phòng VH&TT bổ sung thêm nội dung tập huấn vào hội nghị tập huấn chuyển đổi số Quý II năm 2024", ["2024-06-30"]],
  ["Giao Văn phòng xây dựng sáng kiến, trình UBND huyện phê duyệt, áp dụng. Xong trong tháng 6/2024.", ["2024-06-30"]],
  ["Trình các phương án đến Sở Thông tin và Truyền thông trước 30/5/2024", ["2024-05-29"]],
  ["Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2024 của UBND huyện", []],
  ["Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2024 của UBND huyện", []],
  ["Trình Sở trước ngày 30 tháng 5 năm 2024", ["2024-05-29"]],
  ["Cung cấp chữ ký số miễn phí (ưu tiên cấp trước cho cán bộ công chức)", []],
];

test.each(remedies)("the remedy “%s” is due %j", (remedy, due) => {
  expect(deadlinesInText(remedy).flatMap((deadline) => (deadline.kind === "dated" ? [deadline.due] : []))).toEqual(due);
});

test("only a deadline with a day can have passed", () => {
  const passed = cells.filter(([cell]) => {
    const deadline = parseDeadline(cell);
    return deadline !== null && isOverdue(deadline, "2024-07-01");
  });
  expect(passed.map(([cell]) => cell)).toEqual(["Quý II năm 2024", "trước 30/5/2024", "Trước ngày 01 tháng 3 năm 2024", "Đến 30/6/2024", "Tháng 5/2024"]);
});
