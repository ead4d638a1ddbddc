import type { UnforeseenTable } from "./tables";

/** Appendices as communes and districts type them. */
export const COMMUNE_TABLES: readonly UnforeseenTable[] = [
  {
    name: "three tiers of authority that each award points",
    sheet: `
      TT | Tiêu chí đánh giá chuyển đổi số | Điểm chuẩn | Xã chấm | Huyện chấm | Tỉnh chấm
      I | CHÍNH QUYỀN SỐ | 50 | 40 | 38 | 38
      1 | Hồ sơ công việc xử lý trên môi trường mạng | 25 | 20 | 20 | 20
      2 | Tỷ lệ hồ sơ trực tuyến | 25 | 20 | 18 | 18
      II | KINH TẾ SỐ | 30 | 22 | 22 | 20
      1 | Hộ kinh doanh có tài khoản thanh toán điện tử | 15 | 12 | 12 | 10
      2 | Sản phẩm OCOP trên sàn thương mại điện tử | 15 | 10 | 10 | 10
      | Cộng | 80 | 62 | 60 | 58`,
    columns: "A code, B name, C max, D self, E council, F final",
    header: [1],
    span: [2, 8],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -",
    slips: [["D2", 41, "group-score-sum D2"], ["E4", 27, "score-above-max E4"], ["F8", 60, "total-score-sum F8"], ["C8", 90, "total-max-sum C8"], ["A7", 3, "code-gap A7"], ["D3", "20,0 điểm", "number-as-text D3"]],
  },
  {
    name: "one heading over the standard, the unit's and the appraised points",
    sheet: `
      STT | Nội dung | Điểm | | | Ghi chú
      | | Chuẩn | Tự chấm | Thẩm định |
      '1 | Nhận thức số | 20 | 20 | 18 |
      '1.1 | Người đứng đầu cấp ủy chủ trì hội nghị về chuyển đổi số | 10 | 10 | 10 | TB 15
      '1.2 | Số tin, bài về chuyển đổi số | 10 | 10 | 8 | 24 bài
      '2 | Thể chế số | 15 | 11 | 11 |
      '2.1 | Kế hoạch chuyển đổi số hằng năm | 10 | 7 | 7 |
      '2.2 | Quy chế khai thác nền tảng số | 5 | 4 | 4 |
      | TỔNG CỘNG | 35 | 31 | 29 |`,
    columns: "A code, B name, C max, D self, E council, F note",
    header: [1, 2],
    span: [3, 9],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D5", 12, "score-above-max D5"], ["E3", 19, "group-score-sum E3"], ["D9", 30, "total-score-sum D9"], ["C6", 16, "group-max-sum C6"], ["A8", "2.1", "code-duplicate A8"], ["E7", -7, "score-negative E7"], ["B8", "Kế hoạch chuyển đổi số hằng năm", "name-duplicate B8"]],
  },
  {
    name: "a letterhead, a title, a note in brackets and an index row",
    sheet: `
      UBND HUYỆN TÂN LẬP | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
      UBND XÃ HÒA BÌNH | | Độc lập - Tự do - Hạnh phúc | |
      Số: 15/BC-UBND | | Hòa Bình, ngày 10 tháng 12 năm 2024 | |
      | | | |
      BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM BỘ CHỈ SỐ DTI NĂM 2024 | | | |
      (Kèm theo Báo cáo số 15/BC-UBND ngày 10/12/2024 của UBND xã Hòa Bình) | | | |
      STT | Chỉ số/Chỉ số thành phần | Điểm tối đa | Đơn vị tự chấm điểm | Tài liệu kiểm chứng
      (1) | (2) | (3) | (4) | (5)
      '1 | Hạ tầng số | 30 | 24.5 |
      '1.1 | Tỷ lệ hộ gia đình có Internet băng rộng cáp quang | 20 | 16.5 | Biểu 01
      '1.2 | Tỷ lệ dân số có điện thoại thông minh | 10 | 8 | Biểu 02
      '2 | Nhân lực số | 10 | 10 |
      '2.1 | Cán bộ chuyên trách chuyển đổi số | 10 | 10 | QĐ 45
      | Tổng điểm | 40 | 34.5 |
      | | | NGƯỜI LẬP BIỂU | CHỦ TỊCH
      | | | Nguyễn Văn A | Trần Văn B`,
    columns: "A code, B name, C max, D self, E evidence",
    header: [7],
    span: [9, 14],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D10", 26.5, "score-above-max D10"], ["D9", 25.5, "group-score-sum D9"], ["D14", 35.4, "total-score-sum D14"], ["D11", "tám", "score-not-number D11"], ["C11", null, "max-missing C11"], ["D13", null, "score-missing D13"]],
  },
  {
    name: "dashes as parts of numbered criteria under roman groups",
    sheet: `
      Số TT | Nội dung, tiêu chí chuyển đổi số | Thang điểm | Điểm tự đánh giá
      I | Hoạt động chính quyền số | 30 | 21
      1 | Dịch vụ công trực tuyến | 20 | 13
      - | Tỷ lệ hồ sơ nộp trực tuyến | 12 | 8
      - | Tỷ lệ thanh toán trực tuyến | 8 | 5
      2 | Số hóa kết quả giải quyết thủ tục hành chính | 10 | 8
      II | Hoạt động xã hội số | 10 | 6
      1 | Người dân có tài khoản định danh điện tử | 10 | 6
      - | Mức độ 1 | 4 | 2
      - | Mức độ 2 | 6 | 4
      Tổng cộng (I+II) | | 40 | 27`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 11],
    rows: "group I, indicator 1, sub -, sub -, indicator 2, group II, indicator 1, sub -, sub -, total -",
    slips: [["D4", 13, "score-above-max D4"], ["D3", 14, "group-score-sum D3"], ["D2", 22, "group-score-sum D2"], ["D11", 28, "total-score-sum D11"], ["C8", 11, "group-max-sum C8"]],
  },
  {
    name: "empty rows between the groups and a total named Cộng",
    sheet: `
      TT | Tên tiêu chí | Điểm tối đa | Điểm xã tự chấm
      | | |
      1 | Cổng thông tin điện tử và mạng xã hội | 20 | 16
      '1.1 | Có trang thông tin điện tử | 10 | 10
      '1.2 | Có kênh Zalo | 10 | 6
      | | |
      2 | Tổ công nghệ số cộng đồng | 10 | 8
      '2.1 | Được thành lập | 5 | 5
      '2.2 | Được tập huấn kỹ năng số | 5 | 3
      | | |
      | Cộng | 30 | 24`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [3, 11],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D5", 16, "score-above-max D5"], ["D3", 17, "group-score-sum D3"], ["D11", 25, "total-score-sum D11"], ["A9", "2.3", "code-gap A9"], ["C11", 31, "total-max-sum C11"]],
  },
  {
    name: "no code column, criteria with the word before their number",
    sheet: `
      Tiêu chí, chỉ tiêu | Điểm tối đa | Điểm tự chấm | Giải trình
      Tiêu chí 1. Chuyển đổi số trong quản lý, điều hành | 40 | 30 |
      1.1. Văn bản được ký số | 20 | 15 | 300/400 văn bản
      1.2. Họp trực tuyến không giấy | 20 | 15 |
      Tiêu chí 2. Dịch vụ công trực tuyến | 30 | 30 |
      2.1. Hồ sơ tiếp nhận trực tuyến | 15 | 15 |
      2.2. Hồ sơ trả kết quả điện tử | 15 | 15 |
      Tổng cộng | 70 | 60 |`,
    columns: "A name, B max, C self, D reason",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["C3", 25, "score-above-max C3"], ["C2", 31, "group-score-sum C2"], ["C8", 61, "total-score-sum C8"], ["B5", 33, "group-max-sum B5"]],
  },
  {
    name: "bands across the table hold the groups with their points in words",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Tự chấm | Phòng VHTT thẩm định
      I. CHÍNH QUYỀN SỐ (25 điểm) | | | |
      1 | Văn bản điện tử | 15 | 12 | 12
      2 | Họp trực tuyến | 10 | 10 | 8
      II. KINH TẾ SỐ (15 điểm) | | | |
      3 | Thanh toán điện tử | 10 | 6 | 6
      4 | Hóa đơn điện tử | 5 | 5 | 5
      III. XÃ HỘI SỐ (10 điểm) | | | |
      5 | Kỹ năng số cho người dân | 10 | 7 | 7
      TỔNG CỘNG | | 50 | 40 | 38`,
    columns: "A code, B name, C max, D self, E council",
    header: [1],
    span: [2, 10],
    rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, total -",
    slips: [["D3", 16, "score-above-max D3"], ["D10", 41, "total-score-sum D10"], ["C10", 51, "total-max-sum C10"], ["E10", 39, "total-score-sum E10"], ["A7", 3, "code-duplicate A7"]],
  },
  {
    name: "remarks between the rows",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Cách chấm điểm
      A | NHÓM CHỈ SỐ NỀN TẢNG | 20 | 15 |
      1 | Trang thiết bị công nghệ thông tin | 10 | 5 | Đầy đủ: 10 điểm; Chưa đầy đủ: 5 điểm; Không có: 0 điểm
      Ghi chú: Trang thiết bị gồm máy tính, máy quét, máy in | | | |
      2 | Mạng nội bộ | 10 | 10 | Có: 10 điểm; Không có: 0 điểm
      B | NHÓM CHỈ SỐ HOẠT ĐỘNG | 10 | 8 |
      3 | Hồ sơ xử lý trên mạng | 10 | 8 | Tỷ lệ x Điểm tối đa
      | Tổng số | 30 | 23 |`,
    columns: "A code, B name, C max, D self, E rule",
    header: [1],
    span: [2, 8],
    rows: "group A, indicator 1, heading -, indicator 2, group B, indicator 3, total -",
    slips: [["D3", 7, "score-unreachable D3"], ["D2", 16, "group-score-sum D2"], ["D8", 24, "total-score-sum D8"], ["E5", "Có: 10 điểm; Không có: 0 điểm; Không có: 0 điểm", "rule-branch-duplicate E5"], ["E3", "Đầy đủ (có xác nhận: 10 điểm; Chưa đầy đủ: 5 điểm; Không có: 0 điểm", "bracket-unbalanced E3"]],
  },
  {
    name: "the header and its index row on every page",
    sheet: `
      TT | Chỉ số thành phần | Điểm tối đa | Điểm xã, phường tự đánh giá | Điểm thẩm định
      1 | 2 | 3 | 4 | 5
      I | Nhận thức số | 20 | 15 | 15
      '1.1 | Có hội nghị chuyên đề chuyển đổi số | 10 | 10 | 10
      '1.2 | Có chuyên mục trên hệ thống truyền thanh | 10 | 5 | 5
      TT | Chỉ số thành phần | Điểm tối đa | Điểm xã, phường tự đánh giá | Điểm thẩm định
      1 | 2 | 3 | 4 | 5
      II | An toàn thông tin mạng | 15 | 10 | 9
      '2.1 | Hệ thống thông tin được phê duyệt cấp độ | 10 | 5 | 5
      '2.2 | Máy tính cài phần mềm phòng chống mã độc | 5 | 5 | 4
      | Tổng điểm | 35 | 25 | 24`,
    columns: "A code, B name, C max, D self, E council",
    header: [1],
    span: [3, 11],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D5", 15, "score-above-max D5"], ["D3", 16, "group-score-sum D3"], ["E8", 10, "group-score-sum E8"], ["D11", 26, "total-score-sum D11"], ["A10", "2.3", "code-gap A10"]],
  },
  {
    name: "answers as rows of their own under each criterion",
    sheet: `
      STT | Tiêu chí chuyển đổi số cấp xã | Điểm tối đa | Điểm tự chấm
      '1 | Thể chế số | 15 | 10
      '1.1 | Ban hành kế hoạch chuyển đổi số | 10 | 10
      | Đã ban hành | 10 |
      | Chưa ban hành | 0 |
      '1.2 | Ban hành quy chế sử dụng chữ ký số | 5 | 0
      | Đã ban hành | 5 |
      | Chưa ban hành | 0 |
      '2 | Nhân lực số | 10 | 10
      '2.1 | Công chức phụ trách | 10 | 10
      | Có công chức chuyên trách | 10 |
      | Có công chức kiêm nhiệm | 5 |
      | Tổng cộng | 25 | 20`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 13],
    rows: "group 1, indicator 1.1, option -, option -, indicator 1.2, option -, option -, group 2, indicator 2.1, option -, option -, total -",
    slips: [["D3", 12, "score-above-max D3"], ["D10", 7, "score-unreachable D10"], ["D2", 11, "group-score-sum D2"], ["D13", 25, "total-score-sum D13"]],
  },
  {
    name: "the difference between two scores in a column of its own",
    sheet: `
      Mục | Nội dung tiêu chí | Điểm tối đa | Điểm UBND xã tự chấm | Điểm Tổ thẩm định chấm | Chênh lệch | Nguyên nhân mất điểm
      1 | Ứng dụng nền tảng số | 20 | 18 | 15 | -3 |
      '1.1 | Nền tảng quản lý văn bản | 10 | 10 | 8 | -2 | Văn bản chưa ký số đầy đủ
      '1.2 | Nền tảng họp trực tuyến | 10 | 8 | 7 | -1 | Thiếu đường truyền
      2 | Dữ liệu số | 10 | 5 | 5 | 0 |
      '2.1 | Số hóa hồ sơ hộ tịch | 10 | 5 | 5 | 0 |
      Tổng | | 30 | 23 | 20 | -3 |`,
    columns: "A code, B name, C max, D self, E council, G reason",
    header: [1],
    span: [2, 7],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["D4", 11, "score-above-max D4"], ["E2", 16, "group-score-sum E2"], ["D7", 24, "total-score-sum D7"], ["E4", -1, "score-negative E4"]],
  },
];
