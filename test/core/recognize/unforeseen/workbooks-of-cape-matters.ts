import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const CAPE_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a youth union's competition by teams and judges",
    sheets: {
      "Chung kết": { merges: ["A1:H1", "A2:H2"], cells: `
      TỈNH ĐOÀN VĨNH LONG |  |  |  |  |  |  |
      KẾT QUẢ CHUNG KẾT HỘI THI "TUỔI TRẺ VỚI CHUYỂN ĐỔI SỐ" |  |  |  |  |  |  |
      TT | Đội thi | Chào hỏi (10) | Kiến thức (40) | Sản phẩm số (50) | Tổng điểm | Điểm trừ | Giải
      1 | Đoàn phường Long Châu | 8.5 | 34 | 44 | 86.5 | 0 | Nhất
      2 | Đoàn xã Cái Nhum | 9 | 30 | 41 | 80 | 0 | Nhì
      3 | Đoàn xã Trà Ôn | 8 | 31 | 39 | 77 | 1 | Ba
      4 | Đoàn phường Trà Vinh | 7.5 | 28 | 40 | 75.5 | 0 | Khuyến khích` },
    },
    tables: [],
  },
  {
    name: "the technical scoring of a tender for a library's software, one bidder",
    sheets: {
      "Đánh giá HSĐX KT": { cells: `
      THƯ VIỆN TỈNH CÀ MAU - TỔ CHUYÊN GIA
      ĐÁNH GIÁ VỀ KỸ THUẬT HỒ SƠ DỰ THẦU GÓI THẦU 05: PHẦN MỀM THƯ VIỆN SỐ
      Nhà thầu: Công ty TNHH Giải pháp Tri Thức
      STT | Tiêu chuẩn đánh giá | Điểm tối đa | Điểm tối thiểu | Chuyên gia 1 | Chuyên gia 2 | Chuyên gia 3 | Điểm bình quân
      1 | Năng lực, kinh nghiệm | 30 | 21 | 26 | 25 | 27 | 26
      '1.1 | Hợp đồng tương tự | 20 | 14 | 18 | 17 | 19 | 18
      '1.2 | Nhân sự chủ chốt | 10 | 7 | 8 | 8 | 8 | 8
      2 | Giải pháp | 70 | 49 | 57 | 60 | 57 | 58
      '2.1 | Chức năng phần mềm | 45 | 31.5 | 37 | 39 | 38 | 38
      '2.2 | Bảo hành, đào tạo | 25 | 17.5 | 20 | 21 | 19 | 20
        | Tổng cộng | 100 | 70 | 83 | 85 | 84 | 84` },
    },
    tables: [],
  },
  {
    name: "a survey form of a water supply company for its customers, answers to be ticked",
    sheets: {
      "Phiếu KS": { merges: ["A2:F2"], cells: `
      CÔNG TY CỔ PHẦN CẤP NƯỚC QUẢNG NINH
      PHIẾU KHẢO SÁT Ý KIẾN KHÁCH HÀNG VỀ DỊCH VỤ TRỰC TUYẾN |  |  |  |  |
      STT | Câu hỏi | Rất hài lòng (5 điểm) | Hài lòng (4 điểm) | Bình thường (3 điểm) | Không hài lòng (1 điểm)
      I | Thanh toán |  |  |  |
      1 | Thanh toán tiền nước qua ứng dụng có thuận tiện không? | □ | □ | □ | □
      2 | Hóa đơn điện tử gửi đúng ngày không? | □ | □ | □ | □
      II | Hỗ trợ |  |  |  |
      1 | Tổng đài trả lời nhanh không? | □ | □ | □ | □
      2 | Sự cố được báo trước qua tin nhắn không? | □ | □ | □ | □
      Ý kiến khác: .............................. |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "the work plan of a university for its digital year with products and per cent done",
    sheets: {
      "KH nhiệm vụ": { merges: ["A1:H1"], cells: `
      ĐẠI HỌC THÁI NGUYÊN - TIẾN ĐỘ NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM HỌC 2025-2026 |  |  |  |  |  |  |
      STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm | Tỷ lệ hoàn thành (%) | Tối đa kinh phí (triệu đồng)
      I | Đào tạo |  |  |  |  |  | 900
      1 | Xây dựng 120 bài giảng số | Ban Đào tạo | Các trường | 30/6/2026 | 120 bài giảng | 45 | 600
      2 | Nâng cấp hệ thống thi | Ban Khảo thí | Trung tâm Số | 31/3/2026 | 1 hệ thống | 70 | 300
      II | Quản trị |  |  |  |  |  | 450
      3 | Kho dữ liệu dùng chung | Trung tâm Số | Văn phòng | 31/8/2026 | 1 kho dữ liệu | 20 | 450
        | Cộng |  |  |  |  |  | 1350` },
    },
    tables: [],
  },
];
