import type { UnforeseenWorkbook } from "./workbooks";

/** Files of lake and basin offices about other matters, which no table is to be taken from. */
export const LAKE_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the emulation points of a block of offices, own and block's, with a line for digital work",
    sheets: {
      "Thi dua khoi 5": { merges: ["A1:F1", "A2:F2"], cells: `
      CỤM, KHỐI THI ĐUA SỐ 5 TỈNH LÂM ĐỒNG |  |  |  |  |
      BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2025 (BAN QUẢN LÝ KHU DU LỊCH HỒ TUYỀN LÂM) |  |  |  |  |
      STT | Nội dung thi đua | Điểm chuẩn | Điểm tự chấm | Điểm khối chấm | Ghi chú
      I | Thực hiện nhiệm vụ chính trị được giao | 60 | 57 | 56 |
      1 | Số lượt khách so với kế hoạch | 30 | 29 | 28 | Đạt 97%
      2 | Thu phí tham quan nộp ngân sách | 20 | 18 | 18 |
      3 | Cải cách hành chính, chuyển đổi số | 10 | 10 | 10 |
      II | Chấp hành chủ trương, pháp luật | 25 | 25 | 24 |
      1 | Không có cán bộ vi phạm kỷ luật | 15 | 15 | 15 |
      2 | Thực hành tiết kiệm | 10 | 10 | 9 |
      III | Công tác khen thưởng | 15 | 12 | 12 |
      1 | Khen thưởng người lao động trực tiếp | 15 | 12 | 12 |
       | Tổng điểm | 100 | 94 | 92 |` },
    },
    tables: [],
  },
  {
    name: "the criteria of a new-style countryside commune, with what is required and what is reached",
    sheets: {
      "NTM nâng cao": { cells: `
      UBND XÃ BA BỂ
      BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
      TT | Tên tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả thực hiện | Xã tự đánh giá | Huyện cũ đã thẩm tra
      1 | Quy hoạch | '1.1. Có quy hoạch chung được duyệt | Đạt | QĐ 455 | Đạt | Đạt
      2 | Giao thông | '2.1. Đường xã được bảo trì | 100% | 100% | Đạt | Đạt
       |  | '2.2. Đường thôn được cứng hóa | 90% | 84% | Chưa đạt | Chưa đạt
      8 | Thông tin và truyền thông | '8.1. Có điểm phục vụ bưu chính | Đạt | 01 điểm | Đạt | Đạt
       |  | '8.4. Có ứng dụng công nghệ thông tin trong quản lý, điều hành | Đạt | Đạt | Đạt | Đạt
      15 | Hành chính công | '15.1. Có dịch vụ công trực tuyến toàn trình | Đạt | Đạt | Đạt | Chưa đạt
       | Cộng số tiêu chí đạt |  | 19 | 16 | 16 | 15` },
    },
    tables: [],
  },
  {
    name: "the technical points of one bidder for a software package, with the least that is asked",
    sheets: {
      "HSDT ky thuat": { merges: ["A2:F2"], cells: `
      CÔNG TY CỔ PHẦN THỦY ĐIỆN THÁC BÀ |  |  |  |  |
      BẢNG ĐÁNH GIÁ CHI TIẾT VỀ KỸ THUẬT - GÓI THẦU PM-02: PHẦN MỀM QUẢN LÝ KỸ THUẬT |  |  |  |  |
      Nhà thầu: Liên danh Sao Bắc - Tín Phong
      STT | Tiêu chuẩn đánh giá | Điểm tối đa | Điểm tối thiểu yêu cầu | Điểm của chuyên gia 1 | Điểm của chuyên gia 2
      1 | Kinh nghiệm thực hiện gói thầu tương tự | 20 | 14 | 17 | 18
      1.1 | Hợp đồng phần mềm cho nhà máy điện | 12 | 8 | 10 | 11
      1.2 | Hợp đồng chuyển đổi số khác | 8 | 6 | 7 | 7
      2 | Giải pháp kỹ thuật | 60 | 42 | 51 | 49
      2.1 | Kiến trúc, khả năng tích hợp SCADA | 35 | 24 | 30 | 28
      2.2 | An toàn thông tin | 25 | 18 | 21 | 21
      3 | Nhân sự chủ chốt | 20 | 14 | 16 | 16
       | Tổng cộng | 100 | 70 | 84 | 83
      Kết luận: Nhà thầu đạt yêu cầu về kỹ thuật |  |  |  |  |` },
    },
    tables: [],
  },
  {
    name: "the results of an entrance examination of public employees by candidate, with marks for priority",
    sheets: {
      "KQ vong 2": { cells: `
      SỞ NỘI VỤ TỈNH ĐẮK LẮK
      KẾT QUẢ KỲ TUYỂN DỤNG VIÊN CHỨC CÔNG NGHỆ THÔNG TIN NĂM 2025 - VÒNG 2
      STT | Số báo danh | Họ và tên | Ngày sinh | Điểm phỏng vấn (tối đa 100) | Điểm ưu tiên | Tổng điểm | Kết quả
      I | Trung tâm Chuyển đổi số |  |  |  |  |  |
      1 | VC011 | Y Thuận Niê | 12/03/1998 | 78.5 | 5 | 83.5 | Trúng tuyển
      2 | VC014 | Phạm Thùy Dung | 25/09/1996 | 81 | 0 | 81 | Không trúng tuyển
      II | Trung tâm Lưu trữ lịch sử |  |  |  |  |  |
      1 | VC020 | H'Linh Êban | 02/01/2000 | 74 | 5 | 79 | Trúng tuyển
      2 | VC023 | Trịnh Quốc Bảo | 30/07/1995 | 70.25 | 2.5 | 72.75 | Không trúng tuyển` },
    },
    tables: [],
  },
];
