import type { RuleInputs } from "../../../../src/core/rules";

/** Figures whose unit, currency, period or factor is not that of what they are compared or divided with: refused. */
export const UNLIKE: readonly string[] = [
  "a = Doanh thu (tỷ VND); b = GRDP (triệu USD); Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = Doanh thu (tỷ VND); b = GRDP (triệu VND); Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = số hồ sơ x 2; b = tổng hồ sơ. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = số tin bài trong tháng. a ≥ 240 tin bài/năm: 10 điểm; a < 240 tin bài/năm: 0 điểm",
  "a = số người; a ≥ 2 nghìn: 10 điểm; a < 2 nghìn: 5 điểm",
  "a = số giờ; a ≥ 2 ngày: 10 điểm; a < 2 ngày: 5 điểm",
  "a = số cuộc họp mỗi quý. a ≥ 1 cuộc/tháng: 10 điểm; a < 1 cuộc/tháng: 0 điểm",
  "- Tỷ lệ hồ sơ trực tuyến ≥ 80% của cấp tỉnh trở lên: Điểm tối đa\n- Tỷ lệ hồ sơ trực tuyến < 80%: 1/2*Điểm tối đa",
  "a = Kinh phí chuyển đổi số (trđ); b = Tổng chi ngân sách (tỷ đồng). Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = Doanh thu số, đơn vị tính: tr.đ; b = Tổng doanh thu, đơn vị tính: nghìn đồng. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = Số thuê bao, ĐVT: nghìn thuê bao; b = Dân số, ĐVT: người. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "a = Số lượt truy cập/tuần; b = Số lượt truy cập/tháng. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa",
  "Kinh phí từ 1 tỷ đồng trở lên: 10 điểm; từ 500 triệu đồng mỗi năm đến dưới 1 tỷ đồng: 5 điểm; dưới 500 triệu đồng: 0 điểm",
  "a = Số lượt; a ≥ 1,500: 10 điểm; a < 1,500: 5 điểm",
  "a = Số lượt; Điểm = a/1,500 x 10",
];

/** Their neighbours in one unit. */
export const ALIKE: readonly (readonly [text: string, inputs: RuleInputs, score: number])[] = [
  ["a = Doanh thu (tỷ VND); b = GRDP (tỷ VND); Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 3, b: 10 }, 3],
  ["a = Kinh phí chuyển đổi số (tr.đ); b = Tổng chi ngân sách (triệu đồng). Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 3, b: 10 }, 3],
  ["a = Số thuê bao, ĐVT: nghìn thuê bao; b = Dân số, ĐVT: nghìn người. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 3, b: 10 }, 3],
  ["a = Số lượt truy cập/tháng; b = Số lượt chỉ tiêu/tháng. Tỷ lệ = a/b. Điểm = Tỷ lệ * Điểm tối đa", { a: 3, b: 10 }, 3],
  ["Kinh phí, đơn vị tính: tỷ đồng: từ 300 triệu: 10 điểm; dưới 300 triệu: 5 điểm", { value: 0.5 }, 10],
  ["Kinh phí ≥ 200 tr.đ: 10 điểm; < 200 tr.đ: 5 điểm", { value: 199 }, 5],
  ["Kinh phí từ 1 tỷ đồng mỗi xã trở lên: 10 điểm; từ 500 triệu đến dưới 1 tỷ đồng mỗi xã: 5 điểm; dưới 500 triệu đồng mỗi xã: 0 điểm", { value: 0.6 }, 5],
  ["- Từ 1.500 lượt trở lên: 10 điểm\n- Dưới 1.500 lượt: 5 điểm", { value: 2 }, 5],
  ["Mỗi tin bài: 1,125 điểm", { count: 2 }, 2.25],
  ["Tỷ lệ ≥ 1,125%: 10 điểm; Tỷ lệ < 1,125%: 5 điểm", { value: 0.012 }, 10],
  ["a = số nghìn người; a ≥ 2 nghìn người: 10 điểm; a < 2 nghìn người: 5 điểm", { a: 2 }, 10],
  ["a = số giờ; a ≤ 8 giờ: 10 điểm; a > 8 giờ: 5 điểm", { a: 8 }, 10],
  ["a = số tin bài trong tháng. a ≥ 20 tin bài/tháng: 10 điểm; a < 20 tin bài/tháng: 0 điểm", { a: 20 }, 10],
  ["- Có chuyên mục và có từ 20 tin bài trở lên: Điểm tối đa. Có chuyên mục và dưới 20 tin bài: 1/2 Điểm tối đa. Không có chuyên mục: 0 điểm", { value: 0 }, 5],
  ["- Có chuyên mục và có từ 20 tin bài trở lên: Điểm tối đa. Có chuyên mục và dưới 20 tin bài: 1/2 Điểm tối đa. Không có chuyên mục: 0 điểm", { value: 20, exists: 0 }, 0],
];
