/** Levels beside a rest, and the score of some values: `null` where the text tells none. */
export type ScoredValues = readonly (readonly [value: number, score: number | null])[];

/** Points that rise with bare amounts, and a rest that gives less: each level holds from its amount on. */
export const LOWER_BOUNDS: readonly (readonly [text: string, values: ScoredValues])[] = [
  ["- 20 tin bài: 10 điểm; 10 tin bài: 5 điểm; còn lại: 0 điểm", [[25, 10], [20, 10], [15, 5], [9, 0]]],
  ["Tỷ lệ: 100%: 10 điểm; 80%: 8 điểm; 50%: 5 điểm; còn lại: 0 điểm", [[1, 10], [0.9, 8], [0.6, 5], [0.4, 0]]],
  ["- Đạt 100%: 10 điểm; đạt 80%: 8 điểm; đạt 50%: 5 điểm; còn lại: 0 điểm", [[0.9, 8], [0.6, 5], [0.4, 0]]],
  ["- Có đủ 5 nội dung: 10 điểm; có 3 nội dung: 5 điểm; còn lại: 0 điểm", [[5, 10], [4, 5], [2, 0]]],
  ["- 1 lần/tuần: 10 điểm; 1 lần/tháng: 5 điểm; còn lại: 0 điểm", [[2, 10], [0.5, 5], [0.1, 0]]],
  ["- Từ 20 tin trở lên: 10 điểm; 10 tin: 5 điểm; còn lại: 0 điểm", [[20, 10], [15, 5], [9, 0]]],
  ["- 1 lần: 2 điểm; 2 lần: 5 điểm; 3 lần: 10 điểm; khác: 0 điểm", [[5, 10], [3, 10], [1, 2], [0, 0]]],
  ["Đạt 90%: 10 điểm; không đạt: 0 điểm", [[0.95, 10], [0.9, 10], [0.89, 0]]],
  ["Hoàn thành 100%: 10 điểm. Hoàn thành 50%: 5 điểm. Chưa hoàn thành: 0 điểm", [[1, 10], [0.8, 5], [0.4, 0]]],
];

/** Holes between levels, and values beyond the best of them, belong to no rest. */
export const NO_REST_THERE: readonly (readonly [text: string, values: ScoredValues])[] = [
  ["Tỷ lệ: 90 - 100%: 10 điểm; 80 - 89%: 7 điểm; 70 - 79%: 5 điểm; còn lại: 0 điểm", [[0.95, 10], [0.895, null], [0.8, 7], [0.6, 0]]],
  ["ĐTB từ 8,0: 10 điểm; từ 6,5 đến 7,9: 7 điểm; còn lại: 0 điểm", [[8, 10], [7.95, null], [7, 7], [6, 0]]],
  ["Tỷ lệ từ 80% đến dưới 90%: 8 điểm; từ 60% đến dưới 80%: 5 điểm; còn lại: 0 điểm", [[0.95, null], [0.8, 8], [0.6, 5], [0.5, 0]]],
  ["Từ 5 - 10 tin: 10 điểm; 1 - 4 tin: 5 điểm; còn lại: 0 điểm", [[12, null], [5, 10], [4, 5], [0, 0]]],
  ["Số lỗi: 1 - 3: 10 điểm; 4 - 6: 5 điểm; còn lại: 0 điểm", [[0, null], [3, 10], [6, 5], [7, 0]]],
  ["Hạng 11 - 20: 7 điểm; hạng 21 - 30: 5 điểm; còn lại: 0 điểm", [[5, null], [11, 7], [30, 5], [31, 0]]],
  ["- 24 giờ: 10 điểm; 48 giờ: 5 điểm; còn lại: 0 điểm", [[12, null], [24, 10], [36, null], [50, 0]]],
  ["- Top 30%: 10 điểm; top 50%: 7 điểm; còn lại: 3 điểm", [[0.1, null], [0.3, 10], [0.4, null], [0.6, 3]]],
  ["- 5 lỗi: 0 điểm; 3 lỗi: 5 điểm; 1 lỗi: 8 điểm; còn lại: 10 điểm", [[0, 10], [1, 8], [4, null], [7, null]]],
  ["- Khoảng 5 tin: 10 điểm; khoảng 3 tin: 5 điểm; còn lại: 0 điểm", [[6, null], [4, null], [3, 5]]],
  ["Sĩ số ≤ 35 HS/lớp: 10 điểm; 36 - 40 HS/lớp: 7 điểm; > 40 HS/lớp: 3 điểm", [[35, 10], [35.5, null], [36, 7], [41, 3]]],
  ["Số ngày xử lý bình quân: ≤ 3 ngày: 10 điểm; ≥ 4 ngày: 0 điểm", [[3, 10], [3.5, null], [4, 0]]],
];

/** Nothing is left to the rest, or nobody can tell on which side of the levels it lies. */
export const REST_REFUSED: readonly string[] = [
  "Số tin bài ≥ 20: 10 điểm; < 20: 5 điểm; khác: 2 điểm",
  "Số ngày trễ ≤ 3: 10 điểm; > 3: 5 điểm; chưa hoàn thành: 0 điểm",
  "Tỷ lệ ≥ 80%: 10 điểm; < 80%: 5 điểm; nếu không: 0 điểm",
  "- Đạt ISO 9001 từ 1 năm trở lên: 10 điểm; dưới 1 năm: 5 điểm; chưa đạt: 0 điểm",
  "Từ 5 - 10 tin: 10 điểm; còn lại: 0 điểm",
  "Tỷ lệ = 90%: 10 điểm; còn lại: 0 điểm",
  "- Tỷ lệ hộ nghèo 5%: 10 điểm; còn lại: 0 điểm",
];

/** Neighbours that say all: read as they stand. */
export const REST_READ: readonly (readonly [text: string, values: ScoredValues])[] = [
  ["Tỷ lệ từ 90%: 10 điểm; từ 80% đến dưới 90%: 7 điểm; còn lại: 0 điểm", [[0.895, 7], [0.95, 10], [0.7, 0]]],
  ["Từ 20 tin trở lên: 10 điểm; từ 10 đến 19 tin: 5 điểm; còn lại: 0 điểm", [[19, 5], [25, 10], [9, 0]]],
  ["Tỷ lệ ≥ 80%: 10 điểm; < 20%: 0 điểm; còn lại: 5 điểm", [[0.9, 10], [0.5, 5], [0.1, 0]]],
  ["Hạng 1: 10 điểm; hạng 2: 8 điểm; hạng 3: 6 điểm; còn lại: 0 điểm", [[1, 10], [3, 6], [4, 0]]],
  ["Hạng 1 - 10: 10 điểm; hạng 11 - 20: 5 điểm; còn lại: 0 điểm", [[1, 10], [20, 5], [21, 0]]],
  ["- Tối đa 3 lỗi: 10 điểm; tối đa 5 lỗi: 5 điểm; còn lại: 0 điểm", [[2, 10], [4, 5], [6, 0]]],
  ["Không có lỗi: 10 điểm; 1 lỗi: 8 điểm; 2 lỗi: 5 điểm; còn lại: 0 điểm", [[0, 10], [2, 5], [3, 0]]],
  ["Bình quân mỗi tháng có từ 10 tin bài trở lên: 10 điểm; từ 5 đến 9 tin bài: 5 điểm; dưới 5 tin bài: 0 điểm", [[10, 10], [9.5, 5], [4.5, 0]]],
  ["Số ngày xử lý: ≤ 3 ngày: 10 điểm; ≥ 4 ngày: 0 điểm", [[3, 10], [4, 0]]],
];
