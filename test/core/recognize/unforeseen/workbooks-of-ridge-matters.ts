import type { UnforeseenWorkbook } from "./workbooks";

/** Files of ridge and border offices about other matters, which no table is to be taken from. */
export const RIDGE_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the yearly rating of the staff of a bank's branch, own and head's points for every person",
    sheets: {
      "Xep loai CB 2025": { merges: ["A1:H1", "A2:H2"], cells: `
      NGÂN HÀNG CHÍNH SÁCH XÃ HỘI - CHI NHÁNH TỈNH SƠN LA |  |  |  |  |  |  |
      BẢNG TỔNG HỢP XẾP LOẠI NGƯỜI LAO ĐỘNG NĂM 2025 |  |  |  |  |  |  |
      STT | Họ và tên | Chức danh | Điểm tối đa | Điểm tự chấm | Trưởng phòng chấm | Giám đốc duyệt | Xếp loại
      I | Phòng Kế toán - Ngân quỹ |  |  |  |  |  |
      1 | Lò Thị Bích | Kế toán viên | 100 | 96 | 94 | 94 | Xuất sắc
      2 | Cầm Văn Dũng | Thủ quỹ | 100 | 90 | 88 | 88 | Tốt
      II | Phòng Tin học |  |  |  |  |  |
      1 | Nguyễn Đình Phong | Chuyên viên chuyển đổi số | 100 | 97 | 97 | 96 | Xuất sắc
      2 | Quàng Thị Xuân | Chuyên viên | 100 | 85 | 84 | 84 | Tốt
       | Bình quân |  | 100 | 92 | 90.75 | 90.5 |` },
    },
    tables: [],
  },
  {
    name: "the budget of a department's data project by item, as proposed, appraised and approved",
    sheets: {
      "Du toan goi 1": { cells: `
      SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH QUẢNG TRỊ
      DỰ TOÁN CHI TIẾT: XÂY DỰNG CƠ SỞ DỮ LIỆU CÔNG TÁC DÂN TỘC
      Đơn vị tính: triệu đồng
      TT | Hạng mục | Mức tối đa theo quy định | Chủ đầu tư đề nghị | Sở Tài chính thẩm định | Được duyệt
      1 | Phần mềm nội bộ | 2400 | 2310 | 2180 | 2180
      1.1 | Phân tích, thiết kế | 600 | 580 | 540 | 540
      1.2 | Lập trình, kiểm thử | 1800 | 1730 | 1640 | 1640
      2 | Tạo lập dữ liệu số | 900 | 870 | 820 | 820
      2.1 | Số hóa hồ sơ thôn, bản | 900 | 870 | 820 | 820
      3 | Chi khác | 150 | 140 | 120 | 120
       | Tổng cộng | 3450 | 3320 | 3120 | 3120` },
    },
    tables: [],
  },
  {
    name: "a check of fire safety at a hospital with points for every article and what is to be mended",
    sheets: {
      "PCCC": { merges: ["A2:F2"], cells: `
      BỆNH VIỆN QUÂN DÂN Y MIỀN ĐÔNG |  |  |  |  |
      BẢNG KIỂM TỰ CHẤM ĐIỂM AN TOÀN PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ |  |  |  |  |
      Mã | Nội dung kiểm tra | Điểm tối đa | Bệnh viện tự chấm | Đoàn kiểm tra chấm | Kiến nghị khắc phục
      A | Hồ sơ quản lý | 20 | 18 | 17 |
      A1 | Nội quy, phương án chữa cháy được duyệt | 12 | 11 | 11 |
      A2 | Sổ theo dõi phương tiện | 8 | 7 | 6 | Cập nhật hằng tháng
      B | Phương tiện, hệ thống | 50 | 41 | 39 |
      B1 | Hệ thống báo cháy tự động kết nối trung tâm dữ liệu 114 | 25 | 20 | 19 | Hoàn tất trong quý I
      B2 | Bình chữa cháy, họng nước | 25 | 21 | 20 |
      C | Lực lượng | 30 | 26 | 26 |
      C1 | Đội chữa cháy cơ sở được huấn luyện | 30 | 26 | 26 |
       | Tổng điểm | 100 | 85 | 82 |` },
    },
    tables: [],
  },
  {
    name: "the judges' points of the pupils' inventions at a science fair, topics of machines and software",
    sheets: {
      "KHKT cap tinh": { cells: `
      SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH ĐIỆN BIÊN
      TỔNG HỢP ĐIỂM CUỘC THI KHOA HỌC KỸ THUẬT HỌC SINH TRUNG HỌC NĂM HỌC 2025-2026
      TT | Mã dự án | Tên dự án | Lĩnh vực | Giám khảo 1 | Giám khảo 2 | Giám khảo 3 | Điểm trung bình | Giải
       |  | Điểm tối đa |  | 100 | 100 | 100 | 100 |
      1 | DB-07 | Ứng dụng học chữ Thái cổ bằng trí tuệ nhân tạo | Phần mềm | 88 | 91 | 86 | 88.33 | Nhất
      2 | DB-12 | Máy sấy cà phê dùng năng lượng mặt trời | Cơ khí | 82 | 80 | 84 | 82 | Nhì
      3 | DB-03 | Cảnh báo lũ quét bằng cảm biến số | Hệ thống nhúng | 79 | 81 | 80 | 80 | Ba
      4 | DB-15 | Chế phẩm sinh học từ lá đào | Hóa sinh | 70 | 73 | 71 | 71.33 | Khuyến khích` },
    },
    tables: [],
  },
];
