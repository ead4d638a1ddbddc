import type { UnforeseenTable } from "./tables";

/** Appendices as provinces and ministries print them. */
export const PROVINCE_TABLES: readonly UnforeseenTable[] = [
  {
    name: "two past years before this year's own points",
    sheet: `
      TT | Chỉ số | Điểm tối đa | Năm 2023 | Năm 2024 | Điểm tự chấm năm 2025
      '1 | Hạ tầng số | 30 | 20 | 24 | 27
      '1.1 | Tỷ lệ dân số dùng điện thoại thông minh | 15 | 10 | 12 | 13
      '1.2 | Tỷ lệ xã có mạng 5G | 15 | 10 | 12 | 14
      '2 | Nhân lực số | 20 | 10 | 12 | 18
      '2.1 | Tỷ lệ công chức có kỹ năng số | 20 | 10 | 12 | 18
      | Tổng điểm | 50 | 30 | 36 | 45`,
    columns: "A code, B name, C max, D published, E published, F self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D3", 16, "score-above-max D3"], ["F2", 26, "group-score-sum F2"], ["E7", 37, "total-score-sum E7"], ["F7", 44, "total-score-sum F7"], ["A6", "2.2", "code-gap A6"]],
  },
  {
    name: "two appendices beside each other",
    sheet: `
      STT | Chỉ số cấp sở | Điểm tối đa | Tự chấm | | STT | Chỉ số cấp huyện | Điểm tối đa | Tự chấm
      '1 | Nhận thức số | 20 | 15 | | '1 | Chính quyền số | 30 | 25
      '1.1 | Có ban chỉ đạo | 10 | 10 | | '1.1 | Văn bản điện tử | 10 | 10
      '1.2 | Có kế hoạch chuyển đổi số | 10 | 5 | | '1.2 | Dịch vụ công trực tuyến | 20 | 15
      | Tổng điểm | 20 | 15 | | '2 | Xã hội số | 10 | 5
      | | | | | '2.1 | Kỹ năng số | 10 | 5
      | | | | | | Tổng điểm | 40 | 30`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 5],
    rows: "group 1, indicator 1.1, indicator 1.2, total -",
    beside: { columns: "F code, G name, H max, I self", header: [1], span: [2, 7], rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    slips: [["D3", 11, "score-above-max D3"], ["I2", 26, "group-score-sum I2"], ["I7", 31, "total-score-sum I7"], ["D5", 16, "total-score-sum D5"], ["F4", "1.3", "code-gap F4"]],
  },
  {
    name: "maxima with the word before the number",
    sheet: `
      TT | Tên chỉ số | Mức điểm | Kết quả tự đánh giá | Cơ quan chủ trì | Cơ quan phối hợp
      1 | Chính quyền số | Tối đa 40 điểm | 33 | |
      '1.1 | Cổng dịch vụ công kết nối quốc gia | Tối đa 10 điểm | 10 | Sở TTTT | VPUB
      '1.2 | Tỷ lệ hồ sơ trực tuyến toàn trình | Tối đa 30 điểm | 23 | VPUB | Các sở
      2 | Kinh tế số | Tối đa 20 điểm | 12 | |
      '2.1 | Tỷ lệ doanh nghiệp sử dụng nền tảng số | Tối đa 20 điểm | 12 | Sở KHĐT |
      | Tổng cộng | 60 điểm | 45 | |`,
    columns: "A code, B name, C max, D self, E lead, F support",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D3", 11, "score-above-max D3"], ["D2", 34, "group-score-sum D2"], ["D7", 54, "total-score-sum D7"], ["C5", "Tối đa 30 điểm", "group-max-sum C5"]],
  },
  {
    name: "a ministry's columns for its bodies and for the appraising ministry",
    sheet: `
      BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CỦA BỘ, CƠ QUAN NGANG BỘ
      Mã chỉ số | Tên chỉ số | Mô tả | Phương pháp tính điểm | Điểm tối đa | Bộ, ngành tự đánh giá | Bộ KH&CN đánh giá | Nguồn số liệu
      '1 | Thể chế số | | | 20 | 20 | 15 |
      '1.1 | Ban hành chiến lược dữ liệu | Có văn bản còn hiệu lực | Đã ban hành: Điểm tối đa; Chưa ban hành: 0 điểm | 10 | 10 | 10 | Bộ, ngành
      '1.2 | Ban hành danh mục dữ liệu mở | | a= Số dữ liệu đã mở; b= Tổng số dữ liệu phải mở; Điểm = a/b*Điểm tối đa | 10 | 10 | 5 | Bộ, ngành
      '2 | Hạ tầng số | | | 10 | 8 | 8 |
      '2.1 | Triển khai IPv6 | | - Từ 80% trở lên: Điểm tối đa\\n- Từ 50% đến dưới 80%: 1/2*Điểm tối đa\\n- Dưới 50%: 0 điểm | 4 | 2 | 2 | VNNIC
      '2.2 | Trung tâm dữ liệu đạt chuẩn | | Có: 6 điểm; Không: 0 điểm | 6 | 6 | 6 |`,
    columns: "A code, B name, D rule, E max, F self, G council",
    header: [2],
    span: [3, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2",
    slips: [
      ["F4", 4, "score-unreachable F4"], ["G5", 12, "score-above-max G5"], ["G6", 9, "group-score-sum G6"], ["E7", null, "max-missing E7"],
      ["D7", "- Từ 80% trở lên: Điểm tối đa\n- Từ 50% đến dưới 70%: 1/2*Điểm tối đa\n- Dưới 50%: 0 điểm", "rule-gap D7"],
      ["D7", "- Từ 80% trở lên: Điểm tối đa\n- Từ 50% đến dưới 90%: 1/2*Điểm tối đa\n- Dưới 50%: 0 điểm", "rule-branches-overlap D7"],
      ["D5", "a= Số dữ liệu đã mở; b= Tổng số dữ liệu phải mở; Điểm = a/c*Điểm tối đa", "rule-variable-undefined D5"],
      ["D5", "a= Số dữ liệu đã mở; b= Tổng số dữ liệu dữ liệu phải mở; Điểm = a/b*Điểm tối đa", "word-repeated D5"],
      ["D5", "Theo hướng dẫn riêng của đơn vị thẩm định", "rule-unreadable D5"],
    ],
  },
  {
    name: "pillar, group and indicator in three columns of names",
    sheet: `
      STT | Trụ cột | Chỉ số chính | Chỉ số thành phần | Điểm tối đa | Điểm đạt được
      I | Chính quyền số | | | 30 | 26
      '1 | | Dữ liệu số | | 18 | 14
      '1.1 | | | Cơ sở dữ liệu dùng chung | 10 | 6
      '1.2 | | | Cung cấp dữ liệu mở | 8 | 8
      '2 | | Dịch vụ số | | 12 | 12
      '2.1 | | | Dịch vụ công toàn trình | 12 | 12
      II | Xã hội số | | | 10 | 5
      '1 | | Công dân số | | 10 | 5
      '1.1 | | | Chữ ký số cá nhân | 10 | 5
      | Tổng cộng | | | 40 | 31`,
    columns: "A code, D name, E max, F published",
    header: [1],
    span: [2, 11],
    rows: "pillar I, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, pillar II, group 1, indicator 1.1, total -",
    slips: [["F5", 9, "score-above-max F5"], ["F3", 15, "group-score-sum F3"], ["F2", 27, "group-score-sum F2"], ["F11", 13, "total-score-sum F11"]],
  },
  {
    name: "a weight before the maximum",
    sheet: `
      TT | Chỉ số đánh giá chuyển đổi số | Trọng số | Điểm tối đa | Sở, ngành tự chấm | Ghi chú
      1 | Nhận thức số | 0.2 | 20 | 15 |
      '1.1 | Tin bài về chuyển đổi số | 0.1 | 10 | 10 | 52 tin
      '1.2 | Cán bộ được bồi dưỡng chuyển đổi số | 0.1 | 10 | 5 |
      2 | Hoạt động số | 0.8 | 80 | 60 |
      '2.1 | Chế độ báo cáo trực tuyến | 0.5 | 50 | 40 |
      '2.2 | Xử lý hồ sơ trên môi trường điện tử | 0.3 | 30 | 20 |
      | Tổng | 1 | 100 | 75 |`,
    columns: "A code, B name, D max, E self, F note",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["E4", 15, "score-above-max E4"], ["E2", 16, "group-score-sum E2"], ["E8", 76, "total-score-sum E8"], ["D5", 90, "group-max-sum D5"]],
  },
  {
    name: "the total first, the title over the columns",
    sheet: `
      PHỤ LỤC I | | | | |
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP TỈNH | | | | |
      STT | Chỉ số và tiêu chí | Điểm quy định | Điểm tự chấm | Hội đồng thẩm định | Lý do trừ điểm
      | TỔNG ĐIỂM | 60 | 47 | 45 |
      I | CHUYỂN ĐỔI NHẬN THỨC | 20 | 15 | 15 |
      1 | Người đứng đầu chỉ đạo chuyển đổi số | 12 | 12 | 12 |
      2 | Kênh truyền thông số | 8 | 3 | 3 | Chưa mở kênh Zalo
      II | KIẾN TẠO THỂ CHẾ | 40 | 32 | 30 |
      3 | Nghị quyết chuyên đề chuyển đổi số | 20 | 20 | 20 |
      4 | Ưu đãi phí, lệ phí dịch vụ công trực tuyến | 20 | 12 | 10 | Mức giảm thấp`,
    columns: "A code, B name, C max, D self, E council, F reason",
    header: [3],
    span: [4, 10],
    rows: "total -, group I, indicator 1, indicator 2, group II, indicator 3, indicator 4",
    slips: [["D7", 9, "score-above-max D7"], ["D5", 16, "group-score-sum D5"], ["D4", 48, "total-score-sum D4"], ["C4", 70, "total-max-sum C4"], ["A9", 2, "code-duplicate A9"]],
  },
  {
    name: "communes as columns beside the maximum",
    sheet: `
      STT | Chỉ số thành phần | Điểm tối đa | Xã Tân Lập | Xã Bình Minh | Phường Quang Trung
      '1 | Chính quyền số | 40 | 31 | 28 | 40
      '1.1 | Văn bản trao đổi trên môi trường mạng | 20 | 16 | 14 | 20
      '1.2 | Hồ sơ trực tuyến | 20 | 15 | 14 | 20
      '2 | Xã hội số | 10 | 5 | 6 | 7
      '2.1 | Tài khoản định danh điện tử | 10 | 5 | 6 | 7
      | Tổng điểm | 50 | 36 | 34 | 47`,
    columns: "A code, B name, C max",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["C2", 41, "group-max-sum C2"], ["C7", 51, "total-max-sum C7"], ["A6", "2.2", "code-gap A6"]],
  },
  {
    name: "met and not met as crosses beside the points",
    sheet: `
      TT | Tiêu chí chuyển đổi số | Đạt | Không đạt | Điểm tối đa | Điểm tự chấm
      '1 | Nền tảng | | | 20 | 10
      '1.1 | Có hệ thống mạng nội bộ | x | | 10 | 10
      '1.2 | Có cán bộ chuyên trách công nghệ thông tin | | x | 10 | 0
      '2 | Dịch vụ | | | 20 | 20
      '2.1 | Có bộ phận một cửa điện tử | x | | 20 | 20
      | Tổng cộng | 2 | 1 | 40 | 30`,
    columns: "A code, B name, E max, F self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["F3", 12, "score-above-max F3"], ["F2", 11, "group-score-sum F2"], ["F7", 40, "total-score-sum F7"]],
  },
  {
    name: "names before the codes, rule and points turned round",
    sheet: `
      Chỉ số | Mã | Cách xác định | Cơ quan cung cấp tài liệu | Điểm tự chấm | Điểm cao nhất
      Hạ tầng và nền tảng số | '1 | | | 20 | 25
      Trung tâm giám sát an toàn thông tin | '1.1 | Đã đưa vào vận hành: Điểm tối đa; Chưa: 0 điểm | Sở TTTT | 15 | 15
      Nền tảng tích hợp dữ liệu | '1.2 | Tỷ lệ x Điểm tối đa | Sở TTTT | 5 | 10
      Công nghiệp công nghệ số | '2 | | | 6 | 10
      Doanh nghiệp công nghệ số trên 1.000 dân | '2.1 | Tỷ lệ x Điểm tối đa | Sở KHĐT | 6 | 10
      Tổng | | | | 26 | 35`,
    columns: "A name, B code, C rule, E self, F max",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["E3", 10, "score-unreachable E3"], ["E4", 11, "score-above-max E4"], ["E2", 21, "group-score-sum E2"], ["E7", 27, "total-score-sum E7"], ["B4", "1.1", "code-duplicate B4"], ["F2", 26, "group-max-sum F2"]],
  },
  {
    name: "ten and more indicators in a group, codes as numbers",
    sheet: `
      TT | Chỉ số | Điểm tối đa | Điểm cơ quan tự đánh giá
      1 | Hoạt động chính quyền số | 22 | 22
      1.1 | Báo cáo trực tuyến | 2 | 2
      1.2 | Văn bản ký số | 2 | 2
      1.3 | Hồ sơ điện tử | 2 | 2
      1.4 | Họp trực tuyến | 2 | 2
      1.5 | Dữ liệu mở | 2 | 2
      1.6 | Cổng thông tin điện tử | 2 | 2
      1.7 | Thanh toán trực tuyến | 2 | 2
      1.8 | Biên lai điện tử | 2 | 2
      1.9 | Số hóa tài liệu | 2 | 2
      '1.10 | Trợ lý ảo | 2 | 2
      1.11 | Phản ánh hiện trường | 2 | 2
      2 | Kinh tế số | 5 | 4
      2.1 | Sàn thương mại điện tử | 5 | 4
      | Tổng cộng | 27 | 26`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 16],
    rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, indicator 1.4, indicator 1.5, indicator 1.6, indicator 1.7, indicator 1.8, indicator 1.9, indicator 1.10, indicator 1.11, group 2, indicator 2.1, total -",
    slips: [["A12", 1.1, "code-coerced A12"], ["A7", 1.4, "code-duplicate A7"], ["A14", "II", "code-numeral A14"], ["D12", 3, "score-above-max D12"], ["D2", 21, "group-score-sum D2"], ["D16", 25, "total-score-sum D16"]],
  },
];
