import type { SheetRows } from "../../support/snapshots";

/** The sheet of `faultAppendix`. */
export const FAULT_SHEET = "Phụ lục";

/** An appendix for every operation: figures that are one and the same, a comparison of units, a wrong sum, agencies that supply figures, and input rows of its own. */
export function faultAppendix(): Readonly<Record<string, SheetRows>> {
  const ratio = "a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa";
  const comparison = "a = Số công chức chuyên trách;\nb = Tổng số công chức;\n- Tỷ lệ = a/b\n- Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ cao nhất thì điểm tối đa và giảm dần.";
  return {
    [FAULT_SHEET]: [
      ["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt", "Cách xác định và tính điểm", "Cơ quan chủ trì"],
      ["1", "Hạ tầng số", 30, 23, null, null],
      ["1.1", "Tỷ lệ hồ sơ tiếp nhận trực tuyến", 10, 5, ratio, "Sở Tài chính"],
      ["1.2", "Tỷ lệ hồ sơ xử lý trực tuyến", 20, 13, ratio, "Sở Tài chính"],
      ["2", "Nhân lực số", 20, 12, null, null],
      ["2.1", "Tỷ lệ công chức chuyên trách", 20, 12, comparison, "Sở Nội vụ"],
      ["a", "Số công chức chuyên trách", null, 7, null, null],
      ["b", "Tổng số công chức", null, 70, null, null],
      ["Tổng", null, 50, 35, null, null],
    ],
  };
}

/** Beside the appendix another table that is laid out alike; nothing says what its criteria are about, so that a person is asked. */
export function doubtfulAppendix(): Readonly<Record<string, SheetRows>> {
  return {
    ...faultAppendix(),
    "Công sở": [
      ["STT", "Nội dung tiêu chí", "Điểm tối đa", "Đơn vị tự chấm"],
      ["I", "Giao tiếp, ứng xử", 40, 38],
      ["1", "Trang phục lịch sự", 20, 20],
      ["2", "Niềm nở với công dân", 20, 18],
      ["II", "Bài trí công sở", 60, 55],
      ["1", "Khuôn viên có cây xanh", 60, 55],
      [null, "Tổng điểm", 100, 93],
    ],
  };
}
