import type { RuleInputs } from "../../../../src/core/rules";

/** Points that somebody settles within bounds, or may leave out: refused. */
export const POINTS_IN_DOUBT: readonly string[] = [
  "- Tốt 8 - 10 điểm\n- Khá 5 - 7 điểm\n- Yếu 0 - 4 điểm",
  "- Có kế hoạch từ 5 – 10 điểm\n- Không có 0 điểm",
  "- Kế hoạch 3 - 5 điểm\n- Báo cáo 3 - 5 điểm",
  "- Có kế hoạch: tới 10 điểm\n- Không có: 0 điểm",
  "- Có kế hoạch: xem xét 10 điểm\n- Không có: 0 điểm",
  "Mỗi văn bản từ 0,5 đến 1 điểm",
  "Mỗi sáng kiến được 1, 2 điểm",
  "Mỗi sáng kiến được ≤ 2 điểm",
  "Mỗi sáng kiến được khoảng 2 điểm",
  "Mỗi vi phạm có thể trừ 2 điểm",
];

/** A dash before the points, a number that belongs to a name. */
export const POINTS_TOLD: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["- Tốt - 10 điểm\n- Khá - 5 điểm\n- Yếu - 0 điểm", { choice: 2 }, 5],
  ["- Đạt cấp độ 4 - 10 điểm\n- Đạt cấp độ 3 - 5 điểm\n- Không đạt - 0 điểm", { choice: 2 }, 5],
  ["Phê duyệt trước 30/6 - 10 điểm; phê duyệt chậm - 5 điểm; chưa phê duyệt - 0 điểm", { choice: 2 }, 5],
  ["- Có hội nghị 5 điểm\n- Có báo cáo 5 điểm", { option1: 1, option2: 0 }, 5],
  ["Mỗi sáng kiến - 2 điểm", { count: 2 }, 4],
  ["Mỗi tin, bài 0,5 điểm", { count: 2 }, 1],
];

/** Once, however many there are: a loss that is no loss for each. */
export const LOST_ONCE: readonly string[] = ["Chậm từ 1 ngày trở lên trừ 0,5 điểm", "Thiếu từ 01 báo cáo trừ 2 điểm", "Có từ 01 hồ sơ trễ hạn trừ 1 điểm", "Quá 01 ngày trừ 0,5 điểm", "Chỉ 01 hồ sơ trễ hạn trừ 1 điểm"];

/** For each. */
export const LOST_FOR_EACH: typeof POINTS_TOLD = [
  ["Chậm 01 ngày trừ 0,5 điểm", { count: 3 }, 8.5],
  ["Thiếu 01 báo cáo trừ 2 điểm", { count: 3 }, 4],
  ["Để xảy ra 01 vụ trừ 1 điểm", { count: 3 }, 7],
];
