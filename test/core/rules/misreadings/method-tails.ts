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

const METHOD_OF_DRILLS = "theo phương pháp Min-Max dựa vào đơn vị nào nhiều cuộc diễn tập nhất thì điểm tối đa và giảm dần";

/** Words before the method that take its points away, put it off, deny it, or compare another thing; and another list of units behind it: refused. */
export const METHOD_LEADS: readonly string[] = [
  ...["Tính điểm trừ", "Tính điểm phạt", "Tính điểm cộng", "Tính điểm từng quý", "Tính điểm năm trước", "Tính điểm bình quân", "Thôi tính điểm", "Trước đây tính điểm", "Từ năm 2026 tính điểm"],
  ...["Phần vượt tính điểm", "Phần còn lại tính điểm", "Có thể tính điểm", "Hội đồng tính điểm", "Cấp xã tính điểm", "Xếp loại", "Tính điểm không", "Tính điểm thưởng", "Chưa tính điểm", "Dự kiến chấm điểm", "Tính tỷ lệ nợ"],
].map((lead) => `${lead} ${METHOD_OF_DRILLS}`).concat(
  ["Tạm thời không tính điểm theo phương pháp Min-Max", "Tính điểm theo phương pháp khác Min-Max", "Tính điểm theo phương pháp ngoài Min-Max", "Tính điểm theo phương pháp tương tự Min-Max", "Tính điểm theo phương pháp Z-score thay cho Min-Max", "Tính điểm theo phương pháp xếp hạng thay Min-Max"],
  ["Min-Max theo căn bậc hai", "Min-Max trong cụm", "Min-Max 5 năm", "Min-Max theo quý", "Tính điểm theo phương pháp Min-Max dựa vào đơn vị nào nhiều cuộc diễn tập nhất trong khối thì điểm tối đa và giảm dần"],
);

/** Read beside the name "Số cuộc diễn tập". */
export const METHOD_LED: readonly string[] = [
  ...["Tính điểm", "Điểm số được tính", "Điểm xác định", "Các đơn vị tính điểm", "Các sở, ngành chấm điểm", "Áp dụng cách chấm", "Tính điểm số cuộc diễn tập"].map((lead) => `${lead} ${METHOD_OF_DRILLS}`),
  ...["Áp dụng phương pháp Min-Max", "Sử dụng công thức chuẩn hóa Min-Max", "Các chi nhánh còn lại chuẩn hóa theo Min-Max", "Min-Max", "Dùng Min-Max theo số cuộc diễn tập"],
];
