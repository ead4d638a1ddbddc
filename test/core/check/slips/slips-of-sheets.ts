import type { SlippedTable } from "./slip";
import { slip } from "./slip";

/** Tables that lie on their sheets in odd ways. */
export const SLIPS_OF_SHEETS: readonly SlippedTable[] = [
  {
    name: "the second of two tables on a sheet",
    sheet: { cells: `
      I. CHẤM ĐIỂM HẠ TẦNG SỐ
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      1 | Kết nối số | 20 | 18
      '1.1 | Băng rộng cố định | 12 | 11
      '1.2 | Mạng di động 5G | 8 | 7
      | Tổng | 20 | 18

      II. CHẤM ĐIỂM DỮ LIỆU SỐ
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      1 | Dữ liệu chuyên ngành | 25 | 19 | 17
      '1.1 | Dữ liệu hộ tịch | 15 | 12 | 11
      '1.2 | Dữ liệu đất đai | 10 | 7 | 6
      2 | Dữ liệu mở | 15 | 9 | 9
      '2.1 | Bộ dữ liệu mở được công bố | 15 | 9 | 9
      | Tổng | 40 | 28 | 26` },
    slips: [
      slip("score-above-max", "D12", "in the second table", { D12: 11, D10: 23, D15: 32 }),
      slip("total-score-sum", "D6", "the first table's total", { D6: 81 }),
      slip("total-score-sum", "E15", "the second table's total", { E15: 36 }),
      slip("total-max-sum", "C15", "both tables added", { C15: 60 }),
      slip("group-max-sum", "C3", "one row left out", { C3: 12, C6: 12 }),
      slip("code-gap", "A14", "2.2 for 2.1", { A14: "2.2" }),
      slip("name-duplicate", "B12", "copied down", { B12: "Dữ liệu hộ tịch" }),
      slip("score-missing", "D5", "blank", { D5: null }),
      slip("number-as-text", "E11", "a comma as text", { E11: "11,0" }),
    ],
    together: [1, 2, 5],
  },
  {
    name: "far from the corner, codes in the names",
    sheet: { cells: `
      | | |
      | | | BẢNG TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRƯỜNG THPT
      | | |
      | | | Tiêu chí | Điểm chuẩn | Trường tự chấm | Sở thẩm định
      | | | I. Dạy học số | 60 | 52 | 50
      | | | 1. Kho học liệu số | 35 | 30 | 30
      | | | 2. Kiểm tra trên máy tính | 25 | 22 | 20
      | | | II. Quản trị số | 40 | 33 | 32
      | | | 1. Học bạ số | 40 | 33 | 32
      | | | Tổng điểm | 100 | 85 | 82` },
    slips: [
      slip("score-above-max", "F7", "a figure of the row above", { F7: 30, F5: 60, F10: 93 }),
      slip("group-score-sum", "G5", "the last row left out", { G5: 30, G10: 62 }),
      slip("total-score-sum", "F10", "swapped", { F10: 58 }),
      slip("total-max-sum", "E10", "ten too many", { E10: 110 }),
      slip("score-not-number", "G6", "a letter for a zero", { G6: "3O" }),
      slip("max-missing", "E6", "blank", { E6: null }),
      slip("score-negative", "F6", "a dash before", { F6: -30, F5: -8, F10: 25 }),
    ],
    together: [2, 4],
  },
  {
    name: "English words over the columns",
    sheet: { cells: `
      No. | Criteria | Max score | Self-assessment | Remarks
      1 | Digital government | 30 | 24 |
      '1.1 | Online public services | 20 | 17 | 3 services left
      '1.2 | Electronic documents | 10 | 7 |
      2 | Digital economy | 20 | 12 |
      '2.1 | Enterprises on digital platforms | 20 | 12 |
      | Total | 50 | 36 |` },
    slips: [
      slip("score-above-max", "D4", "a figure too many", { D4: 71, D2: 88, D7: 100 }),
      slip("total-score-sum", "D7", "swapped", { D7: 63 }),
      slip("group-max-sum", "C2", "not made again", { C2: 25, C7: 45 }),
      slip("word-repeated", "B3", "a word twice", { B3: "Online public public services" }),
      slip("bracket-unbalanced", "B6", "left open", { B6: "Enterprises on digital platforms (incl. households" }),
      slip("code-duplicate", "A4", "1.1 twice", { A4: "1.1" }),
      slip("score-missing", "D6", "blank", { D6: null }),
    ],
  },
  {
    name: "extra points behind the total",
    sheet: { cells: `
      TT | Nội dung chấm điểm chuyển đổi số | Điểm chuẩn | Sở tự chấm | Tổ thẩm định chấm
      I | Hạ tầng số | 40 | 35 | 33
      1 | Trung tâm dữ liệu | 25 | 22 | 20
      2 | Mạng LAN | 15 | 13 | 13
      II | Dữ liệu số | 60 | 52 | 50
      1 | Cơ sở dữ liệu chuyên ngành | 40 | 36 | 35
      2 | Dữ liệu mở | 20 | 16 | 15
      | Tổng (I+II) | 100 | 87 | 83
      III | Điểm thưởng | 5 | 2 | 2
      1 | Có sáng kiến chuyển đổi số | 5 | 2 | 2` },
    slips: [
      slip("score-above-max", "D4", "sixteen of fifteen", { D4: 16, D2: 38, D8: 90 }),
      slip("total-score-sum", "E8", "one group twice", { E8: 116 }),
      slip("group-score-sum", "D5", "the second row left out", { D5: 36, D8: 71 }),
      slip("group-score-sum", "E2", "a tenth off", { E2: 33.1, E8: 83.1 }),
      slip("group-max-sum", "C5", "a ten too few", { C5: 50, C8: 90 }),
      slip("code-gap", "A7", "3 for 2", { A7: 3 }),
      slip("score-not-number", "E6", "two decimal points", { E6: "3.5.0" }),
    ],
  },
  {
    name: "merged titles over the groups, the rule over two rows",
    sheet: { merges: ["A2:E2", "A5:E5", "A3:A4", "B3:B4", "C3:C4", "D3:D4"], cells: `
      STT | Chỉ số DTI | Điểm tối đa | Điểm tự đánh giá | Cách xác định
      Nhóm 1: Nhận thức số | | | |
      1 | Chuyên mục chuyển đổi số trên cổng | 10 | 10 | - Có chuyên mục: Điểm tối đa;
      | | | | - Không có chuyên mục: 0 điểm.
      Nhóm 2: Hạ tầng số | | | |
      2 | Tỷ lệ máy tính cấu hình chuẩn | 20 | 14 | Tỷ lệ*Điểm tối đa
      3 | Hạ tầng điện toán đám mây | 10 | 10 | - Đã thuê dịch vụ: Điểm tối đa; chưa thuê dịch vụ: 0 điểm.
      | Tổng | 40 | 34 |` },
    slips: [
      slip("score-unreachable", "D3", "half of a yes or no", { D3: 5, D8: 29 }),
      slip("score-above-max", "D6", "twenty-one of twenty", { D6: 21, D8: 41 }),
      slip("total-score-sum", "D8", "a group left out", { D8: 10 }),
      slip("total-max-sum", "C8", "a hundred as ever", { C8: 100 }),
      slip("code-gap", "A7", "4 for 3", { A7: 4 }),
      slip("name-duplicate", "B7", "copied down", { B7: "Tỷ lệ máy tính cấu hình chuẩn" }),
      slip("max-missing", "C6", "blank", { C6: null }),
      slip("number-as-text", "C6", "as text", { C6: "20" }),
    ],
  },
  {
    name: "a table that begins again after a page break",
    sheet: { cells: `
      TT | Tên tiêu chí CĐS | Điểm tối đa | Điểm tự chấm | Thời hạn
      1 | Chính quyền số | 25 | 20 |
      '1.1 | Hồ sơ điện tử | 15 | 12 | Quý I/2025
      '1.2 | Chữ ký số | 10 | 8 | Quý II/2025
      TT | Tên tiêu chí CĐS | Điểm tối đa | Điểm tự chấm | Thời hạn
      2 | Xã hội số | 25 | 19 |
      '2.1 | Chữ ký số cá nhân | 10 | 5 | Quý III/2025
      '2.2 | Tài khoản thanh toán | 15 | 14 | Quý IV/2025
      | Tổng điểm | 50 | 39 |` },
    slips: [
      slip("score-above-max", "D8", "fifty of fifteen", { D8: 50, D6: 55, D9: 75 }),
      slip("group-score-sum", "D6", "swapped", { D6: 91 }),
      slip("total-score-sum", "D9", "the first page alone", { D9: 20 }),
      slip("total-max-sum", "C9", "the second page twice", { C9: 75 }),
      slip("status-contradiction", "E7", "done, at half the points", { E7: "Đã hoàn thành" }),
      slip("code-duplicate", "A8", "2.1 twice", { A8: "2.1" }),
      slip("code-gap", "A6", "3 for 2", { A6: 3, A7: "3.1", A8: "3.2" }),
      slip("score-missing", "D3", "blank", { D3: null }),
    ],
    together: [1, 4],
  },
  {
    name: "parts with a share of the points, a mean below",
    sheet: { cells: `
      STT | Chỉ số chuyển đổi số của doanh nghiệp | Điểm tối đa | Điểm đạt được | Nhận xét
      I | Khách hàng số | 10 | 7.5 |
      1 | Kênh bán hàng trực tuyến | 6 | 4.5 |
      2 | Chăm sóc khách hàng bằng nền tảng số | 4 | 3 |
      II | Vận hành số | 10 | 6.25 |
      1 | Phần mềm kế toán | 5 | 3.75 |
      2 | Chữ ký số | 5 | 2.5 |
      | Tổng cộng | 20 | 13.75 |
      | Điểm trung bình chung | 10 | 6.88 |` },
    slips: [
      slip("score-above-max", "D4", "the decimals lost", { D4: 30 }),
      slip("group-score-sum", "D2", "rounded to a whole number and one more", { D2: 9, D8: 15.25 }),
      slip("total-score-sum", "D8", "swapped", { D8: 17.35 }),
      slip("number-as-text", "D6", "a comma as text", { D6: "3,75" }),
      slip("score-missing", "D7", "blank", { D7: null }),
      slip("group-max-sum", "C5", "not made again", { C5: 12, C8: 22 }),
      slip("code-gap", "A7", "3 for 2", { A7: 3 }),
    ],
  },
  {
    name: "quarters beside the year's points",
    sheet: { cells: `
      TT | Chỉ số CĐS | Điểm tối đa | Điểm tự chấm Quý IV | Điểm thẩm định | Tỷ lệ đạt
      1 | Thể chế số | 15 | 12 | 12 | 80%
      '1.1 | Quy chế chia sẻ dữ liệu | 5 | 4 | 4 | 80%
      '1.2 | Kế hoạch ứng phó sự cố | 10 | 8 | 8 | 80%
      2 | Kinh tế số | 20 | 15 | 13 | 65%
      '2.1 | Doanh nghiệp nộp thuế điện tử | 12 | 9 | 7 | 58,33%
      '2.2 | Hộ kinh doanh số | 8 | 6 | 6 | 75%
      | Tổng | 35 | 27 | 25 | 71,43%` },
    slips: [
      slip("index-mismatch", "F5", "not made again", { F5: "75%" }),
      slip("index-mismatch", "F8", "swapped", { F8: "74,13%" }),
      slip("score-above-max", "E6", "thirteen of twelve", { E6: 13, E5: 19, E8: 31, F6: "108,33%", F5: "95%", F8: "88,57%" }),
      slip("group-score-sum", "E2", "a row left out", { E2: 8, E8: 21, F2: "53,33%", F8: "60%" }),
      slip("total-score-sum", "D8", "the council's total", { D8: 25 }),
      slip("code-gap", "A7", "2.3 for 2.2", { A7: "2.3" }),
    ],
  },
];
