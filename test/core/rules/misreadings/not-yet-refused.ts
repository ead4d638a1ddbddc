/** A text that is read although it should be refused, or read otherwise, and why. */
export interface OpenMisreading {
  readonly why: string;
  readonly rule: string;
  readonly max: number;
}

/** Known and not yet mended: a score of one of them is not to be trusted. */
export const NOT_YET_REFUSED: readonly OpenMisreading[] = [
  { why: "levels of initiatives of two kinds", rule: "- Trên 3 sáng kiến cấp tỉnh: 10 điểm; trên 1 sáng kiến: 5 điểm; không có sáng kiến: 0 điểm", max: 10 },
];
