/** A workbook sheet as some office might have typed it, with what a careful colleague sees in it. */
export interface UnforeseenTable {
  readonly name: string;
  /** Cells parted by "|"; a leading "'" makes text of a number. */
  readonly sheet: string;
  /** "A code, B name, C max, D self": the columns that have a role, by letter. */
  readonly columns: string;
  /** The header's rows and the first and last row of the table, from 1. */
  readonly header: readonly number[];
  readonly span: readonly [first: number, last: number];
  /** Level and code of every row; "-" where it has no code. */
  readonly rows: string;
  /** What goes wrong: the cell, what is typed there, and the finding "code cell" that must say so. */
  readonly slips: readonly (readonly [cell: string, typed: string | number | null, finding: string])[];
  /** What a careful colleague sees in a second table beside it. */
  readonly beside?: Pick<UnforeseenTable, "columns" | "header" | "span" | "rows">;
}

export const TABLES: readonly UnforeseenTable[] = [
  {
    name: "criteria of a school district with the maximum before the name",
    sheet: `
      PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
      BỘ TIÊU CHÍ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2025
      Mã TC | Mức điểm tối đa | Tiêu chí/Chỉ số | Trường tự chấm | Phòng GD&ĐT chấm
      '1 | 50 | Chuyển đổi số trong dạy, học | 40 | 38
      '1.1 | 30 | Tổ chức dạy học trực tuyến | 25 | 25
      '1.2 | 20 | Kho học liệu số | 15 | 13
      '2 | 50 | Chuyển đổi số trong quản trị | 30 | 30
      '2.1 | 25 | Học bạ số | 20 | 20
      '2.2 | 25 | Thanh toán không dùng tiền mặt | 10 | 10
      | 100 | Tổng điểm | 70 | 68`,
    columns: "A code, B max, C name, D self, E council",
    header: [3],
    span: [4, 10],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["D5", 31, "score-above-max D5"], ["D4", 41, "group-score-sum D4"], ["E10", 70, "total-score-sum E10"], ["B7", 60, "group-max-sum B7"], ["A6", "1.1", "code-duplicate A6"]],
  },
  {
    name: "three rows of header over groups of columns",
    sheet: `
      TT | Chỉ số thành phần | Đánh giá | | | | Căn cứ
      | | Thang điểm | Chấm điểm | | |
      | | | Xã tự chấm | Tổ giúp việc thẩm định | Hội đồng kết luận |
      I | CHÍNH QUYỀN SỐ | 40 | 30 | 28 | 28 |
      1 | Văn bản điện tử ký số | 20 | 18 | 16 | 16 | QĐ 12
      2 | Dịch vụ công trực tuyến | 20 | 12 | 12 | 12 |
      II | XÃ HỘI SỐ | 20 | 11 | 10 | 10 |
      1 | Tài khoản định danh điện tử | 20 | 11 | 10 | 10 | CV 5
      TỔNG CỘNG (I+II) | | 60 | 41 | 38 | 38 |`,
    columns: "A code, B name, C max, D self, E council, F final, G evidence",
    header: [1, 2, 3],
    span: [4, 9],
    rows: "group I, indicator 1, indicator 2, group II, indicator 1, total -",
    slips: [["D4", 31, "group-score-sum D4"], ["F9", 39, "total-score-sum F9"], ["E6", 21, "score-above-max E6"], ["A6", 3, "code-gap A6"]],
  },
  {
    name: "no column of codes: they open the names",
    sheet: `
      Nội dung đánh giá chuyển đổi số | Điểm tối đa | Điểm tự đánh giá
      1. Nhận thức số | 20 | 15
      1.1. Có chuyên mục chuyển đổi số | 10 | 10
      1.2. Người đứng đầu chủ trì họp | 10 | 5
      2. Thể chế số | 30 | 30
      2.1. Ban hành nghị quyết chuyên đề | 15 | 15
      2.2. Ban hành kế hoạch năm | 15 | 15
      Tổng điểm | 50 | 45`,
    columns: "A name, B max, C self",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -",
    slips: [["C3", 12, "score-above-max C3"], ["C2", 16, "group-score-sum C2"], ["C8", 50, "total-score-sum C8"]],
  },
  {
    name: "a total in the middle, over the detailed part",
    sheet: `
      BÁO CÁO KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ DTI CẤP XÃ
      STT | Chỉ số | Điểm chuẩn | Điểm đạt
      A | ĐIỂM NỀN TẢNG | 30 | 25
      1 | Hạ tầng số | 15 | 10
      2 | Nhân lực số | 15 | 15
      | Cộng A | 30 | 25
      B | ĐIỂM HOẠT ĐỘNG | 70 | 50
      1 | Hoạt động chính quyền số | 40 | 30
      2 | Hoạt động kinh tế số | 30 | 20
      | Cộng B | 70 | 50
      | Tổng cộng (A+B) | 100 | 75`,
    columns: "A code, B name, C max, D published",
    header: [2],
    span: [3, 11],
    rows: "group A, indicator 1, indicator 2, total -, group B, indicator 1, indicator 2, total -, total -",
    slips: [["D6", 26, "group-score-sum D6"], ["D3", 26, "group-score-sum D3"], ["D11", 80, "total-score-sum D11"], ["C10", 71, "group-max-sum C10"]],
  },
  {
    name: "letters under numbers as scored rows, maxima with words",
    sheet: `
      Số TT | Nội dung tiêu chí chuyển đổi số | Điểm số tối đa | Kết quả tự chấm
      1 | Ứng dụng công nghệ thông tin | 20 điểm | 14
      a | Gửi nhận văn bản điện tử | 10 điểm | 8
      b | Chữ ký số | 10 điểm | 6
      2 | An toàn thông tin | 10 điểm | 10
      a | Phê duyệt cấp độ | 4 điểm | 4
      b | Diễn tập thực chiến | 6 điểm | 6
      Cộng | | 30 điểm | 24`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator a, indicator b, group 2, indicator a, indicator b, total -",
    slips: [["D3", 11, "score-above-max D3"], ["D5", 9, "group-score-sum D5"], ["D8", 25, "total-score-sum D8"]],
  },
  {
    name: "empty columns between, a table far from the corner",
    sheet: `
      | | | | |
      | | | Phụ lục 2 | | | |
      | | | STT | | Chỉ số, tiêu chí | Thang điểm | | Điểm cơ quan tự chấm
      | | | '1 | | Dữ liệu số | 30 | | 21
      | | | '1.1 | | Dữ liệu mở được công bố | 10 | | 7
      | | | '1.2 | | Cơ sở dữ liệu chuyên ngành | 20 | | 14
      | | | '2 | | Nền tảng số | 20 | | 20
      | | | '2.1 | | Kết nối nền tảng LGSP | 20 | | 20
      | | | | | Tổng cộng | 50 | | 41`,
    columns: "D code, F name, G max, I self",
    header: [3],
    span: [4, 9],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -",
    slips: [["I5", 17, "score-above-max I5"], ["I4", 20, "group-score-sum I4"], ["I9", 40, "total-score-sum I9"], ["G4", 31, "group-max-sum G4"]],
  },
  {
    name: "four levels with maxima at every level",
    sheet: `
      TT | Tên chỉ số | Điểm tối đa | Tự đánh giá | Cách tính điểm
      '1 | Hoạt động chính quyền số | 40 | 26 |
      '1.1 | Dịch vụ công | 30 | 20 |
      '1.1.1 | Toàn trình | 20 | 15 |
      '1.1.1.1 | Cung cấp dịch vụ toàn trình | 10 | 10 | Có: 10 điểm; Không: 0 điểm
      '1.1.1.2 | Phát sinh hồ sơ toàn trình | 10 | 5 | - Từ 80% trở lên: Điểm tối đa;\\n- Từ 50% đến dưới 80%: 1/2*Điểm tối đa;\\n- Dưới 50%: 0 điểm
      '1.1.2 | Một phần | 10 | 5 |
      '1.2 | Văn bản điện tử | 10 | 6 |`,
    columns: "A code, B name, C max, D self, E rule",
    header: [1],
    span: [2, 8],
    rows: "group 1, indicator 1.1, sub 1.1.1, sub 1.1.1.1, sub 1.1.1.2, sub 1.1.2, indicator 1.2",
    slips: [["D4", 14, "group-score-sum D4"], ["D5", 7, "score-unreachable D5"], ["D8", -1, "score-negative D8"], ["D7", "chưa rõ", "score-not-number D7"], ["C5", null, "max-missing C5"]],
  },
  {
    name: "the score column first, then the maximum, a year in the header",
    sheet: `
      TT | Chỉ số chính/Chỉ số thành phần | Điểm năm 2024 | Điểm tối đa | Đơn vị phụ trách | Lý do mất điểm
      1 | Nhận thức số | 9 | 20 | |
      '1.1 | Có Ban Chỉ đạo | 5 | 10 | Văn phòng | Phó Chủ tịch làm trưởng ban
      '1.2 | Có chuyên trang | 4 | 10 | Phòng VHXH |
      2 | Hạ tầng số | 10 | 10 | |
      '2.1 | Mạng truyền số liệu chuyên dùng | 10 | 10 | Văn phòng |`,
    columns: "A code, B name, C published, D max, E lead, F reason",
    header: [1],
    span: [2, 6],
    rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1",
    slips: [["C3", 15, "score-above-max C3"], ["C2", 10, "group-score-sum C2"], ["C4", "4,0", "number-as-text C4"], ["A4", 1.3, "code-gap A4"]],
  },
  {
    name: "three pillars whose codes begin anew, no total",
    sheet: `
      Mục | Tiêu chí đánh giá chuyển đổi số cấp xã | Điểm tối đa | UBND xã tự chấm
      I | TRỤ CỘT CHÍNH QUYỀN SỐ | 20 | 15
      '1 | Nhận thức | 12 | 10
      '1.1 | Có kế hoạch | 6 | 6
      '1.2 | Có tổ công nghệ số | 6 | 4
      '2 | Thể chế | 8 | 5
      '2.1 | Có quy chế | 8 | 5
      II | TRỤ CỘT KINH TẾ SỐ | 10 | 7
      '1 | Doanh nghiệp số | 10 | 7
      '1.1 | Hộ kinh doanh dùng nền tảng | 10 | 7
      III | TRỤ CỘT XÃ HỘI SỐ | 10 | 3
      '1 | Danh tính số | 10 | 3
      '1.1 | Người dân có VNeID mức 2 | 10 | 3`,
    columns: "A code, B name, C max, D self",
    header: [1],
    span: [2, 13],
    rows: "pillar I, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, pillar II, group 1, indicator 1.1, pillar III, group 1, indicator 1.1",
    slips: [["D2", 16, "group-score-sum D2"], ["D10", 11, "score-above-max D10"], ["D3", 9, "group-score-sum D3"], ["C8", 11, "group-max-sum C8"]],
  },
  {
    name: "codes with the group's letter",
    sheet: `
      Mã chỉ số | Tên chỉ số | Điểm tối đa | Điểm tự chấm | Minh chứng
      A | Nền tảng chuyển đổi số | 30 | 25 |
      A1 | Nhận thức số | 10 | 10 | link
      A2 | Thể chế số | 20 | 15 | link
      B | Hoạt động chuyển đổi số | 20 | 12 |
      B1 | Chính quyền số | 10 | 6 | link
      B2 | Xã hội số | 10 | 6 |
      | Tổng | 50 | 37 |`,
    columns: "A code, B name, C max, D self, E evidence",
    header: [1],
    span: [2, 8],
    rows: "group A, indicator A1, indicator A2, group B, indicator B1, indicator B2, total -",
    slips: [["D2", 26, "group-score-sum D2"], ["D6", 12, "score-above-max D6"], ["A7", "B1", "code-duplicate A7"], ["D8", 38, "total-score-sum D8"]],
  },
];

/** Sheets of other matters that speak of points, too. */
export const DECOYS: readonly { readonly name: string; readonly sheet: string }[] = [
  { name: "a salary list", sheet: `
      BẢNG LƯƠNG THÁNG 5/2025
      STT | Họ và tên | Hệ số | Lương tối đa | Thực lĩnh
      1 | Nguyễn Văn An | 3.33 | 9000000 | 8500000
      2 | Trần Thị Bình | 4.06 | 10500000 | 9900000
      3 | Lê Văn Cường | 2.67 | 7000000 | 6800000
      Tổng cộng | | | 26500000 | 25200000` },
  { name: "marks of a class in informatics", sheet: `
      BẢNG ĐIỂM MÔN CHUYỂN ĐỔI SỐ LỚP BỒI DƯỠNG
      TT | Họ tên học viên | Điểm tối đa | Điểm đạt | Xếp loại
      1 | Nguyễn Thị Hoa | 10 | 8.5 | Giỏi
      2 | Phạm Văn Nam | 10 | 7 | Khá
      3 | Hoàng Minh Tuấn | 10 | 9 | Giỏi
      4 | Vũ Thị Lan | 10 | 6.5 | TB` },
  { name: "KPIs of employees", sheet: `
      STT | Mục tiêu công việc | Trọng số | Chỉ tiêu | Kết quả | Điểm KPI
      1 | Hoàn thành báo cáo đúng hạn | 30% | 12 | 11 | 27.5
      2 | Xử lý hồ sơ trực tuyến | 40% | 500 | 480 | 38.4
      3 | Chấm công đầy đủ | 30% | 22 | 22 | 30
      | Tổng | 100% | | | 95.9` },
  { name: "a budget for digital transformation", sheet: `
      DỰ TOÁN KINH PHÍ CHUYỂN ĐỔI SỐ NĂM 2025
      STT | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
      1 | Mua máy tính | bộ | 10 | 15000000 | 150000000
      1.1 | Máy tính để bàn | bộ | 6 | 15000000 | 90000000
      1.2 | Máy tính xách tay | bộ | 4 | 15000000 | 60000000
      2 | Tập huấn chuyển đổi số | lớp | 3 | 20000000 | 60000000
      | Tổng cộng | | | | 210000000` },
  { name: "points for households", sheet: `
      STT | Tiêu chí gia đình văn hóa | Thang điểm | Điểm tự chấm | Điểm thôn chấm
      1 | Chấp hành chủ trương của Đảng | 30 | 30 | 28
      1.1 | Thực hiện nghĩa vụ công dân | 15 | 15 | 14
      1.2 | Tham gia sinh hoạt cộng đồng | 15 | 15 | 14
      2 | Gia đình hòa thuận | 70 | 65 | 65
      2.1 | Ông bà mẫu mực | 35 | 30 | 30
      2.2 | Con cháu hiếu thảo | 35 | 35 | 35
      | Tổng điểm | 100 | 95 | 93` },
  { name: "bids for a digital project", sheet: `
      BẢNG CHẤM THẦU GÓI THẦU PHẦN MỀM CHUYỂN ĐỔI SỐ
      STT | Tiêu chuẩn đánh giá kỹ thuật | Điểm tối đa | Nhà thầu A | Nhà thầu B
      1 | Năng lực, kinh nghiệm | 40 | 35 | 30
      1.1 | Hợp đồng tương tự | 20 | 18 | 15
      1.2 | Nhân sự chủ chốt | 20 | 17 | 15
      2 | Giải pháp kỹ thuật | 60 | 50 | 55
      2.1 | Kiến trúc hệ thống | 30 | 25 | 28
      2.2 | Bảo hành, bảo trì | 30 | 25 | 27
      | Tổng điểm kỹ thuật | 100 | 85 | 85` },
  { name: "a ranking of units", sheet: `
      XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN
      TT | Đơn vị | Tổng điểm | Xếp hạng
      1 | Huyện Bạch Thông | 391.73 | 3
      2 | Huyện Ba Bể | 402.5 | 2
      3 | Thành phố Bắc Kạn | 455 | 1` },
  { name: "a schedule of tasks of digital transformation", sheet: `
      STT | Nhiệm vụ chuyển đổi số | Đơn vị chủ trì | Thời gian hoàn thành | Kết quả
      1 | Nhận thức số | | |
      1.1 | Tổ chức tập huấn | Phòng Nội vụ | Quý II | 2
      1.2 | Mở chuyên mục | Đài truyền thanh | Quý III | 1
      2 | Hạ tầng số | | |
      2.1 | Nâng cấp mạng LAN | Văn phòng | Quý IV | 0` },
];
