import type { RuleInputs } from "../../../../src/core/rules";

const LETTERS = "a = Số hộ có mạng;\nb = Tổng số hộ;\n";
const lines = (full: string, less: string): string => `${LETTERS}- Tỷ lệ = a/b.\n- ${full}: Điểm tối đa.\n- ${less}.`;
const REST = "Tỷ lệ < 80%: Tỷ lệ/80% *Điểm tối đa";

/** Words beside a ratio, its threshold or the score that make another figure, a condition or a factor of them: refused. */
export const STRANGE_WORDS: readonly string[] = [
  ...[
    "Tỷ lệ tăng ≥ 80%", "Tỷ lệ bình quân 3 năm ≥ 80%", "Tỷ lệ hộ nghèo ≥ 80%", "Tỷ lệ cấp xã ≥ 80%", "Tỷ lệ không có mạng ≥ 80%", "Tỷ lệ chưa có ≥ 80%", "Xã đạt tỷ lệ ≥ 80%",
    "Tỷ lệ ≥ 80% đối với cấp xã", "Tỷ lệ ≥ 80% của năm trước", "Nếu có kế hoạch, tỷ lệ ≥ 80%",
  ].map((full) => lines(full, REST)),
  ...["Tỷ lệ < 80% nhân đôi: Tỷ lệ/80% *Điểm tối đa", "Tỷ lệ < 80% một nửa: Tỷ lệ/80% *Điểm tối đa", "Tỷ lệ < 80%: Tỷ lệ tăng/80% *Điểm tối đa", "Tỷ lệ < 80%: Tỷ lệ hộ nghèo/80% *Điểm tối đa"].map((less) => lines("Tỷ lệ ≥ 80%", less)),
  ...["Điểm = Tỷ lệ tăng*Điểm tối đa", "Điểm = Tỷ lệ năm trước*Điểm tối đa", "Điểm nhân đôi = Tỷ lệ*Điểm tối đa", "Điểm còn lại = Tỷ lệ*Điểm tối đa", "Điểm đối với xã = Tỷ lệ*Điểm tối đa", "Điểm năm trước = Tỷ lệ*Điểm tối đa"].map((score) => `${LETTERS}- Tỷ lệ = a/b.\n- ${score}`),
  "Tỷ lệ hộ = a/b; Tỷ lệ xã ≥ 80%: 10 điểm; Tỷ lệ xã < 80%: 5 điểm. a: số hộ có mạng; b: tổng số hộ",
  "Tỷ lệ hộ = a/b; Điểm = Tỷ lệ xã*Điểm tối đa. a: số hộ có mạng; b: tổng số hộ",
  "Tỷ lệ hộ có mạng = a/b; Tỷ lệ hộ có điện ≥ 80%: 10 điểm; Tỷ lệ hộ có điện < 80%: 5 điểm. a: số hộ có mạng; b: tổng số hộ",
  "Tỷ lệ sử dụng = a/b; Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ triển khai < 80%: 5 điểm",
  "Tỷ lệ 1 = a/b; Tỷ lệ 1 ≥ 80%: 10 điểm; Tỷ lệ 2 < 80%: 5 điểm",
];

/** Longer and shorter names of the same ratio, and words that say the same of any: read, with figures that give half. */
export const SAME_RATIO: readonly (readonly [text: string, inputs: RuleInputs])[] = [
  [`${LETTERS}- Tỷ lệ hộ có mạng = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- ${REST}.`, { a: 40, b: 100 }],
  [lines("Tỷ lệ hộ có mạng ≥ 80%", "Tỷ lệ hộ có mạng < 80%: Tỷ lệ/80% *Điểm tối đa"), { a: 40, b: 100 }],
  [lines("Tỷ lệ đạt được của đơn vị ≥ 80%", REST), { a: 40, b: 100 }],
  [lines("Tỷ lệ kết nối mạng của hộ gia đình ≥ 80%", "Tỷ lệ kết nối mạng của hộ gia đình < 80%: 1/2 Điểm tối đa"), { a: 40, b: 100 }],
  [lines("Đạt từ 80% trở lên", "Không đạt 80%: lấy tỷ lệ thực tế chia cho 80% rồi nhân với Điểm tối đa"), { a: 40, b: 100 }],
  [`${LETTERS}- Tỷ lệ thực hiện = a/b.\n- Điểm = Tỷ lệ hoàn thành * Điểm tối đa`, { a: 50, b: 100 }],
  [`${LETTERS}- Tỷ lệ = a/b.\n- Điểm đánh giá của đơn vị = Tỷ lệ * Điểm tối đa`, { a: 50, b: 100 }],
  ["a = Số hộ năm nay; b = Số hộ năm trước; K = (a-b)/b; tăng từ 10% trở lên: 10 điểm; tăng dưới 10%: 5 điểm", { a: 105, b: 100 }],
];
