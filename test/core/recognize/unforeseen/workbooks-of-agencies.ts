import type { UnforeseenWorkbook } from "./workbooks";

/** Files of departments, hospitals and companies, with habits that the other rounds do not show. */
export const AGENCY_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "quarters and the year as score columns of their own",
    sheets: { "Theo dõi quý": { cells: `
      THEO DÕI ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA SỞ NĂM 2025
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm Quý I | Điểm tự chấm Quý II | Điểm tự chấm cả năm | Phòng phụ trách
      1 | Thể chế số | 15 | 5 | 9 | 13 |
      '1.1 | Kế hoạch năm | 5 | 5 | 5 | 5 | Văn phòng
      '1.2 | Kiến trúc số cấp tỉnh | 10 | 0 | 4 | 8 | TT CNTT
      2 | Dữ liệu số | 25 | 6 | 10 | 20 |
      '2.1 | Kho dữ liệu dùng chung | 25 | 6 | 10 | 20 | TT CNTT
      | Tổng | 40 | 11 | 19 | 33 |` } },
    tables: [{ place: "Theo dõi quý!3-8", header: [2], columns: "A code, B name, C max, D self, E self, F self, G lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "English words alone over the columns",
    sheets: { "Self-check": { cells: `
      No. | Indicator | Max score | Self-assessment | Evidence | Remarks
      1 | Digital infrastructure | 20 | 16 | |
      '1.1 | Broadband coverage | 12 | 10 | report |
      '1.2 | Cloud services in use | 8 | 6 | contract |
      2 | Digital government | 30 | 24 | |
      '2.1 | Online public services | 20 | 17 | portal |
      '2.2 | Electronic documents | 10 | 7 | system |
      | Total | 50 | 40 | |` } },
    tables: [{ place: "Self-check!2-8", header: [1], columns: "A code, B name, C max, D self, E evidence, F note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" }],
  },
  {
    name: "a bonus and a penalty group behind the criteria",
    sheets: { "Chấm điểm": { cells: `
      TT | Nội dung chấm điểm chuyển đổi số | Điểm chuẩn | Sở tự chấm | Tổ thẩm định chấm | Căn cứ
      I | Hạ tầng số | 40 | 35 | 33 |
      1 | Trung tâm dữ liệu | 25 | 22 | 20 | HĐ 12
      2 | Mạng LAN | 15 | 13 | 13 |
      II | Dữ liệu số | 60 | 52 | 50 |
      1 | Cơ sở dữ liệu chuyên ngành | 40 | 36 | 35 |
      2 | Dữ liệu mở | 20 | 16 | 15 |
      | Tổng (I+II) | 100 | 87 | 83 |
      III | Điểm thưởng | 5 | 2 | 2 |
      1 | Có sáng kiến chuyển đổi số cấp tỉnh | 5 | 2 | 2 | QĐ 8` } },
    tables: [{ place: "Chấm điểm!2-10", header: [1], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -, group III, indicator 1" }],
  },
  {
    name: "the council's work: two helpers, the council, the points that stand",
    sheets: { "Thẩm định": { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"], cells: `
      STT | Chỉ số thành phần | Điểm tối đa | Đơn vị tự chấm | Hội đồng thẩm định | | Lý do điều chỉnh
      | | | | Tổ giúp việc chấm | Điểm kết luận |
      1 | Chính quyền số | 50 | 44 | 40 | 41 |
      '1.1 | Dịch vụ công toàn trình | 30 | 28 | 25 | 26 | thiếu 2 TTHC
      '1.2 | Hồ sơ công việc điện tử | 20 | 16 | 15 | 15 |
      2 | An toàn thông tin | 20 | 18 | 18 | 18 |
      '2.1 | Hồ sơ cấp độ | 20 | 18 | 18 | 18 |
      | Tổng | 70 | 62 | 58 | 59 |` } },
    tables: [{ place: "Thẩm định!3-8", header: [1, 2], columns: "A code, B name, C max, D self, E council, F final, G adjustment", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "points first, then the maximum, the name and the number last",
    sheets: { "Bieu nguoc": { cells: `
      Điểm tự chấm | Điểm tối đa | Tiêu chí chuyển đổi số | Mã
      18 | 20 | Hạ tầng số | 1
      10 | 10 | Kết nối mạng | '1.1
      8 | 10 | Thiết bị đầu cuối | '1.2
      12 | 20 | Ứng dụng số | 2
      12 | 20 | Phần mềm dùng chung | '2.1
      30 | 40 | Tổng | ` } },
    tables: [{ place: "Bieu nguoc!2-7", header: [1], columns: "A self, B max, C name, D code", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "words cut by line breaks and hyphens in the header",
    sheets: { Sheet2: { cells: `
      Số\\nthứ tự | CHỈ SỐ\\nCHUYỂN ĐỔI SỐ | ĐIỂM\\nTỐI\\nĐA | ĐIỂM\\nTỰ\\nĐÁNH\\nGIÁ | ĐIỂM\\nHĐTĐ | TÀI LIỆU\\nKIỂM\\nCHỨNG
      1 | Nhân lực số | 10 | 7 | 6 |
      '1.1 | Cán bộ chuyên trách CNTT | 6 | 4 | 4 | QĐ 15
      '1.2 | Công chức có chứng chỉ kỹ năng số | 4 | 3 | 2 | CV 9
      2 | Nền tảng số | 12 | 11 | 11 |
      '2.1 | Nền tảng quản lý công việc | 12 | 11 | 11 | BC 4
      | TỔNG | 22 | 18 | 17 |` } },
    tables: [{ place: "Sheet2!2-7", header: [1], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "a hospital: groups with letters, the official scale and the unit's points",
    sheets: { "BV CDS": { cells: `
      BỘ TIÊU CHÍ CHUYỂN ĐỔI SỐ BỆNH VIỆN ĐA KHOA KHU VỰC
      Mã | Tiêu chí | Điểm số theo quy định | Bệnh viện tự chấm | Đoàn kiểm tra chấm | Nhận xét của đoàn
      A | Hạ tầng số | 60 | 45 | 44 |
      A1 | Máy chủ và lưu trữ | 40 | 30 | 30 |
      A2 | Mạng nội bộ không dây | 20 | 15 | 14 | Chưa phủ khoa Nhi
      B | Dữ liệu y tế số | 40 | 35 | 30 |
      B1 | Bệnh án điện tử | 30 | 28 | 25 |
      B2 | Đơn thuốc điện tử | 10 | 7 | 5 |
      | Tổng cộng | 100 | 80 | 74 |` } },
    tables: [{ place: "BV CDS!3-9", header: [2], columns: "A code, B name, C max, D self, E council, F note", rows: "group A, indicator A1, indicator A2, group B, indicator B1, indicator B2, total -" }],
  },
  {
    name: "rules over several rows beside merged cells",
    sheets: { "QĐ 12": { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "A5:A7", "B5:B7", "C5:C7", "D5:D7"], cells: `
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Phương pháp tính
      1 | Thể chế số | 15 | 10 |
      '1.1 | Ban hành kế hoạch chuyển đổi số | 5 | 5 | - Đã ban hành: Điểm tối đa;
      | | | | - Chưa ban hành: 0 điểm.
      '1.2 | Số lần họp Ban Chỉ đạo chuyển đổi số | 10 | 5 | - Từ 4 lần trở lên: Điểm tối đa;
      | | | | - Từ 2 đến 3 lần: 1/2*Điểm tối đa;
      | | | | - Dưới 2 lần: 0 điểm.
      2 | Hạ tầng số | 10 | 8 |
      '2.1 | Tỷ lệ công chức có máy tính | 10 | 8 | Tỷ lệ*Điểm tối đa
      | Tổng | 25 | 18 |` } },
    tables: [{ place: "QĐ 12!2-10", header: [1], columns: "A code, B name, C max, D self, E rule", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "evidence in rows of its own under each criterion",
    sheets: { "Minh chung": { cells: `
      TT | Chỉ số chuyển đổi số | Điểm tối đa | Điểm tự chấm
      1 | Nhận thức số | 10 | 8
      '1.1 | Chuyên mục chuyển đổi số trên cổng | 6 | 5
      | Tài liệu kiểm chứng: https://so.gov.vn/cds | |
      '1.2 | Hội nghị, hội thảo | 4 | 3
      | Tài liệu kiểm chứng: Giấy mời 12/GM-SKHCN | |
      2 | Hoạt động số | 20 | 15
      '2.1 | Báo cáo điện tử | 20 | 15
      | Tài liệu kiểm chứng: chưa có | |
      | Tổng | 30 | 23` } },
    tables: [{ place: "Minh chung!2-10", header: [1], columns: "A code, B name, C max, D self", rows: "group 1, indicator 1.1, heading -, indicator 1.2, heading -, group 2, indicator 2.1, heading -, total -" }],
  },
  {
    name: "the difference to last year's points and their rate",
    sheets: { "So sánh năm": { cells: `
      STT | Chỉ số chính, chỉ số thành phần | Điểm tối đa | Điểm năm 2024 | Điểm tự chấm năm 2025 | Tăng/giảm | Tỷ lệ đạt (%)
      1 | Kinh tế số | 20 | 12 | 14 | 2 | 70
      '1.1 | Doanh nghiệp dùng nền tảng số | 12 | 7 | 8 | 1 | 66.67
      '1.2 | Doanh nghiệp nộp thuế điện tử | 8 | 5 | 6 | 1 | 75
      2 | Xã hội số | 10 | 5 | 6 | 1 | 60
      '2.1 | Dân số có chữ ký số | 10 | 5 | 6 | 1 | 60
      | Tổng | 30 | 17 | 20 | 3 | 66.67` } },
    tables: [{ place: "So sánh năm!2-7", header: [1], columns: "A code, B name, C max, D published, E self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "the points of groups alone, criteria without points in their own rows",
    sheets: { "Khung": { cells: `
      KHUNG ĐÁNH GIÁ CHUYỂN ĐỔI SỐ DOANH NGHIỆP NHÀ NƯỚC
      Mã số | Trụ cột/Chỉ số | Điểm tối đa | Hướng dẫn chấm điểm | Đơn vị đánh giá
      '1 | Định hướng chiến lược số | 30 | | 22
      '1.1 | Chiến lược chuyển đổi số | 15 | Có: 15 điểm; Không: 0 điểm | 15
      '1.2 | Ngân sách cho chuyển đổi số | 15 | Tỷ lệ*Điểm tối đa | 7
      '2 | Văn hóa số | 20 | | 12
      '2.1 | Kỹ năng số của người lao động | 20 | Tỷ lệ*Điểm tối đa | 12` } },
    tables: [{ place: "Khung!3-7", header: [2], columns: "A code, B name, C max, D rule, E self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1" }],
  },
  {
    name: "a plan of improvement with the loss of points between",
    sheets: { "Khắc phục": { hidden: ["C"], cells: `
      TT | Chỉ số DTI | Cách tính | Điểm tối đa | Điểm đạt năm 2024 | Điểm mất | Nguyên nhân | Giải pháp năm 2025 | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
      1 | Hạ tầng số | | 20 | 15 | 5 | | | | |
      '1.1 | Hộ có cáp quang | Tỷ lệ*Điểm tối đa | 10 | 7 | 3 | Vùng lõm | Phối hợp VNPT | Sở KH&CN | UBND xã | Quý III
      '1.2 | Trung tâm dữ liệu | Có: 10 điểm; Không: 0 điểm | 10 | 8 | 2 | Thiếu máy chủ | Thuê dịch vụ | Sở KH&CN | Sở Tài chính | Quý IV
      2 | Nhân lực số | | 10 | 6 | 4 | | | | |
      '2.1 | Công chức được đào tạo | Tỷ lệ*Điểm tối đa | 10 | 6 | 4 | Ít lớp | Mở lớp trực tuyến | Sở Nội vụ | | Quý II
      | Tổng | | 30 | 21 | 9 | | | | |` } },
    tables: [{ place: "Khắc phục!2-7", header: [1], columns: "A code, B name, C rule, D max, E published, G reason, H solution, I lead, J support, K deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
];
