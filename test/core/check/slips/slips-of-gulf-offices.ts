import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers by the gulf leave them, and the slips of careless ones. */
export const SLIPS_OF_GULF_OFFICES: readonly SlippedTable[] = [
  {
    name: "an industry department of 2025: ways of marking, papers, own and appraised points",
    sheet: { merges: ["A2:F2"], cells: `
      SỞ CÔNG THƯƠNG TỈNH CÀ MAU
      PHỤ LỤC TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      STT | Chỉ số, chỉ số thành phần | Thang điểm | Cách tính điểm | Điểm Sở tự chấm | Điểm thẩm định
      '1 | Thể chế số | 15 |  | 15 | 15
      '1.1 | Kế hoạch phát triển thương mại điện tử | 10 | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 10 | 10
      '1.2 | Quy chế an toàn thông tin | 5 | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 | 5
      '2 | Chính quyền số | 30 |  | 25.5 | 24.2
      '2.1 | Dịch vụ công trực tuyến toàn trình và một phần có hồ sơ | 18 | a = Số dịch vụ toàn trình có hồ sơ;\\nb = Số dịch vụ một phần có hồ sơ;\\nc = Tổng số dịch vụ công trực tuyến;\\n- Tỷ lệ = (a+b)/c;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 14.7 | 13.8
      '2.2 | Báo cáo của doanh nghiệp gửi trực tuyến | 12 | a = Số báo cáo gửi trực tuyến;\\nb = Tổng số báo cáo;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10.8 | 10.4
      '3 | Kinh tế số | 25 |  | 20 | 19
      '3.1 | Cụm công nghiệp có hạ tầng 5G | 10 | - Từ 3 cụm trở lên: Điểm tối đa;\\n- Từ 1 đến 2 cụm: 1/2*Điểm tối đa;\\n- Chưa có cụm nào: 0 điểm. | 10 | 10
      '3.2 | Siêu thị, chợ thanh toán không dùng tiền mặt | 15 | a = Số siêu thị, chợ chấp nhận thanh toán không dùng tiền mặt;\\nb = Tổng số siêu thị, chợ;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 9
        | Tổng cộng | 70 |  | 60.5 | 58.2` },
    slips: [
      slip("rule-precedence", "D8", "the brackets about the sum left out", { D8: "a = Số dịch vụ toàn trình có hồ sơ;\nb = Số dịch vụ một phần có hồ sơ;\nc = Tổng số dịch vụ công trực tuyến;\n- Tỷ lệ = a+b/c;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-variable-unused", "D9", "c brought along from the row above", { D9: "a = Số báo cáo gửi trực tuyến;\nb = Tổng số báo cáo;\nc = Số báo cáo gửi chậm;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-branch-duplicate", "D6", "the same line copied", { D6: "- Đã ban hành: Điểm tối đa;\n- Đã ban hành: 0 điểm." }),
    ],
  },
  {
    name: "a commune of fishermen: roman groups, numbers anew, the total last",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      UBND XÃ ĐẤT MŨI, TỈNH CÀ MAU |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ 9 THÁNG NĂM 2025 |  |  |  |
      Số TT | Nội dung | Điểm tối đa | Xã tự chấm | Ghi chú
      I | Nhận thức | 15 | 12 |
      1 | Họp dân tuyên truyền | 9 | 7 | 14 ấp
      2 | Tờ rơi hướng dẫn VNeID | 6 | 5 |
      II | Hạ tầng | 25 | 18.5 |
      1 | Sóng di động tại cửa biển | 10 | 7 |
      2 | Internet tại trụ sở ấp | 9 | 7.5 |
      3 | Máy quét tại bộ phận một cửa | 6 | 4 |
      III | Kinh tế | 22 | 15 |
      1 | Tàu cá ghi nhật ký khai thác điện tử | 12 | 9 |
      2 | Hộ nuôi tôm bán hàng qua mạng | 10 | 6 |
      IV | Xã hội | 18 | 13.5 |
      1 | Người dân có tài khoản thanh toán | 10 | 8 |
      2 | Trường học dùng sổ điểm điện tử | 8 | 5.5 |
        | Tổng điểm | 80 | 59 |` },
    slips: [
      slip("total-max-sum", "C17", "a hundred by habit", { C17: 100 }),
      slip("group-max-sum", "C7", "the maximum of before a row was dropped", { C7: 28, C17: 83 }),
      slip("score-negative", "D15", "a dash before the figure", { D14: -2.5, D15: -8, D17: 43 }),
    ],
  },
  {
    name: "a ward's culture office about its schools: letters over numbers, three columns of points",
    sheet: { merges: ["A2:G2"], cells: `
      PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG RẠCH GIÁ
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CÁC TRƯỜNG: TRƯỜNG THCS NGUYỄN DU |  |  |  |  |  |
      STT | Tiêu chí | Điểm tối đa | Nhà trường tự chấm | Phòng thẩm định | Điểm công nhận | Minh chứng
      A | Dạy và học | 45 | 38 | 36 | 37 |
      1 | Bài giảng điện tử dùng chung | 20 | 17 | 16 | 16 | Kho học liệu
      2 | Kiểm tra trên máy tính | 15 | 12 | 11 | 12 | Lịch kiểm tra
      3 | Phòng học thông minh | 10 | 9 | 9 | 9 | Ảnh
      B | Quản trị | 35 | 31 | 30 | 30.5 |
      1 | Học bạ số | 20 | 18 | 17.5 | 18 | Cơ sở dữ liệu ngành
      2 | Chữ ký số của giáo viên | 15 | 13 | 12.5 | 12.5 | Danh sách
      C | Kết nối | 20 | 17 | 16 | 17 |
      1 | Thu khoản thu không dùng tiền mặt | 12 | 10 | 9 | 10 | Sao kê
      2 | Sổ liên lạc điện tử | 8 | 7 | 7 | 7 | Ứng dụng
        | Tổng cộng | 100 | 86 | 82 | 84.5 |` },
    slips: [
      slip("max-shared", "C10", "one maximum pulled over two rows", { C9: 35, C10: null }, ["C9:C10"]),
      slip("score-not-number", "E12", "words where points should stand", { E12: "chờ bổ sung" }),
      slip("code-duplicate", "A7", "a second 2 in the group", { A7: 2 }),
    ],
  },
  {
    name: "a labour office: figures on a sheet of their own, points still to be made",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ NỘI VỤ TỈNH CÀ MAU
      PHỤ LỤC SỐ LIỆU VÀ CÁCH TÍNH CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |
      TT | Chỉ số | Điểm tối đa | Cách tính điểm | Điểm tự chấm
      '1 | Nhân lực | 25 |  |
      '1.1 | Công chức hoàn thành khóa học kỹ năng số | 15 | a = Số công chức hoàn thành khóa học.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |
      '1.2 | Công chức dùng trợ lý ảo trong công việc | 10 | a = Số công chức dùng trợ lý ảo.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 60%: Điểm tối đa.\\n- Tỷ lệ < 60%: Tỷ lệ/60%*Điểm tối đa. |
      '2 | Dữ liệu | 30 |  |
      '2.1 | Hồ sơ người có công được số hóa | 20 | a = Số hồ sơ đã số hóa.\\nb = Tổng số hồ sơ đang quản lý.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |
      '2.2 | Phiên giao dịch việc làm trực tuyến | 10 | - Từ 10 phiên trở lên: Điểm tối đa.\\n- Từ 5 đến 9 phiên: 1/2*Điểm tối đa.\\n- Dưới 5 phiên: 0 điểm. |
      '3 | Dịch vụ | 20 |  |
      '3.1 | Hồ sơ trợ cấp thất nghiệp nộp trực tuyến | 20 | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ trợ cấp thất nghiệp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |
        | Tổng điểm | 75 |  |` },
    figures: { "1.1/a": 88, "1.1/b": 104, "1.2/a": 57, "1.2/b": 104, "2.1/a": 15300, "2.1/b": 18240, "2.2/value": 7, "3.1/a": 2410, "3.1/b": 3122 },
    slips: [
      figureSlip("input-missing", "3.1/b", "the whole not yet given by the centre", { "3.1/b": null }),
      figureSlip("input-conflict", "1.2/b", "the staff of before the merger", { "1.2/b": 140 }),
      figureSlip("numerator-exceeds-denominator", "2.1/a", "a nought too many", { "2.1/a": 153000 }),
    ],
  },
  {
    name: "a customs branch: what is still lost, by whom and until when it is mended",
    sheet: { merges: ["A1:I1"], cells: `
      CHI CỤC HẢI QUAN KHU VỰC XX - KẾ HOẠCH KHẮC PHỤC CÁC TIÊU CHÍ CHUYỂN ĐỔI SỐ CHƯA ĐẠT |  |  |  |  |  |  |  |
      Mã số | Tiêu chí | Điểm tối đa | Điểm đạt được | Nguyên nhân mất điểm | Giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Tiến độ
      '1 | Hạ tầng số | 24 | 18 |  |  |  |  |
      '1.1 | Camera giám sát kho bãi kết nối về trung tâm | 12 | 9 | Kết nối 45/60 camera | Lắp bổ sung 15 camera | Đội Kiểm soát | Công ty kho bãi | Quý II/2026
      '1.2 | Thiết bị soi chiếu gửi ảnh trực tuyến | 12 | 9 | Lắp đặt 3/4 máy soi | Mua sắm máy còn lại (nguồn ngân sách) | Văn phòng | Đội Thủ tục | Quý III/2026
      '2 | Dữ liệu số | 20 | 14 |  |  |  |  |
      '2.1 | Hồ sơ giấy được số hóa | 20 | 14 | Số hóa 70/100 tủ hồ sơ | Thuê đơn vị số hóa | Văn phòng | Các đội | Quý IV/2026
      '3 | Dịch vụ số | 26 | 25 |  |  |  |  |
      '3.1 | Thuế nộp qua cổng điện tử 24/7 | 16 | 16 |  | Duy trì | Đội Thủ tục | Ngân hàng | Đã hoàn thành
      '3.2 | Tư vấn thủ tục bằng trợ lý ảo | 10 | 9 | Trả lời đúng 90/100 câu hỏi mẫu | Bổ sung dữ liệu huấn luyện | Văn phòng | Đội Thủ tục | Quý I/2026
        | Tổng cộng | 70 | 57 |  |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E4", "the number of cameras of the new year", { E4: "Kết nối 54/60 camera" }),
      slip("status-contradiction", "I5", "marked done before the machine came", { I5: "Đã hoàn thành" }),
      slip("bracket-unbalanced", "F5", "the opening bracket lost", { F5: "Mua sắm máy còn lại nguồn ngân sách)" }),
    ],
  },
  {
    name: "a construction department: three levels with ways of marking beside the maxima, no points yet",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ NGÀNH XÂY DỰNG TỈNH HƯNG YÊN |  |  |  |
      (Ban hành kèm theo Quyết định số 2095/QĐ-UBND năm 2025) |  |  |  |
      STT | Chỉ số chính, chỉ số thành phần | Điểm tối đa | Cách xác định và tính điểm | Tài liệu kiểm chứng
      '1 | Quản lý quy hoạch | 30 |  |
      '1.1 | Đồ án quy hoạch công bố trên cổng thông tin | 15 | a = Số đồ án đã công bố.\\nb = Tổng số đồ án được duyệt.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Danh mục đồ án
      '1.2 | Bản đồ quy hoạch số | 15 | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm. | Đường dẫn
      '2 | Cấp phép xây dựng | 25 |  |
      '2.1 | Giấy phép xây dựng cấp bản điện tử | 15 | a = Số giấy phép cấp bản điện tử.\\nb = Tổng số giấy phép.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | Trích xuất phần mềm
      '2.2 | Công trình có mô hình thông tin (BIM) | 10 | - Từ 20 công trình trở lên: Điểm tối đa.\\n- Từ 10 đến 19 công trình: 1/2*Điểm tối đa.\\n- Dưới 10 công trình: 0 điểm. | Danh mục công trình
      '3 | Giao thông | 20 |  |
      '3.1 | Nút giao có đèn tín hiệu thông minh | 20 | a = Số nút giao có đèn thông minh.\\nb = Tổng số nút giao có đèn.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 50%: Điểm tối đa.\\n- Tỷ lệ < 50%: Tỷ lệ/50%*Điểm tối đa. | Biên bản
        | Tổng | 75 |  |` },
    slips: [
      slip("rule-parent-conflict", "D7", "a way of marking of its own beside those of its rows", { D7: "a = Số giấy phép đúng hạn.\nb = Tổng số giấy phép.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-unreadable", "D6", "a reference in place of the way", { D6: "Chấm theo hướng dẫn tại Công văn số 812/SXD-VP." }),
      slip("rule-gap", "D9", "nobody marks 16 to 19 buildings", { D9: "- Từ 20 công trình trở lên: Điểm tối đa.\n- Từ 10 đến 15 công trình: 1/2*Điểm tối đa.\n- Dưới 10 công trình: 0 điểm." }),
    ],
  },
  {
    name: "an electricity company: numbers with dots, twelve rows in a part, the team's points",
    sheet: { cells: `
      CÔNG TY ĐIỆN LỰC KIÊN GIANG
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ THEO BỘ CHỈ SỐ CỦA TỔNG CÔNG TY
      TT | Tiêu chí chấm điểm | Điểm tối đa | Đơn vị tự chấm | Tổ thẩm định
      '1 | Quản trị | 36 | 31 | 29.5
      '1.1 | Văn phòng điện tử | 4 | 4 | 4
      '1.2 | Chấm công điện tử | 3 | 3 | 3
      '1.3 | Họp không giấy | 3 | 2.5 | 2
      '1.4 | Hồ sơ nhân sự số | 4 | 3.5 | 3.5
      '1.5 | Hợp đồng điện tử | 3 | 3 | 3
      '1.6 | Đấu thầu qua mạng | 4 | 4 | 4
      '1.7 | Quản lý kho bằng mã QR | 3 | 2 | 1.5
      '1.8 | Kế toán điện tử | 3 | 3 | 3
      '1.9 | Đào tạo trực tuyến | 3 | 2 | 2
      '1.10 | Sáng kiến số | 2 | 1 | 1
      '1.11 | Báo cáo thông minh | 2 | 1.5 | 1.5
      '1.12 | Lưu trữ điện tử | 2 | 1.5 | 1
      '2 | Khách hàng | 24 | 21 | 20.5
      '2.1 | Dịch vụ điện trực tuyến | 10 | 9.5 | 9.5
      '2.2 | Thanh toán tiền điện qua ngân hàng | 8 | 7 | 6.5
      '2.3 | Chăm sóc khách hàng qua Zalo | 6 | 4.5 | 4.5
      '3 | Kỹ thuật | 20 | 14.5 | 13.5
      '3.1 | Trạm biến áp không người trực | 8 | 6 | 6
      '3.2 | Bản đồ lưới điện | 6 | 4.5 | 4
      '3.3 | Kiểm tra đường dây bằng flycam | 6 | 4 | 3.5
        | Tổng cộng | 80 | 66.5 | 63.5` },
    slips: [
      slip("code-coerced", "A14", "written as a number", { A14: 1.1 }),
      slip("code-gap", "A24", "3.3 became 3.4", { A24: "3.4" }),
      slip("score-above-max", "E18", "the comma missing", { E17: 106, E18: 95, E25: 149 }),
    ],
  },
  {
    name: "a ward of an old town: a header of two rows, the share reached, remarks",
    sheet: { merges: ["A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3"], cells: `
      UBND PHƯỜNG HỘI AN, THÀNH PHỐ ĐÀ NẴNG - ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |
      STT | Chỉ số thành phần | Điểm |  | Tỷ lệ điểm đạt (%) | Đơn vị phụ trách | Nhận xét
        |  | Tối đa | Phường tự chấm |  |  |
      A | Chính quyền số | 40 | 36 | 90 |  |
      1 | Hồ sơ giải quyết trên môi trường điện tử | 20 | 18 | 90 | Trung tâm Phục vụ hành chính công |
      2 | Họp, điều hành trên nền tảng số | 10 | 8 | 80 | Văn phòng |
      3 | Ký số văn bản | 10 | 10 | 100 | Văn phòng |
      B | Du lịch số | 35 | 28 | 80 |  |
      1 | Vé tham quan phố cổ điện tử | 20 | 17 | 85 | Trung tâm Văn hóa | Quét mã tại cổng
      2 | Cơ sở lưu trú dùng phần mềm khai báo | 15 | 11 | 73.33 | Công an phường |
      C | Xã hội số | 25 | 22 | 88 |  |
      1 | Camera cảnh báo ngập lụt | 10 | 9 | 90 | Phòng Kinh tế |
      2 | Người cao tuổi được hướng dẫn dùng VNeID | 15 | 13 | 86.67 | Đoàn Thanh niên |
        | Tổng cộng | 100 | 86 | 86 |  |` },
    slips: [
      slip("index-mismatch", "E12", "the share of the row below", { E12: 86.67 }),
      slip("word-repeated", "B9", "a word twice", { B9: "Vé tham quan quan phố cổ điện tử" }),
      slip("total-score-sum", "D14", "a sum of last month", { D14: 84, E14: 84 }),
    ],
  },
];
