import type { UnforeseenWorkbook } from "./workbooks";

/** Files of the same offices about other matters, which no table is to be taken from. */
export const BAY_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "the monthly marks of the staff of a ward's one-stop centre",
    sheets: {
      "Xếp loại T10": { merges: ["A1:G1", "A2:G2"], cells: `
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG HẢI CHÂU |  |  |  |  |  |
      BẢNG CHẤM ĐIỂM, XẾP LOẠI CÔNG CHỨC TIẾP NHẬN HỒ SƠ THÁNG 10/2025 |  |  |  |  |  |
      STT | Họ và tên | Quầy | Điểm tối đa | Điểm tự chấm | Điểm Giám đốc Trung tâm chấm | Xếp loại
      1 | Trần Thị Mỹ Linh | Hộ tịch | 100 | 97 | 95 | A
      2 | Nguyễn Đức Toàn | Đất đai | 100 | 92 | 90 | A
      3 | Phan Thị Thu Thảo | Kinh doanh | 100 | 88 | 84 | B
      4 | Lê Quang Vinh | Bảo trợ xã hội | 100 | 95 | 95 | A` },
    },
    tables: [],
  },
  {
    name: "the estimate of a ministry's department for its tasks of informatics",
    sheets: {
      "Du toan 2026": { merges: ["A1:G1"], cells: `
      THUYẾT MINH DỰ TOÁN NHIỆM VỤ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN, CHUYỂN ĐỔI SỐ NĂM 2026 |  |  |  |  |  |
      Đơn vị tính: triệu đồng
      TT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền | Căn cứ
      I | Hạ tầng |  |  |  | 1260 |
      1 | Mở rộng kho lưu trữ | TB | 60 | 14 | 840 | Báo giá
      2 | Thuê đường truyền | tháng | 12 | 35 | 420 | HĐ 2025
      II | Phần mềm |  |  |  | 650 |
      3 | Mô-đun quét video | gói | 1 | 650 | 650 | Khảo sát
        | Tổng cộng |  |  |  | 1910 |` },
    },
    tables: [],
  },
  {
    name: "a scale for the quality of a hospital's wards, with the criteria of the ministry",
    sheets: {
      "83 tiêu chí": { merges: ["A2:F2"], cells: `
      BỆNH VIỆN ĐA KHOA BẮC GIANG
      BẢNG KIỂM TRA, ĐÁNH GIÁ CHẤT LƯỢNG BỆNH VIỆN QUÝ III/2025 |  |  |  |  |
      Mã | Tiêu chí | Điểm tối đa | Điểm bệnh viện tự chấm | Điểm đoàn kiểm tra | Ghi chú
      A | HƯỚNG ĐẾN NGƯỜI BỆNH | 15 | 12 | 11 |
      A1.1 | Người bệnh được chỉ dẫn rõ ràng | 5 | 4 | 4 |
      A1.2 | Người bệnh được chờ đợi trong phòng đầy đủ tiện nghi | 5 | 4 | 3 | Thiếu quạt
      A1.3 | Cải tiến quy trình khám bệnh | 5 | 4 | 4 |
      B | PHÁT TRIỂN NGUỒN NHÂN LỰC | 10 | 8 | 8 |
      B1.1 | Xây dựng kế hoạch phát triển nhân lực y tế | 5 | 4 | 4 |
      B1.2 | Bảo đảm và duy trì ổn định số lượng nhân lực | 5 | 4 | 4 |
        | Tổng điểm | 25 | 20 | 19 |` },
    },
    tables: [],
  },
  {
    name: "the inventory of a school's computer rooms",
    sheets: {
      "Kiểm kê 31-12": { cells: `
      TRƯỜNG THCS LÊ THỊ HỒNG GẤM
      BIÊN BẢN KIỂM KÊ THIẾT BỊ PHÒNG TIN HỌC
      STT | Tên thiết bị | Số lượng theo sổ | Số lượng thực tế | Chênh lệch | Tình trạng | Ghi chú
      1 | Phòng Tin học 1 | 45 | 44 | -1 |  |
      '1.1 | Máy tính để bàn | 40 | 39 | -1 | 3 máy hỏng nguồn | Thanh lý 1 máy
      '1.2 | Máy chiếu | 1 | 1 | 0 | Tốt |
      '1.3 | Bộ chuyển mạch | 4 | 4 | 0 | Tốt |
      2 | Phòng Tin học 2 | 32 | 32 | 0 |  |
      '2.1 | Máy tính xách tay | 30 | 30 | 0 | Tốt |
      '2.2 | Bảng tương tác | 2 | 2 | 0 | Tốt |
        | Tổng | 77 | 76 | -1 |  |` },
    },
    tables: [],
  },
];
