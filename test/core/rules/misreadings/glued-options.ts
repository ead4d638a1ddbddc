import type { RuleInputs } from "../../../../src/core/rules";

/** Two options that a lost line break or semicolon made one: refused. */
export const GLUED: readonly string[] = [
  "Xuất sắc: 10 điểm; Tốt: 8 Khá: 6 điểm; Trung bình: 4 điểm; Yếu: 0 điểm",
  "- Ban hành đúng hạn: 10 điểm\n- Ban hành chậm: 5 Không ban hành: 0 điểm",
  "- Công khai đầy đủ: 10 điểm\n- Công khai chưa đầy đủ: 5 chưa công khai: 0",
  "- Ban hành đúng hạn: 10 điểm Ban hành chậm: 5 điểm\n- Không ban hành: 0 điểm",
  "- Đã triển khai: 10 điểmĐang triển khai: 5 điểm\n- Chưa triển khai: 0 điểm",
  "- Đã triển khai: 100% điểm Đang triển khai: 50% điểm\n- Chưa triển khai: 0 điểm",
  "- Có kế hoạch: 4 điểm có báo cáo: 3 điểm\n- Có kiểm tra: 7 điểm",
  "- Loại A: 10; Loại B 7 Loại C: 3; Loại D: 0",
];

/** Figures behind a colon that are compared, or belong to a name. */
export const APART: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["Số cuộc họp: 12 cuộc trở lên: 10 điểm; dưới 12 cuộc: 5 điểm", { value: 3 }, 5],
  ["Kết quả chấm: 80 điểm trở lên: 10 điểm; dưới 80 điểm: 5 điểm", { value: 79 }, 5],
  ["Tỷ lệ hồ sơ trực tuyến: 80% trở lên: 10 điểm; dưới 80%: 5 điểm", { value: 0.7 }, 5],
  ["- Đạt cấp độ 4: 10 điểm; đạt cấp độ 3: 5 điểm; không đạt: 0 điểm", { choice: 2 }, 5],
];
