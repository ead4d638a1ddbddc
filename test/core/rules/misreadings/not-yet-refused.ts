/** A text that is read although it should be refused, or read otherwise, and why. */
export interface OpenMisreading {
  readonly why: string;
  readonly rule: string;
  readonly max: number;
}

/** Known and not yet mended: a score of one of them is not to be trusted. */
export const NOT_YET_REFUSED: readonly OpenMisreading[] = [
  { why: "a half of what stands above, or nothing", rule: "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm\n/2", max: 10 },
  { why: "the same below points for each", rule: "Mỗi văn bản được 2 điểm, tối đa 10 điểm\n/2", max: 10 },
  { why: "people compared with an amount that is one of money elsewhere", rule: "a = số người; a ≥ 2 triệu: 10 điểm; a < 2 triệu: 5 điểm", max: 10 },
  { why: "counts compared with so many in a quarter", rule: "a = số lớp; a ≥ 2 lớp/quý: 10 điểm; a < 2 lớp/quý: 5 điểm", max: 10 },
  { why: "points of each quarter, scored once", rule: "Hằng quý: Đúng hạn: 2,5 điểm; chậm: 1 điểm; không: 0 điểm", max: 10 },
  { why: "points of each content, scored once", rule: "5 nội dung, mỗi nội dung: Đạt: 2,5 điểm; không đạt: 0 điểm", max: 10 },
  { why: "levels of initiatives of two kinds", rule: "- Trên 3 sáng kiến cấp tỉnh: 10 điểm; trên 1 sáng kiến: 5 điểm; không có sáng kiến: 0 điểm", max: 10 },
];
