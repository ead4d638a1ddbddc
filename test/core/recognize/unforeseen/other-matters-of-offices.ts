import type { OTHER_MATTERS } from "./tables-of-other-matters";

/** Point tables and lists that offices keep of other matters, in words that no list of ours foresees. */
export const OFFICE_MATTERS: typeof OTHER_MATTERS = [
  { name: "criteria of a cultured office", sheet: `
      TT | Nội dung tiêu chí | Điểm tối đa | Đơn vị tự chấm | Tổ thẩm định chấm
      I | Trang phục, giao tiếp, ứng xử | 40 | 38 | 37
      1 | Mặc trang phục lịch sự | 20 | 20 | 19
      2 | Niềm nở với công dân | 20 | 18 | 18
      II | Cảnh quan, bài trí công sở | 60 | 55 | 54
      1 | Treo Quốc kỳ đúng quy định | 30 | 30 | 30
      2 | Khuôn viên sạch đẹp, có cây xanh | 30 | 25 | 24
      | Tổng điểm | 100 | 93 | 91` },
  { name: "credit scoring of a borrower", sheet: `
      BẢNG CHẤM ĐIỂM TÍN DỤNG KHÁCH HÀNG CÁ NHÂN
      STT | Chỉ tiêu | Điểm tối đa | Điểm chấm | Ghi chú
      1 | Nhân thân | 30 | 24 |
      1.1 | Tuổi | 10 | 8 |
      1.2 | Trình độ học vấn | 20 | 16 |
      2 | Năng lực trả nợ | 70 | 50 |
      2.1 | Thu nhập hằng tháng | 40 | 30 |
      2.2 | Tài sản bảo đảm | 30 | 20 |
      | Tổng điểm | 100 | 74 |` },
  { name: "a league table", sheet: `
      STT | Đơn vị | Trận | Thắng | Hòa | Thua | Điểm | Xếp hạng
      I | Bảng A | | | | | |
      1 | Công an tỉnh | 3 | 3 | 0 | 0 | 9 | 1
      2 | Sở Nội vụ | 3 | 1 | 1 | 1 | 4 | 2
      II | Bảng B | | | | | |
      3 | Văn phòng UBND | 3 | 2 | 0 | 1 | 6 | 1
      4 | Đoàn Thanh niên | 3 | 0 | 1 | 2 | 1 | 3` },
  { name: "fire safety of a building", sheet: `
      BẢNG KIỂM TRA AN TOÀN PHÒNG CHÁY, CHỮA CHÁY
      STT | Nội dung kiểm tra | Thang điểm | Điểm đạt | Ghi chú
      I | Lối thoát nạn | 50 | 45 |
      1 | Cửa thoát nạn không bị khóa | 25 | 25 |
      2 | Đèn chỉ dẫn hoạt động | 25 | 20 | Hỏng 1 đèn
      II | Phương tiện chữa cháy | 50 | 40 |
      1 | Bình chữa cháy còn hạn | 30 | 30 |
      2 | Họng nước vách tường | 20 | 10 |
      | Tổng | 100 | 85 |` },
  { name: "quality management of documents (ISO)", sheet: `
      Mã | Tiêu chí đánh giá | Điểm chuẩn | Điểm tự chấm | Điểm đoàn đánh giá
      1 | Bối cảnh của tổ chức | 20 | 16 | 15
      1.1 | Xác định các bên liên quan | 10 | 8 | 8
      1.2 | Phạm vi hệ thống quản lý chất lượng | 10 | 8 | 7
      2 | Sự lãnh đạo | 20 | 18 | 18
      2.1 | Chính sách chất lượng | 10 | 9 | 9
      2.2 | Vai trò, quyền hạn | 10 | 9 | 9` },
  { name: "food safety of a shop", sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt được
      1 | Điều kiện cơ sở | 40 | 36
      1.1 | Bếp một chiều | 20 | 18
      1.2 | Có thùng rác có nắp | 20 | 18
      2 | Người chế biến | 60 | 54
      2.1 | Khám sức khỏe định kỳ | 30 | 30
      2.2 | Đeo khẩu trang, găng tay | 30 | 24` },
  { name: "the published results of units by pillar, with the highest possible points on top", sheet: `
      KẾT QUẢ XẾP HẠNG CHUYỂN ĐỔI SỐ CÁC XÃ, PHƯỜNG NĂM 2025
      STT | Đơn vị | Chính quyền số | Kinh tế số | Xã hội số | Tổng điểm | Xếp hạng
      | Điểm tối đa | 500 | 300 | 200 | 1000 |
      1 | Phường Minh Khai | 420 | 250 | 170 | 840 | 1
      2 | Xã Yên Bình | 400 | 230 | 150 | 780 | 2
      3 | Xã Tân Lập | 380 | 200 | 160 | 740 | 3
      4 | Xã Quang Minh | 350 | 180 | 120 | 650 | 4` },
  { name: "the published results of units in blocks", sheet: `
      BẢNG TỔNG HỢP CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG
      STT | Tên cơ quan, đơn vị | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      I | Khối sở, ban, ngành | | |
      1 | Sở Nội vụ | 100 | 92 | 88
      2 | Sở Xây dựng | 100 | 85 | 83
      3 | Thanh tra tỉnh | 100 | 80 | 79
      II | Khối xã, phường | | |
      1 | Xã Bình Minh | 100 | 75 | 70
      2 | Phường Hòa Bình | 100 | 83 | 81` },
  { name: "progress of the tasks of a plan in per cent", sheet: `
      THEO DÕI NHIỆM VỤ CHUYỂN ĐỔI SỐ QUÝ III
      TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Mức độ hoàn thành (%) | Kết quả | Ghi chú
      1 | Hạ tầng số | | 80 | |
      1.1 | Nâng cấp đường truyền số liệu | Văn phòng | 100 | Đã xong |
      1.2 | Lắp camera an ninh | Công an | 60 | Đang làm |
      2 | Dữ liệu số | | 50 | |
      2.1 | Số hóa hồ sơ hộ tịch | Tư pháp | 50 | Đang làm |` },
  { name: "a checklist of information security by system", sheet: `
      STT | Yêu cầu kỹ thuật | Hệ thống QLVB | Cổng TTĐT | Một cửa | Đánh giá
      1 | Quản lý tài khoản | | | |
      1.1 | Mật khẩu tối thiểu 8 ký tự | Đạt | Đạt | Đạt | Đạt
      1.2 | Xác thực hai yếu tố | Không đạt | Đạt | Không đạt | Không đạt
      2 | Sao lưu dữ liệu | | | |
      2.1 | Sao lưu hằng ngày | Đạt | Đạt | Đạt | Đạt` },
  { name: "monthly points of the staff of an IT centre", sheet: `
      BẢNG CHẤM ĐIỂM HOÀN THÀNH CÔNG VIỆC THÁNG 6 – PHÒNG HẠ TẦNG SỐ
      TT | Tiêu chí | Điểm tối đa | Anh Tuấn | Chị Hoa | Anh Dũng
      1 | Vận hành hệ thống mạng | 40 | 38 | 35 | 40
      1.1 | Xử lý sự cố đúng hạn | 20 | 19 | 17 | 20
      1.2 | Trực máy chủ | 20 | 19 | 18 | 20
      2 | Chấp hành nội quy | 60 | 60 | 55 | 58
      2.1 | Đi làm đúng giờ | 30 | 30 | 27 | 28
      2.2 | Tham gia hoạt động cơ quan | 30 | 30 | 28 | 30` },
  { name: "criteria of a strong women's union", sheet: `
      STT | Nội dung thi đua công tác Hội | Điểm chuẩn | Cơ sở tự chấm | Hội cấp trên chấm
      I | Công tác tuyên truyền | 30 | 29 | 28
      1 | Tổ chức sinh hoạt chuyên đề | 20 | 19 | 18
      2 | Tuyên truyền trên mạng xã hội | 10 | 10 | 10
      II | Hỗ trợ phụ nữ khởi nghiệp | 40 | 36 | 36
      1 | Giúp hội viên vay vốn | 20 | 18 | 18
      2 | Mô hình kinh tế mới | 20 | 18 | 18
      | Cộng | 70 | 65 | 64` },
  { name: "tourism sites", sheet: `
      BỘ TIÊU CHÍ ĐÁNH GIÁ ĐIỂM DU LỊCH
      Mã số | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định
      A | Tài nguyên du lịch | 25 | 20 | 18
      A1 | Sự đa dạng của tài nguyên | 15 | 12 | 11
      A2 | Sức chứa của điểm đến | 10 | 8 | 7
      B | Sản phẩm và dịch vụ | 30 | 24 | 24
      B1 | Hướng dẫn, thuyết minh | 18 | 14 | 14
      B2 | Có website giới thiệu, đặt vé trực tuyến | 12 | 10 | 10` },
  { name: "the acceptance of a software by functions", sheet: `
      BIÊN BẢN NGHIỆM THU PHẦN MỀM
      STT | Chức năng | Mức độ quan trọng | Điểm tối đa | Điểm nghiệm thu | Nhận xét
      1 | Quản trị hệ thống | Cao | 20 | 18 |
      1.1 | Phân quyền người dùng | Cao | 10 | 9 |
      1.2 | Nhật ký truy cập | Cao | 10 | 9 |
      2 | Báo cáo thống kê | Vừa | 10 | 7 |
      2.1 | Xuất dữ liệu ra Excel | Vừa | 10 | 7 |` },
];

/** The nearest ones: they speak of digital transformation and of points, but assess persons, goods, tasks or the units as a whole. */
export const NEAREST_MATTERS: typeof OTHER_MATTERS = [
  { name: "digital skills of officials, each by name", sheet: `
      BẢNG ĐIỂM ĐÁNH GIÁ KỸ NĂNG SỐ
      STT | Cán bộ | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định
      I | Văn phòng | | |
      1 | Nguyễn Thị Thu Hà | 100 | 80 | 78
      2 | Trần Đức Long | 100 | 75 | 70
      II | Phòng Kinh tế | | |
      1 | Bùi Thị Mai | 100 | 90 | 88
      2 | Đỗ Hùng | 100 | 60 | 61` },
  { name: "digital products before a jury", sheet: `
      BÌNH CHỌN SẢN PHẨM CHUYỂN ĐỔI SỐ TIÊU BIỂU
      TT | Tiêu chí | Điểm tối đa | Ông Hùng | Bà Lan | Ông Minh
      1 | Tính sáng tạo của giải pháp số | 50 | 40 | 42 | 45
      1.1 | Công nghệ số mới | 30 | 25 | 26 | 28
      1.2 | Dữ liệu số phong phú | 20 | 15 | 16 | 17
      2 | Hiệu quả kinh tế số | 50 | 40 | 41 | 44
      2.1 | Tiết kiệm chi phí | 50 | 40 | 41 | 44` },
  { name: "hamlets with the points of their digital groups", sheet: `
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CÁC THÔN
      STT | Tên thôn | Điểm tối đa | Điểm tự chấm | Điểm xã chấm
      1 | Thôn Đông | 100 | 80 | 78
      2 | Thôn Đoài | 100 | 75 | 73
      3 | Thôn Thượng | 100 | 90 | 88
      4 | Thôn Hạ | 100 | 66 | 66` },
  { name: "weights of tasks of a digital plan", sheet: `
      KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026
      TT | Nhiệm vụ | Kinh phí | Trọng số | Tiến độ | Ghi chú
      I | Hạ tầng số | 500 | 0.4 | Quý I |
      1 | Mở rộng mạng nội bộ | 300 | 0.2 | Quý I |
      2 | Nâng cấp hội nghị trực tuyến | 200 | 0.2 | Quý II |
      II | Dữ liệu số | 400 | 0.6 | Quý III |
      1 | Số hóa tài liệu lưu trữ | 400 | 0.6 | Quý III |` },
  { name: "answers to a survey on digital transformation", sheet: `
      KHẢO SÁT NHẬN THỨC VỀ CHUYỂN ĐỔI SỐ
      STT | Nội dung | Tổng số phiếu | Đồng ý | Không đồng ý | Điểm trung bình
      1 | Nhận thức số | 300 | 250 | 50 | 4.1
      1.1 | Chuyển đổi số là cần thiết | 150 | 140 | 10 | 4.5
      1.2 | Đã dùng dịch vụ công trực tuyến | 150 | 110 | 40 | 3.7
      2 | Kỹ năng số | 300 | 200 | 100 | 3.6
      2.1 | Biết ký số | 300 | 200 | 100 | 3.6` },
  { name: "targets against results of a digital resolution", sheet: `
      THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT CHUYỂN ĐỔI SỐ
      TT | Chỉ tiêu | ĐVT | Mục tiêu 2025 | Thực hiện 2024 | Ước 2025
      I | Chính quyền số | | | |
      1 | Hồ sơ trực tuyến toàn trình | % | 80 | 65 | 82
      2 | Văn bản ký số | % | 100 | 98 | 100
      II | Kinh tế số | | | |
      1 | Tỷ trọng kinh tế số | % | 20 | 12 | 15` },
  { name: "marks of pupils in a digital school record", sheet: `
      HỌC BẠ SỐ – ĐIỂM TỔNG KẾT
      Mã HS | Họ và tên | Điểm tối đa | Học kỳ I | Học kỳ II | Cả năm
      1 | Nguyễn An Nhiên | 10 | 8.5 | 8.7 | 8.6
      2 | Lê Minh Khôi | 10 | 7.5 | 7.9 | 7.8
      3 | Phạm Gia Hân | 10 | 9.1 | 9.3 | 9.2` },
  { name: "bidders for a digital platform by criterion", sheet: `
      TT | Tiêu chí kỹ thuật nền tảng số | Điểm tối đa | Công ty Sao Việt | Công ty Hà An
      1 | Giải pháp dữ liệu số | 60 | 50 | 55
      1.1 | Kho dữ liệu | 30 | 25 | 28
      1.2 | An toàn thông tin | 30 | 25 | 27
      2 | Triển khai | 40 | 30 | 35
      2.1 | Đào tạo kỹ năng số | 40 | 30 | 35` },
];
