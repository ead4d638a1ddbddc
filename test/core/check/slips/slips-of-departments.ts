import type { SlippedTable } from "./slip";
import { slip } from "./slip";

const YES = String.raw`- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.`;
const TARGET = String.raw`a = Số hồ sơ nộp trực tuyến;\nb = Tổng số hồ sơ tiếp nhận;\n- Tỷ lệ = a/b;\n- Tỷ lệ ≥ 80%: Điểm tối đa;\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.`;
const RATIO = String.raw`a = Số báo cáo điện tử;\nb = Tổng số báo cáo phải gửi;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa.`;
const MEETINGS = String.raw`- Từ 4 cuộc trở lên: Điểm tối đa;\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa;\n- Dưới 2 cuộc: 0 điểm.`;
const SUM_RATIO = String.raw`a = Số dịch vụ công toàn trình;\nb = Số dịch vụ công một phần;\nc = Tổng số thủ tục hành chính;\n- Tỷ lệ = (a+b)/c;\n- Điểm = Tỷ lệ*Điểm tối đa.`;
const LEVELS = String.raw`Tỷ lệ = Số máy tính an toàn / Tổng số máy tính\n- Tỷ lệ từ 90% trở lên: 10 điểm;\n- Tỷ lệ từ 70% đến dưới 90%: 7 điểm;\n- Tỷ lệ từ 50% đến dưới 70%: 4 điểm;\n- Tỷ lệ dưới 50%: 0 điểm.`;

const lines = (text: string): string => text.replaceAll(String.raw`\n`, "\n");

/** Tables of departments: scoring texts, remedies, who leads. */
export const SLIPS_OF_DEPARTMENTS: readonly SlippedTable[] = [
  {
    name: "scoring texts before the points",
    sheet: { cells: `
      SỞ CÔNG THƯƠNG
      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024
      Mã | Chỉ số thành phần | Cách tính điểm | Điểm tối đa | Điểm tự chấm
      '1 | Thể chế số | | 20 | 17.5
      '1.1 | Kế hoạch chuyển đổi số hằng năm | ${YES} | 5 | 5
      '1.2 | Số cuộc họp Ban Chỉ đạo chuyển đổi số | ${MEETINGS} | 5 | 2.5
      '1.3 | Mức độ an toàn của máy tính | ${LEVELS} | 10 | 10
      '2 | Hoạt động số | | 30 | 22
      '2.1 | Tỷ lệ hồ sơ trực tuyến | ${TARGET} | 10 | 8
      '2.2 | Tỷ lệ báo cáo điện tử | ${RATIO} | 10 | 7
      '2.3 | Tỷ lệ thủ tục có dịch vụ công | ${SUM_RATIO} | 10 | 7
      | Tổng | | 50 | 39.5` },
    slips: [
      slip("score-unreachable", "E5", "half of a yes or no", { E5: 2.5, E4: 15, E12: 37 }),
      slip("score-unreachable", "E6", "between two levels", { E6: 4, E4: 19, E12: 41 }),
      slip("score-unreachable", "E7", "no level gives eight", { E7: 8, E4: 15.5, E12: 37.5 }),
      slip("rule-branches-overlap", "C9", "≤ for <", { C9: lines(TARGET).replace("Tỷ lệ < 80%:", "Tỷ lệ ≤ 80%:") }),
      slip("rule-branches-overlap", "C6", "four in two levels", { C6: lines(MEETINGS).replace("2 đến 3", "2 đến 4") }),
      slip("rule-branches-overlap", "C7", "levels over each other", { C7: lines(LEVELS).replace("70% đến dưới 90%", "70% đến dưới 95%") }),
      slip("rule-gap", "C9", "nothing between 70% and 80%", { C9: lines(TARGET).replace("Tỷ lệ < 80%:", "Tỷ lệ < 70%:") }),
      slip("rule-gap", "C6", "nothing for three", { C6: lines(MEETINGS).replace("Từ 2 đến 3 cuộc", "Từ 2 đến dưới 3 cuộc") }),
      slip("rule-gap", "C7", "nothing from 60% to 70%", { C7: lines(LEVELS).replace("50% đến dưới 70%", "50% đến dưới 60%") }),
      slip("rule-branch-duplicate", "C5", "the first answer twice", { C5: "- Đã ban hành: Điểm tối đa;\n- Đã ban hành: 0 điểm." }),
      slip("rule-branch-duplicate", "C6", "the same level twice", { C6: lines(MEETINGS).replace("Dưới 2 cuộc", "Từ 2 đến 3 cuộc") }),
      slip("rule-variable-undefined", "C10", "c for b", { C10: lines(RATIO).replace("a/b", "a/c") }),
      slip("rule-variable-undefined", "C11", "d for c", { C11: lines(SUM_RATIO).replace("(a+b)/c", "(a+b)/d") }),
      slip("rule-variable-unused", "C10", "one defined, not used", { C10: lines(RATIO).replace("- Tỷ lệ = ", "c = Tổng số cán bộ, công chức;\n- Tỷ lệ = ") }),
      slip("rule-variable-unused", "C11", "b left out of the fraction", { C11: lines(SUM_RATIO).replace("(a+b)/c", "a/c") }),
      slip("rule-divisor-mismatch", "C9", "another threshold in the fraction", { C9: lines(TARGET).replace("Tỷ lệ/80%", "Tỷ lệ/90%") }),
      slip("rule-divisor-mismatch", "C9", "a threshold changed at the front alone", { C9: lines(TARGET).replace("≥ 80%", "≥ 70%").replace("< 80%", "< 70%") }),
      slip("rule-precedence", "C11", "brackets lost", { C11: lines(SUM_RATIO).replace("(a+b)/c", "a+b/c") }),
      slip("rule-unreadable", "C5", "a reference to elsewhere", { C5: "Chấm theo hướng dẫn của cơ quan cấp trên" }),
      slip("rule-unreadable", "C10", "nothing that counts", { C10: "Căn cứ kết quả thực tế của đơn vị" }),
      slip("bracket-unbalanced", "C5", "a bracket left open", { C5: "- Đã ban hành (kế hoạch năm: Điểm tối đa;\n- Chưa ban hành: 0 điểm." }),
      slip("word-repeated", "C6", "a word twice", { C6: lines(MEETINGS).replace("trở lên", "trở trở lên") }),
      slip("rule-parent-conflict", "C8", "a text beside the group", { C8: lines(RATIO) }),
      slip("code-duplicate", "A6", "1.1 twice", { A6: "1.1" }),
      slip("max-missing", "D10", "left blank", { D10: null }),
    ],
    together: [0, 7, 15],
  },
  {
    name: "remedies, who leads and by when",
    sheet: { cells: `
      STT | Tiêu chí chuyển đổi số | Điểm tối đa | Điểm đạt | Lý do mất điểm | Giải pháp | Đơn vị chủ trì | Thời gian hoàn thành
      1 | Hạ tầng số | 20 | 14 | | | |
      '1.1 | Tỷ lệ cán bộ có máy tính | 10 | 8 | Có 80/100 cán bộ có máy tính | Mua bổ sung | Văn phòng | Quý II/2025
      '1.2 | Kết nối mạng truyền số liệu | 10 | 6 | Mới kết nối 6/10 đơn vị | Đăng ký thêm đường truyền | Trung tâm CNTT | Quý III/2025
      2 | Dữ liệu số | 20 | 15 | | | |
      '2.1 | Tỷ lệ hồ sơ số hóa | 10 | 5 | Số hồ sơ đã số hóa: 500; tổng số hồ sơ: 1000 | Thuê số hóa | Phòng Lưu trữ | Tháng 12/2025
      '2.2 | Danh mục dữ liệu mở | 10 | 10 | | Duy trì cập nhật | Trung tâm CNTT | Đã hoàn thành
      | Tổng | 40 | 29 | | | |` },
    slips: [
      slip("reason-contradiction", "E3", "fewer than were scored", { E3: "Có 60/100 cán bộ có máy tính" }),
      slip("reason-contradiction", "E4", "more than were scored", { E4: "Mới kết nối 9/10 đơn vị" }),
      slip("reason-contradiction", "E6", "labelled figures that give less", { E6: "Số hồ sơ đã số hóa: 300; tổng số hồ sơ: 1000" }),
      slip("status-contradiction", "H3", "done, yet below the maximum", { H3: "Đã hoàn thành" }),
      slip("status-contradiction", "F4", "done, in the remedy", { F4: "Đã thực hiện xong" }),
      slip("status-contradiction", "H6", "a hundred percent", { H6: "Hoàn thành 100%" }),
      slip("name-duplicate", "B7", "copied down", { B7: "Tỷ lệ hồ sơ số hóa" }),
      slip("word-repeated", "F6", "a word twice", { F6: "Thuê thuê số hóa" }),
      slip("bracket-unbalanced", "E4", "left open", { E4: "Mới kết nối 6/10 đơn vị (còn 4 đơn vị" }),
      slip("total-score-sum", "D8", "rounded up", { D8: 30 }),
      slip("group-score-sum", "D5", "one row left out", { D5: 10, D8: 24 }),
      slip("score-above-max", "D7", "a zero too many", { D7: 100, D5: 105, D8: 119 }),
      slip("score-negative", "D4", "a minus before", { D4: -6, D2: 2, D8: 17 }),
      slip("code-numeral", "A5", "II for 2", { A5: "II" }),
    ],
    together: [0, 3, 9],
  },
  {
    name: "more than nine indicators in a group, codes as numbers",
    sheet: { cells: `
      TT | Chỉ số đánh giá chuyển đổi số | Điểm tối đa | Điểm tự đánh giá
      1 | Chính quyền số | 33 | 25
      1.1 | Văn bản ký số | 3 | 3
      1.2 | Họp không giấy | 3 | 2
      1.3 | Báo cáo trực tuyến | 3 | 2
      1.4 | Thư điện tử công vụ | 3 | 3
      1.5 | Chữ ký số cá nhân | 3 | 2
      1.6 | Một cửa điện tử | 3 | 2
      1.7 | Thanh toán trực tuyến | 3 | 1
      1.8 | Phản ánh hiện trường | 3 | 3
      1.9 | Cổng thông tin điện tử | 3 | 3
      '1.10 | Cơ sở dữ liệu dùng chung | 3 | 2
      1.11 | Kho dữ liệu mở | 3 | 2
      2 | An toàn thông tin | 10 | 6
      2.1 | Hồ sơ cấp độ được duyệt | 10 | 6
      | Tổng | 43 | 31` },
    slips: [
      slip("code-coerced", "A12", "1.10 became the number 1.1", { A12: 1.1 }),
      slip("code-coerced", "A12", "1.10 became the day 1 October", { A12: "01/10/2024" }),
      slip("code-gap", "A13", "1.12 for 1.11", { A13: 1.12 }),
      slip("code-duplicate", "A8", "1.5 twice", { A8: 1.5 }),
      slip("code-gap", "A15", "2.2 for 2.1", { A15: 2.2 }),
      slip("group-score-sum", "D2", "a row left out", { D2: 23, D16: 29 }),
      slip("score-above-max", "D9", "four of three", { D9: 4, D2: 28, D16: 34 }),
      slip("name-duplicate", "B13", "copied down", { B13: "Cơ sở dữ liệu dùng chung" }),
      slip("max-missing", "C15", "blank", { C15: null }),
      slip("score-not-number", "D15", "a letter for a figure", { D15: "6o" }),
    ],
    together: [0, 5, 7],
  },
  {
    name: "four levels, the council's column and the final one",
    sheet: { cells: `
      BẢNG ĐIỂM THẨM ĐỊNH CHUYỂN ĐỔI SỐ
      Mã số | Tên chỉ số | Điểm tối đa | Điểm tự chấm | Điểm Hội đồng thẩm định | Lý do điều chỉnh
      I | CHÍNH QUYỀN SỐ | 60 | 51 | 45 |
      '1 | Hạ tầng số | 30 | 26 | 24 |
      '1.1 | Mạng truyền số liệu | 18 | 15 | 14 | Thiếu minh chứng
      '1.2 | Trung tâm dữ liệu | 12 | 11 | 10 | Chưa nghiệm thu
      '2 | Hoạt động số | 30 | 25 | 21 |
      '2.1 | Dịch vụ công trực tuyến | 30 | 25 | 21 | Tính lại hồ sơ
      II | KINH TẾ SỐ | 40 | 28 | 26 |
      '1 | Doanh nghiệp số | 40 | 28 | 26 |
      '1.1 | Doanh nghiệp dùng hợp đồng điện tử | 25 | 18 | 17 | Số liệu thuế khác
      '1.2 | Doanh nghiệp bán hàng trên sàn | 15 | 10 | 9 | Số liệu sở công thương
      | Tổng điểm | 100 | 79 | 71 |` },
    slips: [
      slip("group-score-sum", "E3", "the pillar not made again", { E3: 47, E13: 73 }),
      slip("group-score-sum", "D10", "swapped", { D10: 82, D9: 82, D13: 133 }),
      slip("group-max-sum", "C4", "not made again", { C4: 28, C3: 58, C13: 98 }),
      slip("total-max-sum", "C13", "the second pillar left out", { C13: 60 }),
      slip("total-score-sum", "E13", "the own points copied", { E13: 79 }),
      slip("score-above-max", "E12", "more than there are", { E12: 19, E10: 36, E9: 36, E13: 81 }),
      slip("code-duplicate", "A6", "1.1 twice in a pillar", { A6: "1.1" }),
      slip("code-gap", "A8", "2.2 for 2.1", { A8: "2.2" }),
      slip("score-missing", "E8", "blank", { E8: null }),
      slip("score-missing", "D7", "a group's points blank", { D7: null }),
      slip("max-missing", "C6", "blank", { C6: null }),
    ],
    together: [3, 4, 7],
  },
  {
    name: "scored letters under each number, points in the texts",
    sheet: { cells: `
      Số TT | Nội dung | Mức điểm tối đa | Điểm tự chấm | Hướng dẫn chấm điểm
      I | Thể chế số | 16 | 12 |
      1 | Văn bản chỉ đạo chuyển đổi số | 10 | 8 |
      a | Nghị quyết của cấp ủy | 4 | 4 | Có: 4 điểm; Không có: 0 điểm
      b | Kế hoạch của ủy ban | 6 | 4 | Ban hành đúng hạn: 6 điểm; Ban hành chậm: 4 điểm; Không ban hành: 0 điểm
      2 | Kiểm tra chuyển đổi số | 6 | 4 | Mỗi cuộc kiểm tra: 2 điểm, tối đa 6 điểm
      II | Nền tảng số | 14 | 14 |
      1 | Nền tảng họp trực tuyến | 14 | 14 | Đã dùng: 14 điểm; Chưa dùng: 0 điểm
      | Cộng | 30 | 26 |` },
    slips: [
      slip("score-unreachable", "D5", "no answer gives five", { D5: 5, D3: 9, D2: 13, D9: 27 }),
      slip("score-unreachable", "D6", "an odd number of points", { D6: 3, D2: 11, D9: 25 }),
      slip("score-unreachable", "D8", "ten of fourteen", { D8: 10, D7: 10, D9: 22 }),
      slip("score-above-max", "D4", "six of four", { D4: 6, D3: 10, D2: 14, D9: 28 }),
      slip("group-score-sum", "D3", "not made again", { D3: 7, D2: 11, D9: 25 }),
      slip("group-max-sum", "C2", "the second row left out", { C2: 10, C9: 24 }),
      slip("group-max-sum", "C3", "a letter left out", { C3: 6, C2: 12, C9: 26 }),
      slip("rule-branch-duplicate", "E8", "the answer twice", { E8: "Đã dùng: 14 điểm; Đã dùng: 0 điểm" }),
      slip("rule-unreadable", "E6", "left to the examiner", { E6: "Tùy theo mức độ hoàn thành" }),
      slip("name-duplicate", "B5", "copied down", { B5: "Nghị quyết của cấp ủy" }),
      slip("code-numeral", "A7", "2 for II", { A7: 2 }),
      slip("score-not-number", "D6", "a range", { D6: "4-6" }),
    ],
  },
];
