import type { UnforeseenWorkbook } from "./workbooks";

/** Appendices of offices about the gulf and elsewhere, with what a careful colleague sees in them. */
export const GULF_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a border commune of 2025: answers as rows under every criterion with their points, the commune's marks, papers",
    sheets: {
      "Phiếu tự chấm": { merges: ["A1:B1", "A2:E2", "A3:E3"], cells: `
      UBND XÃ TÂN ĐÔNG, TỈNH TÂY NINH |  |  |  |
      PHIẾU TỰ CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ CẤP XÃ |  |  |  |
      Kỳ đánh giá: Năm 2025 |  |  |  |
      STT | Tiêu chí và phương án trả lời | Điểm quy định | UBND xã tự chấm | Tài liệu chứng minh
      I | Chỉ đạo, điều hành | 20 | 15 |
      1 | Xã có kế hoạch chuyển đổi số năm | 10 | 10 | KH 18/KH-UBND
        | Có, ban hành trong quý I | 10 |  |
        | Có, ban hành sau quý I | 5 |  |
        | Không | 0 |  |
      2 | Lãnh đạo xã chủ trì họp về chuyển đổi số | 10 | 5 | Thông báo kết luận
        | Họp hằng tháng | 10 |  |
        | Họp hằng quý | 5 |  |
        | Không họp | 0 |  |
      II | Phục vụ người dân | 25 | 20 |
      1 | Máy tính công cộng tại Trung tâm Phục vụ hành chính công | 10 | 10 | Ảnh chụp
        | Từ 02 máy trở lên | 10 |  |
        | 01 máy | 5 |  |
        | Không có | 0 |  |
      2 | Chợ biên giới có thanh toán bằng mã QR | 15 | 10 | Danh sách tiểu thương
        | Trên 80% tiểu thương | 15 |  |
        | Từ 50% đến 80% tiểu thương | 10 |  |
        | Dưới 50% tiểu thương | 0 |  |
      Tổng điểm |  | 45 | 35 |

        | NGƯỜI TỔNG HỢP |  | CHỦ TỊCH |` },
    },
    tables: [
      { place: "Phiếu tự chấm!5-23", header: [4], columns: "A code, B name, C max, D self, E evidence", rows: "group I, indicator 1, option -, option -, option -, indicator 2, option -, option -, option -, group II, indicator 1, option -, option -, option -, indicator 2, option -, option -, option -, total -" },
    ],
  },
  {
    name: "a city after the reform: guidance with grade bands on the first sheet, a pillar on each of the next two, numbers anew",
    sheets: {
      "Hướng dẫn": { cells: `
      HƯỚNG DẪN XẾP LOẠI MỨC ĐỘ CHUYỂN ĐỔI SỐ PHƯỜNG, XÃ THUỘC THÀNH PHỐ HUẾ
      STT | Xếp loại | Khoảng điểm
      1 | Tốt | Từ 90 điểm trở lên
      2 | Khá | Từ 75 đến dưới 90 điểm
      3 | Trung bình | Từ 50 đến dưới 75 điểm
      4 | Yếu | Dưới 50 điểm` },
      "Chính quyền số": { merges: ["A1:G1"], cells: `
      TRỤ CỘT 1. CHÍNH QUYỀN SỐ - PHƯỜNG THUẬN HÓA |  |  |  |  |  |
      STT | Chỉ số thành phần | Điểm tối đa | Cách chấm | Phường tự đánh giá | Sở KH&CN thẩm định | Lưu ý
      1 | Điều hành | 30 |  | 27.5 | 27 |
      '1.1 | Văn bản đi được ký số | 15 | a = Số văn bản đi ký số;\\nb = Tổng số văn bản đi;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | 14.5 | 14 |
      '1.2 | Phản ánh trên Hue-S được xử lý đúng hạn | 15 | a = Số phản ánh xử lý đúng hạn;\\nb = Tổng số phản ánh;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | 13 | 13 | Lấy số liệu ngày 30/11
      2 | Dịch vụ công | 30 |  | 24 | 22.5 |
      '2.1 | Hồ sơ trực tuyến | 20 | a = Số hồ sơ trực tuyến;\\nb = Tổng số hồ sơ;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | 16 | 15 |
      '2.2 | Thanh toán trực tuyến nghĩa vụ tài chính đất đai | 10 | a = Số giao dịch thanh toán trực tuyến;\\nb = Tổng số giao dịch;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | 8 | 7.5 |
        | Cộng | 60 |  | 51.5 | 49.5 |` },
      "Xã hội số": { merges: ["A1:G1"], cells: `
      TRỤ CỘT 2. XÃ HỘI SỐ - PHƯỜNG THUẬN HÓA |  |  |  |  |  |
      STT | Chỉ số thành phần | Điểm tối đa | Cách chấm | Phường tự đánh giá | Sở KH&CN thẩm định | Lưu ý
      1 | Công dân số | 25 |  | 21 | 20 |
      '1.1 | Người dân cài đặt Hue-S | 15 | a = Số người dân cài đặt Hue-S;\\nb = Số người dân trưởng thành;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | 12 | 11 |
      '1.2 | Tổ công nghệ số cộng đồng ra quân mỗi tháng | 10 | - Từ 12 lần trở lên: Điểm tối đa;\\n- Từ 8 đến 11 lần: 9/10*Điểm tối đa;\\n- Dưới 8 lần: 0 điểm | 9 | 9 | 10 lần
      2 | Văn hóa số | 15 |  | 13.5 | 13.5 |
      '2.1 | Di tích có mã QR giới thiệu | 15 | a = Số di tích có mã QR;\\nb = Tổng số di tích trên địa bàn;\\n- Tỷ lệ = a/b\\n- Điểm = Tỷ lệ*Điểm tối đa | 13.5 | 13.5 |
        | Cộng | 40 |  | 34.5 | 33.5 |` },
    },
    tables: [
      { place: "Chính quyền số!3-9", header: [2], columns: "A code, B name, C max, D rule, E self, F council, G note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
      { place: "Xã hội số!3-8", header: [2], columns: "A code, B name, C max, D rule, E self, F council, G note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    // The points of several units side by side are nobody's own: they have no role.
    name: "a province by the gulf: the points of four communes under one merged heading, who appraises, an index row of letters",
    sheets: {
      "Tổng hợp xã": { merges: ["A1:H1", "A2:H2", "A4:A5", "B4:B5", "C4:C5", "D4:G4", "H4:H5"], cells: `
      TỔNG HỢP ĐIỂM TỰ CHẤM CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025 - CỤM SỐ 3, TỈNH QUẢNG NINH |  |  |  |  |  |  |
      (Kèm theo Công văn số 3320/SKHCN-CĐS ngày 10/12/2025) |  |  |  |  |  |  |

      Số TT | Chỉ số, tiêu chí | Điểm tối đa | Điểm tự chấm của các đơn vị |  |  |  | Ghi chú
        |  |  | Đặc khu Vân Đồn | Đặc khu Cô Tô | Phường Cửa Ông | Xã Hải Hòa |
      a | b | c | d | e | g | h | i
      I | Nhận thức và thể chế | 25 | 23 | 24 | 22.5 | 20 |
      1 | Nghị quyết, kế hoạch chuyển đổi số | 15 | 15 | 15 | 15 | 12 |
      2 | Truyền thông về chuyển đổi số | 10 | 8 | 9 | 7.5 | 8 |
      II | Hạ tầng và dữ liệu | 35 | 29.5 | 27 | 31 | 24.5 |
      3 | Vùng lõm sóng di động được xóa | 15 | 12 | 10 | 15 | 9.5 | Đảo nhỏ tính riêng
      4 | Dữ liệu dân cư, đất đai được làm sạch | 20 | 17.5 | 17 | 16 | 15 |
      III | Hoạt động số | 40 | 33 | 34.5 | 32 | 27 |
      5 | Hồ sơ toàn trình | 20 | 16 | 17 | 15 | 13 |
      6 | Tàu du lịch, nhà bè đặt dịch vụ trực tuyến | 10 | 9 | 9.5 | 8 | 6 | Xã Hải Hòa: chỉ nhà bè
      7 | Người dân dùng VNeID | 10 | 8 | 8 | 9 | 8 |
        | Tổng cộng | 100 | 85.5 | 85.5 | 85.5 | 71.5 |` },
    },
    tables: [
      { place: "Tổng hợp xã!7-17", header: [4, 5], columns: "A code, B name, C max, H note", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, indicator 6, indicator 7, total -" },
    ],
  },
  {
    name: "a district of 2022: numbers written before the names in one column, two columns of points, why points were lost",
    sheets: {
      "Ha Tien": { merges: ["A1:E1"], cells: `
      ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ TIÊN - CHI TIẾT ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2022 |  |  |  |
      Chỉ số chính/chỉ số thành phần | Điểm tối đa | Thành phố tự đánh giá | Tỉnh thẩm định | Lý do trừ điểm
      1. Nhận thức số | 30 | 26 | 24 |
      1.1. Chủ tịch UBND thành phố ký văn bản chỉ đạo chuyên đề | 10 | 10 | 10 |
      1.2. Chuyên mục chuyển đổi số trên đài truyền thanh | 10 | 8 | 8 | Tần suất chưa đều
      1.3. Cổng thông tin điện tử có chuyên trang | 10 | 8 | 6 | Không cập nhật từ tháng 8
      2. Thể chế số | 20 | 20 | 15 |
      2.1. Nghị quyết của Thành ủy | 10 | 10 | 10 |
      2.2. Kế hoạch 5 năm và hằng năm | 10 | 10 | 5 | Chưa có kế hoạch 5 năm
      3. Hạ tầng số | 30 | 23 | 23 |
      3.1. Hộ có Internet băng rộng cáp quang | 15 | 10.5 | 10.5 | Xã đảo Tiên Hải chưa có cáp
      3.2. Cơ quan nhà nước dùng mạng truyền số liệu chuyên dùng | 15 | 12.5 | 12.5 |
      Tổng cộng | 80 | 69 | 62 |` },
    },
    tables: [
      { place: "Ha Tien!3-13", header: [2], columns: "A name, B max, C self, D council, E reason", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a port company: weights before the maximum, own, working group's and final points, who answers for it",
    sheets: {
      "DTI DN": { merges: ["A1:I1", "A2:I2"], cells: `
      CÔNG TY CỔ PHẦN CẢNG NGHI SƠN |  |  |  |  |  |  |  |
      BẢNG ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP NĂM 2024 |  |  |  |  |  |  |  |

      TT | Nhóm chỉ số/Chỉ số | Trọng số (%) | Điểm tối đa | Đơn vị tự đánh giá | Tổ công tác thẩm định | Điểm kết luận | Người phụ trách | Minh chứng
      A | Trải nghiệm số cho khách hàng | 30 | 24 | 17 | 16 | 16.5 |  |
      A1 | Khách hàng tra cứu vị trí hàng | 15 | 12 | 10 | 9 | 9.5 | Phòng Kinh doanh | Cổng ePort
      A2 | Tờ khai điện tử liên thông hải quan | 15 | 12 | 7 | 7 | 7 | Phòng Kinh doanh | Biên bản kết nối
      B | Vận hành số | 40 | 32 | 21 | 20.5 | 20.5 |  |
      B1 | Lập kế hoạch bến bãi bằng phần mềm | 20 | 16 | 12 | 12 | 12 | Phòng Điều độ | Phần mềm TOS
      B2 | Cảm biến trên thiết bị xếp dỡ | 20 | 16 | 9 | 8.5 | 8.5 | Xưởng Cơ khí | Nhật ký thiết bị
      C | Con người và văn hóa số | 30 | 24 | 16 | 15 | 15.5 |  |
      C1 | Người lao động được đào tạo kỹ năng số | 20 | 16 | 11 | 10 | 10.5 | Phòng Tổ chức | Danh sách lớp
      C2 | Sáng kiến số được áp dụng | 10 | 8 | 5 | 5 | 5 | Công đoàn | Quyết định khen
        | Tổng cộng | 100 | 80 | 54 | 51.5 | 52.5 |  |` },
    },
    tables: [
      { place: "DTI DN!5-14", header: [4], columns: "A code, B name, D max, E self, F council, G final, H lead, I evidence", rows: "group A, indicator A1, indicator A2, group B, indicator B1, indicator B2, group C, indicator C1, indicator C2, total -" },
    ],
  },
  {
    name: "an island commune: papers in two columns under one heading before the points, opinions after them, the total on top",
    sheets: {
      "PL kem BC": { merges: ["A1:C1", "F1:I1", "A2:C2", "F2:I2", "A4:I4", "A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:G6", "H5:H6", "I5:I6"], cells: `
      ỦY BAN NHÂN DÂN |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |
      ĐẶC KHU KIÊN HẢI |  |  |  |  | Độc lập - Tự do - Hạnh phúc |  |  |

      PHỤ LỤC: ĐIỂM CHUYỂN ĐỔI SỐ CỦA ĐẶC KHU NĂM 2025 |  |  |  |  |  |  |  |
      STT | Tiêu chí | Đơn vị chủ trì | Tài liệu kiểm chứng |  | Mức điểm tối đa | Điểm đặc khu tự chấm | Điểm thẩm định | Ý kiến của cơ quan thẩm định
        |  |  | Số, ký hiệu | Đường dẫn |  |  |  |
        | Tổng điểm |  |  |  | 70 | 57 | 54 |
      1 | Nền tảng số |  |  |  | 30 | 24 | 23 |
      '1.1 | Các đảo có sóng di động 4G trở lên | Phòng Kinh tế | 41/BC-KT |  | 20 | 15 | 14 | Đảo Hòn Mấu chưa ổn định
      '1.2 | Hệ thống truyền thanh thông minh | Phòng Văn hóa - Xã hội | 12/BC-VHXH | https://kienhai.angiang.gov.vn/tt | 10 | 9 | 9 |
      2 | Chính quyền số |  |  |  | 25 | 21 | 20 |
      '2.1 | Họp trực tuyến giữa các đảo | Văn phòng HĐND và UBND | 88/BC-VP |  | 10 | 10 | 9 | Thiếu biên bản tháng 7
      '2.2 | Hồ sơ nộp trực tuyến | Trung tâm Phục vụ hành chính công | 90/BC-TTPVHCC | https://dichvucong.gov.vn | 15 | 11 | 11 |
      3 | Xã hội số |  |  |  | 15 | 12 | 11 |
      '3.1 | Khám bệnh từ xa tại trạm y tế đảo | Trạm Y tế | 07/BC-TYT |  | 15 | 12 | 11 | Tính theo số ca được duyệt` },
    },
    tables: [
      { place: "PL kem BC!7-15", header: [5, 6], columns: "A code, B name, C lead, D evidence, F max, G self, H council, I adjustment", rows: "total -, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1" },
    ],
  },
  {
    name: "a province's report of 2021 in an old font: two years of points beside each other, why they were lost, no total",
    sheets: {
      "PhuLuc": { encoding: "vni", merges: ["A1:F1", "A2:F2"], cells: `
      PHỤ LỤC
      KẾT QUẢ CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA TỈNH CÀ MAU |  |  |  |  |
      STT | Chỉ số đánh giá | Điểm tối đa | Điểm đạt được năm 2020 | Điểm đạt được năm 2021 | Lý do mất điểm
      1 | Hạ tầng số | 60 | 29 | 37 |
      '1.1 | Thuê bao điện thoại thông minh | 20 | 13 | 16 |
      '1.2 | Hộ gia đình có kết nối Internet | 20 | 10 | 13 | Nhiều hộ ở ven sông rạch
      '1.3 | Trung tâm dữ liệu dùng nền tảng điện toán đám mây | 20 | 6 | 8 | Máy chủ cũ
      2 | An toàn thông tin mạng | 40 | 20 | 31 |
      '2.1 | Hệ thống được phê duyệt cấp độ an toàn | 25 | 12 | 20 | Còn ba hệ thống chưa phê duyệt
      '2.2 | Kinh phí chi cho an toàn thông tin | 15 | 8 | 11 | Chi thấp hơn mức quy định
      3 | Kinh tế số | 50 | 15 | 24 |
      '3.1 | Doanh nghiệp công nghệ số | 30 | 9 | 14 | Ít doanh nghiệp đăng ký mới
      '3.2 | Tên miền .vn trên 1.000 dân | 20 | 6 | 10 |

      Nguồn: Bộ Thông tin và Truyền thông` },
    },
    tables: [
      { place: "PhuLuc!4-13", header: [3], columns: "A code, B name, C max, D published, E published, F reason", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2" },
    ],
  },
  {
    name: "a finance department in decomposed letters: three levels of codes, a row torn by the page, a hidden row, the department and the council",
    sheets: {
      "STC 2025": { hidden: [9], merges: ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "A13:A14", "B13:B14", "C13:C14", "D13:E13", "F13:F14", "G13:G14"], cells: `
      SỞ TÀI CHÍNH TỈNH ĐẮK LẮK - BIỂU ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |

      TT | Chỉ số/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Kết quả đánh giá |  | Văn bản, tài liệu kiểm chứng | Giải trình của Sở
        |  |  | Sở tự chấm | Hội đồng thẩm định |  |
      1 | Nhân lực số | 20 | 17 | 16 |  |
      '1.1 | Bồi dưỡng, tập huấn | 12 | 10 | 9 |  |
      '1.1.1 | Công chức dự lớp bồi dưỡng về dữ liệu | 6 | 5 | 4 | Danh sách | 3 người nghỉ thai sản
      '1.1.2 | Lãnh đạo phòng dự lớp quản trị số | 6 | 5 | 5 | Giấy mời |
      '1.2 | Công chức chuyên trách chuyển đổi số | 8 | 7 | 7 | QĐ 55/QĐ-STC |
      2 | Dữ liệu số | 30 | 24 | 22.5 |  |
      '2.1 | Cơ sở dữ liệu giá | 15 | 12 | 11.5 | Hệ thống giá |
      '2.2 | Cơ sở dữ liệu tài sản công sau sắp xếp | 15 | 12 | 11 | BC 140/BC-STC | Xã mới đang
      TT | Chỉ số/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Kết quả đánh giá |  | Văn bản, tài liệu kiểm chứng | Giải trình của Sở
        |  |  | Sở tự chấm | Hội đồng thẩm định |  |
        | đơn vị hành chính |  |  |  |  | bàn giao
      3 | Hoạt động số | 30 | 26 | 25 |  |
      '3.1 | Hồ sơ đăng ký kinh doanh qua mạng | 20 | 18 | 18 | Cổng ĐKKD quốc gia |
      '3.2 | Công khai ngân sách trên cổng thông tin | 10 | 8 | 7 | Đường dẫn | Chậm quý III
        | Tổng điểm | 80 | 67 | 63.5 |  |

        | LẬP BIỂU |  |  | GIÁM ĐỐC |  |`.normalize("NFD") },
    },
    tables: [
      { place: "STC 2025!5-19", header: [3, 4], columns: "A code, B name, C max, D self, E council, F evidence, G reason", rows: "group 1, indicator 1.1, sub 1.1.1, sub 1.1.2, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
];
