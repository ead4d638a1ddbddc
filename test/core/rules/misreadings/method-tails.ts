/** Words behind the method that change its score, or its figure, in whatever way: refused. */
export const METHOD_TAILS: readonly string[] = [
  ...[", giá trị nhỏ được điểm cao", ", kết quả chia 2", ", trọng số 0,5", ", bình quân 3 năm", ", áp dụng từ năm 2026", ", làm tròn lên", ", chỉ áp dụng với xã"],
  ...[" ngược", " hoặc tỷ lệ", " với mức tối đa 100", " có điều chỉnh", " sau khi loại đơn vị cao nhất", " rồi chia 2"],
  ...[" dựa vào đơn vị nào giảm nhiều nhất thì điểm tối đa", " dựa vào đơn vị nào gần hạn nhất"],
].map((tail) => `Tính điểm theo phương pháp Min-Max${tail}`);

/** Its figure, its units and its best end, each beside the method. */
export const METHOD_TOLD: readonly string[] = [
  ...["", " giữa các xã, phường", " dựa vào tỷ lệ giải ngân", " trên số lượt truy cập", " so với các đơn vị khác", ", đơn vị có tỷ lệ cao nhất đạt điểm tối đa", ", cao nhất được điểm tối đa và giảm dần", " để tính điểm giữa các địa phương"],
].map((tail) => `Tính điểm theo phương pháp Min-Max${tail}`);

/** Points for one case of several, and for a fault: refused. */
export const CASES_IN_DOUBT: readonly string[] = [
  ...["10 điểm nếu đúng hạn", "10 điểm khi có báo cáo", "10 điểm cho xã"].map((award) => `- Có kế hoạch: ${award}\n- Không có: 0 điểm`),
  "Không ban hành kế hoạch: có: 10 điểm; không: 0 điểm",
  "Có vi phạm: có: 10 điểm; không: 0 điểm",
];

/** The other cases stand beside them. */
export const CASES_TOLD: readonly (readonly [text: string, choice: number, score: number])[] = [
  ["- 10 điểm nếu đúng hạn\n- 5 điểm nếu chậm\n- 0 điểm nếu không có kế hoạch", 2, 5],
  ["- 10 điểm nếu có kế hoạch\n- 0 điểm nếu không có kế hoạch", 1, 10],
  ["Ban hành kế hoạch: có: 10 điểm; không: 0 điểm", 1, 10],
];
