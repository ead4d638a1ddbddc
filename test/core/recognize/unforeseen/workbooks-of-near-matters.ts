import type { UnforeseenWorkbook } from "./workbooks";

/** Files that share the form, the numbering and many words with an appendix of ours, and not the matter. */
export const NEAR_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  { name: "an examination at the end of a course of digital skills", tables: [], sheets: { Sheet1: { cells: `
      BÀI KIỂM TRA CUỐI KHÓA BỒI DƯỠNG KỸ NĂNG SỐ
      TT | Nội dung | Điểm tối đa | Điểm đạt
      1 | Nhận thức số | 30 | 20
      '1.1 | Khái niệm chuyển đổi số | 10 | 10
      '1.2 | Kinh tế số | 20 | 10
      2 | An toàn số | 20 | 15
      '2.1 | Mật khẩu | 10 | 10
      '2.2 | Dữ liệu cá nhân | 10 | 5` } } },
  { name: "the points of the officer in charge of digital transformation", tables: [], sheets: { Sheet1: { cells: `
      PHIẾU ĐÁNH GIÁ CÁN BỘ PHỤ TRÁCH CHUYỂN ĐỔI SỐ
      TT | Tiêu chí | Điểm tối đa | Cá nhân tự chấm | Lãnh đạo chấm
      I | Kết quả nhiệm vụ | 70 | 60 | 58
      1 | Vận hành phần mềm quản lý văn bản | 30 | 28 | 28
      2 | Hỗ trợ chữ ký số | 20 | 18 | 17
      3 | Cập nhật dữ liệu cổng thông tin điện tử | 20 | 14 | 13
      II | Ý thức | 30 | 28 | 28
      1 | Chấp hành giờ làm | 15 | 15 | 15
      2 | Tham gia chuyển đổi số | 15 | 13 | 13` } } },
  { name: "the acceptance of a digital platform by functions", tables: [], sheets: { Sheet1: { cells: `
      BIÊN BẢN NGHIỆM THU NỀN TẢNG SỐ
      TT | Chức năng | Điểm tối đa | Điểm đánh giá | Ghi chú
      I | Quản trị dữ liệu số | 40 | 38 |
      1 | Nhập dữ liệu | 20 | 20 |
      2 | Tra cứu dữ liệu | 20 | 18 |
      II | Dịch vụ công trực tuyến | 60 | 50 |
      1 | Nộp hồ sơ trực tuyến | 30 | 30 |
      2 | Ký số | 30 | 20 |` } } },
  { name: "the quarter's targets of a digital services department", tables: [], sheets: { Sheet1: { cells: `
      KPI PHÒNG CÔNG NGHỆ SỐ QUÝ III
      STT | Chỉ tiêu | Trọng số | Điểm tối đa | Điểm đạt được
      1 | Doanh thu dịch vụ số | 40% | 40 | 35
      '1.1 | Chữ ký số | 20% | 20 | 18
      '1.2 | Hóa đơn điện tử | 20% | 20 | 17
      2 | Chất lượng nền tảng số | 60% | 60 | 55
      '2.1 | Thời gian sẵn sàng | 30% | 30 | 28
      '2.2 | Sự cố an toàn thông tin | 30% | 30 | 27` } } },
  { name: "what citizens think of digital services", tables: [], sheets: { Sheet1: { cells: `
      PHIẾU LẤY Ý KIẾN NGƯỜI DÂN VỀ DỊCH VỤ SỐ
      TT | Tiêu chí | Điểm tối đa | Điểm bình quân
      1 | Dịch vụ công trực tuyến | 10 | 8.2
      '1.1 | Dễ sử dụng | 5 | 4.1
      '1.2 | Nhanh chóng | 5 | 4.1
      2 | Thanh toán trực tuyến | 10 | 7.9
      '2.1 | Tiện lợi | 5 | 4
      '2.2 | An toàn | 5 | 3.9` } } },
  { name: "the jury's points for a digital transformation award", tables: [], sheets: { Sheet1: { cells: `
      PHIẾU CHẤM GIẢI THƯỞNG CHUYỂN ĐỔI SỐ VIỆT NAM
      TT | Tiêu chí | Thang điểm | Điểm của giám khảo
      1 | Hiệu quả chuyển đổi số | 50 | 40
      '1.1 | Tác động xã hội số | 25 | 20
      '1.2 | Tác động kinh tế số | 25 | 20
      2 | Công nghệ | 50 | 42
      '2.1 | Tính sáng tạo | 25 | 20
      '2.2 | Bảo mật dữ liệu | 25 | 22` } } },
  { name: "a lesson observed that used digital technology", tables: [], sheets: { Sheet1: { cells: `
      PHIẾU DỰ GIỜ TIẾT DẠY ỨNG DỤNG CÔNG NGHỆ SỐ
      TT | Tiêu chí | Điểm tối đa | Điểm chấm
      I | Chuẩn bị bài giảng điện tử | 10 | 9
      1 | Học liệu số phù hợp | 5 | 5
      2 | Phần mềm ổn định | 5 | 4
      II | Tiến trình dạy học số | 10 | 8
      1 | Học sinh tương tác trực tuyến | 5 | 4
      2 | Kiểm tra bằng công cụ số | 5 | 4` } } },
  { name: "an index of the use of information technology", tables: [], sheets: { Sheet1: { cells: `
      BẢNG TỰ ĐÁNH GIÁ MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN (ICT INDEX)
      TT | Chỉ tiêu | Điểm tối đa | Tự đánh giá
      1 | Hạ tầng kỹ thuật | 30 | 25
      '1.1 | Tỷ lệ máy tính/CBCC | 15 | 15
      '1.2 | Băng rộng | 15 | 10
      2 | Ứng dụng | 30 | 20
      '2.1 | Phần mềm một cửa điện tử | 15 | 10
      '2.2 | Dịch vụ công trực tuyến | 15 | 10` } } },
  { name: "the protection of an information system, with scoring texts", tables: [], sheets: { Sheet1: { cells: `
      BẢNG CHẤM ĐIỂM AN TOÀN HỆ THỐNG THÔNG TIN CẤP ĐỘ 3
      TT | Yêu cầu | Điểm tối đa | Tự chấm | Cách tính điểm
      1 | Quản lý | 30 | 25 |
      '1.1 | Quy chế bảo đảm an toàn thông tin | 15 | 15 | Có: Điểm tối đa; Không: 0 điểm
      '1.2 | Nhân sự an toàn thông tin mạng | 15 | 10 | Có: Điểm tối đa; Không: 0 điểm
      2 | Kỹ thuật | 30 | 20 |
      '2.1 | Phòng chống mã độc | 15 | 10 | a/b*Điểm tối đa
      '2.2 | Sao lưu dữ liệu số | 15 | 10 | a/b*Điểm tối đa` } } },
  { name: "a branch of a digital bank", tables: [], sheets: { Sheet1: { cells: `
      CHẤM ĐIỂM CHI NHÁNH NGÂN HÀNG SỐ
      TT | Chỉ tiêu | Điểm tối đa | Điểm thực hiện
      1 | Khách hàng số | 50 | 40
      '1.1 | Mở tài khoản trực tuyến | 25 | 20
      '1.2 | Giao dịch không dùng tiền mặt | 25 | 20
      2 | Kênh số | 50 | 45
      '2.1 | Ứng dụng di động | 25 | 25
      '2.2 | Internet banking | 25 | 20` } } },
];
