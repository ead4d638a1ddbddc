import type { RuleInputs } from "../../../../src/core/rules";

/** A stroke or a colon that may divide, or mean something else: refused. */
export const UNCLEAR_DIVISIONS: readonly string[] = [
  "a = số cán bộ được đào tạo\nb = tổng số cán bộ: tổng số công chức, viên chức\nTỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = số hộ; b = tổng số hộ/tổng số doanh nghiệp. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "Tỷ lệ = a/b : c/d; Điểm = Tỷ lệ*Điểm tối đa. a: số A; b: số B; c: số C; d: số D",
  "a = số xã; b = tổng số xã\n- Tỷ lệ = a/b: Điểm tối đa",
];

/** Their neighbours: figures of which a tenth gives a tenth. */
export const CLEAR_DIVISIONS: readonly (readonly [text: string, inputs: RuleInputs])[] = [
  ["a = số hộ (phường: số tổ dân phố); b = tổng số hộ (phường: tổng số tổ dân phố)\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ * Điểm tối đa", { a: 1, b: 10 }],
  ["T = số hộ có mã/tổng số hộ. Điểm = T * Điểm tối đa", { numerator: 1, denominator: 10 }],
  ["Tỷ lệ = a : b; Điểm = Tỷ lệ*Điểm tối đa. a: số A; b: số B", { a: 1, b: 10 }],
  ["a = Số hồ sơ A - Số hồ sơ B; b = Số hồ sơ C - Số hồ sơ D. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 1, b: 10 }],
];
