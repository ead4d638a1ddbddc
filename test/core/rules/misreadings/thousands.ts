/** Thousands with a comma could be decimals with a nought too many: whoever reads them as such gives all points for two visits. */
export const THOUSANDS_IN_DOUBT: readonly string[] = [
  "- Từ 1,500 lượt trở lên: 10 điểm\n- Dưới 1,500 lượt: 5 điểm",
  "- Số hồ sơ ≥ 12,500: 10 điểm; < 12,500: 5 điểm",
  "Từ 1,250 đến 2,500 lượt: 5 điểm\nTrên 2,500: 10 điểm\nDưới 1,250: 0 điểm",
  "Điểm = Số lượt/1,500 x 10",
  "a: số tài khoản\na ≥ 1,500: 10 điểm; a < 1,500: a/1,500 x 10",
  "- Từ 1,200 lượt/tháng: 10 điểm\n- Dưới 1,200 lượt/tháng: 5 điểm",
  "- Từ 1.5000 lượt trở lên: 10 điểm\n- Dưới 1.5000 lượt: 5 điểm",
];

/** Points group thousands; percentages, points and what begins with 0 have decimals. */
export const THOUSANDS_AND_DECIMALS: readonly { readonly rule: string; readonly scores: readonly (readonly [figure: number, score: number])[] }[] = [
  { rule: "- Từ 1.500 lượt trở lên: 10 điểm\n- Dưới 1.500 lượt: 5 điểm", scores: [[1500, 10], [2, 5]] },
  { rule: "- Tỷ lệ từ 12,125% trở lên: 10 điểm\n- Dưới 12,125%: 5 điểm", scores: [[0.13, 10], [0.12, 5]] },
  { rule: "- Từ 0,125 tỷ đồng trở lên: 10 điểm\n- Dưới 0,125 tỷ đồng: 5 điểm", scores: [[0.2, 10], [0.1, 5]] },
  { rule: "- Từ 10 lượt trở lên: 10 điểm\n- Dưới 10 lượt: 1,125 điểm", scores: [[10, 10], [2, 1.13]] },
  { rule: "- Từ 2 tỷ rưỡi trở lên: 10 điểm\n- Dưới 2 tỷ rưỡi: 0 điểm", scores: [[2.5, 10], [2.2, 0]] },
  { rule: "- Trên 2 tỷ rưỡi: 10 điểm\n- Từ 1 tỷ rưỡi đến 2 tỷ rưỡi: 5 điểm\n- Dưới 1 tỷ rưỡi: 0 điểm", scores: [[2.6, 10], [1.6, 5], [1.2, 0]] },
  { rule: "- Từ 2 giờ rưỡi trở lên: 10 điểm\n- Dưới 2 giờ rưỡi: 1 điểm rưỡi", scores: [[2.5, 10], [2.2, 1.5]] },
];
