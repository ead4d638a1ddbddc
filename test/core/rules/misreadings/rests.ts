/** "Còn lại" goes on where the levels end, or lies between two of them; null: a hole that it does not mean, which has no score. */
export const RESTS: readonly (readonly [text: string, ...examples: readonly (readonly [value: number, score: number | null])[]])[] = [
  ["- 20 tin bài: 10 điểm; 10 tin bài: 5 điểm; còn lại: 0 điểm", [25, 10], [20, 10], [15, 5], [10, 5], [3, 0]],
  ["- Đạt 100%: 10 điểm; đạt 80%: 8 điểm; đạt 50%: 5 điểm; còn lại: 0 điểm", [1, 10], [0.9, 8], [0.6, 5], [0.3, 0]],
  ["Đạt 90%: 10 điểm; không đạt: 0 điểm", [0.95, 10], [0.9, 10], [0.89, 0]],
  ["Tỷ lệ: 90 - 100%: 10 điểm; 80 - 89%: 7 điểm; 70 - 79%: 5 điểm; còn lại: 0 điểm", [0.95, 10], [0.895, null], [0.85, 7], [0.6, 0]],
  ["Từ 5 - 10 tin: 10 điểm; 1 - 4 tin: 5 điểm; còn lại: 0 điểm", [12, null], [7, 10], [2, 5], [0, 0]],
  ["- 1 lần: 2 điểm; 2 lần: 5 điểm; 3 lần: 10 điểm; khác: 0 điểm", [5, 10], [3, 10], [0, 0]],
  ["- 24 giờ: 10 điểm; 48 giờ: 5 điểm; còn lại: 0 điểm", [12, null], [24, 10], [60, 0]],
  ["- 5 lỗi: 0 điểm; 3 lỗi: 5 điểm; 1 lỗi: 8 điểm; còn lại: 10 điểm", [7, null], [4, null], [3, 5], [0, 10]],
  ["Tỷ lệ ≥ 80%: 10 điểm; < 20%: 0 điểm; còn lại: 5 điểm", [0.9, 10], [0.5, 5], [0.1, 0]],
  ["Tỷ lệ ≤ 5%: 10 điểm; còn lại: 0 điểm", [0.05, 10], [0.06, 0]],
];

/** A rest for no value at all: refused. */
export const IDLE_RESTS: readonly string[] = [
  "Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm; ⟨còn lại: 0 điểm⟩",
  "Số tin bài ≥ 20: 10 điểm; < 20: 5 điểm; ⟨khác: 2 điểm⟩",
  "- Đạt ISO 9001 từ 1 năm trở lên: 10 điểm; dưới 1 năm: 5 điểm; ⟨chưa đạt: 0 điểm⟩",
  "Số ngày trễ ≤ 3: 10 điểm; > 3: 5 điểm; ⟨chưa hoàn thành: 0 điểm⟩",
];
