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
  "2 điểm/sáng kiến tối đa",
  "Mô hình chuyển đổi số: 2 điểm/mô hình tối đa",
  "Có kế hoạch: 2 điểm/sáng kiến",
  "Bình quân mỗi xã: 2 điểm/sáng kiến",
];

/** What of the things is told on the same line stands in the name of the figure. */
export const COUNTED_BY_NAME: readonly (readonly [text: string, label: string])[] = [
  ["Sáng kiến: 2 điểm/sáng kiến cấp tỉnh", "sáng kiến cấp tỉnh"],
  ["Sáng kiến cấp tỉnh: mỗi sáng kiến 2 điểm", "Sáng kiến cấp tỉnh"],
  ["Trong quý: mỗi sáng kiến 2 điểm", "Trong quý: sáng kiến"],
  ["- Đầy đủ: 10 điểm\n- Thiếu: trừ 2 điểm/nội dung bắt buộc", "Thiếu: nội dung bắt buộc"],
  ["Mô hình chuyển đổi số: 2 điểm/mô hình", "Mô hình chuyển đổi số"],
  ["Mô hình chuyển đổi số: 2 điểm/mô hình (không tính mô hình cũ)", "Mô hình chuyển đổi số (không tính mô hình cũ)"],
  ["Mỗi mô hình (trừ mô hình cũ): 2 điểm", "mô hình (trừ mô hình cũ)"],
  ["Mỗi mô hình: 2 điểm (có minh chứng kèm theo)", "mô hình"],
  ["Tập huấn: 2 điểm/lớp", "Tập huấn: lớp"],
  ["- Không chậm: 10 điểm\n- Chậm: trừ 1 điểm/tuần", "Chậm: tuần"],
  ["Tỷ lệ văn bản (trừ văn bản mật) từ 80%: 10 điểm; dưới 80%: 0 điểm", "Tỷ lệ văn bản (trừ văn bản mật)"],
];

/** Text, inputs and score: the heading only names the things. */
export const COUNTED_ALL: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["Sáng kiến được công nhận: 2 điểm/sáng kiến", { count: 3 }, 6],
  ["- Không có sự cố: 10 điểm\n- Để xảy ra sự cố: trừ 2 điểm/sự cố", { count: 3 }, 4],
];

/** The same with several figures. */
export const SEVERAL_BY_NAME: readonly (readonly [text: string, labels: readonly string[]])[] = [
  ["a = Số cán bộ được tập huấn\nb = Tổng số cán bộ (trừ cán bộ nghỉ thai sản)\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa", ["Số cán bộ được tập huấn", "Tổng số cán bộ (trừ cán bộ nghỉ thai sản)"]],
  ["a = Số TTHC toàn trình\nb = Tổng số TTHC (không bao gồm TTHC không phát sinh hồ sơ)\n- Điểm = a/b*Điểm tối đa", ["Số TTHC toàn trình", "Tổng số TTHC (không bao gồm TTHC không phát sinh hồ sơ)"]],
  ["- Dịch vụ công: 1 điểm/dịch vụ toàn trình, tối đa 6 điểm\n- Nền tảng: 2 điểm/nền tảng, tối đa 4 điểm", ["Dịch vụ công: dịch vụ toàn trình", "Nền tảng"]],
];
