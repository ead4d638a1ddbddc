/** "triệu" and "tỷ" of things: with the number of things, not of millions, and its score. */
export const MILLIONS_OF_THINGS: readonly (readonly [text: string, value: number, score: number, name?: string])[] = [
  ["- Từ 1 triệu lượt truy cập: 10 điểm\n- Dưới 1 triệu lượt truy cập: 5 điểm", 600_000, 5],
  ["- Trên 2 triệu giao dịch: 10 điểm\n- Từ 1 triệu đến 2 triệu giao dịch: 5 điểm\n- Dưới 1 triệu giao dịch: 0 điểm", 1_500_000, 5],
  ["- Số người dùng ≥ 1,2 triệu: 10 điểm; < 1,2 triệu: 5 điểm", 1_200_000, 10],
  ["- Từ 1 triệu: 10 điểm\n- Dưới 1 triệu: 5 điểm", 600_000, 5, "Số lượt truy cập Cổng"],
];

/** The same words of money, in the unit that the text names first. */
export const MILLIONS_OF_MONEY: typeof MILLIONS_OF_THINGS = [
  ["- Từ 500 triệu: 10 điểm\n- Dưới 500 triệu: 5 điểm", 400, 5, "Kinh phí chi cho chuyển đổi số"],
  ["Số tiền tiết kiệm từ 1 tỷ: 10 điểm; dưới 1 tỷ: 5 điểm", 1.2, 10],
  ["Số thu từ dịch vụ từ 1 tỷ đồng: 10 điểm; dưới 1 tỷ đồng: 5 điểm", 0.5, 5],
];
