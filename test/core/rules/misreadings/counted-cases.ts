import type { RuleInputs } from "../../../../src/core/rules";

/** The heading says which of the things give points, or from which on: it is not passed over. */
export const COUNTED_CASES: readonly string[] = [
  "- Không vi phạm: 10 điểm\n- Vi phạm từ lần thứ 2 trở đi: trừ 2 điểm/lần",
  "- Không vi phạm: 10 điểm\n- Sau 2 lần: trừ 2 điểm/lần",
  "- Không vi phạm: 10 điểm\n- Không tính lần đầu: trừ 2 điểm/lần",
  "Từ lần thứ 2 trở đi: 2 điểm/lần",
  "Dịch vụ công mức độ 4: 1 điểm/dịch vụ",
  "Sản phẩm OCOP 4 sao: 2 điểm/sản phẩm",
  "- Không có sự cố: 10 điểm\n- Sự cố cấp 3 trở lên: trừ 1 điểm/sự cố",
  "Mô hình chuyển đổi số: 2 điểm/mô hình đầu tiên",
  "Mô hình chuyển đổi số: 2 điểm/mô hình/xã",
  "Mô hình chuyển đổi số: 2 điểm/mô hình nếu hiệu quả",
  "Mô hình chuyển đổi số: 2 điểm/mô hình (tùy chất lượng)",
  "Văn bản: 1 điểm/văn bản chậm",
  "Số hồ sơ quá hạn: mỗi hồ sơ 1 điểm",
  "Vi phạm: mỗi lần 1 điểm",
  "Có kế hoạch và báo cáo: 5 điểm mỗi nội dung",
];

/** What of the things is told on the same line stands in the name of the figure. */
export const COUNTED_BY_NAME: readonly (readonly [text: string, label: string])[] = [
  ["Sáng kiến: 2 điểm/sáng kiến cấp tỉnh", "sáng kiến cấp tỉnh"],
  ["Sáng kiến cấp tỉnh: mỗi sáng kiến 2 điểm", "Sáng kiến cấp tỉnh"],
  ["Trong quý: mỗi sáng kiến 2 điểm", "Trong quý: sáng kiến"],
  ["- Đầy đủ: 10 điểm\n- Thiếu: trừ 2 điểm/nội dung bắt buộc", "Thiếu: nội dung bắt buộc"],
  ["Mô hình chuyển đổi số: 2 điểm/mô hình", "Mô hình chuyển đổi số"],
];

/** Text, inputs and score: the heading only names the things. */
export const COUNTED_ALL: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["Sáng kiến được công nhận: 2 điểm/sáng kiến", { count: 3 }, 6],
  ["- Không có sự cố: 10 điểm\n- Để xảy ra sự cố: trừ 2 điểm/sự cố", { count: 3 }, 4],
];
