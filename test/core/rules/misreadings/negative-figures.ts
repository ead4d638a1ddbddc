import type { RuleInputs } from "../../../../src/core/rules";

const LETTERS = "a = Số cán bộ đã học; b = Tổng số cán bộ; c = Số cán bộ nghỉ.";

/** Figures that leave less than nothing where something must be left or divided by: they have no score, and neighbours of the same text have one. */
export const LESS_THAN_NOTHING: readonly (readonly [text: string, none: RuleInputs, words: string, inputs: RuleInputs, score: number])[] = [
  [`${LETTERS} Tỷ lệ = a/(b-c). Điểm = Tỷ lệ * Điểm tối đa`, { a: 4, b: 10, c: 12 }, "b-c", { a: 4, b: 10, c: 2 }, 5],
  [`${LETTERS} Tỷ lệ = a/(b-c). Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm`, { a: 4, b: 10, c: 12 }, "b-c", { a: 4, b: 10, c: 2 }, 5],
  ["a = Số hồ sơ trễ; b = Số hồ sơ đã nhận; c = Tổng số hồ sơ. Tỷ lệ = (b-a)/c. Điểm = Tỷ lệ * Điểm tối đa", { a: 9, b: 4, c: 10 }, "b-a", { a: 4, b: 9, c: 10 }, 5],
  ["a = Số hồ sơ trễ; b = Tổng số hồ sơ. Tỷ lệ = (b-a)/b. Tỷ lệ ≥ 90%: 10 điểm; Tỷ lệ < 90%: 5 điểm", { a: 12, b: 10 }, "b-a", { a: 4, b: 10 }, 5],
  ["a = Số tài khoản; b = Số tài khoản bị khóa. Số còn dùng = a - b. Số còn dùng ≥ 10: 10 điểm; Số còn dùng < 10: 5 điểm", { a: 3, b: 5 }, "a-b", { a: 12, b: 5 }, 5],
  ["a = lợi nhuận năm nay; b = lợi nhuận năm trước; Tốc độ tăng = (a-b)/b. Tốc độ tăng ≥ 10%: 10 điểm; < 10%: 5 điểm", { a: 5, b: -5 }, "b", { a: -5, b: 5 }, 5],
  ["a = lợi nhuận năm nay; b = lợi nhuận năm trước; Tốc độ tăng = a/b - 1. Tốc độ tăng ≥ 10%: 10 điểm; < 10%: 5 điểm", { a: -10, b: -5 }, "b", { a: 5, b: 5 }, 5],
  ["a = lợi nhuận; b = doanh thu. Tỷ lệ = a/b. Tính điểm theo phương pháp Min-Max", { a: -5, b: -5, peers: [0, 1] }, "b", { a: 5, b: 10, peers: [0, 1] }, 5],
];

/** A change may be negative, a ratio above 100% leaves nothing: read, and scored. */
export const CHANGES: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["a = Số hồ sơ năm nay; b = Số hồ sơ năm trước; c = Số xã. Tỷ lệ = (a-b)/c. Tỷ lệ ≥ 10%: 10 điểm; Tỷ lệ < 10%: 5 điểm", { a: 3, b: 5, c: 10 }, 5],
  ["a = Số hồ sơ; b = Số hồ sơ cùng kỳ. Mức tăng = a - b. Mức tăng ≥ 10: 10 điểm; Mức tăng < 10: 5 điểm", { a: 3, b: 5 }, 5],
  ["Tỷ lệ giảm = (b-a)/b. Tỷ lệ giảm ≥ 10%: 10 điểm; Tỷ lệ giảm < 10%: 5 điểm. a: Số vụ; b: Số vụ phải xử lý", { a: 9, b: 5 }, 5],
  ["a = Tỷ lệ hộ nghèo xã A; b = Tỷ lệ hộ nghèo xã B. Mức hơn = a - b. Mức hơn ≥ 10%: 10 điểm; Mức hơn < 10%: 5 điểm", { a: 0.1, b: 0.2 }, 5],
  ["a = Số hồ sơ trễ; b = Tổng số hồ sơ. Điểm = (1 - a/b) * Điểm tối đa", { a: 12, b: 10 }, 0],
];
