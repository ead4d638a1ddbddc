import type { SlippedTable } from "./slip";
import { slip } from "./slip";

/** Tables of communes and wards: points only, typed by hand. */
export const SLIPS_OF_COMMUNES: readonly SlippedTable[] = [
  {
    name: "roman groups over plain numbers",
    sheet: { cells: `
      STT | Nội dung chuyển đổi số | Điểm tối đa | Điểm tự chấm | Ghi chú
      I | Hạ tầng số | 30 | 24.5 |
      1 | Phủ sóng di động băng rộng | 10 | 9.5 |
      2 | Cáp quang đến thôn | 12 | 9 |
      3 | Wifi công cộng | 8 | 6 |
      II | Chính quyền số | 20 | 17 |
      1 | Hồ sơ trực tuyến | 12 | 10 |
      2 | Văn bản ký số | 8 | 7 |
      | Tổng cộng | 50 | 41.5 |` },
    slips: [
      slip("score-above-max", "D3", "the decimal comma lost", { D3: 95 }),
      slip("score-negative", "D5", "a dash typed before", { D5: -6, D2: 12.5, D9: 29.5 }),
      slip("score-not-number", "D4", "the number in words", { D4: "chín" }),
      slip("score-not-number", "D7", "points and maximum in one cell", { D7: "10/12" }),
      slip("score-missing", "D8", "left blank", { D8: null }),
      slip("number-as-text", "D4", "an apostrophe before", { D4: "9" }),
      slip("number-as-text", "D3", "a comma as text", { D3: "9,5" }),
      slip("group-score-sum", "D2", "figures swapped", { D2: 25.4 }),
      slip("group-max-sum", "C2", "another maximum", { C2: 35 }),
      slip("total-score-sum", "D9", "one figure lost", { D9: 41 }),
      slip("total-max-sum", "C9", "a hundred as ever", { C9: 100 }),
      slip("code-duplicate", "A5", "2 twice", { A5: 2 }),
      slip("code-gap", "A5", "3 left out", { A5: 4 }),
      slip("code-numeral", "A6", "2 among roman numerals", { A6: 2 }),
      slip("max-missing", "C4", "left blank", { C4: null }),
      slip("name-duplicate", "B5", "copied from above", { B5: "Cáp quang đến thôn" }),
      slip("word-repeated", "B7", "a word twice", { B7: "Hồ sơ trực trực tuyến" }),
      slip("bracket-unbalanced", "B8", "a bracket left open", { B8: "Văn bản ký số (chữ ký số chuyên dùng" }),
    ],
    together: [0, 9, 12, 17],
  },
  {
    name: "letters over plain numbers, the total first",
    sheet: { cells: `
      PHIẾU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ THÔN
      TT | Tiêu chí | Thang điểm | Thôn tự chấm | Xã thẩm định
      | TỔNG ĐIỂM | 60 | 48 | 45.5
      A | Kết nối số | 25 | 21 | 20
      1 | Nhà văn hóa có Internet | 10 | 9 | 9
      2 | Hộ có điện thoại thông minh | 15 | 12 | 11
      B | Kỹ năng số | 20 | 15 | 13.5
      1 | Người dân dùng dịch vụ công trực tuyến | 12 | 9 | 8
      2 | Hội viên tham gia lớp học số | 8 | 6 | 5.5
      C | Kinh tế số | 15 | 12 | 12
      1 | Hộ bán hàng qua sàn thương mại điện tử | 15 | 12 | 12` },
    slips: [
      slip("score-above-max", "D9", "a seven for a four-point row", { D9: 9, D7: 18, D3: 51 }),
      slip("score-above-max", "E11", "the row above's figure", { E11: 16, E10: 16, E3: 49.5 }),
      slip("group-score-sum", "E4", "the council's sum left as it was", { E6: 8 }),
      slip("group-score-sum", "D7", "the last row left out", { D7: 9, D3: 42 }),
      slip("total-score-sum", "D3", "last year's total", { D3: 45 }),
      slip("total-score-sum", "E3", "swapped", { E3: 54.5 }),
      slip("total-max-sum", "C3", "one group left out", { C3: 45 }),
      slip("group-max-sum", "C10", "a twenty for a fifteen", { C10: 20 }),
      slip("score-missing", "D6", "left blank", { D6: null }),
      slip("score-not-number", "E8", "a question mark behind", { E8: "8?" }),
      slip("number-as-text", "C5", "pasted from a letter", { C5: "10" }),
      slip("code-gap", "A9", "3 for 2", { A9: 3 }),
      slip("code-duplicate", "A6", "1 for 2", { A6: 1 }),
      slip("name-duplicate", "B9", "copied from the row above", { B9: "Người dân dùng dịch vụ công trực tuyến" }),
      slip("max-missing", "C9", "left blank", { C9: null }),
      slip("max-shared", "C9", "merged with the row above", { C8: 20, C9: null }, ["C8:C9"]),
    ],
    together: [5, 6, 13],
  },
  {
    name: "decimal codes as text, a column of rates beside",
    sheet: { cells: `
      UBND XÃ YÊN NINH
      KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2024
      Mã | Chỉ số | Điểm tối đa | Điểm đạt | Tỷ lệ đạt (%)
      '1 | Nhân lực số | 20 | 15 | 75
      '1.1 | Cán bộ được tập huấn | 12 | 9 | 75
      '1.2 | Tổ công nghệ số cộng đồng | 8 | 6 | 75
      '2 | Dữ liệu số | 30 | 24 | 80
      '2.1 | Sổ hộ tịch đã số hóa | 20 | 17 | 85
      '2.2 | Hồ sơ lưu trữ đã số hóa | 10 | 7 | 70
      | Tổng | 50 | 39 | 78` },
    slips: [
      slip("index-mismatch", "E10", "the total's rate swapped", { E10: 87 }),
      slip("index-mismatch", "E8", "a row's rate not made again", { E8: 80 }),
      slip("index-mismatch", "E4", "the group's rate of last year", { E4: 70 }),
      slip("score-above-max", "D9", "a ten too many", { D9: 17, E9: 170, D7: 34, E7: 113.33, D10: 49, E10: 98 }),
      slip("code-gap", "A9", "2.3 for 2.2", { A9: "2.3" }),
      slip("code-duplicate", "A6", "1.1 twice", { A6: "1.1" }),
      slip("code-gap", "A7", "group 3 for 2", { A7: "3", A8: "3.1", A9: "3.2" }),
      slip("group-score-sum", "D7", "one point too many", { D7: 25, E7: 83.33, D10: 40, E10: 80 }),
      slip("score-missing", "D6", "left blank", { D6: null, E6: null }),
      slip("word-repeated", "B5", "a word twice", { B5: "Cán bộ được được tập huấn" }),
      slip("bracket-unbalanced", "B8", "closed without being opened", { B8: "Sổ hộ tịch) đã số hóa" }),
    ],
    together: [1, 4, 7],
  },
  {
    name: "a line with the index below the table",
    sheet: { cells: `
      STT | Tiêu chí đánh giá chuyển đổi số | Điểm tối đa | Xã tự đánh giá | Huyện thẩm định
      I | Thể chế số | 40 | 30 | 28
      1 | Kế hoạch chuyển đổi số | 25 | 20 | 18
      2 | Quy chế sử dụng hệ thống | 15 | 10 | 10
      II | An toàn thông tin | 60 | 48 | 42
      1 | Máy tính cài phần mềm phòng chống mã độc | 60 | 48 | 42
      | Tổng | 100 | 78 | 70

      Chỉ số chuyển đổi số: 0,70 | | | |` },
    slips: [
      slip("index-mismatch", "A9", "swapped", { A9: "Chỉ số chuyển đổi số: 0,07" }),
      slip("index-mismatch", "A9", "in percent, of another year", { A9: "Chỉ số DTI: 65%" }),
      slip("index-mismatch", "A9", "one place lost", { A9: "Chỉ số chuyển đổi số: 0,77" }),
      slip("total-score-sum", "E7", "the council's total swapped", { E7: 7 }),
      slip("group-score-sum", "D2", "not made again", { D2: 32 }),
      slip("score-above-max", "D4", "one more than there are", { D4: 16, D2: 36, D7: 84 }),
      slip("number-as-text", "E6", "a hard space behind", { E6: "42\u00a0" }),
      slip("max-missing", "C3", "left blank", { C3: null }),
    ],
  },
  {
    name: "hidden rows and columns",
    sheet: { hidden: ["E", 5, 8], cells: `
      TT | Nội dung chấm điểm chuyển đổi số | Điểm chuẩn | Điểm tự chấm | Điểm thẩm định | Ghi chú
      I | Hạ tầng số | 25 | 21 | 20 |
      1 | Mạng nội bộ | 10 | 9 | 9 |
      2 | Máy tính làm việc | 8 | 7 | 6 |
      3 | Camera an ninh | 7 | 5 | 5 |
      II | Xã hội số | 15 | 11 | 10 |
      1 | Định danh điện tử | 9 | 7 | 6 |
      2 | Thanh toán không tiền mặt | 6 | 4 | 4 |
      | Cộng | 40 | 32 | 30 |` },
    slips: [
      slip("score-above-max", "D5", "in a hidden row", { D5: 9, D2: 25, D9: 36 }),
      slip("score-missing", "D8", "blank in a hidden row", { D8: null }),
      slip("group-score-sum", "D2", "the hidden row left out", { D2: 16, D9: 27 }),
      slip("group-score-sum", "E6", "in a hidden column", { E6: 9, E9: 29 }),
      slip("group-max-sum", "C6", "the hidden row left out", { C6: 9 }),
      slip("score-not-number", "E7", "words in a hidden column", { E7: "xem lại" }),
      slip("code-gap", "A5", "in a hidden row", { A5: 4 }),
      slip("number-as-text", "D5", "in a hidden row", { D5: "5" }),
      slip("total-score-sum", "D9", "the hidden rows left out", { D9: 23 }),
    ],
    together: [3, 6],
  },
  {
    name: "an old font",
    sheet: { encoding: "tcvn3", cells: `
      BIỂU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ XÃ
      Số TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Ghi chú
      I | Chính quyền số | 35 | 29 |
      1 | Hồ sơ giải quyết trực tuyến | 20 | 16 |
      2 | Văn bản điện tử | 15 | 13 |
      II | Kinh tế số | 15 | 10 |
      1 | Hộ kinh doanh dùng hóa đơn điện tử | 15 | 10 |
      | Tổng cộng | 50 | 39 |` },
    slips: [
      slip("score-above-max", "D7", "one more", { D7: 16, D6: 16, D8: 45 }),
      slip("total-score-sum", "D8", "swapped", { D8: 93 }),
      slip("group-max-sum", "C3", "a ten too few", { C3: 25 }),
      slip("name-duplicate", "B5", "copied down", { B5: "Hồ sơ giải quyết trực tuyến" }),
      slip("word-repeated", "B7", "a word twice", { B7: "Hộ kinh doanh doanh dùng hóa đơn điện tử" }),
      slip("bracket-unbalanced", "B5", "left open", { B5: "Văn bản điện tử (ký số" }),
      slip("code-gap", "A5", "3 for 2", { A5: 3 }),
    ],
  },
  {
    name: "numbers that run on from group to group",
    sheet: { cells: `
      TT | Tiêu chí chuyển đổi số cấp xã | Điểm | Tự chấm | Giải trình
      I | Nhận thức số | 15 | 13 |
      1 | Hội nghị chuyên đề | 7 | 7 |
      2 | Tuyên truyền trên loa | 8 | 6 | Mới phát 6/8 kỳ
      II | Hạ tầng số | 25 | 20 |
      3 | Thôn có sóng 4G | 10 | 10 |
      4 | Hộ có cáp quang | 15 | 10 | Có 800/1200 hộ
      III | Dịch vụ số | 20 | 16 |
      5 | Hồ sơ toàn trình | 20 | 16 | Đạt 80%
      | Tổng | 60 | 49 |` },
    slips: [
      slip("code-gap", "A9", "6 for 5", { A9: 6 }),
      slip("code-duplicate", "A6", "2 once more", { A6: 2 }),
      slip("reason-contradiction", "E7", "more than were scored", { E7: "Có 1000/1200 hộ" }),
      slip("reason-contradiction", "E4", "more than were scored", { E4: "Mới phát 7/8 kỳ" }),
      slip("score-above-max", "D3", "the maximum of the next row", { D3: 8, D2: 14, D10: 50 }),
      slip("group-score-sum", "D5", "not made again", { D5: 22, D10: 51 }),
      slip("score-missing", "D9", "blank", { D9: null }),
      slip("name-duplicate", "B7", "copied down", { B7: "Thôn có sóng 4G" }),
    ],
    together: [0, 2, 5],
  },
];
