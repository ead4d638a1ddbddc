import type { UnforeseenWorkbook } from "./workbooks";

/** Files of offices of the plain and of companies: headings composed in many ways, sums in words of their own, columns of other matters between. */
export const PLAIN_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a provincial library: how mature its digital library is",
    sheets: {
      Sheet1: { cells: `
      THƯ VIỆN TỈNH NINH THUẬN
      Đánh giá mức độ trưởng thành thư viện số năm 2025

      STT | Yếu tố | Điểm trần | Thư viện tự cho điểm | Sở VHTTDL cho điểm | Dẫn chứng
      1 | Tài nguyên số | 40 | 30 | 28 |
      '1.1 | Sách quý hiếm được số hóa | 25 | 20 | 18 | Kho 2
      '1.2 | Mục lục tra cứu trực tuyến | 15 | 10 | 10 | Website
      2 | Phục vụ bạn đọc | 20 | 15 | 15 |
      '2.1 | Cấp thẻ điện tử | 20 | 15 | 15 | Phần mềm
       | Tổng điểm | 60 | 45 | 43 |` },
    },
    tables: [
      { place: "Sheet1!5-10", header: [4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a port authority: a bare heading over the maxima, lines of a decision between",
    sheets: {
      Sheet1: { cells: `
      CỤC HÀNG HẢI VÀ ĐƯỜNG THỦY VIỆT NAM | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      CẢNG VỤ HÀNG HẢI QUY NHƠN | | | Độc lập - Tự do - Hạnh phúc

      BIỂU SỐ 03
      KẾT QUẢ TỰ CHẤM ĐIỂM
      (Kèm theo Công văn số 512/CVHHQN-TCHC ngày 28/11/2025)
      STT | Tiêu chí chuyển đổi số | Điểm | Cảng vụ tự chấm | Cục thẩm định | Ghi chú
      I | Thủ tục điện tử | 50 | 45 | 44 |
      1 | Tàu biển làm thủ tục điện tử | 30 | 28 | 28 |
      2 | Thu phí, lệ phí trực tuyến | 20 | 17 | 16 |
      II | Quản lý nội bộ | 30 | 22 | 21 |
      3 | Văn bản ký số | 20 | 16 | 15 |
      4 | Giám sát tàu qua VTS | 10 | 6 | 6 |
      Tổng | | 80 | 67 | 65 |` },
    },
    tables: [
      { place: "Sheet1!8-14", header: [7], columns: "A code, B name, C max, D self, E council, F note", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, total -" },
    ],
  },
  {
    name: "a sub-department: nothing but the number of its appendix above",
    sheets: {
      PL2: { cells: `
      Phụ lục 2
      (Ban hành kèm theo Quyết định số 77/QĐ-CCTL)
      TT | Nội dung đánh giá | Điểm tối đa | Điểm đơn vị tự chấm | Điểm Tổ thẩm định | Minh chứng
      1 | Chỉ đạo chuyển đổi số | 20 | 18 | 17 |
      '1.1 | Có kế hoạch chuyển đổi số | 10 | 10 | 10 | KH 3
      '1.2 | Giao ban trên hệ thống | 10 | 8 | 7 |
      2 | Dữ liệu công trình thủy lợi | 30 | 20 | 20 |
      '2.1 | Hồ sơ hồ chứa được số hóa | 20 | 14 | 14 |
      '2.2 | Trạm đo mưa tự động | 10 | 6 | 6 |
       | Cộng | 50 | 38 | 37 |` },
    },
    tables: [
      { place: "PL2!4-10", header: [3], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "districts of old: computers and transformation, one column of points",
    sheets: {
      Sheet1: { cells: `
      ĐÁNH GIÁ MỨC ĐỘ ỨNG DỤNG CNTT (ICT INDEX) VÀ CHUYỂN ĐỔI SỐ CỦA CÁC HUYỆN
      STT | Nội dung | Điểm chuẩn | Điểm đạt
      A | Hạ tầng | 20 | 15
      1 | Tỷ lệ máy tính/CBCC | 10 | 9
      2 | Kết nối mạng | 10 | 6
      B | Ứng dụng | 30 | 24
      1 | Thư điện tử công vụ | 15 | 12
      2 | Một cửa điện tử | 15 | 12
       | Tổng | 50 | 39` },
    },
    tables: [
      { place: "Sheet1!3-9", header: [2], columns: "A code, B name, C max, D published", rows: "group A, indicator 1, indicator 2, group B, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a women's union: its branches and itself judge",
    sheets: {
      Sheet1: { cells: `
      HỘI LIÊN HIỆP PHỤ NỮ TỈNH
      Bảng điểm chuyển đổi số trong các cấp Hội năm 2025
      TT | Chỉ tiêu | Điểm chuẩn | Hội cơ sở tự chấm | Hội tỉnh chấm | Giải trình
      I | Công tác chỉ đạo | 30 | 27 | 26 |
      1 | Kế hoạch chuyển đổi số của Hội | 15 | 15 | 15 |
      2 | Báo cáo trên phần mềm | 15 | 12 | 11 | Chậm 1 kỳ
      II | Hội viên số | 40 | 30 | 28 |
      1 | Hội viên cài VNeID | 20 | 16 | 15 |
      2 | Hội viên bán hàng trực tuyến | 20 | 14 | 13 |
       | Tổng điểm | 70 | 57 | 54 |` },
    },
    tables: [
      { place: "Sheet1!4-10", header: [3], columns: "A code, B name, C max, D self, E council, F reason", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "an upper secondary school: points of hundreds",
    sheets: {
      Sheet1: { cells: `
      TRƯỜNG THPT CHUYÊN LÊ HỒNG PHONG
      PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ (theo Quyết định 4725/QĐ-BGDĐT)
      STT | Nội dung đánh giá | Điểm tối đa | Điểm tự chấm | Minh chứng
      1 | Chuyển đổi số trong dạy, học | 100 | 82 |
      '1.1 | Triển khai phần mềm dạy học trực tuyến | 30 | 25 | Link
      '1.2 | Triển khai hệ thống quản lý học tập | 40 | 32 | Link
      '1.3 | Kiểm tra, đánh giá trên phòng máy | 30 | 25 | Ảnh
      2 | Chuyển đổi số trong quản trị | 100 | 85 |
      '2.1 | Thành lập bộ phận phụ trách | 30 | 30 | QĐ
      '2.2 | Phần mềm quản trị nhà trường | 70 | 55 | Ảnh
       | Tổng điểm | 200 | 167 |` },
    },
    tables: [
      { place: "Sheet1!4-11", header: [3], columns: "A code, B name, C max, D self, E evidence", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "communes after the merger: three kinds of points under one heading, numbers of columns below",
    sheets: {
      Sheet1: { cells: `
      BẢNG CHI TIẾT ĐIỂM SỐ DTI CÁC XÃ, PHƯỜNG SAU SẮP XẾP
      Mã | Chỉ số/chỉ số thành phần | Điểm tối đa | Kết quả đánh giá ||| Lý do mất điểm
       | | | Cấp xã tự đánh giá | Cấp tỉnh đánh giá | Chênh lệch |
      (1) | (2) | (3) | (4) | (5) | (6)=(4)-(5) | (7)
      1 | Nhận thức số | 100 | 80 | 70 | 10 |
      '1.1 | Người đứng đầu chủ trì | 50 | 50 | 40 | 10 | Thiếu 1 thông báo
      '1.2 | Tin bài | 50 | 30 | 30 | 0 |
      2 | Hạ tầng số | 100 | 70 | 70 | 0 |
      '2.1 | Cáp quang | 100 | 70 | 70 | 0 |
       | TỔNG | 200 | 150 | 140 | 10 |` },
    },
    tables: [
      { place: "Sheet1!5-10", header: [2, 3], columns: "A code, B name, C max, D self, E council, G reason", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a ward's military command: levels of points that those above approve",
    sheets: {
      Sheet1: { cells: `
      BAN CHỈ HUY QUÂN SỰ PHƯỜNG
      CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ CƠ QUAN QUÂN SỰ
      STT | Hoạt động | Mức điểm tối đa | Mức điểm tự chấm | Mức điểm trên duyệt | Nơi lưu minh chứng
      I | Quản lý văn bản | 20 | 17 | 17 |
      1 | Soạn thảo trên máy tính độc lập | 10 | 9 | 9 | Tủ 1
      2 | Chuyển văn bản qua mạng quân sự | 10 | 8 | 8 | Tủ 2
      II | Quản lý quân nhân dự bị | 30 | 25 | 24 |
      1 | Cập nhật phần mềm dự bị động viên | 20 | 17 | 16 | Phần mềm
      2 | Đăng ký nghĩa vụ trực tuyến | 10 | 8 | 8 | DVC
       | Cộng chung | 50 | 42 | 41 |` },
    },
    tables: [
      { place: "Sheet1!4-10", header: [3], columns: "A code, B name, C max, D self, E final, F evidence", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a province that heads its columns in English first",
    sheets: {
      Sheet1: { cells: `
      DIGITAL TRANSFORMATION INDEX - SELF ASSESSMENT 2025
      No. | Indicator (Chỉ số) | Max score (Điểm tối đa) | Self score (Tự chấm) | Verified score (Thẩm định) | Evidence (Minh chứng)
      1 | Digital awareness (Nhận thức số) | 20 | 16 | 15 |
      '1.1 | Leadership meetings (Họp BCĐ) | 10 | 8 | 8 | TB 1
      '1.2 | News (Tin bài) | 10 | 8 | 7 | Link
      2 | Digital skills (Kỹ năng số) | 20 | 12 | 12 |
      '2.1 | Trained staff (Công chức được tập huấn) | 20 | 12 | 12 | DS
       | Total (Tổng) | 40 | 28 | 27 |` },
    },
    tables: [
      { place: "Sheet1!3-8", header: [2], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a procuracy: short headings",
    sheets: {
      Sheet1: { cells: `
      VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 4
      Chấm điểm chuyển đổi số các phòng nghiệp vụ 2025
      TT | Nội dung | Tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Số hóa hồ sơ vụ án | 30 | 25 | 24 |
      '1.1 | Hồ sơ hình sự | 20 | 17 | 16 |
      '1.2 | Hồ sơ dân sự | 10 | 8 | 8 |
      2 | Họp không giấy | 20 | 18 | 18 |
      '2.1 | Dùng eCabinet | 20 | 18 | 18 |
       | Cộng | 50 | 43 | 42 |` },
    },
    tables: [
      { place: "Sheet1!4-9", header: [3], columns: "A code, B name, C max, D self, E council, F note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a power company's branch: teams judge, the company looks again",
    sheets: {
      Sheet1: { cells: `
      ĐIỆN LỰC SÓC TRĂNG - BIỂU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ QUÝ IV/2025
      Thứ tự | Danh mục chấm | Thang | Đội chấm | Công ty soát xét | Diễn giải
      A | Khách hàng | 50 | 44 | 43 |
      1 | Hợp đồng điện tử | 25 | 22 | 22 | 98%
      2 | Thu tiền không dùng tiền mặt | 25 | 22 | 21 | 95%
      B | Kỹ thuật | 50 | 40 | 40 |
      3 | Nhật ký vận hành điện tử | 30 | 24 | 24 |
      4 | Bản đồ lưới điện số | 20 | 16 | 16 |
       | Tổng A + B | 100 | 84 | 83 |` },
    },
    tables: [
      { place: "Sheet1!3-9", header: [2], columns: "A code, B name, C max, D self, E council", rows: "group A, indicator 1, indicator 2, group B, indicator 3, indicator 4, total -" },
    ],
  },
  {
    name: "a home affairs department: the total on top",
    sheets: {
      Sheet1: { cells: `
      SỞ NỘI VỤ TỈNH GIA LAI
      Bảng điểm DTI Sở Nội vụ năm 2025

      Mã CS | Chỉ số, chỉ số thành phần | Điểm tối đa | Kết quả tự đánh giá | Kết quả thẩm định | Số liệu kiểm chứng | Ghi chú
       | Tổng cộng các chỉ số | 60 | 47 | 45 | |
      1 | Nhận thức số | 25 | 20 | 19 | |
      '1.1 | Chỉ thị của Giám đốc Sở | 10 | 10 | 10 | CT 01/CT-SNV |
      '1.2 | Công chức dự tập huấn kỹ năng số | 15 | 10 | 9 | 48/60 công chức | Trừ 1 điểm do thiếu danh sách
      2 | Hoạt động chính quyền số | 35 | 27 | 26 | |
      '2.1 | Hồ sơ trực tuyến | 20 | 15 | 14 | 812/1.050 hồ sơ |
      '2.2 | Hồ sơ cán bộ số hóa | 15 | 12 | 12 | 1.900 hồ sơ |` },
    },
    tables: [
      { place: "Sheet1!5-11", header: [4], columns: "A code, B name, C max, D self, E council, F evidence, G note", rows: "total -, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2" },
    ],
  },
  {
    name: "a special zone: points of four quarters, weights before the maxima",
    sheets: {
      "Theo quý": { merges: ["E3:H3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "I3:I4", "J3:J4"], cells: `
      ỦY BAN NHÂN DÂN ĐẶC KHU CÔN ĐẢO
      THEO DÕI ĐIỂM CHUYỂN ĐỔI SỐ THEO QUÝ NĂM 2025
      STT | Chỉ số | Trọng số | Điểm tối đa | Điểm tự chấm |||| Thẩm định cả năm | Ghi chú
       | | | | Quý I | Quý II | Quý III | Quý IV | |
      A | CHÍNH QUYỀN SỐ | | 40 | 20 | 24 | 28 | 33 | 32 |
      1 | Hồ sơ trực tuyến | 0.6 | 24 | 12 | 15 | 18 | 20 | 20 |
      2 | Ký số cá nhân | 0.4 | 16 | 8 | 9 | 10 | 13 | 12 |
      B | XÃ HỘI SỐ | | 20 | 8 | 10 | 12 | 15 | 15 |
      3 | Du khách đặt vé trực tuyến | 1 | 20 | 8 | 10 | 12 | 15 | 15 |
       | Tổng | | 60 | 28 | 34 | 40 | 48 | 47 |` },
    },
    tables: [
      { place: "Theo quý!5-10", header: [3, 4], columns: "A code, B name, D max, E self, F self, G self, H self, I council, J note", rows: "group A, indicator 1, indicator 2, group B, indicator 3, total -" },
    ],
  },
  {
    name: "a commune that explains lost points: why, how, who and by when",
    sheets: {
      Sheet1: { cells: `
      UBND XÃ MƯỜNG PHĂNG
      BÁO CÁO GIẢI TRÌNH ĐIỂM CHUYỂN ĐỔI SỐ BỊ TRỪ VÀ HƯỚNG KHẮC PHỤC
      TT | Chỉ số bị trừ điểm | Điểm chuẩn | Điểm công bố 2024 | Số điểm bị trừ | Vì sao | Cách làm năm tới | Người chịu trách nhiệm chính | Người phối hợp | Mốc hoàn thành
      1 | Hạ tầng số | 30 | 18 | 12 | | | | |
      '1.1 | Bản có sóng 4G | 20 | 12 | 8 | Bản vùng lõm | Kiến nghị lắp trạm BTS | Đ/c Lò Văn Pâng | Viettel | 30/9/2025
      '1.2 | Wifi nhà văn hóa | 10 | 6 | 4 | Hết hợp đồng | Ký lại hợp đồng | Đ/c Quàng Thị Hoa | VNPT | 31/3/2025
      2 | Kinh tế số | 20 | 9 | 11 | | | | |
      '2.1 | Hộ kinh doanh nhận chuyển khoản | 20 | 9 | 11 | Bà con quen tiền mặt | Tổ CNSCĐ hướng dẫn tại chợ phiên | Đ/c Cà Văn Sung | Agribank | 30/6/2025` },
    },
    tables: [
      { place: "Sheet1!4-8", header: [3], columns: "A code, B name, C max, D published, F reason, G solution, H lead, I support, J deadline", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1" },
    ],
  },
  {
    name: "a medical college: a column for groups that is blank",
    sheets: {
      "Cao đẳng Y": { merges: ["B9:C9"], cells: `
      TRƯỜNG CAO ĐẲNG Y TẾ
      CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRƯỜNG
      STT | Nhóm tiêu chí | Tiêu chí | Điểm tối đa | Nhà trường tự chấm | Sở Y tế chấm | Minh chứng
      I | Quản trị số | | 40 | 33 | 32 |
      1 | | Hồ sơ nhân sự điện tử | 20 | 17 | 17 | Phần mềm
      2 | | Điều hành qua văn phòng điện tử | 20 | 16 | 15 | iOffice
      II | Đào tạo số | | 60 | 46 | 45 |
      3 | | Học liệu điện tử | 30 | 24 | 23 | Kho
      4 | | Mô phỏng lâm sàng | 30 | 22 | 22 | Phòng lab
       | Tổng | | 100 | 79 | 77 |` },
    },
    tables: [
      { place: "Cao đẳng Y!4-10", header: [3], columns: "A code, C name, D max, E self, F council, G evidence", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, total -" },
    ],
  },
  {
    name: "a labour federation: two judges under one heading, grounds as evidence",
    sheets: {
      "CĐ": { merges: ["D3:E3", "A3:A4", "B3:B4", "C3:C4", "F3:F4"], cells: `
      LIÊN ĐOÀN LAO ĐỘNG TỈNH QUẢNG TRỊ
      BỘ CHỈ SỐ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CÔNG ĐOÀN CƠ SỞ
      TT | Nội dung các chỉ số | Thang điểm tối đa | Điểm đạt được || Căn cứ chấm
       | | | CĐCS tự đánh giá | Đoàn đánh giá của LĐLĐ |
      1 | Quản lý đoàn viên số | 50 | 41 | 40 |
      1.1 | Cập nhật phần mềm đoàn viên | 30 | 26 | 25 | 1.250/1.400 đoàn viên
      1.2 | Thẻ đoàn viên điện tử | 20 | 15 | 15 | Danh sách
      2 | Truyền thông số | 30 | 22 | 21 |
      2.1 | Trang mạng xã hội của công đoàn | 20 | 16 | 15 | fb.com/cdqt
      2.2 | Hội nghị trực tuyến | 10 | 6 | 6 | 3 cuộc
       | Cộng tổng | 80 | 63 | 61 |` },
    },
    tables: [
      { place: "CĐ!5-11", header: [3, 4], columns: "A code, B name, C max, D self, E council, F evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a commune's police: marks for yes and no before the points",
    sheets: {
      Sheet1: { cells: `
      CÔNG AN XÃ
      CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CÔNG AN CẤP XÃ
      STT | Tiêu chí | Có | Không | Điểm chuẩn | Điểm tự chấm | Điểm CA tỉnh chấm
      I | Dữ liệu dân cư | | | 30 | 30 | 28
      1 | Làm sạch dữ liệu hằng ngày | x | | 15 | 15 | 14
      2 | Cấp định danh mức 2 | x | | 15 | 15 | 14
      II | Điều hành | | | 20 | 10 | 10
      3 | Họp trực tuyến | x | | 10 | 10 | 10
      4 | Phòng máy đạt chuẩn | | x | 10 | 0 | 0
       | Tổng cộng | | | 50 | 40 | 38` },
    },
    tables: [
      { place: "Sheet1!4-10", header: [3], columns: "A code, B name, E max, F self, G council", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, total -" },
    ],
  },
  {
    name: "veterans: maxima behind the names, codes before them",
    sheets: {
      Sheet1: { cells: `
      HỘI CỰU CHIẾN BINH
      TỰ CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2025
      Nội dung tiêu chí | Điểm tự chấm | Điểm Hội cấp trên chấm | Ghi chú
      I. Tuyên truyền về chuyển đổi số (20 điểm) | 18 | 17 |
      1. Sinh hoạt chuyên đề (10 điểm) | 9 | 9 | 4 buổi
      2. Nhóm Zalo chi hội (10 điểm) | 9 | 8 | 12/12
      II. Kỹ năng số của hội viên (30 điểm) | 22 | 22 |
      1. Hội viên dùng VNeID (20 điểm) | 15 | 15 |
      2. Hội viên thanh toán không tiền mặt (10 điểm) | 7 | 7 |
      Tổng cộng (50 điểm) | 40 | 39 |` },
    },
    tables: [
      { place: "Sheet1!4-10", header: [3], columns: "A name, B self, C council, D note", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a committee of ethnic minorities: a legend above, numbers of columns",
    sheets: {
      Sheet1: { cells: `
      Ghi chú cách ghi:
      - Cột (4): đơn vị tự chấm
      - Cột (5): Hội đồng chấm

      BAN DÂN TỘC - BẢNG ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ
      Đơn vị tính: điểm
      STT | Tên chỉ số | Điểm tối đa | Đơn vị | Hội đồng | Giải trình của đơn vị
      (1) | (2) | (3) | (4) | (5) | (6)
      1 | Thể chế số | 15 | 12 | 12 |
      1.1 | Kế hoạch năm | 10 | 10 | 10 |
      1.2 | Quy chế | 5 | 2 | 2 | Đang trình ký
      2 | Dữ liệu số | 25 | 18 | 17 |
      2.1 | Cơ sở dữ liệu người có uy tín | 15 | 12 | 11 |
      2.2 | Báo cáo số | 10 | 6 | 6 |
       | Tổng điểm | 40 | 30 | 29 |` },
    },
    tables: [
      { place: "Sheet1!9-15", header: [7], columns: "A code, B name, C max, D self, E council, F reason", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "a department of construction: eleven indicators typed as numbers",
    sheets: {
      Sheet1: { cells: `
      ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ SỞ XÂY DỰNG
      Mã | Chỉ số thành phần | Điểm tối đa | Sở tự chấm | Điểm thẩm định
      1 | Chính quyền số | 110 | 99 | 95
      1.1 | Ký số văn bản | 10 | 9 | 9
      1.2 | Hồ sơ trực tuyến | 10 | 9 | 9
      1.3 | Thanh toán trực tuyến | 10 | 9 | 9
      1.4 | Số hóa kết quả | 10 | 9 | 9
      1.5 | Tái sử dụng dữ liệu | 10 | 9 | 8
      1.6 | Họp không giấy | 10 | 9 | 8
      1.7 | Báo cáo số | 10 | 9 | 8
      1.8 | Trang thông tin | 10 | 9 | 8
      1.9 | Dữ liệu mở | 10 | 9 | 9
      1.1 | GIS quy hoạch | 10 | 9 | 9
      1.11 | Cấp phép số | 10 | 9 | 9
      2 | An toàn thông tin | 20 | 15 | 15
      2.1 | Hồ sơ cấp độ | 20 | 15 | 15
       | Tổng | 130 | 114 | 110` },
    },
    tables: [
      { place: "Sheet1!3-17", header: [2], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, indicator 1.3, indicator 1.4, indicator 1.5, indicator 1.6, indicator 1.7, indicator 1.8, indicator 1.9, indicator 1.10, indicator 1.11, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a public service centre: lettered parts of an indicator",
    sheets: {
      Sheet1: { cells: `
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ BỘ PHẬN MỘT CỬA
      TT | Nội dung, tiêu chí | Hướng dẫn chấm | Điểm tối đa | Bộ phận tự chấm | Điểm VP UBND tỉnh chấm
      I | Tiếp nhận | | 50 | 43 | 42
      1 | Hồ sơ trực tuyến | | 30 | 25 | 24
      a | Hồ sơ nộp tại nhà | Tỷ lệ × Điểm tối đa | 20 | 16 | 15
      b | Hồ sơ nộp tại kiosk | Tỷ lệ × Điểm tối đa | 10 | 9 | 9
      2 | Lấy số tự động | Tỷ lệ × Điểm tối đa | 20 | 18 | 18
      II | Trả kết quả | | 30 | 27 | 27
      3 | Kết quả điện tử | Tỷ lệ × Điểm tối đa | 30 | 27 | 27
       | Tổng | | 80 | 70 | 69` },
    },
    tables: [
      { place: "Sheet1!4-11", header: [3], columns: "A code, B name, C rule, D max, E self, F council", rows: "group I, indicator 1, sub a, sub b, indicator 2, group II, indicator 3, total -" },
    ],
  },
  {
    name: "two tables side by side",
    sheets: {
      Sheet1: { cells: `
      BẢNG 1. CHÍNH QUYỀN SỐ | | | | | | BẢNG 2. KINH TẾ SỐ, XÃ HỘI SỐ | | |
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm | | | STT | Chỉ số | Điểm tối đa | Điểm tự chấm
      1 | Hồ sơ trực tuyến | 20 | 15 | | | 1 | Kinh tế số | 30 | 20
      '1.1 | Toàn trình | 12 | 9 | | | '1.1 | Hóa đơn điện tử | 15 | 12
      '1.2 | Một phần | 8 | 6 | | | '1.2 | Sàn thương mại điện tử | 15 | 8
      2 | Văn bản ký số | 10 | 9 | | | 2 | Xã hội số | 20 | 14
      '2.1 | Ký số lãnh đạo | 10 | 9 | | | '2.1 | Tài khoản định danh | 20 | 14
       | Tổng | 30 | 24 | | | | Tổng | 50 | 34` },
    },
    tables: [
      { place: "Sheet1!3-8", header: [2], columns: "A code, B name, C max, D self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
      { place: "Sheet1!3-8", header: [2], columns: "G code, H name, I max, J self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a water company: no codes, titles in capitals",
    sheets: {
      Sheet1: { cells: `
      CÔNG TY CẤP NƯỚC ĐÀ NẴNG
      BỘ TIÊU CHÍ CHUYỂN ĐỔI SỐ NGÀNH NƯỚC
      Nội dung | Điểm tối đa | Xí nghiệp tự chấm | Công ty chấm
      KHÁCH HÀNG SỐ | 40 | 34 | 33
      Hợp đồng điện tử | 20 | 18 | 17
      Thanh toán không dùng tiền mặt | 20 | 16 | 16
      MẠNG LƯỚI SỐ | 60 | 45 | 44
      Đồng hồ thông minh | 30 | 20 | 20
      SCADA trạm bơm | 30 | 25 | 24
      TỔNG | 100 | 79 | 77` },
    },
    tables: [
      { place: "Sheet1!4-10", header: [3], columns: "A name, B max, C self, D council", rows: "group -, indicator -, indicator -, group -, indicator -, indicator -, total -" },
    ],
  },
  {
    name: "a department of tourism: sums of two parts and of both",
    sheets: {
      Sheet1: { cells: `
      SỞ DU LỊCH NINH BÌNH
      TỰ CHẤM BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ 2025
      TT | Chỉ số | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | TLKC
      A. NHÓM CHỈ SỐ NỀN TẢNG CHUNG |||||
      1 | Nhận thức số | 20 | 18 | 18 |
      '1.1 | Tin, bài | 10 | 9 | 9 | Link
      '1.2 | Hội nghị | 10 | 9 | 9 | BC
      2 | Thể chế số | 20 | 15 | 15 |
      '2.1 | Kế hoạch | 20 | 15 | 15 | KH
       | Cộng phần A | 40 | 33 | 33 |
      B. NHÓM CHỈ SỐ HOẠT ĐỘNG |||||
      3 | Hoạt động chính quyền số | 60 | 50 | 48 |
      '3.1 | DVC trực tuyến | 40 | 34 | 33 |
      '3.2 | Dữ liệu điểm đến du lịch | 20 | 16 | 15 |
       | Cộng phần B | 60 | 50 | 48 |
       | ĐIỂM TOÀN SỞ (A + B) | 100 | 83 | 81 |
      Người lập | | | GIÁM ĐỐC | |` },
    },
    tables: [
      { place: "Sheet1!4-16", header: [3], columns: "A code, B name, C max, D self, E council, F evidence", rows: "pillar A, group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -, pillar B, group 3, indicator 3.1, indicator 3.2, total -, total -" },
    ],
  },
  {
    name: "an agricultural station: points with their sign",
    sheets: {
      Sheet1: { cells: `
      TRẠM KHUYẾN NÔNG - CHẤM ĐIỂM CHUYỂN ĐỔI SỐ
      STT | Tiêu chí | Điểm tối đa | Trạm tự chấm | Trung tâm chấm | Ghi chú
      1 | Dữ liệu cây trồng | 30đ | 22đ | 20đ |
      '1.1 | Nhật ký đồng ruộng điện tử | 20đ | 14đ | 12đ |
      '1.2 | Bản đồ vùng trồng | 10đ | 8đ | 8đ |
      2 | Tư vấn số | 20đ | 15đ | 15đ |
      '2.1 | Nhóm Zalo nông dân | 10đ | 10đ | 10đ |
      '2.2 | Hội thảo trực tuyến | 10đ | 5đ | 5đ |
       | Tổng | 50đ | 37đ | 35đ |` },
    },
    tables: [
      { place: "Sheet1!3-9", header: [2], columns: "A code, B name, C max, D self, E council, F note", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "residential groups: criteria and their targets in the names",
    sheets: {
      Sheet1: { cells: `
      PHƯỜNG HÒA KHÁNH
      PHIẾU CHẤM ĐIỂM TỔ DÂN PHỐ CHUYỂN ĐỔI SỐ
      Tiêu chí | Điểm tối đa | Tổ tự chấm | Phường chấm
      Tiêu chí 1: Hạ tầng số | 30 | 26 | 25
      1.1. Hộ có internet | 20 | 18 | 17
      1.2. Camera tự quản | 10 | 8 | 8
      Tiêu chí 2: Dịch vụ số | 40 | 30 | 30
      2.1. Người dân nộp hồ sơ trực tuyến | 25 | 18 | 18
      2.2. Thanh toán điện tử | 15 | 12 | 12
      Tổng cộng | 70 | 56 | 55` },
    },
    tables: [
      { place: "Sheet1!4-10", header: [3], columns: "A name, B max, C self, D council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" },
    ],
  },
  {
    name: "columns from right to left",
    sheets: {
      Sheet1: { cells: `
      Minh chứng | Điểm tự chấm | Điểm tối đa | Tên tiêu chí chuyển đổi số | STT
       | 18 | 25 | Hạ tầng số | 1
      Ảnh | 10 | 15 | Loa thông minh | '1.1
      Hợp đồng | 8 | 10 | Wifi | '1.2
       | 20 | 25 | Dịch vụ công | 2
      BC | 20 | 25 | Hồ sơ trực tuyến | '2.1
       | 38 | 50 | Tổng |` },
    },
    tables: [
      { place: "Sheet1!2-7", header: [1], columns: "A evidence, B self, C max, D name, E code", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a railway corporation: the headings again on a second page, numbers of pages",
    sheets: {
      Sheet1: { cells: `
      TỔNG CÔNG TY ĐƯỜNG SẮT - ĐIỂM CHUYỂN ĐỔI SỐ ĐƠN VỊ THÀNH VIÊN
      STT | Chỉ tiêu | Điểm chuẩn | Đơn vị chấm | TCT chấm
      1 | Vận tải số | 40 | 34 | 33
      '1.1 | Vé điện tử | 20 | 18 | 18
      '1.2 | Quản lý toa xe | 20 | 16 | 15
      2 | Hạ tầng số | 30 | 22 | 21
      '2.1 | Giám sát đường ngang | 15 | 12 | 11
       | | | | Trang 1/2
      STT | Chỉ tiêu | Điểm chuẩn | Đơn vị chấm | TCT chấm
      '2.2 | Cáp quang dọc tuyến | 15 | 10 | 10
      3 | Con người số | 30 | 24 | 24
      '3.1 | Nhân viên có tài khoản học tập | 30 | 24 | 24
       | Cộng | 100 | 80 | 78
       | | | | Trang 2/2` },
    },
    tables: [
      { place: "Sheet1!3-13", header: [2], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, group 3, indicator 3.1, total -" },
    ],
  },
  {
    name: "a policy bank: a margin and blank rows",
    sheets: {
      Sheet1: { cells: `
       | | | | |
       | NGÂN HÀNG CHÍNH SÁCH XÃ HỘI TỈNH KON TUM | | | |
       | Bảng điểm chuyển đổi số phòng giao dịch năm 2025 | | | |
       | STT | Nội dung chấm điểm | Điểm chuẩn | PGD tự chấm | Chi nhánh chấm
       | | | | |
       | I | Giao dịch số | 50 | 44 | 42
       | 1 | Điểm giao dịch xã dùng máy tính bảng | 30 | 26 | 25
       | 2 | Khách hàng cài Mobile Banking | 20 | 18 | 17
       | | | | |
       | II | Quản trị | 30 | 27 | 27
       | 1 | Hồ sơ vay được số hóa | 20 | 18 | 18
       | 2 | Họp trực tuyến | 10 | 9 | 9
       | | | | |
       | | Tổng số điểm | 80 | 71 | 69` },
    },
    tables: [
      { place: "Sheet1!6-14", header: [4], columns: "B code, C name, D max, E self, F council", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" },
    ],
  },
  {
    name: "a forest board: points on top and points taken away",
    sheets: {
      Sheet1: { cells: `
      BAN QUẢN LÝ RỪNG PHÒNG HỘ
      BẢNG TIÊU CHÍ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ
      STT | Tiêu chí | Điểm | Đơn vị chấm | Chi cục Kiểm lâm chấm
      A | ĐIỂM CHUẨN | 100 | 86 | 84
      I | Quản lý bảo vệ rừng số | 60 | 52 | 50
      1 | Tuần tra bằng SMART | 30 | 26 | 25
      2 | Bản đồ số hóa hiện trạng | 30 | 26 | 25
      II | Văn phòng số | 40 | 34 | 34
      3 | Văn bản điện tử | 40 | 34 | 34
      B | ĐIỂM THƯỞNG | 5 | 3 | 3
      4 | Có sáng kiến số | 5 | 3 | 3
      C | ĐIỂM TRỪ | | -2 | -2
      5 | Để lộ tài khoản | | -2 | -2
       | TỔNG ĐIỂM (A + B + C) | 105 | 87 | 85` },
    },
    tables: [
      { place: "Sheet1!4-14", header: [3], columns: "A code, B name, C max, D self, E council", rows: "pillar A, group I, indicator 1, indicator 2, group II, indicator 3, pillar B, indicator 4, pillar C, indicator 5, total -" },
    ],
  },
  {
    name: "a justice sector: plan and achievement before the points",
    sheets: {
      Sheet1: { cells: `
      CHỈ SỐ CHUYỂN ĐỔI SỐ NGÀNH TƯ PHÁP
      STT | Chỉ số thành phần | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ TH/KH | Điểm chuẩn | Điểm đạt | Cơ quan thẩm định cho điểm
      1 | Hộ tịch điện tử | | | | | 40 | 36 | 35
      '1.1 | Số hóa sổ hộ tịch | trang | 20000 | 18000 | 90% | 25 | 22.5 | 22
      '1.2 | Đăng ký khai sinh trực tuyến | hồ sơ | 500 | 450 | 90% | 15 | 13.5 | 13
      2 | Công chứng số | | | | | 20 | 16 | 16
      '2.1 | Cơ sở dữ liệu công chứng | tổ chức | 10 | 8 | 80% | 20 | 16 | 16
       | Tổng | | | | | 60 | 52 | 51` },
    },
    tables: [
      { place: "Sheet1!3-8", header: [2], columns: "A code, B name, G max, H self, I council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
  {
    name: "a commune whose titles have no points, shares and a grade below",
    sheets: {
      Sheet1: { cells: `
      UBND XÃ TÀ NĂNG
      CHẤM ĐIỂM CHUYỂN ĐỔI SỐ QUÝ III NĂM 2025
      STT | Tiêu chí | Điểm tối đa | Điểm xã tự chấm | Điểm tỉnh chấm
      I | HẠ TẦNG SỐ | | |
      1 | Thôn có cáp quang | 10 | 8 | 8
      2 | Thôn có điểm wifi | 10 | 6 | 6
      II | CHÍNH QUYỀN SỐ | | |
      3 | Hồ sơ trực tuyến | 20 | 16 | 15
      4 | Thanh toán trực tuyến | 20 | 12 | 12
      III | XÃ HỘI SỐ | | |
      5 | Người dân có tài khoản VNeID | 20 | 17 | 17
       | TỔNG ĐIỂM | 80 | 59 | 58
       | Đạt tỷ lệ | | 73.75% | 72.5%
       | Xếp loại | | Khá | Khá` },
    },
    tables: [
      { place: "Sheet1!4-12", header: [3], columns: "A code, B name, C max, D self, E council", rows: "group I, indicator 1, indicator 2, group II, indicator 3, indicator 4, group III, indicator 5, total -" },
    ],
  },
  {
    name: "a commune that was a district: what is still missing under one heading",
    sheets: {
      PL4: { merges: ["C2:E2", "A2:A3", "B2:B3", "F2:F3", "G2:G3"], cells: `
      Phụ lục IV: KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN CŨ CHUYỂN XÃ
      STT | Chỉ số | Điểm ||| Bên được giao | Sản phẩm đầu ra
       | | Tối đa | Đạt | Còn thiếu | |
      1 | Thể chế số | 20 | 15 | 5 | |
      '1.1 | Nghị quyết | 10 | 10 | 0 | VP HĐND | NQ 12
      '1.2 | Kế hoạch | 10 | 5 | 5 | VHXH | KH
      2 | Nhân lực số | 20 | 12 | 8 | |
      '2.1 | Tổ công nghệ số cộng đồng | 20 | 12 | 8 | Đoàn TN | QĐ thành lập
       | Tổng cộng | 40 | 27 | 13 | |` },
    },
    tables: [
      { place: "PL4!4-9", header: [2, 3], columns: "A code, B name, C max, D published, F lead, G evidence", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" },
    ],
  },
];
