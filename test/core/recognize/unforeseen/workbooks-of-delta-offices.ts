import type { UnforeseenWorkbook } from "./workbooks";

/** Files of delta and highland offices: wards, hospitals, schools, treasuries, courts, companies and unions. */
export const DELTA_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a ward whose own office and the department judge, a total in words of its own",
    sheets: {
      "Biểu": { merges: ["A1:H1"], cells: `
      ỦY BAN NHÂN DÂN PHƯỜNG TÂN THUẬN |||||||
      BẢNG TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ CẤP PHƯỜNG NĂM 2025 |||||||
      STT | Nội dung tiêu chí | Khung điểm | P.VHXH chấm | Sở KHCN chấm | Vướng mắc | Hướng xử lý
      I | Hạ tầng số | 20 | 18 | 17 | |
      1 | Khu phố có wifi công cộng | 12 | 11 | 10 | Thiếu 2 điểm | Lắp thêm quý I
      2 | Camera an ninh kết nối trung tâm | 8 | 7 | 7 | |
      II | Chính quyền số | 30 | 25 | 24 | |
      1 | Hồ sơ trực tuyến toàn trình | 18 | 15 | 14 | Người già chưa quen | Tổ công nghệ số hỗ trợ
      2 | Số hóa kết quả TTHC | 12 | 10 | 10 | |
       | Cộng toàn bảng | 50 | 43 | 41 | |` },
    },
    tables: [
      { place: "Biểu!4-10", header: [3], columns: "A code, B name, C max, D self, E council, F reason, G solution", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a maternity hospital: two rounds under each judge, factors, the total with its letters, a grade below",
    sheets: {
      BV: { merges: ["A1:I1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3", "I3:I4"], cells: `
      BỆNH VIỆN SẢN NHI AN GIANG - CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ ||||||||

      STT | Tiêu chuẩn, tiêu chí | Hệ số | Điểm tối đa | Khoa, phòng tự chấm | | Tổ CNTT bệnh viện chấm | | Hồ sơ lưu
       | | | | Đợt 1 | Đợt 2 | Đợt 1 | Đợt 2 |
      A | Hạ tầng công nghệ thông tin | | 30 | 20 | 24 | 19 | 23 |
      A1 | Phòng máy chủ đạt chuẩn | 1 | 10 | 8 | 8 | 8 | 8 | BB nghiệm thu
      A2 | Máy trạm khoa lâm sàng | 1 | 20 | 12 | 16 | 11 | 15 | Sổ tài sản
      B | Bệnh án điện tử | | 40 | 24 | 31 | 22 | 30 |
      B1 | Ký số bệnh án nội trú | 2 | 25 | 14 | 20 | 13 | 20 | Nhật ký HIS
      B2 | Lưu trữ PACS không in phim | 1 | 15 | 10 | 11 | 9 | 10 | Báo cáo PACS
       | TỔNG CỘNG (A+B) | | 70 | 44 | 55 | 41 | 53 |
       | Xếp mức | | | | Mức 5 | | Mức 5 |` },
    },
    tables: [
      { place: "BV!5-11", header: [3, 4], columns: "A code, B name, D max, E self, F self, G council, H council, I evidence", rows: "group A, indicator A1, indicator A2, group B, indicator B1, indicator B2, total -" },
    ],
  },
  {
    name: "a school: a bare heading over the maxima, titles across with their points in words",
    sheets: {
      "Phiếu": { merges: ["A1:F1", "A3:F3", "A7:F7"], cells: `
      PHIẾU ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA CƠ SỞ GIÁO DỤC PHỔ THÔNG |||||
      TT | Nội dung | Điểm | Trường tự đánh giá | Phòng VH-XH phường đánh giá | Minh chứng kèm theo
      I. CHUYỂN ĐỔI SỐ TRONG DẠY, HỌC (tối đa 60 điểm) |||||
      1 | Tổ chức dạy học trực tuyến kết hợp trực tiếp | 20 | 15 | 15 | Kế hoạch 12/KH-THCS
      2 | Kho học liệu số của trường | 20 | 18 | 16 | Link kho
      3 | Kiểm tra trên máy tính | 20 | 14 | 14 |
      II. CHUYỂN ĐỔI SỐ TRONG QUẢN TRỊ (tối đa 40 điểm) |||||
      4 | Sổ điểm, học bạ điện tử | 20 | 20 | 20 | vnEdu
      5 | Thu học phí không dùng tiền mặt | 20 | 16 | 15 | Báo cáo kế toán
       | Tổng điểm I + II | 100 | 83 | 80 |` },
    },
    tables: [
      { place: "Phiếu!3-10", header: [2], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, total -" },
    ],
  },
  {
    name: "a power company: who confirms, who examines, who acknowledges",
    sheets: {
      DN: { cells: `
      TỔNG CÔNG TY PHÁT ĐIỆN 9
      BÁO CÁO KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ DOANH NGHIỆP (DBI) NĂM 2025
      STT | Trụ cột/Chỉ số | Điểm chuẩn | Đơn vị tự xác nhận | Ban VT&CNTT thẩm tra | Tập đoàn công nhận | Bằng chứng | Đầu mối
      1 | Trải nghiệm số cho khách hàng | 25 | 20 | 19 | 19 | |
      '1.1 | Kênh chăm sóc khách hàng số | 15 | 12 | 12 | 12 | App | Ban KD
      '1.2 | Hợp đồng mua bán điện ký điện tử | 10 | 8 | 7 | 7 | HĐ | Ban KD
      2 | Chiến lược số | 25 | 22 | 22 | 21 | |
      '2.1 | Nghị quyết HĐTV về CĐS | 10 | 10 | 10 | 10 | NQ 15 | Ban TH
      '2.2 | Ngân sách cho CĐS | 15 | 12 | 12 | 11 | QĐ giao | Ban TCKT
      Tổng cộng | | 50 | 42 | 41 | 40 | |` },
    },
    tables: [
      { place: "DN!4-10", header: [3], columns: "A code, B name, C max, D self, E council, F final, G evidence, H lead", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a commune without a title: short headings, why the judges differ",
    sheets: {
      "DTI 2025": { cells: `
      TT | Nội dung | Điểm TĐ | Tự chấm | Thẩm định | Lý do chênh lệch | Phòng phụ trách | Hạn xong
      1 | Nhận thức số | 10 | 9 | 8 | |  |
      '1.1 | Chủ tịch UBND xã chủ trì họp BCĐ | 5 | 5 | 4 | Thiếu biên bản quý II | VP | 30/6
      '1.2 | Tin, bài về CĐS trên trang TTĐT | 5 | 4 | 4 | | VH-XH | Hằng tuần
      2 | Thể chế số | 15 | 12 | 12 | | |
      '2.1 | Kế hoạch CĐS năm | 10 | 10 | 10 | | VH-XH | 31/1
      '2.2 | Quy chế quản lý hệ thống | 5 | 2 | 2 | | VP | 30/9
       | Cộng | 25 | 21 | 20 | | |` },
    },
    tables: [
      { place: "DTI 2025!2-8", header: [1], columns: "A code, B name, C max, D self, E council, F adjustment, G lead, H deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a provincial tax office: names before their codes",
    sheets: {
      "Thuế": { cells: `
      THUẾ TỈNH BẮC NINH
      Bảng chấm điểm chuyển đổi số các Thuế cơ sở

      Nội dung chấm điểm | Mã | Mức điểm | Điểm tự chấm | Điểm phúc tra | Căn cứ
      Hóa đơn điện tử | I | 40 | 36 | 35 |
      Hóa đơn khởi tạo từ máy tính tiền | I.1 | 25 | 22 | 21 | Báo cáo HĐĐT
      Xử lý hóa đơn rủi ro trên hệ thống | I.2 | 15 | 14 | 14 |
      Nộp thuế điện tử | II | 30 | 27 | 27 |
      Hộ kinh doanh dùng eTax Mobile | II.1 | 20 | 18 | 18 | Nhật ký
      Hoàn thuế điện tử đúng hạn | II.2 | 10 | 9 | 9 |
      Tổng điểm toàn đơn vị | | 70 | 63 | 62 |` },
    },
    tables: [
      { place: "Thuế!5-11", header: [4], columns: "A name, B code, C max, D self, E council, F evidence", rows: "group I, indicator I.1, indicator I.2, group II, indicator II.1, indicator II.2, total -" },
    ],
  },
  {
    name: "a party committee of a commune: a total whose word comes last",
    sheets: {
      "PL 03": { merges: ["A1:C1", "D1:G1"], cells: `
      ĐẢNG BỘ TỈNH TUYÊN QUANG ||| ĐẢNG CỘNG SẢN VIỆT NAM |||
      ĐẢNG ỦY XÃ YÊN SƠN |||  Yên Sơn, ngày 10 tháng 12 năm 2025 |||

      Phụ lục 03 ||||||
      TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ TRONG CƠ QUAN ĐẢNG |||||||
      Số TT | Tiêu chí, chỉ tiêu | Số điểm theo khung | Cấp ủy tự đánh giá | VP Tỉnh ủy rà soát | BTV Tỉnh ủy kết luận | Diễn giải, minh chứng
      1 | Hạ tầng | 30 | 26 | 25 | 25 |
      1.1 | Mạng diện rộng của Đảng | 20 | 18 | 17 | 17 | Đã kết nối 12/12 chi bộ
      1.2 | Máy tính soạn thảo mật | 10 | 8 | 8 | 8 | Biên bản
      2 | Ứng dụng | 40 | 31 | 31 | 30 |
      2.1 | Phần mềm điều hành tác nghiệp | 25 | 20 | 20 | 20 |
      2.2 | Sổ tay đảng viên điện tử | 15 | 11 | 11 | 10 |
       | Điểm tổng | 70 | 57 | 56 | 55 |` },
    },
    tables: [
      { place: "PL 03!7-13", header: [6], columns: "A code, B name, C max, D self, E council, F final, G evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a customs branch: two judges of three teams each under the team's name",
    sheets: {
      HQ: { merges: ["A2:A4", "B2:B4", "C2:C4", "D2:I2", "D3:E3", "F3:G3", "H3:I3"], cells: `
      CHI CỤC HẢI QUAN KHU VỰC V - ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CÁC ĐỘI ||||||||
      TT | Chỉ số | Điểm tối đa | Điểm của các Đội |||||
      ||| Đội Thủ tục || Đội Kiểm soát || Đội Tổng hợp |
      ||| Tự chấm | Thẩm định | Tự chấm | Thẩm định | Tự chấm | Thẩm định
      1 | Thủ tục số | 30 | 28 | 27 | 25 | 24 | 29 | 29
      '1.1 | Tờ khai luồng xanh tự động | 20 | 19 | 18 | 17 | 16 | 20 | 20
      '1.2 | Chứng từ ký số | 10 | 9 | 9 | 8 | 8 | 9 | 9
      2 | Giám sát số | 20 | 17 | 17 | 18 | 18 | 15 | 15
      '2.1 | Seal định vị điện tử | 20 | 17 | 17 | 18 | 18 | 15 | 15
       | Tổng | 50 | 45 | 44 | 43 | 42 | 44 | 44` },
    },
    tables: [
      { place: "HQ!5-10", header: [2, 3, 4], columns: "A code, B name, C max", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a union of cooperatives: parts behind dashes, one of them alone",
    sheets: {
      LMHTX: { cells: `
      LIÊN MINH HỢP TÁC XÃ TỈNH ĐẮK LẮK
      Bộ tiêu chí đánh giá mức độ chuyển đổi số hợp tác xã
      Stt | Tiêu chí | Thang điểm | HTX tự chấm | Liên minh chấm | Ghi chú
      1 | Quản trị số | 30 | 22 | 20 |
      - | Phần mềm kế toán hợp tác xã | 15 | 12 | 11 |
      - | Sổ thành viên điện tử | 15 | 10 | 9 |
      2 | Sản xuất số | 40 | 25 | 25 |
      - | Nhật ký canh tác điện tử | 20 | 15 | 15 |
      - | Truy xuất nguồn gốc bằng mã QR | 20 | 10 | 10 |
      3 | Bán hàng trực tuyến | 30 | 18 | 17 |
      - | Gian hàng trên sàn thương mại điện tử | 30 | 18 | 17 |
       | Tổng số điểm đạt được | 100 | 65 | 62 |` },
    },
    tables: [
      { place: "LMHTX!4-12", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "indicator 1, sub -, sub -, indicator 2, sub -, sub -, indicator 3, sub -, total -" },
    ],
  },
  {
    name: "a museum: two languages in every heading, the maxima last",
    sheets: {
      BT: { cells: `
      BẢO TÀNG TỈNH - ĐÁNH GIÁ MỨC ĐỘ SẴN SÀNG CHUYỂN ĐỔI SỐ
      TT/No. | Tiêu chí/Criteria | Cách chấm/Scoring | Tự chấm/Self | Hội đồng/Council | Điểm tối đa/Max
      1 | Số hóa hiện vật/Collections | | 22 | 21 | 30
      '1.1 | Hiện vật có ảnh số/Images | Tỷ lệ hiện vật có ảnh số x Điểm tối đa | 12 | 11 | 15
      '1.2 | Hiện vật 3D/3D models | Có từ 10 mô hình: 15 điểm; Dưới 10: 10 điểm; Chưa có: 0 điểm | 10 | 10 | 15
      2 | Khách tham quan/Visitors | | 15 | 15 | 20
      '2.1 | Vé điện tử/E-tickets | Tỷ lệ vé điện tử x Điểm tối đa | 15 | 15 | 20
       | Tổng/Total | | 37 | 36 | 50` },
    },
    tables: [
      { place: "BT!3-8", header: [2], columns: "A code, B name, C rule, D self, E council, F max", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a ward's form not yet filled in: a bare heading over the maxima, dots to write on",
    sheets: {
      "Mẫu 02": { merges: ["A1:F1"], cells: `
      Mẫu số 02: BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ (dành cho các phòng chuyên môn) |||||
      Tên phòng: ……………………………
      TT | Nội dung tiêu chí | Cơ sở chấm điểm | Điểm | Điểm phòng tự chấm | Điểm Tổ giúp việc chấm | Tài liệu chứng minh
      1 | Ứng dụng nền tảng số | | 40 | | |
      '1.1 | Xử lý văn bản trên môi trường mạng | Tỷ lệ văn bản ký số × điểm tối đa | 20 | … | … | …
      '1.2 | Cập nhật cơ sở dữ liệu chuyên ngành | Đầy đủ: 20 điểm; Chưa đầy đủ: 10 điểm; Không: 0 điểm | 20 | … | … | …
      2 | Kỹ năng số | | 20 | | |
      '2.1 | Công chức có chứng chỉ kỹ năng số | Tỷ lệ × điểm tối đa | 20 | … | … | …
       | Tổng | | 60 | … | … |

      Người lập phiếu ||| Trưởng phòng` },
    },
    tables: [
      { place: "Mẫu 02!4-9", header: [3], columns: "A code, B name, C rule, D max, E self, F council, G evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a treasury: lettered titles without points, sums below each, the director's approval",
    sheets: {
      KB: { cells: `
      | KHO BẠC NHÀ NƯỚC KHU VỰC VII
      | BẢNG ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CÁC PHÒNG NĂM 2025

      | Stt | Chỉ tiêu đánh giá | Điểm chuẩn | Phòng tự chấm | Điểm kiểm tra của Văn phòng | Điểm Giám đốc duyệt | Nguyên nhân giảm điểm
      | A | CHỈ TIÊU CHUNG
      | 1 | Văn bản điều hành ký số | 10 | 10 | 10 | 10 |
      | 2 | Họp không giấy tờ | 10 | 8 | 7 | 7 | 3 cuộc còn in giấy
      | | Cộng A | 20 | 18 | 17 | 17 |
      | B | CHỈ TIÊU NGHIỆP VỤ
      | 1 | Chứng từ chi điện tử qua DVC | 30 | 29 | 29 | 29 |
      | 2 | Đối chiếu số dư điện tử | 20 | 18 | 16 | 16 | Chậm tháng 3
      | | Cộng B | 50 | 47 | 45 | 45 |
      | | Tổng điểm (A + B) | 70 | 65 | 62 | 62 |` },
    },
    tables: [
      { place: "KB!5-13", header: [4], columns: "B code, C name, D max, E self, F council, G final, H reason", rows: "group A, indicator 1, indicator 2, total -, group B, indicator 1, indicator 2, total -, total -" },
    ],
  },
  {
    name: "a commune that compares: last year's, this year's, what it hopes for, who does what by when",
    sheets: {
      "So sánh": { cells: `
      PHỤ LỤC: KẾT QUẢ CHẤM ĐIỂM DTI XÃ EA KAR NĂM 2025 VÀ MỤC TIÊU NĂM 2026
      STT | Chỉ số | Điểm tối đa | Kết quả 2024 (huyện cũ) | Tự chấm 2025 | Tăng, giảm | Mục tiêu 2026 | Việc cần làm | Ai làm | Xong trước
      1 | Nhận thức số | 10 | 6 | 8 | 2 | 10 | | |
      '1.1 | Tập huấn cho Tổ CNSCĐ | 5 | 3 | 4 | 1 | 5 | Mở thêm 2 lớp | VHXH | 6/2026
      '1.2 | Bản tin số trên loa thông minh | 5 | 3 | 4 | 1 | 5 | Phát 3 buổi/tuần | TT DVTH | 3/2026
      2 | Kinh tế số | 20 | 8 | 12 | 4 | 16 | | |
      '2.1 | Hộ kinh doanh có QR | 10 | 4 | 7 | 3 | 9 | Vận động chợ | Phòng KT | 9/2026
      '2.2 | Sản phẩm OCOP lên sàn | 10 | 4 | 5 | 1 | 7 | Hỗ trợ chụp ảnh | Hội ND | 9/2026
      Tổng | | 30 | 14 | 20 | 6 | 26 | | |` },
    },
    tables: [
      { place: "So sánh!3-9", header: [2], columns: "A code, B name, C max, D published, E self, H solution, I lead, J deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "two lists on one sheet, compulsory and encouraged, with the same headings",
    sheets: {
      PL: { cells: `
      PHỤ LỤC 1. NHÓM TIÊU CHÍ BẮT BUỘC VỀ CHUYỂN ĐỔI SỐ
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định
      1 | Hạ tầng số | 10 | 8 | 8
      '1.1 | Mạng LAN an toàn | 10 | 8 | 8
      2 | Dữ liệu số | 20 | 15 | 14
      '2.1 | Số hóa hộ tịch | 20 | 15 | 14
       | Tổng cộng | 30 | 23 | 22

      PHỤ LỤC 2. NHÓM TIÊU CHÍ KHUYẾN KHÍCH VỀ CHUYỂN ĐỔI SỐ
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định
      1 | Sáng kiến số | 10 | 5 | 5
      '1.1 | Mô hình thôn thông minh | 6 | 3 | 3
      '1.2 | Trợ lý ảo hỏi đáp thủ tục | 4 | 2 | 2
       | Tổng cộng | 10 | 5 | 5` },
    },
    tables: [
      { place: "PL!3-7", header: [2], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, group 2, indicator 2.1, total -" },
      { place: "PL!11-14", header: [10], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, total -" },
    ],
  },
  {
    name: "a university: what each of three levels is worth in columns between",
    sheets: {
      "Mức": { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"], cells: `
      BỘ TIÊU CHÍ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC ĐẠI HỌC
      TT | Tiêu chí | Điểm tối đa | Mức độ đánh giá | | | Điểm tự đánh giá
       | | | Mức 1 (< 50%) | Mức 2 (50-80%) | Mức 3 (> 80%) |
      1 | Dạy học số | 50 | | | | 37
      '1.1 | Học phần có bài giảng e-learning | 30 | 10 | 20 | 30 | 20
      '1.2 | Lớp học trực tuyến | 20 | 5 | 12 | 20 | 17
      2 | Nghiên cứu số | 20 | | | | 12
      '2.1 | Dữ liệu nghiên cứu lưu trữ chung | 20 | 5 | 12 | 20 | 12
       | Tổng | 70 | | | | 49` },
    },
    tables: [
      { place: "Mức!4-9", header: [2, 3], columns: "A code, B name, C max, G self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a health station: lettered rows below numerals, no heading over the codes",
    sheets: {
      Sheet1: { cells: `
      SỞ Y TẾ TỈNH CAO BẰNG
      CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRẠM Y TẾ

       | Tiêu chí chấm điểm | Điểm | Trạm tự chấm | TTYT chấm | Ghi chú
      I | Hồ sơ sức khỏe điện tử | 30 | 22 | 20 |
      a) | Tỷ lệ người dân có hồ sơ sức khỏe điện tử | 20 | 14 | 12 |
      b) | Cập nhật khám định kỳ lên phần mềm | 10 | 8 | 8 |
      II | Khám chữa bệnh từ xa | 20 | 12 | 10 |
      a) | Số ca hội chẩn trực tuyến | 12 | 8 | 8 |
      b) | Đường truyền, thiết bị | 8 | 4 | 2 |
      III | Thanh toán không dùng tiền mặt | 10 | 10 | 10 |
      a) | Có mã QR tại quầy | 10 | 10 | 10 |
       | TỔNG ĐIỂM TRẠM | 60 | 44 | 40 |` },
    },
    tables: [
      { place: "Sheet1!5-13", header: [4], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator a, indicator b, group II, indicator a, indicator b, group III, indicator a, total -" },
    ],
  },
  {
    name: "a provincial court: short words for what is accepted and judged again",
    sheets: {
      B1: { cells: `
      TÒA ÁN NHÂN DÂN TỈNH LÂM ĐỒNG
      BIỂU CHẤM ĐIỂM CHỈ SỐ TÒA ÁN ĐIỆN TỬ, CHUYỂN ĐỔI SỐ
      Số | Hạng mục | Điểm ấn định | Tự nhận | Chấm lại | Chênh | Người chấm
      1 | Tố tụng trực tuyến | 40 | 30 | 28 | 2 |
      '1.1 | Phiên tòa trực tuyến | 20 | 15 | 14 | 1 | Chị Hoa
      '1.2 | Tống đạt điện tử | 20 | 15 | 14 | 1 | Chị Hoa
      2 | Dữ liệu bản án | 30 | 26 | 26 | 0 |
      '2.1 | Công bố bản án đúng hạn | 30 | 26 | 26 | 0 | Anh Dũng
       | Cộng điểm | 70 | 56 | 54 | 2 |` },
    },
    tables: [
      { place: "B1!4-9", header: [3], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "an economic zone: lines of explanation between groups, what it comes to in words of its own",
    sheets: {
      "Biểu 5": { merges: ["A1:H1"], cells: `
      BIỂU 5: BẢNG ĐIỂM ĐÁNH GIÁ CHUYỂN ĐỔI SỐ BAN QUẢN LÝ KHU KINH TẾ |||||||
      STT | Chỉ số thành phần | Điểm cao nhất | BQL tự chấm | Sở KH&CN thẩm định | Điểm thống nhất | Văn bản | Ghi chú
      I | THỂ CHẾ SỐ | 15 | 13 | 12 | 12.5 | |
      Căn cứ Quyết định số 1187/QĐ-UBND, nhóm này chấm theo văn bản ban hành trong năm |||||||
      1 | Kế hoạch chuyển đổi số khu công nghiệp | 10 | 10 | 9 | 9.5 | KH 05/KH-BQL |
      2 | Quy chế chia sẻ dữ liệu doanh nghiệp | 5 | 3 | 3 | 3 | |
      II | DỊCH VỤ CÔNG | 25 | 22 | 22 | 22 | |
      * Số liệu lấy từ Hệ thống một cửa ngày 30/11 |||||||
      3 | Hồ sơ đầu tư trực tuyến | 15 | 13 | 13 | 13 | |
      4 | Trả kết quả đúng hạn | 10 | 9 | 9 | 9 | |
       | Điểm đạt được của BQL | 40 | 35 | 34 | 34.5 | |
      Xếp loại: Tốt (trên 80% số điểm)` },
    },
    tables: [
      { place: "Biểu 5!3-11", header: [2], columns: "A code, B name, C max, D self, E council, F final, G evidence, H note", rows: "group I, heading -, indicator 1, indicator 2, group II, heading -, indicator 3, indicator 4, total -" },
    ],
  },
  {
    name: "communes side by side under one heading",
    sheets: {
      TH: { merges: ["D2:F2"], cells: `
      TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ CÁC XÃ
      TT | Chỉ số | Điểm tối đa | Điểm thẩm định của các xã ||
       | | | Xã Hòa Bình | Xã Hòa An | Xã Hòa Phú
      1 | Chính quyền số | 30 | 25 | 22 | 28
      '1.1 | DVC trực tuyến | 20 | 17 | 15 | 19
      '1.2 | Ký số | 10 | 8 | 7 | 9
      2 | Xã hội số | 20 | 12 | 14 | 15
      '2.1 | Định danh mức 2 | 20 | 12 | 14 | 15
       | Tổng | 50 | 37 | 36 | 43` },
    },
    tables: [
      { place: "TH!4-9", header: [2, 3], columns: "A code, B name, C max", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
];
