import type { UnforeseenWorkbook } from "./workbooks";

/** Files of communes and wards, with habits that the other rounds do not show. */
export const WARD_WORKBOOKS: readonly UnforeseenWorkbook[] = [
  {
    name: "a figure and its points under one heading, the evidence by number",
    sheets: { "Biểu 1": { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"], cells: `
      BIỂU TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ PHƯỜNG HÒA MINH NĂM 2025
      TT | Nội dung | Điểm tối đa | Kết quả phường tự đánh giá | | Số hiệu minh chứng
      | | | Số liệu | Điểm |
      I | Chính quyền số | 30 | | 25 |
      1 | Tỷ lệ hồ sơ nộp trực tuyến | 20 | 81.5% | 16 | MC01
      2 | Tỷ lệ văn bản ký số | 10 | 90% | 9 | MC02
      II | Xã hội số | 20 | | 14 |
      1 | Người dân có chữ ký số cá nhân | 8 | 40% | 4 | MC03
      2 | Người dân dùng VNeID | 12 | 85% | 10 | MC04
      | Tổng cộng | 50 | | 39 |` } },
    tables: [{ place: "Biểu 1!4-10", header: [2, 3], columns: "A code, B name, C max, E self, F evidence", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" }],
  },
  {
    name: "pillars merged down beside a flat list of criteria",
    sheets: { "CDS 2025": { merges: ["B2:B4", "B5:B6", "B7:B9"], cells: `
      STT | Trụ cột | Tiêu chí | Điểm tối đa | Xã tự chấm | Ghi chú
      1 | Hạ tầng số | Thôn có sóng 5G | 5 | 4 |
      2 | | Nhà văn hóa có wifi | 5 | 5 |
      3 | | Camera giám sát giao thông | 10 | 6 |
      4 | Dữ liệu số | Sổ hộ tịch đã số hóa | 15 | 15 |
      5 | | Thửa đất đã có dữ liệu | 15 | 9 |
      6 | Kinh tế số | Hộ kinh doanh dùng hóa đơn điện tử | 10 | 7 |
      7 | | Sản phẩm OCOP lên sàn | 10 | 8 |
      8 | | Chợ không dùng tiền mặt | 10 | 5 |
      | Tổng | | 80 | 59 |` } },
    tables: [{ place: "CDS 2025!2-10", header: [1], columns: "A code, C name, D max, E self, F note", rows: "indicator 1, indicator 2, indicator 3, indicator 4, indicator 5, indicator 6, indicator 7, indicator 8, total -" }],
  },
  {
    name: "groups without a code in capitals, criteria numbered through",
    sheets: { "Tieu chi": { cells: `
      Kết quả thực hiện bộ tiêu chí chuyển đổi số cấp xã
      Stt | Tiêu chí, chỉ tiêu | Điểm chuẩn | Điểm đạt | Lý do chưa đạt
      | HẠ TẦNG SỐ | 25 | 20 |
      1 | Phủ sóng di động | 10 | 10 |
      2 | Cáp quang tới hộ gia đình | 15 | 10 | Còn 2 bản chưa có cáp
      | CHÍNH QUYỀN SỐ | 35 | 30 |
      3 | Dịch vụ công trực tuyến | 20 | 18 |
      4 | Phản ánh hiện trường | 15 | 12 | Trả lời chậm
      | KINH TẾ SỐ | 20 | 11 |
      5 | Hộ sản xuất bán hàng qua mạng | 20 | 11 |
      | TỔNG ĐIỂM | 80 | 61 |` } },
    tables: [{ place: "Tieu chi!3-11", header: [2], columns: "A code, B name, C max, D published, E reason", rows: "group -, indicator 1, indicator 2, group -, indicator 3, indicator 4, group -, indicator 5, total -" }],
  },
  {
    name: "decimal commas in the codes, numbers with a bracket below",
    sheets: { Bang: { cells: `
      BẢNG CHẤM ĐIỂM BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CẤP XÃ
      Mã CS | Chỉ số | Điểm max | Điểm xã chấm | Điểm huyện chấm
      '1 | Hạ tầng số | 20 | 15 | 14
      '1,1 | Đường truyền số liệu chuyên dùng | 10 | 9 | 9
      '1,2 | Máy trạm đạt chuẩn | 10 | 6 | 5
      '2 | Nhân lực số | 20 | 16 | 15
      '2,1 | Cán bộ qua tập huấn kỹ năng số | 12 | 10 | 9
      '2,2 | Tổ công nghệ số cộng đồng | 8 | 6 | 6
      | Cộng | 40 | 31 | 29` } },
    tables: [{ place: "Bang!3-9", header: [2], columns: "A code, B name, C max, D self, E council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" }],
  },
  {
    name: "numbers with a bracket, letters with a bracket as scored parts",
    sheets: { "Phu luc": { cells: `
      TT | Nội dung đánh giá chuyển đổi số | Mức điểm | Tự chấm
      I/ | Thể chế số | 20 | 17
      1/ | Kế hoạch chuyển đổi số | 12 | 10
      a) | Ban hành kịp thời | 6 | 6
      b) | Nội dung đầy đủ | 6 | 4
      2/ | Quy chế an toàn thông tin | 8 | 7
      II/ | Nền tảng số | 15 | 12
      1/ | Nền tảng họp không giấy | 15 | 12
      | Tổng điểm: | 35 | 29` } },
    tables: [{ place: "Phu luc!2-9", header: [1], columns: "A code, B name, C max, D self", rows: "group I, indicator 1, sub a, sub b, indicator 2, group II, indicator 1, total -" }],
  },
  {
    name: "footnotes with stars below, stars on the names",
    sheets: { "PL 03": { cells: `
      STT | Tên chỉ tiêu CĐS | Điểm tối đa | Điểm xã tự đánh giá | Cách chấm
      1 | Chính quyền số | 30 | 22 |
      '1.1 | Hồ sơ toàn trình (*) | 20 | 14 | Tỷ lệ*Điểm tối đa
      '1.2 | Thư điện tử công vụ | 10 | 8 | Tỷ lệ*Điểm tối đa
      2 | Xã hội số | 20 | 15 |
      '2.1 | Tài khoản thanh toán (**) | 20 | 15 | Tỷ lệ*Điểm tối đa
      | Tổng | 50 | 37 |
      (*) Theo Nghị định số 42/2022/NĐ-CP.
      (**) Người từ 15 tuổi trở lên.` } },
    tables: [{ place: "PL 03!2-7", header: [1], columns: "A code, B name, C max, D self, E rule", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "the rate, the class and the points in words under the total",
    sheets: { "Kết quả": { cells: `
      KẾT QUẢ TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ XÃ MƯỜNG LỐNG
      STT | Tiêu chí | Thang điểm | Điểm tự chấm
      1 | Nhận thức số | 20 | 18
      '1.1 | Tin bài tuyên truyền | 12 | 10
      '1.2 | Hội nghị chuyên đề | 8 | 8
      2 | Hạ tầng số | 30 | 21
      '2.1 | Thuê bao internet | 15 | 12
      '2.2 | Điểm truy cập công cộng | 15 | 9
      | Tổng cộng | 50 | 39
      Tỷ lệ đạt: 78% | | |
      Bằng chữ: Ba mươi chín điểm | | |
      Xếp loại: Khá | | |` } },
    tables: [{ place: "Kết quả!3-9", header: [2], columns: "A code, B name, C max, D self", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2, total -" }],
  },
  {
    name: "a mean of all criteria below the total",
    sheets: { "Tong hop": { cells: `
      TT | Chỉ tiêu chuyển đổi số | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      I | Chính quyền số | 20 | 16 | 15
      1 | Hồ sơ trực tuyến | 10 | 8 | 8
      2 | Họp trực tuyến | 10 | 8 | 7
      II | Kinh tế số | 20 | 12 | 10
      1 | Sàn thương mại điện tử | 10 | 6 | 6
      2 | Hóa đơn điện tử | 10 | 6 | 4
      | Tổng điểm | 40 | 28 | 25
      | Điểm trung bình chung | 10 | 7 | 6.25` } },
    tables: [{ place: "Tong hop!2-8", header: [1], columns: "A code, B name, C max, D self, E council", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, total -" }],
  },
  {
    name: "means of the groups among them, and of all below, without a total",
    sheets: { "Binh quan": { cells: `
      TT | Chỉ tiêu chuyển đổi số | Điểm tối đa | Điểm tự chấm
      I | Chính quyền số | 20 | 16
      1 | Hồ sơ trực tuyến | 10 | 8
      2 | Họp trực tuyến | 10 | 8
      | Điểm trung bình | 10 | 8
      II | Kinh tế số | 20 | 12
      1 | Sàn thương mại điện tử | 10 | 6
      2 | Hóa đơn điện tử | 10 | 6
      | Điểm trung bình chung | 10 | 7` } },
    tables: [{ place: "Binh quan!2-8", header: [1], columns: "A code, B name, C max, D self", rows: "group I, indicator 1, indicator 2, heading -, group II, indicator 1, indicator 2" }],
  },
  {
    name: "one group numbered in figures among roman ones",
    sheets: { "Cham diem": { cells: `
      CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025
      TT | Nội dung tiêu chí | Điểm chuẩn | Điểm tự chấm
      I | Nhận thức số | 20 | 18
      1 | Người đứng đầu chỉ đạo | 10 | 9
      2 | Tuyên truyền trên mạng xã hội | 10 | 9
      2 | Hạ tầng số | 30 | 24
      1 | Mạng nội bộ | 20 | 16
      2 | Máy tính cá nhân | 10 | 8
      III | Dữ liệu số | 20 | 15
      1 | Số hóa hồ sơ | 20 | 15
      | Tổng | 70 | 57` } },
    tables: [{ place: "Cham diem!3-11", header: [2], columns: "A code, B name, C max, D self", rows: "group I, indicator 1, indicator 2, group II, indicator 1, indicator 2, group III, indicator 1, total -" }],
  },
  {
    name: "an empty form to be filled in below long instructions",
    sheets: { "Mẫu": { merges: ["A1:F1", "A2:F2", "A3:F3", "A4:F4"], cells: `
      MẪU PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA XÃ
      Hướng dẫn: 1. Đơn vị ghi điểm vào cột (4), ghi số, ký hiệu văn bản vào cột (5).
      2. Không sửa cột (3).
      3. Gửi về Phòng Văn hóa - Xã hội trước ngày 15/12.

      STT | Tiêu chí đánh giá | Điểm tối đa | Điểm tự đánh giá | Tài liệu chứng minh | Ghi chú
      (1) | (2) | (3) | (4) | (5) | (6)
      I | Chuyển đổi nhận thức | 10 | | |
      1 | Cán bộ tham gia bình dân học vụ số | 10 | | |
      II | Hạ tầng số | 15 | | |
      1 | Trạm BTS dùng chung | 5 | | |
      2 | Hộ có thiết bị thông minh | 10 | | |
      | Tổng cộng | 25 | | |` } },
    tables: [{ place: "Mẫu!8-13", header: [6], columns: "A code, B name, C max, D self, E evidence, F note", rows: "group I, indicator 1, group II, indicator 1, indicator 2, total -" }],
  },
  {
    name: "three hamlets' points beside the commune's own",
    sheets: { "Xã Bản Qua": { cells: `
      TT | Tiêu chí chuyển đổi số | Điểm tối đa | Thôn Bản Vền | Thôn Tân Bảo | Xã chấm
      1 | Tổ công nghệ số | 10 | 8 | 9 | 8
      '1.1 | Họp tổ hằng tháng | 4 | 4 | 4 | 4
      '1.2 | Hướng dẫn người dân | 6 | 4 | 5 | 4
      2 | Thanh toán số | 10 | 5 | 6 | 6
      '2.1 | Hộ thanh toán điện trực tuyến | 10 | 5 | 6 | 6
      | Cộng | 20 | 13 | 15 | 14` } },
    tables: [{ place: "Xã Bản Qua!2-7", header: [1], columns: "A code, B name, C max, F council", rows: "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, total -" }],
  },
  {
    name: "an old font with three rows of header",
    sheets: { "BIEU": { encoding: "tcvn3", merges: ["A2:A4", "B2:B4", "C2:C4", "D2:E2", "D3:D4", "E3:E4", "F2:F4"], cells: `
      Biểu chấm điểm chuyển đổi số xã, phường
      Số TT | Tiêu chí | Điểm tối đa | Điểm đánh giá | | Ghi chú
      | | | Xã tự chấm | Hội đồng chấm |
      | | | | |
      A | Hạ tầng số | 25 | 20 | 19 |
      1 | Mạng truyền số liệu | 15 | 12 | 12 |
      2 | Truyền thanh thông minh | 10 | 8 | 7 |
      B | An toàn thông tin mạng | 15 | 9 | 9 |
      1 | Phần mềm diệt vi rút | 15 | 9 | 9 |
      | Tổng cộng | 40 | 29 | 28 |` } },
    tables: [{ place: "BIEU!5-10", header: [2, 3], columns: "A code, B name, C max, D self, E council, F note", rows: "group A, indicator 1, indicator 2, group B, indicator 1, total -" }],
  },
];
