import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const HEATH_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the marks of cultured families of a hamlet, the family's own beside the hamlet's",
    sheets: {
      "GĐVH 2025": { merges: ["A1:F1", "A2:F2"], cells: `
      UBND XÃ QUẢNG ĐỨC - THÔN HẢI THÀNH |  |  |  |  |
      BẢNG CHẤM ĐIỂM XÉT TẶNG DANH HIỆU "GIA ĐÌNH VĂN HÓA" NĂM 2025 |  |  |  |  |
      STT | Tiêu chí | Điểm tối đa | Hộ tự chấm | Khu dân cư chấm | Ghi chú
      I | Gương mẫu chấp hành chủ trương, pháp luật | 30 | 30 | 30 |
      1 | Không vi phạm an toàn giao thông, phòng cháy | 15 | 15 | 15 |
      2 | Tham gia bảo vệ đường biên, cột mốc | 15 | 15 | 15 |
      II | Tham gia phong trào thi đua của địa phương | 35 | 33 | 31 |
      1 | Đóng góp làm đường, vệ sinh ngõ xóm | 20 | 20 | 18 | Vắng một buổi
      2 | Ủng hộ quỹ Vì người nghèo | 15 | 13 | 13 |
      III | Gia đình no ấm, tiến bộ, hạnh phúc | 35 | 34 | 34 |
      1 | Con em đi học đúng độ tuổi | 20 | 20 | 20 |
      2 | Kinh tế ổn định | 15 | 14 | 14 |
        | Tổng điểm | 100 | 97 | 95 |` },
    },
    tables: [],
  },
  {
    name: "the estimate of a ward's money for digital transformation",
    sheets: {
      "Dự toán CĐS": { merges: ["A1:G1", "A2:G2"], cells: `
      UBND PHƯỜNG HẠC THÀNH |  |  |  |  |  |
      DỰ TOÁN KINH PHÍ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026 |  |  |  |  |  |
      TT | Nội dung | Đơn vị tính | Số lượng | Đơn giá (nghìn đồng) | Thành tiền (nghìn đồng) | Ghi chú
      1 | Hạ tầng số |  |  |  | 412000 |
      '1.1 | Máy tính để bàn | bộ | 20 | 15600 | 312000 | Thay máy hỏng
      '1.2 | Điểm truy cập wifi | điểm | 8 | 12500 | 100000 | Nhà văn hóa phố
      2 | Nhân lực số |  |  |  | 66000 |
      '2.1 | Lớp tập huấn cho tổ công nghệ số cộng đồng | lớp | 4 | 12000 | 48000 |
      '2.2 | In cẩm nang kỹ năng số | cuốn | 900 | 20 | 18000 |
      3 | An toàn thông tin |  |  |  | 45000 |
      '3.1 | Thuê đánh giá hồ sơ cấp độ | gói | 1 | 45000 | 45000 |
        | Tổng cộng |  |  |  | 523000 |` },
    },
    tables: [],
  },
  {
    name: "a hospital's criteria of quality with the level reached",
    sheets: {
      "83 tiêu chí": { merges: ["A1:F1", "A2:F2"], cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC NGHĨA LỘ |  |  |  |  |
      KẾT QUẢ TỰ KIỂM TRA, ĐÁNH GIÁ CHẤT LƯỢNG BỆNH VIỆN NĂM 2024 |  |  |  |  |
      Mã số | Tiêu chí chất lượng | Điểm tối đa | Bệnh viện tự đánh giá | Đoàn kiểm tra | Nhận xét
      A1 | Chỉ dẫn, đón tiếp, hướng dẫn người bệnh | 20 | 16 | 15 |
      A1.1 | Người bệnh được chỉ dẫn rõ ràng | 5 | 4 | 4 |
      A1.2 | Người bệnh được chờ đợi trong phòng đầy đủ tiện nghi | 5 | 4 | 3 | Thiếu quạt mùa hè
      A1.3 | Cải tiến quy trình khám bệnh | 5 | 4 | 4 |
      A1.4 | Bảo đảm người bệnh được cấp cứu kịp thời | 5 | 4 | 4 |
      B1 | Số lượng và cơ cấu nhân lực | 10 | 7 | 7 |
      B1.1 | Kế hoạch phát triển nhân lực | 5 | 4 | 4 |
      B1.2 | Bảo đảm số lượng nhân lực | 5 | 3 | 3 | Thiếu bác sĩ gây mê
        | Tổng điểm | 30 | 23 | 22 |` },
    },
    tables: [],
  },
  {
    name: "the monthly rating of a power company's workers",
    sheets: {
      "KPI T11": { merges: ["A1:H1", "A2:H2"], cells: `
      CÔNG TY ĐIỆN LỰC BẾN TRE - PHÒNG KINH DOANH |  |  |  |  |  |  |
      BẢNG CHẤM ĐIỂM HIỆU QUẢ CÔNG VIỆC THÁNG 11/2024 |  |  |  |  |  |  |
      STT | Họ và tên | Chức danh | Khối lượng (60) | Chất lượng (30) | Kỷ luật (10) | Tổng điểm | Xếp loại
      1 | Nguyễn Hữu Phước | Chuyên viên | 58 | 27 | 10 | 95 | A
      2 | Trần Thị Kim Loan | Chuyên viên | 55 | 28 | 10 | 93 | A
      3 | Lê Quốc Thái | Kỹ thuật viên | 50 | 25 | 9 | 84 | B
      4 | Phan Thanh Tùng | Nhân viên | 52 | 22 | 10 | 84 | B
      5 | Võ Ngọc Diễm | Nhân viên | 59 | 30 | 10 | 99 | A
        | Bình quân |  | 54.8 | 26.4 | 9.8 | 91 |` },
    },
    tables: [],
  },
];
