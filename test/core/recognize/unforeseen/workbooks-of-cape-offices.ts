import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices that no other round shows, with what a careful colleague sees in them. */
export const CAPE_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a provincial tax office in an old font of two bytes: decimal commas typed as text, points of the branch beside the higher office's",
    sheets: {
      "PL1": { encoding: "tcvn3", cells: `
      THUẾ TỈNH ĐỒNG THÁP
      BẢNG CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NGÀNH THUẾ NĂM 2025
      Số TT | Chỉ số đánh giá chuyển đổi số | Bộ phận chủ trì | Điểm tối đa | Thuế tỉnh tự chấm | Cục Thuế thẩm định | Ghi chú
      I | Dịch vụ thuế điện tử |  | '30 | '26,1 | '25,2 |
      1 | Hộ kinh doanh kê khai qua eTax Mobile | Phòng Quản lý hộ | '12,0 | '9,6 | '9,2 |
      2 | Hóa đơn điện tử khởi tạo từ máy tính tiền | Phòng Nghiệp vụ | '10,0 | '8,5 | '8,5 | 2 chuỗi chưa kết nối
      3 | Hoàn thuế điện tử | Phòng Kê khai | '8,0 | '8,0 | '7,5 |
      II | Dữ liệu người nộp thuế |  | '15 | '13,2 | '12,7 |
      1 | Mã số thuế khớp mã định danh cá nhân | Phòng Kê khai | '10,0 | '9,7 | '9,7 |
      2 | Bản đồ số hộ kinh doanh | Các thuế cơ sở | '5,0 | '3,5 | '3,0 | Thuế cơ sở 6 cập nhật thiếu
      III | Điều hành nội bộ |  | '15 | '12,2 | '12,2 |
      1 | Văn bản đi ký số | Văn phòng | '5,0 | '5,0 | '5,0 |
      2 | Công chức đạt chuẩn kỹ năng số | Phòng Tổ chức | '10,0 | '7,2 | '7,2 |
        | Tổng cộng |  | '60 | '51,5 | '50,1 |
        | Người lập bảng |  |  | Trưởng Thuế tỉnh |  |` },
    },
    tables: [
      { place: "PL1!4-14", header: [3], columns: "A code, B name, C lead, D max, E self, F council, G note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a regional university: letters over romans over running numbers, the way of marking before the maximum, points of units and of the council",
    sheets: {
      "ĐH vùng": { merges: ["A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4"], cells: `
      ĐẠI HỌC THÁI NGUYÊN |  |  |  |  |  |
      BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CÁC TRƯỜNG THÀNH VIÊN - KẾT QUẢ NĂM HỌC 2024-2025 |  |  |  |  |  |
      TT | Trụ cột, nhóm, chỉ số | Quy định cho điểm | Mức điểm tối đa | Điểm chấm |  | Ban chuyên môn theo dõi
        |  |  |  | Trường tự chấm | Hội đồng ĐHTN chấm |
      A | TRỤ CỘT ĐÀO TẠO SỐ |  | 35 | 24.3 | 23.7 |
      I | Học liệu |  | 20 | 13 | 12.4 |
      1 | Học phần có bài giảng số | Tỷ lệ học phần có bài giảng số nhân với Điểm tối đa | 12 | 9 | 8.4 | Ban Đào tạo
      2 | Giáo trình điện tử | - Từ 50 giáo trình trở lên: 8 điểm.\\n- Từ 20 đến 49 giáo trình: 4 điểm.\\n- Dưới 20 giáo trình: 0 điểm. | 8 | 4 | 4 | Trung tâm Số
      II | Kiểm tra, đánh giá |  | 15 | 11.3 | 11.3 |
      3 | Thi trên máy tính | Tỷ lệ học phần thi trên máy tính nhân với Điểm tối đa | 10 | 6.3 | 6.3 | Ban Khảo thí
      4 | Ngân hàng câu hỏi dùng chung | - Có: 5 điểm.\\n- Không: 0 điểm. | 5 | 5 | 5 | Ban Khảo thí
      B | TRỤ CỘT QUẢN TRỊ SỐ |  | 40 | 29.5 | 28.75 |
      I | Dịch vụ người học |  | 20 | 12 | 11.25 |
      5 | Thủ tục sinh viên thực hiện trực tuyến | Tỷ lệ thủ tục trực tuyến nhân với Điểm tối đa | 15 | 12 | 11.25 | Ban Công tác sinh viên
      6 | Bằng tốt nghiệp số | - Đã cấp: 5 điểm.\\n- Chưa cấp: 0 điểm. | 5 | 0 | 0 | Ban Đào tạo
      II | Hành chính, an toàn |  | 20 | 17.5 | 17.5 |
      7 | Văn bản đi ký số | Tỷ lệ văn bản ký số nhân với Điểm tối đa | 10 | 10 | 10 | Văn phòng
      8 | Hệ thống được phê duyệt cấp độ an toàn | Tỷ lệ hệ thống được phê duyệt nhân với Điểm tối đa | 10 | 7.5 | 7.5 | Trung tâm Số
        | TỔNG ĐIỂM (A+B) |  | 75 | 53.8 | 52.45 |

        |  |  |  | TM. HỘI ĐỒNG |  |` },
    },
    tables: [
      { place: "ĐH vùng!5-19", header: [3, 4], columns: "A code, B name, C rule, D max, E self, F council, G lead", rows: "pillar A, group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, pillar B, group I, indicator 5, indicator 6, group II, indicator 7, indicator 8, total -" },
    ],
  },
  {
    name: "a special zone: two appendices on two sheets, columns of the past and a row hidden, the second with the code behind the name",
    sheets: {
      "PL1. Chính quyền số": { merges: ["A1:G1"], hidden: ["D", 11], cells: `
      ĐẶC KHU PHÚ QUỐC - PHỤ LỤC 1. CHỈ SỐ CHÍNH QUYỀN SỐ |  |  |  |  |  |

      TT | Chỉ số | Điểm tối đa | Điểm năm 2024 | Điểm tự đánh giá năm 2025 | Điểm Hội đồng kết luận năm 2025 | Lưu ý
      1 | Thủ tục hành chính | 40 | 15 | 29.9 | 29.5 |
      1.1 | Hồ sơ trực tuyến toàn trình | 20 | 11.5 | 16.4 | 16 |
      1.2 | Hồ sơ không phụ thuộc địa giới | 10 | 0 | 8 | 8 | Chỉ số mới
      1.3 | Tái sử dụng dữ liệu đã số hóa | 10 | 3.5 | 5.5 | 5.5 |
      2 | Điều hành | 20 | 15 | 18.5 | 18 |
      2.1 | Trung tâm giám sát, điều hành thông minh | 10 | 6 | 9 | 9 |
      2.2 | Văn bản đi ký số | 5 | 5 | 5 | 5 |
      2.3 | Báo cáo trên hệ thống thông tin báo cáo | 5 | 4 | 4.5 | 4 | Trễ kỳ tháng 8
        | Tổng điểm Phụ lục 1 | 60 | 30 | 48.4 | 47.5 |` },
      "PL2. Kinh tế du lịch số": { merges: ["A1:F1"], cells: `
      PHỤ LỤC 2. CHỈ SỐ KINH TẾ SỐ, DU LỊCH SỐ |  |  |  |  |

      Chỉ số | Mã | Điểm tối đa | Điểm tự đánh giá năm 2025 | Điểm Hội đồng kết luận năm 2025 | Số liệu, nguồn kiểm tra
      Du lịch | DL | 25 | 21.4 | 20.9 |
      Cơ sở lưu trú khai báo khách qua mạng | DL.1 | 15 | 14.4 | 14.4 | Công an đặc khu
      Vé tham quan điện tử | DL.2 | 10 | 7 | 6.5 | 14/20 điểm
      Thương mại | TM | 15 | 13.2 | 13.2 |
      Chợ đêm, cửa hàng thanh toán số | TM.1 | 10 | 9.2 | 9.2 | Ngân hàng Nhà nước KV
      Nước mắm có truy xuất nguồn gốc | TM.2 | 5 | 4 | 4 | 44/55 nhà thùng
      Tổng điểm Phụ lục 2 |  | 40 | 34.6 | 34.1 |` },
    },
    tables: [
      { place: "PL1. Chính quyền số!4-12", header: [3], columns: "A code, B name, C max, D published, E self, F final, G note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, total -" },
      { place: "PL2. Kinh tế du lịch số!4-10", header: [3], columns: "A name, B code, C max, D self, E final, F evidence", rows: "group DL, indicator DL.1, indicator DL.2, group TM, indicator TM.1, indicator TM.2, total -" },
    ],
  },
  {
    name: "a water supply company: present stage and target of next year among the points, letters and numbers as codes, a weight in per cent",
    sheets: {
      "CDS-DN": { cells: `
      CÔNG TY CỔ PHẦN CẤP NƯỚC QUẢNG NINH
      ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP CÓ VỐN NHÀ NƯỚC

      Ký hiệu | Trụ cột và tiêu chí | Tỷ trọng | Giai đoạn hiện tại | Điểm tối đa | Điểm công ty tự chấm | Điểm tư vấn đánh giá | Mục tiêu năm 2026 | Hướng cải thiện
      KH | Khách hàng | 35% |  | 35 | 28.5 | 27 |  |
      KH1 | Ghi chỉ số đồng hồ bằng điện thoại | 15% | Thành thạo | 15 | 15 | 14 | Giữ vững |
      KH2 | Hóa đơn, thanh toán tiền nước trực tuyến | 12% | Đang phát triển | 12 | 9.5 | 9 | 11 | Mở thêm ví điện tử
      KH3 | Tổng đài, ứng dụng chăm sóc khách hàng | 8% | Bắt đầu | 8 | 4 | 4 | 6 | Thuê tổng đài ảo
      ML | Mạng lưới | 40% |  | 40 | 33.5 | 32.5 |  |
      ML1 | Bản đồ GIS đường ống | 15% | Thành thạo | 15 | 13.5 | 13 | 15 | Bổ sung tuyến nhánh
      ML2 | SCADA nhà máy, trạm bơm | 15% | Thành thạo | 15 | 14 | 14 | 15 |
      ML3 | Phân vùng tách mạng có đo xa | 10% | Đang phát triển | 10 | 6 | 5.5 | 8 | Lắp 24 điểm đo
      NB | Nội bộ | 25% |  | 25 | 15.5 | 15 |  |
      NB1 | Phần mềm kế toán, nhân sự liên thông | 10% | Thành thạo | 10 | 9 | 9 | 10 |
      NB2 | Phòng chống tấn công mạng | 15% | Bắt đầu | 15 | 6.5 | 6 | 10 | Thuê giám sát 24/7
        | Tổng | 100% |  | 100 | 77.5 | 74.5 |  |` },
    },
    tables: [
      { place: "CDS-DN!5-16", header: [4], columns: "A code, B name, E max, F self, G council, I solution", rows: "group KH, indicator KH1, indicator KH2, indicator KH3, group ML, indicator ML1, indicator ML2, indicator ML3, group NB, indicator NB1, indicator NB2, total -" },
    ],
  },
  {
    name: "a provincial one-stop centre: numbers within the names, links and files of two kinds, the grand total first, notes below",
    sheets: {
      "TTPVHCC": { merges: ["A1:G1", "A2:G2"], cells: `
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH PHÚ THỌ |  |  |  |  |  |
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TẠI BỘ PHẬN MỘT CỬA |  |  |  |  |  |
      Nội dung và tiêu chí chấm | Điểm tối đa | Điểm Trung tâm tự chấm | Điểm Văn phòng UBND tỉnh rà soát | Đường dẫn kiểm chứng | Tệp gửi kèm | Thời hạn hoàn thiện
      Tổng điểm | 100 | 90.7 | 89.3 |  |  |
      1. Công khai, minh bạch | 15 | 15 | 14.5 |  |  |
      1.1. Thủ tục được công khai đúng hạn | 10 | 10 | 10 | https://dichvucong.phutho.gov.vn/tthc | QD-1.pdf | 30/11/2025
      1.2. Mã QR tra cứu tại quầy | 5 | 5 | 4.5 | https://hcc.phutho.gov.vn/qr |  | 15/12/2025
      2. Tiếp nhận, giải quyết | 60 | 54.3 | 53.4 |  |  |
      2.1. Hồ sơ nộp trực tuyến | 25 | 21.5 | 21 | https://dichvucong.phutho.gov.vn/tk | BC-11.xlsx | 15/12/2025
      2.2. Hồ sơ được số hóa khi tiếp nhận | 20 | 18 | 17.6 |  | BC-12.xlsx | 15/12/2025
      2.3. Hồ sơ đúng hạn | 15 | 14.8 | 14.8 |  | BC-13.xlsx | 15/12/2025
      3. Hài lòng và thanh toán | 25 | 21.4 | 21.4 |  |  |
      3.1. Phí, lệ phí nộp trực tuyến | 15 | 12 | 12 | https://dichvucong.phutho.gov.vn/pay |  | 20/12/2025
      3.2. Khảo sát bằng máy tính bảng | 10 | 9.4 | 9.4 |  | KS-2025.pdf | 20/12/2025

      Lưu ý: Số liệu lấy đến hết ngày 15/11/2025 |  |  |  |  |  |
        |  | GIÁM ĐỐC TRUNG TÂM |  |  |  |` },
    },
    tables: [
      { place: "TTPVHCC!4-14", header: [3], columns: "A name, B max, C self, D council, E evidence, G deadline", rows: "total -, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2" },
    ],
  },
  {
    name: "an economic zones' board: letters, brackets, numbers and plus signs as a scheme, the header again at each page, the decimal points of a machine",
    sheets: {
      "BQL KKT": { merges: ["A2:F2", "A3:F3"], cells: `
      BAN QUẢN LÝ KHU KINH TẾ TỈNH LÂM ĐỒNG
      CHẤM ĐIỂM THI ĐUA CHUYÊN ĐỀ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      (Biểu dùng cho các ban quản lý, chi cục) |  |  |  |  |
      STT | Nội dung thi đua | Điểm chuẩn | Đơn vị tự chấm | Cụm thi đua chấm | Giải trình của đơn vị
      A) | Quản lý doanh nghiệp trên môi trường số | 50 | 44 | 43 |
      1) | Báo cáo doanh nghiệp gửi qua hệ thống | 20 | 16.5 | 16 |
      + | Doanh nghiệp trong khu công nghiệp | 12 | 10.5 | 10.5 |
      + | Doanh nghiệp trong khu kinh tế | 8 | 6 | 5.5 | Tính lại theo 44 doanh nghiệp
      2) | Giấy phép lao động nộp hồ sơ trực tuyến | 15 | 15 | 15 |
      STT | Nội dung thi đua | Điểm chuẩn | Đơn vị tự chấm | Cụm thi đua chấm | Giải trình của đơn vị
      3) | Bản đồ số quỹ đất khu công nghiệp | 15 | 12.5 | 12 | Thiếu lớp hạ tầng điện
      B) | Dữ liệu, hạ tầng | 30 | 24 | 24 |
      1) | Quan trắc nước thải tự động | 15 | 13 | 13 |
      + | Trạm truyền số liệu liên tục | 10 | 8 | 8 |
      + | Trạm có camera | 5 | 5 | 5 |
      2) | Số hóa hồ sơ dự án đầu tư | 15 | 11 | 11 |
      STT | Nội dung thi đua | Điểm chuẩn | Đơn vị tự chấm | Cụm thi đua chấm | Giải trình của đơn vị
      C) | Cải cách hành chính | 20 | 19.5 | 17.5 |
      1) | Thủ tục một cửa tại chỗ | 10 | 9.5 | 9.5 |
      2) | Trả lời doanh nghiệp qua cổng thông tin | 10 | 10 | 8 | 2 câu hỏi trả lời quá hạn
        | Cộng A + B + C | 100 | 87.5 | 84.5 |

        | CỤM TRƯỞNG |  |  | TRƯỞNG BAN |` },
    },
    tables: [
      { place: "BQL KKT!5-21", header: [4], columns: "A code, B name, C max, D self, E council, F reason", rows: "group A, indicator 1, sub -, sub -, indicator 2, indicator 3, group B, indicator 1, sub -, sub -, indicator 2, group C, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a provincial library: begun at column C below a margin, no total, blank rows between the groups, the rank of a year in a note",
    sheets: {
      "Thư viện": { merges: ["C2:I2", "C3:I3"], cells: `

        |  | THƯ VIỆN TỈNH CÀ MAU |  |  |  |  |  |
        |  | BẢNG TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA THƯ VIỆN CÔNG CỘNG (QUÝ IV/2025) |  |  |  |  |  |
        |  | Đơn vị chủ quản: Sở Văn hóa, Thể thao và Du lịch |  |  |  |  |  |

        |  | Số thứ tự | Chỉ số chuyển đổi số | Điểm cao nhất | Thư viện tự đánh giá | Sở đánh giá | Tồn tại, vướng mắc | Hướng xử lý
        |  | '1 | Tài nguyên số | 35 | 27.5 | 27 |  |
        |  | '1.1 | Sách, báo địa chí được số hóa | 20 | 13 | 12.5 | Máy quét khổ lớn hỏng | Thuê dịch vụ quét
        |  | '1.2 | Biểu ghi thư mục đầy đủ | 15 | 14.5 | 14.5 |  |
        |  |  |  |  |  |  |  |
        |  | '2 | Phục vụ bạn đọc trực tuyến | 40 | 27.5 | 27 |  |
        |  | '2.1 | Thẻ bạn đọc tích hợp định danh | 15 | 9 | 9 | Chưa kết nối xong | Phối hợp Công an tỉnh
        |  | '2.2 | Lượt đọc sách điện tử | 15 | 10.5 | 10 | Bản quyền hạn chế | Mua gói sách mới
        |  | '2.3 | Thư viện lưu động có máy tính | 10 | 8 | 8 |  |
        |  |  |  |  |  |  |  |
        |  | '3 | Liên thông thư viện | 25 | 20.6 | 20.6 |  |
        |  | '3.1 | Tham gia mục lục liên hợp quốc gia | 15 | 15 | 15 |  |
        |  | '3.2 | Kết nối thư viện trường học | 10 | 5.6 | 5.6 | Mới có 28/50 trường | Tập huấn thủ thư

        |  |  | Cà Mau, ngày 19 tháng 12 năm 2025 |  |  |  |  |` },
    },
    tables: [
      { place: "Thư viện!7-18", header: [6], columns: "C code, D name, E max, F self, G council, H reason, I solution", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2" },
    ],
  },
  {
    name: "a youth union: an empty form with guidance behind the points, a part of bonus points, dotted lines for the unit",
    sheets: {
      "Mau 04-TĐ": { merges: ["A2:F2", "A3:F3"], cells: `
        |  |  |  |  | Mẫu 04/TĐ-CĐS
      TỈNH ĐOÀN VĨNH LONG |  |  |  |  |
      BIỂU ĐIỂM ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CỦA ĐOÀN CẤP XÃ, NHIỆM KỲ 2025-2030 |  |  |  |  |
      Đoàn xã, phường: ........................................ |  |  |  |  |

      TT | Tiêu chuẩn | Điểm tối đa | Đoàn xã tự chấm | Tỉnh đoàn chấm | Hướng dẫn cho điểm
      I | Tổ chức Đoàn số | 45 |  |  |
      1 | Đoàn viên được cập nhật trên phần mềm quản lý đoàn viên | 20 |  |  | - Từ 95% trở lên: 20 điểm.\\n- Từ 80% đến dưới 95%: 15 điểm.\\n- Từ 60% đến dưới 80%: 8 điểm.\\n- Dưới 60%: 0 điểm.
      2 | Sổ đoàn viên điện tử | 15 |  |  | - Đã cấp cho toàn bộ đoàn viên: 15 điểm.\\n- Đã cấp một phần: 7 điểm.\\n- Chưa cấp: 0 điểm.
      3 | Sinh hoạt chi đoàn trực tuyến | 10 |  |  | Mỗi buổi được 2 điểm, tối đa 10 điểm.
      II | Thanh niên đi đầu | 55 |  |  |
      1 | Đội hình tình nguyện hướng dẫn dịch vụ công trực tuyến | 20 |  |  | Mỗi đội hình được 5 điểm, tối đa 20 điểm.
      2 | Lớp "Bình dân học vụ số" | 20 |  |  | Mỗi lớp được 4 điểm, tối đa 20 điểm.
      3 | Trang mạng xã hội của Đoàn | 15 |  |  | - Đăng bài hằng ngày: 15 điểm.\\n- Đăng bài hằng tuần: 10 điểm.\\n- Đăng bài hằng tháng: 5 điểm.\\n- Không đăng bài: 0 điểm.
        | Tổng điểm chuẩn (I + II) | 100 |  |  |
      III | Điểm thưởng | 10 |  |  |
      1 | Sáng kiến số được cấp tỉnh khen | 10 |  |  | Có: 10 điểm; Không có: 0 điểm

        | TM. BAN CHẤP HÀNH |  |  |  |` },
    },
    tables: [
      { place: "Mau 04-TĐ!7-17", header: [6], columns: "A code, B name, C max, D self, E council, F rule", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, total -, group III, indicator 1" },
    ],
  },
];
