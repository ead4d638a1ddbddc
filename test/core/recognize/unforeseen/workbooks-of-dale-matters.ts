import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const DALE_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the reform index of administration of a transport department, with its own and appraised points",
    sheets: {
      "PAR INDEX": { merges: ["A1:F1"], cells: `
      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA SỞ GIAO THÔNG VẬN TẢI |  |  |  |  |
      STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Tài liệu kiểm chứng
      1 | CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH | 12 | 11 | 10.5 |
      '1.1 | Kế hoạch cải cách hành chính năm | 4 | 4 | 4 | KH 210/KH-SGTVT
      '1.2 | Báo cáo cải cách hành chính định kỳ | 4 | 4 | 4 | BC quý
      '1.3 | Kiểm tra công tác cải cách hành chính | 4 | 3 | 2.5 | Thông báo kết luận
      2 | CẢI CÁCH TỔ CHỨC BỘ MÁY | 10 | 8 | 8 |
      '2.1 | Thực hiện quy định về số lượng lãnh đạo | 5 | 5 | 5 |
      '2.2 | Tinh giản biên chế | 5 | 3 | 3 |
      3 | CẢI CÁCH TÀI CHÍNH CÔNG | 8 | 7 | 7 |
      '3.1 | Giải ngân vốn đầu tư công | 8 | 7 | 7 |
        | TỔNG CỘNG | 30 | 26 | 25.5 |` },
    },
    tables: [],
  },
  {
    name: "the work plan of a special zone for digital transformation, with deadlines and money",
    sheets: {
      "KH 2026": { merges: ["A1:G1"], cells: `
      DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026 CỦA ĐẶC KHU PHÚ QUỐC |  |  |  |  |  |
      TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm | Kinh phí (triệu đồng)
      I | Hạ tầng số |  |  |  |  | 2450
      1 | Lắp đặt 20 điểm Wi-Fi công cộng tại bãi biển | Phòng Kinh tế, Hạ tầng và Đô thị | VNPT | Quý II | Biên bản nghiệm thu | 650
      2 | Nâng cấp phòng họp trực tuyến | Văn phòng HĐND và UBND | Viettel | Quý I | Phòng họp | 1800
      II | Dữ liệu số |  |  |  |  | 3200
      1 | Số hóa hồ sơ đất đai | Phòng Kinh tế, Hạ tầng và Đô thị | Văn phòng đăng ký đất đai | Quý IV | 40.000 hồ sơ | 3200
        | Tổng |  |  |  |  | 5650` },
    },
    tables: [],
  },
  {
    name: "the marks of a class of the high school and its examination list, in the old font",
    sheets: {
      "Lop 12A3": { encoding: "tcvn3", cells: `
      Trường THPT Trần Quang Khải
      Bảng điểm môn Tin học lớp 12A3, học kỳ I
      STT | Họ và tên | Điểm miệng | Điểm 15 phút | Điểm 1 tiết | Điểm thi | Trung bình môn | Ghi chú
      1 | Bùi Thị Lan Anh | 9 | 8 | 8.5 | 9 | 8.7 |
      2 | Đỗ Văn Bình | 7 | 6 | 7.5 | 7 | 7 |
      3 | Trần Mạnh Cường | 8 | 9 | 9 | 9.5 | 9.1 | Đội tuyển
      4 | Phạm Thu Hà | 6 | 7 | 6.5 | 7.5 | 6.9 |` },
    },
    tables: [],
  },
  {
    name: "the technical marks of a tender for software at a ministry's centre",
    sheets: {
      "Chấm kỹ thuật": { merges: ["A1:G1", "A2:G2", "A4:A5", "B4:B5", "C4:D4", "E4:G4"], cells: `
      TIÊU CHUẨN ĐÁNH GIÁ VỀ KỸ THUẬT GÓI THẦU SỐ 04 |  |  |  |  |  |
      Cung cấp, triển khai phần mềm nền tảng chia sẻ dữ liệu của Bộ Xây dựng |  |  |  |  |  |

      STT | Nội dung đánh giá | Mức điểm |  | Điểm của nhà thầu |  |
        |  | Tối đa | Tối thiểu | Nhà thầu A | Nhà thầu B | Liên danh C-D
      I | Kinh nghiệm và năng lực | 20 | 14 | 18 | 16 | 19
      1 | Hợp đồng tương tự đã thực hiện | 10 | 7 | 9 | 8 | 10
      2 | Chứng nhận ISO 27001 còn hiệu lực | 10 | 7 | 9 | 8 | 9
      II | Giải pháp và phương pháp luận | 50 | 35 | 41 | 44 | 40
      1 | Hiểu biết về mục đích gói thầu | 20 | 14 | 16 | 18 | 16
      2 | Kiến trúc giải pháp | 30 | 21 | 25 | 26 | 24
      III | Nhân sự chủ chốt | 30 | 21 | 24 | 27 | 28
        | Tổng cộng | 100 | 70 | 83 | 87 | 87` },
    },
    tables: [],
  },
];
