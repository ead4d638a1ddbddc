import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices that no other round shows: provinces, branches of ministries, communes, schools, hospitals, companies. */
export const FIELD_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a provincial health department: three rows of header, a running number beside the index code, last year's points before this year's",
    sheets: {
      "PL1 - SYT": { merges: ["A1:D1", "E1:I1", "A2:D2", "E2:I2", "A4:I4", "A5:I5", "A6:I6", "A8:A10", "B8:B10", "C8:C10", "D8:D10", "E8:G8", "H8:H10", "I8:I10", "E9:E10", "F9:G9", "E27:I27", "B28:C28", "E28:I28"], cells: `
      UBND TỈNH ĐỒNG NAI |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |  |
      SỞ Y TẾ |  |  |  | Độc lập - Tự do - Hạnh phúc |  |  |  |

      PHỤ LỤC 1 |  |  |  |  |  |  |  |
      KẾT QUẢ TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2025 CỦA SỞ Y TẾ |  |  |  |  |  |  |  |
      (Kèm theo Báo cáo số 412/BC-SYT ngày 18 tháng 11 năm 2025 của Sở Y tế) |  |  |  |  |  |  |  |

      TT | Mã chỉ số | Tên chỉ số chính, chỉ số thành phần | Điểm tối đa | Điểm đánh giá |  |  | Tài liệu kiểm chứng | Ghi chú
       |  |  |  | Năm 2024 | Năm 2025 |  |  |
       |  |  |  |  | Tự đánh giá | Sở KH&CN thẩm định |  |
      1 | '1 | Nhận thức số | 12 | 7.5 | 12 | 11 |  |
      2 | '1.1 | Giám đốc Sở chủ trì họp chuyển đổi số hằng quý | 5 | 2.5 | 5 | 5 | TB 33, 71, 102, 140/TB-SYT |
      3 | '1.2 | Chuyên mục chuyển đổi số trên Trang thông tin điện tử Sở | 3 | 3 | 3 | 3 | syt.dongnai.gov.vn |
      4 | '1.3 | Tin, bài tuyên truyền sổ sức khỏe điện tử | 4 | 2 | 4 | 3 | 31 tin, bài | Thẩm định loại 3 bài trùng
      5 | '2 | Thể chế số | 8 | 4 | 8 | 8 |  |
      6 | '2.1 | Kế hoạch chuyển đổi số ngành y tế năm 2025 | 4 | 4 | 4 | 4 | KH 18/KH-SYT |
      7 | '2.2 | Quy chế quản lý, vận hành nền tảng dữ liệu y tế | 4 | 0 | 4 | 4 | QĐ 255/QĐ-SYT | Mới năm 2025
      8 | '3 | Hạ tầng số, an toàn thông tin | 16 | 9 | 12.5 | 12 |  |
      9 | '3.1 | Hệ thống thông tin được phê duyệt cấp độ an toàn | 10 | 6 | 8.5 | 8 | QĐ 88/QĐ-SYT | 17/20 hệ thống
      10 | '3.2 | Cơ sở khám chữa bệnh có đường truyền dự phòng | 6 | 3 | 4 | 4 |  |
      11 | '4 | Dữ liệu số và hoạt động số | 39 | 23.2 | 34 | 33.25 |  |
      12 | '4.1 | Bệnh viện công bố hồ sơ bệnh án điện tử | 15 | 5 | 12 | 11.25 | Danh sách kèm theo | 18/24 bệnh viện
      13 | '4.2 | Đơn thuốc điện tử liên thông quốc gia | 10 | 7 | 9 | 9 |  |
      14 | '4.3 | Hồ sơ hành nghề được cấp trực tuyến toàn trình | 14 | 11.2 | 13 | 13 |  |
       |  | Tổng cộng | 75 | 43.7 | 66.5 | 64.25 |  |

       |  |  |  | Đồng Nai, ngày 18 tháng 11 năm 2025 |  |  |  |
       | NGƯỜI TỔNG HỢP |  |  | GIÁM ĐỐC |  |  |  |` },
    },
    tables: [
      { place: "PL1 - SYT!11-25", header: [8, 9, 10], columns: "B code, C name, D max, E published, F self, G council, H evidence, I note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, indicator 4.3, total -" },
    ],
  },
  {
    name: "the office of a people's committee: texts of many lines, the maximum between rule and points, the total on top, three assessors",
    sheets: {
      "Bang diem VPUB": { merges: ["A1:H1", "A2:H2", "A3:H3", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4", "H4:H5"], cells: `
      VĂN PHÒNG UBND TỈNH LẠNG SƠN |  |  |  |  |  |  |
      BIỂU CHẤM ĐIỂM, THẨM ĐỊNH MỨC ĐỘ CHUYỂN ĐỔI SỐ CÁC CƠ QUAN CHUYÊN MÔN CẤP TỈNH |  |  |  |  |  |  |
      Đơn vị: Văn phòng UBND tỉnh - Kỳ đánh giá: năm 2025 |  |  |  |  |  |  |
      STT | Chỉ số | Phương pháp xác định điểm | Điểm tối đa | Điểm đánh giá |  |  | Lý do điều chỉnh
       |  |  |  | Đơn vị tự chấm | Tổ thư ký thẩm định | Điểm chính thức |
       | TỔNG ĐIỂM TOÀN BỘ |  | 65 | 60.5 | 55.8 | 56.3 |
      I | Lãnh đạo, chỉ đạo, điều hành số |  | 26 | 25 | 24 | 24.5 |
      1 | Tỷ lệ nhiệm vụ UBND tỉnh giao được theo dõi trên phần mềm | a: Số nhiệm vụ được cập nhật tiến độ trên phần mềm theo dõi nhiệm vụ;\\nb: Tổng số nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm;\\nTỷ lệ = a/b\\nĐiểm = Tỷ lệ x Điểm tối đa | 12 | 11.5 | 11 | 11 |
      2 | Họp không giấy tờ | - Từ 80% số cuộc họp trở lên: Điểm tối đa;\\n- Từ 50% đến dưới 80% số cuộc họp: 1/2 Điểm tối đa;\\n- Dưới 50% số cuộc họp: 0 điểm. | 8 | 8 | 8 | 8 |
      3 | Báo cáo định kỳ gửi qua Hệ thống thông tin báo cáo | - Đúng hạn 100% báo cáo: Điểm tối đa;\\n- Mỗi báo cáo chậm hạn: trừ 0,5 điểm. | 6 | 5.5 | 5 | 5.5 | Chậm 01 báo cáo tháng 7
      II | Văn bản điện tử, hồ sơ công việc |  | 24 | 20.5 | 19.8 | 19.8 |
      4 | Văn bản đi được ký số đầy đủ (cơ quan và cá nhân) | a: Số văn bản đi ký số đầy đủ;\\nb: Tổng số văn bản đi (không tính văn bản mật);\\nTỷ lệ = a/b\\nĐiểm = Tỷ lệ x Điểm tối đa | 10 | 10 | 10 | 10 |
      5 | Hồ sơ công việc được lập trên môi trường mạng | a: Số hồ sơ công việc lập trên phần mềm;\\nb: Tổng số hồ sơ theo danh mục hồ sơ năm;\\nTỷ lệ = a/b\\nĐiểm = Tỷ lệ x Điểm tối đa | 14 | 10.5 | 9.8 | 9.8 | Hồ sơ Phòng Ngoại vụ chưa kết thúc
      III | Cổng dịch vụ công, một cửa |  | 15 | 15 | 12 | 12 |
      6 | Danh mục thủ tục hành chính được công khai, cập nhật kịp thời | - Công khai đúng hạn: Điểm tối đa;\\n- Công khai chậm: 0 điểm. | 5 | 5 | 5 | 5 |
      7 | Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia | Tỷ lệ đồng bộ đạt:\\n- Từ 99% trở lên: 10 điểm;\\n- Từ 90% đến dưới 99%: 7 điểm;\\n- Dưới 90%: 0 điểm. | 10 | 10 | 7 | 7 | Số liệu Cổng: 98,4%

      Lạng Sơn, ngày ... tháng 12 năm 2025 |  |  |  |  |  |  |
      TỔ THƯ KÝ |  |  |  | CHÁNH VĂN PHÒNG |  |  |` },
    },
    tables: [
      { place: "Bang diem VPUB!6-16", header: [4, 5], columns: "A code, B name, C rule, D max, E self, F council, G final, H adjustment", rows: "total -, group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7" },
    ],
  },
  {
    name: "a statistics branch of a ministry: an English line beneath the Vietnamese header, a working column hidden",
    sheets: {
      "DTI_TKT": { hidden: ["C"], cells: `
      CỤC THỐNG KÊ - THỐNG KÊ TỈNH AN GIANG |  |  |  |  |  |
      Bảng tự chấm điểm chuyển đổi số năm 2025

      Mã số | Chỉ số | Nguồn số liệu | Điểm tối đa | Điểm đơn vị tự chấm | Điểm Cục thẩm định | Tài liệu minh chứng
      Code | Indicator | Data source | Maximum score | Self-scored | Reviewed by NSO | Supporting documents
      '1 | Số hóa quy trình thu thập thông tin |  | 40 | 36.5 | 35 |
      '1.1 | Điều tra sử dụng phiếu điện tử (CAPI, Webform) | TK | 20 | 20 | 20 | 14/14 cuộc
      '1.2 | Tỷ lệ doanh nghiệp tự kê khai phiếu trực tuyến | TK | 15 | 11.5 | 11 | Trang điều tra doanh nghiệp
      '1.3 | Kiểm tra lô-gíc tự động | TK | 5 | 5 | 4 |
      '2 | Dữ liệu thống kê |  | 25 | 19 | 19 |
      '2.1 | Chia sẻ dữ liệu qua nền tảng của tỉnh | VP | 15 | 9 | 9 | Biên bản kết nối
      '2.2 | Niên giám điện tử | VP | 10 | 10 | 10 | Đường dẫn
      '3 | Quản trị nội bộ |  | 35 | 31.5 | 31.5 |
      '3.1 | Văn bản điện tử ký số | VP | 15 | 15 | 15 |
      '3.2 | Công chức hoàn thành khóa học kỹ năng số, phân tích dữ liệu | TC | 10 | 7 | 7 | 42/60 công chức
      '3.3 | Máy tính cài đặt phòng chống mã độc tập trung | VP | 10 | 9.5 | 9.5 |
       | Tổng điểm (Total) |  | 100 | 87 | 85.5 |` },
    },
    tables: [
      { place: "DTI_TKT!6-17", header: [4, 5], columns: "A code, B name, D max, E self, F council, G evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, indicator 3.3, total -" },
    ],
  },
  {
    name: "a highland commune: numbers as codes, dashes as scored children, decomposed letters and double spaces, a note in the middle",
    sheets: {
      "Xã Nậm Cắn": { merges: ["A2:E2", "A21:B21"], cells: `
      UBND XÃ NẬM CẮN |  |  |  |
      BẢNG TỰ CHẤM ĐIỂM  CHUYỂN ĐỔI SỐ CẤP XÃ  NĂM 2025 |  |  |  |
      STT | Nội dung  tiêu chí | Điểm tối đa | Xã tự chấm | Ghi chú
      1 | Hạ tầng  số | 18 | 13 |
      1.1 | Phủ sóng di động | 8 | 5 |
      - | Tỷ lệ bản có sóng 4G trở lên | 6 | 5 | 2 bản  lõm sóng
      - | Trung tâm xã có sóng 5G | 2 | 0 |
      1.2 | Nhà văn hóa bản có Internet | 6 | 4 |
      1.3 | Trụ sở UBND xã có mạng LAN, phòng họp trực tuyến | 4 | 4 |
      2 | Chính quyền  số | 25 | 20 |
      2.1 | Dịch vụ công trực tuyến | 20 | 15 |
      - | Hồ sơ nộp trực tuyến | 8 | 6.5 |
      - | Hồ sơ thanh toán phí, lệ phí trực tuyến | 6 | 3 |
      - | Hồ sơ được số hóa thành phần | 6 | 5.5 |
      2.2 | Văn bản đi ký số | 5 | 5 |
       | Ghi chú: từ 01/7/2025 tính theo số liệu của xã mới sau sắp xếp |  |  |
      3 | Kinh tế số, xã  hội số | 17 | 11.5 |
      3.1 | Hộ sản xuất, kinh doanh bán hàng qua mạng | 5 | 2 |
      3.2 | Người dân cài đặt VNeID mức 2 | 7 | 6 |
      3.3 | Đối tượng bảo trợ xã hội nhận tiền qua tài khoản | 5 | 3.5 |
      Tổng cộng |  | 60 | 44.5 |

       | Người lập |  | CHỦ TỊCH |
       | Lầu Bá Tểnh |  | Và Bá Xồng |`.normalize("NFD") },
    },
    tables: [
      { place: "Xã Nậm Cắn!4-21", header: [3], columns: "A code, B name, C max, D self, E note", rows: "group 1, indicator 1.1, sub -, sub -, indicator 1.2, indicator 1.3, group 2, indicator 2.1, sub -, sub -, sub -, indicator 2.2, heading -, group 3, indicator 3.1, indicator 3.2, indicator 3.3, total -" },
    ],
  },
  {
    name: "a delta ward: a sum behind each part and a grand total before all, one row hidden, parts without points of their own",
    sheets: {
      "Tự chấm P. Long Châu": { merges: ["A2:F2"], hidden: [8], cells: `
      UBND PHƯỜNG LONG CHÂU
      PHIẾU TỰ CHẤM ĐIỂM BỘ TIÊU CHÍ PHƯỜNG CHUYỂN ĐỔI SỐ |  |  |  |  |
      TT | Tiêu chí | Điểm chuẩn | Phường chấm | Tổ giúp việc tỉnh chấm | Ghi chú
       | Tổng điểm toàn bộ các phần | 70 | 59.5 | 57.5 |
      A | CHÍNH QUYỀN SỐ |  |  |  |
      1 | Ban hành kế hoạch chuyển đổi số sau sắp xếp | 6 | 6 | 6 | KH 02/KH-UBND
      2 | Hồ sơ trực tuyến toàn trình | 14 | 12 | 11.5 |
      3 | Trả kết quả điện tử có giá trị pháp lý | 10 | 8 | 8 |
       | Cộng phần A | 30 | 26 | 25.5 |
      B | KINH TẾ SỐ |  |  |  |
      1 | Hộ kinh doanh chuyển sang kê khai thuế điện tử | 12 | 8 | 8 |
      2 | Chợ, siêu thị có thanh toán QR | 8 | 7.5 | 7 |
       | Cộng phần B | 20 | 15.5 | 15 |
      C | XÃ HỘI SỐ |  |  |  |
      1 | Tổ công nghệ số cộng đồng khóm hoạt động hằng tháng | 6 | 6 | 6 | 12/12 khóm
      2 | Người dân có sổ sức khỏe điện tử | 8 | 6 | 5 |
      3 | Học sinh có học bạ số | 6 | 6 | 6 |
       | Cộng phần C | 20 | 18 | 17 |
       |  |  |  |  |
      Vĩnh Long, ngày 20/11/2025 |  | TM. UBND PHƯỜNG |  |  |` },
    },
    tables: [
      { place: "Tự chấm P. Long Châu!4-18", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "total -, group A, indicator 1, indicator 2, indicator 3, total -, group B, indicator 1, indicator 2, total -, group C, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "an upper secondary school: groups of criteria with codes of letters, maxima with the word đ, comments of the board of examiners",
    sheets: {
      "Phiếu ĐG CĐS": { merges: ["A1:B1", "A2:B2", "A3:F3"], cells: `
      SỞ GIÁO DỤC VÀ ĐÀO TẠO CÀ MAU |  |  |  |  |
      TRƯỜNG THPT PHAN NGỌC HIỂN |  |  |  |  |
      PHIẾU ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ TRƯỜNG HỌC, NĂM HỌC 2025-2026 |  |  |  |  |

      Mã | Nội dung đánh giá | Điểm tối đa | Trường tự đánh giá | Đoàn khảo sát đánh giá | Nhận xét của đoàn
      DH | Chuyển đổi số trong dạy học | 50đ | 43 | 42 |
      DH.1 | Bài giảng điện tử dùng chung trên hệ thống LMS | 20đ | 16 | 15 |
      DH.2 | Tổ chức kiểm tra thường xuyên trên máy tính | 15đ | 12 | 12 | Cần ngân hàng câu hỏi
      DH.3 | Dạy học trực tuyến kết hợp trực tiếp | 15đ | 15 | 15 |
      QT | Chuyển đổi số trong quản trị | 40đ | 39 | 37 |
      QT.1 | Học bạ số được ký số đúng hạn | 20đ | 20 | 20 |
      QT.2 | Thu các khoản dịch vụ không dùng tiền mặt | 10đ | 9 | 9 |
      QT.3 | Sổ điểm, sổ đầu bài điện tử | 10đ | 10 | 8 | Sổ đầu bài lớp 10A4 thiếu chữ ký
      NL | Năng lực số | 10đ | 7 | 7 |
      NL.1 | Giáo viên tự đánh giá năng lực số mức khá trở lên | 5đ | 4 | 4 |
      NL.2 | Học sinh được học nội dung trí tuệ nhân tạo | 5đ | 3 | 3 |
       | Tổng điểm | 100đ | 89 | 86 |
       | Xếp mức: Mức 3 |  |  |  |` },
    },
    tables: [
      { place: "Phiếu ĐG CĐS!6-17", header: [5], columns: "A code, B name, C max, D self, E council, F note", rows: "group DH, indicator DH.1, indicator DH.2, indicator DH.3, group QT, indicator QT.1, indicator QT.2, indicator QT.3, group NL, indicator NL.1, indicator NL.2, total -" },
    ],
  },
  {
    name: "a vocational college: two tables on a sheet, the first with codes, the second with numbered names",
    sheets: {
      "CĐ Nghề - TĐG": { cells: `
      TRƯỜNG CAO ĐẲNG KỸ THUẬT NGHỆ AN
      BÁO CÁO TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ TRONG GIÁO DỤC NGHỀ NGHIỆP
      Bảng 1. Trụ cột quản trị nhà trường
      STT | Chỉ số đánh giá | Điểm tối đa | Điểm tự đánh giá | Đơn vị phụ trách
      I | Quản lý đào tạo | 20 | 14 |
      1 | Phần mềm quản lý đào tạo, tuyển sinh trực tuyến | 12 | 10 | P. Đào tạo
      2 | Văn bằng, chứng chỉ số | 8 | 4 | P. Đào tạo
      II | Quản lý tài sản, tài chính | 20 | 16 |
      1 | Thu học phí qua ngân hàng | 10 | 10 | P. KH-TC
      2 | Quản lý thiết bị xưởng thực hành bằng mã QR | 10 | 6 | P. QLTB
       | Cộng | 40 | 30 |

      Bảng 2. Trụ cột dạy học số
      Chỉ số đánh giá | Điểm tối đa | Điểm tự đánh giá | Minh chứng
      1. Học liệu số | 30 | 20 |
      1.1. Giáo trình điện tử theo mô-đun | 15 | 11 | 44/60 mô-đun
      1.2. Mô phỏng 3D, thực tế ảo cho nghề trọng điểm | 15 | 9 | Nghề hàn, ô tô
      2. Nhà giáo | 15 | 10.5 |
      2.1. Nhà giáo có chứng chỉ kỹ năng số | 10 | 8.5 | Danh sách
      2.2. Bài giảng E-learning đạt giải | 5 | 2 | QĐ 610
      Cộng | 45 | 30.5 |

      HIỆU TRƯỞNG` },
    },
    tables: [
      { place: "CĐ Nghề - TĐG!5-11", header: [4], columns: "A code, B name, C max, D self, E lead", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" },
      { place: "CĐ Nghề - TĐG!15-21", header: [14], columns: "A name, B max, C self, D evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a maternity and children's hospital: the table runs over two sheets, the header again on the second, the signatures there",
    sheets: {
      "Trang 1": { merges: ["A2:F2"], cells: `
      BỆNH VIỆN SẢN NHI TỈNH LÀO CAI |  |  |  |  |
      KẾT QUẢ ĐÁNH GIÁ MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN, CHUYỂN ĐỔI SỐ |  |  |  |  |

      STT | Tiêu chí | Điểm tối đa | Điểm BV tự chấm | Điểm đoàn kiểm tra | Ghi chú
      I | Hạ tầng công nghệ thông tin | 30 | 26 | 25 |
      1 | Phòng máy chủ, hệ thống lưu trữ | 12 | 11 | 11 |
      2 | Mạng không dây tại khoa lâm sàng | 10 | 8 | 7 | Khoa Sơ sinh yếu sóng
      3 | Thiết bị đọc mã, máy quét | 8 | 7 | 7 |
      II | Hệ thống thông tin bệnh viện | 45 | 37.5 | 36 |
      1 | Quản lý khám bệnh, kê đơn | 15 | 15 | 15 |
      2 | Quản lý buồng bệnh, tờ điều trị điện tử | 15 | 12 | 12 |` },
      "Trang 2": { cells: `
       |  |  |  |  | 2
      STT | Tiêu chí | Điểm tối đa | Điểm BV tự chấm | Điểm đoàn kiểm tra | Ghi chú
      3 | Hệ thống PACS không in phim | 15 | 10.5 | 9 | Còn in phim BHYT
      III | Giao tiếp với người bệnh | 25 | 18 | 18 |
      1 | Đặt lịch khám thai, tiêm chủng trực tuyến | 10 | 8 | 8 |
      2 | Giấy chứng sinh điện tử liên thông | 10 | 8 | 8 |
      3 | Trả kết quả xét nghiệm qua ứng dụng | 5 | 2 | 2 |
       | Tổng cộng | 100 | 81.5 | 79 |

       | TRƯỞNG ĐOÀN |  | GIÁM ĐỐC BỆNH VIỆN |  |` },
    },
    tables: [
      { place: "Trang 1!5-11", header: [4], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2" },
      { place: "Trang 2!3-8", header: [2], columns: "A code, B name, C max, D self, E council, F note", rows: "indicator 3, group III, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "a state lottery company: weights in per cent, points of two earlier years, this year's with the owner's verdict",
    sheets: {
      "CDS XSKT": { cells: `
      CÔNG TY TNHH MTV XỔ SỐ KIẾN THIẾT TIỀN GIANG
      Bảng điểm chuyển đổi số doanh nghiệp nhà nước (Chủ sở hữu: UBND tỉnh Đồng Tháp)

      STT | Trụ cột/Tiêu chí | Trọng số | Điểm tối đa | Kết quả năm 2023 | Kết quả năm 2024 | Công ty tự chấm năm 2025 | Chủ sở hữu chấm năm 2025 | Giải pháp năm 2026
      1 | Trải nghiệm số cho khách hàng | 30% | 30 | 8 | 13 | 19 | 17 |
      1.1 | Tra cứu kết quả qua ứng dụng | 15% | 15 | 8 | 10 | 13 | 12 | Bổ sung thông báo tự động
      1.2 | Bán vé qua thiết bị đầu cuối | 15% | 15 | 0 | 3 | 6 | 5 | Xin chủ trương thí điểm
      2 | Chiến lược số | 20% | 20 | 10 | 20 | 20 | 20 |
      2.1 | Chiến lược, kế hoạch chuyển đổi số được phê duyệt | 20% | 20 | 10 | 20 | 20 | 20 |
      3 | Hạ tầng và công nghệ số | 30% | 30 | 20 | 23 | 27 | 27 |
      3.1 | Phần mềm quản lý đại lý | 20% | 20 | 12 | 15 | 18 | 18 |
      3.2 | An toàn hệ thống quay số, truyền hình trực tiếp | 10% | 10 | 8 | 8 | 9 | 9 |
      4 | Vận hành, con người | 20% | 20 | 9 | 13 | 17.5 | 16.5 |
      4.1 | Hóa đơn, hợp đồng điện tử với đại lý | 12% | 12 | 6 | 8 | 11 | 10 | Vận động đại lý còn lại
      4.2 | Người lao động qua đào tạo kỹ năng số | 8% | 8 | 3 | 5 | 6.5 | 6.5 |
       | Tổng điểm | 100% | 100 | 47 | 69 | 83.5 | 80.5 |` },
    },
    tables: [
      { place: "CDS XSKT!5-16", header: [4], columns: "A code, B name, D max, E published, F published, G self, H council, I solution", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a national park: a margin on the left, codes with stops and brackets, letters as scored parts, remarks behind",
    sheets: {
      "VQG": { merges: ["B2:G2", "B3:G3"], cells: `

       | VƯỜN QUỐC GIA BIDOUP - NÚI BÀ |  |  |  |  |
       | Chấm điểm chuyển đổi số đơn vị sự nghiệp công lập năm 2025 |  |  |  |  |

       | Số TT | Nội dung | Điểm tối đa | Đơn vị tự chấm | Sở NN&MT chấm | Nhận xét
       | I. | Quản lý, bảo vệ rừng trên nền tảng số | 40 | 32 | 30.5 |
       | 1. | Tuần tra bằng ứng dụng SMART | 15 | 13 | 13 |
       | a) | Trạm kiểm lâm sử dụng SMART mobile | 8 | 8 | 8 | 11/11 trạm
       | b) | Dữ liệu tuần tra đồng bộ hằng tuần | 7 | 5 | 5 |
       | 2. | Bản đồ diễn biến rừng số | 15 | 13 | 12 |
       | 3. | Camera, bẫy ảnh truyền dữ liệu tự động | 10 | 6 | 5.5 | 9 máy hỏng
       | II. | Du lịch sinh thái số | 20 | 11 | 11 |
       | 1. | Bán vé, đặt tour trực tuyến | 10 | 7 | 7 |
       | 2. | Thuyết minh tự động đa ngữ | 10 | 4 | 4 |
       | III. | Quản trị số | 40 | 31.5 | 31 |
       | 1. | Điều hành văn bản | 20 | 17.5 | 17 |
       | a) | Văn bản ký số | 10 | 10 | 10 |
       | b) | Hồ sơ công việc điện tử | 10 | 7.5 | 7 |
       | 2. | Cơ sở dữ liệu đa dạng sinh học | 20 | 14 | 14 |
       |  | Tổng cộng (I+II+III) | 100 | 74.5 | 72.5 |

       |  | PHÒNG TC-HC |  |  | GIÁM ĐỐC |` },
    },
    tables: [
      { place: "VQG!6-20", header: [5], columns: "B code, C name, D max, E self, F council, G note", rows: "group I, indicator 1, sub a, sub b, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, sub a, sub b, indicator 2, total -" },
    ],
  },
  {
    name: "a social insurance office: the header and the index row of columns again at every page, numbers run on",
    sheets: {
      "BHXH-DTI": { merges: ["A2:G2"], cells: `
      BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI |  |  |  |  |  |
      BẢNG TỔNG HỢP TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ BHXH TỈNH NĂM 2025 |  |  |  |  |  |

      STT | Chỉ số/Chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Điểm BHXH Việt Nam chấm | Phòng chủ trì | Ghi chú
      A | B | 1 | 2 | 3 | 4 | 5
      I | Dịch vụ số cho người tham gia | 40 | 34.5 | 34 |  |
      1 | Hồ sơ giao dịch điện tử | 15 | 14 | 14 | P. QL thu và PTNTG |
      2 | Người hưởng nhận lương hưu qua tài khoản | 15 | 12.5 | 12 | P. KH-TC | 83%
      3 | Cài đặt, sử dụng ứng dụng VssID | 10 | 8 | 8 | P. Truyền thông |
      II | Dữ liệu số | 25 | 23.5 | 23.5 |  |
      4 | Xác thực với CSDL quốc gia về dân cư | 15 | 14.5 | 14.5 | P. Cấp sổ, thẻ |
      STT | Chỉ số/Chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Điểm BHXH Việt Nam chấm | Phòng chủ trì | Ghi chú
      A | B | 1 | 2 | 3 | 4 | 5
      5 | Liên thông dữ liệu khám chữa bệnh trong ngày | 10 | 9 | 9 | P. Giám định BHYT |
      III | Quản trị số nội bộ | 25 | 19 | 18.5 |  |
      6 | Văn bản ký số ba cấp | 10 | 10 | 10 | Văn phòng |
      7 | Lưu trữ hồ sơ hưởng điện tử | 15 | 9 | 8.5 | Văn phòng | Đang thuê dịch vụ
      STT | Chỉ số/Chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Điểm BHXH Việt Nam chấm | Phòng chủ trì | Ghi chú
      A | B | 1 | 2 | 3 | 4 | 5
      IV | An toàn thông tin | 10 | 9 | 9 |  |
      8 | Máy trạm tuân thủ chính sách bảo mật | 10 | 9 | 9 | Tổ CNTT |
       | TỔNG CỘNG | 100 | 86 | 85 |  |

       | NGƯỜI LẬP |  |  | GIÁM ĐỐC |  |` },
    },
    tables: [
      { place: "BHXH-DTI!6-22", header: [4], columns: "A code, B name, C max, D self, E council, F lead, G note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7, group IV, indicator 8, total -" },
    ],
  },
  {
    name: "an agriculture and environment department: last year's published points, why they were lost, who does what by when",
    sheets: {
      "PL03": { merges: ["A2:I2"], cells: `
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH HÀ TĨNH |  |  |  |  |  |  |  |
      PHỤ LỤC 03. PHÂN TÍCH ĐIỂM MẤT VÀ KẾ HOẠCH NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |  |  |  |
      STT | Chỉ số thành phần | Điểm tối đa | Điểm năm 2024 | Nguyên nhân mất điểm | Nhiệm vụ, giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      1 | Thể chế số | 20 | 15 |  |  |  |  |
      1.1 | Kế hoạch chuyển đổi số ngành | 10 | 10 |  | Duy trì | Văn phòng Sở | Các phòng | Hằng năm
      1.2 | Danh mục cơ sở dữ liệu chuyên ngành | 10 | 5 | Mới ban hành 5/10 danh mục | Rà soát, ban hành bổ sung | Trung tâm CNTT NN&MT | Các chi cục | Quý I/2026
      2 | Dữ liệu số | 40 | 27 |  |  |  |  |
      2.1 | Cơ sở dữ liệu đất đai vận hành, kết nối | 20 | 12 | Còn 80/200 xã cũ chưa làm giàu dữ liệu | Chiến dịch 90 ngày làm sạch dữ liệu đất đai | Văn phòng Đăng ký đất đai | UBND cấp xã | 30/6/2026
      2.2 | Quan trắc môi trường tự động truyền số liệu | 10 | 8 | 8/10 trạm truyền liên tục | Sửa chữa 2 trạm | Trung tâm Quan trắc | Doanh nghiệp | Quý II/2026
      2.3 | Mã số vùng trồng, truy xuất nguồn gốc | 10 | 7 |  | Cấp mã trên nền tảng số | Chi cục TT&BVTV | UBND cấp xã | Quý III/2026
      3 | Hoạt động số | 40 | 21.5 |  |  |  |  |
      3.1 | Hồ sơ đất đai nộp trực tuyến | 20 | 9 | Người dân chưa quen | Hỗ trợ tại Trung tâm PVHCC | Văn phòng Đăng ký đất đai | Tổ CNSCĐ | Thường xuyên
      3.2 | Tàu cá có thiết bị giám sát hành trình hoạt động | 10 | 9.5 |  | Duy trì | Chi cục Thủy sản | Biên phòng | Thường xuyên
      3.3 | Công trình thủy lợi vận hành từ xa | 10 | 3 | 3/10 hồ chứa | Lập dự án | Chi cục Thủy lợi | Công ty Thủy lợi | 2027
       | Tổng | 100 | 63.5 |  |  |  |  |` },
    },
    tables: [
      { place: "PL03!4-15", header: [3], columns: "A code, B name, C max, D published, E reason, F solution, G lead, H support, I deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, indicator 3.3, total -" },
    ],
  },
  {
    name: "a regional people's court: bands across the table in place of group rows, shortened headings, two hidden columns",
    sheets: {
      "TAND KV3": { merges: ["A4:H4", "A8:H8", "A11:H11"], hidden: ["D", "E"], cells: `
      TÒA ÁN NHÂN DÂN KHU VỰC 3 - THÁI NGUYÊN
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TÒA ÁN 11 THÁNG NĂM 2025
      TT | Tiêu chí | Điểm TĐ | Số vụ, việc | Tỷ lệ | Điểm tự chấm | TAND tỉnh chấm | Ghi chú
      I. TỐ TỤNG ĐIỆN TỬ |  |  |  |  |  |  |
      1 | Đơn khởi kiện nộp trực tuyến | 15 | 122 | 41% | 8 | 8 |
      2 | Tống đạt điện tử | 10 | 310 | 65% | 7 | 6.5 |
      3 | Phiên tòa trực tuyến | 15 | 12 | 100% | 15 | 15 | Vượt chỉ tiêu
      II. CÔNG KHAI, MINH BẠCH |  |  |  |  |  |  |
      4 | Bản án, quyết định công bố trên Cổng thông tin | 20 | 455 | 98% | 19.5 | 19.5 |
      5 | Phần mềm Trợ lý ảo: số lượt hỏi đáp | 10 | 2140 |  | 9 | 9 |
      III. QUẢN LÝ SỐ |  |  |  |  |  |  |
      6 | Số hóa hồ sơ vụ án | 20 | 390 | 71% | 14 | 13 | Thiếu máy quét khổ A3
      7 | Văn bản hành chính ký số | 10 | 611 | 100% | 10 | 10 |
       | Tổng điểm | 100 |  |  | 82.5 | 81 |
      Ghi chú: TĐ là tối đa. |  |  |  |  |  |  |` },
    },
    tables: [
      { place: "TAND KV3!4-14", header: [3], columns: "A code, B name, C max, F self, G council, H note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7, total -" },
    ],
  },
  {
    name: "a farmers' union: an empty form with long guidance, a group of bonus points behind the total",
    sheets: {
      "Mẫu HND": { merges: ["A2:F2", "A3:F3"], cells: `
       |  |  |  |  | Mẫu số 02-HND/CĐS
      BAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH ĐẮK LẮK |  |  |  |  |
      BIỂU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRONG HOẠT ĐỘNG HỘI |  |  |  |  |
      Đơn vị tự chấm: ................................................... |  |  |  |  |

      TT | Tiêu chí | Hướng dẫn cách chấm | Điểm tối đa | Hội cấp xã tự chấm | Hội cấp tỉnh chấm
      I | CÔNG TÁC CHỈ ĐẠO |  | 30 |  |
      1 | Có kế hoạch chuyển đổi số của Hội cấp xã | - Có kế hoạch, ban hành trước 31/3: 10 điểm.\\n- Có kế hoạch, ban hành sau 31/3: 5 điểm.\\n- Không có: 0 điểm. | 10 |  |
      2 | Cán bộ Hội dùng phần mềm quản lý hội viên | Tỷ lệ chi hội cập nhật dữ liệu hội viên:\\n- Từ 90% trở lên: 20 điểm.\\n- Từ 70% đến dưới 90%: 15 điểm.\\n- Từ 50% đến dưới 70%: 10 điểm.\\n- Dưới 50%: 0 điểm. | 20 |  |
      II | HỖ TRỢ NÔNG DÂN |  | 60 |  |
      1 | Tập huấn kỹ năng số cho hội viên | Mỗi lớp được 5 điểm, tối đa 20 điểm. | 20 |  |
      2 | Đưa nông sản lên sàn thương mại điện tử | Mỗi sản phẩm được 4 điểm, tối đa 20 điểm. | 20 |  |
      3 | Hội viên sử dụng App Nông dân Việt Nam | - Đạt chỉ tiêu giao: 20 điểm.\\n- Không đạt: 10 điểm.\\n- Không triển khai: 0 điểm. | 20 |  |
      III | TUYÊN TRUYỀN |  | 10 |  |
      1 | Trang Facebook, Zalo của Hội | - Đăng tin hằng tuần: 10 điểm.\\n- Đăng tin hằng tháng: 5 điểm.\\n- Không đăng: 0 điểm. | 10 |  |
       | TỔNG ĐIỂM CHUẨN |  | 100 |  |
      IV | ĐIỂM THƯỞNG |  | 5 |  |
      1 | Có mô hình chuyển đổi số được cấp tỉnh công nhận | 5 điểm | 5 |  |

       | TM. BAN THƯỜNG VỤ |  |  |  |` },
    },
    tables: [
      { place: "Mẫu HND!7-18", header: [6], columns: "A code, B name, C rule, D max, E self, F council", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, indicator 3, group III, indicator 1, total -, group IV, indicator 1" },
    ],
  },
  {
    name: "a port authority: numbers typed as text with commas, the difference and who appraised, done or not in words",
    sheets: {
      "CVHH": { cells: `
      CỤC HÀNG HẢI VÀ ĐƯỜNG THỦY VIỆT NAM |  |  |  |  |  |  |
      CẢNG VỤ HÀNG HẢI NGHỆ AN |  |  |  |  |  |  |
      Phụ lục: Kết quả tự chấm và thẩm định chỉ số CĐS |  |  |  |  |  |  |
      Stt | Tên chỉ số | Đạt/Không đạt | Thang điểm tối đa | Điểm tự chấm của Cảng vụ | Điểm Tổ thẩm định | Chênh lệch | Nguyên nhân điều chỉnh điểm
      '1. | Dịch vụ công hàng hải |  | '35 | '34,5 | '33 | '-1,5 |
      '1.1. | Thủ tục tàu thuyền vào, rời cảng qua Một cửa quốc gia | Đạt | '20,0 | '20,0 | '20,0 | '0 |
      '1.2. | Thu phí hàng hải điện tử | Đạt | '15,0 | '14,5 | '13,0 | '-1,5 | Chưa đối soát quý III
      '2. | Giám sát số |  | '25 | '16,5 | '15,5 | '-1 |
      '2.1. | Kết nối hệ thống VTS, AIS | Đạt | '15,0 | '12,0 | '12,0 | '0 |
      '2.2. | Camera bến cảng kết nối | Không đạt | '10,0 | '4,5 | '3,5 | '-1 | 3/8 bến cảng
      '3. | Quản trị nội bộ |  | '20 | '19 | '19 | '0 |
      '3.1. | Văn bản, hồ sơ công việc điện tử | Đạt | '15,0 | '14,0 | '14,0 | '0 |
      '3.2. | Viên chức, người lao động có chữ ký số | Đạt | '5,0 | '5,0 | '5,0 | '0 |
       | Tổng |  | '80 | '70 | '67,5 | '-2,5 |` },
    },
    tables: [
      { place: "CVHH!5-14", header: [4], columns: "A code, B name, D max, E self, F council, H adjustment", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a commune's fatherland front: maxima before the names, the reviewers' remarks, totals of standard, bonus and all",
    sheets: {
      "MTTQ xã": { merges: ["A1:F1", "A2:F2"], cells: `
      ỦY BAN MTTQ VIỆT NAM XÃ TÂN HỒNG |  |  |  |  |
      BẢNG ĐIỂM TIÊU CHÍ CHUYỂN ĐỔI SỐ CỦA MẶT TRẬN VÀ CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI |  |  |  |  |
      STT | Điểm tối đa | Tiêu chí | Điểm tự chấm | Điểm cấp trên duyệt | Ý kiến
      I | 40 | Số hóa công tác Mặt trận | 37 | 36 |
      1 | 15 | Phần mềm quản lý ý kiến, kiến nghị cử tri | 12 | 12 |
      2 | 15 | Họp trực tuyến với ban công tác ấp | 15 | 14 | Thiếu biên bản ấp 3
      3 | 10 | Văn bản điện tử, chữ ký số | 10 | 10 |
      II | 60 | Vận động Nhân dân tham gia xã hội số | 52 | 51 |
      1 | 20 | Hộ gia đình có thành viên nộp hồ sơ trực tuyến | 14 | 13 |
      2 | 20 | Ủng hộ các quỹ qua chuyển khoản, mã QR | 18 | 18 |
      3 | 20 | Thành viên tổ công nghệ số cộng đồng là cán bộ Mặt trận | 20 | 20 |
       | 100 | Cộng điểm chuẩn (I+II) | 89 | 87 |
      III | 5 | Điểm thưởng | 3 | 3 |
      1 | 5 | Mô hình hay được Mặt trận tỉnh biểu dương | 3 | 3 | Mô hình "Ấp số"
       | 105 | Tổng điểm (I+II+III) | 92 | 90 |` },
    },
    tables: [
      { place: "MTTQ xã!4-15", header: [3], columns: "A code, B max, C name, D self, E council, F note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, total -, group III, indicator 1, total -" },
    ],
  },
  {
    name: "a district-level health centre: options with their points under every criterion, blanks between the groups",
    sheets: {
      "TTYT KV": { cells: `
      TRUNG TÂM Y TẾ KHU VỰC MƯỜNG LA
      PHIẾU CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ TRUNG TÂM Y TẾ
      Mã | Tiêu chí và mức điểm | Điểm | Tự chấm điểm | Minh chứng
      A | Quản lý điều hành | 20 | 15 |
      A1 | Triển khai phần mềm quản lý văn bản | 10 | 10 | Ảnh chụp màn hình
       | + Toàn bộ khoa, phòng, trạm y tế | 10 |  |
       | + Chỉ các khoa, phòng | 5 |  |
       | + Chưa triển khai | 0 |  |
      A2 | Họp giao ban trực tuyến với trạm y tế xã | 10 | 5 | Lịch họp
       | + Hằng tuần | 10 |  |
       | + Hằng tháng | 5 |  |
       | + Không | 0 |  |

      B | Khám chữa bệnh | 30 | 20 |
      B1 | Bệnh án điện tử | 20 | 10 | QĐ 92/QĐ-TTYT
       | + Đã bỏ bệnh án giấy | 20 |  |
       | + Đang chạy song song | 10 |  |
       | + Chưa triển khai | 0 |  |
      B2 | Thanh toán không dùng tiền mặt | 10 | 10 | Sao kê
       | + Trên 30% số lượt | 10 |  |
       | + Dưới 30% số lượt | 5 |  |

       | Tổng | 50 | 35 |` },
    },
    tables: [
      { place: "TTYT KV!4-23", header: [3], columns: "A code, B name, C max, D self, E evidence", rows: "group A, indicator A1, option -, option -, option -, indicator A2, option -, option -, option -, group B, indicator B1, option -, option -, option -, indicator B2, option -, option -, total -" },
    ],
  },
  {
    name: "a special zone: the maximum and the points among figures of the year, what was planned and what was reached",
    sheets: {
      "Đặc khu Lý Sơn": { merges: ["A1:I1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2", "H2:H3", "I2:I3"], cells: `
      ĐẶC KHU LÝ SƠN - TỔNG HỢP SỐ LIỆU VÀ ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |  |  |
      TT | Chỉ số | ĐVT | Kế hoạch 2025 | Thực hiện 2025 | Điểm |  | Bộ phận theo dõi | Ghi chú
       |  |  |  |  | Tối đa | Tự đánh giá |  |
      1 | Hạ tầng số |  |  |  | 20 | 17.5 |  |
      1.1 | Hộ có Internet cáp quang | % | 90 | 86.5 | 10 | 9.5 | Phòng Kinh tế | Đảo Bé chưa có cáp
      1.2 | Trạm BTS 5G | trạm | 6 | 4 | 6 | 4 | Phòng Kinh tế |
      1.3 | Camera cảng, bãi biển | camera | 40 | 40 | 4 | 4 | Công an đặc khu |
      2 | Chính quyền số |  |  |  | 25 | 23.8 |  |
      2.1 | Hồ sơ trực tuyến | % | 85 | 91 | 15 | 15 | TT Phục vụ HCC |
      2.2 | Hồ sơ cấp kết quả điện tử | % | 100 | 88 | 10 | 8.8 | TT Phục vụ HCC |
      3 | Kinh tế số du lịch |  |  |  | 20 | 13 |  |
      3.1 | Homestay, khách sạn nhận đặt phòng trực tuyến | % | 80 | 60 | 12 | 9 | Phòng VH-XH |
      3.2 | Hộ trồng tỏi có mã truy xuất | hộ | 300 | 150 | 8 | 4 | Phòng Kinh tế |
       | Tổng cộng |  |  |  | 65 | 54.3 |  |` },
    },
    tables: [
      { place: "Đặc khu Lý Sơn!4-14", header: [2, 3], columns: "A code, B name, F max, G self, H lead, I note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a justice ministry's enforcement branch: first, second and final round under one heading, a maximum merged over two rows, the class below",
    sheets: {
      "THADS": { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "C13:C14"], cells: `
      THI HÀNH ÁN DÂN SỰ TỈNH SƠN LA
      Tài liệu kèm Tờ trình của Tổ đánh giá chuyển đổi số
      STT | Nội dung đánh giá | Điểm tối đa | Kết quả chấm điểm |  |  | Giải trình
       |  |  | Tự chấm | Phúc tra | Kết luận |
      I | Ứng dụng dùng chung của Bộ Tư pháp | 45 | 38 | 36 | 36.5 |
      1 | Phần mềm quản lý quá trình thụ lý, tổ chức thi hành án | 20 | 18 | 17 | 17 | Cập nhật chậm 12 việc
      2 | Biên lai điện tử, thu nộp không tiền mặt | 15 | 10 | 10 | 10 |
      3 | Báo cáo thống kê trên hệ thống | 10 | 10 | 9 | 9.5 | Đã bổ sung báo cáo tháng 9
      II | Số hóa hồ sơ | 35 | 25 | 24 | 24 |
      1 | Hồ sơ thi hành án được số hóa | 25 | 15 | 14 | 14 |
      2 | Công khai thông tin người chưa có điều kiện thi hành | 10 | 10 | 10 | 10 |
      III | Con người, an toàn | 20 | 15 | 15 | 15 |
      1 | Chấp hành viên sử dụng chữ ký số | 20 | 10 | 10 | 10 |
      2 | Máy tính soạn thảo tài liệu mật riêng biệt |  | 5 | 5 | 5 | Mới có 1/2 máy
       | Tổng điểm | 100 | 78 | 75 | 75.5 |
       | Xếp loại: Khá |  |  |  |  |
       | Sơn La, ngày 12 tháng 12 năm 2025 |  |  |  |  |` },
    },
    tables: [
      { place: "THADS!5-15", header: [3, 4], columns: "A code, B name, C max, D self, E council, F final, G reason", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a food corporation: a sheet for every pillar, codes of three levels, the summary of pillars first",
    sheets: {
      "Tổng hợp": { cells: `
      TỔNG CÔNG TY LƯƠNG THỰC MIỀN NAM
      TỔNG HỢP ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ THEO TRỤ CỘT
      TT | Trụ cột | Điểm | Mức
      1 | Vận hành | 33 | 3
      2 | Con người và văn hóa | 19.5 | 3` },
      "1. Vận hành": { cells: `
      TRỤ CỘT 1: VẬN HÀNH SỐ
      Mã | Chỉ số, tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tiêu chuẩn cho điểm
      '1.1 | Chuỗi cung ứng | 25 | 18 |
      '1.1.1 | Thu mua lúa qua nền tảng số | 10 | 6 | Tỷ lệ*Điểm tối đa
      '1.1.2 | Kho được giám sát nhiệt, ẩm tự động | 15 | 12 | Tỷ lệ*Điểm tối đa
      '1.2 | Xuất khẩu | 20 | 15 |
      '1.2.1 | Truy xuất lô hàng bằng mã QR | 10 | 5 | Tỷ lệ*Điểm tối đa
      '1.2.2 | Hợp đồng, chứng từ điện tử | 10 | 10 | Có: 10 điểm; Không: 0 điểm` },
      "2. Con người": { cells: `
      TRỤ CỘT 2: CON NGƯỜI VÀ VĂN HÓA SỐ
      Mã | Chỉ số, tiêu chí | Điểm tối đa | Điểm tự đánh giá | Tiêu chuẩn cho điểm
      '2.1 | Lãnh đạo | 10 | 10 |
      '2.1.1 | Nghị quyết Đảng ủy Tổng công ty về chuyển đổi số | 5 | 5 | Có: 5 điểm; Không: 0 điểm
      '2.1.2 | Bộ phận chuyên trách chuyển đổi số | 5 | 5 | Có: 5 điểm; Không: 0 điểm
      '2.2 | Người lao động | 15 | 9.5 |
      '2.2.1 | Người lao động hoàn thành khóa học số | 15 | 9.5 | Tỷ lệ*Điểm tối đa` },
    },
    tables: [
      { place: "1. Vận hành!3-8", header: [2], columns: "A code, B name, C max, D self, E rule", rows: "group 1.1, indicator 1.1.1, indicator 1.1.2, group 1.2, indicator 1.2.1, indicator 1.2.2" },
      { place: "2. Con người!3-7", header: [2], columns: "A code, B name, C max, D self, E rule", rows: "group 2.1, indicator 2.1.1, indicator 2.1.2, group 2.2, indicator 2.2.1" },
    ],
  },
];

/** Files of the same offices about other matters, which no table is to be taken from. */
export const OTHER_FIELD_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the staff of a health department with points for planning their promotion",
    sheets: {
      "Quy hoạch": { merges: ["A1:H1", "A2:H2"], cells: `
      SỞ Y TẾ TỈNH ĐỒNG NAI |  |  |  |  |  |  |
      DANH SÁCH NHÂN SỰ GIỚI THIỆU QUY HOẠCH LÃNH ĐẠO PHÒNG NHIỆM KỲ 2026-2031 |  |  |  |  |  |  |
      TT | Họ và tên | Năm sinh | Chức vụ, đơn vị | Trình độ | Điểm đánh giá năm 2024 | Điểm tín nhiệm | Ghi chú
      I | Phòng Nghiệp vụ Y |  |  |  |  |  |
      1 | Nguyễn Trọng Nghĩa | 1980 | Phó Trưởng phòng | BSCKII | 95 | 88 |
      2 | Lê Thị Thanh Tâm | 1984 | Chuyên viên | BSCKI | 92 | 81 |
      II | Phòng Nghiệp vụ Dược |  |  |  |  |  |
      3 | Trần Minh Nhật | 1986 | Chuyên viên | Dược sĩ CKI | 90 | 77 |
      III | Văn phòng |  |  |  |  |  |
      4 | Hồ Ngọc Bảo | 1989 | Chuyên viên CNTT | Thạc sĩ | 93 | 84 | Phụ trách chuyển đổi số` },
    },
    tables: [],
  },
  {
    name: "marks of a mock examination of a school, with the maximum of each paper on top",
    sheets: {
      "Thi thử TN lần 1": { cells: `
      TRƯỜNG THPT PHAN NGỌC HIỂN
      KẾT QUẢ THI THỬ TỐT NGHIỆP LẦN 1 - LỚP 12A2
      STT | SBD | Họ và tên | Toán | Ngữ văn | Tin học | Tiếng Anh | Tổng | Xếp hạng
       |  | Thang điểm | 10 | 10 | 10 | 10 | 40 |
      1 | '120201 | Phan Hải Đăng | 8.2 | 7 | 9.25 | 7.5 | 31.95 | 2
      2 | '120202 | Nguyễn Ngọc Diễm | 7.6 | 8.25 | 8.5 | 8.75 | 33.1 | 1
      3 | '120203 | Trương Gia Huy | 6.4 | 6.5 | 9 | 5.25 | 27.15 | 4
      4 | '120204 | Lâm Thị Kiều | 7 | 7.75 | 7 | 6.5 | 28.25 | 3
       |  | Điểm trung bình | 7.3 | 7.38 | 8.44 | 7 | 30.11 |

       |  | GVCN: Đỗ Thị Lan |  |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "the estimate of a commune for its digital tasks, with the highest amounts allowed",
    sheets: {
      "Dự toán CĐS 2026": { cells: `
      UBND XÃ NẬM CẮN
      DỰ TOÁN CHI THỰC HIỆN NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026
      Đơn vị: nghìn đồng
      TT | Nội dung chi | Định mức tối đa | Đơn vị đề nghị | Phòng Kinh tế thẩm định | Ghi chú
      I | Hạ tầng số | 165000 | 150000 | 138000 |
      1 | Thuê đường truyền Internet nhà văn hóa bản | 90000 | 84000 | 78000 | 14 bản
      2 | Mua máy quét tài liệu | 75000 | 66000 | 60000 | 2 máy
      II | Nhân lực số | 60000 | 48000 | 42000 |
      1 | Tập huấn tổ công nghệ số cộng đồng | 40000 | 32000 | 28000 |
      2 | In tài liệu song ngữ | 20000 | 16000 | 14000 |
       | Tổng cộng | 225000 | 198000 | 180000 |` },
    },
    tables: [],
  },
  {
    name: "a port authority's technical scoring of several bidders by criterion",
    sheets: {
      "Chấm thầu KT": { cells: `
      CẢNG VỤ HÀNG HẢI NGHỆ AN
      BẢNG TỔNG HỢP ĐIỂM KỸ THUẬT CÁC NHÀ THẦU - GÓI THẦU SỐ 03: NÂNG CẤP HỆ THỐNG CAMERA GIÁM SÁT
      STT | Nội dung đánh giá | Điểm tối đa | Điểm tối thiểu | Liên danh A-B | Công ty Viễn Tin | Công ty Hải Long
      1 | Kinh nghiệm nhà thầu | 25 | 17.5 | 22 | 20 | 24
      '1.1 | Hợp đồng tương tự | 15 | 10.5 | 13 | 12 | 15
      '1.2 | Năng lực tài chính | 10 | 7 | 9 | 8 | 9
      2 | Giải pháp kỹ thuật | 50 | 35 | 41 | 44 | 40
      '2.1 | Tính năng camera, phần mềm | 30 | 21 | 25 | 27 | 24
      '2.2 | An toàn thông tin, dữ liệu số | 20 | 14 | 16 | 17 | 16
      3 | Tiến độ, bảo hành | 25 | 17.5 | 20 | 21 | 20
       | Tổng điểm | 100 | 70 | 83 | 85 | 84
       | Kết luận |  |  | Đạt | Đạt | Đạt` },
    },
    tables: [],
  },
  {
    name: "the monthly points of one official of a social insurance office, own and superior's",
    sheets: {
      "Phiếu chấm T11": { cells: `
      BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI - VĂN PHÒNG
      PHIẾU ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC, VIÊN CHỨC THÁNG 11/2025
      Họ và tên: Võ Thị Hồng Nhung |  | Chức danh: Chuyên viên |  |
      TT | Nội dung đánh giá | Điểm chuẩn | Điểm cá nhân tự chấm | Điểm lãnh đạo chấm
      I | Ý thức tổ chức kỷ luật | 20 | 20 | 19
      1 | Chấp hành nội quy, giờ giấc | 10 | 10 | 9
      2 | Văn hóa công sở | 10 | 10 | 10
      II | Kết quả thực hiện nhiệm vụ | 70 | 66 | 64
      1 | Số lượng công việc hoàn thành | 30 | 28 | 28
      2 | Chất lượng, tiến độ | 30 | 28 | 27
      3 | Ứng dụng công nghệ thông tin, xử lý hồ sơ trên phần mềm | 10 | 10 | 9
      III | Điểm thưởng sáng kiến | 10 | 0 | 0
       | Tổng điểm | 100 | 86 | 83
      Xếp loại: Hoàn thành tốt nhiệm vụ |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "the digital equipment of a health centre's stations",
    sheets: {
      "Kê khai thiết bị": { cells: `
      TRUNG TÂM Y TẾ KHU VỰC MƯỜNG LA
      BẢNG KÊ THIẾT BỊ CNTT PHỤC VỤ CHUYỂN ĐỔI SỐ TẠI CÁC TRẠM Y TẾ
      STT | Trạm y tế/Thiết bị | ĐVT | Số lượng tối đa theo định mức | Hiện có | Đề nghị bổ sung | Tình trạng
      I | Trạm Y tế Mường Bú |  | 9 | 6 | 3 |
      1 | Máy tính để bàn | bộ | 6 | 4 | 2 | Tốt
      2 | Máy in hai mặt | cái | 2 | 1 | 1 | Cũ
      3 | Đầu đọc CCCD gắn chip | cái | 1 | 1 | 0 | Tốt
      II | Trạm Y tế Chiềng Lao |  | 9 | 5 | 4 |
      1 | Máy tính để bàn | bộ | 6 | 3 | 3 | 1 máy hỏng
      2 | Máy in hai mặt | cái | 2 | 1 | 1 | Tốt
      3 | Đầu đọc CCCD gắn chip | cái | 1 | 1 | 0 | Tốt
       | Tổng cộng |  | 18 | 11 | 7 |` },
    },
    tables: [],
  },
  {
    name: "the published results of provincial offices by pillar with class and rank",
    sheets: {
      "KQ CĐS các sở": { merges: ["A1:I1", "A2:I2"], cells: `
      ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN |  |  |  |  |  |  |  |
      KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG MỨC ĐỘ CHUYỂN ĐỔI SỐ CÁC CƠ QUAN CHUYÊN MÔN CẤP TỈNH NĂM 2025 |  |  |  |  |  |  |  |
      TT | Tên cơ quan | Lãnh đạo số | Văn bản điện tử | Dịch vụ công | Tổng điểm | Xếp loại | Xếp hạng | Thay đổi so với 2024
       | Điểm tối đa | 26 | 24 | 15 | 65 |  |  |
      1 | Văn phòng UBND tỉnh | 24.5 | 19.8 | 12 | 56.3 | Tốt | 2 | Tăng 1
      2 | Sở Khoa học và Công nghệ | 25 | 22.5 | 14 | 61.5 | Xuất sắc | 1 | Giữ nguyên
      3 | Sở Tài chính | 21 | 20 | 13 | 54 | Tốt | 3 | Giảm 1
      4 | Sở Nội vụ | 20.5 | 18 | 11 | 49.5 | Khá | 4 | -
      5 | Sở Xây dựng | 19 | 15.5 | 12 | 46.5 | Khá | 5 | -
       | Điểm trung bình | 22 | 19.16 | 12.4 | 53.56 |  |  |` },
    },
    tables: [],
  },
  {
    name: "the 5S marks of an office floor of a lottery company",
    sheets: {
      "5S văn phòng": { cells: `
      CÔNG TY TNHH MTV XỔ SỐ KIẾN THIẾT TIỀN GIANG
      BIÊN BẢN CHẤM ĐIỂM 5S KHỐI VĂN PHÒNG - QUÝ IV/2025
      Mã | Hạng mục | Thang điểm | Phòng tự chấm | Ban 5S chấm | Ảnh, ghi chú
      S1 | Sàng lọc | 20 | 17 | 15 |
      S1.1 | Hồ sơ quá hạn được loại bỏ | 10 | 8 | 7 |
      S1.2 | Không có vật dụng cá nhân trên bàn | 10 | 9 | 8 |
      S2 | Sắp xếp | 20 | 18 | 18 |
      S2.1 | Dây điện, cáp mạng được bó gọn | 10 | 9 | 9 |
      S2.2 | Thư mục dùng chung trên máy chủ đúng quy định | 10 | 9 | 9 |
      S3 | Sạch sẽ | 20 | 18 | 17 |
      S3.1 | Bàn ghế, máy tính, máy in sạch | 20 | 18 | 17 | Máy in tầng 2
       | Tổng điểm | 60 | 53 | 50 |` },
    },
    tables: [],
  },
  {
    name: "a survey of patients by question with mean points out of five",
    sheets: {
      "Hài lòng NB": { cells: `
      BỆNH VIỆN SẢN NHI TỈNH LÀO CAI
      TỔNG HỢP PHIẾU KHẢO SÁT HÀI LÒNG NGƯỜI BỆNH NỘI TRÚ THÁNG 10/2025 (n = 150)
      Mã | Nội dung | Điểm tối đa | Điểm trung bình | Tỷ lệ hài lòng (%) | So với tháng trước
      A | Khả năng tiếp cận | 5 | 4.42 | 93.3 | 0.05
      A1 | Biển báo, chỉ dẫn rõ ràng | 5 | 4.5 | 95 | 0.1
      A2 | Đăng ký khám qua ứng dụng dễ dàng | 5 | 4.34 | 91.6 | 0
      B | Minh bạch thông tin | 5 | 4.31 | 90.2 | -0.02
      B1 | Tra cứu kết quả, chi phí trực tuyến | 5 | 4.12 | 86 | -0.1
      B2 | Được giải thích đầy đủ | 5 | 4.5 | 94.4 | 0.06
       | Điểm chung | 5 | 4.37 | 91.8 | 0.02` },
    },
    tables: [],
  },
  {
    name: "a schedule of the tasks of a digital plan and a list of proposed projects with points of priority",
    sheets: {
      "Kế hoạch 2026": { merges: ["A1:H1", "A2:H2"], cells: `
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH HÀ TĨNH |  |  |  |  |  |  |
      TIẾN ĐỘ NHIỆM VỤ CHUYỂN ĐỔI SỐ 6 THÁNG ĐẦU NĂM 2026 |  |  |  |  |  |  |
      STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm | Tiến độ (%) | Ghi chú
      I | Dữ liệu số |  |  |  |  |  |
      1 | Làm sạch dữ liệu đất đai | Văn phòng ĐKĐĐ | UBND cấp xã | 30/6/2026 | CSDL | 65 |
      2 | Số hóa hồ sơ thẩm định môi trường | Chi cục BVMT | Trung tâm CNTT | 31/3/2026 | 2.400 hồ sơ | 100 | Hoàn thành
      II | Hạ tầng số |  |  |  |  |  |
      3 | Nâng cấp trạm quan trắc | Trung tâm Quan trắc | Sở Tài chính | 30/6/2026 | 2 trạm | 40 |` },
      "Dự án đề xuất": { cells: `
      STT | Tên dự án | Tổng mức đầu tư (tỷ đồng) | Nguồn vốn | Điểm ưu tiên (tối đa 100) | Xếp thứ tự
      1 | Nền tảng giám sát rừng và biển | 42 | Ngân sách tỉnh | 88 | 1
      2 | Hệ thống cảnh báo sạt lở | 28.5 | Trung ương | 85 | 2
      3 | Truy xuất nguồn gốc bưởi Phúc Trạch | 6 | Xã hội hóa | 71 | 3` },
    },
    tables: [],
  },
];
