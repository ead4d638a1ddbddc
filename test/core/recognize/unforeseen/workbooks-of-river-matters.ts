import type { UnforeseenWorkbook } from "./workbooks";

/** Files of river and delta offices about other matters, which no table is to be taken from. */
export const RIVER_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the scoring of a product for the programme of commune products, own and council's",
    sheets: {
      "OCOP": { merges: ["A1:E1", "A2:E2"], cells: `
      HỘI ĐỒNG ĐÁNH GIÁ SẢN PHẨM OCOP TỈNH CÀ MAU |  |  |  |
      PHIẾU ĐÁNH GIÁ SẢN PHẨM: KHÔ CÁ KÈO - HTX NUÔI TRỒNG THỦY SẢN BIỂN BẠCH |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Chủ thể tự chấm | Hội đồng chấm
      A | Sản phẩm và sức mạnh cộng đồng | 40 | 33 | 31
      1 | Nguồn gốc nguyên liệu địa phương | 15 | 13 | 12
      2 | Sử dụng lao động địa phương | 10 | 9 | 9
      3 | Liên kết sản xuất | 15 | 11 | 10
      B | Khả năng tiếp thị | 25 | 18 | 17
      1 | Khu vực phân phối, bán trên sàn thương mại điện tử | 15 | 11 | 10
      2 | Câu chuyện sản phẩm, mã QR | 10 | 7 | 7
      C | Chất lượng sản phẩm | 35 | 29 | 28
      1 | Cảm quan | 20 | 17 | 16
      2 | Hồ sơ công bố, kiểm nghiệm | 15 | 12 | 12
       | Tổng điểm | 100 | 80 | 76
       | Hạng: 4 sao |  |  |` },
    },
    tables: [],
  },
  {
    name: "the quality criteria of a hospital by level, of the ministry's set",
    sheets: {
      "BTC chất lượng 2025": { cells: `
      BỆNH VIỆN SẢN - NHI TỈNH HƯNG YÊN
      BẢNG TỔNG HỢP KẾT QUẢ TỰ KIỂM TRA BỘ TIÊU CHÍ CHẤT LƯỢNG BỆNH VIỆN NĂM 2025
      Mã số | Chỉ tiêu | Mức tối đa | Bệnh viện tự đánh giá | Đoàn kiểm tra đánh giá | Chi tiết
      A | HƯỚNG ĐẾN NGƯỜI BỆNH |  |  |  |
      A1 | Chỉ dẫn, đón tiếp, hướng dẫn người bệnh |  |  |  |
      A1.1 | Người bệnh được chỉ dẫn rõ ràng, đón tiếp và hướng dẫn cụ thể | 5 | 5 | 4 |
      A1.2 | Người bệnh được chờ đợi trong phòng đầy đủ tiện nghi | 5 | 4 | 4 |
      A2 | Điều kiện cơ sở vật chất |  |  |  |
      A2.1 | Người bệnh điều trị nội trú được nằm một người một giường | 5 | 4 | 4 | Khoa Nhi quá tải mùa hè
      C | HOẠT ĐỘNG CHUYÊN MÔN |  |  |  |
      C2.1 | Hồ sơ bệnh án được lập đầy đủ, chính xác, khoa học | 5 | 4 | 3 |
      C3.1 | Hệ thống công nghệ thông tin y tế | 5 | 4 | 4 |
       | Điểm trung bình chung | 5 | 4.2 | 3.8 |` },
    },
    tables: [],
  },
  {
    name: "the conduct points of students of a delta university",
    sheets: {
      "RL HK1": { cells: `
      TRƯỜNG ĐẠI HỌC TRÀ VINH - KHOA KỸ THUẬT VÀ CÔNG NGHỆ
      BẢNG TỔNG HỢP ĐIỂM RÈN LUYỆN LỚP DA23TTA HỌC KỲ I NĂM HỌC 2025-2026
      STT | MSSV | Họ và tên | Điểm tối đa | SV tự chấm | Lớp chấm | Khoa duyệt | Xếp loại | Ghi chú
      1 | '110123001 | Thạch Sa Rương | 100 | 88 | 86 | 86 | Tốt |
      2 | '110123002 | Kim Thị Ngọc Hân | 100 | 95 | 93 | 92 | Xuất sắc | Đội tình nguyện số
      3 | '110123007 | Trần Công Lý | 100 | 72 | 70 | 70 | Khá |
      4 | '110123011 | Nguyễn Thị Bé Sáu | 100 | 84 | 84 | 84 | Tốt |
       |  | Điểm bình quân |  | 84.75 | 83.25 | 83 |  |` },
    },
    tables: [],
  },
  {
    name: "the technical comparison of bidders for a hospital's information system",
    sheets: {
      "HSDT gói 05": { merges: ["A1:F1", "A2:F2"], cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC HỒNG NGỰ |  |  |  |  |
      BIÊN BẢN CHẤM ĐIỂM KỸ THUẬT GÓI THẦU SỐ 05: THUÊ HỆ THỐNG BỆNH ÁN ĐIỆN TỬ |  |  |  |  |
      STT | Tiêu chuẩn đánh giá | Điểm tối đa | Mức điểm yêu cầu tối thiểu | Điểm của nhà thầu Minh Lộ | Nhận xét của tổ chuyên gia
      I | Giải pháp và phương pháp luận | 60 | 42 | 51 |
      1 | Kiến trúc hệ thống, an toàn thông tin | 30 | 21 | 26 | Đáp ứng
      2 | Chuyển đổi dữ liệu từ hệ thống cũ | 30 | 21 | 25 | Kế hoạch sơ sài
      II | Nhân sự chủ chốt | 40 | 28 | 34 |
      1 | Giám đốc dự án | 15 | 10 | 13 |
      2 | Kỹ sư triển khai | 25 | 18 | 21 |
       | Tổng cộng | 100 | 70 | 85 | Đạt` },
    },
    tables: [],
  },
  {
    name: "the quarterly review of managers of a state corporation, own points and the board's",
    sheets: {
      "KPI Q4": { cells: `
      TỔNG CÔNG TY PHÁT ĐIỆN MIỀN TÂY
      BẢNG TỔNG HỢP KPI CÁN BỘ QUẢN LÝ QUÝ IV NĂM 2025
      STT | Họ và tên | Chức danh | Chỉ tiêu SXKD (tối đa 50) | Chỉ tiêu chuyển đổi số (tối đa 20) | Kỷ luật (tối đa 30) | Tự chấm | HĐTV chấm | Xếp loại
      I | Khối văn phòng |  |  |  |  |  |  |
      1 | Lê Hữu Phước | Trưởng ban Kỹ thuật | 46 | 17 | 30 | 95 | 93 | A
      2 | Ngô Thị Diễm Trinh | Trưởng ban Nhân sự | 44 | 18 | 29 | 92 | 91 | A
      II | Khối nhà máy |  |  |  |  |  |  |
      3 | Phan Văn Tài | Giám đốc nhà máy | 40 | 15 | 28 | 88 | 83 | B` },
    },
    tables: [],
  },
  {
    name: "a survey of residents on digital services of a commune, with the number of answers",
    sheets: {
      "Khảo sát": { cells: `
      UBND XÃ TÂN HƯNG
      TỔNG HỢP PHIẾU KHẢO SÁT NGƯỜI DÂN VỀ DỊCH VỤ CÔNG TRỰC TUYẾN (phát ra 200 phiếu, thu về 186 phiếu)
      Câu | Nội dung hỏi | Số phiếu trả lời | Rất hài lòng | Hài lòng | Chưa hài lòng | Điểm bình quân (thang 5)
      1 | Ông/bà biết đến Cổng Dịch vụ công qua đâu? |  |  |  |  |
      '1.1 | Tổ công nghệ số cộng đồng | 120 | 70 | 40 | 10 | 4.3
      '1.2 | Loa truyền thanh | 66 | 20 | 40 | 6 | 3.9
      2 | Ông/bà đánh giá thế nào? |  |  |  |  |
      '2.1 | Thái độ hướng dẫn | 186 | 120 | 60 | 6 | 4.6
      '2.2 | Thời gian trả kết quả | 186 | 90 | 80 | 16 | 4.1
      Tổng hợp ngày 20/11/2025` },
    },
    tables: [],
  },
  {
    name: "the points of communes for the new countryside, by criterion and by commune",
    sheets: {
      "NTM nâng cao": { merges: ["A1:G1"], cells: `
      KẾT QUẢ THẨM ĐỊNH TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO TỈNH ĐỒNG THÁP NĂM 2025 |  |  |  |  |  |
      TT | Tiêu chí | Yêu cầu | Xã Tân Hộ Cơ | Xã Gia Thuận | Xã Thường Phước | Ghi chú
      1 | Quy hoạch | Đạt | Đạt | Đạt | Đạt |
      2 | Giao thông | 100% | 100 | 98 | 100 | Gia Thuận còn 1 cầu
      8 | Thông tin và truyền thông | Đạt | Đạt | Đạt | Chưa đạt | Thường Phước thiếu dịch vụ công
      '8.1 | Điểm phục vụ bưu chính | Đạt | Đạt | Đạt | Đạt |
      '8.4 | Ứng dụng công nghệ thông tin trong quản lý | Đạt | Đạt | Đạt | Chưa đạt |
      10 | Thu nhập (triệu đồng/người) | 74 | 76.5 | 75 | 71 |
       | Số tiêu chí đạt | 19 | 19 | 18 | 16 |` },
    },
    tables: [],
  },
  {
    name: "a commune's plan of digital tasks with the money asked and granted, and the entrance examination of officials on another sheet",
    sheets: {
      "Nhiệm vụ 2026": { cells: `
      UBND PHƯỜNG SÔNG TRÍ
      DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ VÀ KINH PHÍ NĂM 2026 (triệu đồng)
      STT | Nhiệm vụ | Kinh phí tối đa | Phường đề xuất | Sở Tài chính thẩm định | Cơ quan chủ trì | Thời gian
      I | Hạ tầng số | 900 | 820 | 700 |  |
      1 | Lắp camera bờ kè | 600 | 560 | 480 | Phòng Kinh tế, Hạ tầng | Quý II
      2 | Nâng cấp phòng họp trực tuyến | 300 | 260 | 220 | Văn phòng | Quý I
      II | Dữ liệu số | 400 | 380 | 350 |  |
      1 | Số hóa sổ địa chính | 400 | 380 | 350 | Phòng Kinh tế, Hạ tầng | Cả năm
       | Tổng cộng | 1300 | 1200 | 1050 |  |` },
      "Kết quả thi": { cells: `
      STT | Số báo danh | Họ và tên | Điểm kiến thức chung | Điểm tin học | Điểm nghiệp vụ | Tổng điểm | Kết quả
      1 | ST01 | Hoàng Thị Nga | 38 | 25 | 82 | 145 | Trúng tuyển
      2 | ST02 | Võ Văn Đạt | 35 | 27 | 71 | 133 | Trúng tuyển
      3 | ST05 | Lê Minh Tú | 31 | 22 | 55 | 108 | Không trúng tuyển` },
    },
    tables: [],
  },
];
