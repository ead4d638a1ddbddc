/** A text that is read although it should be refused, or read otherwise, and why. */
export interface OpenMisreading {
  readonly why: string;
  readonly rule: string;
  readonly max: number;
}

/** Known and not yet mended: a score of one of them is not to be trusted. */
export const NOT_YET_REFUSED: readonly OpenMisreading[] = [
  { why: "hundredths of a ratio in percent", rule: "H = a/b x 100%. H ≥ 80: 10 điểm; H < 80: H/80 x 10 điểm", max: 10 },
  { why: "a ratio named for others than its letters count", rule: "a = Số hộ có mạng;\nb = Tổng số hộ;\n- Tỷ lệ hộ nghèo = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa", max: 10 },
];
