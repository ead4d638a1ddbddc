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
  ["a = kết quả; b = kế hoạch. Tỷ lệ = a/b. Điểm = (0,5*Tỷ lệ + 0,5)*Điểm tối đa", { a: 0, b: 10 }, 5],
  ["a = Số hộ; b = Số người một hộ; c = Tổng số người; Tỷ lệ = a*b/c\n- Điểm = Tỷ lệ*Điểm tối đa", { a: 10, b: 2, c: 40 }, 5],
  ["a = Hệ số vùng; b = Số hộ; c = Tổng số hộ; Tỷ lệ = a*b/c. Điểm = Tỷ lệ*Điểm tối đa", { a: 1, b: 2, c: 4 }, 5],
  ["a = Số hộ không dùng tiền mặt; b = Tổng số hộ; Tỷ lệ hộ không dùng tiền mặt = a/b. Điểm = Tỷ lệ*Điểm tối đa", { a: 2, b: 4 }, 5],
  ["Từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: Tỷ lệ * Điểm tối đa", { value: 0.5 }, 5],
  ["Kinh phí (triệu đồng): từ 5.000.000 trở lên: 10 điểm; dưới 5.000.000: 5 điểm", { value: 4_999_999 }, 5],
  ["Kinh phí (đồng): từ 500.000.000 trở lên: 10 điểm; dưới 500.000.000: 5 điểm", { value: 499_999_999 }, 5],
  ["- Từ 15 phút/tuần: 10 điểm; từ 15 phút/tháng: 5 điểm; dưới 15 phút/tháng: 0 điểm", { value: 4 }, 5],
];
