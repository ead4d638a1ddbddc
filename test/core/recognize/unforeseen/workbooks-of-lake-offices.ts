import type { UnforeseenWorkbook } from "./workbooks";

/** Files of lake and basin offices: management boards, institutes, communes, schools, hospitals, power companies, inspectorates, councils. */
export const LAKE_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a board of a national lake resort: three rows of header, a row of column numbers, last year's points within the same heading",
    sheets: {
      "Bieu 1B": { merges: ["A1:C1", "D1:H1", "A2:C2", "D2:H2", "A4:H4", "A6:A8", "B6:B8", "C6:C8", "D6:F6", "G6:G8", "H6:H8", "D7:D8", "E7:F7"], cells: `
      SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH LÂM ĐỒNG |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |  |
      BAN QUẢN LÝ KHU DU LỊCH HỒ TUYỀN LÂM |  |  | Độc lập - Tự do - Hạnh phúc |  |  |  |

      Biểu 1B. KẾT QUẢ ĐO LƯỜNG MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA BAN QUẢN LÝ NĂM 2025 |  |  |  |  |  |  |

      Số TT | Chỉ số đo lường | Mức điểm tối đa | Kết quả chấm điểm |  |  | Đường dẫn hồ sơ chứng minh | Ghi chú
       |  |  | Năm 2024 | Năm 2025 |  |  |
       |  |  |  | Ban tự chấm | Sở thẩm định |  |
      (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
      I | Điều hành số | 30 | 18 | 25.5 | 24.5 |  |
      1 | Văn bản đi được ký số | 12 | 10 | 12 | 12 | Phần mềm VNPT-iOffice |
      2 | Hồ sơ công việc lập trên mạng | 10 | 4 | 7.5 | 6.5 | Ảnh chụp màn hình | Phòng Kỹ thuật lập thiếu
      3 | Báo cáo gửi qua hệ thống của tỉnh | 8 | 4 | 6 | 6 |  |
      II | Du lịch thông minh | 45 | 22 | 33 | 31.5 |  |
      1 | Bản đồ số các tuyến tham quan | 15 | 8 | 12 | 12 | hotuyenlam.vn/bando |
      2 | Bán vé, soát vé bằng mã QR | 20 | 10 | 15 | 13.5 | Báo cáo doanh thu tháng 10 | Cổng phía rừng chưa lắp
      3 | Phản ánh của du khách được trả lời trực tuyến | 10 | 4 | 6 | 6 |  |
      III | Giám sát tài nguyên | 25 | 9 | 14 | 13 |  |
      1 | Quan trắc mực nước, chất lượng nước tự động | 15 | 6 | 9 | 8 | Bảng số liệu |
      2 | Camera cảnh báo cháy rừng | 10 | 3 | 5 | 5 |  |
       | Cộng (I+II+III) | 100 | 49 | 72.5 | 69 |  |

       | NGƯỜI LẬP BIỂU |  |  | TRƯỞNG BAN |  |  |` },
    },
    tables: [
      { place: "Bieu 1B!10-21", header: [6, 7, 8], columns: "A code, B name, C max, D published, E self, F council, G evidence, H note", rows: "group I, indicator 1, indicator 2, indicator 3, group II, indicator 1, indicator 2, indicator 3, group III, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "an institute of aquaculture: the name first, its mark after it, the maximum behind the points",
    sheets: {
      "Vien NTTS": { merges: ["A2:G2", "A3:G3"], cells: `
      BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG |  |  |  |  |  |
      VIỆN NGHIÊN CỨU NUÔI TRỒNG THỦY SẢN I |  |  |  |  |  |
      Bảng tự rà soát bộ chỉ số chuyển đổi số khối đơn vị sự nghiệp thuộc Bộ, kỳ năm 2025 |  |  |  |  |  |

      Tên chỉ số | Mã hiệu | Viện tự chấm | Cục Chuyển đổi số chấm | Điểm trần | Văn bản, số liệu dẫn chứng | Đầu mối phụ trách
      Thể chế, tổ chức | TC | 17 | 16 | 20 |  |
      Kế hoạch chuyển đổi số của Viện | TC.1 | 8 | 8 | 8 | QĐ 114/QĐ-VTS1 | Phòng Kế hoạch
      Quy chế quản lý dữ liệu khoa học | TC.2 | 5 | 5 | 7 | Dự thảo lần 3 | Phòng Khoa học
      Bộ phận chuyên trách công nghệ thông tin | TC.3 | 4 | 3 | 5 | 02 viên chức | Phòng Tổ chức
      Dữ liệu nghiên cứu | DL | 28.5 | 27 | 40 |  |
      Cơ sở dữ liệu nguồn gen thủy sản nước ngọt | DL.1 | 14 | 13 | 18 | 212 mẫu giống | Trung tâm Giống
      Nhật ký thí nghiệm điện tử | DL.2 | 8.5 | 8 | 12 |  | Các phòng nghiên cứu
      Bài báo, báo cáo được số hóa, gắn mã định danh | DL.3 | 6 | 6 | 10 | Thư viện số | Phòng Thông tin
      Dịch vụ cho người nuôi | DV | 21 | 19.5 | 30 |  |
      Cảnh báo môi trường vùng nuôi qua Zalo, tin nhắn | DV.1 | 12 | 11 | 15 | 46 bản tin | Trung tâm Quan trắc
      Tư vấn kỹ thuật trực tuyến | DV.2 | 9 | 8.5 | 15 | Nhật ký cuộc gọi | Trung tâm Quan trắc
      An toàn thông tin | AT | 8 | 8 | 10 |  |
      Sao lưu dữ liệu nghiên cứu hằng tuần | AT.1 | 8 | 8 | 10 | Biên bản kiểm tra | Phòng Thông tin
      Tổng cộng |  | 74.5 | 70.5 | 100 |  |

      Bắc Ninh, ngày 28 tháng 11 năm 2025 |  |  |  | VIỆN TRƯỞNG |  |` },
    },
    tables: [
      { place: "Vien NTTS!6-19", header: [5], columns: "A name, B code, C self, D council, E max, F evidence, G lead", rows: "group TC, indicator TC.1, indicator TC.2, indicator TC.3, group DL, indicator DL.1, indicator DL.2, indicator DL.3, group DV, indicator DV.1, indicator DV.2, group AT, indicator AT.1, total -" },
    ],
  },
  {
    name: "a commune about a lake after the merger: pillars, groups and numbers that start anew, deadlines and the officer in charge",
    sheets: {
      "Xã Ba Bể": { merges: ["A2:G2", "A3:G3"], cells: `
      UBND XÃ BA BỂ
      BẢNG CHẤM ĐIỂM BỘ CHỈ SỐ XÃ CHUYỂN ĐỔI SỐ, TỈNH THÁI NGUYÊN |  |  |  |  |  |
      (Số liệu tính từ 01/7/2025 đến 30/11/2025) |  |  |  |  |  |
      TT | Trụ cột/Nhóm/Chỉ số | Thang điểm tối đa | Xã tự đánh giá | Tổ thẩm định của tỉnh | Cán bộ phụ trách | Hạn hoàn thành
      A | CHÍNH QUYỀN SỐ | 50 | 39.5 | 37 |  |
      I | Quản trị nội bộ | 22 | 19.5 | 18 |  |
      1 | Công chức xử lý văn bản bằng tài khoản cá nhân | 12 | 11 | 10 | Nông Thị Huế | 30/11/2025
      2 | Họp trực tuyến hai cấp không sự cố | 10 | 8.5 | 8 | Dương Văn Tài | 30/11/2025
      II | Phục vụ người dân | 28 | 20 | 19 |  |
      1 | Hồ sơ trực tuyến toàn trình | 14 | 10 | 9.5 | Ma Thị Lụa | 15/12/2025
      2 | Chứng thực bản sao điện tử | 8 | 4 | 4 | Ma Thị Lụa | 15/12/2025
      3 | Đánh giá hài lòng tại Trung tâm Phục vụ hành chính công | 6 | 6 | 5.5 | Ma Thị Lụa | 30/11/2025
      B | KINH TẾ SỐ | 26 | 15 | 14.5 |  |
      I | Du lịch cộng đồng | 16 | 9 | 9 |  |
      1 | Nhà nghỉ có trang đặt phòng | 9 | 6 | 6 | Hoàng Thị Yến | 31/12/2025
      2 | Thuyền chở khách thu tiền bằng mã QR | 7 | 3 | 3 | Hoàng Thị Yến | 31/12/2025
      II | Nông sản | 10 | 6 | 5.5 |  |
      1 | Bí thơm, miến dong có mã truy xuất | 10 | 6 | 5.5 | Lường Văn Sơn | 31/12/2025
      C | XÃ HỘI SỐ | 24 | 17 | 16 |  |
      I | Công dân số | 24 | 17 | 16 |  |
      1 | Người từ 15 tuổi có tài khoản định danh mức 2 | 14 | 11 | 10.5 | Công an xã | 15/12/2025
      2 | Hộ có người biết nộp hồ sơ qua mạng | 10 | 6 | 5.5 | Tổ CNSCĐ các thôn | 15/12/2025
       | TỔNG ĐIỂM | 100 | 71.5 | 67.5 |  |` },
    },
    tables: [
      { place: "Xã Ba Bể!5-23", header: [4], columns: "A code, B name, C max, D self, E council, F lead, G deadline", rows: "pillar A, group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, indicator 3, pillar B, group I, indicator 1, indicator 2, group II, indicator 1, pillar C, group I, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a primary school on a highland lake: bands across the table, the answers to be ticked under every criterion",
    sheets: {
      "Mau TH": { merges: ["A1:F1", "A2:F2", "A5:F5", "A14:F14"], cells: `
      TRƯỜNG TIỂU HỌC LIÊN SƠN LẮK |  |  |  |  |
      PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA CƠ SỞ GIÁO DỤC PHỔ THÔNG |  |  |  |  |

      Số thứ tự | Tiêu chí và các mức đạt | Điểm tối đa | Trường tự chấm | Phòng Văn hóa - Xã hội xã kiểm tra | Minh chứng lưu tại
      A. DẠY HỌC SỐ |  |  |  |  |
      1 | Kho bài giảng điện tử của trường | 20 | 15 | 15 | Google Drive của trường
       | □ Có đủ các môn | 20 |  |  |
       | □ Có từ 3 môn trở lên | 15 |  |  |
       | □ Chưa có | 0 |  |  |
      2 | Phòng tin học dùng được cho cả lớp | 15 | 10 | 5 | Sổ phòng máy
       | □ Mỗi em một máy | 15 |  |  |
       | □ Hai em một máy | 10 |  |  |
       | □ Trên hai em một máy | 5 |  |  |
      B. QUẢN TRỊ SỐ |  |  |  |  |
      3 | Học bạ số | 25 | 25 | 25 | CSDL ngành
       | □ Đã ký số toàn trường | 25 |  |  |
       | □ Ký số một phần | 10 |  |  |
      4 | Sổ liên lạc điện tử với cha mẹ học sinh | 10 | 10 | 10 | Báo cáo VNPT
       | □ Từ 80% phụ huynh trở lên | 10 |  |  |
       | □ Dưới 80% phụ huynh | 5 |  |  |
       | Tổng điểm | 70 | 60 | 55 |

      HIỆU TRƯỞNG |  |  | TM. ĐOÀN KIỂM TRA |  |` },
    },
    tables: [
      { place: "Mau TH!5-21", header: [4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group A, indicator 1, option -, option -, option -, indicator 2, option -, option -, option -, group B, indicator 3, option -, option -, indicator 4, option -, option -, total -" },
    ],
  },
  {
    name: "a regional hospital: decomposed letters, the header again at the page's head, why points are lost and who mends it, no total",
    sheets: {
      "KH cai thien": { merges: ["A2:I2"], cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC HỒ NÚI CỐC |  |  |  |  |  |  |  |
      BIỂU RÀ SOÁT CHỈ SỐ CHUYỂN ĐỔI SỐ BỆNH VIỆN VÀ VIỆC PHẢI LÀM NĂM 2026 |  |  |  |  |  |  |  |
      Mã chỉ số | Chỉ số | Điểm tối đa | Bệnh viện tự chấm | Vì sao chưa đạt điểm tối đa | Việc phải làm | Khoa, phòng chủ trì | Khoa, phòng phối hợp | Xong trước ngày
      '1 | Hạ tầng | 25 | 17 |  |  |  |  |
      '1.1 | Máy chủ có dự phòng | 10 | 6 | Chưa có máy chủ thứ hai | Mua sắm theo gói của Sở | Tổ CNTT | Phòng Tài chính - Kế toán | 30/6/2026
      '1.2 | Mạng không dây khu nội trú | 10 | 6 | Tầng 4 nhà C sóng yếu | Lắp thêm bộ phát | Tổ CNTT | Khoa Nội tổng hợp | 31/3/2026
      '1.3 | Máy quét, bút ký điện tử | 5 | 5 |  |  | Phòng Vật tư |  |
      '2 | Bệnh án điện tử | 45 | 30.5 |  |  |  |  |
      '2.1 | Khoa lâm sàng bỏ hồ sơ giấy | 25 | 15 | Khoa Hồi sức còn in phiếu | Thiết kế lại biểu mẫu | Phòng Kế hoạch tổng hợp | Các khoa lâm sàng | 30/4/2026
      Mã chỉ số | Chỉ số | Điểm tối đa | Bệnh viện tự chấm | Vì sao chưa đạt điểm tối đa | Việc phải làm | Khoa, phòng chủ trì | Khoa, phòng phối hợp | Xong trước ngày
      '2.2 | Kết quả xét nghiệm trả tự động | 10 | 8 | Máy huyết học cũ không kết nối | Thay máy | Khoa Xét nghiệm | Tổ CNTT | 31/12/2026
      '2.3 | Hình ảnh lưu trên PACS | 10 | 7.5 | Dung lượng lưu trữ thiếu | Thuê thêm lưu trữ | Khoa Chẩn đoán hình ảnh | Tổ CNTT | 30/6/2026
      '3 | Phục vụ người bệnh | 30 | 23 |  |  |  |  |
      '3.1 | Đặt lịch khám qua điện thoại, ứng dụng | 10 | 6 | Người bệnh lớn tuổi chưa quen | Lập bàn hướng dẫn | Phòng Công tác xã hội | Đoàn Thanh niên | 28/2/2026
      '3.2 | Viện phí không dùng tiền mặt | 12 | 9 |  | Thêm kiosk thanh toán | Phòng Tài chính - Kế toán | Ngân hàng | 31/3/2026
      '3.3 | Đơn thuốc điện tử liên thông | 8 | 8 |  |  | Khoa Dược |  |`.normalize("NFD") },
    },
    tables: [
      { place: "KH cai thien!4-16", header: [3], columns: "A code, B name, C max, D self, E reason, F solution, G lead, H support, I deadline", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, indicator 3.3" },
    ],
  },
  {
    name: "a hydropower company: an old font, own points of three workshops under one heading, what the steering board settled",
    sheets: {
      "PL 2.1": { encoding: "tcvn3", merges: ["A2:I2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4", "I3:I4"], cells: `
      Công ty cổ phần Thủy điện Thác Bà |  |  |  |  |  |  |  |
      Bảng chấm điểm bộ tiêu chí doanh nghiệp số năm 2025 |  |  |  |  |  |  |  |
      Stt | Tiêu chí | Trọng số | Điểm tối đa | Điểm đơn vị tự chấm |  |  | Ban chỉ đạo kết luận | Ghi chú
       |  |  |  | Khối văn phòng | Phân xưởng Vận hành | Phân xưởng Sửa chữa |  |
      1 | Quản trị số | 40% | 40 | 34 | 30 | 27 | 31 |
      1.1 | Văn bản, chữ ký số | 15% | 15 | 14 | 12 | 10 | 12 |
      1.2 | Họp, giao ca trên phần mềm | 10% | 10 | 8 | 9 | 7 | 8 | Ca đêm còn ghi sổ
      1.3 | Quản lý vật tư ERP | 15% | 15 | 12 | 9 | 10 | 11 |
      2 | Sản xuất số | 45% | 45 | 29 | 37 | 31 | 34 |
      2.1 | Giám sát tổ máy từ xa | 20% | 20 | 14 | 18 | 14 | 16 | Tổ máy H3 chưa có
      2.2 | Số hóa hồ sơ đập, hồ chứa | 15% | 15 | 10 | 11 | 10 | 11 |
      2.3 | Sửa chữa theo tình trạng thiết bị | 10% | 10 | 5 | 8 | 7 | 7 |
      3 | An ninh mạng | 15% | 15 | 13 | 12 | 11 | 12 |
      3.1 | Tách mạng điều khiển | 10% | 10 | 10 | 9 | 8 | 9 |
      3.2 | Diễn tập ứng cứu sự cố | 5% | 5 | 3 | 3 | 3 | 3 |
       | Tổng điểm | 100% | 100 | 76 | 79 | 69 | 77 |
       | Người tổng hợp |  |  |  |  | Tổng giám đốc |  |` },
    },
    tables: [
      { place: "PL 2.1!5-16", header: [3, 4], columns: "A code, B name, D max, E self, F self, G self, H final, I note", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, indicator 2.3, group 3, indicator 3.1, indicator 3.2, total -" },
    ],
  },
  {
    name: "a provincial inspectorate: the total first, a hidden column and row, numbers that run on, points typed as text",
    sheets: {
      "TTr": { merges: ["A1:C1", "D1:H1", "A3:H3"], hidden: ["C", 10], cells: `
      THANH TRA TỈNH PHÚ THỌ |  |  | Biểu mẫu 04/TĐG-CĐS |  |  |  |

      Tổng hợp điểm tự đánh giá và điểm thẩm tra chỉ số chuyển đổi số |  |  |  |  |  |  |

      STT | Chỉ số thành phần | Mã trên phần mềm | Điểm tối đa | Đơn vị tự đánh giá | Hội đồng thẩm tra | Lý do điều chỉnh điểm | Nguồn kiểm chứng
       | Tổng số điểm |  | '60 | '51,5 | '49 |  |
      I | Nền nếp làm việc số |  | '25 | '22 | '21 |  |
      1 | Quyết định thanh tra ký số trong ngày | TTR01 | '10 | '10 | '10 |  | Hệ thống văn bản
      2 | Nhật ký đoàn thanh tra điện tử | TTR02 | '8 | '7 | '6 | Hai đoàn ghi bù | Phần mềm nhật ký
      3 | Họp kết luận qua cầu truyền hình | TTR03 | '7 | '5 | '5 |  | Giấy mời
      II | Khiếu nại, tố cáo |  | '20 | '16,5 | '15,5 |  |
      4 | Đơn thư cập nhật cơ sở dữ liệu quốc gia | TTR04 | '12 | '10,5 | '9,5 | Thiếu 14 đơn tháng 9 | CSDL quốc gia
      5 | Tra cứu kết quả giải quyết đơn trực tuyến | TTR05 | '8 | '6 | '6 |  | Cổng thông tin
      III | Kê khai tài sản, thu nhập |  | '15 | '13 | '12,5 |  |
      6 | Bản kê khai được nhập kho dữ liệu | TTR06 | '15 | '13 | '12,5 | Một xã nộp muộn | Kho dữ liệu

       |  |  |  |  | CHÁNH THANH TRA |  |` },
    },
    tables: [
      { place: "TTr!6-15", header: [5], columns: "A code, B name, D max, E self, F council, G adjustment, H evidence", rows: "total -, group I, indicator 1, indicator 2, indicator 3, group II, indicator 4, indicator 5, group III, indicator 6" },
    ],
  },
  {
    name: "a people's council's office: the set and its additional indices as two tables on a sheet, an empty column between",
    sheets: {
      "VP HĐND": { merges: ["A2:G2"], cells: `
      VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND TỈNH PHÚ THỌ
      KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |
      Biểu số 1: Các chỉ số bắt buộc
      Ký hiệu | Tên chỉ số | Điểm tối đa |  | Điểm tự chấm | Điểm công nhận | Căn cứ, hồ sơ minh chứng
      '1 | Kỳ họp số | 40 |  | 35 | 34 |
      '1.1 | Tài liệu kỳ họp gửi qua phần mềm | 20 |  | 20 | 20 | 100% tài liệu
      '1.2 | Biểu quyết điện tử | 10 |  | 10 | 10 | Biên bản kỳ họp thứ 3
      '1.3 | Bóc băng, ghi biên bản tự động | 10 |  | 5 | 4 | Mới thử nghiệm
      '2 | Kết nối cử tri | 30 |  | 22 | 21 |
      '2.1 | Kiến nghị cử tri quản lý trên nền tảng | 18 |  | 14 | 13 | 512 kiến nghị
      '2.2 | Tiếp xúc cử tri trực tuyến | 12 |  | 8 | 8 | 4 cuộc
      '3 | Nhân lực số | 10 |  | 8 | 8 |
      '3.1 | Đại biểu được cấp chữ ký số | 10 |  | 8 | 8 | 60 đại biểu
       | Cộng biểu 1 | 80 |  | 65 | 63 |

      Biểu số 2: Các chỉ số bổ sung
      Ký hiệu | Tên chỉ số | Điểm tối đa |  | Điểm tự chấm | Điểm công nhận | Căn cứ, hồ sơ minh chứng
      '4 | Trợ lý ảo cho đại biểu | 12 |  | 9 | 9 |
      '4.1 | Kho văn bản được gán nhãn | 7 |  | 6 | 6 | 3.200 văn bản
      '4.2 | Số lượt hỏi bình quân mỗi đại biểu | 5 |  | 3 | 3 | Nhật ký
      '5 | Giám sát bằng dữ liệu | 8 |  | 6 | 5.5 |
      '5.1 | Bảng theo dõi thực hiện nghị quyết | 8 |  | 6 | 5.5 | Bảng điều khiển
       | Cộng biểu 2 | 20 |  | 15 | 14.5 |

       | CHÁNH VĂN PHÒNG |  |  |  |  |` },
    },
    tables: [
      { place: "VP HĐND!5-14", header: [4], columns: "A code, B name, C max, E self, F final, G evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, total -" },
      { place: "VP HĐND!18-23", header: [17], columns: "A code, B name, C max, E self, F final, G evidence", rows: "group 4, indicator 4.1, indicator 4.2, group 5, indicator 5.1, total -" },
    ],
  },
];
