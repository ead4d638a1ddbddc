import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

const PART = String.raw`a = Số hồ sơ xử lý toàn trình;\nb = Tổng số hồ sơ tiếp nhận trong năm;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa.`;
const OTHER_PART = String.raw`a = Số hồ sơ thanh toán trực tuyến;\nb = Tổng số hồ sơ tiếp nhận trong năm;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa.`;
const MONEY = String.raw`a = Chi cho chuyển đổi số (tỷ đồng);\nb = Tổng chi ngân sách (tỷ đồng);\n- Tỷ lệ = a/b;\n- Tỷ lệ ≥ 1%: Điểm tối đa;\n- Tỷ lệ < 1%: Tỷ lệ/1%*Điểm tối đa.`;
const MILLIONS = String.raw`a = Kinh phí đào tạo kỹ năng số (triệu đồng);\nb = Tổng kinh phí đào tạo (triệu đồng);\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa.`;
const YES = String.raw`- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.`;
const COUNT = String.raw`- Từ 10 tin, bài trở lên: Điểm tối đa;\n- Từ 5 đến 9 tin, bài: 1/2*Điểm tối đa;\n- Dưới 5 tin, bài: 0 điểm.`;

/** Tables whose points are made of figures on our own sheet. */
export const SLIPS_OF_FIGURES: readonly SlippedTable[] = [
  {
    name: "figures of a department",
    sheet: { cells: `
      STT | Chỉ số chuyển đổi số | Điểm tối đa | Điểm tự chấm | Cách tính điểm
      '1 | Chính quyền số | 30 | |
      '1.1 | Tỷ lệ hồ sơ toàn trình | 10 | | ${PART}
      '1.2 | Tỷ lệ thanh toán trực tuyến | 10 | | ${OTHER_PART}
      '1.3 | Kế hoạch năm | 10 | | ${YES}
      '2 | Nguồn lực số | 20 | |
      '2.1 | Chi cho chuyển đổi số | 10 | | ${MONEY}
      '2.2 | Tin, bài về chuyển đổi số | 10 | | ${COUNT}` },
    figures: { "1.1/a": 620, "1.1/b": 800, "1.2/a": 300, "1.2/b": 800, "1.3/choice": 1, "2.1/a": 2.4, "2.1/b": 310, "2.2/value": 7 },
    slips: [
      figureSlip("input-missing", "1.1/b", "one of two left blank", { "1.1/b": null }),
      figureSlip("input-missing", "2.2/value", "a row forgotten", { "2.2/value": null }),
      figureSlip("input-missing", "1.3/choice", "no answer chosen", { "1.3/choice": null }),
      figureSlip("input-not-number", "1.1/a", "a number with its unit", { "1.1/a": "620 hồ sơ" }),
      figureSlip("input-not-number", "2.1/a", "a comma as text", { "2.1/a": "2,4" }),
      figureSlip("input-not-number", "2.2/value", "about", { "2.2/value": "khoảng 7" }),
      figureSlip("input-not-number", "1.2/b", "an error value", { "1.2/b": { error: "#N/A" } }),
      figureSlip("numerator-exceeds-denominator", "1.2/a", "more paid than received", { "1.2/a": 3000 }),
      figureSlip("numerator-exceeds-denominator", "1.1/a", "the two changed about", { "1.1/a": 800, "1.1/b": 620, "1.2/b": 620 }),
      figureSlip("unit-suspect", "2.1/b", "đồng for tỷ đồng", { "2.1/b": 310_000_000_000 }),
      figureSlip("unit-suspect", "2.1/a", "both in đồng", { "2.1/a": 2_400_000_000, "2.1/b": 310_000_000_000 }),
      figureSlip("input-conflict", "1.2/b", "received: once 800, once 810", { "1.2/b": 810 }),
      figureSlip("input-invalid", "1.3/choice", "a third answer of two", { "1.3/choice": 3 }),
      figureSlip("input-invalid", "1.1/b", "less than nothing", { "1.1/b": -800 }),
    ],
    together: [5, 11],
  },
  {
    name: "figures of a commune in millions",
    sheet: { cells: `
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ XÃ
      Mã | Tiêu chí | Phương pháp tính | Điểm tối đa | Xã tự chấm
      '1 | Nhân lực số | | 20 |
      '1.1 | Kinh phí đào tạo kỹ năng số | ${MILLIONS} | 10 |
      '1.2 | Quy chế khai thác dữ liệu | ${YES} | 10 |
      '2 | Dịch vụ số | | 20 |
      '2.1 | Hồ sơ toàn trình | ${PART} | 20 |` },
    figures: { "1.1/a": 45, "1.1/b": 120, "1.2/choice": 2, "2.1/a": 90, "2.1/b": 100 },
    slips: [
      figureSlip("unit-suspect", "1.1/a", "đồng for triệu đồng in one", { "1.1/a": 45_000_000_000 }),
      figureSlip("unit-suspect", "1.1/b", "đồng for triệu đồng", { "1.1/a": 45_000_000, "1.1/b": 120_000_000 }),
      figureSlip("numerator-exceeds-denominator", "2.1/a", "a zero too many", { "2.1/a": 900 }),
      figureSlip("input-missing", "2.1/a", "the part left blank", { "2.1/a": null }),
      figureSlip("input-not-number", "1.1/b", "O for 0", { "1.1/b": "12O" }),
      slip("rule-variable-undefined", "C4", "a letter nobody named", { C4: MILLIONS.replaceAll(String.raw`\n`, "\n").replace("a/b", "a/n") }),
      slip("max-missing", "D5", "left blank", { D5: null }),
    ],
  },
];
