import type { RuleInputs } from "../../../../src/core/rules";

/** Formulas that cannot mean what they say, by what is amiss: refused. */
export const SLIPS: Readonly<Record<string, readonly string[]>> = {
  "a quotient called a rate of change": [
    "a = Tổng thu năm nay; b = Tổng thu năm trước\n- Tỷ lệ = a/b\n- Tăng từ 10% trở lên: Điểm tối đa\n- Tăng dưới 10%: 1/2 Điểm tối đa\n- Không tăng: 0 điểm",
    "a = Tổng thu năm nay; b = Tổng thu năm trước\n- Tốc độ tăng = a/b\n- Tốc độ tăng ≥ 10%: Điểm tối đa\n- Tốc độ tăng < 10%: Tốc độ tăng/10%*Điểm tối đa",
    "a = Tổng thu năm nay; b = Tổng thu năm trước\n- Tỷ lệ tăng = a/b x 100%\n- Tăng ≥ 10%: Điểm tối đa\n- Tăng < 10%: 0 điểm",
    "a = Số hồ sơ giấy năm nay; b = Số hồ sơ giấy năm trước\n- Tỷ lệ giảm = a/b\n- Giảm từ 10% trở lên: Điểm tối đa\n- Giảm dưới 10%: 1/2 Điểm tối đa",
  ],
  "a difference of amounts compared with a percentage": [
    "a = Tổng thu năm nay; b = Tổng thu năm trước\n- Mức tăng = a-b\n- Mức tăng ≥ 10%: Điểm tối đa\n- Mức tăng < 10%: 0 điểm",
    "a = Số hộ năm nay; b = Số hộ năm trước. Chênh lệch = a - b. Chênh lệch ≥ 5%: 10 điểm; Chênh lệch < 5%: 5 điểm",
    "a = Số xã đạt; b = Số xã mới đạt. Tổng cộng = a + b. Tổng cộng ≥ 80%: 10 điểm; Tổng cộng < 80%: 5 điểm",
  ],
  "a relative change compared with points of percent": [
    "a = Tỷ lệ thu năm nay (%); b = Tỷ lệ thu năm trước (%)\n- Tăng = (a-b)/b\n- Tăng ≥ 5 điểm phần trăm: Điểm tối đa\n- Tăng < 5 điểm phần trăm: 0 điểm",
    "Tốc độ tăng = a/b - 1. Tốc độ tăng ≥ 5 điểm %: 10 điểm; Tốc độ tăng < 5 điểm %: 0 điểm",
  ],
  "nothing for every figure": [
    "a = kết quả; b = kế hoạch. Tỷ lệ = a/b. Điểm = (Tỷ lệ - 1)*Điểm tối đa",
    "a = Số xã đạt; b = Tổng số xã. Điểm = (a/b - 100%)*Điểm tối đa",
  ],
  "a ratio of two years with thresholds of growth": [
    "a = Tổng thu năm nay; b = Tổng thu năm trước; Tỷ lệ = a/b; - Tỷ lệ ≥ 10%: Điểm tối đa; Tỷ lệ < 10%: 0 điểm",
    "a = Năng suất lao động năm báo cáo.\nb = Năng suất lao động năm trước.\nTỷ lệ = (a/b)%.\n- Tỷ lệ ≥ 07%: điểm tối đa.\n- Tỷ lệ < 07%: điểm = (tỷ lệ/07%) * điểm tối đa.",
    "Số hồ sơ năm nay/số hồ sơ năm trước ≥ 10%: 10 điểm; < 10%: 5 điểm",
  ],
  "no growth beside levels of a change": [
    "a = Số vụ năm 2024; b = Số vụ năm 2023. Tỷ lệ giảm = (b-a)/b. Tỷ lệ giảm ≥ 10%: 10 điểm; Tỷ lệ giảm < 10%: 5 điểm; không giảm: 0 điểm",
  ],
  "a total over its part": [
    "a = Số hộ có mạng; b = Tổng số hộ gia đình của huyện; - Tỷ lệ = b/a; - Điểm = Tỷ lệ*Điểm tối đa",
    "a = Số TTHC toàn trình; b = Số TTHC; - Tỷ lệ = b/a; - Điểm = Tỷ lệ*Điểm tối đa",
    "a = Số cán bộ được tập huấn; b = Số cán bộ; - Tỷ lệ = b/a; - Điểm = Tỷ lệ*Điểm tối đa",
    "a = Số xã có tổ; b = Tổng xã trên địa bàn; - Tỷ lệ = b/a; - Điểm = Tỷ lệ*Điểm tối đa",
  ],
  "a dash that takes all away again, or is a minus": [
    "- Từ 20 tin bài trở lên: 8 điểm - điểm tối đa;\n- Từ 10 đến dưới 20 tin bài: 5 điểm;\n- Dưới 10 tin bài: 0 điểm.",
    "a: Số hộ; b: Tổng số hộ. Tỷ lệ = a/b.\n- Điểm = - Tỷ lệ*Điểm tối đa",
    "- Có sự cố: - 50% Điểm tối đa\n- Không có sự cố: Điểm tối đa",
    "Không có vi phạm: 10 điểm; có vi phạm: (- 5 điểm)",
  ],
  "faults that are rewarded": [
    "Số lỗi:\n- Từ 20 tin bài trở lên: Điểm tối đa;\n- Từ 10 đến dưới 20 tin bài: 1/2*Điểm tối đa;\n- Dưới 10 tin bài: 0 điểm.",
    "a = Số hồ sơ quá hạn; b = Tổng số hồ sơ. Tỷ lệ = a/b. Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm",
    "Mỗi vi phạm: 1 điểm, tối đa 10 điểm",
  ],
  "a report that is lacking beside ratios": ["- Tỷ lệ hồ sơ từ 80% trở lên: 10 điểm;\n- Từ 50% đến dưới 80%: 5 điểm;\n- Dưới 50% hoặc không báo cáo: 0 điểm."],
  "letters in another unit than their levels": [
    "a = số người; a ≥ 2 triệu: 10 điểm; a < 2 triệu: 5 điểm",
    "a = số lớp; a ≥ 2 lớp/quý: 10 điểm; a < 2 lớp/quý: 5 điểm",
    "K = a/b; K ≥ 80: 10đ; 50 ≤ K < 80: 5đ; K < 50: 0đ. a: SL hồ sơ; b: TS hồ sơ",
  ],
  "a letter that the formula leaves out": ["a: Số A; b: Tổng số A. Tỷ lệ = a\\b. Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm"],
  "a fall called a rise": ["a = Số hồ sơ năm 2024; b = Số hồ sơ năm 2023. Tỷ lệ tăng = (b-a)/b. Tỷ lệ ≥ 10%: 10 điểm; Tỷ lệ < 10%: 5 điểm"],
  "a plan that is not met beside levels of its ratio": ["a = kết quả; b = kế hoạch; Tỷ lệ = a/b; Tỷ lệ ≥ 110%: 10 điểm; Tỷ lệ < 110%: 5 điểm; không đạt kế hoạch: 0 điểm"],
  "Min-Max of another figure": [
    "Tính điểm theo phương pháp Min-Max (lấy logarit). a = GRDP",
    "Tính điểm theo phương pháp Min-Max (tính trên 1.000 dân). a = số hồ sơ",
    "Tính điểm theo phương pháp Min - Max (điểm tối đa 5). a = số hồ sơ",
    "Tính điểm theo phương pháp Min-Max dựa vào thứ hạng cao nhất thì điểm tối đa và giảm dần",
    "Tính điểm theo phương pháp Min-Max dựa vào đơn vị có tỷ lệ trễ hạn tốt nhất thì điểm tối đa và giảm dần",
  ],
  "points of each, scored once": [
    "Hằng quý: Đúng hạn: 2,5 điểm; chậm: 1 điểm; không: 0 điểm",
    "5 nội dung, mỗi nội dung: Đạt: 2,5 điểm; không đạt: 0 điểm",
    "- Có kế hoạch: 10 điểm, trong đó đúng hạn: 3 điểm, đủ nội dung: 2 điểm",
    "- Có kế hoạch: 10 điểm; ban hành chậm - 2 điểm; không có: 0 điểm",
  ],
  "a loss that is added": ["Mỗi nội dung thiếu trừ ngay 1 điểm", "Mỗi cán bộ bị kỷ luật: 2 điểm", "Mỗi lần bị nhắc nhở: 2 điểm; tối đa 10 điểm", "-2 điểm/lần"],
  "what stands below or between, and changes all": [
    "- Đã ban hành: Điểm tối đa\n- Chưa ban hành: 0 điểm\n/2",
    "Mỗi văn bản được 2 điểm, tối đa 10 điểm\n/2",
    "1. Kế hoạch\n- Có: 1/2*Điểm tối đa\n- Không: 0 điểm\nHoặc:\n2. Báo cáo\n- Có: 1/2*Điểm tối đa\n- Không: 0 điểm",
  ],
  "a product of amounts": [
    "a = Số hộ có mạng; b = Tổng số hộ;\n- Tỷ lệ = a*b\n- Điểm = Tỷ lệ*Điểm tối đa",
    "a = Số hộ có mạng; b = Tổng số hộ;\n- Tỷ lệ = a x b\n- Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm",
    "a = kết quả; b = kế hoạch. Điểm = a*b*Điểm tối đa",
  ],
  "a ratio named for those that its letters leave out": [
    "a = Số hộ có mạng; b = Tổng số hộ;\n- Tỷ lệ không có mạng = a/b\n- Điểm = Tỷ lệ*Điểm tối đa",
    "a = Số hộ không có mạng; b = Tổng số hộ;\n- Tỷ lệ hộ có mạng = a/b\n- Điểm = Tỷ lệ*Điểm tối đa",
    "a = Số hộ chưa được cấp nước sạch; b = Tổng số hộ. Tỷ lệ hộ được cấp nước sạch = a/b. Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm",
  ],
  "most just below the threshold": [
    "a = Số hộ; b = Tổng số hộ; Tỷ lệ = a/b\n- Tỷ lệ ≥ 80%: 1/2 Điểm tối đa.\n- Tỷ lệ < 80%: Tỷ lệ/80% *Điểm tối đa.",
    "Tỷ lệ ≥ 90%: 8 điểm; Tỷ lệ < 90%: Tỷ lệ * Điểm tối đa",
  ],
  "so many đồng beside a unit of millions": [
    "Mức 1: ≥ 200.000.000: 100% điểm phần này.\nMức 2: ≥ 100.000.000: 70% điểm phần này.\nMức 3: < 100.000.000: 0% điểm\nĐơn vị tính: triệu đồng",
    "Kinh phí (tỷ đồng): từ 500.000.000 trở lên: 10 điểm; dưới 500.000.000: 5 điểm",
  ],
  "minutes beside times": ["- Từ 15 phút/tuần: 10 điểm; từ 2 lần/tháng: 5 điểm; dưới 2 lần/tháng: 0 điểm"],
};

/** Their neighbours, which mean it. */
export const SOUND: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["a = Số hộ tăng thêm; b = Số hộ năm trước\n- Tỷ lệ tăng = a/b\n- Tăng từ 10% trở lên: Điểm tối đa\n- Tăng dưới 10%: 1/2 Điểm tối đa", { a: 9, b: 100 }, 5],
  ["a = Tổng thu năm nay; b = Tổng thu năm trước\n- Tỷ lệ = a/b - 1\n- Tăng từ 10% trở lên: Điểm tối đa\n- Tăng dưới 10%: 1/2 Điểm tối đa", { a: 105, b: 100 }, 5],
  ["a = Tổng thu năm nay; b = Tổng thu năm trước\n- Tỷ lệ = a/b\n- Tỷ lệ từ 110% trở lên: Điểm tối đa\n- Tỷ lệ dưới 110%: 1/2 Điểm tối đa", { a: 105, b: 100 }, 5],
  ["a = Tỷ lệ thu năm nay (%); b = Tỷ lệ thu năm trước (%)\n- Mức tăng = a-b\n- Mức tăng ≥ 5 điểm phần trăm: Điểm tối đa\n- Mức tăng < 5 điểm phần trăm: 1/2 Điểm tối đa", { a: 0.5, b: 0.46 }, 5],
  ["- Từ 20 tin bài trở lên: 10 điểm - điểm tối đa;\n- Từ 10 đến dưới 20 tin bài: 5 điểm;\n- Dưới 10 tin bài: 0 điểm.", { value: 30 }, 10],
  ["- Tỷ lệ ≥ 80% - 10 điểm\n- Tỷ lệ ≥ 50% - 5 điểm\n- Tỷ lệ < 50% - 0 điểm", { value: 0.6 }, 5],
  ["- Tỷ lệ hồ sơ từ 80% trở lên: 10 điểm;\n- Từ 50% đến dưới 80%: 5 điểm;\n- Dưới 50% hoặc không thực hiện: 0 điểm.", { value: 0.6 }, 5],
  ["a = Số hồ sơ năm nay; b = Số hồ sơ năm trước. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 5, b: 10 }, 5],
  ["a = Tổng số hồ sơ; b = Số hồ sơ theo kế hoạch; - Tỷ lệ = a/b; - Điểm = Tỷ lệ*Điểm tối đa", { a: 5, b: 10 }, 5],
  ["a = Tổng số hồ sơ trực tuyến; b = Số hồ sơ tiếp nhận; - Tỷ lệ = a/b; - Điểm = Tỷ lệ*Điểm tối đa", { a: 5, b: 10 }, 5],
  ["a = Số hộ; b = Số hộ được giao; - Tỷ lệ = a/b; - Điểm = Tỷ lệ*Điểm tối đa", { a: 5, b: 10 }, 5],
  ["a = kết quả; b = kế hoạch. Tỷ lệ = a/b. Điểm = (0,5*Tỷ lệ + 0,5)*Điểm tối đa", { a: 0, b: 10 }, 5],
  ["a = Số hộ; b = Số người một hộ; c = Tổng số người; Tỷ lệ = a*b/c\n- Điểm = Tỷ lệ*Điểm tối đa", { a: 10, b: 2, c: 40 }, 5],
  ["a = Năng suất năm báo cáo.\nb = Năng suất năm trước.\nTỷ lệ = (a/b)% - 100%.\n- Tỷ lệ ≥ 07%: điểm tối đa.\n- Tỷ lệ < 07%: 1/2 điểm tối đa\n- Không tăng: 0 điểm.", { a: 100, b: 100 }, 0],
  ["Tốc độ tăng = (a-b)/b. Tốc độ tăng ≥ 10%: 10 điểm; Tốc độ tăng < 10%: 5 điểm; không tăng: 0 điểm. a: Số giao dịch; b: Số giao dịch năm trước", { a: 105, b: 100 }, 5],
  ["a = số lớp trong quý; a ≥ 2 lớp/quý: 10 điểm; a < 2 lớp/quý: 5 điểm", { a: 1 }, 5],
  ["- Hàng tuần: điểm tối đa\n- Hàng tháng: 1/2 điểm tối đa\n- Không: 0 điểm", { choice: 2 }, 5],
  ["a = Số hệ thống được phê duyệt; b = Tổng số hệ thống; Tỷ lệ = a/b; Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm; chưa có hệ thống: 0 điểm", { a: 0, b: 10 }, 5],
  ["a = Số hệ thống được phê duyệt; b = Tổng số hệ thống; Tỷ lệ = a/b; Tỷ lệ ≥ 80%: 10 điểm; Tỷ lệ < 80%: 5 điểm; chưa có hệ thống: 0 điểm", { a: 0, b: 0 }, 0],
  ["Tỷ lệ văn bản ký số ≥ 80%: 10 điểm; < 80%: 5 điểm; chưa có chữ ký số: 0 điểm", { value: 0 }, 5],
  ["Mỗi hồ sơ 2 điểm, tối đa 10 điểm", { count: 2 }, 4],
  ["a = Hệ số vùng; b = Số hộ; c = Tổng số hộ; Tỷ lệ = a*b/c. Điểm = Tỷ lệ*Điểm tối đa", { a: 1, b: 2, c: 4 }, 5],
  ["a = Số hộ không dùng tiền mặt; b = Tổng số hộ; Tỷ lệ hộ không dùng tiền mặt = a/b. Điểm = Tỷ lệ*Điểm tối đa", { a: 2, b: 4 }, 5],
  ["Từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: Tỷ lệ * Điểm tối đa", { value: 0.5 }, 5],
  ["Kinh phí (triệu đồng): từ 5.000.000 trở lên: 10 điểm; dưới 5.000.000: 5 điểm", { value: 4_999_999 }, 5],
  ["Kinh phí (đồng): từ 500.000.000 trở lên: 10 điểm; dưới 500.000.000: 5 điểm", { value: 499_999_999 }, 5],
  ["- Từ 15 phút/tuần: 10 điểm; từ 15 phút/tháng: 5 điểm; dưới 15 phút/tháng: 0 điểm", { value: 4 }, 5],
];
