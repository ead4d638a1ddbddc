import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables of ridge and border offices as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_RIDGE_OFFICES: readonly SlippedTable[] = [
  {
    name: "a border commune: own, appraised and final points, no texts",
    sheet: { merges: ["A2:G2"], cells: `
      ỦY BAN NHÂN DÂN XÃ Y TÝ |  |  |  |  |  |
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025 |  |  |  |  |  |
      STT | Tiêu chí | Điểm tối đa | Xã tự chấm | Tổ thẩm định | Điểm chính thức | Ghi chú
      I | Lãnh đạo, điều hành | 22 | 19 | 17.5 | 18 |
      1 | Nghị quyết của Đảng ủy xã về chuyển đổi số | 6 | 6 | 6 | 6 | NQ 03-NQ/ĐU
      2 | Giao ban hằng tuần bằng phần mềm | 8 | 6 | 5 | 5.5 |
      3 | Bố trí kinh phí | 8 | 7 | 6.5 | 6.5 |
      II | Hạ tầng vùng cao | 28 | 18.5 | 18 | 18 |
      1 | Thôn biên giới có sóng di động | 12 | 8 | 8 | 8 | Thôn Phìn Hồ còn lõm sóng
      2 | Hộ có điện thoại thông minh | 10 | 7.5 | 7 | 7 |
      3 | Trạm biên phòng kết nối họp trực tuyến | 6 | 3 | 3 | 3 |
      III | Dịch vụ công | 30 | 23 | 21.5 | 22 |
      1 | Hồ sơ nộp trực tuyến | 14 | 11 | 10 | 10.5 |
      2 | Hồ sơ số hóa | 10 | 8 | 7.5 | 7.5 |
      3 | Phản ánh hiện trường được xử lý | 6 | 4 | 4 | 4 |
      IV | Đời sống số | 20 | 13.5 | 13 | 13 |
      1 | Phụ nữ vùng cao bán hàng trực tuyến | 9 | 6 | 6 | 6 |
      2 | Người dân nhận tiền hỗ trợ qua tài khoản | 11 | 7.5 | 7 | 7 |
       | Tổng cộng | 100 | 74 | 70 | 71 |` },
    slips: [
      slip("score-negative", "E15", "a list's dash before the figure", { E12: 13.5, E15: -4, E19: 62 }),
      slip("score-missing", "F10", "left empty at the meeting", { F10: null }),
      slip("group-max-sum", "C16", "the sum before the last row was raised", { C16: 19, C19: 99 }),
    ],
  },
  {
    name: "a construction department: texts right behind the names",
    sheet: { merges: ["A2:F2"], cells: `
      SỞ XÂY DỰNG TỈNH GIA LAI |  |  |  |  |
      PHỤ LỤC II. KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |
      Mã | Chỉ số thành phần | Cách tính điểm | Điểm tối đa | Sở tự chấm | Hội đồng thẩm định
      '1 | Thể chế số |  | 16 | 12 | 12
      '1.1 | Kế hoạch chuyển đổi số | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 8 | 8 | 8
      '1.2 | Hội nghị phổ biến mô hình thông tin công trình | - Từ 4 hội nghị trở lên: Điểm tối đa.\\n- Từ 2 đến 3 hội nghị: 1/2*Điểm tối đa.\\n- Dưới 2 hội nghị: 0 điểm. | 8 | 4 | 4
      '2 | Dữ liệu số |  | 30 | 25.4 | 24.4
      '2.1 | Quy hoạch đô thị đưa lên cổng tra cứu | a = Số đồ án đã đưa lên cổng.\\nb = Tổng số đồ án được duyệt.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 | 9.6 | 9.6
      '2.2 | Giấy phép xây dựng số hóa | a = Số giấy phép đã số hóa.\\nb = Tổng số giấy phép còn hiệu lực.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 85%: Điểm tối đa.\\n- Tỷ lệ < 85%: Tỷ lệ/85%*Điểm tối đa. | 10 | 7.8 | 6.8
      '2.3 | Bản đồ ngập úng đô thị | - Đã công bố: Điểm tối đa.\\n- Chưa công bố: 0 điểm. | 8 | 8 | 8
      '3 | Hoạt động số |  | 24 | 19.5 | 19
      '3.1 | Hồ sơ thẩm định nộp trực tuyến | a = Số hồ sơ thẩm định nộp trực tuyến.\\nb = Tổng số hồ sơ thẩm định.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 14 | 11.5 | 11
      '3.2 | Xe đăng kiểm có giấy chứng nhận điện tử | a = Số xe có giấy chứng nhận điện tử.\\nb = Tổng số xe đăng kiểm.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 8 | 8
       | Tổng điểm |  | 70 | 56.9 | 55.4` },
    slips: [
      slip("rule-branch-duplicate", "C5", "Chưa became Đã", { C5: "- Đã ban hành: Điểm tối đa.\n- Đã ban hành: 0 điểm." }),
      slip("rule-unreadable", "C12", "the method left to a later letter", { C12: "Theo văn bản hướng dẫn của Bộ Xây dựng" }),
      slip("rule-variable-unused", "C13", "a letter taken in and not used", { C13: "a = Số xe có giấy chứng nhận điện tử.\nb = Tổng số xe đăng kiểm.\nc = Số xe đăng kiểm lưu động.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a police hospital: pillars, groups and numbers that start anew, the total first",
    sheet: { merges: ["A1:F1"], cells: `
      BỆNH XÁ CÔNG AN TỈNH TUYÊN QUANG - BẢNG ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Trụ cột, nhóm, tiêu chí | Điểm tối đa | Đơn vị tự chấm | Phòng Hậu cần thẩm định | Minh chứng
       | TỔNG ĐIỂM (A+B) | 90 | 72 | 69.5 |
      A | Hoạt động chuyên môn số | 50 | 39.5 | 38 |
      I | Khám bệnh | 28 | 23.5 | 22.5 |
      1 | Hồ sơ sức khỏe cán bộ, chiến sĩ điện tử | 16 | 14 | 13 | 1.920 hồ sơ
      2 | Đặt lịch khám định kỳ | 12 | 9.5 | 9.5 |
      II | Dược, xét nghiệm | 22 | 16 | 15.5 |
      1 | Đơn thuốc điện tử | 10 | 8 | 8 |
      2 | Kết quả xét nghiệm trả qua ứng dụng | 12 | 8 | 7.5 |
      B | Quản lý số | 40 | 32.5 | 31.5 |
      I | Hành chính | 22 | 18 | 17.5 |
      1 | Văn bản ký số | 12 | 11 | 11 |
      2 | Kho vật tư quản lý bằng mã vạch | 10 | 7 | 6.5 | Phần mềm kho
      II | An toàn thông tin | 18 | 14.5 | 14 |
      1 | Máy tính soạn thảo văn bản mật | 10 | 9 | 9 |
      2 | Quy trình sao lưu | 8 | 5.5 | 5 |` },
    slips: [
      slip("total-score-sum", "E3", "two figures changed about", { E3: 65.9 }),
      slip("score-not-number", "D7", "a word among the figures", { D7: "chờ số liệu" }),
      slip("code-duplicate", "A14", "1 once more", { A14: 1 }),
    ],
  },
  {
    name: "a finance office of a province: money and counts on the sheet of figures",
    sheet: { cells: `
      SỞ TÀI CHÍNH TỈNH CAO BẰNG
      BIỂU TÍNH CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 (CHƯA CHẤM ĐIỂM)
      STT | Chỉ số thành phần | Phương pháp tính | Điểm tối đa | Điểm tự chấm
      '1 | Nguồn lực |  | 24 |
      '1.1 | Chi ngân sách cho chuyển đổi số | a = Chi ngân sách cho chuyển đổi số (tỷ đồng).\\nb = Tổng chi ngân sách của tỉnh (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 1%: Điểm tối đa.\\n- Tỷ lệ < 1%: Tỷ lệ/1%*Điểm tối đa. | 10 |
      '1.2 | Giải ngân dự án công nghệ thông tin | a = Vốn đã giải ngân (triệu đồng).\\nb = Vốn đã giao (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
      '1.3 | Lớp bồi dưỡng kế toán số | - Từ 5 lớp trở lên: Điểm tối đa.\\n- Từ 3 đến 4 lớp: 1/2*Điểm tối đa.\\n- Dưới 3 lớp: 0 điểm. | 6 |
      '2 | Nghiệp vụ số |  | 26 |
      '2.1 | Đơn vị lập dự toán trên phần mềm | a = Số đơn vị lập dự toán trên phần mềm.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '2.2 | Đơn vị dùng hóa đơn điện tử khi mua sắm | a = Số đơn vị dùng hóa đơn điện tử.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa. | 8 |
      '2.3 | Công khai ngân sách trên cổng thông tin | - Đã công khai: Điểm tối đa.\\n- Chưa công khai: 0 điểm. | 8 |
      '3 | Đấu thầu qua mạng |  | 20 |
      '3.1 | Gói thầu lựa chọn nhà thầu qua mạng | a = Số gói thầu qua mạng.\\nb = Tổng số gói thầu.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 |
      '3.2 | Hợp đồng được ký điện tử | a = Số hợp đồng ký điện tử.\\nb = Tổng số hợp đồng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
       | Tổng cộng |  | 70 |` },
    figures: { "1.1/a": 118.5, "1.1/b": 15200, "1.2/a": 41300, "1.2/b": 52000, "1.3/value": 4, "2.1/a": 512, "2.1/b": 604, "2.2/a": 580, "2.2/b": 604, "2.3/choice": 1, "3.1/a": 286, "3.1/b": 301, "3.2/a": 122, "3.2/b": 290 },
    slips: [
      figureSlip("unit-suspect", "1.1/b", "đồng where tỷ đồng is asked", { "1.1/b": 15200000000000 }),
      figureSlip("input-not-number", "3.2/a", "a word before the figure", { "3.2/a": "khoảng 122" }),
      slip("max-missing", "D11", "wiped out with the note beside it", { D11: null }),
    ],
  },
  {
    name: "a health department: groups without texts, steps and rates",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      SỞ Y TẾ TỈNH LAI CHÂU |  |  |  |
      TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NGÀNH Y TẾ NĂM 2025 |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách xác định điểm
      '1 | Hồ sơ sức khỏe | 26 | 20.3 |
      '1.1 | Người dân có sổ sức khỏe điện tử | 14 | 10.8 | a = Số người có sổ sức khỏe điện tử.\\nb = Tổng số người dân.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '1.2 | Trạm y tế cập nhật dữ liệu trong ngày | 12 | 9.5 | a = Số trạm y tế cập nhật trong ngày.\\nb = Tổng số trạm y tế.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Khám chữa bệnh từ xa | 18 | 10 |
      '2.1 | Ca hội chẩn với bệnh viện tuyến trung ương | 10 | 5 | - Từ 30 ca trở lên: Điểm tối đa.\\n- Từ 15 đến 29 ca: 1/2*Điểm tối đa.\\n- Dưới 15 ca: 0 điểm.
      '2.2 | Bác sĩ có chữ ký số | 8 | 5 | a = Số bác sĩ có chữ ký số.\\nb = Tổng số bác sĩ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3 | Điều hành | 16 | 14.6 |
      '3.1 | Báo cáo dịch bệnh đúng hạn | 10 | 8.6 | a = Số báo cáo đúng hạn.\\nb = Tổng số báo cáo phải gửi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Kế hoạch chuyển đổi số ngành y tế | 6 | 6 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
       | Tổng | 60 | 44.9 |` },
    slips: [
      slip("rule-parent-conflict", "E10", "the text pasted one row too high", { E10: "a = Số báo cáo đúng hạn.\nb = Tổng số báo cáo phải gửi.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("score-unreachable", "D12", "four of six for a plan that is there or not", { D10: 12.6, D12: 4, D13: 42.9 }),
      slip("rule-gap", "E5", "another target in the lower step", { E5: "a = Số người có sổ sức khỏe điện tử.\nb = Tổng số người dân.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 70%: Tỷ lệ/80%*Điểm tối đa." }),
    ],
  },
  {
    name: "an industry and trade department of a highland: reasons, remedies, terms and offices",
    sheet: { merges: ["A2:I2"], cells: `
      SỞ CÔNG THƯƠNG TỈNH LẠNG SƠN |  |  |  |  |  |  |  |
      KẾ HOẠCH KHẮC PHỤC CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ CÒN THẤP |  |  |  |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm đạt được năm 2025 | Lý do mất điểm | Giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
      1 | Cửa khẩu số | 40 | 31 |  |  |  |  |
      '1.1 | Xe hàng khai báo trên nền tảng cửa khẩu số | 20 | 18 | Khai báo 900/1000 xe | Duy trì tổ hỗ trợ tại bãi | Phòng Xuất nhập khẩu | Ban Quản lý cửa khẩu | Quý I/2026
      '1.2 | Bến bãi có cân điện tử kết nối | 10 | 5 | Mới có 1/2 bến bãi | Lắp đặt tại các bãi còn lại | Phòng Xuất nhập khẩu | Doanh nghiệp bến bãi | Quý II/2026
      '1.3 | Doanh nghiệp dùng chữ ký số khi kê khai | 10 | 8 | Sử dụng 160/200 doanh nghiệp | Cấp chữ ký số miễn phí | Trung tâm Khuyến công | VNPT | Quý II/2026
      2 | Thương mại điện tử | 30 | 22 |  |  |  |  |
      '2.1 | Đặc sản hồi, na có gian hàng trực tuyến | 10 | 10 |  |  | Phòng Quản lý thương mại |  | Đã hoàn thành
      '2.2 | Chợ thanh toán không dùng tiền mặt | 10 | 4 | Triển khai 20/50 chợ | Vận động hộ tiểu thương | Phòng Quản lý thương mại | UBND cấp xã | Quý III/2026
      '2.3 | Cửa hàng xăng dầu xuất hóa đơn từng lần | 10 | 8 | Xuất hóa đơn 120/150 cửa hàng | Kiểm tra sau 20 giờ | Chi cục Quản lý thị trường | Thuế tỉnh | Quý I/2026
      3 | Nội bộ | 20 | 17 |  |  |  |  |
      '3.1 | Hồ sơ công việc điện tử | 10 | 7 | Lập điện tử 700/1000 hồ sơ | Giao chỉ tiêu từng phòng | Văn phòng Sở | Các phòng | Quý II/2026
      '3.2 | Quy chế an toàn thông tin | 10 | 10 |  |  | Văn phòng Sở |  | Đã hoàn thành
       | Tổng cộng | 90 | 70 |  |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E7", "two figures changed about", { E7: "Sử dụng 106/200 doanh nghiệp" }),
      slip("status-contradiction", "I10", "filled down from the row above", { I10: "Đã hoàn thành" }),
      slip("code-gap", "A6", "1.3 and 1.4 after 1.1", { A6: "1.3", A7: "1.4" }),
    ],
  },
  {
    name: "a television station of a province: ten criteria in one group, the index below the total",
    sheet: { merges: ["A1:E1"], cells: `
      BÁO VÀ PHÁT THANH, TRUYỀN HÌNH ĐIỆN BIÊN - TỰ CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      Mã số | Chỉ số | Điểm tối đa | Tòa soạn tự chấm | Minh chứng
      '1 | Nội dung số | 70 | 58 |
      '1.1 | Chuyên mục tiếng Thái, tiếng Mông trên nền tảng số | 7 | 7 | Kênh YouTube
      '1.2 | Bản tin âm thanh tự động | 7 | 5 |
      '1.3 | Báo điện tử có bản di động | 7 | 7 |
      '1.4 | Tác phẩm đa phương tiện | 7 | 6 | 86 tác phẩm
      '1.5 | Tương tác của bạn đọc | 7 | 4.5 |
      '1.6 | Kho tư liệu hình ảnh | 7 | 5.5 | 40 TB
      '1.7 | Bản quyền nội dung số | 7 | 6 |
      '1.8 | Phát sóng trực tuyến | 7 | 7 |
      '1.9 | Trợ lý biên tập tin | 7 | 4 | Thử nghiệm
      '1.10 | Đo lường khán giả | 7 | 6 |
      '2 | Tòa soạn số | 30 | 25 |
      '2.1 | Quy trình xuất bản điện tử | 12 | 11 |
      '2.2 | Chấm công, nhuận bút trên phần mềm | 10 | 8 |
      '2.3 | Phương án ứng cứu khi bị tấn công mạng | 8 | 6 | QĐ 77
       | Tổng cộng | 100 | 83 |
      Chỉ số chuyển đổi số của đơn vị: 0,83 |  |  |  |` },
    slips: [
      slip("code-coerced", "A13", "the machine made a date of it", { A13: "01/10/2025" }),
      slip("word-repeated", "B17", "a word twice", { B17: "Phương án ứng cứu khi bị bị tấn công mạng" }),
      slip("index-mismatch", "A19", "the figures changed about", { A19: "Chỉ số chuyển đổi số của đơn vị: 0,38" }),
    ],
  },
];
