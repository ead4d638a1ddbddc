import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables of ministries, big cities, provinces, universities and hospitals as they should be, and three slips on each. */
export const SLIPS_OF_INLAND_OFFICES: readonly SlippedTable[] = [
  {
    name: "a department of a ministry: own and appraised points, the texts behind them",
    sheet: { cells: `
      BỘ NỘI VỤ
      CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC
      BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ ĐƠN VỊ NĂM 2025

      STT | Chỉ số | Điểm tối đa | Cục tự chấm | Bộ thẩm định | Cách tính điểm
      '1 | Thể chế số | 12 | 9 | 9 |
      '1.1 | Quy định về lưu trữ tài liệu điện tử | 6 | 6 | 6 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '1.2 | Văn bản hướng dẫn nghiệp vụ gửi địa phương | 6 | 3 | 3 | - Từ 8 văn bản trở lên: Điểm tối đa.\\n- Từ 4 đến 7 văn bản: 1/2*Điểm tối đa.\\n- Dưới 4 văn bản: 0 điểm.
      '2 | Dữ liệu số | 24 | 19.7 | 19.5 |
      '2.1 | Mục lục hồ sơ lịch sử đưa lên mạng | 10 | 8.2 | 8 | a = Số mục lục hồ sơ đã đưa lên mạng.\\nb = Tổng số mục lục hồ sơ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Trang tài liệu quý được số hóa | 10 | 7.5 | 7.5 | a = Số trang tài liệu quý đã số hóa.\\nb = Tổng số trang tài liệu quý.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 60%: Điểm tối đa.\\n- Tỷ lệ < 60%: Tỷ lệ/60%*Điểm tối đa.
      '2.3 | Danh mục tài liệu công khai | 4 | 4 | 4 | - Đã công bố: Điểm tối đa.\\n- Chưa công bố: 0 điểm.
      '3 | Hoạt động số | 14 | 12.4 | 12.2 |
      '3.1 | Yêu cầu đọc tài liệu xử lý trực tuyến | 8 | 6.4 | 6.2 | a = Số yêu cầu xử lý trực tuyến.\\nb = Tổng số yêu cầu của độc giả.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Văn bản đi ký số đủ hai chữ ký | 6 | 6 | 6 | a = Số văn bản đi ký số đủ hai chữ ký.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 98%: Điểm tối đa.\\n- Tỷ lệ < 98%: Tỷ lệ/98%*Điểm tối đa.
       | Tổng cộng | 50 | 41.1 | 40.7 |` },
    slips: [
      slip("rule-divisor-mismatch", "F11", "the old target left in the divisor", { F11: "a = Số trang tài liệu quý đã số hóa.\nb = Tổng số trang tài liệu quý.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 60%: Điểm tối đa.\n- Tỷ lệ < 60%: Tỷ lệ/50%*Điểm tối đa." }),
      slip("score-unreachable", "D8", "four of six, which no step gives", { D6: 10, D8: 4, D16: 42.1 }),
      slip("code-gap", "A14", "3.1 made 3.2, 3.2 made 3.3", { A14: "3.2", A15: "3.3" }),
    ],
    together: [0, 1],
  },
  {
    name: "a ward of the capital: the share of the maximum behind the points",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      UBND PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM |  |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ PHƯỜNG NĂM 2025 |  |  |  |  |
      TT | Tiêu chí | Điểm chuẩn | Phường tự chấm | Tỷ lệ đạt (%) | Ghi chú
      I | Chỉ đạo | 10 | 8.5 | 85 |
      1 | Nghị quyết của Đảng ủy | 5 | 5 | 100 |
      2 | Kiểm tra các tổ dân phố | 5 | 3.5 | 70 | 7/10 cuộc theo kế hoạch
      II | Hành chính công | 26 | 20.9 | 80.38 |
      1 | Hồ sơ trực tuyến | 12 | 11.1 | 92.5 |
      2 | Trả kết quả tại nhà | 6 | 4.2 | 70 |
      3 | Số hóa giấy tờ cũ | 8 | 5.6 | 70 |
      III | Kinh tế, du lịch | 14 | 12 | 85.71 |
      1 | Hộ kinh doanh phố cổ bán hàng trực tuyến | 8 | 6 | 75 |
      2 | Di tích có thuyết minh tự động | 6 | 6 | 100 |
      IV | Cộng đồng | 15 | 13.2 | 88 |
      1 | Tổ công nghệ số cộng đồng | 6 | 6 | 100 |
      2 | Người cao tuổi được cấp định danh | 9 | 7.2 | 80 |
       | Tổng cộng | 65 | 54.6 | 84 |` },
    slips: [
      slip("index-mismatch", "E11", "the share of the draft", { E11: 78.75 }),
      slip("number-as-text", "D9", "a comma on an English machine", { D9: "4,2" }),
      slip("group-max-sum", "C14", "the sum from before a maximum was raised", { C14: 14, E14: 94.29, C17: 64, E17: 85.31 }),
    ],
  },
  {
    name: "a heart hospital: letters with numbers as codes, own, team's and agreed points",
    sheet: { cells: `
      BỆNH VIỆN TIM MẠCH AN GIANG
      BẢNG CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ BỆNH VIỆN

      Ký hiệu | Tiêu chí | Điểm tối đa | Bệnh viện chấm | Đoàn chấm | Điểm chốt | Nhận xét
      A | Hạ tầng, thiết bị | 20 | 18 | 17.5 | 17.5 |
      A1 | Máy siêu âm tim nối mạng lưu trữ hình ảnh | 9 | 8 | 7.5 | 7.5 |
      A2 | Hệ thống theo dõi bệnh nhân tập trung | 7 | 6 | 6 | 6 |
      A3 | Phòng máy có chữa cháy khí sạch | 4 | 4 | 4 | 4 |
      B | Hồ sơ, dữ liệu | 24 | 22.5 | 21 | 21.5 |
      B1 | Bệnh án can thiệp mạch điện tử | 10 | 9 | 8 | 8.5 | Thiếu mẫu phiếu gây mê
      B2 | Điện tâm đồ lưu dạng số | 6 | 6 | 5.5 | 5.5 |
      B3 | Dữ liệu gửi giám định bảo hiểm đúng ngày | 8 | 7.5 | 7.5 | 7.5 |
      C | Người bệnh | 16 | 12.5 | 12 | 12 |
      C1 | Hẹn tái khám qua tin nhắn | 5 | 5 | 5 | 5 |
      C2 | Theo dõi huyết áp tại nhà qua ứng dụng | 6 | 2.5 | 2 | 2 | Mới có 60 người
      C3 | Hóa đơn điện tử | 5 | 5 | 5 | 5 |
       | Cộng | 60 | 53 | 50.5 | 51 |` },
    slips: [
      slip("score-above-max", "E14", "six of five", { E13: 13, E14: 6, E17: 51.5 }),
      slip("name-duplicate", "B11", "pasted from the row above", { B11: "Bệnh án can thiệp mạch điện tử" }),
      slip("total-score-sum", "F17", "the team's total copied over", { F17: 50.5 }),
    ],
  },
  {
    name: "a mining university: pillars over groups, the way of scoring before the maximum",
    sheet: { cells: `
      TRƯỜNG ĐẠI HỌC MỎ - ĐỊA CHẤT
      KẾT QUẢ TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC ĐẠI HỌC
      STT | Trụ cột, nhóm, tiêu chí | Cách xác định điểm | Điểm tối đa | Trường tự chấm
      I | ĐÀO TẠO SỐ |  | 34 | 27.3
      '1 | Học liệu |  | 20 | 13.6
      '1.1 | Học phần có bài giảng điện tử | a = Số học phần có bài giảng điện tử.\\nb = Tổng số học phần đang giảng dạy.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 70%: Điểm tối đa.\\n- Tỷ lệ < 70%: Tỷ lệ/70%*Điểm tối đa. | 12 | 9.6
      '1.2 | Mô hình mỏ ảo phục vụ thực tập | - Từ 6 mô hình trở lên: Điểm tối đa.\\n- Từ 3 đến 5 mô hình: 1/2*Điểm tối đa.\\n- Dưới 3 mô hình: 0 điểm. | 8 | 4
      '2 | Tuyển sinh |  | 14 | 13.7
      '2.1 | Thí sinh nhập học trực tuyến | a = Số thí sinh nhập học trực tuyến.\\nb = Tổng số thí sinh trúng tuyển nhập học.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 9.7
      '2.2 | Trợ lý ảo tư vấn tuyển sinh | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm. | 4 | 4
      II | QUẢN TRỊ SỐ |  | 30 | 26.5
      '1 | Người học |  | 16 | 14
      '1.1 | Dịch vụ sinh viên trên mạng | a = Số dịch vụ làm hoàn toàn trên mạng.\\nb = Số dịch vụ làm một phần trên mạng.\\nc = Tổng số dịch vụ sinh viên.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 8
      '1.2 | Bảng điểm điện tử có mã xác thực | - Đã cấp: Điểm tối đa.\\n- Chưa cấp: 0 điểm. | 6 | 6
      '2 | Tài chính |  | 14 | 12.5
      '2.1 | Học phí nộp qua ngân hàng | a = Số lượt nộp học phí qua ngân hàng.\\nb = Tổng số lượt nộp học phí.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 8
      '2.2 | Chứng từ chi điện tử | a = Số chứng từ chi điện tử.\\nb = Tổng số chứng từ chi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 4.5
       | Tổng điểm |  | 64 | 53.8` },
    slips: [
      slip("rule-precedence", "C13", "the brackets lost in copying", { C13: "a = Số dịch vụ làm hoàn toàn trên mạng.\nb = Số dịch vụ làm một phần trên mạng.\nc = Tổng số dịch vụ sinh viên.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-parent-conflict", "C8", "a row's text pasted beside its group", { C8: "a = Số thí sinh nhập học trực tuyến.\nb = Tổng số thí sinh trúng tuyển nhập học.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-gap", "C7", "nothing for three models", { C7: "- Từ 6 mô hình trở lên: Điểm tối đa.\n- Từ 4 đến 5 mô hình: 1/2*Điểm tối đa.\n- Dưới 3 mô hình: 0 điểm." }),
    ],
  },
  {
    name: "a mountain province's education department: what was lost, why, and what is done about it",
    sheet: { merges: ["A2:H2"], cells: `
      SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH CAO BẰNG |  |  |  |  |  |  |
      PHỤ LỤC GIẢI PHÁP NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2026 |  |  |  |  |  |  |
      STT | Chỉ số thành phần | Điểm tối đa | Điểm đạt được năm 2025 | Lý do mất điểm | Giải pháp | Đơn vị chủ trì | Thời gian hoàn thành
      1 | Hạ tầng số | 22 | 16 |  |  |  |
      '1.1 | Điểm trường lẻ có Internet | 10 | 6 | Có 90/150 điểm trường | Lắp trạm thu vệ tinh | Phòng Kế hoạch - Tài chính | Tháng 8/2026
      '1.2 | Phòng học bộ môn Tin học | 8 | 6 | Có 120/160 trường | Lồng ghép chương trình mục tiêu | Phòng Kế hoạch - Tài chính | Tháng 12/2026
      '1.3 | Phòng họp trực tuyến tại Sở | 4 | 4 |  |  | Văn phòng Sở | Đã hoàn thành
      2 | Dữ liệu số | 18 | 17 |  |  |  |
      '2.1 | Học sinh có định danh khớp dữ liệu dân cư | 10 | 9 | Khớp 108000/120000 học sinh | Phối hợp công an xã rà soát | Phòng Giáo dục phổ thông | Tháng 5/2026
      '2.2 | Học bạ số cấp tiểu học | 8 | 8 |  |  | Phòng Giáo dục tiểu học | Đã hoàn thành
      3 | Nhân lực số | 15 | 3 |  |  |  |
      '3.1 | Giáo viên dùng được trí tuệ nhân tạo | 10 | 3 | Đạt 2400/8000 giáo viên | Bồi dưỡng theo cụm trường | Phòng Tổ chức cán bộ | Tháng 9/2026
      '3.2 | Nhân viên phụ trách công nghệ thông tin | 5 | 0 | Chưa có biên chế | Bố trí kiêm nhiệm | Phòng Tổ chức cán bộ | Tháng 6/2026
       | Tổng cộng | 55 | 36 |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E6", "the figures of the new year beside last year's points", { E6: "Có 140/160 trường" }),
      slip("status-contradiction", "H13", "filled down from above", { H13: "Đã hoàn thành" }),
      slip("word-repeated", "F9", "a word twice", { F9: "Phối hợp công an xã xã rà soát" }),
    ],
    together: [0, 1],
  },
  {
    name: "a delta commune: roman groups over plain numbers, two assessors",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      ỦY BAN NHÂN DÂN XÃ TRÀM CHIM |  |  |  |  |
      BẢNG CHẤM ĐIỂM XÃ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Nội dung | Điểm tối đa | Xã chấm | Tỉnh chấm | Lý do điều chỉnh
      I | Hạ tầng | 18 | 16 | 15.5 |
      1 | Cáp quang tới cụm dân cư vượt lũ | 8 | 7 | 7 |
      2 | Trạm đo mực nước tự động | 5 | 4 | 3.5 | Một trạm mất tín hiệu
      3 | Loa thông minh | 5 | 5 | 5 |
      II | Nông nghiệp số | 21 | 14.5 | 14.5 |
      1 | Ruộng lúa có mã vùng trồng | 10 | 7.5 | 7.5 |
      2 | Hợp tác xã dùng máy bay phun thuốc | 5 | 4 | 4 |
      3 | Sen, cá khô lên sàn thương mại điện tử | 6 | 3 | 3 |
      III | Chính quyền | 17 | 14.5 | 14 |
      1 | Hồ sơ trực tuyến | 12 | 9.5 | 9 | Tính theo Cổng quốc gia
      2 | Cán bộ xã có chữ ký số | 5 | 5 | 5 |
      IV | Xã hội | 12 | 9.5 | 9.5 |
      1 | Sổ sức khỏe điện tử | 6 | 4 | 4 |
      2 | Trợ cấp chi trả qua tài khoản | 6 | 5.5 | 5.5 |
       | Tổng điểm | 68 | 54.5 | 53.5 |` },
    slips: [
      slip("code-numeral", "A12", "3 where III belongs", { A12: 3 }),
      slip("max-shared", "C10", "one maximum for two rows", { C9: 15, C10: null }, ["C9:C10"]),
      slip("score-negative", "E6", "a dash left before the points", { E4: 8.5, E6: -3.5, E18: 46.5 }),
    ],
  },
  {
    name: "a province's home affairs department: counts and choices on a sheet of figures",
    sheet: { cells: `
      SỞ NỘI VỤ TỈNH HƯNG YÊN
      BIỂU NHẬP SỐ LIỆU CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ
      Mã | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính điểm
      '1 | Nhận thức số | 11 |  |
      '1.1 | Chuyên mục chuyển đổi số trên trang của Sở | 4 |  | - Đã mở: Điểm tối đa.\\n- Chưa mở: 0 điểm.
      '1.2 | Cuộc họp do Giám đốc chủ trì | 7 |  | - Từ 6 cuộc trở lên: Điểm tối đa.\\n- Từ 3 đến 5 cuộc: 1/2*Điểm tối đa.\\n- Dưới 3 cuộc: 0 điểm.
      '2 | Nhân lực số | 20 |  |
      '2.1 | Công chức học trực tuyến trên nền tảng mở | 10 |  | a = Số công chức đã học trực tuyến.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Công chức có tài khoản định danh điện tử | 10 |  | a = Số công chức có tài khoản định danh.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3 | Dữ liệu số | 18 |  |
      '3.1 | Hồ sơ công chức được cập nhật | 10 |  | a = Số hồ sơ công chức đã cập nhật.\\nb = Tổng số hồ sơ công chức toàn tỉnh.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa.
      '3.2 | Hồ sơ người có công được số hóa | 8 |  | a = Số hồ sơ người có công đã số hóa.\\nb = Tổng số hồ sơ người có công.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '4 | Hoạt động số | 18 |  |
      '4.1 | Hồ sơ nộp trực tuyến | 10 |  | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 85%: Điểm tối đa.\\n- Tỷ lệ < 85%: Tỷ lệ/85%*Điểm tối đa.
      '4.2 | Hồ sơ trả kết quả điện tử | 8 |  | a = Số kết quả điện tử.\\nb = Tổng số kết quả đã trả.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
       | Tổng cộng | 67 |  |` },
    figures: { "1.1/choice": 1, "1.2/value": 5, "2.1/a": 72, "2.1/b": 96, "2.2/a": 96, "2.2/b": 96, "3.1/a": 18200, "3.1/b": 19600, "3.2/a": 30500, "3.2/b": 42000, "4.1/a": 1510, "4.1/b": 1900, "4.2/a": 1610, "4.2/b": 1875 },
    slips: [
      figureSlip("input-missing", "3.1/a", "the districts' files still being counted", { "3.1/a": null }),
      figureSlip("input-conflict", "2.2/b", "96 officials above, 99 here", { "2.2/b": 99 }),
      slip("rule-variable-undefined", "E15", "m for b", { E15: "a = Số kết quả điện tử.\nb = Tổng số kết quả đã trả.\n- Tỷ lệ = a/m.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a city's culture department: amounts of money in two units on the sheet of figures",
    sheet: { cells: `
      SỞ VĂN HÓA VÀ THỂ THAO THÀNH PHỐ HUẾ
      CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 - SỐ LIỆU TÍNH ĐIỂM
      STT | Chỉ số | Phương pháp tính | Điểm tối đa | Điểm tự đánh giá
      '1 | Kinh phí |  | 16 |
      '1.1 | Kinh phí số hóa di sản đã giải ngân | a = Kinh phí số hóa đã giải ngân (triệu đồng).\\nb = Kinh phí số hóa được giao (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '1.2 | Doanh thu vé tham quan điện tử | a = Doanh thu vé điện tử (tỷ đồng).\\nb = Tổng doanh thu vé tham quan (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 60%: Điểm tối đa.\\n- Tỷ lệ < 60%: Tỷ lệ/60%*Điểm tối đa. | 6 |
      '2 | Di sản số |  | 20 |
      '2.1 | Cổ vật được số hóa | a = Số cổ vật đã số hóa.\\nb = Tổng số cổ vật trong sổ kiểm kê.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 |
      '2.2 | Triển lãm ảo | - Từ 4 triển lãm trở lên: Điểm tối đa.\\n- Từ 2 đến 3 triển lãm: 1/2*Điểm tối đa.\\n- Dưới 2 triển lãm: 0 điểm. | 8 |
      '3 | Hoạt động số |  | 18 |
      '3.1 | Thủ tục có phát sinh hồ sơ trực tuyến | a = Số thủ tục có phát sinh hồ sơ trực tuyến.\\nb = Tổng số thủ tục có phát sinh hồ sơ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '3.2 | Câu lạc bộ thể thao đăng ký trên mạng | a = Số câu lạc bộ đăng ký trên mạng.\\nb = Tổng số câu lạc bộ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
       | Tổng điểm |  | 54 |` },
    figures: { "1.1/a": 2150, "1.1/b": 2600, "1.2/a": 210.5, "1.2/b": 402, "2.1/a": 7200, "2.1/b": 11500, "2.2/value": 3, "3.1/a": 41, "3.1/b": 52, "3.2/a": 48, "3.2/b": 75 },
    slips: [
      figureSlip("unit-suspect", "1.1/a", "đồng where triệu đồng is asked", { "1.1/a": 2150000000 }),
      figureSlip("numerator-exceeds-denominator", "3.2/a", "a figure typed twice", { "3.2/a": 4848 }),
      figureSlip("input-not-number", "2.1/a", "about, in words", { "2.1/a": "khoảng 7.200" }),
    ],
  },
  {
    name: "a railway company: codes typed as numbers, more than nine rows in a group",
    sheet: { cells: `
      CÔNG TY CỔ PHẦN VẬN TẢI ĐƯỜNG SẮT SÀI GÒN
      Chấm điểm chỉ số chuyển đổi số theo bộ tiêu chí của Tổng công ty
      STT | Chỉ số | Điểm tối đa | Điểm năm trước | Điểm tự chấm
      1 | Khách, hàng hóa | 40 | 22.5 | 30
      1.1 | Bán vé qua mạng | 6 | 5 | 5.5
      1.2 | Soát vé bằng mã QR | 4 | 4 | 4
      1.3 | Soát vé bằng căn cước | 4 | 0 | 2
      1.4 | Tra cứu hành trình tàu | 3 | 2 | 3
      1.5 | Đặt suất ăn trên ứng dụng | 3 | 0 | 1.5
      1.6 | Vận đơn điện tử | 6 | 3 | 4
      1.7 | Theo dõi toa hàng bằng định vị | 5 | 1 | 2
      1.8 | Hóa đơn điện tử | 4 | 4 | 4
      1.9 | Tổng đài tự động | 3 | 1.5 | 2
      '1.10 | Khảo sát hài lòng trực tuyến | 2 | 2 | 2
      2 | Đầu máy, toa xe | 22 | 12 | 16
      2.1 | Nhật ký sửa chữa điện tử | 8 | 4 | 6
      2.2 | Kho vật tư mã vạch | 6 | 3 | 3.5
      2.3 | Hộp đen đầu máy truyền số liệu | 8 | 5 | 6.5
      3 | Quản trị | 8 | 6 | 8
      3.1 | Ký số hợp đồng lao động | 5 | 3 | 5
      3.2 | Họp không giấy | 3 | 3 | 3
       | Tổng điểm | 70 | 40.5 | 54` },
    slips: [
      slip("code-coerced", "A14", "typed as a number, the zero gone", { A14: 1.1 }),
      slip("code-duplicate", "A18", "2.2 again", { A18: 2.2 }),
      slip("score-missing", "E17", "not filled in", { E17: null }),
    ],
  },
  {
    name: "a veterans' association: absolute points for every answer",
    sheet: { cells: `
      HỘI CỰU CHIẾN BINH TỈNH QUẢNG TRỊ
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ TRONG CÔNG TÁC HỘI NĂM 2025
      TT | Tiêu chí | Điểm tối đa | Hội cấp xã chấm | Hội tỉnh chấm | Hướng dẫn chấm điểm
      I | Lãnh đạo, chỉ đạo | 18 | 14 | 14 |
      1 | Kế hoạch chuyển đổi số của Hội | 8 | 8 | 8 | Có: 8 điểm; Không có: 0 điểm
      2 | Sinh hoạt chi hội trực tuyến | 10 | 6 | 6 | Từ 6 kỳ trở lên: 10 điểm; từ 3 đến 5 kỳ: 6 điểm; dưới 3 kỳ: 0 điểm
      II | Hội viên | 22 | 18 | 13 |
      1 | Hội viên có tài khoản định danh mức 2 | 12 | 8 | 8 | Từ 95% trở lên: 12 điểm; từ 80% đến dưới 95%: 8 điểm; dưới 80%: 0 điểm
      2 | Hồ sơ hội viên nhập phần mềm | 10 | 10 | 5 | Đã nhập xong: 10 điểm; Đang nhập: 5 điểm; Chưa nhập: 0 điểm
      III | Tuyên truyền | 14 | 12 | 12 |
      1 | Nhóm mạng xã hội của chi hội | 6 | 6 | 6 | Có hoạt động hằng tuần: 6 điểm; Có hoạt động hằng tháng: 3 điểm; Không có: 0 điểm
      2 | Tin, bài gửi Trang thông tin của Hội | 8 | 6 | 6 | Mỗi tin, bài: 2 điểm, tối đa 8 điểm
       | Tổng điểm | 54 | 44 | 39 |` },
    slips: [
      slip("rule-branch-duplicate", "F5", "Không left out", { F5: "Có: 8 điểm; Có: 0 điểm" }),
      slip("rule-branches-overlap", "F8", "95 to 98 per cent reckoned twice", { F8: "Từ 95% trở lên: 12 điểm; từ 80% đến 98%: 8 điểm; dưới 80%: 0 điểm" }),
      slip("bracket-unbalanced", "B12", "a bracket opened and not closed", { B12: "Tin, bài gửi Trang thông tin của Hội (có ảnh" }),
    ],
  },
  {
    name: "a ministry's institute: numbers run on through the groups, the index in a line below",
    sheet: { cells: `
      VIỆN QUY HOẠCH XÂY DỰNG QUỐC GIA
      TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ ĐƠN VỊ SỰ NGHIỆP THUỘC BỘ
      STT | Chỉ số | Điểm tối đa | Viện tự chấm | Tài liệu kiểm chứng
      I | Quản lý | 25 | 19 |
      1 | Viện trưởng phụ trách chuyển đổi số | 5 | 5 | QĐ 21/QĐ-VQH
      2 | Nhiệm vụ trên phần mềm giao việc | 10 | 8 | Báo cáo phần mềm
      3 | Hợp đồng điện tử | 10 | 6 | Danh sách hợp đồng
      II | Chuyên môn | 55 | 42 |
      4 | Đồ án lập trên nền GIS | 25 | 20 | Thư mục đồ án
      5 | Mô hình thông tin công trình BIM | 20 | 13 | Biên bản nghiệm thu
      6 | Thư viện quy hoạch số | 10 | 9 | thuvien.vqh
      III | An toàn | 20 | 17 |
      7 | Sao lưu bản vẽ ngoại tuyến | 10 | 10 | Nhật ký
      8 | Tài khoản xác thực hai lớp | 10 | 7 | Ảnh chụp
       | Tổng cộng | 100 | 78 |

      Chỉ số chuyển đổi số của Viện: 0,78` },
    slips: [
      slip("index-mismatch", "A17", "the index of the first draft", { A17: "Chỉ số chuyển đổi số của Viện: 0,87" }),
      slip("total-max-sum", "C15", "another set's total", { C15: 110 }),
      slip("score-not-number", "D10", "a word in place of the points", { D10: "đang chờ" }),
    ],
  },
  {
    name: "a port city's department: the total first, three levels, own points alone",
    sheet: { cells: `
      SỞ XÂY DỰNG THÀNH PHỐ HẢI PHÒNG
      PHIẾU TỰ CHẤM CHỈ SỐ CHUYỂN ĐỔI SỐ
      Mã chỉ số | Chỉ số/Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng
       | Tổng cộng | 54 | 43.2 |
      '1 | Lãnh đạo số | 14 | 13 |
      '1.1 | Chỉ đạo | 8 | 7 |
      '1.1.1 | Ban chỉ đạo họp hằng quý | 4 | 4 | 4 thông báo
      '1.1.2 | Kết luận họp được theo dõi | 4 | 3 | Phần mềm
      '1.2 | Kế hoạch năm | 6 | 6 | KH 11/KH-SXD
      '2 | Quản lý số | 28 | 22.7 |
      '2.1 | Cấp phép xây dựng | 20 | 17.7 |
      '2.1.1 | Hồ sơ nộp trực tuyến | 8 | 7.2 | Cổng DVC
      '2.1.2 | Bản vẽ ký số | 6 | 4.5 | Kho bản vẽ
      '2.1.3 | Giấy phép điện tử | 6 | 6 | Kho kết quả
      '2.2 | Bản đồ thoát nước | 8 | 5 | gis.haiphong
      '3 | Nhân lực số | 12 | 7.5 |
      '3.1 | Thanh tra viên dùng máy tính bảng | 6 | 4.5 | Biên bản giao
      '3.2 | Công chức được tập huấn BIM | 6 | 3 | Danh sách lớp` },
    slips: [
      slip("group-score-sum", "D11", "the last part left out", { D4: 37.2, D10: 16.7, D11: 11.7 }),
      slip("max-missing", "C15", "wiped out", { C15: null }),
      slip("total-score-sum", "D4", "two figures changed about", { D4: 42.3 }),
    ],
  },
  {
    name: "a province's inspectorate: last year's and this year's points, begun at column B",
    sheet: { cells: `

       | THANH TRA TỈNH KHÁNH HÒA
       | ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ
       | TT | Chỉ số | Điểm tối đa | Điểm năm 2024 | Điểm tự chấm năm 2025 | Điểm thẩm định năm 2025
       | '1 | Nhận thức | 10 | 7.5 | 9 | 9
       | '1.1 | Chánh Thanh tra chủ trì chuyển đổi số | 5 | 5 | 5 | 5
       | '1.2 | Tin, bài trên trang thông tin | 5 | 2.5 | 4 | 4
       | '2 | Dữ liệu | 28 | 16 | 24 | 23.5
       | '2.1 | Đơn thư cập nhật cơ sở dữ liệu quốc gia | 12 | 8 | 11 | 10.5
       | '2.2 | Kết luận thanh tra được công khai | 8 | 8 | 8 | 8
       | '2.3 | Kê khai tài sản điện tử | 8 | 0 | 5 | 5
       | '3 | Hạ tầng, an toàn | 12 | 9 | 10.5 | 10.5
       | '3.1 | Mạng nội bộ tách Internet | 6 | 6 | 6 | 6
       | '3.2 | Máy tính soạn thảo văn bản mật | 6 | 3 | 4.5 | 4.5
       |  | Cộng | 50 | 32.5 | 43.5 | 43` },
    slips: [
      slip("score-above-max", "E7", "a decimal comma lost", { E5: 30, E7: 25, E15: 55 }),
      slip("code-gap", "B11", "2.4 after 2.2", { B11: "2.4" }),
      slip("number-as-text", "F14", "a comma for a point", { F14: "4,5" }),
    ],
  },
  {
    name: "a provincial hospital of traditional medicine: the way of scoring before the maxima, one column of points",
    sheet: { cells: `
      BỆNH VIỆN Y DƯỢC CỔ TRUYỀN TỈNH NGHỆ AN
      ĐÁNH GIÁ CHUYỂN ĐỔI SỐ THEO HƯỚNG DẪN CỦA SỞ Y TẾ
      STT | Tiêu chí | Cách chấm điểm | Điểm tối đa | Bệnh viện tự chấm
      '1 | Quản lý |  | 12 | 9
      '1.1 | Quy chế sử dụng hồ sơ bệnh án điện tử | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 6 | 6
      '1.2 | Buổi tập huấn cho y sĩ, lương y | - Từ 10 buổi trở lên: Điểm tối đa.\\n- Từ 5 đến 9 buổi: 1/2*Điểm tối đa.\\n- Dưới 5 buổi: 0 điểm. | 6 | 3
      '2 | Chuyên môn |  | 22 | 18.05
      '2.1 | Bài thuốc kê trên phần mềm | a = Số đơn thuốc thang kê trên phần mềm.\\nb = Tổng số đơn thuốc thang.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 | 10.8
      '2.2 | Châm cứu, phục hồi chức năng có phiếu điện tử | a = Số lượt điều trị có phiếu điện tử.\\nb = Tổng số lượt điều trị.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 10 | 7.25
      '3 | Người bệnh |  | 16 | 14.8
      '3.1 | Khám bằng căn cước | a = Số lượt khám bằng căn cước.\\nb = Tổng số lượt khám bảo hiểm y tế.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 6.8
      '3.2 | Thanh toán qua tài khoản | a = Số lượt thanh toán qua tài khoản.\\nb = Tổng số lượt thanh toán.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 50%: Điểm tối đa.\\n- Tỷ lệ < 50%: Tỷ lệ/50%*Điểm tối đa. | 8 | 8
       | Tổng cộng |  | 50 | 41.85` },
    slips: [
      slip("rule-unreadable", "C11", "left to another paper", { C11: "Thực hiện theo văn bản riêng của Sở Y tế" }),
      slip("rule-variable-unused", "C8", "a letter that stands in no formula", { C8: "a = Số đơn thuốc thang kê trên phần mềm.\nb = Tổng số đơn thuốc thang.\nc = Số đơn thuốc thành phẩm.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("score-unreachable", "E5", "half a point given for effort", { E4: 3.5, E5: 0.5, E13: 36.35 }),
    ],
    together: [1, 2],
  },
  {
    name: "a southern ward: a header of two rows, self and appraised points, why they differ",
    sheet: { merges: ["A1:F1", "A2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"], cells: `
      UBND PHƯỜNG NINH KIỀU |  |  |  |  |
      BẢNG ĐIỂM TỰ CHẤM VÀ THẨM ĐỊNH CHUYỂN ĐỔI SỐ |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Điểm chấm |  | Lý do điều chỉnh
       |  |  | Phường | Thành phố |
      A | Chính quyền số | 18 | 15 | 14 |
      1 | Kế hoạch chuyển đổi số phường | 5 | 5 | 5 |
      2 | Hồ sơ không phụ thuộc địa giới | 8 | 6 | 6 |
      3 | Bảng điều hành của Chủ tịch phường | 5 | 4 | 3 | Chưa có dữ liệu thu ngân sách
      B | Kinh tế số | 22 | 19.5 | 19 |
      1 | Bến Ninh Kiều: vé tàu điện tử | 7 | 7 | 6.5 | Còn bán vé giấy buổi tối
      2 | Hộ kinh doanh xuất hóa đơn từ máy tính tiền | 10 | 7.5 | 7.5 |
      3 | Khách sạn khai báo lưu trú trực tuyến | 5 | 5 | 5 |
      C | Xã hội số | 12 | 11.5 | 11.5 |
      1 | Tổ công nghệ số cộng đồng khu vực | 6 | 6 | 6 |
      2 | Trường học không dùng tiền mặt | 6 | 5.5 | 5.5 |
       | TỔNG CỘNG | 52 | 46 | 44.5 |` },
    slips: [
      slip("code-duplicate", "A12", "2 once more", { A12: 2 }),
      slip("bracket-unbalanced", "F10", "closed without being opened", { F10: "Còn bán vé giấy buổi tối)" }),
      slip("group-score-sum", "E9", "the ward's sum in the city's column", { E9: 19.5, E16: 45 }),
    ],
  },
];
