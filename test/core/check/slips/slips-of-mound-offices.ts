import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_MOUND_OFFICES: readonly SlippedTable[] = [
  {
    name: "a health department: own and appraised points, ways of marking at the end",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      SỞ Y TẾ TỈNH LÂM ĐỒNG |  |  |  |  |
      BẢNG TỰ CHẤM, THẨM ĐỊNH CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      STT | Chỉ số, chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Cách tính điểm
      '1 | Thể chế số | 9 | 9 | 7 |
      '1.1 | Kế hoạch chuyển đổi số ngành y tế | 5 | 5 | 5 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '1.2 | Số lần họp giao ban chuyển đổi số | 4 | 4 | 2 | - Từ 12 lần trở lên: Điểm tối đa.\\n- Từ 6 đến 11 lần: 1/2*Điểm tối đa.\\n- Dưới 6 lần: 0 điểm.
      '2 | Dữ liệu số | 26 | 21.9 | 21.3 |
      '2.1 | Bệnh viện triển khai bệnh án điện tử | 12 | 9.6 | 9 | a = Số bệnh viện đã triển khai.\\nb = Tổng số bệnh viện công lập.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Trạm y tế nhập dữ liệu lên hệ thống V20 | 8 | 7.2 | 7.2 | a = Số trạm y tế đã nhập dữ liệu.\\nb = Tổng số trạm y tế.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '2.3 | Nhà thuốc liên thông dữ liệu dược quốc gia | 6 | 5.1 | 5.1 | a = Số nhà thuốc đã liên thông.\\nb = Tổng số nhà thuốc.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3 | Hoạt động số | 16 | 12.5 | 12.5 |
      '3.1 | Chứng chỉ hành nghề cấp qua mạng | 10 | 9.5 | 9.5 | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Buổi hội chẩn từ xa trong năm | 6 | 3 | 3 | - Từ 24 buổi trở lên: Điểm tối đa.\\n- Từ 12 đến 23 buổi: 1/2*Điểm tối đa.\\n- Dưới 12 buổi: 0 điểm.
        | Tổng cộng | 51 | 43.4 | 40.8 |` },
    slips: [
      slip("rule-branches-overlap", "F13", "twenty-four sessions in two classes", { F13: "- Từ 24 buổi trở lên: Điểm tối đa.\n- Từ 12 đến 24 buổi: 1/2*Điểm tối đa.\n- Dưới 12 buổi: 0 điểm." }),
      slip("rule-divisor-mismatch", "F9", "the new target in the classes alone", { F9: "a = Số trạm y tế đã nhập dữ liệu.\nb = Tổng số trạm y tế.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 90%: Điểm tối đa.\n- Tỷ lệ < 90%: Tỷ lệ/85%*Điểm tối đa." }),
      slip("score-above-max", "D10", "three points too many", { D7: 24.9, D10: 8.1, D14: 46.4 }),
    ],
  },
  {
    name: "an upland commune: roman groups, the rate of what was reached",
    sheet: { merges: ["A2:F2"], cells: `
      UBND XÃ SÍN CHÉNG, TỈNH LÀO CAI
      KẾT QUẢ TỰ CHẤM BỘ TIÊU CHÍ XÃ CHUYỂN ĐỔI SỐ |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Điểm đạt | Tỷ lệ (%) | Ghi chú
      I | Điều hành | 15 | 12 | 80 |
      1 | Chương trình công tác trên phần mềm | 6 | 6 | 100 |
      2 | Báo cáo gửi qua hệ thống | 5 | 4 | 80 |
      3 | Họp trực tuyến với thôn | 4 | 2 | 50 | Thôn Mào Sao Chải mất sóng
      II | Kết nối | 20 | 15.2 | 76 |
      1 | Thôn có Internet cố định | 10 | 7 | 70 |
      2 | Hộ có điện thoại thông minh | 10 | 8.2 | 82 |
      III | Dịch vụ | 24 | 18.6 | 77.5 |
      1 | Hồ sơ qua mạng | 12 | 9 | 75 |
      2 | Lệ phí nộp qua mạng | 6 | 3.6 | 60 |
      3 | Kết quả ký số | 6 | 6 | 100 |
      IV | Cộng đồng | 9 | 8 | 88.89 |
      1 | Tổ công nghệ số thôn | 5 | 5 | 100 |
      2 | Lớp học kỹ năng số tại chợ phiên | 4 | 3 | 75 |
        | Tổng | 68 | 53.8 | 79.12 |` },
    slips: [
      slip("index-mismatch", "E12", "the rate of the month before", { E12: 72 }),
      slip("code-numeral", "A11", "3 for III", { A11: 3 }),
      slip("score-negative", "D7", "a dash stuck to the figure", { D4: 8, E4: 53.33, D7: -2, E7: -50, D18: 49.8, E18: 73.24 }),
    ],
  },
  {
    name: "an industry department: points of the year before, why they were lost, who makes it good",
    sheet: { merges: ["A1:I1", "A2:I2"], cells: `
      SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH CAO BẰNG |  |  |  |  |  |  |  |
      KẾ HOẠCH CẢI THIỆN CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2026 |  |  |  |  |  |  |  |
      TT | Chỉ số | Điểm tối đa | Điểm đạt được năm 2025 | Lý do mất điểm | Giải pháp khắc phục | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
      '1 | Hạ tầng số | 20 | 14 |  |  |  |  |
      '1.1 | Xóm có sóng di động băng rộng | 10 | 8 | Mới phủ sóng 1120/1400 xóm | Vận động nhà mạng lắp thêm trạm | Phòng Bưu chính, Viễn thông | Các nhà mạng | Quý IV/2026
      '1.2 | Mạng truyền số liệu chuyên dùng đến cấp xã | 6 | 6 |  |  | Trung tâm Chuyển đổi số |  | Đã hoàn thành
      '1.3 | Trung tâm dữ liệu tỉnh đạt cấp độ 3 | 4 | 0 | Chưa kiểm định | Thuê đơn vị kiểm định | Trung tâm Chuyển đổi số | Công an tỉnh | Quý II/2026
      '2 | Nhân lực số | 13 | 11 |  |  |  |  |
      '2.1 | Cán bộ cấp xã được bồi dưỡng kỹ năng số | 8 | 6 | Bồi dưỡng 1350/1800 cán bộ | Mở 6 lớp trực tuyến | Phòng Chuyển đổi số | Sở Nội vụ | Quý III/2026
      '2.2 | Tổ công nghệ số cộng đồng | 5 | 5 |  | Duy trì hoạt động | UBND cấp xã | Tỉnh đoàn | Đã hoàn thành
      '3 | Hoạt động số | 22 | 13 |  |  |  |  |
      '3.1 | Hồ sơ trực tuyến toàn trình | 12 | 9 | Đạt 75% | Giao chỉ tiêu từng đơn vị | Văn phòng UBND tỉnh | Các sở, ngành | Quý I/2026
      '3.2 | Doanh nghiệp nhỏ và vừa dùng nền tảng số | 10 | 4 | Có 360/900 doanh nghiệp | Hỗ trợ gói phần mềm | Sở Tài chính | Hiệp hội Doanh nghiệp | Quý III/2026
        | Tổng cộng | 55 | 38 |  |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E9", "a figure of the second half year", { E9: "Bồi dưỡng 1530/1800 cán bộ" }),
      slip("status-contradiction", "I7", "one row too low", { I7: "Đã hoàn thành" }),
      slip("bracket-unbalanced", "F13", "the bracket never closed", { F13: "Hỗ trợ gói phần mềm (kế toán, bán hàng" }),
    ],
  },
  {
    name: "a railway branch: codes as numbers, the year before beside the own points",
    sheet: { merges: ["C3:C4", "D3:E3"], cells: `
      CHI NHÁNH KHAI THÁC ĐƯỜNG SẮT NGHỆ TĨNH
      BẢNG TỰ CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ
      Mã | Tên chỉ số | Điểm tối đa | Điểm | 
        |  |  | Năm 2024 | Tự chấm năm 2025
      1 | Vận hành | 40 | 21 | 33.5
      1.1 | Lệnh chạy tàu điện tử | 6 | 4 | 6
      1.2 | Giám sát đường ngang | 6 | 3 | 4.5
      1.3 | Nhật ký ga điện tử | 4 | 2 | 4
      1.4 | Bản đồ số tuyến đường | 4 | 1 | 2
      1.5 | Kiểm tra toa xe bằng máy tính bảng | 4 | 0 | 3
      1.6 | Cân tàu hàng tự động | 3 | 3 | 3
      1.7 | Thông báo ga tự động | 3 | 2 | 3
      1.8 | Camera buồng lái | 4 | 2.5 | 3.5
      1.9 | Sổ giao ban trực tuyến | 2 | 2 | 2
      '1.10 | Quản lý vật tư dự phòng | 4 | 1.5 | 2.5
      2 | Hành khách | 18 | 11 | 15
      2.1 | Vé điện tử | 8 | 7 | 8
      2.2 | Thanh toán không tiền mặt tại ga | 6 | 4 | 5
      2.3 | Tra cứu hàng hóa gửi | 4 | 0 | 2
      3 | Quản trị | 10 | 8 | 9
      3.1 | Ký số văn bản | 6 | 6 | 6
      3.2 | Chấm công bằng khuôn mặt | 4 | 2 | 3
        | Tổng điểm | 68 | 40 | 57.5` },
    slips: [
      slip("code-coerced", "A15", "typed without the apostrophe", { A15: 1.1 }),
      slip("group-score-sum", "E16", "the last row left out", { E16: 13, E23: 55.5 }),
      slip("number-as-text", "E13", "a comma for the point", { E13: "3,5" }),
    ],
  },
  {
    name: "a culture department: figures of money and counts on a sheet of their own, points still to be made",
    sheet: { cells: `
      SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH TUYÊN QUANG
      BIỂU TỔNG HỢP SỐ LIỆU CHỈ SỐ CHUYỂN ĐỔI SỐ
      STT | Chỉ số | Điểm tối đa | Cách tính điểm | Điểm tự chấm
      '1 | Nguồn lực | 20 |  |
      '1.1 | Chi cho chuyển đổi số | 10 | a = Chi cho chuyển đổi số (triệu đồng).\\nb = Tổng chi thường xuyên (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 3%: Điểm tối đa.\\n- Tỷ lệ < 3%: Tỷ lệ/3%*Điểm tối đa. |
      '1.2 | Viên chức được đào tạo kỹ năng số | 6 | a = Số viên chức được đào tạo.\\nb = Tổng số viên chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |
      '1.3 | Viên chức có tài khoản thư công vụ | 4 | a = Số viên chức có tài khoản.\\nb = Tổng số viên chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |
      '2 | Di sản số | 14 |  |
      '2.1 | Hiện vật được quét ba chiều | 8 | - Từ 200 hiện vật trở lên: Điểm tối đa.\\n- Từ 100 đến 199 hiện vật: 1/2*Điểm tối đa.\\n- Dưới 100 hiện vật: 0 điểm. |
      '2.2 | Lễ hội có trang giới thiệu | 6 | a = Số lễ hội đã có trang.\\nb = Tổng số lễ hội.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |
      '3 | Du lịch số | 14 |  |
      '3.1 | Quy chế khai thác bản đồ du lịch | 5 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. |
      '3.2 | Khu, điểm du lịch bán vé điện tử | 9 | a = Số khu, điểm bán vé điện tử.\\nb = Tổng số khu, điểm có thu phí.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. |
        | Tổng cộng | 48 |  |` },
    figures: { "1.1/a": 1250, "1.1/b": 52000, "1.2/a": 130, "1.2/b": 210, "1.3/a": 207, "1.3/b": 210, "2.1/value": 164, "2.2/a": 38, "2.2/b": 61, "3.1/choice": 1, "3.2/a": 9, "3.2/b": 14 },
    slips: [
      figureSlip("unit-suspect", "1.1/b", "đồng for triệu đồng", { "1.1/b": 52000000000 }),
      figureSlip("input-conflict", "1.3/b", "two hundred and ten above, two hundred and one here", { "1.2/b": 210, "1.3/a": 201, "1.3/b": 201 }),
      figureSlip("input-not-number", "2.1/value", "a word before the count", { "2.1/value": "khoảng 164" }),
    ],
  },
  {
    name: "a psychiatric hospital: letters with numbers, own points, the team's and the department's final ones",
    sheet: { merges: ["D3:F3", "A3:A4", "B3:B4", "C3:C4", "G3:G4"], cells: `
      BỆNH VIỆN TÂM THẦN TỈNH THÁI NGUYÊN
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ ĐỢT 1 NĂM 2025
      Mã số | Nội dung | Điểm chuẩn | Điểm chấm |  |  | Nhận xét
        |  |  | Bệnh viện tự chấm | Tổ thẩm định | Điểm chính thức |
      A | Hạ tầng | 18 | 15 | 14.5 | 15 |
      A1 | Mạng không dây tại khoa | 7 | 5 | 5 | 5 |
      A2 | Máy chủ và lưu trữ | 8 | 7 | 6.5 | 7 |
      A3 | Máy in mã vạch | 3 | 3 | 3 | 3 |
      B | Khám và điều trị | 32 | 26 | 24.5 | 25 |
      B1 | Hồ sơ ngoại trú điện tử | 12 | 9 | 8 | 8.5 | Còn in sổ theo dõi
      B2 | Cấp thuốc theo mã người bệnh | 8 | 8 | 8 | 8 |
      B3 | Tư vấn tâm lý trực tuyến | 6 | 3 | 2.5 | 2.5 |
      B4 | Chuyển tuyến điện tử | 6 | 6 | 6 | 6 |
      C | Điều hành | 12 | 9 | 9 | 9 |
      C1 | Văn bản không giấy | 5 | 5 | 5 | 5 |
      C2 | Báo cáo thống kê tự động | 7 | 4 | 4 | 4 |
        | Tổng điểm | 62 | 50 | 48 | 49 |` },
    slips: [
      slip("code-gap", "A12", "B4 after B2", { A12: "B4", A13: "B5" }),
      slip("total-score-sum", "E17", "two figures changed about", { E17: 84 }),
      slip("score-missing", "F15", "the final point not carried over", { F15: null }),
    ],
  },
  {
    name: "an academy: pillars over groups, ways of marking before the maxima",
    sheet: { merges: ["A2:F2"], cells: `
      HỌC VIỆN NÔNG NGHIỆP MIỀN TRUNG
      PHỤ LỤC: TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Trụ cột, nhóm, chỉ số | Phương pháp tính điểm | Điểm tối đa | Học viện tự chấm | Bộ thẩm định
      I | ĐÀO TẠO SỐ |  | 28 | 20.4 | 20
      '1 | Giảng dạy |  | 16 | 10 | 10
      '1.1 | Môn học có bài giảng số | a = Số môn học có bài giảng số.\\nb = Tổng số môn học.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 7 | 7
      '1.2 | Phòng thí nghiệm ảo | - Từ 4 phòng trở lên: Điểm tối đa.\\n- Từ 2 đến 3 phòng: 1/2*Điểm tối đa.\\n- Dưới 2 phòng: 0 điểm. | 6 | 3 | 3
      '2 | Người học |  | 12 | 10.4 | 10
      '2.1 | Dịch vụ sinh viên trực tuyến | a = Số dịch vụ toàn trình.\\nb = Số dịch vụ một phần.\\nc = Tổng số dịch vụ.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 6.4 | 6
      '2.2 | Bằng tốt nghiệp có mã tra cứu | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm. | 4 | 4 | 4
      II | QUẢN TRỊ SỐ |  | 22 | 16.1 | 15.6
      '1 | Văn phòng |  | 12 | 11.6 | 11.6
      '1.1 | Văn bản đi ký số | a = Số văn bản đi ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa. | 8 | 7.6 | 7.6
      '1.2 | Quy chế làm việc trên môi trường số | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 4 | 4 | 4
      '2 | Trang trại thực nghiệm |  | 10 | 4.5 | 4
      '2.1 | Chuồng, ruộng có cảm biến | a = Số chuồng, ruộng có cảm biến.\\nb = Tổng số chuồng, ruộng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 4.5 | 4
        | Tổng điểm |  | 50 | 36.5 | 35.6` },
    slips: [
      slip("rule-variable-unused", "C9", "the partial services forgotten", { C9: "a = Số dịch vụ toàn trình.\nb = Số dịch vụ một phần.\nc = Tổng số dịch vụ.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-unreadable", "C7", "left to the team", { C7: "Do Tổ thẩm định xem xét" }),
      slip("rule-parent-conflict", "C12", "pasted a row too high", { C12: "a = Số văn bản đi ký số.\nb = Tổng số văn bản đi.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a ward: the total first, an index row, own points and the city's",
    sheet: { merges: ["A1:F1"], cells: `
      UBND PHƯỜNG THỦY XUÂN, THÀNH PHỐ HUẾ - BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Tên tiêu chí | Điểm tối đa | Phường tự chấm | Thành phố thẩm định | Minh chứng
      (1) | (2) | (3) | (4) | (5) | (6)
        | Tổng điểm | 65 | 55.5 | 54 |
      I | Chính quyền số | 30 | 26.5 | 26 |
      1 | Tiếp nhận phản ánh qua Hue-S | 10 | 9.5 | 9.5 | Thống kê Hue-S
      2 | Hồ sơ toàn trình | 15 | 12 | 11.5 | Cổng dịch vụ công
      3 | Văn bản điện tử | 5 | 5 | 5 |
      II | Kinh tế số | 15 | 11 | 10.5 |
      1 | Hộ làm hương bán hàng trực tuyến | 8 | 5 | 5 | Danh sách 42 hộ
      2 | Chợ không tiền mặt | 7 | 6 | 5.5 |
      III | Xã hội số | 20 | 18 | 17.5 |
      1 | Tài khoản định danh mức 2 | 10 | 9 | 9 | Công an phường
      2 | Thẻ học sinh điện tử | 5 | 4 | 4 |
      3 | Giới thiệu lăng, chùa bằng mã QR | 5 | 5 | 4.5 |` },
    slips: [
      slip("max-missing", "C11", "left empty", { C11: null }),
      slip("name-duplicate", "B14", "copied down and not changed", { B14: "Tài khoản định danh mức 2" }),
      slip("total-max-sum", "C4", "a hundred by habit", { C4: 100 }),
    ],
  },
];
