import type { UnforeseenWorkbook } from "./workbooks";

/** Files of other matters, which no table is to be taken from. */
export const OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  { name: "grades of a training course on digital skills by group", tables: [], sheets: { "Lớp CĐS": { cells: `
      KẾT QUẢ LỚP BỒI DƯỠNG CHUYỂN ĐỔI SỐ CẤP XÃ
      STT | Học viên | Đơn vị | Điểm tối đa | Điểm kiểm tra | Xếp loại
      I | Nhóm 1 | | | |
      1 | Nguyễn Thị Lan | Xã An Phú | 10 | 8 | Giỏi
      2 | Trần Quốc Bảo | Xã An Phú | 10 | 7 | Khá
      II | Nhóm 2 | | | |
      1 | Lò Văn Pành | Xã An Bình | 10 | 9 | Giỏi
      2 | Vàng A Sử | Xã An Hòa | 10 | 6 | TB` } } },
  { name: "technical points of bids for a data platform", tables: [], sheets: { "Chấm kỹ thuật": { cells: `
      STT | Tiêu chí đánh giá | Điểm tối đa | Điểm tối thiểu | FPT | Viettel | VNPT
      1 | Kiến trúc nền tảng dữ liệu | 40 | 28 | 35 | 38 | 36
      '1.1 | Khả năng mở rộng | 20 | 14 | 18 | 19 | 18
      '1.2 | An toàn thông tin | 20 | 14 | 17 | 19 | 18
      2 | Nhân sự chủ chốt | 60 | 42 | 50 | 55 | 52
      '2.1 | Kinh nghiệm chuyên gia | 60 | 42 | 50 | 55 | 52
      | Tổng | 100 | 70 | 85 | 93 | 88` } } },
  { name: "individual points of civil servants with digital tasks", tables: [], sheets: { "Đánh giá CBCC": { cells: `
      PHIẾU TỰ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC QUÝ II
      TT | Tiêu chí | Điểm tối đa | Cá nhân tự chấm | Cấp có thẩm quyền chấm
      I | Ý thức, trách nhiệm | 30 | 28 | 27
      1 | Chấp hành sự phân công | 15 | 14 | 14
      2 | Đoàn kết nội bộ | 15 | 14 | 13
      II | Kết quả công việc | 70 | 60 | 60
      1 | Xử lý văn bản điện tử đúng hạn | 40 | 35 | 35
      2 | Ứng dụng công nghệ thông tin | 30 | 25 | 25
      | Cộng | 100 | 88 | 87` } } },
  { name: "spending on digital transformation with ceilings", tables: [], sheets: { "Kinh phí": { cells: `
      TT | Nội dung nhiệm vụ chuyển đổi số | Mức tối đa | Xã đề nghị | Huyện thẩm định | Ghi chú
      I | Hạ tầng số | 900 | 850 | 800 |
      1 | Đường truyền số liệu | 400 | 380 | 370 | triệu đồng
      2 | Thiết bị họp trực tuyến | 500 | 470 | 430 | triệu đồng
      II | Dữ liệu số | 300 | 280 | 250 |
      1 | Số hóa hồ sơ | 300 | 280 | 250 | triệu đồng` } } },
  { name: "new rural criteria with one on communication", tables: [], sheets: { NTM: { cells: `
      TT | Tên tiêu chí | Chỉ tiêu theo vùng | Điểm chuẩn | Xã tự chấm | Huyện thẩm tra
      1 | Quy hoạch | Đạt | 5 | 5 | 5
      2 | Giao thông | 80% | 10 | 8 | 8
      '2.1 | Đường trục xã | 100% | 6 | 5 | 5
      '2.2 | Đường thôn | 80% | 4 | 3 | 3
      3 | Thủy lợi | 80% | 5 | 4 | 4
      4 | Trường học | 70% | 10 | 8 | 8
      5 | Thông tin và truyền thông | Đạt | 5 | 5 | 5` } } },
  { name: "an examination timetable and its marks", tables: [], sheets: { "Lịch thi": { cells: `
      STT | Môn thi | Ngày thi | Giờ thi | Thang điểm | Hình thức
      1 | Tin học ứng dụng | 12/6/2025 | 7h30 | 10 | Trực tuyến
      2 | Cơ sở dữ liệu | 13/6/2025 | 7h30 | 10 | Trực tuyến
      3 | Mạng máy tính | 14/6/2025 | 7h30 | 10 | Tự luận` } } },
  { name: "complaints handled by field", tables: [], sheets: { "PAKN": { cells: `
      STT | Lĩnh vực | Tiếp nhận | Đã xử lý | Đúng hạn | Điểm hài lòng
      I | Đô thị | 120 | 110 | 100 | 4.2
      1 | Rác thải | 70 | 65 | 60 | 4.1
      2 | Chiếu sáng | 50 | 45 | 40 | 4.4
      II | Dịch vụ công trực tuyến | 30 | 30 | 29 | 4.6
      1 | Lỗi hệ thống | 30 | 30 | 29 | 4.6` } } },
  { name: "points of a sports festival by delegation", tables: [], sheets: { "Toàn đoàn": { cells: `
      BẢNG TỔNG SẮP HỘI THAO NGÀNH THÔNG TIN VÀ TRUYỀN THÔNG
      TT | Đoàn | Bóng bàn | Cầu lông | Kéo co | Tổng điểm
      I | Khối sở | | | |
      1 | Sở Khoa học và Công nghệ | 20 | 15 | 10 | 45
      2 | Sở Tài chính | 15 | 20 | 5 | 40
      II | Khối doanh nghiệp | | | |
      1 | VNPT | 25 | 20 | 10 | 55` } } },
  { name: "a maturity checklist of a software process", tables: [], sheets: { CMMI: { cells: `
      Mã | Nội dung | Điểm tối đa | Điểm đánh giá | Nhận xét
      1 | Quản lý yêu cầu | 20 | 15 |
      '1.1 | Ghi nhận yêu cầu | 10 | 8 |
      '1.2 | Theo dõi thay đổi | 10 | 7 |
      2 | Kiểm thử phần mềm | 20 | 18 |
      '2.1 | Kịch bản kiểm thử | 10 | 9 |
      '2.2 | Kiểm thử tự động | 10 | 9 |` } } },
  { name: "an index of public administration performance", tables: [], sheets: { PAPI: { cells: `
      STT | Nội dung, chỉ số thành phần | Điểm tối đa | Điểm năm 2023 | Điểm năm 2024
      1 | Tham gia của người dân ở cơ sở | 10 | 5.1 | 5.3
      '1.1 | Tri thức công dân | 2.5 | 1.1 | 1.2
      '1.2 | Cơ hội tham gia | 7.5 | 4 | 4.1
      2 | Công khai, minh bạch | 10 | 5.2 | 5.4
      '2.1 | Tiếp cận thông tin | 5 | 2.6 | 2.7
      '2.2 | Công khai ngân sách | 5 | 2.6 | 2.7
      3 | Quản trị điện tử | 10 | 3.1 | 3.4
      '3.1 | Sử dụng cổng thông tin điện tử | 10 | 3.1 | 3.4` } } },
  { name: "rating of startups at a contest", tables: [], sheets: { "Chung kết": { cells: `
      CUỘC THI KHỞI NGHIỆP ĐỔI MỚI SÁNG TẠO
      TT | Tiêu chí | Điểm tối đa | Giám khảo 1 | Giám khảo 2 | Giám khảo 3
      1 | Tính mới của giải pháp số | 40 | 30 | 32 | 35
      '1.1 | Ý tưởng | 20 | 15 | 16 | 18
      '1.2 | Công nghệ số | 20 | 15 | 16 | 17
      2 | Khả thi | 60 | 50 | 48 | 51
      '2.1 | Thị trường | 60 | 50 | 48 | 51` } } },
  { name: "the results of all departments by index, their maxima above", tables: [], sheets: { "Công bố": { cells: `
      KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG MỨC ĐỘ CHUYỂN ĐỔI SỐ CÁC SỞ, BAN, NGÀNH
      TT | Cơ quan | Nhận thức số | Thể chế số | Hạ tầng số | Tổng điểm | Xếp hạng
      | Điểm tối đa | 100 | 100 | 100 | 300 |
      1 | Sở Tài chính | 90 | 80 | 85 | 255 | 1
      2 | Sở Y tế | 85 | 80 | 80 | 245 | 2
      3 | Ban Dân tộc | 80 | 70 | 75 | 225 | 3
      4 | Văn phòng UBND tỉnh | 78 | 70 | 70 | 218 | 4` } } },
  { name: "the control of equipment handed out", tables: [], sheets: { "Thiết bị": { cells: `
      STT | Tên thiết bị | Định mức tối đa | Đã cấp | Còn lại | Ghi chú
      1 | Máy tính | 30 | 25 | 5 |
      '1.1 | Máy tính bảng phục vụ họp không giấy | 20 | 18 | 2 |
      '1.2 | Máy tính để bàn một cửa điện tử | 10 | 7 | 3 |
      2 | Máy quét số hóa hồ sơ | 8 | 6 | 2 |
      '2.1 | Máy quét tốc độ cao | 8 | 6 | 2 |` } } },
];
