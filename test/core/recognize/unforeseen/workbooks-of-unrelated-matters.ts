import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, numbered and full of points, which no table is to be taken from. */
export const UNRELATED_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the yearly rating of a ward's officials with points of themselves and of the chairman",
    sheets: {
      "Xep loai CC": { cells: `
      UBND PHƯỜNG RẠCH DỪA
      BẢNG TỔNG HỢP ĐIỂM ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC NĂM 2025
      TT | Họ và tên | Chức danh | Điểm tối đa | Điểm tự chấm | Điểm Chủ tịch chấm | Xếp loại
      I | Văn phòng HĐND và UBND |  |  |  |  |
      1 | Đặng Thị Mỹ Hạnh | Văn phòng - thống kê | 100 | 93 | 91 | Hoàn thành xuất sắc
      2 | Ngô Quốc Việt | Chuyên trách chuyển đổi số | 100 | 90 | 88 | Hoàn thành tốt
      II | Phòng Kinh tế, Hạ tầng và Đô thị |  |  |  |  |
      3 | Bùi Văn Lợi | Địa chính - xây dựng | 100 | 88 | 84 | Hoàn thành tốt
      4 | Trịnh Kim Oanh | Tài chính - kế toán | 100 | 95 | 92 | Hoàn thành xuất sắc
       | Bình quân |  | 100 | 91.5 | 88.75 |` },
    },
    tables: [],
  },
  {
    name: "the settlement of a digital project's budget by item with the highest amounts approved",
    sheets: {
      "Quyet toan": { merges: ["A1:F1", "A2:F2"], cells: `
      SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH QUẢNG NGÃI |  |  |  |  |
      BẢNG QUYẾT TOÁN KINH PHÍ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
       |  |  |  |  | Đơn vị: triệu đồng
      STT | Nội dung chi | Mức duyệt tối đa | Đơn vị đề nghị quyết toán | Sở Tài chính thẩm định | Ghi chú
      1 | Hạ tầng số | 4200 | 3980 | 3950 |
      1.1 | Thuê đường truyền số liệu chuyên dùng | 1800 | 1780 | 1780 |
      1.2 | Nâng cấp trung tâm dữ liệu | 2400 | 2200 | 2170 | Giảm phí vận chuyển
      2 | Nền tảng số | 3100 | 2900 | 2900 |
      2.1 | Nền tảng tích hợp, chia sẻ dữ liệu | 3100 | 2900 | 2900 |
       | Tổng cộng | 7300 | 6880 | 6850 |` },
    },
    tables: [],
  },
  {
    name: "the marks of pupils at a contest of young programmers, the maximum of each problem above",
    sheets: {
      "Tin hoc tre": { cells: `
      SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH VĨNH LONG
      BẢNG ĐIỂM HỘI THI TIN HỌC TRẺ LẦN THỨ XXX - BẢNG C1
      STT | SBD | Họ và tên thí sinh | Trường | Trắc nghiệm | Bài 1 | Bài 2 | Tổng điểm | Giải
       |  | Điểm tối đa |  | 30 | 30 | 40 | 100 |
      1 | C101 | Huỳnh Gia Bảo | THPT Chuyên Bến Tre | 28 | 30 | 32 | 90 | Nhất
      2 | C102 | Lê Thảo Nguyên | THPT Nguyễn Đình Chiểu | 26 | 28 | 30 | 84 | Nhì
      3 | C103 | Võ Minh Khôi | THPT Phan Văn Trị | 24 | 25 | 22 | 71 | Ba
      4 | C104 | Trần Ngọc Hân | THPT Trần Văn Kiết | 20 | 24 | 20 | 64 | Khuyến khích` },
    },
    tables: [],
  },
  {
    name: "one bidder's technical marks for a data platform, with least and highest points",
    sheets: {
      "Cham HSDT": { merges: ["A1:G1", "A2:G2", "A3:G3", "A15:G15"], cells: `
      BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH HƯNG YÊN |  |  |  |  |  |
      BẢNG CHẤM ĐIỂM KỸ THUẬT HỒ SƠ DỰ THẦU |  |  |  |  |  |
      Gói thầu số 05: Xây dựng kho dữ liệu dùng chung - Nhà thầu: Công ty CP Giải pháp Sao Biển |  |  |  |  |  |
      TT | Tiêu chuẩn đánh giá | Điểm tối đa | Điểm tối thiểu | Chuyên gia 1 chấm | Chuyên gia 2 chấm | Nhận xét
      I | Hiểu biết về gói thầu | 20 | 14 | 17 | 18 |
      1 | Phân tích hiện trạng dữ liệu | 10 | 7 | 8 | 9 |
      2 | Nhận diện rủi ro | 10 | 7 | 9 | 9 |
      II | Giải pháp kỹ thuật | 50 | 35 | 42 | 40 |
      1 | Kiến trúc, khả năng mở rộng | 30 | 21 | 26 | 24 | Chưa rõ phương án dự phòng
      2 | An toàn thông tin | 20 | 14 | 16 | 16 |
      III | Nhân sự chủ chốt | 30 | 21 | 27 | 26 |
      1 | Giám đốc dự án | 15 | 10.5 | 14 | 13 |
      2 | Kiến trúc sư dữ liệu | 15 | 10.5 | 13 | 13 |
       | TỔNG ĐIỂM | 100 | 70 | 86 | 84 |
      Kết luận: Đạt yêu cầu về kỹ thuật |  |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "a count of a port's computers and software by department",
    sheets: {
      "Kiem ke CNTT": { cells: `
      CÔNG TY CỔ PHẦN CẢNG QUY NHƠN
      BIÊN BẢN KIỂM KÊ TÀI SẢN CÔNG NGHỆ THÔNG TIN ĐẾN 31/12/2025
      STT | Mã tài sản | Tên tài sản | ĐVT | Số lượng sổ sách | Số lượng thực tế | Chênh lệch | Ghi chú
      I |  | Phòng Công nghệ thông tin |  | 14 | 14 | 0 |
      1 | MC01 | Máy chủ TOS | cái | 4 | 4 | 0 |
      2 | SW01 | Thiết bị chuyển mạch | cái | 10 | 10 | 0 |
      II |  | Trung tâm Điều độ |  | 32 | 31 | -1 |
      1 | PC01 | Máy tính để bàn | bộ | 24 | 23 | -1 | Điều chuyển Đội Bãi
      2 | RF01 | Máy đọc cầm tay | cái | 8 | 8 | 0 |
       |  | Tổng cộng |  | 46 | 45 | -1 |` },
    },
    tables: [],
  },
  {
    name: "a questionnaire about the digital skills of inhabitants, answers from one to five",
    sheets: {
      "Phieu hoi": { cells: `
      PHIẾU KHẢO SÁT KỸ NĂNG SỐ CỦA NGƯỜI DÂN XÃ VĨNH HẢI
      Xin Ông/Bà đánh dấu x vào một mức điểm cho mỗi câu (1: chưa biết, 5: rất thành thạo)
      Câu | Nội dung hỏi | 1 điểm | 2 điểm | 3 điểm | 4 điểm | 5 điểm
      A | Kỹ năng cơ bản |  |  |  |  |
      1 | Cài ứng dụng trên điện thoại |  |  | x |  |
      2 | Nhận biết tin nhắn lừa đảo |  | x |  |  |
      B | Dịch vụ công |  |  |  |  |
      3 | Nộp hồ sơ trực tuyến | x |  |  |  |
      4 | Thanh toán bằng mã QR |  |  |  | x |
      C | Ý kiến khác: ........................................ |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "the work plan of a committee for digital transformation with weights of tasks and progress",
    sheets: {
      "KH nhiem vu": { merges: ["A1:H1", "A2:H2"], cells: `
      BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ PHƯỜNG ĐỒ SƠN |  |  |  |  |  |  |
      PHÂN CÔNG NHIỆM VỤ QUÝ I NĂM 2026 |  |  |  |  |  |  |
      STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Trọng số | Tiến độ (%) | Kết quả
      I | Hạ tầng số |  |  |  | 40 | 55 |
      1 | Lắp camera bãi tắm khu 2 | Công an phường | Phòng Kinh tế | 28/02/2026 | 25 | 60 | 6 vị trí
      2 | Kiểm tra Wifi công cộng | Văn hóa - Xã hội | Nhà mạng | 31/01/2026 | 15 | 46.7 |
      II | Dịch vụ công |  |  |  | 60 | 75 |
      3 | Bàn hướng dẫn nộp hồ sơ | Trung tâm PVHCC | Đoàn phường | 15/01/2026 | 30 | 100 | Đã xong
      4 | Số hóa hồ sơ đất đai | Phòng Kinh tế | Văn phòng ĐKĐĐ | 31/3/2026 | 30 | 50 |` },
    },
    tables: [],
  },
  {
    name: "a hospital's quality criteria by level from one to five, own and the inspection's",
    sheets: {
      "83 tieu chi": { cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC CAM RANH
      KẾT QUẢ KIỂM TRA THEO BỘ TIÊU CHÍ CHẤT LƯỢNG BỆNH VIỆN VIỆT NAM NĂM 2025
      Mã số | Chỉ tiêu | Mức tối đa | Bệnh viện tự đánh giá | Đoàn kiểm tra đánh giá | Chi tiết
      A | Hướng đến người bệnh |  |  |  |
      A1.1 | Người bệnh được chỉ dẫn rõ ràng, đón tiếp khoa học | 5 | 4 | 4 |
      A1.2 | Người bệnh chờ đợi trong phòng đầy đủ tiện nghi | 5 | 4 | 3 | Thiếu quạt khu B
      A4.5 | Người bệnh có ý kiến phàn nàn được giải quyết kịp thời | 5 | 5 | 5 |
      B | Phát triển nguồn nhân lực |  |  |  |
      B1.1 | Xây dựng kế hoạch phát triển nhân lực | 5 | 3 | 3 |
      B4.2 | Triển khai văn bản của cấp quản lý | 5 | 4 | 4 |
      C | Hoạt động chuyên môn |  |  |  |
      C3.1 | Quản lý tốt cơ sở dữ liệu và thông tin y tế | 5 | 4 | 4 |
      C3.2 | Thực hiện các giải pháp ứng dụng công nghệ thông tin | 5 | 4 | 4 |
       | Điểm trung bình chung |  | 4 | 3.86 |` },
    },
    tables: [],
  },
  {
    name: "the emulation points of an agencies' cluster, one row about digital work",
    sheets: {
      "Thi dua": { merges: ["A14:F14"], cells: `
      CỤM THI ĐUA SỐ 3 CÁC SỞ TỈNH KHÁNH HÒA
      BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025 - ĐƠN VỊ: SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
      TT | Nội dung thi đua | Điểm chuẩn | Đơn vị tự chấm | Cụm thống nhất | Ghi chú
      I | Nhiệm vụ kinh tế - xã hội | 60 | 57 | 56 |
      1 | Hoàn thành chỉ tiêu khách du lịch | 30 | 30 | 30 |
      2 | Giải quyết đơn thư đúng hạn | 20 | 18 | 18 |
      3 | Cải cách hành chính, chuyển đổi số | 10 | 9 | 8 |
      II | Xây dựng Đảng, đoàn thể | 20 | 19 | 19 |
      1 | Đảng bộ hoàn thành tốt nhiệm vụ | 10 | 10 | 10 |
      2 | Công đoàn vững mạnh | 10 | 9 | 9 |
      III | Công tác thi đua, khen thưởng | 20 | 18 | 18 |
      1 | Phong trào, điển hình tiên tiến | 20 | 18 | 18 |
       | Tổng điểm | 100 | 94 | 93 |
      Đề nghị xếp hạng: Nhì |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "the scoring of a fish sauce for a product programme, council members beside each other",
    sheets: {
      OCOP: { cells: `
      HỘI ĐỒNG ĐÁNH GIÁ SẢN PHẨM OCOP XÃ HÒN ĐẤT
      PHIẾU ĐÁNH GIÁ SẢN PHẨM: NƯỚC MẮM CÁ CƠM HÒN SÓC
      STT | Tiêu chí | Điểm tối đa | Chủ thể tự chấm | Thành viên 1 | Thành viên 2 | Điểm trung bình Hội đồng
      A | SẢN PHẨM VÀ SỨC MẠNH CỘNG ĐỒNG | 40 | 33 | 31 | 32 | 31.5
      1 | Nguồn nguyên liệu địa phương | 10 | 10 | 9 | 10 | 9.5
      2 | Liên kết sản xuất | 15 | 11 | 11 | 11 | 11
      3 | Sử dụng lao động địa phương | 15 | 12 | 11 | 11 | 11
      B | KHẢ NĂNG TIẾP THỊ | 25 | 19 | 18 | 18 | 18
      1 | Kênh bán hàng, thương mại điện tử | 15 | 12 | 11 | 11 | 11
      2 | Câu chuyện sản phẩm, mã QR | 10 | 7 | 7 | 7 | 7
      C | CHẤT LƯỢNG SẢN PHẨM | 35 | 30 | 29 | 29 | 29
      1 | Cảm quan, mùi vị | 20 | 18 | 17 | 17 | 17
      2 | Hồ sơ công bố chất lượng | 15 | 12 | 12 | 12 | 12
       | Tổng cộng | 100 | 82 | 78 | 79 | 78.5
      Xếp hạng: 4 sao |  |  |  |  |  |` },
    },
    tables: [],
  },
];
