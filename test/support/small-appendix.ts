import type { SheetRows } from "./snapshots";

/** The sheet of `smallAppendix`, with a name that formulas must quote twice. */
export const SMALL_SHEET = "Phụ lục 'thử' 1";

/** An appendix of a few rows that is recognised, asks for figures, and has findings. */
export function smallAppendix(): Readonly<Record<string, SheetRows>> {
  const rule = "a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa";
  return {
    [SMALL_SHEET]: [
      ["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt", "Cách xác định và tính điểm"],
      ["1", "Hạ tầng số", 30, 25, null],
      ["1.1", "Tỷ lệ hồ sơ tiếp nhận trực tuyến", 10, 12, rule],
      ["1.2", "Tỷ lệ hồ sơ xử lý trực tuyến", 20, 13, rule],
      ["2", "Nhân lực số", 20, 12, null],
      ["2.1", "Tỷ lệ hồ sơ được số hóa", 20, 12, rule],
      ["Tổng", null, 50, 37, null],
    ],
    "Ghi chú": [["Của chúng tôi", "=1+1"]],
  };
}
