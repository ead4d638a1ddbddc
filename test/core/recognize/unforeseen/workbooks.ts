import type { FileSheet } from "../../../support/file-sheet";

/** What a careful colleague sees: "sheet!first-last", the header's rows, the columns with a role, the rows. */
export interface SeenTable {
  readonly place: string;
  readonly header: readonly number[];
  readonly columns: string;
  readonly rows: string;
}

export interface UnforeseenWorkbook {
  readonly name: string;
  readonly sheets: Readonly<Record<string, FileSheet>>;
  /** Every table that is to be taken; none where the workbook holds other matters. */
  readonly tables: readonly SeenTable[];
}

export const WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a letterhead in two columns, merged titles, signatures below",
    sheets: { "Phụ lục 01": { merges: ["A1:B1", "C1:E1", "A2:B2", "C2:E2", "A4:E4", "A5:E5"], cells: `
      UBND HUYỆN THANH SƠN | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
      PHÒNG VĂN HÓA VÀ THÔNG TIN | | Độc lập - Tự do - Hạnh phúc | |

      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024 | | | |
      (Kèm theo Báo cáo số 45/BC-VHTT ngày 12/12/2024) | | | |
      TT | Chỉ số đánh giá | Điểm chuẩn | Điểm phòng tự chấm | Giải trình
      I | Nhận thức số | 20 | 17 |
      1 | Hội nghị quán triệt chuyển đổi số | 8 | 8 | CV 22
      2 | Tin bài trên cổng thông tin điện tử | 12 | 9 | 40 tin
      II | Hạ tầng số | 30 | 26 |
      1 | Máy tính nối mạng | 18 | 18 |
      2 | Phòng họp trực tuyến | 12 | 8 |
      | Tổng điểm | 50 | 43 |

      Người lập biểu | | TRƯỞNG PHÒNG | |
      Lê Văn Tám | | Trần Thị Chín | |` } },
    tables: [{ place: "Phụ lục 01!7-13", header: [6], columns: "A code, B name, C max, D self, E reason", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" }],
  },
  {
    name: "hidden columns of past years and a hidden row",
    sheets: { DTI: { hidden: ["D", "E", 5], cells: `
      STT | Tên chỉ số | Điểm tối đa | Điểm năm 2021 | Điểm năm 2022 | Điểm tự chấm năm 2023
      1 | Thể chế số | 12 | 6 | 8 | 11
      '1.1 | Nghị quyết về chuyển đổi số | 5 | 3 | 3 | 5
      '1.2 | Kế hoạch phát triển dữ liệu số | 4 | 2 | 3 | 3
      '1.3 | Quy chế vận hành nền tảng số | 3 | 1 | 2 | 3
      2 | Nhân lực số | 8 | 4 | 5 | 6
      '2.1 | Công chức hoàn thành khóa học kỹ năng số | 8 | 4 | 5 | 6
      | Tổng cộng | =C2+C6 | =D2+D6 | =E2+E6 | =F2+F6` } },
    tables: [{ place: "DTI!2-8", header: [1], columns: "A code, B name, C max, D published, E published, F self", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, total -" }],
  },
  {
    name: "a table over two sheets, the header on the first alone",
    sheets: {
      "Trang 1": { cells: `
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN
      STT | Chỉ số | Điểm tối đa | Tự chấm | Thẩm định
      1 | Chính quyền số | 20 | 15 | 14
      '1.1 | Hồ sơ công việc trên mạng | 10 | 8 | 8
      '1.2 | Dịch vụ công trực tuyến | 10 | 7 | 6
      2 | Kinh tế số | 15 | 9 | 9
      '2.1 | Doanh nghiệp dùng hóa đơn điện tử | 7 | 5 | 5` },
      "Trang 2": { cells: `
      '2.2 | Hộ sản xuất lên sàn thương mại điện tử | 8 | 4 | 4
      3 | Xã hội số | 10 | 6 | 6
      '3.1 | Người dân có tài khoản định danh | 10 | 6 | 6
      | Tổng | 45 | 30 | 29` },
    },
    tables: [
      { place: "Trang 1!3-7", header: [2], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1" },
      { place: "Trang 2!1-4", header: [], columns: "A code, B name, C max, D self, E council", rows: "indicator 2.2, group 3, indicator 3.1, total -" },
    ],
  },
  {
    name: "pillars on sheets of their own beside a contents sheet",
    sheets: {
      "Mục lục": { cells: `
      STT | Nội dung | Trang
      1 | Chính quyền số | 2
      2 | Kinh tế số | 3` },
      CQS: { cells: `
      TRỤ CỘT CHÍNH QUYỀN SỐ
      Mã | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Cách tính điểm
      CQ1 | Văn bản điện tử | 10 | 8 |
      CQ1.1 | Tỷ lệ văn bản ký số | 6 | 5 | a/b*Điểm tối đa
      CQ1.2 | Tỷ lệ báo cáo điện tử | 4 | 3 | a/b*Điểm tối đa
      CQ2 | Dịch vụ công | 5 | 5 |
      CQ2.1 | Thanh toán trực tuyến | 5 | 5 | a/b*Điểm tối đa` },
      KTS: { cells: `
      TRỤ CỘT KINH TẾ SỐ
      Mã | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Cách tính điểm
      KT1 | Doanh nghiệp số | 10 | 4 |
      KT1.1 | Doanh nghiệp có website | 6 | 2 | a/b*Điểm tối đa
      KT1.2 | Doanh nghiệp dùng hợp đồng điện tử | 4 | 2 | a/b*Điểm tối đa` },
    },
    tables: [
      { place: "CQS!3-7", header: [2], columns: "A code, B name, C max, D self, E rule", rows: "group CQ1, indicator CQ1.1, indicator CQ1.2, group CQ2, indicator CQ2.1" },
      { place: "KTS!3-5", header: [2], columns: "A code, B name, C max, D self, E rule", rows: "group KT1, indicator KT1.1, indicator KT1.2" },
    ],
  },
  {
    name: "a summary of units above, the appendix below",
    sheets: { "Tổng hợp": { cells: `
      BẢNG 1. KẾT QUẢ CÁC XÃ
      STT | Xã, phường | Tổng điểm | Xếp hạng
      1 | Xã Phú Hộ | 81 | 2
      2 | Xã Hà Lộc | 79 | 3
      3 | Phường Âu Cơ | 90 | 1

      BẢNG 2. CHI TIẾT PHƯỜNG ÂU CƠ
      STT | Tiêu chí chuyển đổi số | Thang điểm | Điểm đạt được
      1 | Hạ tầng số | 40 | 36
      '1.1 | Hộ có internet cáp quang | 25 | 22
      '1.2 | Wifi công cộng | 15 | 14
      2 | Dịch vụ số | 60 | 54
      '2.1 | Nộp hồ sơ trực tuyến | 60 | 54
      | Tổng | 100 | 90` } },
    tables: [{ place: "Tổng hợp!9-14", header: [8], columns: "A code, B name, C max, D published", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "group titles merged across all columns with roman numerals",
    sheets: { "Bang cham": { merges: ["A3:E3", "A6:E6", "A9:B9"], cells: `
      Phiếu chấm chuyển đổi số của trường học
      STT | Nội dung | Mức điểm tối đa | Nhà trường tự chấm | Phòng GDĐT chấm
      I. Chuyển đổi số trong dạy học | | | |
      1 | Kho học liệu số dùng chung | 30 | 25 | 24
      2 | Kiểm tra, đánh giá trực tuyến | 20 | 15 | 15
      II. Chuyển đổi số trong quản trị | | | |
      1 | Phần mềm quản lý trường học | 30 | 30 | 28
      2 | Thanh toán học phí không dùng tiền mặt | 20 | 18 | 18
      Tổng cộng | | 100 | 88 | 85` } },
    tables: [{ place: "Bang cham!3-9", header: [2], columns: "A code, B name, C max, D self, E council", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" }],
  },
  {
    name: "the code column is called Chỉ mục and numbers carry a point",
    sheets: { Sheet1: { cells: `
      Chỉ mục | Tên tiêu chí CĐS | Điểm cao nhất | Đơn vị tự cho điểm | Tổ thẩm tra
      1. | Nền tảng số | 16 | 13 | 12
      1.1. | Nền tảng tích hợp dữ liệu | 9 | 7 | 7
      1.2. | Nền tảng họp trực tuyến | 7 | 6 | 5
      2. | An toàn số | 14 | 12 | 12
      2.1. | Mã độc được xử lý | 6 | 5 | 5
      2.2. | Sao lưu dữ liệu | 8 | 7 | 7
      | Tổng cộng: | 30 | 25 | 24` } },
    tables: [{ place: "Sheet1!2-8", header: [1], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" }],
  },
  {
    name: "an old font, roman pillars and points in words",
    sheets: { PL2: { encoding: "vni", cells: `
      PHỤ LỤC 2
      Số TT | Nội dung chuyển đổi số | Điểm tối đa | Điểm tự chấm | Ghi chú
      I | Nhận thức số | 10 điểm | 8 |
      1 | Tuyên truyền chuyển đổi số trên loa | 6 điểm | 5 |
      2 | Tập huấn kỹ năng số cho cán bộ | 4 điểm | 3 |
      II | Xã hội số | 15 điểm | 10 |
      1 | Sổ sức khỏe điện tử | 15 điểm | 10 |
      Cộng | | 25 điểm | 18 |` } },
    tables: [{ place: "PL2!3-8", header: [2], columns: "A code, B name, C max, D self, E note", rows: "group I, indicator 1, indicator 2, group II, indicator 1, total -" }],
  },
  {
    name: "communes as many columns, without a maximum",
    sheets: { "So sánh": { cells: `
      SO SÁNH CHỈ SỐ CHUYỂN ĐỔI SỐ GIỮA CÁC XÃ
      STT | Chỉ số | Xã An Phú | Xã An Bình | Xã An Hòa
      1 | Chính quyền số | 20 | 18 | 22
      '1.1 | Văn bản điện tử | 12 | 10 | 12
      '1.2 | Dịch vụ công trực tuyến | 8 | 8 | 10
      2 | Xã hội số | 9 | 7 | 6
      '2.1 | Định danh điện tử | 9 | 7 | 6
      | Tổng | 29 | 25 | 28` } },
    tables: [],
  },
  {
    name: "maxima of two kinds: for provinces and for districts",
    sheets: { "Khung điểm": { merges: ["C1:D1"], cells: `
      STT | Chỉ số chuyển đổi số | Điểm tối đa | | Cách tính điểm
      | | Cấp sở | Cấp huyện |
      1 | Hạ tầng số | 30 | 20 |
      '1.1 | Băng rộng cố định | 10 | 10 | Tỷ lệ*Điểm tối đa
      '1.2 | Nền tảng điện toán đám mây | 20 | 10 | Có: Điểm tối đa; Không: 0 điểm
      2 | Dữ liệu số | 10 | 20 |
      '2.1 | Cổng dữ liệu mở | 10 | 20 | Có: Điểm tối đa; Không: 0 điểm
      | Tổng | 40 | 40 |` } },
    tables: [{ place: "Khung điểm!3-8", header: [1, 2], columns: "A code, B name, C max, E rule", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "code and name in one merged column, the evidence spread over links",
    sheets: { "Tự chấm": { cells: `
      Chỉ số/tiêu chí | Điểm tối đa | Điểm tự chấm | Link minh chứng 1 | Link minh chứng 2
      I. Thể chế số | 8 | 6 | |
      I.1. Quyết định thành lập Ban Chỉ đạo chuyển đổi số | 3 | 3 | https://a.vn/1 |
      I.2. Kế hoạch chuyển đổi số 5 năm | 5 | 3 | https://a.vn/2 | https://a.vn/3
      II. Hạ tầng số | 12 | 9 | |
      II.1. Thuê bao băng rộng | 12 | 9 | https://a.vn/4 |
      Tổng điểm | 20 | 15 | |` } },
    tables: [{ place: "Tự chấm!2-7", header: [1], columns: "A name, B max, C self, D evidence", rows: "group I, indicator I.1, indicator I.2, group II, indicator II.1, total -" }],
  },
  {
    name: "a total above and group totals by formula",
    sheets: { "Biểu 03": { cells: `
      Biểu số 03
      TT | Nội dung tiêu chí | Điểm tối đa | Sở tự chấm | Sở KH&CN thẩm định | Chênh lệch
      | TỔNG ĐIỂM (A+B) | =C4+C7 | =D4+D7 | =E4+E7 | =D3-E3
      A | Nền tảng chuyển đổi số | =SUM(C5:C6) | =SUM(D5:D6) | =SUM(E5:E6) | =D4-E4
      1 | Văn bản chỉ đạo chuyển đổi số | 20 | 18 | 17 | =D5-E5
      2 | Cán bộ chuyên trách công nghệ thông tin | 10 | 8 | 8 | =D6-E6
      B | Hoạt động chuyển đổi số | =SUM(C8:C9) | =SUM(D8:D9) | =SUM(E8:E9) | =D7-E7
      1 | Hồ sơ trực tuyến | 40 | 31 | 30 | =D8-E8
      2 | Dữ liệu chuyên ngành được số hóa | 30 | 22 | 20 | =D9-E9` } },
    tables: [{ place: "Biểu 03!3-9", header: [2], columns: "A code, B name, C max, D self, E council", rows: "total -, group A, indicator 1, indicator 2, group B, indicator 1, indicator 2" }],
  },
  {
    name: "two appendices on one sheet with a staff list between",
    sheets: { "Hồ sơ": { cells: `
      I. CHẤM ĐIỂM CHUYỂN ĐỔI SỐ
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      1 | Hạ tầng số | 10 | 9
      '1.1 | Đường truyền | 6 | 5
      '1.2 | Máy tính cho cán bộ | 4 | 4
      | Tổng | 10 | 9

      II. TỔ CÔNG NGHỆ SỐ
      STT | Họ và tên | Chức vụ | Điểm tập huấn
      1 | Nguyễn Văn Nam | Tổ trưởng | 9
      2 | Lê Thị Hồng | Tổ viên | 8
      3 | Phạm Văn Cường | Tổ viên | 7

      III. CHẤM ĐIỂM DỮ LIỆU SỐ
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      1 | Dữ liệu hộ tịch | 20 | 15 | 15
      '1.1 | Sổ hộ tịch được số hóa | 20 | 15 | 15
      2 | Dữ liệu đất đai | 10 | 8 | 7
      '2.1 | Thửa đất được số hóa | 10 | 8 | 7` } },
    tables: [
      { place: "Hồ sơ!3-6", header: [2], columns: "A code, B name, C max, D self", rows: "group 1, indicator 1.1, indicator 1.2, total -" },
      { place: "Hồ sơ!16-19", header: [15], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, group 2, indicator 2.1" },
    ],
  },
  {
    name: "points per half year and the whole year",
    sheets: { "6T-12T": { merges: ["D1:F1"], cells: `
      TT | Chỉ số CĐS | Điểm chuẩn | Điểm tự chấm | | | Cơ quan theo dõi
      | | | 6 tháng đầu năm | 6 tháng cuối năm | Cả năm |
      1 | Chính quyền số | 20 | 8 | 9 | 17 |
      '1.1 | Văn bản ký số | 12 | 5 | 5 | 10 | Văn phòng
      '1.2 | Một cửa điện tử | 8 | 3 | 4 | 7 | Bộ phận một cửa
      2 | Kinh tế số | 6 | 2 | 2 | 4 |
      '2.1 | Hộ kinh doanh số | 6 | 2 | 2 | 4 | Phòng Kinh tế
      | Cộng | 26 | 10 | 11 | 21 |` } },
    tables: [{ place: "6T-12T!3-8", header: [1, 2], columns: "A code, B name, C max, D self, E self, F self, G lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "words cut short over the columns and a legend below",
    sheets: { "CDS xa": { cells: `
      S.TT | Chỉ tiêu đánh giá CĐS | Đ.tối đa | Đ.tự chấm | Đ.huyện chấm | Ghi chú
      I | Hạ tầng số | 14 | 12 | 11 |
      1 | Phủ sóng 4G, 5G | 8 | 8 | 8 |
      2 | Camera an ninh kết nối | 6 | 4 | 3 |
      II | Chính quyền số | 16 | 14 | 14 |
      1 | Hồ sơ trực tuyến | 9 | 8 | 8 |
      2 | Chứng thực điện tử | 7 | 6 | 6 |
      | Tổng | 30 | 26 | 25 |
      Ghi chú: Đ: điểm. | | | | |` } },
    tables: [{ place: "CDS xa!2-8", header: [1], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" }],
  },
  {
    name: "an index row, columns numbered with letters, the unit of measure",
    sheets: { "PL1": { cells: `
      STT | Chỉ số chuyển đổi số | Đơn vị tính | Giá trị | Điểm tối đa | Điểm tự đánh giá | Cơ quan chủ trì
      A | B | C | (1) | (2) | (3) | D
      1 | Nhân lực số | | | 20 | 12 |
      '1.1 | Công chức được tập huấn | % | 60 | 10 | 6 | Phòng Nội vụ
      '1.2 | Tổ công nghệ số cộng đồng | tổ | 6 | 10 | 6 | Phòng VHTT
      2 | Kinh tế số | | | 10 | 7 |
      '2.1 | Sản phẩm trên sàn thương mại điện tử | sản phẩm | 14 | 10 | 7 | Phòng Kinh tế` } },
    tables: [{ place: "PL1!3-7", header: [1], columns: "A code, B name, E max, F self, G lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1" }],
  },
  {
    name: "criteria with answers to be ticked and points per answer",
    sheets: { "Phiếu": { cells: `
      PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP, HỢP TÁC XÃ
      TT | Tiêu chí | Thang điểm | Tự chấm | Minh chứng
      1 | Trải nghiệm số cho khách hàng | 20 | 15 |
      '1.1 | Có kênh bán hàng trực tuyến | 10 | 10 | web
      | - Có | 10 | |
      | - Không | 0 | |
      '1.2 | Chăm sóc khách hàng bằng công cụ số | 10 | 5 |
      | - Thường xuyên | 10 | |
      | - Thỉnh thoảng | 5 | |
      2 | Hạ tầng và công nghệ số | 10 | 6 |
      '2.1 | Có phần mềm kế toán | 10 | 6 | hợp đồng` } },
    tables: [{ place: "Phiếu!3-11", header: [2], columns: "A code, B name, C max, D self, E evidence", rows: "group 1, indicator 1.1, option -, option -, indicator 1.2, option -, option -, group 2, indicator 2.1" }],
  },
  {
    name: "the whole table far right and below a chart's data",
    sheets: { "Dashboard": { cells: `
      Trụ cột | Điểm | | | | | |
      CQS | 30 | | | | | |
      KTS | 12 | | | | | |
      XHS | 18 | | | | | |
      | | | | | | |
      | | | Mã số | Chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      | | | '1 | Chính quyền số | 35 | 30 | 29
      | | | '1.1 | Cổng dịch vụ công trực tuyến | 20 | 18 | 17
      | | | '1.2 | Hệ thống báo cáo điện tử | 15 | 12 | 12
      | | | '2 | Kinh tế số | 15 | 12 | 11
      | | | '2.1 | Thương mại điện tử | 15 | 12 | 11
      | | | | Tổng | 50 | 42 | 40` } },
    tables: [{ place: "Dashboard!7-12", header: [6], columns: "D code, E name, F max, G self, H council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "no word of points over the maxima: Chuẩn and Chấm",
    sheets: { "Mẫu 2": { merges: ["C2:D2"], cells: `
      MẪU 2: CHẤM ĐIỂM CHUYỂN ĐỔI SỐ THÔN
      STT | Nội dung | Điểm | | Ghi chú
      | | Chuẩn | Thôn chấm |
      I | Hạ tầng | 40 | 30 |
      1 | Nhà văn hóa thôn có wifi | 20 | 20 |
      2 | Hộ có điện thoại thông minh | 20 | 10 |
      II | Dịch vụ số | 60 | 50 |
      1 | Hộ thanh toán điện, nước trực tuyến | 60 | 50 |
      | Tổng cộng | 100 | 80 |` } },
    tables: [{ place: "Mẫu 2!4-9", header: [2, 3], columns: "A code, B name, C max, D council, E note", rows: "group I, indicator 1, indicator 2, group II, indicator 1, total -" }],
  },
  {
    name: "a clean appendix whose names hardly say digital, under a title that does",
    sheets: { "Xa": { cells: `
      TIÊU CHÍ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ ĐỐI VỚI UBND CẤP XÃ
      TT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      1 | Công tác chỉ đạo, điều hành | 20 | 18
      '1.1 | Ban hành kế hoạch năm | 10 | 10
      '1.2 | Chủ tịch UBND làm trưởng ban | 10 | 8
      2 | Kết quả thực hiện | 30 | 21
      '2.1 | Tỷ lệ hồ sơ giải quyết toàn trình | 15 | 11
      '2.2 | Tỷ lệ thanh toán trực tuyến | 15 | 10
      | Tổng điểm | 50 | 39` } },
    tables: [{ place: "Xa!3-9", header: [2], columns: "A code, B name, C max, D self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" }],
  },
];
