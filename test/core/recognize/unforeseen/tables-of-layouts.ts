import type { UnforeseenTable } from "./tables";

/** Appendices whose columns and rows are laid out in ways of their own. */
export const LAYOUT_TABLES: readonly UnforeseenTable[] = [
  {
    name: "headers in two languages",
    sheet: `
      STT/No. | Chỉ số/Indicator | Điểm tối đa/Max score | Tự đánh giá/Self-assessment | Ghi chú/Notes
      1 | Chính phủ số/Digital government | 30 | 22 |
      '1.1 | Dịch vụ công trực tuyến/Online public services | 20 | 14 |
      '1.2 | Dữ liệu mở/Open data | 10 | 8 |
      2 | Xã hội số/Digital society | 20 | 15 |
      '2.1 | Định danh điện tử/Digital identity | 20 | 15 |
      | Tổng/Total | 50 | 37 |`,
    columns: "A code, B name, C max, D self, E note",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D4", 18, "score-above-max D4"], ["D2", 23, "group-score-sum D2"], ["D7", 38, "total-score-sum D7"]],
  },
  {
    name: "two years, each with own and appraised points",
    sheet: `
      TT | Chỉ số | Thang điểm | Năm 2024 | | Năm 2025 |
      | | | Tự chấm | Thẩm định | Tự chấm | Thẩm định
      1 | Nhận thức số | 20 | 12 | 11 | 16 | 15
      '1.1 | Chuyên mục chuyển đổi số | 10 | 6 | 6 | 8 | 8
      '1.2 | Hội nghị chuyển đổi số | 10 | 6 | 5 | 8 | 7
      2 | Hạ tầng số | 10 | 4 | 4 | 9 | 9
      '2.1 | Phủ sóng băng rộng | 10 | 4 | 4 | 9 | 9
      | Tổng cộng | 30 | 16 | 15 | 25 | 24`,
    columns: "A code, B name, C max, D self, E council, F self, G council",
    header: [1, 2],
    span: [3, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D4", 12, "score-above-max D4"], ["E3", 12, "group-score-sum E3"], ["F8", 26, "total-score-sum F8"], ["G3", 16, "group-score-sum G3"]],
  },
  {
    name: "figures beside the points",
    sheet: `
      TT | Tên chỉ số | Tử số | Mẫu số | Tỷ lệ (%) | Điểm tối đa | Điểm tự chấm
      1 | Chính quyền số | | | | 30 | 24
      '1.1 | Hồ sơ trực tuyến | 80 | 100 | 80 | 20 | 16
      '1.2 | Văn bản ký số | 160 | 200 | 80 | 10 | 8
      2 | Kinh tế số | | | | 10 | 5
      '2.1 | Doanh nghiệp dùng hóa đơn điện tử | 50 | 100 | 50 | 10 | 5
      | Tổng điểm | | | | 40 | 29`,
    columns: "A code, B name, F max, G self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["G4", 12, "score-above-max G4"], ["G2", 25, "group-score-sum G2"], ["G7", 30, "total-score-sum G7"], ["F5", 11, "group-max-sum F5"]],
  },
  {
    name: "parts, groups, indicators and letters in one column of codes",
    sheet: `
      Số TT | Nội dung đánh giá chuyển đổi số | Điểm chuẩn | Điểm tự chấm
      A | PHẦN NỀN TẢNG | 30 | 26
      I | Hạ tầng số | 30 | 26
      1 | Mạng nội bộ | 20 | 16
      a | Có mạng LAN | 12 | 10
      b | Có wifi | 8 | 6
      2 | Máy tính | 10 | 10
      B | PHẦN HOẠT ĐỘNG | 20 | 12
      I | Chính quyền số | 20 | 12
      1 | Văn bản điện tử | 20 | 12
      | TỔNG CỘNG (A+B) | 50 | 38`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 11],
    rows: "pillar A, group I, indicator 1, sub a, sub b, indicator 2, pillar B, group I, indicator 1, total -",
    slips: [["D5", 13, "score-above-max D5"], ["D4", 17, "group-score-sum D4"], ["D2", 27, "group-score-sum D2"], ["D11", 39, "total-score-sum D11"]],
  },
  {
    name: "points taken off in a group of their own",
    sheet: `
      TT | Tiêu chí chuyển đổi số | Điểm tối đa | Điểm tự chấm
      I | Hoạt động chuyển đổi số | 40 | 35
      1 | Hồ sơ điện tử | 20 | 18
      2 | Thanh toán trực tuyến | 20 | 17
      II | Điểm cộng | 5 | 2
      1 | Có sáng kiến chuyển đổi số | 5 | 2
      III | Điểm trừ | -5 | -2
      1 | Để xảy ra sự cố an toàn thông tin | -5 | -2
      | Tổng điểm (I+II+III) | 40 | 35`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 9],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, group III, indicator 1, total -",
    slips: [["D3", 22, "score-above-max D3"], ["D2", 36, "group-score-sum D2"], ["D9", 39, "total-score-sum D9"], ["D6", -1, "score-negative D6"]],
  },
  {
    name: "rates and a class behind the total",
    sheet: `
      STT | Chỉ số đánh giá | Điểm tối đa | Điểm tự chấm | Tỷ lệ đạt
      1 | Thể chế số | 20 | 15 | 0.75
      '1.1 | Kế hoạch chuyển đổi số | 10 | 10 | 1
      '1.2 | Quy chế an toàn thông tin | 10 | 5 | 0.5
      2 | Nhân lực số | 20 | 10 | 0.5
      '2.1 | Công chức được tập huấn kỹ năng số | 20 | 10 | 0.5
      | Tổng cộng | 40 | 25 | 0.625
      | Xếp loại: Trung bình | | |`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D4", 11, "score-above-max D4"], ["D2", 16, "group-score-sum D2"], ["D7", 26, "total-score-sum D7"]],
  },
  {
    name: "no header over the codes",
    sheet: `
      | Chỉ số chuyển đổi số | Điểm tối đa | Điểm đơn vị tự chấm | Cơ quan phụ trách
      '1 | Dữ liệu số | 20 | 12 |
      '1.1 | Cơ sở dữ liệu dân cư được làm sạch | 10 | 8 | Công an xã
      '1.2 | Dữ liệu đất đai được số hóa | 10 | 4 | Địa chính
      '2 | Nền tảng số | 10 | 10 |
      '2.1 | Nền tảng quản lý văn bản | 10 | 10 | Văn phòng
      | Tổng | 30 | 22 |`,
    columns: "A code, B name, C max, D self, E lead",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D3", 11, "score-above-max D3"], ["D2", 13, "group-score-sum D2"], ["A4", "1.3", "code-gap A4"]],
  },
  {
    name: "prefixed codes and closing points",
    sheet: `
      Mã tiêu chí | Tiêu chí | Điểm tối đa | Tự chấm
      TC1. | Chuyển đổi nhận thức | 20 | 18
      TC1.1. | Lãnh đạo gương mẫu dùng chữ ký số | 10 | 10
      TC1.2. | Truyền thông trên mạng xã hội | 10 | 8
      TC2. | Hoạt động số | 20 | 12
      TC2.1. | Giải quyết hồ sơ trực tuyến | 20 | 12
      Tổng cộng | | 40 | 30`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D4", 11, "score-above-max D4"], ["D2", 19, "group-score-sum D2"], ["D7", 31, "total-score-sum D7"], ["A4", "TC1.1.", "code-duplicate A4"]],
  },
  {
    name: "sums behind each group and over all",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Hội đồng đánh giá
      Nhóm I: Hạ tầng số | | | |
      1 | Mạng cáp quang đến thôn | 10 | 8 | 8
      2 | Wifi công cộng | 10 | 5 | 4
      | Cộng nhóm I | 20 | 13 | 12
      Nhóm II: Dịch vụ số | | | |
      3 | Hồ sơ trực tuyến toàn trình | 20 | 15 | 15
      4 | Thanh toán không dùng tiền mặt | 10 | 9 | 9
      | Cộng nhóm II | 30 | 24 | 24
      | TỔNG CỘNG | 50 | 37 | 36`,
    columns: "A code, B name, C max, D self, E council",
    header: [1],
    span: [2, 10],
    rows: "group I, indicator 1, indicator 2, total -, group II, indicator 3, indicator 4, total -, total -",
    slips: [["D4", 12, "score-above-max D4"], ["D5", 14, "group-score-sum D5"], ["E10", 37, "total-score-sum E10"], ["C9", 31, "group-max-sum C9"]],
  },
  {
    name: "words for rows that nobody assesses",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm đạt được | Ghi chú
      1 | Chính quyền số | 30 | 18 |
      '1.1 | Cung cấp dữ liệu mở | 10 | 8 |
      '1.2 | Thanh toán trực tuyến | 10 | Không đánh giá | Không phát sinh
      '1.3 | Báo cáo điện tử | 10 | 10 |
      2 | Đô thị thông minh | 10 | Chưa chấm điểm |
      '2.1 | Trung tâm điều hành | 10 | Chưa chấm điểm |`,
    columns: "A code, B name, C max, D published, E note",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1",
    slips: [["D3", 11, "score-above-max D3"], ["D5", "mười", "score-not-number D5"], ["D2", 28, "group-score-sum D2"]],
  },
  {
    name: "commas in all numbers, which are texts",
    sheet: `
      TT | Chỉ số thành phần | Điểm tối đa | Điểm tự chấm
      1 | Hạ tầng số | 15,5 | 11,25
      1.1 | Tỷ lệ máy tính kết nối mạng nội bộ | 10,5 | 8,25
      1.2 | Tỷ lệ xã có mạng truyền số liệu chuyên dùng | 5,0 | 3,0
      2 | An toàn thông tin | 4,5 | 4,5
      2.1 | Máy tính có phần mềm diệt mã độc | 4,5 | 4,5
      | Cộng | 20,0 | 15,75`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D3", "12,25", "score-above-max D3"], ["D2", "11,52", "group-score-sum D2"], ["D7", "17,55", "total-score-sum D7"]],
  },
];
