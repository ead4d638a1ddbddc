import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const MOUND_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the emulation points of a customs office's teams, last year's beside this year's",
    sheets: {
      "Thi đua 2025": { merges: ["A1:F1", "A2:F2"], cells: `
      CHI CỤC HẢI QUAN KHU VỰC VIII |  |  |  |  |
      BẢNG CHẤM ĐIỂM THI ĐUA KHỐI ĐỘI NGHIỆP VỤ |  |  |  |  |
      TT | Nội dung thi đua | Điểm tối đa | Năm 2024 | Năm 2025 tự chấm | Hội đồng thi đua chấm
      I | Thực hiện nhiệm vụ chính trị | 60 | 54 | 57 | 55
      1 | Thu ngân sách đạt chỉ tiêu | 40 | 36 | 39 | 38
      2 | Bắt giữ, xử lý vi phạm | 20 | 18 | 18 | 17
      II | Xây dựng Đảng, đoàn thể | 30 | 28 | 29 | 28
      1 | Chi bộ hoàn thành tốt nhiệm vụ | 20 | 20 | 20 | 20
      2 | Hiến máu tình nguyện, ủng hộ quỹ | 10 | 8 | 9 | 8
      III | Điểm thưởng | 10 | 5 | 5 | 5
        | Tổng điểm | 100 | 87 | 91 | 88` },
    },
    tables: [],
  },
  {
    name: "a timetable of a special zone's tasks of digital transformation with agencies and deadlines",
    sheets: {
      "Nhiệm vụ 2026": { merges: ["A1:G1", "A2:G2"], cells: `
      ỦY BAN NHÂN DÂN ĐẶC KHU LÝ SƠN |  |  |  |  |  |
      DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ TRỌNG TÂM NĂM 2026 |  |  |  |  |  |
      STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành | Kinh phí (triệu đồng) | Sản phẩm
      1 | Hạ tầng số |  |  |  | 1450 |
      '1.1 | Lắp wifi cầu cảng | Phòng Kinh tế | VNPT | 30/4/2026 | 250 | 12 điểm phát
      '1.2 | Trạm phát sóng đảo Bé | Phòng Kinh tế | Viettel | 31/8/2026 | 1200 | 1 trạm
      2 | Kinh tế số |  |  |  | 380 |
      '2.1 | Gắn mã truy xuất cho hành, tỏi | Hội Nông dân | Phòng Kinh tế | 31/5/2026 | 180 | 400 hộ
      '2.2 | Bản đồ du lịch số | Phòng Văn hóa - Xã hội | Các nhà nghỉ | 30/6/2026 | 200 | 1 bản đồ
        | Cộng |  |  |  | 1830 |` },
    },
    tables: [],
  },
  {
    name: "the healthy weight and attendance of a kindergarten's classes",
    sheets: {
      "Theo dõi T10": { cells: `
      TRƯỜNG MẦM NON HOA PHƯỢNG
      BẢNG TỔNG HỢP BÉ NGOAN, CHUYÊN CẦN THÁNG 10/2025
      STT | Nhóm, lớp | Sĩ số | Chuyên cần (%) | Bé ngoan | Điểm thi đua của lớp | Xếp thứ
      1 | Nhà trẻ A | 22 | 91 | 18 | 8.5 | 4
      2 | Mẫu giáo bé B1 | 28 | 94 | 25 | 9 | 3
      3 | Mẫu giáo nhỡ C1 | 30 | 96 | 28 | 9.5 | 2
      4 | Mẫu giáo lớn D1 | 33 | 98 | 32 | 9.8 | 1
        | Toàn trường | 113 | 95 | 103 | 9.2 |` },
    },
    tables: [],
  },
  {
    name: "the scoring of applicants for a post at an economic zone's management, criterion by criterion",
    sheets: {
      "Phỏng vấn": { merges: ["A2:F2"], cells: `
      BAN QUẢN LÝ KHU KINH TẾ TỈNH HÀ TĨNH
      PHIẾU CHẤM ĐIỂM PHỎNG VẤN TUYỂN DỤNG VIÊN CHỨC - VỊ TRÍ QUẢN TRỊ MẠNG |  |  |  |  |
      Số báo danh: 014 |  |  |  |  |
      TT | Nội dung chấm | Điểm tối đa | Giám khảo 1 | Giám khảo 2 | Điểm thống nhất
      1 | Kiến thức chuyên môn | 60 | 48 | 50 | 49
      1.1 | Mạng máy tính, bảo mật | 35 | 28 | 30 | 29
      1.2 | Xử lý tình huống sự cố | 25 | 20 | 20 | 20
      2 | Kiến thức chung | 25 | 20 | 19 | 19.5
      2.1 | Luật Viên chức | 15 | 12 | 12 | 12
      2.2 | Chức năng, nhiệm vụ của đơn vị | 10 | 8 | 7 | 7.5
      3 | Giao tiếp, trình bày | 15 | 12 | 12 | 12
        | Tổng điểm | 100 | 80 | 81 | 80.5` },
    },
    tables: [],
  },
];
