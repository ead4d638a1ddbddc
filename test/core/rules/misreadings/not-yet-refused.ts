/** A text that is read although it should be refused, or read otherwise, and why. */
export interface OpenMisreading {
  readonly why: string;
  readonly rule: string;
  readonly max: number;
}

/** Known and not yet mended: a score of one of them is not to be trusted. */
export const NOT_YET_REFUSED: readonly OpenMisreading[] = [
  { why: "a divisor that can be negative or nothing", rule: "a = Số cán bộ đã học; b = Tổng số cán bộ; c = Số cán bộ nghỉ. Tỷ lệ = a/(b-c). Điểm = Tỷ lệ * Điểm tối đa", max: 10 },
  { why: "a difference that can be negative", rule: "a = Số hồ sơ trễ; b = Số hồ sơ đã nhận; c = Tổng số hồ sơ. Tỷ lệ = (b-a)/c. Điểm = Tỷ lệ * Điểm tối đa", max: 10 },
  { why: "a half of what stands above, or nothing", rule: "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm\n/2", max: 10 },
  { why: "the same below points for each", rule: "Mỗi văn bản được 2 điểm, tối đa 10 điểm\n/2", max: 10 },
];
