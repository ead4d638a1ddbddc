/** A figure whose name says that it is a percentage is a share, as "Tỷ lệ" is; points out of so many are none. */
export const PERCENTAGES_BY_NAME: readonly { readonly rule: string; readonly name?: string; readonly scores: readonly (readonly [figure: number, score: number])[] }[] = [
  { rule: "Mức độ hài lòng (%) từ 90 trở lên: 10 điểm; dưới 90: 5 điểm", scores: [[0.95, 10], [0.9, 10], [0.85, 5]] },
  { rule: "Phần trăm hài lòng từ 90 trở lên: 10 điểm; dưới 90: 5 điểm", scores: [[0.95, 10], [0.85, 5]] },
  { rule: "% hài lòng từ 90 trở lên: 10 điểm; dưới 90: 5 điểm", scores: [[0.95, 10], [0.85, 5]] },
  { rule: "Kết quả (%): từ 90 trở lên: 10 điểm; dưới 90: 5 điểm", scores: [[0.95, 10], [0.85, 5]] },
  { rule: "Từ 90 trở lên: 10 điểm; dưới 90: 5 điểm", name: "Mức độ hài lòng (%)", scores: [[0.95, 10], [0.85, 5]] },
  { rule: "Mức độ hài lòng (%) từ 90 đến 100: 10 điểm; từ 80 đến dưới 90: 5 điểm; dưới 80: 0 điểm", scores: [[0.95, 10], [0.8, 5], [0.5, 0]] },
  { rule: "Từ 90 trở lên: 10 điểm; dưới 90: 5 điểm", name: "Số tin bài", scores: [[95, 10], [85, 5]] },
];

/** The letter's words say that it is a percentage. */
export const LETTERS_IN_PERCENT: readonly string[] = [
  "a = chỉ số hài lòng (%); a ≥ 90: 10 điểm; a < 90: 5 điểm",
  "a = phần trăm hài lòng; a ≥ 90: 10 điểm; a < 90: 5 điểm",
  "a = kết quả khảo sát (đvt: %); a ≥ 90: 10 điểm; a < 90: 5 điểm",
];

export const POINTS_OUT_OF_SO_MANY: readonly string[] = [
  "Chỉ số CCHC đạt 90/100 trở lên: 10 điểm; dưới 90/100: 5 điểm",
  "Mức độ hài lòng từ 4/5 trở lên: 10 điểm; dưới 4/5: 5 điểm",
  "Từ 90/100 trở lên: 10 điểm; dưới 90/100: 5 điểm",
];
