import type { UnforeseenWorkbook } from "./workbooks";

/** Sheets with numbers, names and points that are no appendix: plans, statistics, ratings, tenders, examinations, budgets, criteria of quality, surveys. */
export const PLAIN_OTHER_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a work plan of digital transformation with a share of work per task",
    sheets: {
      Sheet1: { cells: `
      KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026 CỦA UBND XÃ
      STT | Nội dung công việc | Đơn vị chủ trì | Thời gian | Tỷ lệ hoàn thành (%) | Ghi chú
      I | Hạ tầng số | | | |
      1 | Lắp wifi nhà văn hóa thôn | Phòng VHXH | Quý I | 80 |
      2 | Nâng cấp mạng LAN | VP | Quý II | 60 |
      II | Chính quyền số | | | |
      1 | Số hóa hồ sơ | VP | Quý III | 40 |
      2 | Đào tạo kỹ năng số | Phòng VHXH | Quý IV | 20 |` },
    },
    tables: [],
  },
  {
    name: "statistics per commune of online files",
    sheets: {
      Sheet1: { cells: `
      THỐNG KÊ KẾT QUẢ DỊCH VỤ CÔNG TRỰC TUYẾN CÁC XÃ
      STT | Chỉ tiêu | Tổng số hồ sơ | Trực tuyến | Trực tiếp | Đúng hạn
      1 | Xã Hòa Bình | 1200 | 900 | 300 | 1180
      2 | Xã Hòa An | 800 | 500 | 300 | 790
      3 | Xã Hòa Phú | 950 | 700 | 250 | 940
       | Tổng | 2950 | 2100 | 850 | 2910` },
    },
    tables: [],
  },
  {
    name: "staff rating with a digital criterion",
    sheets: {
      Sheet1: { cells: `
      PHIẾU ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC QUÝ III
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Lãnh đạo chấm
      I | Ý thức kỷ luật | 30 | 28 | 27
      1 | Chấp hành giờ giấc | 15 | 14 | 14
      2 | Văn hóa công vụ | 15 | 14 | 13
      II | Kết quả công việc | 70 | 63 | 60
      1 | Khối lượng công việc | 40 | 36 | 35
      2 | Ứng dụng công nghệ thông tin, chuyển đổi số | 30 | 27 | 25
       | Tổng điểm | 100 | 91 | 87` },
    },
    tables: [],
  },
  {
    name: "a tender for a digital platform",
    sheets: {
      Sheet1: { cells: `
      BẢNG ĐIỂM KỸ THUẬT GÓI THẦU XÂY DỰNG NỀN TẢNG SỐ
      STT | Tiêu chí đánh giá | Điểm tối đa | Điểm tối thiểu | Nhà thầu A | Nhà thầu B
      1 | Năng lực, kinh nghiệm | 30 | 21 | 28 | 25
      '1.1 | Hợp đồng phần mềm tương tự | 20 | 14 | 18 | 16
      '1.2 | Chứng chỉ an toàn thông tin | 10 | 7 | 10 | 9
      2 | Giải pháp kỹ thuật | 70 | 49 | 60 | 58
      '2.1 | Kiến trúc hệ thống | 40 | 28 | 35 | 33
      '2.2 | Chuyển đổi dữ liệu số | 30 | 21 | 25 | 25` },
    },
    tables: [],
  },
  {
    name: "an exam key of an informatics course",
    sheets: {
      Sheet1: { cells: `
      ĐÁP ÁN, THANG ĐIỂM BÀI KIỂM TRA KỸ NĂNG SỐ
      Câu | Nội dung | Điểm
      1 | Khái niệm chuyển đổi số | 2
      '1.1 | Nêu khái niệm | 1
      '1.2 | Cho ví dụ | 1
      2 | An toàn thông tin | 3
      '2.1 | Đặt mật khẩu mạnh | 1.5
      '2.2 | Nhận biết lừa đảo trực tuyến | 1.5
       | Tổng | 5` },
    },
    tables: [],
  },
  {
    name: "a contest of initiatives",
    sheets: {
      Sheet1: { cells: `
      BẢNG CHẤM ĐIỂM HỘI THI SÁNG KIẾN CHUYỂN ĐỔI SỐ
      TT | Tiêu chí chấm | Điểm tối đa | Giám khảo 1 | Giám khảo 2 | Giám khảo 3
      1 | Tính mới | 30 | 25 | 26 | 24
      2 | Tính khả thi | 40 | 35 | 33 | 36
      3 | Hiệu quả | 30 | 26 | 27 | 28
       | Tổng | 100 | 86 | 86 | 88` },
    },
    tables: [],
  },
  {
    name: "a budget of digital tasks",
    sheets: {
      Sheet1: { cells: `
      DỰ TOÁN KINH PHÍ CHUYỂN ĐỔI SỐ NĂM 2026
      STT | Nội dung | Số lượng | Đơn giá | Thành tiền | Nguồn
      I | Hạ tầng số | | | 500 | NSNN
      1 | Máy tính | 10 | 15 | 150 | NSNN
      2 | Đường truyền | 5 | 70 | 350 | NSNN
      II | Đào tạo | | | 100 |
      1 | Lớp kỹ năng số | 4 | 25 | 100 | NSNN` },
    },
    tables: [],
  },
  {
    name: "new rural criteria with one digital chapter",
    sheets: {
      Sheet1: { cells: `
      BIỂU CHẤM ĐIỂM XÃ NÔNG THÔN MỚI NÂNG CAO
      TT | Tên tiêu chí | Điểm tối đa | Xã tự chấm | Huyện thẩm định
      1 | Giao thông | 20 | 18 | 17
      '1.1 | Đường xã | 10 | 9 | 9
      '1.2 | Đường thôn | 10 | 9 | 8
      2 | Thông tin và truyền thông | 10 | 8 | 8
      '2.1 | Mã hiển thị địa chỉ số | 5 | 4 | 4
      '2.2 | Dịch vụ công trực tuyến | 5 | 4 | 4
      3 | Môi trường | 10 | 8 | 8
      '3.1 | Nước sạch | 10 | 8 | 8
       | Tổng | 40 | 34 | 33` },
    },
    tables: [],
  },
  {
    name: "PAR index",
    sheets: {
      Sheet1: { cells: `
      CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2025
      STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Tài liệu kiểm chứng
      1 | Công tác chỉ đạo điều hành | 9 | 8 | 8 |
      '1.1 | Kế hoạch CCHC | 4 | 4 | 4 | KH
      '1.2 | Báo cáo CCHC | 5 | 4 | 4 | BC
      2 | Hiện đại hóa hành chính | 16 | 12 | 12 |
      '2.1 | Dịch vụ công trực tuyến | 8 | 6 | 6 |
      '2.2 | Chuyển đổi số | 8 | 6 | 6 |
       | Tổng điểm | 25 | 20 | 20 |` },
    },
    tables: [],
  },
  {
    name: "household survey of smart phones",
    sheets: {
      Sheet1: { cells: `
      PHIẾU KHẢO SÁT HỘ GIA ĐÌNH VỀ SỬ DỤNG DỊCH VỤ SỐ
      STT | Nội dung hỏi | Điểm | Trả lời
      1 | Điện thoại thông minh trong gia đình | 5 | 4
      2 | Thanh toán điện tử | 5 | 3
      3 | Nộp hồ sơ trực tuyến | 5 | 2
      4 | Tài khoản định danh | 5 | 5
       | Tổng | 20 | 14` },
    },
    tables: [],
  },
  {
    name: "hospital quality criteria",
    sheets: {
      Sheet1: { cells: `
      BẢNG ĐIỂM 83 TIÊU CHÍ CHẤT LƯỢNG BỆNH VIỆN
      Mã | Tiêu chí | Điểm tối đa | Bệnh viện tự đánh giá | Đoàn đánh giá
      A1 | Chỉ dẫn, đón tiếp | 20 | 16 | 15
      A1.1 | Bảng chỉ dẫn rõ ràng | 5 | 4 | 4
      A1.2 | Phòng chờ đầy đủ tiện nghi | 5 | 4 | 4
      B4 | Công nghệ thông tin y tế | 10 | 8 | 8
      B4.1 | Phần mềm quản lý bệnh viện | 5 | 4 | 4
      B4.2 | Bệnh án điện tử | 5 | 4 | 4` },
    },
    tables: [],
  },
  {
    name: "ranking of offices by index",
    sheets: {
      Sheet1: { cells: `
      XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ CÁC SỞ NĂM 2025
      STT | Đơn vị | Điểm tối đa | Điểm đạt | Tỷ lệ | Xếp hạng
      1 | Sở Nội vụ | 100 | 92.5 | 92.5% | 1
      2 | Sở Tài chính | 100 | 90.1 | 90.1% | 2
      3 | Sở Y tế | 100 | 88 | 88% | 3
      4 | Sở Tư pháp | 100 | 85 | 85% | 4` },
    },
    tables: [],
  },
  {
    name: "class points in informatics",
    sheets: {
      Sheet1: { cells: `
      BẢNG ĐIỂM LỚP BỒI DƯỠNG CHUYỂN ĐỔI SỐ
      STT | Họ và tên | Đơn vị | Điểm lý thuyết | Điểm thực hành | Tổng điểm
      1 | Nguyễn Văn An | Xã A | 8 | 7 | 15
      2 | Trần Thị Bình | Xã B | 9 | 8 | 17
      3 | Lê Văn Cường | Xã C | 7 | 9 | 16` },
    },
    tables: [],
  },
  {
    name: "software acceptance checklist",
    sheets: {
      Sheet1: { cells: `
      BIÊN BẢN NGHIỆM THU PHẦN MỀM DỊCH VỤ CÔNG
      STT | Nội dung kiểm tra | Điểm tối đa | Điểm đạt | Kết luận
      1 | Chức năng | 50 | 48 |
      '1.1 | Đăng nhập định danh | 25 | 25 | Đạt
      '1.2 | Nộp hồ sơ trực tuyến | 25 | 23 | Đạt
      2 | Hiệu năng | 30 | 28 |
      '2.1 | Tải 500 người | 30 | 28 | Đạt` },
    },
    tables: [],
  },
  {
    name: "project monitoring with progress points",
    sheets: {
      Sheet1: { cells: `
      THEO DÕI TIẾN ĐỘ DỰ ÁN CHUYỂN ĐỔI SỐ
      STT | Hạng mục | Trọng số | Tiến độ (%) | Điểm tiến độ | Đơn vị thực hiện
      1 | Khảo sát | 20 | 100 | 20 | Liên danh A
      2 | Thiết kế | 30 | 80 | 24 | Liên danh A
      3 | Triển khai | 50 | 10 | 5 | Liên danh A
       | Tổng | 100 | | 49 |` },
    },
    tables: [],
  },
  {
    name: "party branch rating",
    sheets: {
      Sheet1: { cells: `
      BẢNG CHẤM ĐIỂM ĐÁNH GIÁ CHI BỘ NĂM 2025
      TT | Nội dung | Điểm chuẩn | Chi bộ tự chấm | Đảng ủy chấm
      I | Xây dựng Đảng | 60 | 55 | 54
      1 | Sinh hoạt chi bộ | 30 | 28 | 28
      2 | Kiểm tra, giám sát | 30 | 27 | 26
      II | Lãnh đạo nhiệm vụ | 40 | 36 | 36
      1 | Lãnh đạo chuyển đổi số | 20 | 18 | 18
      2 | Dân vận | 20 | 18 | 18` },
    },
    tables: [],
  },
  {
    name: "agency emulation points",
    sheets: {
      Sheet1: { cells: `
      BẢNG TỰ CHẤM ĐIỂM THI ĐUA KHỐI CÁC SỞ
      TT | Tiêu chí thi đua | Điểm chuẩn | Tự chấm | Khối chấm
      I | Thực hiện nhiệm vụ chính trị | 60 | 58 | 57
      1 | Hoàn thành chương trình công tác | 40 | 39 | 38
      2 | Ứng dụng CNTT, chuyển đổi số, CCHC | 20 | 19 | 19
      II | Công tác thi đua khen thưởng | 40 | 38 | 38
      1 | Phong trào thi đua | 40 | 38 | 38` },
    },
    tables: [],
  },
  {
    name: "equipment list with serial points of sale",
    sheets: {
      Sheet1: { cells: `
      DANH SÁCH ĐIỂM GIAO DỊCH, ĐIỂM TRUY CẬP WIFI
      STT | Tên điểm | Số điểm truy cập | Tối đa người dùng | Ghi chú
      1 | Nhà văn hóa thôn 1 | 2 | 50 |
      2 | Nhà văn hóa thôn 2 | 3 | 60 |
      3 | Trạm y tế | 1 | 30 |
       | Tổng | 6 | 140 |` },
    },
    tables: [],
  },
  {
    name: "citizen satisfaction",
    sheets: {
      Sheet1: { cells: `
      KẾT QUẢ KHẢO SÁT HÀI LÒNG VỀ DỊCH VỤ CÔNG TRỰC TUYẾN
      STT | Tiêu chí | Điểm tối đa | Điểm đạt
      1 | Tiếp cận dịch vụ | 20 | 17
      '1.1 | Dễ tìm | 10 | 9
      '1.2 | Dễ dùng | 10 | 8
      2 | Kết quả | 20 | 18
      '2.1 | Đúng hạn | 20 | 18
       | Tổng | 40 | 35` },
    },
    tables: [],
  },
  {
    name: "information safety level audit of a system",
    sheets: {
      Sheet1: { cells: `
      ĐÁNH GIÁ TUÂN THỦ AN TOÀN HỆ THỐNG THÔNG TIN CẤP ĐỘ 3
      STT | Yêu cầu | Điểm tối đa | Điểm đạt | Bằng chứng
      1 | Yêu cầu quản lý | 40 | 35 |
      '1.1 | Chính sách an toàn thông tin | 20 | 18 | QC
      '1.2 | Tổ chức bảo đảm an toàn | 20 | 17 | QĐ
      2 | Yêu cầu kỹ thuật | 60 | 50 |
      '2.1 | Tường lửa | 30 | 25 | Ảnh
      '2.2 | Sao lưu dữ liệu | 30 | 25 | Ảnh` },
    },
    tables: [],
  },
  {
    name: "OCOP product points",
    sheets: {
      Sheet1: { cells: `
      PHIẾU CHẤM ĐIỂM SẢN PHẨM OCOP
      STT | Tiêu chí | Điểm tối đa | HĐ xã | HĐ tỉnh
      A | Sản phẩm và cộng đồng | 40 | 35 | 34
      1 | Nguồn nguyên liệu | 20 | 18 | 17
      2 | Truy xuất nguồn gốc điện tử | 20 | 17 | 17
      B | Khả năng tiếp thị | 25 | 20 | 20
      1 | Bán trên sàn thương mại điện tử | 25 | 20 | 20` },
    },
    tables: [],
  },
  {
    name: "school competition week",
    sheets: {
      Sheet1: { cells: `
      BẢNG ĐIỂM THI ĐUA TUẦN CÁC LỚP
      STT | Nội dung | Điểm tối đa | Lớp 6A | Lớp 6B | Lớp 6C
      1 | Nề nếp | 50 | 48 | 47 | 45
      2 | Học tập | 50 | 46 | 48 | 44
       | Tổng | 100 | 94 | 95 | 89` },
    },
    tables: [],
  },
  {
    name: "KPI of an IT office",
    sheets: {
      Sheet1: { cells: `
      KPI PHÒNG CÔNG NGHỆ THÔNG TIN QUÝ II
      STT | Chỉ tiêu | Trọng số | Kế hoạch | Thực hiện | Điểm
      1 | Vận hành hệ thống | 40 | 99% | 99.5% | 40
      2 | Xử lý yêu cầu | 30 | 95% | 90% | 28
      3 | Triển khai dự án chuyển đổi số | 30 | 3 | 2 | 20
       | Tổng | 100 | | | 88` },
    },
    tables: [],
  },
  {
    name: "risk assessment",
    sheets: {
      Sheet1: { cells: `
      BẢNG ĐÁNH GIÁ RỦI RO AN TOÀN THÔNG TIN
      STT | Rủi ro | Khả năng (điểm) | Tác động (điểm) | Mức rủi ro | Biện pháp
      1 | Mất dữ liệu | 3 | 5 | 15 | Sao lưu
      2 | Mã độc | 4 | 4 | 16 | Diệt virus
      3 | Lộ tài khoản | 2 | 5 | 10 | Xác thực 2 lớp` },
    },
    tables: [],
  },
  {
    name: "village assessment smart hamlet by hamlet rows",
    sheets: {
      Sheet1: { cells: `
      DANH SÁCH THÔN ĐẠT TIÊU CHÍ THÔN THÔNG MINH
      STT | Tên thôn | Tiêu chí 1 | Tiêu chí 2 | Tiêu chí 3 | Tổng điểm
      1 | Thôn Đông | 10 | 20 | 30 | 60
      2 | Thôn Đoài | 8 | 18 | 25 | 51
      3 | Thôn Trung | 9 | 15 | 28 | 52` },
    },
    tables: [],
  },
  {
    name: "enterprise credit rating",
    sheets: {
      Sheet1: { cells: `
      BẢNG CHẤM ĐIỂM TÍN NHIỆM DOANH NGHIỆP CÔNG NGHỆ SỐ
      STT | Chỉ tiêu | Điểm tối đa | Điểm chấm
      1 | Tài chính | 60 | 50
      '1.1 | Khả năng thanh toán | 30 | 25
      '1.2 | Vòng quay vốn | 30 | 25
      2 | Phi tài chính | 40 | 30
      '2.1 | Thời gian hoạt động | 40 | 30` },
    },
    tables: [],
  },
  {
    name: "thesis on digital transformation",
    sheets: {
      Sheet1: { cells: `
      PHIẾU CHẤM LUẬN VĂN: CHUYỂN ĐỔI SỐ TẠI UBND XÃ
      TT | Tiêu chí | Điểm tối đa | Điểm chấm
      1 | Nội dung khoa học | 6 | 5
      '1.1 | Tổng quan chuyển đổi số | 3 | 2.5
      '1.2 | Phương pháp | 3 | 2.5
      2 | Hình thức | 4 | 3.5
      '2.1 | Trình bày | 4 | 3.5` },
    },
    tables: [],
  },
  {
    name: "score table of a football league",
    sheets: {
      Sheet1: { cells: `
      BẢNG XẾP HẠNG GIẢI BÓNG ĐÁ CHÀO MỪNG NGÀY CHUYỂN ĐỔI SỐ
      STT | Đội | Số trận | Thắng | Hòa | Thua | Điểm
      1 | Sở KH&CN | 3 | 2 | 1 | 0 | 7
      2 | VNPT | 3 | 2 | 0 | 1 | 6
      3 | Viettel | 3 | 1 | 1 | 1 | 4` },
    },
    tables: [],
  },
  {
    name: "teacher digital competence",
    sheets: {
      Sheet1: { cells: `
      PHIẾU TỰ ĐÁNH GIÁ NĂNG LỰC SỐ CỦA GIÁO VIÊN
      TT | Tiêu chí | Điểm tối đa | Tự đánh giá | Tổ chuyên môn đánh giá
      1 | Khai thác học liệu số | 30 | 25 | 24
      '1.1 | Tìm kiếm dữ liệu | 15 | 12 | 12
      '1.2 | Đánh giá nguồn tin | 15 | 13 | 12
      2 | Dạy học trực tuyến | 20 | 18 | 17
      '2.1 | Sử dụng phần mềm | 20 | 18 | 17` },
    },
    tables: [],
  },
  {
    name: "sheet without title: inspection of posts",
    sheets: {
      Sheet1: { cells: `
      STT | Nội dung | Điểm tối đa | Điểm đạt | Ghi chú
      1 | Vệ sinh khuôn viên | 20 | 18 |
      '1.1 | Sân sạch | 10 | 9 |
      '1.2 | Có thùng rác | 10 | 9 |
      2 | Tác phong cán bộ | 20 | 19 |
      '2.1 | Đeo thẻ | 20 | 19 |` },
    },
    tables: [],
  },
];
