import type { UnforeseenWorkbook } from "./workbooks";

/** Appendices of offices in the southern plain and elsewhere, with what a careful colleague sees in them. */
export const DALE_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a province's set for communes after the reform: pillars over groups and indicators, how to mark, papers, which department follows it, no points yet",
    sheets: {
      "Phụ lục II": { merges: ["A1:F1", "A2:F2", "A3:F3"], cells: `
      Phụ lục II |  |  |  |  |
      BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP XÃ |  |  |  |  |
      (Ban hành kèm theo Quyết định số 1846/QĐ-UBND ngày 29/9/2025 của Chủ tịch UBND tỉnh An Giang) |  |  |  |  |

      TT | Trụ cột, chỉ số, chỉ số thành phần | Thang điểm | Hướng dẫn chấm điểm | Hồ sơ kiểm chứng | Sở, ngành theo dõi
      I | TRỤ CỘT NỀN TẢNG CHUYỂN ĐỔI SỐ | 45 |  |  |
      '1 | Nhận thức số | 20 |  |  |
      '1.1 | Người đứng đầu Đảng ủy, UBND cấp xã chỉ đạo chuyển đổi số | 10 | - Là Trưởng Ban Chỉ đạo: Điểm tối đa;\\n- Là Phó Trưởng Ban Chỉ đạo: 1/2*Điểm tối đa;\\n- Khác: 0 điểm | Quyết định thành lập | Sở Khoa học và Công nghệ
      '1.2 | Chuyên mục chuyển đổi số trên trang thông tin điện tử | 10 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm | Đường dẫn chuyên mục | Sở Văn hóa và Thể thao
      '2 | Hạ tầng số | 25 |  |  |
      '2.1 | Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng | 15 | a = Số hộ gia đình có Internet cáp quang băng rộng;\\nb = Tổng số hộ gia đình trên địa bàn;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | Số liệu doanh nghiệp viễn thông | Sở Khoa học và Công nghệ
      '2.2 | Điểm truy cập Wi-Fi công cộng | 10 | - Từ 5 điểm trở lên: Điểm tối đa;\\n- Từ 2 đến 4 điểm: 1/2*Điểm tối đa;\\n- Dưới 2 điểm: 0 điểm | Danh sách kèm ảnh | Sở Khoa học và Công nghệ
      II | TRỤ CỘT HOẠT ĐỘNG CHÍNH QUYỀN SỐ | 35 |  |  |
      '3 | Dịch vụ công | 35 |  |  |
      '3.1 | Tỷ lệ hồ sơ nộp trực tuyến | 20 | a = Số hồ sơ nộp trực tuyến;\\nb = Tổng số hồ sơ tiếp nhận;\\n- Tỷ lệ = a/b\\n- Tỷ lệ ≥ 80%: Điểm tối đa;\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa | Trích xuất hệ thống | Văn phòng UBND tỉnh
      '3.2 | Tỷ lệ hồ sơ, kết quả giải quyết được số hóa | 15 | a = Số hồ sơ được số hóa;\\nb = Tổng số hồ sơ đã giải quyết;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | Trích xuất hệ thống | Văn phòng UBND tỉnh
      III | TRỤ CỘT HOẠT ĐỘNG KINH TẾ SỐ VÀ XÃ HỘI SỐ | 20 |  |  |
      '4 | Kinh tế số | 8 |  |  |
      '4.1 | Tỷ lệ hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt | 8 | a = Số hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt;\\nb = Tổng số hộ kinh doanh;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | Báo cáo của Thuế cơ sở | Sở Công Thương
      '5 | Xã hội số | 12 |  |  |
      '5.1 | Tỷ lệ người dân từ 15 tuổi có tài khoản định danh mức 2 | 12 | a = Số người đã kích hoạt tài khoản định danh mức 2;\\nb = Tổng số người từ 15 tuổi trở lên;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | Số liệu Công an xã | Công an tỉnh
        | TỔNG ĐIỂM (I+II+III) | 100 |  |  |` },
    },
    tables: [
      { place: "Phụ lục II!6-22", header: [5], columns: "A code, B name, C max, D rule, E evidence, F lead", rows: "pillar I, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, pillar II, group 3, indicator 3.1, indicator 3.2, pillar III, group 4, indicator 4.1, group 5, indicator 5.1, total -" },
    ],
  },
  {
    name: "a transport department before the reform: points merged over three columns, an index row, numbers running on through roman groups",
    sheets: {
      "PL DTI 2024": { merges: ["A1:B1", "E1:G1", "A2:B2", "E2:G2", "A4:G4", "A5:A6", "B5:B6", "C5:E5", "F5:F6", "G5:G6"], cells: `
      UBND TỈNH LONG AN |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |
      SỞ GIAO THÔNG VẬN TẢI |  |  |  | Độc lập - Tự do - Hạnh phúc |  |

      KẾT QUẢ TỰ ĐÁNH GIÁ, XẾP HẠNG MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2024 |  |  |  |  |  |
      Số TT | Chỉ số đánh giá | Điểm số |  |  | Nguyên tắc cho điểm | Tài liệu kèm theo
        |  | Tối đa | Sở tự đánh giá | Hội đồng thẩm định |  |
      (1) | (2) | (3) | (4) | (5) | (6) | (7)
      I | Nhận thức số | 15 | 13 | 13 |  |
      1 | Tin, bài về chuyển đổi số trên trang thông tin điện tử của Sở | 8 | 8 | 8 | - Từ 24 tin, bài trở lên: Điểm tối đa\\n- Dưới 24 tin, bài: 0 điểm | Danh mục tin, bài
      2 | Sáng kiến chuyển đổi số được công nhận | 7 | 5 | 5 |  | QĐ 118/QĐ-SGTVT
      II | Thể chế số | 15 | 15 | 15 |  |
      3 | Kế hoạch chuyển đổi số hằng năm | 10 | 10 | 10 | - Đã ban hành: Điểm tối đa\\n- Chưa ban hành: 0 điểm | KH 05/KH-SGTVT
      4 | Quy chế bảo đảm an toàn thông tin mạng | 5 | 5 | 5 | - Đã ban hành: Điểm tối đa\\n- Chưa ban hành: 0 điểm | QĐ 77/QĐ-SGTVT
      III | Hoạt động chính quyền số | 40 | 33.5 | 31.8 |  |
      5 | Đổi giấy phép lái xe trực tuyến | 15 | 12 | 11.3 |  | Phần mềm GPLX
      6 | Văn bản điện tử có ký số | 10 | 10 | 10 |  | Phần mềm eOffice
      7 | Báo cáo định kỳ trên hệ thống thông tin báo cáo | 7 | 7 | 7 |  | LRIS
      8 | Camera giám sát hành trình kết nối trung tâm | 8 | 4.5 | 3.5 |  | Biên bản làm việc
        | Tổng cộng | 70 | 61.5 | 59.8 |  |

        | Người lập bảng |  |  | KT. GIÁM ĐỐC |  |
        |  |  |  | PHÓ GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "PL DTI 2024!8-19", header: [5, 6], columns: "A code, B name, C max, D self, E council, F rule, G evidence", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, indicator 6, indicator 7, indicator 8, total -" },
    ],
  },
  {
    name: "a special zone of 2025: the sum first, what was reached before the maximum, who is in charge, letters over numbers that start anew",
    sheets: {
      "Đặc khu Phú Quốc": { merges: ["A2:H2", "A3:H3"], cells: `
      UBND ĐẶC KHU PHÚ QUỐC
      PHIẾU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |  |
      (Theo Bộ chỉ số chuyển đổi số xã, phường, đặc khu) |  |  |  |  |  |  |
      STT | Nội dung tiêu chí | ĐVT | Kết quả thực hiện | Điểm tối đa | Điểm đặc khu tự chấm | Phòng, đơn vị phụ trách | Ghi chú
        | TỔNG SỐ |  |  | 100 | 86.2 |  |
      A | Chính quyền số |  |  | 50 | 45.7 |  |
      1 | Hồ sơ thủ tục hành chính giải quyết đúng hạn | % | 98 | 10 | 9.8 | Trung tâm Phục vụ hành chính công |
      2 | Hồ sơ nộp trực tuyến | % | 84 | 15 | 12.6 | Trung tâm Phục vụ hành chính công | Trừ hồ sơ đất đai
      3 | Văn bản trao đổi trên trục liên thông | % | 100 | 15 | 15 | Văn phòng HĐND và UBND |
      4 | Cán bộ, công chức được cấp chữ ký số | % | 83 | 10 | 8.3 | Phòng Văn hóa - Xã hội | 17 người mới chuyển đến
      B | Kinh tế số |  |  | 30 | 25.5 |  |
      1 | Cơ sở lưu trú khai báo khách trực tuyến | % | 90 | 15 | 13.5 | Công an đặc khu |
      2 | Tàu cá lắp thiết bị giám sát hành trình | % | 100 | 5 | 5 | Phòng Kinh tế, Hạ tầng và Đô thị |
      3 | Hộ kinh doanh sử dụng hóa đơn điện tử từ máy tính tiền | % | 70 | 10 | 7 | Thuế cơ sở |
      C | Xã hội số |  |  | 20 | 15 |  |
      1 | Học phí, viện phí thanh toán không dùng tiền mặt | % | 80 | 10 | 8 | Phòng Văn hóa - Xã hội |
      2 | Tổ công nghệ số cộng đồng hoạt động | tổ | 14 | 10 | 7 | Đoàn Thanh niên | 20 khu phố, ấp

        | Phú Quốc, ngày 28 tháng 11 năm 2025 |  |  |  |  |  |` },
    },
    tables: [
      { place: "Đặc khu Phú Quốc!5-17", header: [4], columns: "A code, B name, E max, F self, G lead, H note", rows: "total -, group A, indicator 1, indicator 2, indicator 3, indicator 4, group B, indicator 1, indicator 2, indicator 3, group C, indicator 1, indicator 2" },
    ],
  },
  {
    name: "a district of 2023: roman groups, numbers and letters below them, an empty column, a hidden row, the reason in words",
    sheets: {
      "Cao Lanh": { hidden: [13], merges: ["A1:G1", "A2:G2"], cells: `
      BẢNG TỔNG HỢP ĐIỂM CÁC TIÊU CHÍ CHUYỂN ĐỔI SỐ HUYỆN CAO LÃNH NĂM 2023 |  |  |  |  |  |
      (Kèm theo Tờ trình số 212/TTr-VHTT ngày 20/12/2023 của Phòng Văn hóa và Thông tin) |  |  |  |  |  |

      STT | Tiêu chí/tiêu chí thành phần |  | Điểm chuẩn | Huyện tự chấm | Tổ thẩm định chấm | Nguyên nhân mất điểm
      I | HẠ TẦNG SỐ |  | 20 | 17 | 16 |
      1 | Mạng truyền số liệu chuyên dùng |  | 12 | 11 | 11 |
      a | Kết nối đến UBND xã, thị trấn |  | 8 | 8 | 8 |
      b | Dự phòng đường truyền |  | 4 | 3 | 3 | Hai xã chưa có đường dự phòng
      2 | Hội nghị truyền hình đến cấp xã |  | 8 | 6 | 5 | Thiết bị của 4 xã đã cũ
      II | NHÂN LỰC SỐ |  | 15 | 11.5 | 11.5 |
      1 | Công chức phụ trách công nghệ thông tin cấp xã |  | 7 | 5.5 | 5.5 | Kiêm nhiệm
      2 | Tập huấn kỹ năng số |  | 8 | 6 | 6 |
      a | Cán bộ, công chức huyện |  | 4 | 4 | 4 |
      b | Thành viên tổ công nghệ số cộng đồng |  | 4 | 2 | 2 | Chưa tổ chức đợt 2
      III | AN TOÀN THÔNG TIN MẠNG |  | 15 | 13 | 12 |
      1 | Máy tính cài phần mềm phòng, chống mã độc |  | 10 | 9 | 8 | Bản quyền hết hạn từ tháng 10
      2 | Hệ thống thông tin được phê duyệt cấp độ |  | 5 | 4 | 4 |
      Tổng cộng |  |  | 50 | 41.5 | 39.5 |` },
    },
    tables: [
      { place: "Cao Lanh!5-18", header: [4], columns: "A code, B name, D max, E self, F council, G reason", rows: "group I, indicator 1, sub a, sub b, indicator 2, group II, indicator 1, indicator 2, sub a, sub b, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a high school in an old font of one byte: the department's marks beside its own, signatures below",
    sheets: {
      "THPT": { encoding: "tcvn3", merges: ["A3:F3"], cells: `
      Sở Giáo dục và Đào tạo Nam Định
      Trường THPT Trần Quang Khải
      Bảng tự đánh giá mức độ chuyển đổi số của cơ sở giáo dục, năm học 2022-2023 |  |  |  |  |
      STT | Tiêu chí | Điểm tối đa | Trường tự đánh giá | Sở thẩm định | Minh chứng
      1 | Chuyển đổi số trong dạy, học | 50 | 41 | 39 |
      '1.1 | Kế hoạch dạy học kết hợp trực tiếp với trực tuyến | 10 | 10 | 10 | Kế hoạch số 14
      '1.2 | Phần mềm dạy học trực tuyến | 20 | 15 | 15 | Hợp đồng
      '1.3 | Kho học liệu trực tuyến | 20 | 16 | 14 | Ảnh màn hình
      2 | Chuyển đổi số trong quản trị nhà trường | 50 | 42 | 42 |
      '2.1 | Bộ phận phụ trách chuyển đổi số | 5 | 5 | 5 | Quyết định số 33
      '2.2 | Phần mềm quản trị nhà trường | 30 | 25 | 25 | Hợp đồng
      '2.3 | Dịch vụ trực tuyến cho phụ huynh | 15 | 12 | 12 | Ảnh màn hình
        | Tổng điểm | 100 | 83 | 81 |
        | Mức độ đạt: Mức 3 |  |  |  |

        | Thư ký |  | Hiệu trưởng |  |` },
    },
    tables: [
      { place: "THPT!5-13", header: [4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, total -" },
    ],
  },
  {
    name: "a ministry's plan to raise the index: last year's points, why they were lost, measures, the aim for the next year, who, with whom, until when",
    sheets: {
      "Ke hoach": { merges: ["A1:J1", "A2:J2"], cells: `
      BỘ XÂY DỰNG - PHỤ LỤC PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2026 |  |  |  |  |  |  |  |  |
      (Kèm theo Quyết định số 2210/QĐ-BXD ngày 15/12/2025) |  |  |  |  |  |  |  |  |
      Mã | Chỉ số chính, chỉ số thành phần | Điểm tối đa | Điểm đạt năm 2024 | Nguyên nhân chưa đạt điểm | Giải pháp thực hiện | Điểm phấn đấu năm 2026 | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành
      '1 | Thể chế số | 100 | 82 |  |  | 100 |  |  |
      '1.1 | Kiến trúc số của Bộ | 40 | 40 |  | Duy trì cập nhật hằng năm | 40 | Trung tâm Công nghệ thông tin | Các cục, vụ | Quý IV/2026
      '1.2 | Chiến lược dữ liệu ngành xây dựng | 60 | 42 | Chưa có kế hoạch triển khai | Trình Bộ trưởng ban hành kế hoạch | 60 | Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng | Trung tâm Công nghệ thông tin | Quý II/2026
      '2 | Dữ liệu số | 200 | 115.5 |  |  | 170 |  |  |
      '2.1 | Cơ sở dữ liệu nhà ở và thị trường bất động sản | 80 | 60 | 6 địa phương chưa gửi số liệu | Đôn đốc địa phương nhập số liệu | 75 | Cục Quản lý nhà và thị trường bất động sản | Sở Xây dựng các tỉnh | Quý III/2026
      '2.2 | Cơ sở dữ liệu định mức, giá xây dựng | 70 | 45.5 | Chưa liên thông | Kết nối qua nền tảng chia sẻ dữ liệu | 60 | Cục Kinh tế - Quản lý đầu tư xây dựng | Viện Kinh tế xây dựng | Quý IV/2026
      '2.3 | Dữ liệu mở | 50 | 10 | Mới công bố một bộ dữ liệu | Công bố thêm ít nhất ba bộ dữ liệu | 35 | Trung tâm Công nghệ thông tin | Các đơn vị thuộc Bộ | Quý III/2026
      '3 | Hoạt động số | 150 | 121 |  |  | 140 |  |  |
      '3.1 | Dịch vụ công trực tuyến toàn trình | 90 | 73 | Thanh toán trực tuyến thấp | Tái cấu trúc quy trình | 82 | Văn phòng Bộ | Cục Đường bộ, Cục Đăng kiểm | Quý II/2026
      '3.2 | Chế độ báo cáo điện tử | 60 | 48 | Báo cáo còn nhập tay | Tự động hóa tổng hợp | 58 | Văn phòng Bộ | Các đơn vị thuộc Bộ | Quý II/2026
        | Tổng | 450 | 318.5 |  |  | 410 |  |  |` },
    },
    tables: [
      { place: "Ke hoach!4-14", header: [3], columns: "A code, B name, C max, D published, E reason, F solution, H lead, I support, J deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a ward of the capital: numbers as codes, the header again on the second page, own, appraised and recognised points",
    sheets: {
      "Biểu chấm": { merges: ["A1:H1"], cells: `
      BIỂU CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ - PHƯỜNG HOÀN KIẾM, THÀNH PHỐ HÀ NỘI |  |  |  |  |  |  |
      Năm đánh giá: 2025
      TT | Tên chỉ số, chỉ số thành phần | Điểm tối đa | Điểm phường tự chấm | Điểm cơ quan thẩm định | Điểm công nhận | Tài liệu, đường dẫn kiểm chứng | Ghi chú
      1 | Nhận thức số | 20 | 19 | 18 | 19 |  |
      1.1 | Hội nghị quán triệt Nghị quyết 57 của Bộ Chính trị | 8 | 8 | 8 | 8 | KH 02/KH-ĐU |
      1.2 | Phóng sự, tin bài trên trang phường | 6 | 5 | 5 | 5 | hoankiem.hanoi.gov.vn |
      1.3 | Ngày Chuyển đổi số quốc gia 10/10 | 6 | 6 | 5 | 6 | Ảnh, băng rôn | Bổ sung ảnh ngày 20/11
      2 | Dữ liệu số | 30 | 24.5 | 24.5 | 24.5 |  |
      2.1 | Làm sạch dữ liệu hộ tịch | 15 | 13.5 | 13.5 | 13.5 | BC 71/BC-UBND |
      2.2 | Số hóa hồ sơ địa chính | 15 | 11 | 11 | 11 | BC 88/BC-UBND |
      TT | Tên chỉ số, chỉ số thành phần | Điểm tối đa | Điểm phường tự chấm | Điểm cơ quan thẩm định | Điểm công nhận | Tài liệu, đường dẫn kiểm chứng | Ghi chú
      3 | Hoạt động chính quyền số | 30 | 28.4 | 27.9 | 28.4 |  |
      3.1 | Hồ sơ toàn trình phát sinh trực tuyến | 14 | 13.2 | 13.2 | 13.2 | Hệ thống TTHC |
      3.2 | Thu phí, lệ phí trực tuyến | 8 | 7.2 | 7.2 | 7.2 | Hệ thống TTHC |
      3.3 | Phản ánh trên iHanoi được xử lý đúng hạn | 8 | 8 | 7.5 | 8 | iHanoi | Một phản ánh trùng
      4 | Hoạt động kinh tế số, xã hội số | 20 | 16.6 | 16.1 | 16.1 |  |
      4.1 | Tuyến phố không dùng tiền mặt | 10 | 9 | 9 | 9 | 9 tuyến phố |
      4.2 | Người dân dùng sổ sức khỏe điện tử | 10 | 7.6 | 7.1 | 7.1 | Trạm Y tế |
        | Tổng điểm | 100 | 88.5 | 86.5 | 88 |  |` },
    },
    tables: [
      { place: "Biểu chấm!4-19", header: [3], columns: "A code, B name, C max, D self, E council, F final, G evidence, H note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, indicator 3.3, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a department of science in decomposed letters: one set for departments, another for communes below it on the same sheet, with other columns",
    sheets: {
      "Dự thảo lần 3": { hidden: ["F"], merges: ["A2:F2"], cells: `
      SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LÂM ĐỒNG
      DỰ THẢO BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ ÁP DỤNG TỪ NĂM 2026 |  |  |  |  |
      A. CÁC SỞ, BAN, NGÀNH
      TT | Chỉ số | Điểm tối đa | Phương pháp tính điểm | Đơn vị chủ trì đánh giá | Ghi chú
      1 | Thể chế số | 20 |  |  |
      '1.1 | Kế hoạch chuyển đổi số của ngành | 10 | - Ban hành trước 31/01: Điểm tối đa;\\n- Ban hành sau 31/01: 1/2*Điểm tối đa;\\n- Không ban hành: 0 điểm | Sở Khoa học và Công nghệ |
      '1.2 | Danh mục dữ liệu dùng chung | 10 | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm | Sở Khoa học và Công nghệ | Mới
      2 | Hoạt động số | 40 |  |  |
      '2.1 | Hồ sơ công việc xử lý trên môi trường mạng | 25 | a = Số hồ sơ công việc xử lý trên mạng;\\nb = Tổng số hồ sơ công việc;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | Văn phòng UBND tỉnh |
      '2.2 | Dịch vụ công trực tuyến có phát sinh hồ sơ | 15 | a = Số dịch vụ công trực tuyến có phát sinh hồ sơ;\\nb = Tổng số dịch vụ công trực tuyến;\\n- Tỷ lệ = a/b\\n- Tỷ lệ ≥ 70%: Điểm tối đa;\\n- Tỷ lệ < 70%: Tỷ lệ/70%*Điểm tối đa | Văn phòng UBND tỉnh |
        | Tổng cộng A | 60 |  |  |

      B. CÁC XÃ, PHƯỜNG, ĐẶC KHU
      TT | Chỉ số | Điểm tối đa | Tài liệu kiểm chứng | Thời điểm hoàn thành
      1 | Hạ tầng số | 25 |  |
      '1.1 | Thôn, tổ dân phố được phủ sóng 5G | 15 | Xác nhận của doanh nghiệp viễn thông | 30/6/2026
      '1.2 | Nhà sinh hoạt cộng đồng có Internet | 10 | Hợp đồng, hóa đơn | 30/9/2026
      2 | Nhân lực số | 15 |  |
      '2.1 | Tổ công nghệ số cộng đồng được tập huấn | 15 | Kế hoạch, danh sách | 30/10/2026
        | Tổng cộng B | 40 |  |`.normalize("NFD") },
    },
    tables: [
      { place: "Dự thảo lần 3!5-11", header: [4], columns: "A code, B name, C max, D rule, E lead, F note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
      { place: "Dự thảo lần 3!15-20", header: [14], columns: "A code, B name, C max, D evidence, E deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
];
