import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_BAY_OFFICES: readonly SlippedTable[] = [
  {
    name: "a culture department: ways of marking between name and maximum, own and appraised points",
    sheet: { merges: ["A2:F2"], cells: `
      SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH KHÁNH HÒA
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Chỉ số | Cách xác định điểm | Khung điểm | Sở tự chấm | Tổ thẩm định chấm
      '1 | Thể chế số |  | 11 | 11 | 8
      '1.1 | Kế hoạch chuyển đổi số ngành văn hóa | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 5 | 5 | 5
      '1.2 | Lớp tập huấn kỹ năng số cho hướng dẫn viên | - Từ 6 lớp trở lên: Điểm tối đa.\\n- Từ 3 đến 5 lớp: 1/2*Điểm tối đa.\\n- Dưới 3 lớp: 0 điểm. | 6 | 6 | 3
      '2 | Dữ liệu số |  | 24 | 15.8 | 15.5
      '2.1 | Di tích được số hóa | a = Số di tích đã số hóa.\\nb = Tổng số di tích được xếp hạng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 | 7.8 | 7.5
      '2.2 | Hiện vật bảo tàng có mã định danh | a = Số hiện vật đã có mã.\\nb = Tổng số hiện vật.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 8 | 6 | 6
      '2.3 | Tài liệu nghệ thuật bài chòi trên kho số | - Từ 40 tài liệu trở lên: Điểm tối đa.\\n- Từ 20 đến 39 tài liệu: 1/2*Điểm tối đa.\\n- Dưới 20 tài liệu: 0 điểm. | 4 | 2 | 2
      '3 | Hoạt động số |  | 20 | 17.6 | 17.5
      '3.1 | Cơ sở lưu trú gửi báo cáo trực tuyến | a = Số cơ sở gửi báo cáo trực tuyến.\\nb = Tổng số cơ sở lưu trú.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 9.1 | 9
      '3.2 | Điểm tham quan bán vé điện tử | a = Số điểm tham quan bán vé điện tử.\\nb = Tổng số điểm tham quan thu phí.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 70%: Điểm tối đa.\\n- Tỷ lệ < 70%: Tỷ lệ/70%*Điểm tối đa. | 10 | 8.5 | 8.5
        | Tổng cộng |  | 55 | 44.4 | 41` },
    slips: [
      slip("rule-gap", "C6", "five classes left out", { C6: "- Từ 6 lớp trở lên: Điểm tối đa.\n- Từ 3 đến 4 lớp: 1/2*Điểm tối đa.\n- Dưới 3 lớp: 0 điểm." }),
      slip("score-unreachable", "F10", "three of four, between the half and the whole", { F7: 16.5, F10: 3, F14: 42 }),
      slip("rule-variable-undefined", "C8", "d for b in the rate", { C8: "a = Số di tích đã số hóa.\nb = Tổng số di tích được xếp hạng.\n- Tỷ lệ = a/d.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a hill commune: roman groups, what each part reaches in per cent",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      UBND XÃ TRÀ TẬP - THÀNH PHỐ ĐÀ NẴNG |  |  |  |  |
      TỔNG HỢP ĐIỂM TỰ CHẤM CHUYỂN ĐỔI SỐ |  |  |  |  |
      Mục | Nội dung | Điểm tối đa | Điểm tự chấm | Tỷ lệ đạt (%) | Ghi chú
      I | Chỉ đạo | 10 | 9 | 90 |
      1 | Kế hoạch năm | 6 | 6 | 100 |
      2 | Giao ban hằng tháng | 4 | 3 | 75 | Nghỉ bão tháng 10
      II | Hạ tầng | 20 | 16.5 | 82.5 |
      1 | Thôn có sóng di động | 10 | 8.5 | 85 |
      2 | Trường học có Internet | 6 | 6 | 100 |
      3 | Loa truyền thanh thông minh | 4 | 2 | 50 |
      III | Người dân | 20 | 13 | 65 |
      1 | Tài khoản định danh điện tử | 12 | 9 | 75 |
      2 | Tài khoản ngân hàng | 8 | 4 | 50 |
      IV | Sản xuất | 15 | 9 | 60 |
      1 | Quế, sâm có mã truy xuất | 10 | 7 | 70 |
      2 | Hộ bán hàng qua mạng | 5 | 2 | 40 |
        | Tổng điểm | 65 | 47.5 | 73.08 |` },
    slips: [
      slip("index-mismatch", "E11", "the rate of the draft", { E11: 56 }),
      slip("code-numeral", "A14", "4 for IV", { A14: 4 }),
      slip("group-max-sum", "C7", "four points of a row since struck out", { C7: 24, E7: 68.75, C17: 69, E17: 68.84 }),
    ],
  },
  {
    name: "an inspectorate: what was lost, what will be done, until when",
    sheet: { merges: ["A2:I2"], cells: `
      THANH TRA TỈNH HƯNG YÊN
      BIỂU THEO DÕI KHẮC PHỤC CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |  |  |  |
      STT | Chỉ số chính, chỉ số thành phần | Điểm tối đa | Điểm đạt được năm 2025 | Lý do mất điểm | Giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
      '1 | Nhận thức số | 10 | 8.5 |  |  |  |  |
      '1.1 | Bài viết về chuyển đổi số trên trang thông tin | 6 | 4.5 | Đăng 18/24 bài | Giao chỉ tiêu cho từng phòng | Văn phòng | Các phòng nghiệp vụ | Hằng tháng
      '1.2 | Lãnh đạo dự đủ các cuộc họp của tỉnh | 4 | 4 |  |  | Văn phòng |  | Đã hoàn thành
      '2 | Dữ liệu số | 30 | 19 |  |  |  |  |
      '2.1 | Kết luận thanh tra được nhập cơ sở dữ liệu | 12 | 9 | Nhập 60/80 kết luận | Nhập bổ sung kết luận các năm trước | Phòng Nghiệp vụ 4 | Phòng Nghiệp vụ 1, 2 | Quý II/2026
      '2.2 | Đơn thư khiếu nại, tố cáo cập nhật trên hệ thống quốc gia | 10 | 8 | Cập nhật 400/500 đơn | Kết nối phần mềm tiếp công dân | Ban Tiếp công dân | Văn phòng | Quý I/2026
      '2.3 | Bản kê khai tài sản được quản lý điện tử | 8 | 2 | Mới có 1/4 số bản kê khai | Trang bị máy tính bảo mật | Phòng Phòng chống tham nhũng | Công an tỉnh | Quý IV/2026
      '3 | Hoạt động số | 15 | 10 |  |  |  |  |
      '3.1 | Tiếp công dân trực tuyến | 5 | 0 | Chưa tổ chức | Thí điểm với 3 xã | Ban Tiếp công dân | UBND cấp xã | Quý III/2026
      '3.2 | Văn bản đi ký số | 10 | 10 |  | Duy trì | Văn phòng |  | Đã hoàn thành
        | Tổng cộng | 55 | 37.5 |  |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E9", "the figures of the report that came later", { E9: "Cập nhật 450/500 đơn" }),
      slip("status-contradiction", "I12", "filled down from the row below", { I12: "Đã hoàn thành" }),
      slip("word-repeated", "F10", "a word typed twice", { F10: "Trang bị máy máy tính bảo mật" }),
    ],
  },
  {
    name: "a port: numbers as codes, eleven rows in one group, last year beside",
    sheet: { cells: `
      CẢNG QUẢNG NINH
      TỰ CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ THEO BỘ CHỈ SỐ CỦA TỔNG CÔNG TY
      Mã số | Tên chỉ số | Mức tối đa | Điểm năm 2024 | Điểm tự chấm năm 2025
      1 | Khai thác cảng | 46 | 28 | 38
      1.1 | Lệnh giao hàng điện tử | 6 | 4 | 6
      1.2 | Cổng cảng tự động | 6 | 2 | 3.5
      1.3 | Kế hoạch cầu bến trên phần mềm | 5 | 5 | 5
      1.4 | Quản lý bãi theo thời gian thực | 5 | 3 | 4
      1.5 | Cẩu có thiết bị định vị | 4 | 1 | 2
      1.6 | Cân điện tử kết nối | 3 | 3 | 3
      1.7 | Giám sát bằng camera | 4 | 3.5 | 4
      1.8 | Nhật ký bảo dưỡng điện tử | 3 | 1.5 | 2.5
      1.9 | Kho hàng dùng mã vạch | 4 | 2 | 3
      '1.10 | Phiếu xuất kho điện tử | 4 | 3 | 4
      1.11 | Báo cáo ca trực trên máy tính bảng | 2 | 0 | 1
      2 | Khách hàng | 16 | 10 | 13.5
      2.1 | Hóa đơn điện tử | 5 | 5 | 5
      2.2 | Tra cứu hàng hóa trực tuyến | 5 | 3 | 4.5
      2.3 | Thanh toán trực tuyến | 6 | 2 | 4
      3 | Nhân lực, an toàn | 10 | 7 | 8.5
      3.1 | Người lao động qua đào tạo số | 6 | 3 | 4.5
      3.2 | Sao lưu dữ liệu | 4 | 4 | 4
        | Tổng điểm | 72 | 45 | 60` },
    slips: [
      slip("code-coerced", "A14", "the apostrophe lost", { A14: 1.1 }),
      slip("code-gap", "A19", "2.4 after 2.2", { A19: 2.4 }),
      slip("score-above-max", "E18", "the point of the decimal lost", { E16: 54, E18: 45, E23: 100.5 }),
    ],
  },
  {
    name: "an ethnic affairs department: figures for the year on a sheet of their own, points still to be made",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH TUYÊN QUANG
      BIỂU SỐ LIỆU CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      Mã | Chỉ số | Cách tính điểm | Điểm tối đa | Điểm tự chấm
      '1 | Thể chế, nhân lực |  | 19 |
      '1.1 | Kế hoạch chuyển đổi số của Sở | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 5 |
      '1.2 | Công chức được tập huấn kỹ năng số | a = Số công chức được tập huấn.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
      '1.3 | Công chức có chữ ký số | a = Số công chức có chữ ký số.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '2 | Dữ liệu |  | 20 |
      '2.1 | Thôn đặc biệt khó khăn có trong cơ sở dữ liệu | a = Số thôn đã nhập dữ liệu.\\nb = Tổng số thôn đặc biệt khó khăn.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '2.2 | Hồ sơ người có uy tín được số hóa | a = Số hồ sơ đã số hóa.\\nb = Tổng số hồ sơ người có uy tín.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | 10 |
      '3 | Truyền thông |  | 11 |
      '3.1 | Bản tin tiếng dân tộc trên mạng | - Từ 12 bản tin trở lên: Điểm tối đa.\\n- Từ 6 đến 11 bản tin: 1/2*Điểm tối đa.\\n- Dưới 6 bản tin: 0 điểm. | 6 |
      '3.2 | Câu hỏi của người dân được trả lời trực tuyến | a = Số câu hỏi đã trả lời.\\nb = Tổng số câu hỏi tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
        | Tổng |  | 50 |` },
    figures: { "1.1/choice": 1, "1.2/a": 54, "1.2/b": 72, "1.3/a": 72, "1.3/b": 72, "2.1/a": 860, "2.1/b": 1044, "2.2/a": 1210, "2.2/b": 1560, "3.1/value": 8, "3.2/a": 41, "3.2/b": 46 },
    slips: [
      figureSlip("input-missing", "3.1/value", "the bulletins not yet counted", { "3.1/value": null }),
      figureSlip("input-conflict", "1.3/b", "seventy-two officials above, seventy-five here", { "1.3/b": 75 }),
      figureSlip("numerator-exceeds-denominator", "2.1/a", "a figure too many", { "2.1/a": 8600 }),
    ],
  },
  {
    name: "a traditional medicine hospital: letters with numbers, three rounds of points",
    sheet: { cells: `
      BỆNH VIỆN Y DƯỢC CỔ TRUYỀN TỈNH ĐẮK LẮK
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ
      Ký hiệu | Tiêu chí | Điểm tối đa | Bệnh viện tự chấm | Đoàn Sở Y tế chấm | Điểm kết luận | Nhận xét
      A | Hạ tầng | 18 | 15 | 14.5 | 14.5 |
      A1 | Mạng nội bộ toàn viện | 8 | 8 | 7.5 | 7.5 |
      A2 | Máy chủ dự phòng | 6 | 3 | 3 | 3 | Đang mua sắm
      A3 | Máy tính tại khoa châm cứu | 4 | 4 | 4 | 4 |
      B | Khám, chữa bệnh | 28 | 22 | 21 | 21.5 |
      B1 | Bệnh án điện tử | 14 | 10 | 9 | 9.5 |
      B2 | Kê đơn thuốc thang trên phần mềm | 8 | 8 | 8 | 8 |
      B3 | Sắc thuốc theo mã vạch | 6 | 4 | 4 | 4 |
      C | Quản trị | 15 | 13.5 | 13 | 13.5 |
      C1 | Kho dược liệu trên phần mềm | 7 | 6 | 5.5 | 6 | Bổ sung thẻ kho
      C2 | Thanh toán bằng mã QR | 5 | 4.5 | 4.5 | 4.5 |
      C3 | Chấm công điện tử | 3 | 3 | 3 | 3 |
      D | An toàn thông tin | 11 | 8.5 | 8 | 8 |
      D1 | Hồ sơ cấp độ | 6 | 6 | 6 | 6 |
      D2 | Sao lưu ngoại tuyến | 5 | 2.5 | 2 | 2 |
        | Tổng điểm | 72 | 59 | 56.5 | 57.5` },
    slips: [
      slip("code-duplicate", "A11", "B2 twice", { A11: "B2" }),
      slip("total-score-sum", "F19", "the team's sum in place of the final one", { F19: 56.5 }),
      slip("score-missing", "E15", "no point written down by the team", { E15: null }),
    ],
  },
  {
    name: "a technical university: pillars in roman numerals over groups and indicators, ways of marking at the end",
    sheet: { merges: ["A2:F2"], cells: `
      TRƯỜNG ĐẠI HỌC HÀNG HẢI
      PHỤ LỤC ĐIỂM CHUYỂN ĐỔI SỐ NĂM HỌC 2024-2025 |  |  |  |  |
      TT | Trụ cột, nhóm chỉ số, chỉ số | Điểm tối đa | Khoa, phòng tự chấm | Hội đồng trường chấm | Phương pháp tính điểm
      I | TRỤ CỘT ĐÀO TẠO | 28 | 23.6 | 20.6 |
      '1 | Học liệu | 16 | 14 | 11 |
      '1.1 | Học phần có lớp trên hệ thống quản lý học tập | 10 | 8 | 8 | a = Số học phần có lớp trên hệ thống.\\nb = Tổng số học phần mở trong năm.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Mô phỏng buồng lái | 6 | 6 | 3 | - Từ 4 mô phỏng trở lên: Điểm tối đa.\\n- Từ 2 đến 3 mô phỏng: 1/2*Điểm tối đa.\\n- Dưới 2 mô phỏng: 0 điểm.
      '2 | Khảo thí | 12 | 9.6 | 9.6 |
      '2.1 | Kỳ thi trên máy tính | 8 | 5.6 | 5.6 | a = Số ca thi trên máy tính.\\nb = Tổng số ca thi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Quy định thi trực tuyến | 4 | 4 | 4 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      II | TRỤ CỘT QUẢN TRỊ | 22 | 20.2 | 19.8 |
      '1 | Dịch vụ | 14 | 12.2 | 12.2 |
      '1.1 | Thủ tục cho sinh viên thực hiện qua mạng | 9 | 7.2 | 7.2 | a = Số thủ tục toàn trình.\\nb = Số thủ tục một phần.\\nc = Tổng số thủ tục.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Chứng chỉ thuyền viên có mã xác thực | 5 | 5 | 5 | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm.
      '2 | Nội bộ | 8 | 8 | 7.6 |
      '2.1 | Văn bản đi ký số | 8 | 8 | 7.6 | a = Số văn bản đi ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa.
        | Tổng điểm | 50 | 43.8 | 40.4 |` },
    slips: [
      slip("rule-precedence", "F13", "the brackets gone", { F13: "a = Số thủ tục toàn trình.\nb = Số thủ tục một phần.\nc = Tổng số thủ tục.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-branch-duplicate", "F14", "the second line not changed after copying", { F14: "- Chưa triển khai: Điểm tối đa.\n- Chưa triển khai: 0 điểm." }),
      slip("rule-parent-conflict", "F8", "pasted a row too high", { F8: "a = Số ca thi trên máy tính.\nb = Tổng số ca thi.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a ward of a harbour town: the total first, a header of two rows",
    sheet: { merges: ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"], cells: `
      UBND PHƯỜNG VŨNG TÀU - PHỤ LỤC ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Tiêu chí | Điểm chuẩn | Điểm chấm |  | Căn cứ
        |  |  | Phường | Tổ thẩm định Thành phố |
        | TỔNG ĐIỂM | 60 | 54.5 | 53 |
      A | Chính quyền | 28 | 25.5 | 25 |
      1 | Hồ sơ trực tuyến | 14 | 12.5 | 12 | Cổng DVC
      2 | Kết quả điện tử | 8 | 7 | 7 | Cổng DVC
      3 | Văn bản ký số | 6 | 6 | 6 | Phần mềm QLVB
      B | Kinh tế | 15 | 13.5 | 12.5 |
      1 | Hộ kinh doanh dùng hóa đơn điện tử | 9 | 7.5 | 7 | Thuế cơ sở
      2 | Cơ sở lưu trú đặt phòng trực tuyến | 6 | 6 | 5.5 | Khảo sát
      C | Xã hội | 17 | 15.5 | 15.5 |
      1 | Camera an ninh bãi biển | 5 | 4 | 4 | Công an phường
      2 | Chi trả trợ cấp qua tài khoản | 7 | 6.5 | 6.5 | Bưu điện
      3 | Tổ công nghệ số khu phố | 5 | 5 | 5 | 18 quyết định` },
    slips: [
      slip("total-max-sum", "C4", "a hundred by habit", { C4: 100 }),
      slip("number-as-text", "E11", "a comma for the point", { E11: "5,5" }),
      slip("max-shared", "C7", "one cell over two rows", { C6: 22, C7: null }, ["C6:C7"]),
    ],
  },
];
