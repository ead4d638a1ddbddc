/** A text that is read although it should be refused, or read otherwise, and why. */
export interface OpenMisreading {
  readonly why: string;
  readonly rule: string;
  readonly max: number;
}

/** Known and not yet mended: a score of one of them is not to be trusted. */
export const NOT_YET_REFUSED: readonly OpenMisreading[] = [
  { why: "hundredths of a ratio in percent", rule: "H = a/b x 100%. H ≥ 80: 10 điểm; H < 80: H/80 x 10 điểm", max: 10 },
  { why: "a unit behind the name and another one in the levels", rule: "Kinh phí, đvt: tỷ đồng: ≥ 200 triệu: 10 điểm; < 200 triệu: 5 điểm", max: 10 },
  { why: "millions, shortened, over thousands of millions", rule: "a = Kinh phí chi CĐS (tr.đ).\nb = Tổng chi NSNN (tỷ đồng).\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ * Điểm tối đa", max: 10 },
  { why: "thousands over ones, behind a comma", rule: "a = Số hộ có mạng, ĐVT: nghìn hộ.\nb = Tổng số hộ, ĐVT: hộ.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ * Điểm tối đa", max: 10 },
  { why: "so many a month over so many a year", rule: "a = Số hồ sơ trực tuyến/tháng.\nb = Tổng số hồ sơ/năm.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ * Điểm tối đa", max: 10 },
  { why: "the slower, the more points", rule: "a = Thời gian xử lý thực tế.\nb = Thời gian xử lý theo quy định.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ * Điểm tối đa", max: 10 },
  { why: "the second half of a definition dropped", rule: "a = Số hồ sơ trực tuyến; số hồ sơ một phần.\nb = Tổng số hồ sơ.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ * Điểm tối đa", max: 10 },
  { why: "the place denied, and taken for what is counted there", rule: "Số tin bài trên chuyên mục: từ 20: 10 điểm; dưới 20: 5 điểm; chưa có chuyên mục: 0 điểm", max: 10 },
  { why: "a condition between a quotient and its threshold", rule: "a/b (nếu đúng hạn) ≥ 80%: 10 điểm; a/b < 80%: 5 điểm", max: 10 },
  { why: "a comparison between a quotient and its threshold", rule: "a/b so với kế hoạch ≥ 80%: 10 điểm; a/b < 80%: 5 điểm", max: 10 },
  { why: "a factor in the definition of a ratio", rule: "a = Số hộ có mạng;\nb = Tổng số hộ;\n- Tỷ lệ x 2 = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa", max: 10 },
  { why: "a ratio named for others than its letters count", rule: "a = Số hộ có mạng;\nb = Tổng số hộ;\n- Tỷ lệ hộ nghèo = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa", max: 10 },
  { why: "a total over its part, which is shortened", rule: "a = Số lượng HTTT được giám sát; b = Tổng số lượng hệ thống thông tin; - Tỷ lệ = b/a; - Điểm = Tỷ lệ*Điểm tối đa", max: 10 },
];
