import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables of river and delta offices as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_RIVER_OFFICES: readonly SlippedTable[] = [
  {
    name: "a science department of a river city: own and appraised points before the texts",
    sheet: { merges: ["A2:F2"], cells: `
      SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ CẦN THƠ |  |  |  |  |
      PHỤ LỤC: KẾT QUẢ CHẤM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      Mã | Chỉ số | Điểm tự chấm | Điểm thẩm định | Điểm tối đa | Cách tính điểm
      '1 | Nhận thức số | 10 | 7 | 10 |
      '1.1 | Hội thảo, tọa đàm về chuyển đổi số | 6 | 3 | 6 | - Từ 10 cuộc trở lên: Điểm tối đa.\\n- Từ 5 đến 9 cuộc: 1/2*Điểm tối đa.\\n- Dưới 5 cuộc: 0 điểm.
      '1.2 | Chuyên trang về khoa học, công nghệ và dữ liệu | 4 | 4 | 4 | - Có chuyên trang: Điểm tối đa.\\n- Không có chuyên trang: 0 điểm.
      '2 | Thể chế số | 13 | 12.5 | 14 |
      '2.1 | Kế hoạch triển khai Nghị quyết 57 | 6 | 6 | 6 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '2.2 | Nhiệm vụ chuyển đổi số được bố trí kinh phí | 7 | 6.5 | 8 | a = Số nhiệm vụ được bố trí kinh phí.\\nb = Tổng số nhiệm vụ trong kế hoạch.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3 | Hạ tầng, dữ liệu | 20.4 | 19.9 | 28 |
      '3.1 | Phòng thí nghiệm công bố năng lực trực tuyến | 9 | 8.5 | 10 | a = Số phòng thí nghiệm đã công bố.\\nb = Tổng số phòng thí nghiệm trên địa bàn.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 85%: Điểm tối đa.\\n- Tỷ lệ < 85%: Tỷ lệ/85%*Điểm tối đa.
      '3.2 | Nhiệm vụ khoa học được đưa lên cơ sở dữ liệu | 8.4 | 8.4 | 12 | a = Số nhiệm vụ đã cập nhật.\\nb = Tổng số nhiệm vụ đã nghiệm thu.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.3 | Bộ dữ liệu mở của ngành | 3 | 3 | 6 | - Từ 8 bộ trở lên: Điểm tối đa.\\n- Từ 4 đến 7 bộ: 1/2*Điểm tối đa.\\n- Dưới 4 bộ: 0 điểm.
      '4 | Hoạt động số | 11.75 | 11 | 14 |
      '4.1 | Hồ sơ sở hữu trí tuệ được hướng dẫn trực tuyến | 6.75 | 6 | 9 | a = Số hồ sơ được hướng dẫn trực tuyến.\\nb = Tổng số hồ sơ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '4.2 | Doanh nghiệp công nghệ số đăng ký mới | 5 | 5 | 5 | - Tăng so với năm trước: Điểm tối đa.\\n- Không tăng: 0 điểm.
       | Tổng cộng | 55.15 | 50.4 | 66 |` },
    slips: [
      slip("score-unreachable", "D13", "four of six points, which no step gives", { D10: 20.9, D13: 4, D17: 51.4 }),
      slip("rule-gap", "F5", "nothing for nine meetings", { F5: "- Từ 10 cuộc trở lên: Điểm tối đa.\n- Từ 5 đến 8 cuộc: 1/2*Điểm tối đa.\n- Dưới 5 cuộc: 0 điểm." }),
      slip("rule-divisor-mismatch", "F11", "the target of the draft left in the divisor", { F11: "a = Số phòng thí nghiệm đã công bố.\nb = Tổng số phòng thí nghiệm trên địa bàn.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 85%: Điểm tối đa.\n- Tỷ lệ < 85%: Tỷ lệ/80%*Điểm tối đa." }),
    ],
  },
  {
    name: "a river ward: roman groups, the rate reached behind the points",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      ỦY BAN NHÂN DÂN PHƯỜNG CHÂU ĐỐC |  |  |  |  |
      BẢNG TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Phường tự chấm | Tỷ lệ (%) | Ghi chú
      I | Chỉ đạo | 16 | 13.5 | 84.38 |
      1 | Kế hoạch chuyển đổi số năm | 5 | 5 | 100 |
      2 | Giao ban trực tuyến với các khóm | 5 | 4 | 80 |
      3 | Kinh phí bố trí | 6 | 4.5 | 75 | Chưa quyết toán
      II | Hạ tầng | 20 | 15.5 | 77.5 |
      1 | Cáp quang đến khóm | 8 | 8 | 100 |
      2 | Camera bến phà, chợ | 6 | 4.5 | 75 |
      3 | Truyền thanh thông minh | 6 | 3 | 50 | 6/12 cụm
      III | Dịch vụ công | 30 | 19.6 | 65.33 |
      1 | Hồ sơ trực tuyến | 12 | 9.6 | 80 |
      2 | Chứng thực điện tử | 8 | 2 | 25 |
      3 | Số hóa kết quả | 10 | 8 | 80 |
      IV | Kinh tế, xã hội số | 24 | 20.5 | 85.42 |
      1 | Tiểu thương nhận chuyển khoản | 10 | 8.5 | 85 |
      2 | Khách hành hương tra cứu mã QR | 4 | 3 | 75 |
      3 | Chi an sinh qua tài khoản | 10 | 9 | 90 |
       | Tổng cộng | 90 | 69.1 | 76.78 |` },
    slips: [
      slip("index-mismatch", "E8", "the rate from before the loudspeakers were marked", { E8: 82.5 }),
      slip("score-above-max", "D14", "a full stop left out", { D12: 37.6, E12: 125.33, D14: 20, E14: 250, D20: 87.1, E20: 96.78 }),
      slip("code-numeral", "A16", "4 for IV", { A16: 4 }),
    ],
  },
  {
    name: "a hospital of traditional medicine: own, team's and final points",
    sheet: { cells: `
      BỆNH VIỆN Y DƯỢC CỔ TRUYỀN TỈNH ĐỒNG THÁP
      BIỂU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ BỆNH VIỆN

      STT | Nội dung đánh giá | Điểm tối đa | Bệnh viện tự chấm | Đoàn thẩm định chấm | Điểm chính thức | Ghi chú
      A | Hạ tầng | 20 | 19 | 17.5 | 18 |
      A1 | Phòng máy chủ | 8 | 7 | 6.5 | 6.5 |
      A2 | Mạng không dây khu điều trị | 6 | 6 | 5 | 5.5 |
      A3 | Máy quét, đầu đọc căn cước | 6 | 6 | 6 | 6 |
      B | Nghiệp vụ | 28 | 21.5 | 20.5 | 21 |
      B1 | Kê đơn thuốc thang trên phần mềm | 10 | 9 | 9 | 9 |
      B2 | Quản lý châm cứu, phục hồi chức năng | 8 | 6 | 5.5 | 5.5 | Khoa Phục hồi chưa dùng hết
      B3 | Kho dược liệu có mã vạch | 10 | 6.5 | 6 | 6.5 |
      C | Người bệnh | 14 | 12 | 11.5 | 11.5 |
      C1 | Đặt lịch qua điện thoại | 6 | 4 | 4 | 4 |
      C2 | Trả viện phí bằng mã QR | 8 | 8 | 7.5 | 7.5 |
      D | An toàn | 13 | 12 | 11.5 | 12 |
      D1 | Hồ sơ cấp độ | 8 | 8 | 8 | 8 |
      D2 | Sao lưu định kỳ | 5 | 4 | 3.5 | 4 | Thiếu bản tháng 4
       | Tổng điểm | 75 | 64.5 | 61 | 62.5 |` },
    slips: [
      slip("group-score-sum", "F9", "the team's sum typed for the final one", { F9: 20.5, F19: 62 }),
      slip("score-missing", "E14", "nothing entered by the team", { E14: null }),
      slip("number-as-text", "D12", "a comma", { D12: "6,5" }),
    ],
  },
  {
    name: "a food corporation: more than nine indicators in a group, codes as text",
    sheet: { merges: ["A1:D1"], cells: `
      TỔNG CÔNG TY LƯƠNG THỰC MÊ KÔNG - TỰ ĐO MỨC SỐ HÓA |  |  |
      Mã số | Chỉ số thành phần | Điểm tối đa | Điểm tự đánh giá
      '1 | Chuỗi lúa gạo | 41 | 32.5
      '1.1 | Vùng trồng có bản đồ số | 5 | 4
      '1.2 | Hợp đồng điện tử với hợp tác xã | 4 | 3
      '1.3 | Cân điện tử tại nhà máy nối mạng | 4 | 4
      '1.4 | Sấy lúa giám sát tự động | 4 | 2.5
      '1.5 | Kho đo nhiệt ẩm từ xa | 4 | 3
      '1.6 | Kiểm nghiệm lưu kết quả số | 3 | 3
      '1.7 | Đóng gói có mã QR | 4 | 3.5
      '1.8 | Theo dõi sà lan, ghe chở gạo | 3 | 1.5
      '1.9 | Tờ khai hải quan điện tử | 4 | 4
      '1.10 | Chứng từ xuất xứ điện tử | 3 | 3
      '1.11 | Dự báo giá bằng dữ liệu lớn | 3 | 1
      '2 | Bán hàng | 16 | 12
      '2.1 | Cửa hàng trực tuyến | 6 | 5
      '2.2 | Phần mềm chăm sóc khách hàng | 5 | 3
      '2.3 | Quản lý đại lý | 5 | 4
      '3 | Quản trị | 17 | 14.5
      '3.1 | Văn phòng không giấy | 6 | 5
      '3.2 | Nhân sự, tiền lương | 5 | 5
      '3.3 | Giám sát an toàn thông tin | 6 | 4.5
       | Tổng điểm | 74 | 59` },
    slips: [
      slip("code-coerced", "A13", "typed without the apostrophe", { A13: 1.1 }),
      slip("max-missing", "C17", "wiped out with the comment", { C17: null }),
      slip("code-gap", "A22", "3.4 after 3.2", { A22: "3.4" }),
    ],
  },
  {
    name: "a party committee of an agency: the points lost, why, and what is done by when",
    sheet: { merges: ["A2:H2"], cells: `
      ĐẢNG ỦY SỞ XÂY DỰNG TỈNH BẮC NINH |  |  |  |  |  |  |
      RÀ SOÁT ĐIỂM CHUYỂN ĐỔI SỐ VÀ BIỆN PHÁP KHẮC PHỤC |  |  |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm đạt được | Lý do mất điểm | Giải pháp khắc phục | Cơ quan chủ trì | Thời gian hoàn thành
      1 | Điều hành trên môi trường số | 25 | 23 |  |  |  |
      '1.1 | Chi bộ dùng sổ tay đảng viên điện tử | 10 | 8 | Có 16/20 chi bộ sử dụng | Hướng dẫn chi bộ nhỏ | Văn phòng Đảng ủy | Quý I/2026
      '1.2 | Văn bản đảng được ký số | 10 | 10 |  |  | Văn phòng Đảng ủy | Đã hoàn thành
      '1.3 | Nghị quyết chuyên đề | 5 | 5 |  |  | Ban Thường vụ | Đã hoàn thành
      2 | Dữ liệu | 30 | 24 |  |  |  |
      '2.1 | Hồ sơ đảng viên được số hóa | 20 | 15 | Số hóa 240/320 hồ sơ | Thuê thêm máy quét | Ban Tổ chức | Tháng 6/2026
      '2.2 | Dữ liệu đảng viên khớp dân cư | 10 | 9 | Khớp 288/320 đảng viên | Xác minh căn cước cũ | Ban Tổ chức | Tháng 4/2026
      3 | Con người | 25 | 19 |  |  |  |
      '3.1 | Đảng viên học kỹ năng số | 15 | 12 | Có 256/320 đảng viên hoàn thành | Nhắc qua nhóm Zalo | Ban Tuyên giáo | Quý II/2026
      '3.2 | Bí thư chi bộ dùng trợ lý ảo | 5 | 5 |  | Duy trì | Ban Tuyên giáo | Đã hoàn thành
      '3.3 | Báo cáo viên có bài giảng điện tử | 5 | 2 | Có 4/10 báo cáo viên | Tập huấn soạn bài giảng | Ban Tuyên giáo | Quý III/2026
       | Tổng cộng | 80 | 66 |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E9", "the figures of this month beside the points of last quarter", { E9: "Số hóa 290/320 hồ sơ" }),
      slip("status-contradiction", "H14", "dragged down from the row above", { H14: "Đã hoàn thành" }),
      slip("word-repeated", "F10", "a word twice", { F10: "Xác minh minh căn cước cũ" }),
    ],
  },
  {
    name: "a finance and planning office: figures of money, points still to be made",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ TÀI CHÍNH TỈNH AN GIANG |  |  |  |
      BIỂU NHẬP SỐ LIỆU TÍNH ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      STT | Chỉ số thành phần | Cách xác định điểm | Điểm tối đa | Điểm tự chấm
      '1 | Nguồn lực |  | 20 |
      '1.1 | Chi ngân sách cho chuyển đổi số | a = Chi cho chuyển đổi số (tỷ đồng).\\nb = Tổng chi ngân sách (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 3%: Điểm tối đa.\\n- Tỷ lệ < 3%: Tỷ lệ/3%*Điểm tối đa. | 12 |
      '1.2 | Giải ngân vốn đầu tư công nghệ | a = Vốn đã giải ngân (tỷ đồng).\\nb = Vốn kế hoạch (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
      '2 | Nghiệp vụ số |  | 26 |
      '2.1 | Đơn vị lập dự toán trên hệ thống | a = Số đơn vị lập dự toán trên hệ thống.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '2.2 | Gói thầu thực hiện qua mạng | a = Số gói thầu qua mạng.\\nb = Tổng số gói thầu.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa. | 10 |
      '2.3 | Số lớp tập huấn kế toán số | - Từ 4 lớp trở lên: Điểm tối đa.\\n- Từ 2 đến 3 lớp: 1/2*Điểm tối đa.\\n- Dưới 2 lớp: 0 điểm. | 6 |
      '3 | An toàn |  | 10 |
      '3.1 | Hệ thống có phương án ứng cứu | a = Số hệ thống có phương án.\\nb = Tổng số hệ thống.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '3.2 | Quy chế bảo vệ dữ liệu cá nhân | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 4 |
       | Tổng cộng |  | 56 |` },
    figures: { "1.1/a": 420.5, "1.1/b": 26800, "1.2/a": 96, "1.2/b": 140, "2.1/a": 610, "2.1/b": 742, "2.2/a": 388, "2.2/b": 402, "2.3/value": 3, "3.1/a": 5, "3.1/b": 6, "3.2/choice": 1 },
    slips: [
      figureSlip("input-missing", "1.2/b", "the plan not yet settled", { "1.2/b": null }),
      figureSlip("unit-suspect", "1.1/b", "đồng where tỷ đồng is asked", { "1.1/b": 26800000000000 }),
      figureSlip("numerator-exceeds-denominator", "2.2/a", "a digit twice", { "2.2/a": 3888 }),
    ],
  },
  {
    name: "a medical university: pillars over groups, texts between name and maxima",
    sheet: { merges: ["A2:E2"], cells: `
      TRƯỜNG ĐẠI HỌC Y DƯỢC THÁI BÌNH |  |  |  |
      BÁO CÁO TỰ CHẤM CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |
      TT | Trụ cột, nhóm tiêu chí, tiêu chí | Phương pháp tính điểm | Điểm tối đa | Điểm tự chấm
      I | ĐÀO TẠO |  | 30 | 22.5
      '1 | Học liệu |  | 18 | 12
      '1.1 | Giáo trình số | a = Số giáo trình đã số hóa.\\nb = Tổng số giáo trình.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | 10 | 8
      '1.2 | Ca bệnh mô phỏng | - Từ 30 ca trở lên: Điểm tối đa.\\n- Từ 15 đến 29 ca: 1/2*Điểm tối đa.\\n- Dưới 15 ca: 0 điểm. | 8 | 4
      '2 | Thực hành |  | 12 | 10.5
      '2.1 | Trung tâm mô phỏng lâm sàng | - Đã vận hành: Điểm tối đa.\\n- Chưa vận hành: 0 điểm. | 6 | 6
      '2.2 | Sổ tay lâm sàng điện tử | a = Số sinh viên dùng sổ tay điện tử.\\nb = Tổng số sinh viên đi lâm sàng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 4.5
      II | QUẢN TRỊ |  | 28 | 22.2
      '1 | Dịch vụ |  | 16 | 13
      '1.1 | Thủ tục sinh viên trực tuyến | a = Số thủ tục toàn trình.\\nb = Số thủ tục một phần.\\nc = Tổng số thủ tục.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 7
      '1.2 | Học phí nộp qua ngân hàng | a = Số lượt nộp qua ngân hàng.\\nb = Tổng số lượt nộp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 6
      '2 | Nhân lực |  | 12 | 9.2
      '2.1 | Giảng viên có chữ ký số | a = Số giảng viên có chữ ký số.\\nb = Tổng số giảng viên.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 5.2
      '2.2 | Phòng công nghệ thông tin | - Đã thành lập: Điểm tối đa.\\n- Chưa thành lập: 0 điểm. | 4 | 4
       | Tổng điểm |  | 58 | 44.7` },
    slips: [
      slip("rule-parent-conflict", "C15", "pasted one row too high", { C15: "a = Số giảng viên có chữ ký số.\nb = Tổng số giảng viên.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-precedence", "C13", "the brackets lost", { C13: "a = Số thủ tục toàn trình.\nb = Số thủ tục một phần.\nc = Tổng số thủ tục.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("group-max-sum", "D5", "one row added, the sum not", { D4: 22, D5: 10, D18: 50 }),
    ],
  },
  {
    name: "a commune at a river mouth: the total first, two rows of header",
    sheet: { merges: ["A1:F1", "A2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"], cells: `
      UBND XÃ GIAO NINH |  |  |  |  |
      BIỂU TỔNG HỢP TỰ CHẤM VÀ THẨM ĐỊNH CHUYỂN ĐỔI SỐ CẤP XÃ |  |  |  |  |
      TT | Nội dung | Điểm tối đa | Kết quả |  | Ghi chú
       |  |  | Xã tự chấm | Tỉnh thẩm định |
       | TỔNG ĐIỂM | 55 | 45 | 44 |
      I | Chính quyền số | 26 | 23 | 22.5 |
      1 | Ký số văn bản | 8 | 8 | 8 |
      2 | Hồ sơ trực tuyến toàn trình | 12 | 10 | 9.5 | Trừ hồ sơ nộp hộ
      3 | Kho dữ liệu hộ tịch | 6 | 5 | 5 |
      II | Kinh tế số | 15 | 10.5 | 10 |
      1 | Đầm tôm có thiết bị đo môi trường | 5 | 2 | 2 |
      2 | Hộ ngao bán qua sàn | 4 | 2.5 | 2 | Thiếu ảnh
      3 | Cửa hàng vật tư dùng hóa đơn điện tử | 6 | 6 | 6 |
      III | Xã hội số | 14 | 11.5 | 11.5 |
      1 | Sổ sức khỏe điện tử | 6 | 4.5 | 4.5 |
      2 | Nhóm thông tin của xóm | 3 | 3 | 3 |
      3 | Người dân có tài khoản thanh toán | 5 | 4 | 4 |

       | Người tổng hợp |  | CHỦ TỊCH |  |` },
    slips: [
      slip("total-score-sum", "E5", "the sum of the first draft", { E5: 48 }),
      slip("total-max-sum", "C5", "the hundred of the old form", { C5: 100 }),
      slip("max-shared", "C12", "merged with the row above", { C11: 9, C12: null }, ["C11:C12"]),
    ],
  },
  {
    name: "a public service centre of a ward: figures of files, points still to be made",
    sheet: { cells: `
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG THÀNH NAM
      SỐ LIỆU ĐÁNH GIÁ CHUYỂN ĐỔI SỐ 2025
      Mã chỉ số | Tên chỉ số | Điểm tối đa | Điểm tự đánh giá | Cách tính điểm
      '1 | Tiếp nhận | 30 |  |
      '1.1 | Hồ sơ nộp trực tuyến | 15 |  | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 85%: Điểm tối đa.\\n- Tỷ lệ < 85%: Tỷ lệ/85%*Điểm tối đa.
      '1.2 | Hồ sơ số hóa thành phần | 10 |  | a = Số hồ sơ có thành phần được số hóa.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.3 | Quầy có bảng hỏi ý kiến điện tử | 5 |  | - Đã trang bị: Điểm tối đa.\\n- Chưa trang bị: 0 điểm.
      '2 | Trả kết quả | 20 |  |
      '2.1 | Kết quả điện tử | 12 |  | a = Số kết quả điện tử.\\nb = Tổng số kết quả đã trả.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Hồ sơ đúng hạn | 8 |  | a = Số hồ sơ đúng hạn.\\nb = Tổng số hồ sơ đã giải quyết.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3 | Thu phí | 14 |  |
      '3.1 | Phí, lệ phí thu trực tuyến | 10 |  | a = Số giao dịch thu trực tuyến.\\nb = Tổng số giao dịch thu phí.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 70%: Điểm tối đa.\\n- Tỷ lệ < 70%: Tỷ lệ/70%*Điểm tối đa.
      '3.2 | Số buổi hướng dẫn lưu động | 4 |  | - Từ 12 buổi trở lên: Điểm tối đa.\\n- Từ 6 đến 11 buổi: 1/2*Điểm tối đa.\\n- Dưới 6 buổi: 0 điểm.
       | Tổng | 64 |  |` },
    figures: { "1.1/a": 8120, "1.1/b": 9650, "1.2/a": 9210, "1.2/b": 9650, "1.3/choice": 1, "2.1/a": 7340, "2.1/b": 9400, "2.2/a": 9280, "2.2/b": 9410, "3.1/a": 2150, "3.1/b": 3600, "3.2/value": 9 },
    slips: [
      figureSlip("input-conflict", "1.2/b", "9650 files received above, 9560 here", { "1.2/b": 9560 }),
      figureSlip("input-not-number", "3.2/value", "a word before the figure", { "3.2/value": "khoảng 9" }),
      slip("rule-variable-undefined", "E9", "b typed as c", { E9: "a = Số kết quả điện tử.\nb = Tổng số kết quả đã trả.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a river port: letters under the numbers, own and the owner's points",
    sheet: { merges: ["A2:F2"], cells: `
      CÔNG TY CỔ PHẦN CẢNG MỸ THO |  |  |  |  |
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ DOANH NGHIỆP CÓ VỐN NHÀ NƯỚC |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Công ty tự chấm | Chủ sở hữu chấm | Ghi chú
      I | Khai thác cảng | 36 | 29 | 27 |
      1 | Điều độ tàu, sà lan | 22 | 19 | 18 |
      a | Khai báo điện tử trước khi vào cảng | 10 | 9 | 9 |
      b | Lịch cầu bến trên bản đồ số | 6 | 4 | 4 |
      c | Cân hàng tự động | 6 | 6 | 5 |
      2 | Kho bãi | 14 | 10 | 9 | Chưa gắn mã hết
      II | Khách hàng | 25 | 22.5 | 22.5 |
      1 | Lệnh giao hàng điện tử | 15 | 13 | 13 |
      2 | Thanh toán trực tuyến | 10 | 9.5 | 9.5 |
      III | Quản trị | 39 | 28 | 27.5 |
      1 | Bảo dưỡng thiết bị | 15 | 9 | 9 |
      a | Lịch bảo dưỡng trên phần mềm | 8 | 6 | 6 |
      b | Cảm biến theo dõi cần cẩu | 7 | 3 | 3 | Mới lắp 3 cần cẩu
      2 | Nhân sự số | 12 | 10 | 9.5 |
      3 | An toàn thông tin | 12 | 9 | 9 |
       | Tổng cộng | 100 | 79.5 | 77 |` },
    slips: [
      slip("code-duplicate", "A12", "1 once more", { A12: 1 }),
      slip("score-negative", "E16", "a dash before the figure", { E13: 21.5, E14: 3, E16: -3, E19: 71 }),
      slip("bracket-unbalanced", "B9", "opened and not closed", { B9: "Kho bãi (kể cả kho thuê" }),
    ],
  },
  {
    name: "a veterans' association: guidance with points written out",
    sheet: { cells: `
      HỘI CỰU CHIẾN BINH TỈNH PHÚ THỌ
      BIỂU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CÔNG TÁC HỘI
      TT | Nội dung | Điểm tối đa | Hội xã tự chấm | Hội tỉnh thẩm định | Hướng dẫn chấm điểm
      I | Lãnh đạo, chỉ đạo | 11 | 11 | 8 |
      1 | Kế hoạch chuyển đổi số của Hội | 5 | 5 | 5 | Có: 5 điểm; Không có: 0 điểm
      2 | Kiểm tra chi hội | 6 | 6 | 3 | Từ 4 cuộc trở lên: 6 điểm; từ 2 đến 3 cuộc: 3 điểm; dưới 2 cuộc: 0 điểm
      II | Hội viên số | 26 | 20 | 20 |
      1 | Hội viên cài VNeID | 10 | 7 | 7 | Từ 90% trở lên: 10 điểm; từ 70% đến dưới 90%: 7 điểm; dưới 70%: 0 điểm
      2 | Cập nhật phần mềm hội viên | 8 | 8 | 8 | Đã hoàn thành: 8 điểm; Chưa hoàn thành: 0 điểm
      3 | Nhận trợ cấp qua tài khoản | 8 | 5 | 5 | Từ 80% trở lên: 8 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm
      III | Phong trào | 14 | 9 | 7 |
      1 | Mô hình làm kinh tế bán hàng qua mạng | 8 | 6 | 4 | Mỗi mô hình: 2 điểm, tối đa 8 điểm
      2 | Tin bài trên trang của Hội | 6 | 3 | 3 | Từ 24 tin trở lên: 6 điểm; từ 12 đến 23 tin: 3 điểm; dưới 12 tin: 0 điểm
       | Tổng điểm | 51 | 40 | 35 |` },
    slips: [
      slip("score-unreachable", "E12", "five at two a model", { E11: 8, E12: 5, E14: 36 }),
      slip("rule-branches-overlap", "F8", "ninety per cent in two steps", { F8: "Từ 90% trở lên: 10 điểm; từ 70% đến 90%: 7 điểm; dưới 70%: 0 điểm" }),
      slip("rule-branch-duplicate", "F9", "Chưa became Đã", { F9: "Đã hoàn thành: 8 điểm; Đã hoàn thành: 0 điểm" }),
    ],
  },
  {
    name: "a provincial library: begun at column B, last year's points beside",
    sheet: { merges: ["B1:H1", "B2:H2"], cells: `
       | THƯ VIỆN TỈNH CÀ MAU |  |  |  |  |  |
       | Chấm điểm chuyển đổi số đơn vị sự nghiệp công lập năm 2025 |  |  |  |  |  |

       | Ký hiệu | Tiêu chí | Điểm tối đa | Điểm năm 2024 | Tự chấm | Thẩm định | Ghi chú
       | '1 | Tài liệu số | 26 | 13 | 19 | 18.5 |
       | '1.1 | Sách địa chí được số hóa | 12 | 5 | 9 | 8.5 |
       | '1.2 | Báo cũ được số hóa | 8 | 2 | 4 | 4 | Giấy mục
       | '1.3 | Mục lục trực tuyến | 6 | 6 | 6 | 6 |
       | '2 | Bạn đọc | 22 | 7 | 15.5 | 15 |
       | '2.1 | Thẻ bạn đọc tích hợp căn cước | 8 | 0 | 5 | 5 |
       | '2.2 | Mượn sách liên thông các xã | 8 | 3 | 4.5 | 4 |
       | '2.3 | Xe thư viện lưu động có máy tính bảng | 6 | 4 | 6 | 6 |
       | '3 | Quản lý | 19 | 9 | 15 | 14.5 |
       | '3.1 | Phần mềm thư viện tích hợp | 8 | 6 | 8 | 7.5 |
       | '3.2 | Chíp theo dõi sách | 6 | 0 | 3 | 3 | Mới gắn kho mở
       | '3.3 | Nhân viên được đào tạo | 5 | 3 | 4 | 4 |
       |  | Tổng cộng | 67 | 29 | 49.5 | 48 |` },
    slips: [
      slip("name-duplicate", "C11", "pasted from above", { C11: "Thẻ bạn đọc tích hợp căn cước" }),
      slip("score-not-number", "G15", "words for a figure", { G15: "chờ nghiệm thu" }),
      slip("group-score-sum", "F5", "the last row not added", { F5: 13, F17: 43.5 }),
    ],
  },
  {
    name: "a tourism department: letters and measures, texts last",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ DU LỊCH TỈNH NINH BÌNH |  |  |  |
      BẢNG ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ SỞ, NGÀNH NĂM 2025 |  |  |  |
      STT | Chỉ số, chỉ số thành phần | Điểm tối đa | Điểm tự đánh giá | Cách tính điểm
      '1 | Thể chế | 14 | 13.2 |
      '1.1 | Đề án du lịch thông minh | 6 | 6 | - Đã phê duyệt: Điểm tối đa.\\n- Chưa phê duyệt: 0 điểm.
      '1.2 | Nhiệm vụ hoàn thành đúng hạn | 8 | 7.2 | a = Số nhiệm vụ hoàn thành đúng hạn.\\nb = Tổng số nhiệm vụ được giao.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Dữ liệu | 22 | 16.5 |
      '2.1 | Cơ sở lưu trú báo cáo trực tuyến | 10 | 9 | a = Số cơ sở lưu trú báo cáo trực tuyến.\\nb = Tổng số cơ sở lưu trú.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '2.2 | Hướng dẫn viên có thẻ điện tử | 6 | 4.5 | a = Số hướng dẫn viên có thẻ điện tử.\\nb = Tổng số hướng dẫn viên.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.3 | Hiện vật, di tích được dựng mô hình 3D | 6 | 3 | - Từ 20 mô hình trở lên: Điểm tối đa.\\n- Từ 10 đến 19 mô hình: 1/2*Điểm tối đa.\\n- Dưới 10 mô hình: 0 điểm.
      '3 | Dịch vụ | 16 | 13.5 |
      '3.1 | Khu, điểm du lịch bán vé điện tử | 10 | 7.5 | a = Số khu, điểm bán vé điện tử.\\nb = Tổng số khu, điểm có bán vé.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Ứng dụng du lịch của tỉnh | 6 | 6 | - Có ứng dụng, cập nhật thường xuyên: Điểm tối đa.\\n- Có ứng dụng, không cập nhật: 1/2*Điểm tối đa.\\n- Không có ứng dụng: 0 điểm.
       | Tổng cộng | 52 | 43.2 |` },
    slips: [
      slip("rule-variable-unused", "E9", "a third letter that nothing uses", { E9: "a = Số hướng dẫn viên có thẻ điện tử.\nb = Tổng số hướng dẫn viên.\nc = Số hướng dẫn viên quốc tế.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-unreadable", "E6", "left to another paper", { E6: "Theo hướng dẫn riêng của Văn phòng UBND tỉnh" }),
      slip("rule-gap", "E8", "another limit below", { E8: "a = Số cơ sở lưu trú báo cáo trực tuyến.\nb = Tổng số cơ sở lưu trú.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 70%: Tỷ lệ/80%*Điểm tối đa." }),
    ],
  },
  {
    name: "an authority of economic zones: reasons, remedies, a line with the index below",
    sheet: { cells: `
      BAN QUẢN LÝ KHU KINH TẾ TỈNH TÂY NINH
      PHÂN TÍCH KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2025
      STT | Chỉ số thành phần | Điểm tối đa | Điểm đạt được | Lý do mất điểm | Đơn vị thực hiện | Thời gian hoàn thành
      I | Doanh nghiệp trong khu | 35 | 29 |  |  |
      1 | Báo cáo đầu tư gửi trực tuyến | 15 | 12 | Có 240/300 doanh nghiệp gửi | Phòng Quản lý đầu tư | Quý II/2026
      2 | Hệ thống quan trắc nước thải tự động | 10 | 7 | Có 14/20 trạm truyền dữ liệu | Phòng Môi trường | Quý III/2026
      3 | Giấy phép lao động cấp trực tuyến | 10 | 10 |  | Phòng Lao động | Đã hoàn thành
      II | Cửa khẩu số | 30 | 28 |  |  |
      4 | Khai báo xe qua nền tảng cửa khẩu số | 20 | 18 | Khai báo 900/1000 lượt xe | Trung tâm Quản lý cửa khẩu | Quý I/2026
      5 | Bãi xe thu phí không dừng | 10 | 10 |  | Trung tâm Quản lý cửa khẩu | Đã hoàn thành
      III | Nội bộ | 35 | 23 |  |  |
      6 | Hồ sơ công việc điện tử | 15 | 9 | Lập 180/300 hồ sơ | Văn phòng | Quý II/2026
      7 | Bản đồ số khu công nghiệp | 20 | 14 |  | Phòng Quy hoạch | 31/12/2026
       | Tổng cộng | 100 | 80 |  |  |

      Chỉ số chuyển đổi số của Ban: 0,80 |  |  |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E6", "a digit changed", { E6: "Có 17/20 trạm truyền dữ liệu" }),
      slip("status-contradiction", "G13", "taken from the other row", { G13: "Đã hoàn thành" }),
      slip("index-mismatch", "A16", "last year's index", { A16: "Chỉ số chuyển đổi số của Ban: 0,72" }),
    ],
  },
  {
    name: "a provincial tax office: numbers running on through the groups, three hands",
    sheet: { merges: ["A1:G1"], cells: `
      THUẾ TỈNH VĨNH LONG - TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ NGÀNH THUẾ |  |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Thuế cơ sở tự chấm | Thuế tỉnh thẩm định | Điểm cuối cùng | Tài liệu kiểm chứng
      I | Người nộp thuế | 35 | 27 | 26 | 26.5 |
      1 | Hộ kinh doanh cài ứng dụng thuế | 12 | 10 | 9.5 | 9.5 | Báo cáo tuần
      2 | Hóa đơn khởi tạo từ máy tính tiền | 14 | 11 | 11 | 11 | Danh sách
      3 | Nộp thuế đất điện tử | 9 | 6 | 5.5 | 6 |
      II | Nghiệp vụ | 35 | 29.5 | 28.5 | 29 |
      4 | Mã số thuế thay bằng định danh | 15 | 14.5 | 14.5 | 14.5 | Biên bản
      5 | Hoàn thuế tự động | 10 | 8 | 8 | 8 |
      6 | Phân tích rủi ro hóa đơn | 10 | 7 | 6 | 6.5 | Kết xuất
      III | Nội bộ | 23 | 18.5 | 18 | 18 |
      7 | Chữ ký số công vụ | 8 | 8 | 8 | 8 |
      8 | Công chức học trí tuệ nhân tạo | 7 | 4.5 | 4.5 | 4.5 | Chứng nhận
      9 | Máy tính đạt chuẩn bảo mật | 8 | 6 | 5.5 | 5.5 |
       | Tổng cộng | 93 | 75 | 72.5 | 73.5 |` },
    slips: [
      slip("code-duplicate", "A13", "7 once more", { A13: 7 }),
      slip("total-score-sum", "D15", "two figures changed about", { D15: 57 }),
      slip("number-as-text", "E14", "a comma and a space behind", { E14: "5,5 " }),
    ],
  },
];
