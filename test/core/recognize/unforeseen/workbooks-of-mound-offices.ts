import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices that no other round shows, with what a careful colleague sees in them. */
export const MOUND_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a midland commune: the plain form of its province, evidence behind the own points",
    sheets: {
      "Phụ lục": { merges: ["A1:B1", "C1:E1", "A2:B2", "C2:E2", "A4:E4", "A5:E5"], cells: `
      ỦY BAN NHÂN DÂN |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |
      XÃ THANH BA |  | Độc lập - Tự do - Hạnh phúc |  |

      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025 |  |  |  |
      (Kèm theo Báo cáo số 318/BC-UBND ngày 27/11/2025 của UBND xã Thanh Ba) |  |  |  |

      TT | Chỉ số, chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng
      1 | Nhận thức số | 15 | 13.5 |
      '1.1 | Chủ tịch UBND xã trực tiếp làm Trưởng Ban Chỉ đạo | 5 | 5 | QĐ 112/QĐ-UBND
      '1.2 | Tin, bài về chuyển đổi số trên trang thông tin điện tử xã | 6 | 4.5 | thanhba.phutho.gov.vn
      '1.3 | Phát thanh trên đài truyền thanh xã | 4 | 4 | Sổ theo dõi phát thanh
      2 | Thể chế số | 10 | 7.5 |
      '2.1 | Ban hành kế hoạch chuyển đổi số năm | 5 | 5 | KH 40/KH-UBND
      '2.2 | Bố trí kinh phí cho chuyển đổi số | 5 | 2.5 | QĐ giao dự toán
      3 | Hạ tầng số | 24 | 17.3 |
      '3.1 | Khu dân cư phủ sóng 5G | 8 | 3.2 |
      '3.2 | Hộ gia đình có Internet cáp quang | 10 | 8.1 | Báo cáo của VNPT, Viettel
      '3.3 | Cán bộ, công chức có máy tính làm việc | 6 | 6 | Biên bản kiểm kê
      4 | Chính quyền số | 33 | 29.85 |
      '4.1 | Hồ sơ trực tuyến toàn trình | 15 | 12.6 | Cổng Dịch vụ công quốc gia
      '4.2 | Số hóa kết quả giải quyết thủ tục hành chính | 10 | 9.25 | Cổng Dịch vụ công quốc gia
      '4.3 | Văn bản đi được ký số | 8 | 8 | Hệ thống VOffice
      5 | Kinh tế số và xã hội số | 18 | 13.5 |
      '5.1 | Hộ kinh doanh sử dụng hóa đơn điện tử | 8 | 5.6 | Thuế cơ sở 7
      '5.2 | Người dân từ 15 tuổi có tài khoản thanh toán | 10 | 7.9 |
        | Tổng cộng | 100 | 81.65 |

        |  |  | Thanh Ba, ngày 27 tháng 11 năm 2025 |
      NGƯỜI LẬP BIỂU |  |  | CHỦ TỊCH |` },
    },
    tables: [
      { place: "Phụ lục!8-26", header: [7], columns: "A code, B name, C max, D self, E evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, indicator 3.3, group 4, indicator 4.1, indicator 4.2, indicator 4.3, group 5, indicator 5.1, indicator 5.2, total -" },
    ],
  },
  {
    name: "a department of foreign affairs: the plain form with ways of marking, roman groups, own and appraised points",
    sheets: {
      "Tu cham 2025": { merges: ["A1:F1", "A2:F2", "A3:F3"], cells: `
      SỞ NGOẠI VỤ THÀNH PHỐ HUẾ |  |  |  |  |
      BẢNG CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ CÁC SỞ, BAN, NGÀNH |  |  |  |  |
      Năm đánh giá: 2025 |  |  |  |  |
      STT | Tiêu chí đánh giá | Điểm tối đa | Cách tính điểm | Điểm tự đánh giá | Điểm thẩm định
      I | Chỉ đạo, điều hành | 20 |  | 19 | 16
      1 | Kế hoạch chuyển đổi số năm của Sở | 5 | - Ban hành trong quý I: 5 điểm.\\n- Ban hành sau quý I: 2 điểm.\\n- Không ban hành: 0 điểm. | 5 | 5
      2 | Mức độ hoàn thành nhiệm vụ được giao | 10 | a = Số nhiệm vụ hoàn thành đúng hạn.\\nb = Tổng số nhiệm vụ được giao.\\nĐiểm = a/b*Điểm tối đa. | 9 | 8.5
      3 | Sáng kiến ứng dụng công nghệ số | 5 | Mỗi sáng kiến được công nhận: 2,5 điểm, không quá 5 điểm. | 5 | 2.5
      II | Cung cấp dịch vụ công trực tuyến | 20 |  | 19.4 | 19.4
      4 | Hồ sơ thẻ ABTC nộp trực tuyến | 12 | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\nĐiểm = a/b*Điểm tối đa. | 11.4 | 11.4
      5 | Thủ tục được cung cấp dịch vụ công trực tuyến toàn trình | 8 | a = Số thủ tục toàn trình.\\nb = Tổng số thủ tục đủ điều kiện.\\nĐiểm = a/b*Điểm tối đa. | 8 | 8
      III | Quản trị nội bộ | 22 |  | 19 | 19
      6 | Hồ sơ công việc điện tử | 10 | - Từ 90% hồ sơ trở lên: 10 điểm.\\n- Từ 70% đến dưới 90% hồ sơ: 7 điểm.\\n- Dưới 70% hồ sơ: 0 điểm. | 7 | 7
      7 | Họp trực tuyến với cơ quan đại diện ở nước ngoài | 6 | - Từ 4 cuộc trở lên: 6 điểm.\\n- Từ 1 đến 3 cuộc: 3 điểm.\\n- Không có: 0 điểm. | 6 | 6
      8 | Phần mềm quản lý đoàn ra, đoàn vào | 6 | - Có: 6 điểm.\\n- Không: 0 điểm. | 6 | 6
      IV | An toàn thông tin | 13 |  | 13 | 13
      9 | Hồ sơ đề xuất cấp độ được phê duyệt | 8 | - Đã phê duyệt: 8 điểm.\\n- Chưa phê duyệt: 0 điểm. | 8 | 8
      10 | Máy tính soạn thảo văn bản mật không nối mạng | 5 | - Có: 5 điểm.\\n- Không: 0 điểm. | 5 | 5
        | TỔNG ĐIỂM | 75 |  | 70.4 | 67.4

        | TỔ TRƯỞNG TỔ THẨM ĐỊNH |  |  | GIÁM ĐỐC |` },
    },
    tables: [
      { place: "Tu cham 2025!5-19", header: [4], columns: "A code, B name, C max, D rule, E self, F council", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6, indicator 7, indicator 8, group IV, indicator 9, indicator 10, total -" },
    ],
  },
  {
    name: "a ward of a merged city: the year before beside this year's own points, their difference, links behind",
    sheets: {
      "P. Bắc Gianh": { merges: ["A1:G1", "A2:G2", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:G5"], cells: `
      UBND PHƯỜNG BẮC GIANH, TỈNH QUẢNG TRỊ |  |  |  |  |  |
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ, SO SÁNH VỚI NĂM TRƯỚC |  |  |  |  |  |

      Số TT | Chỉ số | Điểm tối đa | Kết quả |  | Tăng (+), giảm (-) | Link minh chứng
        |  |  | Năm 2024 | Tự chấm năm 2025 |  |
      I | Hạ tầng số | 24 | 14 | 19 | 5 |
      1 | Tổ dân phố có Internet băng rộng | 10 | 8 | 10 | 2 |
      2 | Điểm phát wifi công cộng | 6 | 1 | 3 | 2 | https://bacgianh.quangtri.gov.vn/wifi
      3 | Camera an ninh kết nối về Công an phường | 8 | 5 | 6 | 1 |
      II | Dữ liệu số | 15 | 10.5 | 14 | 3.5 |
      1 | Số hóa sổ hộ tịch | 10 | 8.5 | 10 | 1.5 | https://bacgianh.quangtri.gov.vn/hotich
      2 | Làm sạch dữ liệu hội viên các đoàn thể | 5 | 2 | 4 | 2 |
      III | Dịch vụ công | 28 | 23.9 | 25.5 | 1.6 |
      1 | Hồ sơ nộp trực tuyến | 14 | 10.2 | 12.6 | 2.4 | https://dichvucong.gov.vn
      2 | Hồ sơ trả trước hạn, đúng hạn | 8 | 7.9 | 7.6 | -0.3 | https://dichvucong.gov.vn
      3 | Người dân đánh giá hài lòng | 6 | 5.8 | 5.3 | -0.5 |
      IV | Xã hội số | 13 | 8 | 11 | 3 |
      1 | Chi trả an sinh xã hội qua tài khoản | 8 | 4 | 6.5 | 2.5 | Danh sách của Bưu điện
      2 | Tổ công nghệ số cộng đồng hoạt động thường xuyên | 5 | 4 | 4.5 | 0.5 |
      Tổng điểm |  | 80 | 56.4 | 69.5 | 13.1 |

        | Người tổng hợp |  |  | KT. CHỦ TỊCH |  |` },
    },
    tables: [
      { place: "P. Bắc Gianh!6-20", header: [4, 5], columns: "A code, B name, C max, D published, E self, G evidence", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, group III, indicator 1, indicator 2, indicator 3, group IV, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "an economic zone's management: a header of three rows, the own points with links, then the team's and the board's",
    sheets: {
      "PL2_BQL KKT": { merges: ["A1:C1", "D1:H1", "A2:C2", "D2:H2", "A4:H4", "A6:A8", "B6:B8", "C6:C8", "D6:G6", "H6:H8", "D7:E7", "F7:G7"], cells: `
      UBND TỈNH HÀ TĨNH |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |  |
      BAN QUẢN LÝ KHU KINH TẾ TỈNH |  |  | Độc lập - Tự do - Hạnh phúc |  |  |  |

      PHỤ LỤC 2. BẢNG ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |  |

      TT | Tên chỉ số | Điểm chuẩn | Điểm đánh giá |  |  |  | Ghi chú
        |  |  | Đơn vị |  | Cơ quan thẩm định |  |
        |  |  | Tự chấm | Đường dẫn minh chứng | Tổ thẩm định chấm | Hội đồng thẩm định chấm |
      (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
      '1 | Nhận thức số | 10 | 10 |  | 8.5 | 8.5 |
      '1.1 | Trưởng ban phụ trách chuyển đổi số | 4 | 4 | https://kkt.hatinh.gov.vn/qd-61 | 4 | 4 |
      '1.2 | Tin, bài trên trang thông tin điện tử của Ban | 6 | 6 | https://kkt.hatinh.gov.vn/chuyendoiso | 4.5 | 4.5 | 18/24 bài đúng chủ đề
      '2 | Thể chế, nhân lực số | 13 | 11.4 |  | 11 | 11.4 |
      '2.1 | Quy chế khai thác cơ sở dữ liệu doanh nghiệp | 5 | 5 | https://kkt.hatinh.gov.vn/qd-88 | 5 | 5 |
      '2.2 | Viên chức, công chức qua tập huấn trí tuệ nhân tạo | 8 | 6.4 | https://kkt.hatinh.gov.vn/th-03 | 6 | 6.4 | Hội đồng chấp nhận danh sách bổ sung
      '3 | Dữ liệu số | 20 | 17.6 |  | 17.6 | 17.6 |
      '3.1 | Hồ sơ dự án đầu tư được số hóa | 12 | 9.6 | https://kkt.hatinh.gov.vn/da | 9.6 | 9.6 |
      '3.2 | Bản đồ số khu kinh tế, khu công nghiệp | 8 | 8 | https://gis.hatinh.gov.vn | 8 | 8 |
      '4 | Hoạt động số | 20 | 17 |  | 16.5 | 16.5 |
      '4.1 | Giấy phép lao động cấp trực tuyến | 10 | 10 |  | 10 | 10 |
      '4.2 | Báo cáo của doanh nghiệp gửi trực tuyến | 10 | 7 |  | 6.5 | 6.5 |
        | Tổng điểm | 63 | 56 |  | 53.6 | 54 |

        | THƯ KÝ HỘI ĐỒNG |  |  |  | CHỦ TỊCH HỘI ĐỒNG |  |` },
    },
    tables: [
      { place: "PL2_BQL KKT!10-22", header: [6, 7, 8], columns: "A code, B name, C max, D self, E evidence, F council, G council, H note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
  {
    name: "a special zone: the total first, last year's result, agencies in charge and deadlines behind the points",
    sheets: {
      "Đặc khu": { merges: ["A1:H1", "A2:H2", "A3:H3"], cells: `
      ỦY BAN NHÂN DÂN ĐẶC KHU LÝ SƠN |  |  |  |  |  |  |
      PHÂN CÔNG THỰC HIỆN VÀ CHẤM ĐIỂM BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |  |  |
      (Phụ lục kèm theo Quyết định số 77/QĐ-UBND ngày 05/9/2025) |  |  |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm năm trước | Điểm tự chấm năm nay | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành
        | Tổng cộng | 70 | 34.5 | 56 |  |  |
      1 | Lãnh đạo, chỉ đạo | 10 | 2 | 9 |  |  |
      '1.1 | Nghị quyết chuyên đề của Đảng ủy đặc khu | 6 | 0 | 6 | Văn phòng Đảng ủy | Phòng Văn hóa - Xã hội | 30/9/2025
      '1.2 | Kiểm tra, đôn đốc chuyển đổi số tại các thôn | 4 | 2 | 3 | Phòng Văn hóa - Xã hội | Công an đặc khu | Hằng quý
      2 | Hạ tầng viễn thông | 18 | 6 | 12 |  |  |
      '2.1 | Tuyến cáp quang biển dự phòng | 8 | 0 | 4 | Phòng Kinh tế | VNPT Quảng Ngãi | 31/12/2026
      '2.2 | Phủ sóng vùng biển gần bờ | 6 | 4 | 5 | Phòng Kinh tế | Viettel Quảng Ngãi | 31/12/2025
      '2.3 | Nguồn điện dự phòng cho trạm phát sóng | 4 | 2 | 3 | Phòng Kinh tế | Điện lực Lý Sơn | 31/10/2025
      3 | Du lịch và nghề cá | 24 | 13.5 | 19.5 |  |  |
      '3.1 | Vé tàu cao tốc bán trực tuyến | 8 | 6 | 8 | Ban Quản lý cảng | Các hãng tàu | Đã thực hiện
      '3.2 | Tàu cá khai báo nhật ký điện tử | 10 | 3.5 | 6 | Phòng Kinh tế | Đồn Biên phòng | 30/11/2025
      '3.3 | Tỏi Lý Sơn gắn mã truy xuất | 6 | 4 | 5.5 | Phòng Kinh tế | Hội Nông dân | 30/11/2025
      4 | Phục vụ người dân | 18 | 13 | 15.5 |  |  |
      '4.1 | Hồ sơ nộp tại nhà qua mạng | 12 | 7 | 9.5 | Trung tâm Phục vụ hành chính công | Đoàn Thanh niên | Thường xuyên
      '4.2 | Khám chữa bệnh từ xa với đất liền | 6 | 6 | 6 | Trung tâm Y tế quân dân y | Bệnh viện đa khoa tỉnh | Thường xuyên

        | TM. ỦY BAN NHÂN DÂN |  |  |  |  |  |` },
    },
    tables: [
      { place: "Đặc khu!5-19", header: [4], columns: "A code, B name, C max, D published, E self, F lead, G support, H deadline", rows: "total -, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, indicator 3.3, group 4, indicator 4.1, indicator 4.2" },
    ],
  },
  {
    name: "a kindergarten: the answers as rows beneath each criterion, the chosen points and the ward's word",
    sheets: {
      "MN Hoa Phượng": { merges: ["A2:F2", "A3:F3"], cells: `
      TRƯỜNG MẦM NON HOA PHƯỢNG
      PHIẾU ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA CƠ SỞ GIÁO DỤC MẦM NON |  |  |  |  |
      Năm học 2025 - 2026 |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Trường tự chấm | Phòng VH-XH phường chấm | Hồ sơ minh chứng
      1 | Quản trị | 35 | 30 | 30 |
      '1.1 | Hồ sơ trẻ trên cơ sở dữ liệu ngành | 20 | 20 | 20 | csdl.moet.gov.vn
        | - Cập nhật đủ 100% trẻ | 20 |  |  |
        | - Cập nhật từ 90% đến dưới 100% trẻ | 12 |  |  |
        | - Cập nhật dưới 90% trẻ | 0 |  |  |
      '1.2 | Thu tiền ăn, tiền học không dùng tiền mặt | 15 | 10 | 10 | Sao kê tháng 9, 10
        | - Mọi khoản thu | 15 |  |  |
        | - Một số khoản thu | 10 |  |  |
        | - Không thực hiện | 0 |  |  |
      2 | Chăm sóc, giáo dục | 35 | 23 | 18 |
      '2.1 | Phần mềm tính khẩu phần ăn | 10 | 10 | 10 | Ảnh chụp màn hình
        | - Có dùng hằng ngày | 10 |  |  |
        | - Có nhưng không thường xuyên | 5 |  |  |
        | - Không có | 0 |  |  |
      '2.2 | Camera phụ huynh xem được tại lớp | 10 | 5 | 0 |
        | - Tất cả nhóm, lớp | 10 |  |  |
        | - Từ một nửa số nhóm, lớp trở lên | 5 |  |  |
        | - Ít hơn | 0 |  |  |
      '2.3 | Kho bài giảng, trò chơi số của trường | 15 | 8 | 8 | Thư mục dùng chung
        | - Trên 100 học liệu | 15 |  |  |
        | - Từ 40 đến 100 học liệu | 8 |  |  |
        | - Dưới 40 học liệu | 0 |  |  |
      Tổng cộng |  | 70 | 53 | 48 |
        | Hiệu trưởng ký, đóng dấu |  |  |  |` },
    },
    tables: [
      { place: "MN Hoa Phượng!5-27", header: [4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, option -, option -, option -, indicator 1.2, option -, option -, option -, group 2, indicator 2.1, option -, option -, option -, indicator 2.2, option -, option -, option -, indicator 2.3, option -, option -, option -, total -" },
    ],
  },
  {
    name: "a regional customs office: a table over two sheets, a row hidden on either, who leads and by when",
    sheets: {
      "PL (tr.1)": { merges: ["A1:G1", "A2:G2"], hidden: [7], cells: `
      CHI CỤC HẢI QUAN KHU VỰC VIII |  |  |  |  |  |
      BIỂU TỰ CHẤM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 VÀ PHÂN CÔNG THỰC HIỆN |  |  |  |  |  |
      TT | Chỉ số | Điểm tối đa | Điểm tự chấm | Đội, phòng chủ trì | Hạn hoàn thành | Ghi chú
      A | Thông quan số | 40 | 32 |  |  |
      1 | Tờ khai luồng xanh thông quan tự động | 15 | 14 | Đội Giám sát | 31/12/2025 |
      2 | Cổng container quét tự động | 10 | 6 | Đội Máy soi | 30/6/2026 |
      3 | Seal định vị điện tử | 5 | 2 | Đội Giám sát | 30/9/2026 | Chờ phân bổ thiết bị
      4 | Nộp thuế điện tử 24/7 | 10 | 10 | Phòng Thuế XNK | Hằng ngày |
      B | Dữ liệu | 20 | 15.7 |  |  |` },
      "PL (tr.2)": { hidden: [5], cells: `
      1 | Phân tích dữ liệu quản lý rủi ro | 12 | 8.5 | Phòng QLRR | 31/3/2026 |
      2 | Hồ sơ hải quan được số hóa | 8 | 7.2 | Văn phòng | 31/12/2025 |
      C | Nội bộ | 28 | 25.5 |  |  |
      1 | Chỉ đạo, điều hành trên môi trường mạng | 10 | 10 | Văn phòng | Thường xuyên |
      2 | Công chức đạt chứng chỉ kỹ năng số | 10 | 7.5 | Phòng TCCB | 31/12/2025 | 150/200 công chức
      3 | Phòng, chống mã độc trên máy trạm | 8 | 8 | Trung tâm CNTT | Hằng tháng |
        | Tổng cộng | 88 | 73.2 |  |  |

        | NGƯỜI LẬP BIỂU |  |  | CHI CỤC TRƯỞNG |  |` },
    },
    tables: [
      { place: "PL (tr.1)!4-9", header: [3], columns: "A code, B name, C max, D self, E lead, F deadline, G note", rows: "group A, indicator 1, indicator 2, indicator 3, indicator 4, group B" },
      { place: "PL (tr.2)!1-7", header: [], columns: "A code, B name, C max, D self, E lead, F deadline, G note", rows: "indicator 1, indicator 2, group C, indicator 1, indicator 2, indicator 3, total -" },
    ],
  },
  {
    name: "a provincial youth union in an old font: titles of parts within the table, two years of own points, a hidden column",
    sheets: {
      "Doan": { encoding: "tcvn3", hidden: ["F"], merges: ["A2:G2", "A5:G5", "A12:G12"], cells: `
      BAN CHẤP HÀNH ĐOÀN TỈNH SƠN LA
      KẾT QUẢ TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ TRONG CÔNG TÁC ĐOÀN |  |  |  |  |  |

      Mục | Nội dung tiêu chí | Mức điểm | Đạt được năm 2024 | Tự đánh giá năm 2025 | Người nhập | Giải trình
      PHẦN THỨ NHẤT: NỀN TẢNG |  |  |  |  |  |
      1 | Tổ chức, con người | 20 | 14 | 18 |  |
      '1.1 | Đội hình thanh niên chuyển đổi số cấp xã | 12 | 9 | 12 | Hoa | 75/75 xã, phường
      '1.2 | Cán bộ đoàn được tập huấn kỹ năng số | 8 | 5 | 6 | Hoa |
      2 | Dữ liệu đoàn viên | 20 | 10.5 | 15.5 |  |
      '2.1 | Đoàn viên có hồ sơ trên phần mềm | 15 | 10.5 | 13.5 | Tuấn | 90% đoàn viên
      '2.2 | Sổ đoàn điện tử | 5 | 0 | 2 | Tuấn |
      PHẦN THỨ HAI: HOẠT ĐỘNG |  |  |  |  |  |
      3 | Truyền thông số | 20 | 18 | 19 |  |
      '3.1 | Trang cộng đồng của Đoàn có tương tác | 10 | 8 | 9 | Hoa |
      '3.2 | Cuộc thi tìm hiểu trực tuyến | 10 | 10 | 10 | Hoa |
      4 | Hỗ trợ người dân | 30 | 16 | 21 |  |
      '4.1 | Bản được đội hình hướng dẫn dịch vụ công | 20 | 12 | 15 | Tuấn | Còn các bản vùng cao
      '4.2 | Thanh niên khởi nghiệp trên nền tảng số | 10 | 4 | 6 | Tuấn |
        | Tổng điểm | 90 | 58.5 | 73.5 |  |
        | TM. BAN THƯỜNG VỤ |  |  |  |  |` },
    },
    tables: [
      { place: "Doan!5-19", header: [4], columns: "A code, B name, C max, D published, E self, G reason", rows: "heading -, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, heading -, group 3, indicator 3.1, indicator 3.2, group 4, indicator 4.1, indicator 4.2, total -" },
    ],
  },
];
