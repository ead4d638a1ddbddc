import type { RuleInputs } from "../../../../src/core/rules";

/** Figures whose unit, currency, period or factor is not that of what they are compared or divided with: refused. */
export const UNLIKE: readonly string[] = [
  "a = Doanh thu (tỷ VND); b = GRDP (triệu USD); Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = Doanh thu (tỷ VND); b = GRDP (triệu VND); Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = số hồ sơ x 2; b = tổng hồ sơ. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = số tin bài trong tháng. a ≥ 240 tin bài/năm: 10 điểm; a < 240 tin bài/năm: 0 điểm",
  "a = số người; a ≥ 2 nghìn: 10 điểm; a < 2 nghìn: 5 điểm",
  "a = số giờ; a ≥ 2 ngày: 10 điểm; a < 2 ngày: 5 điểm",
  "a = số cuộc họp mỗi quý. a ≥ 1 cuộc/tháng: 10 điểm; a < 1 cuộc/tháng: 0 điểm",
  "- Tỷ lệ hồ sơ trực tuyến ≥ 80% của cấp tỉnh trở lên: Điểm tối đa\n- Tỷ lệ hồ sơ trực tuyến < 80%: 1/2*Điểm tối đa",
];

/** Their neighbours in one unit. */
export const ALIKE: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["a = Doanh thu (tỷ VND); b = GRDP (tỷ VND); Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 3, b: 10 }, 3],
  ["a = số nghìn người; a ≥ 2 nghìn người: 10 điểm; a < 2 nghìn người: 5 điểm", { a: 2 }, 10],
  ["a = số giờ; a ≤ 8 giờ: 10 điểm; a > 8 giờ: 5 điểm", { a: 8 }, 10],
  ["a = số tin bài trong tháng. a ≥ 20 tin bài/tháng: 10 điểm; a < 20 tin bài/tháng: 0 điểm", { a: 20 }, 10],
  ["- Có chuyên mục và có từ 20 tin bài trở lên: Điểm tối đa. Có chuyên mục và dưới 20 tin bài: 1/2 Điểm tối đa. Không có chuyên mục: 0 điểm", { value: 0 }, 5],
  ["- Có chuyên mục và có từ 20 tin bài trở lên: Điểm tối đa. Có chuyên mục và dưới 20 tin bài: 1/2 Điểm tối đa. Không có chuyên mục: 0 điểm", { value: 20, exists: 0 }, 0],
];
