/** Sheets of other matters that look like appendices: levels, points, even digital words. */
export const OTHER_MATTERS: readonly { readonly name: string; readonly sheet: string }[] = [
  { name: "points of new-style rural hamlets", sheet: `
      BẢNG CHẤM ĐIỂM THÔN NÔNG THÔN MỚI KIỂU MẪU NĂM 2024
      TT | Nội dung tiêu chí | Điểm tối đa | Thôn tự chấm | Xã chấm
      I | Hạ tầng kinh tế - xã hội | 40 | 36 | 35
      1 | Đường làng, ngõ xóm sáng, xanh, sạch, đẹp | 20 | 18 | 18
      2 | Điện thắp sáng công cộng | 20 | 18 | 17
      II | Phát triển kinh tế | 30 | 25 | 25
      1 | Thu nhập bình quân đầu người | 20 | 15 | 15
      2 | Tỷ lệ hộ có internet | 10 | 10 | 10
      | Tổng điểm | 70 | 61 | 60` },
  { name: "products of the OCOP programme", sheet: `
      PHIẾU ĐÁNH GIÁ SẢN PHẨM OCOP
      TT | Nội dung | Điểm tối đa | Điểm đánh giá
      A | SẢN PHẨM VÀ SỨC MẠNH CỘNG ĐỒNG | 40 | 30
      1 | Nguồn nguyên liệu địa phương | 20 | 15
      2 | Sử dụng lao động địa phương | 20 | 15
      B | KHẢ NĂNG TIẾP THỊ | 25 | 20
      1 | Bán hàng trên sàn thương mại điện tử | 10 | 8
      2 | Câu chuyện về sản phẩm | 15 | 12
      | Tổng cộng | 65 | 50` },
  { name: "a school's informatics competition", sheet: `
      KẾT QUẢ HỘI THI TIN HỌC TRẺ CẤP HUYỆN NĂM 2025
      TT | Đội thi | Trường | Điểm lý thuyết | Điểm thực hành | Tổng điểm | Xếp hạng
      1 | Đội A1 | THCS Nguyễn Du | 40 | 45 | 85 | 1
      2 | Đội A2 | THCS Lê Lợi | 38 | 40 | 78 | 3
      3 | Đội B1 | THCS Trần Phú | 39 | 44 | 83 | 2` },
  { name: "a survey of satisfaction with online services", sheet: `
      KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG VỀ DỊCH VỤ CÔNG TRỰC TUYẾN
      STT | Nội dung câu hỏi | Số phiếu | Điểm trung bình | Điểm tối đa
      I | Về tiếp cận dịch vụ | 200 | 4.1 | 5
      1 | Dễ tìm dịch vụ trên cổng | 200 | 4.0 | 5
      2 | Giao diện dễ dùng | 200 | 4.2 | 5
      II | Về công chức | 200 | 4.5 | 5
      3 | Thái độ lịch sự | 200 | 4.6 | 5
      4 | Hướng dẫn đầy đủ | 200 | 4.4 | 5` },
  { name: "offers for computers compared by price and points", sheet: `
      BẢNG SO SÁNH GIÁ CHÀO THẦU MUA SẮM MÁY TÍNH
      STT | Nội dung | Điểm tối đa | Công ty A | Công ty B | Công ty C
      1 | Giá chào | 70 | 65 | 68 | 70
      1.1 | Giá máy tính | 50 | 46 | 48 | 50
      1.2 | Giá phần mềm | 20 | 19 | 20 | 20
      2 | Kỹ thuật | 30 | 28 | 25 | 20
      2.1 | Cấu hình máy tính | 30 | 28 | 25 | 20
      | Tổng cộng | 100 | 93 | 93 | 90` },
  { name: "an inventory of information technology", sheet: `
      THỐNG KÊ TRANG THIẾT BỊ CÔNG NGHỆ THÔNG TIN
      STT | Tên thiết bị | Số lượng tối đa theo định mức | Hiện có | Còn thiếu | Ghi chú
      I | Máy tính | 50 | 45 | 5 |
      1 | Máy tính để bàn | 40 | 38 | 2 |
      2 | Máy tính xách tay | 10 | 7 | 3 |
      II | Thiết bị mạng | 12 | 10 | 2 |
      1 | Bộ phát wifi | 12 | 10 | 2 |
      | Tổng cộng | 62 | 55 | 7 |` },
  { name: "KPI of a department with weights and points", sheet: `
      STT | Chỉ số KPI | Trọng số (%) | Mục tiêu | Thực hiện | Điểm tối đa | Điểm đạt
      I | Tài chính | 40 | | | 40 | 35
      1 | Doanh thu dịch vụ viễn thông | 25 | 10 tỷ | 9 tỷ | 25 | 22
      2 | Chi phí | 15 | 2 tỷ | 2,1 tỷ | 15 | 13
      II | Khách hàng | 60 | | | 60 | 50
      3 | Thuê bao mới | 30 | 500 | 420 | 30 | 25
      4 | Tỷ lệ rời mạng | 30 | 2% | 3% | 30 | 25` },
  { name: "marks of the staff in digital skills", sheet: `
      KẾT QUẢ KIỂM TRA KỸ NĂNG SỐ CỦA CÁN BỘ, CÔNG CHỨC
      STT | Họ và tên | Chức vụ | Điểm tối đa | Điểm lý thuyết | Điểm thực hành | Kết quả
      I | Văn phòng HĐND và UBND | | | | |
      1 | Nguyễn Thị Lan | Chuyên viên | 100 | 40 | 45 | Đạt
      2 | Trần Văn Hùng | Chuyên viên | 100 | 30 | 35 | Đạt
      II | Phòng Kinh tế | | | | |
      3 | Lê Thị Mai | Phó phòng | 100 | 20 | 25 | Không đạt
      4 | Phạm Quốc Việt | Chuyên viên | 100 | 44 | 46 | Đạt` },
  { name: "hospital quality criteria", sheet: `
      BỘ TIÊU CHÍ CHẤT LƯỢNG BỆNH VIỆN
      Mã số | Tiêu chí | Điểm tối đa | Bệnh viện tự đánh giá | Sở Y tế đánh giá
      A | HƯỚNG ĐẾN NGƯỜI BỆNH | 15 | 12 | 11
      A1 | Người bệnh được chỉ dẫn, đón tiếp | 5 | 4 | 4
      A2 | Điều kiện cơ sở vật chất phục vụ người bệnh | 5 | 4 | 4
      A3 | Quyền của người bệnh | 5 | 4 | 3
      B | PHÁT TRIỂN NGUỒN NHÂN LỰC | 10 | 8 | 8
      B1 | Số lượng và cơ cấu nhân lực | 5 | 4 | 4
      B2 | Chất lượng nguồn nhân lực | 5 | 4 | 4` },
  { name: "a payroll with coefficients in levels", sheet: `
      STT | Họ tên | Mã ngạch | Hệ số lương | Phụ cấp | Tổng hệ số | Thành tiền
      I | Khối Đảng | | 10.5 | 1.2 | 11.7 | 27378000
      1 | Nguyễn Văn A | 01.003 | 4.98 | 0.7 | 5.68 | 13291200
      2 | Trần Văn B | 01.003 | 5.52 | 0.5 | 6.02 | 14086800
      II | Khối chính quyền | | 4.32 | 0 | 4.32 | 10108800
      1 | Lê Thị C | 01.003 | 4.32 | 0 | 4.32 | 10108800` },
  { name: "child-friendly communes", sheet: `
      TT | Tiêu chí xã phù hợp với trẻ em | Điểm chuẩn | Xã tự chấm | Huyện thẩm định
      1 | Sự quan tâm của cấp ủy, chính quyền | 200 | 180 | 175
      1.1 | Có nghị quyết về công tác trẻ em | 100 | 100 | 100
      1.2 | Bố trí kinh phí cho trẻ em | 100 | 80 | 75
      2 | Bảo vệ trẻ em | 100 | 90 | 90
      2.1 | Tỷ lệ trẻ em bị xâm hại | 50 | 50 | 50
      2.2 | Tỷ lệ trẻ em được khai sinh đúng hạn | 50 | 40 | 40
      | Tổng điểm | 300 | 270 | 265` },
  { name: "targets of the plan year by year", sheet: `
      STT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2025 | Năm 2023 | Năm 2024 | Ước 2025
      1 | Phát triển hạ tầng số | | | | |
      1.1 | Tỷ lệ phủ sóng 5G | % | 50 | 20 | 35 | 52
      1.2 | Tỷ lệ hộ có cáp quang | % | 90 | 80 | 85 | 91
      2 | Phát triển dữ liệu | | | | |
      2.1 | Cơ sở dữ liệu dùng chung | CSDL | 20 | 12 | 15 | 19` },
  { name: "a budget of software by source", sheet: `
      TỔNG HỢP KINH PHÍ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN
      TT | Nội dung | Mức tối đa | Sở đề nghị | Sở Tài chính thẩm định | Ghi chú
      I | Phần mềm | 500 | 480 | 450 |
      1 | Phần mềm quản lý văn bản | 300 | 290 | 270 |
      2 | Phần mềm một cửa điện tử | 200 | 190 | 180 |
      II | Phần cứng | 300 | 250 | 240 |
      1 | Máy chủ | 300 | 250 | 240 |
      | Tổng cộng | 800 | 730 | 690 |` },
  { name: "results of subjects by class", sheet: `
      TT | Lớp | Sĩ số | Môn Tin học | Môn Toán | Môn Văn | Điểm TB
      1 | 9A | 40 | 8.1 | 7.2 | 7.0 | 7.4
      2 | 9B | 38 | 7.9 | 6.9 | 7.1 | 7.3
      3 | 9C | 41 | 8.3 | 7.5 | 6.8 | 7.5
      | Cộng | 119 | | | |` },
];

/** More of them, whose words come nearer to ours. */
export const NEARER_MATTERS: typeof OTHER_MATTERS = [
  { name: "teams of a contest on digital transformation", sheet: `
      KẾT QUẢ CUỘC THI TÌM HIỂU CHUYỂN ĐỔI SỐ
      STT | Đội | Điểm tối đa | Vòng 1 | Vòng 2 | Tổng điểm
      I | Khối phường | | | |
      1 | Phường An Hòa | 100 | 45 | 40 | 85
      2 | Phường Tân Lập | 100 | 40 | 42 | 82
      II | Khối xã | | | |
      3 | Xã Bình Minh | 100 | 44 | 46 | 90` },
  { name: "a risk register of information systems", sheet: `
      BẢNG ĐÁNH GIÁ RỦI RO HỆ THỐNG THÔNG TIN
      TT | Rủi ro | Khả năng xảy ra | Mức ảnh hưởng | Điểm rủi ro | Biện pháp
      1 | Mã độc tống tiền | 3 | 5 | 15 | Sao lưu dữ liệu
      1.1 | Qua thư điện tử | 3 | 4 | 12 | Lọc thư
      1.2 | Qua USB | 2 | 4 | 8 | Khóa cổng
      2 | Lộ dữ liệu | 2 | 5 | 10 | Mã hóa dữ liệu
      2.1 | Do nội bộ | 2 | 5 | 10 | Phân quyền` },
  { name: "online services by level", sheet: `
      DANH MỤC DỊCH VỤ CÔNG TRỰC TUYẾN
      STT | Tên dịch vụ công | Mức độ | Số hồ sơ tiếp nhận | Số hồ sơ trực tuyến | Tỷ lệ
      I | Lĩnh vực hộ tịch | | 500 | 400 | 80
      1 | Đăng ký khai sinh | 4 | 300 | 250 | 83
      2 | Đăng ký kết hôn | 3 | 200 | 150 | 75
      II | Lĩnh vực đất đai | | 100 | 20 | 20
      1 | Cấp giấy chứng nhận | 3 | 100 | 20 | 20` },
  { name: "poor households by points", sheet: `
      TT | Họ và tên chủ hộ | Điểm B1 | Điểm B2 | Kết quả | Ghi chú
      I | Thôn Đông | | | |
      1 | Nguyễn Văn Tư | 120 | 20 | Hộ nghèo |
      2 | Lê Thị Năm | 150 | 10 | Cận nghèo |
      II | Thôn Đoài | | | |
      3 | Trần Văn Sáu | 110 | 30 | Hộ nghèo |` },
  { name: "the marking sheet of a thesis in informatics", sheet: `
      PHIẾU CHẤM LUẬN VĂN THẠC SĨ NGÀNH CÔNG NGHỆ THÔNG TIN
      TT | Nội dung đánh giá | Điểm tối đa | Điểm chấm | Nhận xét
      1 | Nội dung luận văn | 6 | 5 |
      1.1 | Tổng quan tài liệu | 2 | 1.5 |
      1.2 | Phương pháp, dữ liệu thực nghiệm | 4 | 3.5 |
      2 | Trình bày | 4 | 3.5 |
      2.1 | Hình thức | 2 | 2 |
      2.2 | Trả lời câu hỏi | 2 | 1.5 |
      | Tổng | 10 | 8.5 |` },
  { name: "courses of digital skills by hours", sheet: `
      STT | Chuyên đề | Số tiết tối đa | Lý thuyết | Thực hành | Giảng viên
      1 | Kỹ năng số cơ bản | 20 | 8 | 12 | Nguyễn Văn An
      1.1 | Sử dụng máy tính | 10 | 4 | 6 | Nguyễn Văn An
      1.2 | An toàn trên internet | 10 | 4 | 6 | Lê Hà
      2 | Dịch vụ công trực tuyến | 10 | 4 | 6 | Lê Hà
      2.1 | Nộp hồ sơ trực tuyến | 10 | 4 | 6 | Lê Hà
      | Tổng | 30 | 12 | 18 |` },
  { name: "evaluation of a software contractor", sheet: `
      ĐÁNH GIÁ NĂNG LỰC NHÀ CUNG CẤP PHẦN MỀM
      STT | Tiêu chí | Điểm tối đa | Công ty Alpha | Công ty Beta
      I | Kinh nghiệm | 40 | 35 | 30
      1 | Số hợp đồng phần mềm tương tự | 20 | 20 | 15
      2 | Nhân sự công nghệ thông tin | 20 | 15 | 15
      II | Giải pháp | 60 | 50 | 55
      1 | Kiến trúc phần mềm | 30 | 25 | 30
      2 | Bảo hành, bảo trì | 30 | 25 | 25` },
  { name: "the work plan of the digital technology team", sheet: `
      STT | Nội dung công việc | Thời gian | Người thực hiện | Kinh phí tối đa | Kết quả
      1 | Truyền thông | | | 10 |
      1.1 | Phát thanh về chuyển đổi số | Tháng 3 | Tổ CNSCĐ | 5 | 12
      1.2 | Tờ rơi chữ ký số | Tháng 4 | Tổ CNSCĐ | 5 | 500
      2 | Tập huấn | | | 20 |
      2.1 | Lớp kỹ năng số | Tháng 5 | UBND xã | 20 | 2` },
];
