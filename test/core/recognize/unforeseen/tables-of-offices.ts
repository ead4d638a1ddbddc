import type { UnforeseenTable } from "./tables";

/** Appendices as offices type them who have seen no other office's: their own words over the columns. */
export const OFFICE_TABLES: readonly UnforeseenTable[] = [
  {
    name: "the highest level without the word for points",
    sheet: `
      BỘ TIÊU CHÍ CHUYỂN ĐỔI SỐ CẤP XÃ
      TT | Tiêu chí | Mức tối đa | Mức tự chấm | Mức được công nhận
      1 | Nhận thức số | 15 | 12 | 11
      '1.1 | Chuyên mục chuyển đổi số trên trang thông tin điện tử | 7 | 6 | 5
      '1.2 | Bí thư chủ trì họp về chuyển đổi số | 8 | 6 | 6
      2 | Hạ tầng số | 10 | 9 | 9
      '2.1 | Thôn có cáp quang | 4 | 4 | 4
      '2.2 | Hộ có internet băng rộng | 6 | 5 | 5
      | Cộng | 25 | 21 | 20`,
    columns: "A code, B name, C max, D self, E final",
    header: [2],
    span: [3, 9],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D4", 8, "score-above-max D4"], ["E3", 12, "group-score-sum E3"]],
  },
  {
    name: "maxima as words of several kinds",
    sheet: `
      STT | Nội dung chấm điểm chuyển đổi số | Thang điểm | Điểm tự chấm
      I | Chính quyền số | Tối đa 30 điểm | 24
      1 | Hồ sơ công việc trên môi trường mạng | 15đ | 12
      2 | Chữ ký số cá nhân | 10đ | 7
      3 | Họp không giấy | 5đ | 5
      II | Xã hội số | Tối đa 10 điểm | 8
      1 | Tổ công nghệ số cộng đồng | 10đ | 8
      | Tổng cộng | 40đ | 32`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 8],
    rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, total -",
    slips: [["D3", 16, "score-above-max D3"], ["D2", 25, "group-score-sum D2"], ["D8", 30, "total-score-sum D8"]],
  },
  {
    name: "a scale and three tiers that award",
    sheet: `
      UBND TỈNH
      PHIẾU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025
      Số TT | Tiêu chí đánh giá | Barem điểm | Xã chấm | Huyện chấm | Tỉnh chấm
      I | Thể chế số | 20 | 18 | 18 | 17
      1 | Kế hoạch chuyển đổi số năm | 12 | 12 | 12 | 12
      2 | Quy chế khai thác hệ thống | 8 | 6 | 6 | 5
      II | Nhân lực số | 12 | 8 | 7 | 7
      1 | Cán bộ dự tập huấn kỹ năng số | 12 | 8 | 7 | 7
      | Tổng cộng (I + II) | 32 | 26 | 25 | 24`,
    columns: "A code, B name, C max, D self, E council, F final",
    header: [3],
    span: [4, 9],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, total -",
    slips: [["E6", 9, "score-above-max E6"], ["F4", 18, "group-score-sum F4"], ["D9", 27, "total-score-sum D9"]],
  },
  {
    name: "criterion and number open the names, no column of codes",
    sheet: `
      Tiêu chí/nội dung | Điểm tối đa | Điểm đơn vị tự chấm | Minh chứng
      Tiêu chí 1. Dữ liệu số | 20 | 14 |
      1.1. Tỷ lệ hồ sơ được số hóa | 12 | 8 | Báo cáo số 15
      1.2. Danh mục dữ liệu mở | 8 | 6 | Quyết định 7
      Tiêu chí 2. An toàn thông tin | 10 | 10 |
      2.1. Hệ thống được phê duyệt cấp độ | 6 | 6 | Quyết định 9
      2.2. Máy tính cài phần mềm diệt mã độc | 4 | 4 | Ảnh chụp
      Tổng số điểm | 30 | 24 |`,
    columns: "A name, B max, C self, D evidence",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["C4", 9, "score-above-max C4"], ["C2", 15, "group-score-sum C2"], ["C8", 25, "total-score-sum C8"]],
  },
  {
    name: "years alone over two score columns",
    sheet: `
      Mã số | Chỉ số | Điểm tối đa | 2023 | 2024 | Ghi chú
      1 | Nhận thức số | 10 | 6 | 8 |
      '1.1 | Kênh truyền thông số | 4 | 2 | 3 |
      '1.2 | Lãnh đạo chỉ đạo chuyển đổi số | 6 | 4 | 5 |
      2 | Nền tảng số | 8 | 4 | 7 |
      '2.1 | Nền tảng họp trực tuyến | 3 | 2 | 3 |
      '2.2 | Nền tảng giám sát điều hành | 5 | 2 | 4 |
      | Tổng | 18 | 10 | 15 |`,
    columns: "A code, B name, C max, D published, E published, F note",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D3", 5, "score-above-max D3"], ["E2", 9, "group-score-sum E2"], ["E8", 16, "total-score-sum E8"]],
  },
  {
    name: "offices as columns under one heading",
    sheet: `
      TT | Chỉ số chuyển đổi số của sở, ngành | Điểm tối đa | Điểm của các cơ quan | | |
      | | | Sở Nội vụ | Sở Tư pháp | Thanh tra tỉnh | Văn phòng UBND
      1 | Thể chế số | 10 | 9 | 7 | 5 | 10
      '1.1 | Kế hoạch chuyển đổi số | 6 | 6 | 4 | 3 | 6
      '1.2 | Quy chế quản lý dữ liệu | 4 | 3 | 3 | 2 | 4
      2 | Nhân lực số | 5 | 5 | 4 | 3 | 5
      '2.1 | Tỷ lệ công chức học kỹ năng số | 5 | 5 | 4 | 3 | 5
      | Tổng | 15 | 14 | 11 | 8 | 15`,
    columns: "A code, B name, C max",
    header: [1, 2],
    span: [3, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["C3", 11, "group-max-sum C3"], ["C8", 16, "total-max-sum C8"]],
  },
  {
    name: "English twins in columns of their own",
    sheet: `
      No. | Chỉ số | Indicator | Điểm tối đa | Max score | Điểm tự đánh giá | Self-assessment
      1 | Hạ tầng số | Digital infrastructure | 20 | 20 | 15 | 15
      '1.1 | Phủ sóng 5G | 5G coverage | 12 | 12 | 9 | 9
      '1.2 | Hộ có cáp quang | Households with fibre | 8 | 8 | 6 | 6
      2 | Dữ liệu số | Digital data | 10 | 10 | 7 | 7
      '2.1 | Chia sẻ dữ liệu qua LGSP | Data shared on LGSP | 10 | 10 | 7 | 7
      | Tổng điểm | Total | 30 | 30 | 22 | 22`,
    columns: "A code, B name, D max, F self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["F3", 13, "score-above-max F3"], ["F2", 16, "group-score-sum F2"], ["D2", 21, "group-max-sum D2"]],
  },
  {
    name: "shortened words over the columns",
    sheet: `
      TT | Tên tiêu chí | Điểm TĐ | Điểm TC | Điểm HĐ | TLKC
      1 | Hoạt động chính quyền số | 18 | 13 | 12 |
      '1.1 | Dịch vụ công trực tuyến toàn trình | 10 | 8 | 7 | BC 20
      '1.2 | Thanh toán trực tuyến | 8 | 5 | 5 | BC 21
      2 | Hoạt động xã hội số | 12 | 10 | 10 |
      '2.1 | Người dân có chữ ký số | 5 | 4 | 4 | BC 22
      '2.2 | Người dân có tài khoản định danh | 7 | 6 | 6 | BC 23
      | Tổng | 30 | 23 | 22 |`,
    columns: "A code, B name, C max, D self, E council, F evidence",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D4", 9, "score-above-max D4"], ["D2", 14, "group-score-sum D2"], ["E8", 23, "total-score-sum E8"]],
  },
  {
    name: "answers in words beside points",
    sheet: `
      STT | Nội dung tiêu chí | Kết quả (Đạt/Không đạt) | Điểm quy định | Điểm chấm
      I | NHẬN THỨC SỐ | | 20 | 10
      1 | Có trang thông tin điện tử | Đạt | 10 | 10
      2 | Có chuyên mục chuyển đổi số trên truyền thanh | Không đạt | 10 | 0
      II | DỊCH VỤ SỐ | | 30 | 30
      1 | Dịch vụ công trực tuyến có hồ sơ | Đạt | 15 | 15
      2 | Thanh toán không dùng tiền mặt | Đạt | 15 | 15
      | TỔNG ĐIỂM | | 50 | 40`,
    columns: "A code, B name, D max, E published",
    header: [1],
    span: [2, 8],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -",
    slips: [["E3", 11, "score-above-max E3"], ["E2", 12, "group-score-sum E2"], ["E8", 41, "total-score-sum E8"]],
  },
  {
    name: "codes with letters and hyphens",
    sheet: `
      Ký hiệu | Tên chỉ số | Số điểm tối đa | Điểm tự chấm của cơ quan | Lý do
      CS1 | Nhận thức số | 14 | 10 |
      CS1.1 | Lãnh đạo trực tiếp phụ trách chuyển đổi số | 8 | 6 |
      CS1.2 | Bài viết về chuyển đổi số | 6 | 4 | Ít bài
      CS2 | Thể chế số | 10 | 9 |
      CS2.1 | Kiến trúc chính quyền điện tử | 6 | 5 | Chưa cập nhật
      CS2.2 | Kế hoạch ứng dụng công nghệ thông tin | 4 | 4 |
      | Tổng điểm | 24 | 19 |`,
    columns: "A code, B name, C max, D self, E reason",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D3", 9, "score-above-max D3"], ["D2", 11, "group-score-sum D2"], ["D8", 18, "total-score-sum D8"]],
  },
  {
    name: "codes in brackets",
    sheet: `
      Thứ tự | Chỉ tiêu chuyển đổi số | Điểm chuẩn | Tự chấm | Phúc tra
      I. | Hạ tầng | 20 | 16 | 15
      (1) | Máy tính cho công chức | 8 | 8 | 8
      (2) | Mạng nội bộ an toàn | 12 | 8 | 7
      II. | Ứng dụng | 30 | 25 | 25
      (1) | Phần mềm quản lý văn bản | 14 | 12 | 12
      (2) | Một cửa điện tử | 16 | 13 | 13
      | Tổng (I+II) | 50 | 41 | 40`,
    columns: "A code, B name, C max, D self, E council",
    header: [1],
    span: [2, 8],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -",
    slips: [["D3", 9, "score-above-max D3"], ["E2", 17, "group-score-sum E2"], ["E8", 41, "total-score-sum E8"]],
  },
  {
    name: "notes and blank rows among the rows",
    sheet: `
      PHỤ LỤC: CHẤM ĐIỂM CHUYỂN ĐỔI SỐ PHƯỜNG
      STT | Chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Ghi chú

      '1 | Chính quyền số | 25 | 20 |
      | Ghi chú: số liệu lấy đến ngày 30/11 | | |
      '1.1 | Văn bản điện tử có ký số | 10 | 9 |
      '1.2 | Hồ sơ trực tuyến toàn trình | 15 | 11 |

      '2 | Kinh tế số | 15 | 9 |
      '2.1 | Hộ kinh doanh thanh toán số | 7 | 4 |

      '2.2 | Sản phẩm trên sàn thương mại điện tử | 8 | 5 |

      | Tổng cộng | 40 | 29 |`,
    columns: "A code, B name, C max, D self, E note",
    header: [2],
    span: [4, 14],
    rows: "group 1, heading -, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D6", 11, "score-above-max D6"], ["D4", 21, "group-score-sum D4"], ["D14", 30, "total-score-sum D14"]],
  },
  {
    name: "carried forward at the page break",
    sheet: `
      TT | Tiêu chí chuyển đổi số | Điểm tối đa | Điểm đạt
      1 | Nhân lực số | 10 | 7
      '1.1 | Cán bộ chuyên trách CNTT | 6 | 4
      '1.2 | Lớp bồi dưỡng kỹ năng số | 4 | 3
      TT | Tiêu chí chuyển đổi số | Điểm tối đa | Điểm đạt
      2 | Kinh tế số | 12 | 6
      '2.1 | Doanh nghiệp dùng hợp đồng điện tử | 7 | 4
      '2.2 | Sản phẩm OCOP lên sàn thương mại điện tử | 5 | 2
      | Tổng cộng | 22 | 13`,
    columns: "A code, B name, C max, D published",
    header: [1],
    span: [2, 9],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D3", 7, "score-above-max D3"], ["D6", 7, "group-score-sum D6"], ["D9", 14, "total-score-sum D9"]],
  },
  {
    name: "a flat list of criteria with rules",
    sheet: `
      TIÊU CHÍ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA CƠ QUAN
      STT | Tiêu chí | Điểm tối đa | Cách chấm điểm | Điểm tự chấm
      1 | Có kế hoạch chuyển đổi số năm | 10 | Có: 10 điểm; không: 0 điểm | 10
      2 | Văn bản đi được ký số | 20 | Từ 95% trở lên: 20 điểm; dưới 95%: 0 điểm | 20
      3 | Có quy chế an toàn thông tin | 10 | Có: 10 điểm; không: 0 điểm | 0
      4 | Hồ sơ trực tuyến toàn trình | 30 | Từ 70% trở lên: 30 điểm; dưới 70%: 0 điểm | 30
      5 | Có cán bộ phụ trách chuyển đổi số | 10 | Có: 10 điểm; không: 0 điểm | 10
      6 | Chế độ báo cáo trên hệ thống | 20 | Đúng hạn: 20 điểm; trễ hạn: 0 điểm | 20
      | Tổng điểm | 100 | | 90`,
    columns: "A code, B name, C max, D rule, E self",
    header: [2],
    span: [3, 9],
    rows: "indicator 1, indicator 2, indicator 3, indicator 4, indicator 5, indicator 6, total -",
    slips: [["E3", 11, "score-above-max E3"], ["E9", 91, "total-score-sum E9"]],
  },
  {
    name: "the maximum last, behind the evidence",
    sheet: `
      STT | Tên nhóm/chỉ số | Hướng dẫn chấm | Tài liệu minh chứng | Điểm tự chấm | Điểm thẩm định | Điểm tối đa
      A | Nhóm nền tảng số | | | 13 | 12 | 16
      1 | Nền tảng dữ liệu dùng chung | Đã kết nối: 10 điểm; Chưa kết nối: 0 điểm | Văn bản | 10 | 10 | 10
      2 | Kho dữ liệu số cá nhân | Tỷ lệ x điểm tối đa | Báo cáo | 3 | 2 | 6
      B | Nhóm an toàn số | | | 7 | 7 | 14
      1 | Giám sát an toàn thông tin | Tỷ lệ x điểm tối đa | Báo cáo | 3 | 3 | 10
      2 | Diễn tập ứng cứu sự cố | Có: 4 điểm; Không: 0 điểm | Kế hoạch | 4 | 4 | 4
      | Tổng điểm toàn bộ | | | 20 | 19 | 30`,
    columns: "A code, B name, C rule, D evidence, E self, F council, G max",
    header: [1],
    span: [2, 8],
    rows: "group A, indicator 1, indicator 2, group B, indicator 1, indicator 2, total -",
    slips: [["E4", 7, "score-above-max E4"], ["F2", 13, "group-score-sum F2"], ["G2", 17, "group-max-sum G2"]],
  },
  {
    name: "rounds of marking under one heading",
    sheet: `
      TT | Chỉ số chuyển đổi số | Điểm tối đa | Hội đồng thẩm định | | Tự chấm
      | | | Lần 1 | Lần 2 |
      1 | Hạ tầng số | 12 | 8 | 9 | 10
      '1.1 | Trung tâm dữ liệu | 7 | 5 | 5 | 6
      '1.2 | Mạng truyền số liệu chuyên dùng | 5 | 3 | 4 | 4
      2 | Nền tảng số | 9 | 6 | 6 | 8
      '2.1 | Nền tảng học trực tuyến mở | 9 | 6 | 6 | 8
      | Cộng | 21 | 14 | 15 | 18`,
    columns: "A code, B name, C max, D council, E council, F self",
    header: [1, 2],
    span: [3, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["F4", 8, "score-above-max F4"], ["D3", 9, "group-score-sum D3"], ["F8", 19, "total-score-sum F8"]],
  },
  {
    name: "weights, rates and points of a plan for improvement",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Kết quả năm 2024 | Nguyên nhân | Giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
      I | XÃ HỘI SỐ | 20 | 9.5 | | | | |
      1 | Tỷ lệ dân số có điện thoại thông minh | 8 | 4.5 | Vùng sâu | Vận động | Phòng VHTT | UBND xã | Quý II/2025
      2 | Tỷ lệ người dân có hồ sơ sức khỏe điện tử | 12 | 5 | Chưa liên thông | Liên thông | Trung tâm Y tế | UBND xã | Quý III/2025
      II | KINH TẾ SỐ | 10 | 4.25 | | | | |
      1 | Doanh nghiệp công nghệ số | 10 | 4.25 | Ít doanh nghiệp | Hỗ trợ | Phòng KT | Chi cục Thuế | Quý IV/2025
      | Tổng | 30 | 13.75 | | | | |`,
    columns: "A code, B name, C max, D published, E reason, F solution, G lead, H support, I deadline",
    header: [1],
    span: [2, 7],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, total -",
    slips: [["D3", 9, "score-above-max D3"], ["D2", 10, "group-score-sum D2"], ["D7", 14, "total-score-sum D7"]],
  },
  {
    name: "bands with the group's maximum, criteria under them",
    sheet: `
      STT | Tiêu chí thành phần | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      A. CHÍNH QUYỀN SỐ (30 điểm) | | | |
      1 | Hồ sơ xử lý trên môi trường điện tử | 18 | 15 | 15
      2 | Báo cáo qua hệ thống thông tin | 12 | 10 | 9
      B. XÃ HỘI SỐ (20 điểm) | | | |
      1 | Dân số có tài khoản thanh toán điện tử | 12 | 9 | 9
      2 | Hộ gia đình có địa chỉ số | 8 | 8 | 8
      TỔNG CỘNG | | 50 | 42 | 41`,
    columns: "A code, B name, C max, D self, E council",
    header: [1],
    span: [2, 8],
    rows: "group A, indicator 1, indicator 2, group B, indicator 1, indicator 2, total -",
    slips: [["D3", 17, "total-score-sum D8"], ["E8", 42, "total-score-sum E8"]],
  },
  {
    name: "dashes as scored parts",
    sheet: `
      TT | Nội dung chuyển đổi số | Điểm chuẩn | Điểm tự chấm | Điểm kiểm tra
      1 | Trang thông tin điện tử | 20 | 16 | 14
      - | Cập nhật tin bài hằng tuần | 8 | 8 | 6
      - | Có chuyên mục hỏi đáp trực tuyến | 12 | 8 | 8
      2 | Phần mềm quản lý văn bản | 20 | 18 | 18
      - | Văn bản đến được số hóa | 10 | 9 | 9
      - | Văn bản đi được ký số | 10 | 9 | 9
      | Cộng | 40 | 34 | 32`,
    columns: "A code, B name, C max, D self, E council",
    header: [1],
    span: [2, 8],
    rows: "indicator 1, sub -, sub -, indicator 2, sub -, sub -, total -",
    slips: [["D3", 9, "score-above-max D3"], ["D2", 17, "group-score-sum D2"]],
  },
  {
    name: "two appendices one under the other with different columns",
    sheet: `
      BẢNG 1. CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ
      STT | Chỉ số | Điểm tối đa | Tự chấm
      1 | Thể chế số | 10 | 8
      '1.1 | Kế hoạch chuyển đổi số | 6 | 5
      '1.2 | Quy chế dữ liệu số | 4 | 3
      2 | Hạ tầng số | 5 | 5
      '2.1 | Mạng LAN an toàn | 5 | 5
      | Tổng | 15 | 13

      BẢNG 2. CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN
      STT | Chỉ số | Đơn vị phụ trách | Thang điểm | Điểm tự đánh giá | Điểm thẩm định
      1 | Kinh tế số | | 10 | 7 | 6
      '1.1 | Sàn thương mại điện tử | Phòng KT | 10 | 7 | 6
      2 | Xã hội số | | 20 | 15 | 15
      '2.1 | Định danh điện tử | Công an | 20 | 15 | 15
      | Tổng | | 30 | 22 | 21`,
    columns: "A code, B name, C max, D self",
    header: [2],
    span: [3, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D3", 9, "group-score-sum D3"], ["E13", 11, "score-above-max E13"]],
    beside: {
      columns: "A code, B name, C lead, D max, E self, F council",
      header: [11],
      span: [12, 16],
      rows: "group 1, indicator 1.1, group 2, indicator 2.1, total -",
    },
  },
  {
    name: "no maxima: last year's and this year's points alone",
    sheet: `
      KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI)
      STT | Chỉ số | Điểm năm 2023 | Điểm năm 2024
      1 | Nhận thức số | 8 | 9
      '1.1 | Chuyên mục chuyển đổi số | 3 | 4
      '1.2 | Lãnh đạo chỉ đạo | 5 | 5
      2 | Thể chế số | 12 | 14
      '2.1 | Nghị quyết chuyển đổi số | 7 | 7
      '2.2 | Cơ chế khuyến khích dịch vụ công trực tuyến | 5 | 7
      | Tổng | 20 | 23`,
    columns: "A code, B name, C published, D published",
    header: [2],
    span: [3, 9],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["C3", 9, "group-score-sum C3"], ["D9", 24, "total-score-sum D9"]],
  },
  {
    name: "a unit's column among those of its neighbours and their average",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Điểm trung bình các xã | Xếp hạng
      1 | Nhận thức số | 10 | 8 | 7.5 | 3
      '1.1 | Chuyên trang chuyển đổi số | 4 | 3 | 2.5 | 4
      '1.2 | Họp Ban Chỉ đạo chuyển đổi số | 6 | 5 | 5 | 2
      2 | Hạ tầng số | 10 | 9 | 8 | 1
      '2.1 | Hộ có internet | 10 | 9 | 8 | 1
      | Tổng điểm | 20 | 17 | 15.5 | 2`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D3", 5, "score-above-max D3"], ["D2", 9, "group-score-sum D2"], ["D7", 18, "total-score-sum D7"]],
  },
];
