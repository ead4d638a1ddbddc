import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const GULF_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the quarterly form of a finance department's official, with own and the head's marks",
    sheets: {
      "Mẫu 01 - Quý IV": { merges: ["A1:E1"], cells: `
      PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC QUÝ IV NĂM 2025 |  |  |  |
      Họ và tên: H'Linh Niê - Phòng Quản lý ngân sách
      STT | Tiêu chí | Điểm tối đa | Cá nhân tự chấm | Trưởng phòng chấm
      I | Tiêu chí chung | 30 | 29 | 28
      1 | Phẩm chất chính trị, đạo đức | 10 | 10 | 10
      2 | Tinh thần, thái độ làm việc | 10 | 10 | 9
      3 | Chấp hành kỷ luật, kỷ cương | 10 | 9 | 9
      II | Kết quả thực hiện nhiệm vụ | 70 | 66 | 65
      1 | Số lượng công việc hoàn thành | 30 | 28 | 28
      2 | Chất lượng, tiến độ công việc | 40 | 38 | 37
        | Tổng điểm | 100 | 95 | 93

        | Xếp loại: Hoàn thành xuất sắc nhiệm vụ |  |  |` },
    },
    tables: [],
  },
  {
    name: "the emulation scale of a cluster of special zones and communes",
    sheets: {
      "Thi đua cụm 3": { merges: ["A1:F1", "A2:F2"], cells: `
      BẢNG CHẤM ĐIỂM THI ĐUA CỤM SỐ 3 NĂM 2025 |  |  |  |  |
      (Theo Hướng dẫn số 05/HD-HĐTĐKT của Hội đồng Thi đua - Khen thưởng tỉnh) |  |  |  |  |
      TT | Nội dung thi đua | Điểm chuẩn | Đơn vị tự chấm | Cụm chấm | Ghi chú
      A | PHÁT TRIỂN KINH TẾ | 400 | 372 | 365 |
      1 | Thu ngân sách trên địa bàn | 200 | 190 | 190 |
      2 | Giải ngân vốn đầu tư công | 200 | 182 | 175 | 91%
      B | VĂN HÓA, XÃ HỘI | 300 | 285 | 280 |
      1 | Giảm hộ nghèo | 150 | 145 | 140 |
      2 | Trường đạt chuẩn quốc gia | 150 | 140 | 140 |
      C | QUỐC PHÒNG, AN NINH | 300 | 300 | 295 |
      1 | Tuyển quân đạt chỉ tiêu | 150 | 150 | 150 |
      2 | Kiềm chế tai nạn giao thông đường thủy | 150 | 150 | 145 |
        | TỔNG ĐIỂM | 1000 | 957 | 940 |` },
    },
    tables: [],
  },
  {
    name: "a survey of people in a ward about online services, counts and shares of the answers",
    sheets: {
      "Khảo sát": { merges: ["A1:E1"], cells: `
      TỔNG HỢP PHIẾU KHẢO SÁT NGƯỜI DÂN PHƯỜNG THUẬN HÓA VỀ DỊCH VỤ SỐ (250 phiếu) |  |  |  |
      STT | Câu hỏi | Số phiếu | Tỷ lệ (%) | Ghi chú
      1 | Ông/bà biết dịch vụ công trực tuyến qua đâu? | 250 | 100 |
      '1.1 | Tổ công nghệ số cộng đồng | 110 | 44 |
      '1.2 | Mạng xã hội | 95 | 38 |
      '1.3 | Loa phường | 45 | 18 |
      2 | Ông/bà có hài lòng khi nộp hồ sơ trên mạng không? | 250 | 100 |
      '2.1 | Hài lòng | 205 | 82 |
      '2.2 | Chưa hài lòng | 45 | 18 | Chủ yếu hồ sơ đất đai
        | Điểm hài lòng trung bình (thang 5) |  | 4.1 |` },
    },
    tables: [],
  },
  {
    name: "the inventory and settlement of a port company's machines",
    sheets: {
      "Kiem ke": { merges: ["A1:H1"], cells: `
      CÔNG TY CỔ PHẦN CẢNG NGHI SƠN - BẢNG KIỂM KÊ TÀI SẢN CÔNG NGHỆ THÔNG TIN ĐẾN 31/12/2024 |  |  |  |  |  |  |
      STT | Tên tài sản | ĐVT | Số lượng sổ sách | Số lượng kiểm kê | Nguyên giá (triệu đồng) | Giá trị còn lại (triệu đồng) | Ghi chú
      A | Thiết bị mạng |  | 18 | 18 | 920 | 410 |
      A1 | Bộ chuyển mạch | chiếc | 14 | 14 | 420 | 160 |
      A2 | Tường lửa | chiếc | 4 | 4 | 500 | 250 |
      B | Máy tính |  | 126 | 125 | 2016 | 705 |
      B1 | Máy tính để bàn | chiếc | 90 | 90 | 1260 | 405 |
      B2 | Máy tính xách tay | chiếc | 36 | 35 | 756 | 300 | 01 chiếc chờ thanh lý
        | Tổng cộng |  | 144 | 143 | 2936 | 1115 |` },
    },
    tables: [],
  },
];
