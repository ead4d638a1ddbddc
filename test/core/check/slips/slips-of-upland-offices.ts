import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables of upland offices as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_UPLAND_OFFICES: readonly SlippedTable[] = [
  {
    name: "a department of ethnic affairs: own and appraised points without texts",
    sheet: { merges: ["A2:F2"], cells: `
      SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH LÀO CAI |  |  |  |  |
      BẢNG CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      STT | Chỉ số chính, chỉ số thành phần | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Ghi chú
      1 | Nhận thức số | 15 | 14 | 13.5 |
      '1.1 | Lãnh đạo Sở chủ trì họp chuyển đổi số | 6 | 6 | 6 |
      '1.2 | Chuyên mục song ngữ trên trang thông tin | 5 | 4 | 3.5 | Thiếu tiếng Dao
      '1.3 | Hội nghị người có uy tín về kỹ năng số | 4 | 4 | 4 |
      2 | Thể chế số | 12 | 9 | 9 |
      '2.1 | Kế hoạch năm của Sở | 6 | 6 | 6 |
      '2.2 | Quy chế khai thác dữ liệu dân tộc | 6 | 3 | 3 | Đang lấy ý kiến
      3 | Dữ liệu số | 23 | 16 | 15.5 |
      '3.1 | Hồ sơ chính sách được số hóa | 10 | 7.5 | 7 |
      '3.2 | Chia sẻ dữ liệu với cấp xã | 8 | 6 | 6 |
      '3.3 | Bộ dữ liệu mở | 5 | 2.5 | 2.5 |
      4 | Hoạt động số | 15 | 14 | 13.5 |
      '4.1 | Hồ sơ trực tuyến toàn trình | 10 | 9 | 8.5 |
      '4.2 | Họp trực tuyến với cấp xã | 5 | 5 | 5 |
       | Tổng cộng | 65 | 53 | 51.5 |` },
    slips: [
      slip("score-above-max", "D7", "fourteen typed for four", { D4: 24, D7: 14, D18: 63 }),
      slip("group-score-sum", "E11", "the dataset left out of the appraised sum", { E11: 13, E18: 49 }),
      slip("code-duplicate", "A13", "the row above copied", { A13: "3.1" }),
    ],
  },
  {
    name: "a border commune: roman groups whose numbers begin anew, rates behind",
    sheet: { cells: `
      UBND XÃ BẢO LẠC
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025
      TT | Tiêu chí | Điểm chuẩn | Xã tự chấm | Tỷ lệ đạt (%)
      I | Chính quyền | 25 | 22 | 88
      1 | Kế hoạch, tổ chức thực hiện | 8 | 8 | 100
      2 | Hồ sơ trực tuyến | 12 | 9 | 75
      3 | Văn bản ký số | 5 | 5 | 100
      II | Hạ tầng | 16 | 11 | 68.75
      1 | Xóm có sóng 4G | 10 | 8 | 80
      2 | Nhà văn hóa có mạng | 6 | 3 | 50
      III | Kinh tế | 16 | 8 | 50
      1 | Hộ có tài khoản bán hàng trên mạng | 8 | 2 | 25
      2 | Sản phẩm OCOP có mã truy xuất | 8 | 6 | 75
      IV | Xã hội | 18 | 13 | 72.22
      1 | Tài khoản định danh điện tử | 10 | 9 | 90
      2 | Sổ sức khỏe điện tử | 8 | 4 | 50
      V | An toàn | 5 | 5 | 100
      1 | Máy tính có phần mềm bảo vệ | 5 | 5 | 100
       | Tổng cộng | 80 | 59 | 73.75` },
    slips: [
      slip("index-mismatch", "E19", "the rate of last year's table", { E19: 69.5 }),
      slip("code-numeral", "A14", "4 for IV", { A14: 4 }),
      slip("score-negative", "D10", "a dash before the figure", { D8: 5, E8: 31.25, D10: -3, E10: -50, D19: 53, E19: 66.25 }),
    ],
  },
  {
    name: "a school network: texts of guidance, points of the school and of the board",
    sheet: { merges: ["A2:F2"], cells: `
      PHÒNG VĂN HÓA - XÃ HỘI XÃ MÈO VẠC |  |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ CÁC TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ |  |  |  |  |
      TT | Nội dung | Điểm tối đa | Trường tự chấm | Xã thẩm định | Cách tính điểm
      1 | Dạy học | 20 | 15 | 15 |
      '1.1 | Lớp có thiết bị trình chiếu | 8 | 6 | 6 | a = Số lớp có thiết bị trình chiếu.\\nb = Tổng số lớp học.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Bài giảng điện tử dùng chung | 6 | 3 | 3 | - Từ 40 bài trở lên: Điểm tối đa.\\n- Từ 20 đến 39 bài: 1/2*Điểm tối đa.\\n- Dưới 20 bài: 0 điểm.
      '1.3 | Kế hoạch dạy học trực tuyến khi mưa lũ | 6 | 6 | 6 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      2 | Quản lý học sinh | 20 | 18.5 | 18 |
      '2.1 | Học bạ số | 10 | 9.5 | 9 | a = Số học bạ đã ký số.\\nb = Tổng số học sinh.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 100%: Điểm tối đa.\\n- Tỷ lệ < 100%: Tỷ lệ/100%*Điểm tối đa.
      '2.2 | Điểm danh bán trú điện tử | 5 | 5 | 5 | - Có triển khai: Điểm tối đa.\\n- Không triển khai: 0 điểm.
      '2.3 | Chi trả chế độ qua tài khoản | 5 | 4 | 4 | a = Số học sinh nhận qua tài khoản.\\nb = Tổng số học sinh bán trú.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      3 | Nhân lực | 12 | 9 | 9 |
      '3.1 | Giáo viên đạt chuẩn năng lực số | 12 | 9 | 9 | a = Số giáo viên đạt chuẩn.\\nb = Tổng số giáo viên.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
       | Tổng điểm | 52 | 42.5 | 42 |` },
    slips: [
      slip("rule-gap", "F6", "thirty for twenty in the middle step", { F6: "- Từ 40 bài trở lên: Điểm tối đa.\n- Từ 30 đến 39 bài: 1/2*Điểm tối đa.\n- Dưới 20 bài: 0 điểm." }),
      slip("rule-divisor-mismatch", "F11", "the target of the year before in the divisor", { F11: "a = Số học sinh nhận qua tài khoản.\nb = Tổng số học sinh bán trú.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 90%: Điểm tối đa.\n- Tỷ lệ < 90%: Tỷ lệ/80%*Điểm tối đa." }),
      slip("rule-variable-undefined", "F13", "c typed for b", { F13: "a = Số giáo viên đạt chuẩn.\nb = Tổng số giáo viên.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a health centre of the highlands: letters with numbers, three rounds of points",
    sheet: { cells: `
      TRUNG TÂM Y TẾ KHU VỰC MƯỜNG NHÉ
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ Y TẾ CƠ SỞ
      Mã | Tiêu chí | Điểm tối đa | Tự chấm | Sở Y tế thẩm định | Điểm chính thức | Ghi chú
      A | Hạ tầng | 18 | 14.5 | 14 | 14 |
      A1 | Trạm y tế có đường truyền | 8 | 6.5 | 6 | 6 |
      A2 | Máy tính tại trạm | 6 | 5 | 5 | 5 |
      A3 | Nguồn điện dự phòng | 4 | 3 | 3 | 3 | Pin mặt trời
      B | Khám chữa bệnh | 26 | 20 | 19.5 | 19.5 |
      B1 | Khám bằng căn cước | 10 | 8 | 8 | 8 |
      B2 | Khám từ xa với tuyến tỉnh | 8 | 4 | 3.5 | 3.5 |
      B3 | Đơn thuốc điện tử | 8 | 8 | 8 | 8 |
      C | Dự phòng | 16 | 13 | 12.5 | 13 |
      C1 | Hồ sơ sức khỏe thôn bản | 10 | 7 | 6.5 | 7 | Bổ sung bản Tà Tổng
      C2 | Tiêm chủng trên hệ thống | 6 | 6 | 6 | 6 |
       | Tổng điểm | 60 | 47.5 | 46 | 46.5 |` },
    slips: [
      slip("score-missing", "F10", "the final points not entered", { F10: null }),
      slip("number-as-text", "E13", "a comma in text", { E13: "6,5" }),
      slip("total-score-sum", "F15", "two figures changed about", { F15: 64.5 }),
    ],
  },
  {
    name: "a trade office: why points were lost, the remedy, its state",
    sheet: { merges: ["A2:H2"], cells: `
      SỞ CÔNG THƯƠNG TỈNH CAO BẰNG |  |  |  |  |  |  |
      KẾ HOẠCH KHẮC PHỤC CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ CÒN THẤP |  |  |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm đạt được năm 2025 | Lý do mất điểm | Giải pháp | Cơ quan chủ trì | Thời gian hoàn thành
      1 | Nhận thức số | 10 | 9 |  |  |  |
      '1.1 | Lãnh đạo Sở họp chuyên đề | 4 | 3 | Họp 3/4 quý | Đưa vào chương trình công tác | Văn phòng Sở | Quý I/2026
      '1.2 | Bản tin thương mại điện tử | 6 | 6 |  | Duy trì | Trung tâm Khuyến công | Đã hoàn thành
      2 | Dữ liệu số | 22 | 17 |  |  |  |
      '2.1 | Chợ biên giới được số hóa dữ liệu | 12 | 9 | Số hóa 30/40 chợ | Thu thập bổ sung | Phòng Quản lý thương mại | Quý II/2026
      '2.2 | Cửa hàng xăng dầu kết nối dữ liệu | 10 | 8 | Kết nối 64/80 cửa hàng | Đôn đốc | Chi cục Quản lý thị trường | Quý II/2026
      3 | Kinh tế số | 18 | 13 |  |  |  |
      '3.1 | Sản phẩm địa phương lên sàn | 10 | 5 | Lên sàn 25/50 sản phẩm | Tập huấn bán hàng | Trung tâm Khuyến công | Quý III/2026
      '3.2 | Hội chợ trực tuyến | 8 | 8 |  | Duy trì | Phòng Xúc tiến | Đã hoàn thành
       | Tổng | 50 | 39 |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E9", "figures of June, points of December", { E9: "Kết nối 40/80 cửa hàng" }),
      slip("status-contradiction", "H11", "copied down from the row of the newsletter", { H11: "Đã hoàn thành" }),
      slip("word-repeated", "F8", "a word twice", { F8: "Thu thập thập bổ sung" }),
    ],
  },
  {
    name: "a university college: pillars, groups, indicators, texts before the maxima",
    sheet: { merges: ["A2:E2"], cells: `
      TRƯỜNG ĐẠI HỌC TÂN TRÀO |  |  |  |
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ, TỰ ĐÁNH GIÁ NĂM 2025 |  |  |  |
      TT | Trụ cột/Nhóm/Chỉ số | Phương pháp tính | Điểm tối đa | Trường tự chấm
      I | ĐÀO TẠO |  | 23 | 16.5
      '1 | Học liệu |  | 15 | 12.5
      '1.1 | Học phần có học liệu số | a = Số học phần có học liệu số.\\nb = Tổng số học phần.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 10 | 7.5
      '1.2 | Quy định về học liệu mở | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 5 | 5
      '2 | Khảo thí |  | 8 | 4
      '2.1 | Học phần thi trên máy | - Từ 30 học phần trở lên: Điểm tối đa.\\n- Từ 15 đến 29 học phần: 1/2*Điểm tối đa.\\n- Dưới 15 học phần: 0 điểm. | 8 | 4
      II | QUẢN TRỊ |  | 20 | 15
      '1 | Dịch vụ |  | 14 | 12
      '1.1 | Thủ tục nội bộ trực tuyến | a = Số thủ tục toàn trình.\\nb = Số thủ tục một phần.\\nc = Tổng số thủ tục nội bộ.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 8
      '1.2 | Cổng việc làm sinh viên | - Đã vận hành: Điểm tối đa.\\n- Chưa vận hành: 0 điểm. | 4 | 4
      '2 | An toàn |  | 6 | 3
      '2.1 | Hệ thống có hồ sơ cấp độ | a = Số hệ thống có hồ sơ cấp độ.\\nb = Tổng số hệ thống.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 3
       | Tổng điểm |  | 43 | 31.5` },
    slips: [
      slip("rule-precedence", "C12", "the brackets lost", { C12: "a = Số thủ tục toàn trình.\nb = Số thủ tục một phần.\nc = Tổng số thủ tục nội bộ.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-parent-conflict", "C8", "a row's text pasted beside its group", { C8: "- Đã tổ chức thi trên máy: Điểm tối đa.\n- Chưa tổ chức: 0 điểm." }),
      slip("score-unreachable", "E9", "six of eight, which no step gives", { E4: 18.5, E8: 6, E9: 6, E16: 33.5 }),
    ],
  },
  {
    name: "a power company: more than nine in a group, codes as numbers, two years",
    sheet: { cells: `
      CÔNG TY ĐIỆN LỰC SƠN LA
      Điểm chuyển đổi số theo bộ chỉ số của Tổng công ty
      STT | Chỉ số | Điểm tối đa | Kết quả năm 2024 | Điểm tự đánh giá năm 2025
      1 | Kinh doanh số | 45 | 30 | 36.5
      1.1 | Dịch vụ điện trực tuyến | 5 | 5 | 5
      1.2 | Hợp đồng điện tử | 5 | 4 | 4.5
      1.3 | Thu tiền không dùng tiền mặt | 6 | 4 | 5
      1.4 | Công tơ đọc từ xa | 6 | 3 | 4.5
      1.5 | Ứng dụng khách hàng | 4 | 2 | 3
      1.6 | Tổng đài tự động | 3 | 3 | 3
      1.7 | Hóa đơn điện tử | 3 | 3 | 3
      1.8 | Bản đồ khách hàng | 4 | 2 | 2.5
      1.9 | Tra cứu lịch ngừng cấp điện | 3 | 3 | 3
      '1.10 | Khảo sát hài lòng qua tin nhắn | 3 | 1 | 2
      1.11 | Trợ lý ảo trả lời khách hàng | 3 | 0 | 1
      2 | Kỹ thuật số | 25 | 15 | 19
      2.1 | Trạm không người trực | 10 | 8 | 9
      2.2 | Kiểm tra lưới bằng thiết bị bay | 8 | 4 | 6
      2.3 | Sửa chữa theo tình trạng | 7 | 3 | 4
      3 | Quản trị số | 15 | 12 | 13.5
      3.1 | Văn phòng số | 8 | 7 | 8
      3.2 | Đào tạo điện tử | 7 | 5 | 5.5
       | Tổng điểm | 85 | 57 | 69` },
    slips: [
      slip("code-coerced", "A14", "the apostrophe gone, and the zero with it", { A14: 1.1 }),
      slip("code-gap", "A19", "2.4 after 2.2", { A19: 2.4 }),
      slip("group-max-sum", "C16", "the sum before the last row was added", { C16: 18, C23: 78 }),
    ],
  },
  {
    name: "a women's union of a highland commune: letters under numbers, absolute points in the guidance",
    sheet: { cells: `
      HỘI LHPN XÃ XÍN MẦN
      PHIẾU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ
      TT | Nội dung | Điểm tối đa | Chi hội tự chấm | Hội xã chấm | Hướng dẫn chấm
      I | Tổ chức | 15 | 12 | 12 |
      1 | Có kế hoạch năm | 5 | 5 | 5 | Có: 5 điểm; Không có: 0 điểm
      2 | Cán bộ dùng phần mềm quản lý hội viên | 10 | 7 | 7 | Từ 90% trở lên: 10 điểm; từ 70% đến dưới 90%: 7 điểm; dưới 70%: 0 điểm
      II | Hội viên | 20 | 14 | 12 |
      1 | Tập huấn | 10 | 8 | 8 |
      a | Kỹ năng dùng điện thoại | 6 | 4 | 4 | Từ 60% trở lên: 6 điểm; từ 30% đến dưới 60%: 4 điểm; dưới 30%: 0 điểm
      b | An toàn trên mạng | 4 | 4 | 4 | Đã tổ chức: 4 điểm; Chưa tổ chức: 0 điểm
      2 | Bán hàng trực tuyến | 10 | 6 | 4 | Mỗi gian hàng: 2 điểm, tối đa 10 điểm
      III | Truyền thông | 5 | 5 | 5 |
      1 | Nhóm Zalo chi hội | 5 | 5 | 5 | Có: 5 điểm; Không có: 0 điểm
       | Tổng | 40 | 31 | 29 |` },
    slips: [
      slip("rule-branches-overlap", "F9", "sixty in both steps", { F9: "Từ 60% trở lên: 6 điểm; từ 30% đến 60%: 4 điểm; dưới 30%: 0 điểm" }),
      slip("rule-branch-duplicate", "F10", "Chưa typed as Đã", { F10: "Đã tổ chức: 4 điểm; Đã tổ chức: 0 điểm" }),
      slip("score-unreachable", "E11", "five at two a stall", { E7: 13, E11: 5, E14: 30 }),
    ],
  },
  {
    name: "a ward after the merger: the total first, two rows of header, letters for groups",
    sheet: { merges: ["A2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"], cells: `
      UBND PHƯỜNG KON TUM
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ PHƯỜNG NĂM 2025
      TT | Tiêu chí | Điểm tối đa | Điểm chấm |  | Lý do điều chỉnh
       |  |  | Phường | Tổ thẩm định |
       | TỔNG ĐIỂM | 72 | 59 | 57.5 |
      A | Chính quyền | 30 | 24 | 23.5 |
      1 | Trung tâm phục vụ hành chính công | 10 | 9 | 9 |
      2 | Hồ sơ trực tuyến toàn trình | 12 | 10 | 9.5 | Trừ hồ sơ nộp hộ
      3 | Số hóa hồ sơ lưu trữ | 8 | 5 | 5 |
      B | Kinh tế | 15 | 12 | 11 |
      1 | Hộ kinh doanh kê khai điện tử | 9 | 6 | 6 |
      2 | Chợ đêm thanh toán không tiền mặt | 6 | 6 | 5 | Hai dãy chưa có mã
      C | Xã hội | 17 | 16 | 16 |
      1 | Định danh điện tử | 10 | 9 | 9 |
      2 | Camera an ninh tổ dân phố | 7 | 7 | 7 |
      D | An toàn | 10 | 7 | 7 |
      1 | Máy tính được bảo vệ | 6 | 5 | 5 |
      2 | Diễn tập ứng cứu sự cố | 4 | 2 | 2 |` },
    slips: [
      slip("total-max-sum", "C5", "the eighty of the old set", { C5: 80 }),
      slip("max-shared", "C18", "one cell merged for both", { C17: 10, C18: null }, ["C17:C18"]),
      slip("name-duplicate", "B15", "pasted from the row above", { B15: "Định danh điện tử" }),
    ],
  },
  {
    name: "a provincial archive: dashes with points under the numbers, evidence behind",
    sheet: { merges: ["A2:E2"], cells: `
      TRUNG TÂM LƯU TRỮ LỊCH SỬ TỈNH PHÚ THỌ |  |  |  |
      TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ ĐƠN VỊ SỰ NGHIỆP |  |  |  |
      STT | Nội dung | Điểm tối đa | Đơn vị tự chấm | Tài liệu minh chứng
      1 | Tài liệu số | 25 | 18 |
      '1.1 | Số hóa tài liệu | 16 | 12 | Báo cáo tháng 11
      - | Phông Ủy ban hành chính (1945 - 1976) | 8 | 8 | Biên bản nghiệm thu
      - | Phông các huyện cũ | 8 | 4 | Đang làm
      '1.2 | Kho lưu trữ điện tử | 9 | 6 |
      2 | Khai thác | 16 | 13 |
      '2.1 | Phòng đọc trực tuyến | 10 | 7 | luutru.phutho.gov.vn
      '2.2 | Cấp bản sao điện tử | 6 | 6 | Sổ cấp bản sao
      3 | Quản trị | 9 | 7 |
      '3.1 | Viên chức có chữ ký số | 5 | 5 | Danh sách
      '3.2 | Sao lưu ngoài trụ sở | 4 | 2 |
       | Tổng cộng | 50 | 38 |` },
    slips: [
      slip("bracket-unbalanced", "B6", "the closing bracket lost", { B6: "Phông Ủy ban hành chính (1945 - 1976" }),
      slip("max-missing", "C11", "wiped out", { C11: null }),
      slip("score-not-number", "D8", "a word before the figure", { D8: "khoảng 6" }),
    ],
  },
  {
    name: "a forestry branch: the texts use letters, some targets",
    sheet: { merges: ["A2:F2"], cells: `
      CHI CỤC KIỂM LÂM TỈNH GIA LAI |  |  |  |  |
      PHỤ LỤC: CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |
      Mã số | Chỉ số | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Cách xác định và tính điểm
      '1 | Quản lý rừng số | 24 | 22 | 21 |
      '1.1 | Chủ rừng cập nhật diễn biến trên phần mềm | 10 | 8 | 8 | a = Số chủ rừng đã cập nhật.\\nb = Tổng số chủ rừng nhóm II.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Trạm dùng ứng dụng tuần tra | 8 | 8 | 7 | a = Số trạm dùng ứng dụng.\\nb = Tổng số trạm kiểm lâm.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '1.3 | Cảnh báo cháy rừng qua vệ tinh | 6 | 6 | 6 | - Đã sử dụng: Điểm tối đa.\\n- Chưa sử dụng: 0 điểm.
      '2 | Hồ sơ số | 20 | 17 | 17 |
      '2.1 | Hồ sơ lâm sản điện tử | 12 | 9 | 9 | a = Số hồ sơ lập điện tử.\\nb = Số hồ sơ chuyển đổi từ giấy.\\nc = Tổng số hồ sơ.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Văn bản đi ký số | 8 | 8 | 8 | a = Số văn bản ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa.
      '3 | Nhân lực | 10 | 7 | 7 |
      '3.1 | Kiểm lâm viên được tập huấn | 10 | 7 | 7 | a = Số kiểm lâm viên được tập huấn.\\nb = Tổng số kiểm lâm viên.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
       | Tổng điểm | 54 | 46 | 45 |` },
    slips: [
      slip("rule-variable-unused", "F9", "the converted ones taken in and not used", { F9: "a = Số hồ sơ lập điện tử.\nb = Số hồ sơ chuyển đổi từ giấy.\nc = Tổng số hồ sơ.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-unreadable", "F7", "left to another paper", { F7: "Thực hiện theo văn bản hướng dẫn của Cục" }),
      slip("rule-branches-overlap", "F10", "at most for less than", { F10: "a = Số văn bản ký số.\nb = Tổng số văn bản đi.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 95%: Điểm tối đa.\n- Tỷ lệ ≤ 95%: Tỷ lệ/95%*Điểm tối đa." }),
    ],
  },
  {
    name: "a social bank: maxima with two decimals, points by quarter's end",
    sheet: { merges: ["A2:F2"], cells: `
      NGÂN HÀNG CHÍNH SÁCH XÃ HỘI - CHI NHÁNH TỈNH ĐIỆN BIÊN
      BẢNG TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ CHI NHÁNH NĂM 2025
      Mã | Chỉ số thành phần | Điểm tối đa | Chi nhánh tự chấm | Hội sở chính thẩm định | Ghi chú
      '1 | Khách hàng số | 18 | 13.3 | 13.05 |
      '1.1 | Tổ tiết kiệm dùng ứng dụng | 7.25 | 5.8 | 5.8 |
      '1.2 | Trả lãi qua tài khoản | 6.5 | 3.25 | 3 | Trừ tổ vùng lõm sóng
      '1.3 | Tin nhắn biến động số dư | 4.25 | 4.25 | 4.25 |
      '2 | Nghiệp vụ số | 16 | 9.9 | 9.9 |
      '2.1 | Giao dịch xã bằng máy tính bảng | 8.5 | 7.65 | 7.65 |
      '2.2 | Hồ sơ vay điện tử | 7.5 | 2.25 | 2.25 |
      '3 | Nội bộ | 10 | 9.55 | 9.5 |
      '3.1 | Báo cáo tự động | 5.5 | 5.5 | 5.5 |
      '3.2 | Đào tạo trực tuyến | 4.5 | 4.05 | 4 |
       | Tổng cộng | 44 | 32.75 | 32.45 |` },
    slips: [
      slip("score-above-max", "E7", "the point in the wrong place", { E4: 51.3, E7: 42.5, E14: 70.7 }),
      slip("total-score-sum", "D14", "the group of inner work left out", { D14: 23.2 }),
      slip("number-as-text", "C9", "a comma in the maximum", { C9: "8,5" }),
    ],
  },
  {
    name: "a provincial youth union: the numbers run on through roman groups",
    sheet: { merges: ["A2:F2"], cells: `
      ĐOÀN TNCS HỒ CHÍ MINH TỈNH LẠNG SƠN
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ CÔNG TÁC ĐOÀN
      STT | Tiêu chí | Điểm tối đa | Đoàn cơ sở tự chấm | Tỉnh đoàn chấm | Ghi chú
      I | Công tác nội bộ | 20 | 16 | 16 |
      1 | Sổ đoàn viên điện tử | 10 | 9 | 9 |
      2 | Thu đoàn phí qua tài khoản | 6 | 3 | 3 |
      3 | Họp trực tuyến với chi đoàn thôn | 4 | 4 | 4 |
      II | Hỗ trợ người dân | 18 | 16 | 15 |
      4 | Đội hình thanh niên số | 10 | 10 | 9 |
      5 | Lớp kỹ năng số cho người cao tuổi | 8 | 6 | 6 |
      III | Truyền thông | 12 | 10 | 9 |
      6 | Trang mạng xã hội có tích xanh | 6 | 6 | 6 |
      7 | Tin giả được cảnh báo | 6 | 4 | 3 |
       | Tổng điểm | 50 | 42 | 40 |` },
    slips: [
      slip("code-gap", "A13", "8 after 6", { A13: 8 }),
      slip("group-score-sum", "D8", "one row only", { D8: 10, D14: 36 }),
      slip("score-missing", "E10", "not appraised", { E10: null }),
    ],
  },
  {
    name: "a department of home affairs: figures of ratios and choices, the points still to be made",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ NỘI VỤ TỈNH SƠN LA |  |  |  |
      BIỂU ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      Mã | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính điểm
      '1 | Chỉ đạo | 10 |  |
      '1.1 | Kế hoạch chuyển đổi số năm | 5 |  | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '1.2 | Số cuộc họp của Ban Chỉ đạo | 5 |  | - Từ 4 cuộc trở lên: Điểm tối đa.\\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa.\\n- Dưới 2 cuộc: 0 điểm.
      '2 | Nhân lực | 18 |  |
      '2.1 | Công chức được bồi dưỡng kỹ năng số | 10 |  | a = Số công chức được bồi dưỡng.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Công chức có chứng thư số | 8 |  | a = Số công chức có chứng thư số.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3 | Hồ sơ, dữ liệu | 22 |  |
      '3.1 | Hồ sơ cán bộ được số hóa | 12 |  | a = Số hồ sơ cán bộ đã số hóa.\\nb = Tổng số hồ sơ cán bộ toàn tỉnh.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '3.2 | Hồ sơ trực tuyến | 10 |  | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
       | Tổng | 50 |  |` },
    figures: { "1.1/choice": 1, "1.2/value": 4, "2.1/a": 72, "2.1/b": 90, "2.2/a": 88, "2.2/b": 90, "3.1/a": 15300, "3.1/b": 18200, "3.2/a": 1450, "3.2/b": 1760 },
    slips: [
      figureSlip("input-conflict", "2.2/b", "ninety officials above, ninety-six here", { "2.2/b": 96 }),
      figureSlip("numerator-exceeds-denominator", "3.2/a", "a figure typed twice", { "3.2/a": 14450 }),
      figureSlip("input-missing", "3.1/b", "the communes have not answered", { "3.1/b": null }),
    ],
  },
  {
    name: "a department of finance: figures of money",
    sheet: { cells: `
      SỞ TÀI CHÍNH TỈNH QUẢNG NGÃI
      BIỂU NHẬP SỐ LIỆU CHỈ SỐ CHUYỂN ĐỔI SỐ
      STT | Chỉ số | Cách xác định | Điểm tối đa | Điểm tự đánh giá
      '1 | Kinh phí |  | 22 |
      '1.1 | Chi ngân sách cho chuyển đổi số | a = Chi ngân sách cho chuyển đổi số (tỷ đồng).\\nb = Tổng chi ngân sách địa phương (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 1%: Điểm tối đa.\\n- Tỷ lệ < 1%: Tỷ lệ/1%*Điểm tối đa. | 12 |
      '1.2 | Giải ngân kinh phí của Sở | a = Kinh phí chuyển đổi số đã giải ngân (triệu đồng).\\nb = Kinh phí chuyển đổi số được giao (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '2 | Dữ liệu |  | 18 |
      '2.1 | Đơn vị nộp báo cáo tài chính điện tử | a = Số đơn vị nộp báo cáo điện tử.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa. | 10 |
      '2.2 | Bộ dữ liệu mở đã công bố | - Từ 5 bộ trở lên: Điểm tối đa.\\n- Từ 2 đến 4 bộ: 1/2*Điểm tối đa.\\n- Dưới 2 bộ: 0 điểm. | 8 |
      '3 | Nhân lực |  | 8 |
      '3.1 | Công chức dùng trợ lý ảo | a = Số công chức dùng trợ lý ảo.\\nb = Tổng số công chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
       | Tổng cộng |  | 48 |` },
    figures: { "1.1/a": 186.4, "1.1/b": 24300, "1.2/a": 1320, "1.2/b": 1650, "2.1/a": 702, "2.1/b": 765, "2.2/value": 3, "3.1/a": 61, "3.1/b": 104 },
    slips: [
      figureSlip("unit-suspect", "1.1/b", "đồng where tỷ đồng is asked", { "1.1/b": 24300000000000 }),
      figureSlip("input-not-number", "2.1/a", "the figure with its unit", { "2.1/a": "702 đơn vị" }),
      figureSlip("input-missing", "3.1/a", "not yet counted", { "3.1/a": null }),
    ],
  },
];
