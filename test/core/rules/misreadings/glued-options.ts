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
  "- Mức 1 (10 điểm): ≥ 80% Mức 2 (5 điểm): ≥ 50%\n- Mức 3 (0 điểm): < 50%",
  "- Mức 1 (10 điểm): từ 20 tin Mức 2 (5 điểm): từ 10 tin\n- Mức 3 (0 điểm): dưới 10 tin",
  "- Đúng hạn: 10 điểm\n- Chậm: 2 điểm: 5 điểm\n- Không nộp: 0 điểm",
  "Mức 1 (10 điểm): có kế hoạch Mức 2 (5 điểm): chậm\nMức 3 (0 điểm): không có",
  "Loại A (10 điểm): đủ hồ sơ Loại B (5 điểm): thiếu hồ sơ\nLoại C (0 điểm): không có hồ sơ",
  "- Đúng hạn: 10 điểm; chậm: 7 => 5 điểm; không: 0 điểm",
  "- Đầy đủ: 10 điểm\n- Chưa đầy đủ: 8 → 5 điểm\n- Không có: 0 điểm",
  "- Có kế hoạch: 10 điểm\n- Chưa có kế hoạch: khác 5 điểm",
];

/** The end of the text, or of a line, is lost: refused. */
export const CUT_OFF: readonly string[] = [
  "Tính điểm theo phương pháp Min-Max dựa vào",
  "Tính điểm theo phương pháp Min-Max dựa vào tỷ",
  "Tính điểm theo phương pháp Min-Max dựa vào tỷ lệ a/",
  "Mỗi mô hình được 2 điểm, tối đa 10 điểm; m",
  "Mỗi mô hình được 2 điểm, tối đa 10 điểm. X",
  "- Trưởng ban là Bí thư: Điểm tối đa\n- Trưởng ban là Phó Bí thư: 1/2*Điểm tối đa\n- T",
  "- Từ 20 tin bài trở lên: 10 điểm;\n...\n- Dưới 10 tin bài: 0 điểm.",
  "- Đã ban hành: 10 điểm;\n….\n- Chưa ban hành: 0 điểm.",
  "- Đã ban hành: 10 điểm;\n- Chưa ban hành: 0 điểm.\n...",
  "- Đã ban hành: 10 điểm;\n- Chưa ban hành: 0 điểm.\n- Lưu ý",
  "- Đã ban hành: 10 điểm;\n- Chưa ban hành: 0 điểm.\nGhi chú:",
  "a: số hồ sơ trực tuyến; b: tổng số hồ sơ. Điểm = a/b*10\n(",
  "Mỗi mô hình được 2 điểm, tối đa 10 điểm.\nVà",
  "Từ 20 tin: 10 điểm; dưới 20 tin: 0 điểm\nv.v.",
  "Số tin, bài trong năm đạt:\n+ Từ 20 trở lên: điểm tối đa;\n+ Dưới 20: 1/4* Điểm tối đa;\n+ Chưa có :",
  "- Có kế hoạch: 10 điểm\n- Chậm: 5 điểm\n- Không có kế hoạch:",
  "Mỗi sáng kiến được 2 điểm,",
  "- Tỷ lệ ≥ 80%: 10 điểm\n- Tỷ lệ < 80%: 5 điểm,",
  "a = Số hộ có mạng; b = Tổng số hộ\n- Tỷ lệ =\n- Điểm = Tỷ lệ*Điểm tối đa",
  "- Tần suất từ 4 lần/tháng trở lên: 10 điểm; từ 2 đến lần/tháng: 6 điểm; dưới 2 lần/tháng: 0 điểm",
];

/** Figures behind a colon that are compared, or belong to a name. */
export const APART: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["- Có ........ 10 điểm\n- Không ........ 0 điểm", { choice: 1 }, 10],
  ["- Có kế hoạch: 10 điểm\n- Không: 0 điểm\nMinh chứng: kế hoạch, báo cáo,...", { choice: 1 }, 10],
  ["- Có phần mềm (quản lý văn bản, một cửa, v.v.): 10 điểm\n- Không: 0 điểm", { choice: 1 }, 10],
  ["- Mức 1 (10 điểm): có kế hoạch; Mức 2 (5 điểm): chậm; Mức 3 (0 điểm): không có", { choice: 2 }, 5],
  ["- Số cuộc họp: 4 => 10 điểm; 3 => 5 điểm; không họp: 0 điểm", { value: 3 }, 5],
  ["- Có kế hoạch: 10 điểm; trường hợp khác: 5 điểm", { choice: 2 }, 5],
  ["Số cuộc họp: 12 cuộc trở lên: 10 điểm; dưới 12 cuộc: 5 điểm", { value: 3 }, 5],
  ["Kết quả chấm: 80 điểm trở lên: 10 điểm; dưới 80 điểm: 5 điểm", { value: 79 }, 5],
  ["Tỷ lệ hồ sơ trực tuyến: 80% trở lên: 10 điểm; dưới 80%: 5 điểm", { value: 0.7 }, 5],
  ["- Có kế hoạch: 10 điểm\n- Không có kế hoạch: 0 điểm\nTài liệu kiểm chứng:", { choice: 2 }, 0],
  ["a = Số hộ có mạng; b = Tổng số hộ\n- Tỷ lệ = a/b\n- Điểm =\n+ Tỷ lệ ≥ 80%: Điểm tối đa\n+ Tỷ lệ < 80%: 1/2*Điểm tối đa", { a: 1, b: 2 }, 5],
  ["Mức 1 (10 điểm): ≥ 80%; Mức 2 (5 điểm): ≥ 50%; Mức 3 (0 điểm): < 50%", { value: 0.6 }, 5],
  ["- Đạt cấp độ 4: 10 điểm; đạt cấp độ 3: 5 điểm; không đạt: 0 điểm", { choice: 2 }, 5],
];
