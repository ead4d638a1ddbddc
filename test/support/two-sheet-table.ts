import type { SheetRows } from "./snapshots";

/** A table that goes over two sheets: group 2 begins on the first and goes on on the second, which has no header and holds the total. */
export const TWO_SHEETS: Readonly<Record<string, SheetRows>> = {
  "Trang 1": [
    ["STT", "Chỉ số", "Điểm tối đa"],
    ["1", "Nhận thức số", 20],
    ["1.1", "Ban hành kế hoạch năm", 10],
    ["1.2", "Ban hành quy chế", 10],
    ["2", "Thể chế số", 15],
    ["2.1", "Ban hành quy chế số", 10],
  ],
  "Trang 2": [
    ["2.2", "Ban hành quy trình số hóa", 5],
    ["3", "Hạ tầng số", 5],
    ["3.1", "Ban hành quy định mạng nội bộ", 5],
    ["Tổng", null, 40],
  ],
};
