import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_FIELD_OFFICES: readonly SlippedTable[] = [
  {
    name: "an education department: texts at the end, own and appraised points",
    sheet: { merges: ["A3:F3"], cells: `
      UBND THÀNH PHỐ HẢI PHÒNG |  |  |  |  |
      SỞ GIÁO DỤC VÀ ĐÀO TẠO |  |  |  |  |
      BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ NĂM 2025 |  |  |  |  |

      STT | Chỉ số | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Cách xác định điểm
      '1 | Nhận thức số | 14 | 14 | 10.5 |
      '1.1 | Giám đốc Sở chủ trì các cuộc họp về chuyển đổi số | 6 | 6 | 4.5 | a = Số cuộc họp về chuyển đổi số do Giám đốc chủ trì.\\nb = Tổng số cuộc họp về chuyển đổi số của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Chuyên mục chuyển đổi số trên Cổng thông tin | 4 | 4 | 4 | - Có chuyên mục: Điểm tối đa.\\n- Không có chuyên mục: 0 điểm.
      '1.3 | Tin, bài về chuyển đổi số giáo dục | 4 | 4 | 2 | - Từ 36 tin, bài trở lên: Điểm tối đa.\\n- Từ 18 đến 35 tin, bài: 1/2*Điểm tối đa.\\n- Dưới 18 tin, bài: 0 điểm.
      '2 | Thể chế số | 14 | 9 | 9 |
      '2.1 | Kế hoạch chuyển đổi số của ngành giáo dục | 5 | 5 | 5 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '2.2 | Quy chế khai thác cơ sở dữ liệu ngành | 5 | 0 | 0 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '2.3 | Bộ tiêu chí trường học số | 4 | 4 | 4 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '3 | Hạ tầng số | 18 | 16.4 | 16 |
      '3.1 | Trường học có đường truyền cáp quang | 6 | 6 | 6 | a = Số trường có cáp quang.\\nb = Tổng số trường học.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Phòng tin học đạt chuẩn | 8 | 6.4 | 6 | a = Số trường có phòng tin học đạt chuẩn.\\nb = Tổng số trường từ cấp tiểu học trở lên.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '3.3 | Hệ thống họp trực tuyến đến cấp xã | 4 | 4 | 4 | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm.
      '4 | Nhân lực số | 14 | 11.5 | 11.5 |
      '4.1 | Giáo viên được bồi dưỡng năng lực số | 8 | 7 | 7 | a = Số giáo viên được bồi dưỡng.\\nb = Tổng số giáo viên.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '4.2 | Công chức chuyên trách công nghệ thông tin tại Sở | 3 | 3 | 3 | - Có công chức chuyên trách: Điểm tối đa.\\n- Không có: 0 điểm.
      '4.3 | Hội thi giáo viên sáng tạo với công nghệ | 3 | 1.5 | 1.5 | - Tổ chức cấp thành phố: Điểm tối đa.\\n- Tổ chức cấp cụm trường: 1/2*Điểm tối đa.\\n- Không tổ chức: 0 điểm.
      '5 | Dữ liệu số | 24 | 19.32 | 18.82 |
      '5.1 | Học bạ số được nộp về kho dữ liệu của Bộ | 10 | 9 | 8.5 | a = Số học bạ số đã nộp thành công.\\nb = Tổng số học sinh phổ thông.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '5.2 | Định danh giáo viên, học sinh khớp dữ liệu dân cư | 8 | 7.92 | 7.92 | a = Số hồ sơ khớp với cơ sở dữ liệu dân cư.\\nb = Tổng số hồ sơ giáo viên, học sinh.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 100%: Điểm tối đa.\\n- Tỷ lệ < 100%: Tỷ lệ/100%*Điểm tối đa.
      '5.3 | Văn bằng được số hóa từ sổ gốc | 6 | 2.4 | 2.4 | a = Số văn bằng đã số hóa.\\nb = Tổng số văn bằng trong sổ gốc.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '6 | Hoạt động số | 20 | 19.1 | 19 |
      '6.1 | Thủ tục hành chính có dịch vụ công trực tuyến | 8 | 8 | 8 | a = Số thủ tục toàn trình.\\nb = Số thủ tục một phần.\\nc = Tổng số thủ tục hành chính của Sở.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '6.2 | Tuyển sinh đầu cấp trực tuyến | 6 | 6 | 6 | a = Số hồ sơ tuyển sinh trực tuyến.\\nb = Tổng số hồ sơ tuyển sinh.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '6.3 | Trường thu học phí không dùng tiền mặt | 6 | 5.1 | 5 | a = Số trường thu học phí không dùng tiền mặt.\\nb = Tổng số trường có thu học phí.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa.
      '7 | An toàn thông tin | 9 | 7 | 7 |
      '7.1 | Hệ thống thông tin được phê duyệt cấp độ | 5 | 5 | 5 | a = Số hệ thống đã được phê duyệt cấp độ.\\nb = Tổng số hệ thống thông tin.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '7.2 | Diễn tập ứng cứu sự cố trong năm | 4 | 2 | 2 | - Từ 4 cuộc trở lên: Điểm tối đa.\\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa.\\n- Dưới 2 cuộc: 0 điểm.
       | Tổng cộng | 113 | 96.32 | 91.82 |` },
    slips: [
      slip("score-above-max", "D20", "a thirty for a three", { D18: 38.5, D20: 30, D33: 123.32 }),
      slip("rule-parent-conflict", "F22", "the text pasted one row too high", { F22: "a = Số học bạ số đã nộp thành công.\nb = Tổng số học sinh phổ thông.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("score-unreachable", "E21", "one of three points, which no answer gives", { E18: 11, E21: 1, E33: 91.32 }),
      slip("rule-precedence", "F27", "the brackets lost in retyping", { F27: "a = Số thủ tục toàn trình.\nb = Số thủ tục một phần.\nc = Tổng số thủ tục hành chính của Sở.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("group-score-sum", "E26", "own points of one row added up", { E26: 19.1, E33: 91.92 }),
      slip("rule-gap", "F32", "nothing for three", { F32: "- Từ 4 cuộc trở lên: Điểm tối đa.\n- Từ 2 đến dưới 3 cuộc: 1/2*Điểm tối đa.\n- Dưới 2 cuộc: 0 điểm." }),
      slip("rule-branches-overlap", "F9", "thirty-six in two levels", { F9: "- Từ 36 tin, bài trở lên: Điểm tối đa.\n- Từ 18 đến 36 tin, bài: 1/2*Điểm tối đa.\n- Dưới 18 tin, bài: 0 điểm." }),
      slip("rule-variable-undefined", "F25", "b typed as c", { F25: "a = Số văn bằng đã số hóa.\nb = Tổng số văn bằng trong sổ gốc.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-divisor-mismatch", "F29", "last year's target in the divisor", { F29: "a = Số trường thu học phí không dùng tiền mặt.\nb = Tổng số trường có thu học phí.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 95%: Điểm tối đa.\n- Tỷ lệ < 95%: Tỷ lệ/90%*Điểm tối đa." }),
      slip("code-gap", "A25", "5.4 after 5.2", { A25: "5.4" }),
    ],
  },
  {
    name: "a highland commune after the merger: roman groups, rates behind the points",
    sheet: { merges: ["A2:F2"], cells: `
      ỦY BAN NHÂN DÂN XÃ VÂN HỒ |  |  |  |  |
      TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ XÃ NĂM 2025 |  |  |  |  |
      TT | Tiêu chí | Điểm chuẩn | Điểm xã tự chấm | Tỷ lệ đạt (%) | Ghi chú
      I | Lãnh đạo, chỉ đạo | 16 | 13 | 81.25 |
      1 | Nghị quyết, kế hoạch của cấp ủy, chính quyền | 5 | 5 | 100 |
      2 | Chế độ báo cáo hằng tháng | 4 | 3 | 75 | Chậm 3 kỳ
      3 | Hội nghị sơ kết, tổng kết | 3 | 3 | 100 |
      4 | Bố trí kinh phí hằng năm | 4 | 2 | 50 |
      II | Hạ tầng | 24 | 18 | 75 |
      1 | Bản có điện và sóng di động | 8 | 6.5 | 81.25 | Bản Pa Cốp còn lõm
      2 | Hộ có cáp quang | 6 | 3 | 50 |
      3 | Trụ sở có mạng nội bộ | 4 | 4 | 100 |
      4 | Loa truyền thanh thông minh | 6 | 4.5 | 75 | 18/24 cụm
      III | Con người | 16 | 13.2 | 82.5 |
      1 | Cán bộ, công chức biết dùng trợ lý ảo | 5 | 4 | 80 |
      2 | Tổ công nghệ số cộng đồng | 5 | 5 | 100 |
      3 | Người dân học kỹ năng số | 6 | 4.2 | 70 |
      IV | Giải quyết thủ tục hành chính | 23 | 15.5 | 67.39 |
      1 | Hồ sơ trực tuyến | 8 | 6 | 75 |
      2 | Hồ sơ giải quyết đúng hạn | 6 | 6 | 100 |
      3 | Chứng thực điện tử | 4 | 1 | 25 |
      4 | Thanh toán trực tuyến | 5 | 2.5 | 50 |
      V | Sản xuất, buôn bán | 13 | 10.2 | 78.46 |
      1 | Nông sản bán qua mạng xã hội | 5 | 3 | 60 | Mận, chè
      2 | Cửa hàng có mã QR | 4 | 3.2 | 80 |
      3 | Sản phẩm OCOP có truy xuất nguồn gốc | 4 | 4 | 100 |
      VI | Đời sống xã hội | 14 | 9.5 | 67.86 |
      1 | Tài khoản VNeID mức 2 | 6 | 4.5 | 75 |
      2 | Sổ sức khỏe điện tử | 4 | 2 | 50 |
      3 | Trợ cấp qua tài khoản | 4 | 3 | 75 |
      VII | An ninh mạng | 4 | 4 | 100 |
      1 | Máy tính có phần mềm bảo vệ | 2 | 2 | 100 |
      2 | Tuyên truyền chống lừa đảo | 2 | 2 | 100 |
      VIII | Trường học, trạm y tế | 16 | 11 | 68.75 |
      1 | Học bạ số | 5 | 4 | 80 |
      2 | Thu tiền bán trú qua ngân hàng | 4 | 1 | 25 | Phụ huynh chưa có tài khoản
      3 | Khám bệnh bằng căn cước | 4 | 3 | 75 |
      4 | Tiêm chủng cập nhật trên phần mềm | 3 | 3 | 100 |
      IX | Văn hóa, du lịch | 11 | 8 | 72.73 |
      1 | Mã QR giới thiệu điểm du lịch | 4 | 2 | 50 |
      2 | Nhà nghỉ cộng đồng nhận đặt phòng trực tuyến | 4 | 3 | 75 |
      3 | Trang thông tin điện tử xã có mục du lịch | 3 | 3 | 100 |
       | Tổng cộng | 137 | 102.4 | 74.74 |

       | Người tổng hợp |  | CHỦ TỊCH UBND XÃ |  |` },
    slips: [
      slip("score-negative", "D15", "a dash left before the figure", { D14: 5.2, E14: 32.5, D15: -4, E15: -80, D43: 94.4, E43: 68.91 }),
      slip("score-not-number", "D12", "the letter O and a figure", { D12: "O4" }),
      slip("index-mismatch", "E43", "the rate of last year's report", { E43: 71.2 }),
      slip("number-as-text", "D25", "a comma on a machine that wants a point", { D25: "3,2" }),
      slip("group-max-sum", "C18", "the sum before the last row was added", { C18: 18, E18: 86.11, C43: 132, E43: 77.58 }),
      slip("total-score-sum", "D43", "figures changed about", { D43: 104.2, E43: 76.06 }),
      slip("index-mismatch", "E27", "the rate of the old count", { E27: 76.86 }),
      slip("code-duplicate", "A12", "2 once more", { A12: 2 }),
      slip("code-numeral", "A23", "5 for V", { A23: 5 }),
      slip("max-shared", "C30", "one cell for both", { C29: 8, E29: 50, C30: null, E30: 75 }, ["C29:C30"]),
    ],
  },
  {
    name: "a trade department: why points were lost and what is to be done",
    sheet: { merges: ["A2:I2", "A3:I3"], cells: `
      SỞ CÔNG THƯƠNG TỈNH GIA LAI |  |  |  |  |  |  |  |
      KẾ HOẠCH NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2026 |  |  |  |  |  |  |  |
      (Biểu kèm theo Kế hoạch số 57/KH-SCT) |  |  |  |  |  |  |  |
      STT | Chỉ số chính/Chỉ số thành phần | Điểm tối đa | Điểm đạt được năm 2025 | Lý do mất điểm | Giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
      1 | Nhận thức số | 10 | 9 |  |  |  |  |
      '1.1 | Lãnh đạo Sở dự họp Ban Chỉ đạo tỉnh | 5 | 4 | Dự 4/5 cuộc họp | Cử đúng thành phần | Văn phòng Sở |  | Thường xuyên
      '1.2 | Bản tin chuyển đổi số ngành công thương | 5 | 5 |  |  | Trung tâm Khuyến công | Văn phòng Sở | Đã hoàn thành
      2 | Thể chế số | 25 | 18 |  |  |  |  |
      '2.1 | Kế hoạch phát triển thương mại điện tử | 10 | 10 |  |  | Phòng Quản lý thương mại |  | Đã hoàn thành
      '2.2 | Quy trình nội bộ được điện tử hóa | 10 | 8 | Điện tử hóa 96/120 quy trình | Rà soát, cập nhật quy trình | Văn phòng Sở | Các phòng | Quý II/2026
      '2.3 | Quy chế quản lý dữ liệu cụm công nghiệp | 5 | 0 | Chưa ban hành | Tham mưu ban hành | Phòng Quản lý công nghiệp | Văn phòng Sở | Quý I/2026
      3 | Hạ tầng số | 20 | 13 |  |  |  |  |
      '3.1 | Máy tính đáp ứng cấu hình tối thiểu | 10 | 7 | Có 70/100 máy đạt cấu hình | Mua sắm thay thế | Văn phòng Sở | Sở Tài chính | Quý III/2026
      '3.2 | Cụm công nghiệp có hạ tầng viễn thông đồng bộ | 10 | 6 | Có 12/20 cụm công nghiệp | Phối hợp doanh nghiệp viễn thông | Phòng Quản lý công nghiệp | VNPT, Viettel | Quý IV/2026
      4 | Dữ liệu số | 30 | 23 |  |  |  |  |
      '4.1 | Cơ sở dữ liệu doanh nghiệp xuất nhập khẩu | 10 | 10 |  | Cập nhật hằng quý | Phòng Xuất nhập khẩu | Hải quan | Đã hoàn thành
      '4.2 | Cửa hàng xăng dầu kết nối hóa đơn điện tử từng lần bán | 10 | 9 | Kết nối 360/400 cửa hàng | Kiểm tra, xử phạt | Chi cục Quản lý thị trường | Thuế tỉnh | Tháng 3/2026
      '4.3 | Dữ liệu chợ được số hóa | 10 | 4 | Số hóa 80/200 chợ | Thu thập dữ liệu | Phòng Quản lý thương mại | UBND cấp xã | Tháng 9/2026
      5 | Hoạt động số | 35 | 26.5 |  |  |  |  |
      '5.1 | Hồ sơ nộp trực tuyến | 15 | 15 |  |  | Văn phòng Sở | Trung tâm PVHCC | Đã hoàn thành
      '5.2 | Hồ sơ thanh toán trực tuyến | 10 | 6.5 | Thanh toán 650/1000 hồ sơ | Hướng dẫn tại quầy | Văn phòng Sở | Ngân hàng | Quý I/2026
      '5.3 | Báo cáo của doanh nghiệp gửi trực tuyến | 10 | 5 | Mới có 150/300 doanh nghiệp | Mở tài khoản cho doanh nghiệp | Phòng Kế hoạch | Hiệp hội Doanh nghiệp | Quý II/2026
      6 | Kinh tế số | 20 | 13 |  |  |  |  |
      '6.1 | Sàn thương mại điện tử của tỉnh hoạt động | 10 | 10 |  | Duy trì | Trung tâm Khuyến công |  | Đã hoàn thành
      '6.2 | Sản phẩm công nghiệp nông thôn tiêu biểu lên sàn | 10 | 3 | Lên sàn 30/100 sản phẩm | Tập huấn bán hàng trực tuyến | Trung tâm Khuyến công | Hội Nông dân | Quý IV/2026
      7 | An toàn thông tin | 15 | 10 |  |  |  |  |
      '7.1 | Hệ thống thông tin có phương án bảo đảm an toàn | 10 | 5 | Mới có 1/2 hệ thống | Lập hồ sơ cấp độ | Văn phòng Sở | Sở KH&CN | Quý II/2026
      '7.2 | Công chức được phổ biến kỹ năng an toàn thông tin | 5 | 5 |  |  | Văn phòng Sở |  | Đã hoàn thành
       | Tổng cộng | 155 | 112.5 |  |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E14", "figures of this year, points of last year", { E14: "Có 16/20 cụm công nghiệp" }),
      slip("reason-contradiction", "E18", "a digit changed", { E18: "Số hóa 180/200 chợ" }),
      slip("status-contradiction", "I11", "done, with no point", { I11: "Đã hoàn thành" }),
      slip("status-contradiction", "I21", "copied from the row above", { I21: "Đã hoàn thành" }),
      slip("name-duplicate", "B21", "pasted twice", { B21: "Hồ sơ nộp trực tuyến" }),
      slip("bracket-unbalanced", "E17", "the closing bracket cut off", { E17: "Kết nối 360/400 cửa hàng (còn 40 cửa hàng nhỏ" }),
      slip("word-repeated", "F25", "a word twice", { F25: "Tập huấn bán bán hàng trực tuyến" }),
      slip("code-gap", "A17", "4.3 for 4.2, 4.4 for 4.3", { A17: "4.3", A18: "4.4" }),
      slip("group-score-sum", "D8", "the middle row left out", { D8: 10, D29: 104.5 }),
      slip("status-contradiction", "F27", "the remedy says done, half of the points", { F27: "Đã thực hiện xong" }),
    ],
    together: [0, 2, 6],
  },
  {
    name: "an oncology hospital: letters and numbers in one code, own, team's and final points",
    sheet: { cells: `
      SỞ Y TẾ THÀNH PHỐ CẦN THƠ
      BỆNH VIỆN UNG BƯỚU
      BẢNG ĐIỂM ĐÁNH GIÁ CHUYỂN ĐỔI SỐ BỆNH VIỆN NĂM 2025

      Mã tiêu chí | Tên tiêu chí | Điểm tối đa | Bệnh viện tự chấm | Đoàn kiểm tra chấm | Điểm chính thức | Ghi chú
      A | Hạ tầng | 25 | 22 | 20.5 | 21 |
      A1 | Trung tâm dữ liệu tại chỗ | 8 | 7 | 6.5 | 6.5 |
      A2 | Đường truyền dự phòng | 4 | 4 | 4 | 4 |
      A3 | Thiết bị y tế kết nối mạng | 10 | 8 | 7 | 7.5 | Máy xạ trị chưa kết nối
      A4 | Nguồn điện dự phòng cho phòng máy | 3 | 3 | 3 | 3 |
      B | Quản lý bệnh viện | 32 | 28.5 | 27.5 | 27.5 |
      B1 | Quản lý khám ngoại trú | 8 | 8 | 8 | 8 |
      B2 | Quản lý nội trú | 8 | 7.5 | 7 | 7 |
      B3 | Quản lý dược, vật tư | 6 | 6 | 6 | 6 |
      B4 | Quản lý hóa trị | 6 | 5 | 4.5 | 4.5 | Chưa in nhãn tự động
      B5 | Quản lý trang thiết bị | 4 | 2 | 2 | 2 |
      C | Bệnh án điện tử | 28 | 23 | 22 | 22.5 |
      C1 | Bệnh án ngoại trú | 10 | 9 | 9 | 9 |
      C2 | Bệnh án nội trú | 12 | 8 | 7 | 7.5 |
      C3 | Chữ ký số nhân viên y tế | 6 | 6 | 6 | 6 |
      D | Chẩn đoán | 27 | 22.5 | 21.5 | 22 |
      D1 | Hệ thống lưu trữ hình ảnh | 10 | 9.5 | 9 | 9 |
      D2 | Giải phẫu bệnh số | 6 | 3 | 3 | 3 | Đang thí điểm
      D3 | Trả kết quả xét nghiệm điện tử | 6 | 6 | 5.5 | 6 |
      D4 | Hội chẩn từ xa | 5 | 4 | 4 | 4 |
      E | Người bệnh | 14 | 11 | 11 | 11 |
      E1 | Đặt lịch xạ trị trực tuyến | 5 | 3 | 3 | 3 |
      E2 | Thanh toán viện phí điện tử | 6 | 5 | 5 | 5 |
      E3 | Bảng gọi số tự động | 3 | 3 | 3 | 3 |
      F | An toàn, dữ liệu | 24 | 20 | 19.5 | 19.5 |
      F1 | Hồ sơ cấp độ 3 | 6 | 6 | 6 | 6 |
      F2 | Sao lưu dữ liệu ngoại tuyến | 5 | 4 | 3.5 | 3.5 |
      F3 | Gửi dữ liệu ghi nhận ung thư | 8 | 7 | 7 | 7 |
      F4 | Bảo vệ dữ liệu cá nhân | 5 | 3 | 3 | 3 |
      G | Nhân lực | 12 | 10.5 | 10 | 10 |
      G1 | Tổ công nghệ thông tin đủ người | 4 | 3 | 3 | 3 | Thiếu 2 kỹ sư
      G2 | Nhân viên qua đào tạo an toàn thông tin | 5 | 4.5 | 4 | 4 |
      G3 | Khoa, phòng có người đầu mối | 3 | 3 | 3 | 3 |
      H | Nghiên cứu, chỉ đạo tuyến | 13 | 9 | 8.5 | 8.5 |
      H1 | Đào tạo trực tuyến cho tuyến dưới | 5 | 5 | 4.5 | 4.5 |
      H2 | Sàng lọc ung thư bằng trí tuệ nhân tạo | 6 | 2 | 2 | 2 |
      H3 | Đăng ký đề tài trên phần mềm | 2 | 2 | 2 | 2 |
       | Tổng điểm | 175 | 146.5 | 140.5 | 142 |` },
    slips: [
      slip("group-score-sum", "F17", "the team's sum instead of the final one", { F17: 22, F43: 141.5 }),
      slip("total-max-sum", "C43", "a hundred by habit", { C43: 100 }),
      slip("code-gap", "A25", "D5 for D4", { A25: "D5" }),
      slip("code-duplicate", "A14", "B2 twice", { A14: "B2" }),
      slip("score-above-max", "F24", "the row above with its maximum", { F21: 25, F24: 9, F43: 145 }),
      slip("score-missing", "E32", "no word of the team", { E32: null }),
      slip("number-as-text", "F15", "a comma", { F15: "4,5" }),
      slip("name-duplicate", "B19", "copied and not changed", { B19: "Bệnh án ngoại trú" }),
      slip("score-not-number", "D28", "two figures joined by a slash", { D28: "5/6" }),
      slip("total-score-sum", "E43", "two figures changed about", { E43: 104.5 }),
    ],
  },
  {
    name: "a polytechnic: pillars over groups, texts before the maxima",
    sheet: { merges: ["A2:E2"], cells: `
      TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT VINH |  |  |  |
      TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC ĐẠI HỌC |  |  |  |
      TT | Trụ cột/Nhóm/Tiêu chí | Phương pháp tính | Điểm tối đa | Trường tự chấm
      I | ĐÀO TẠO |  | 34 | 22.75
      '1 | Chương trình và học liệu |  | 22 | 16.75
      '1.1 | Học phần có lớp học ảo trên LMS | a = Số học phần có lớp trên LMS.\\nb = Tổng số học phần mở trong năm.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 10 | 8.75
      '1.2 | Học phần số hóa hoàn toàn | - Từ 20 học phần trở lên: Điểm tối đa.\\n- Từ 10 đến 19 học phần: 1/2*Điểm tối đa.\\n- Dưới 10 học phần: 0 điểm. | 8 | 4
      '1.3 | Quy định công nhận tín chỉ trực tuyến | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 4 | 4
      '2 | Khảo thí |  | 12 | 6
      '2.1 | Ngân hàng câu hỏi thi | a = Số học phần có ngân hàng câu hỏi.\\nb = Tổng số học phần thi trắc nghiệm.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 6
      '2.2 | Phần mềm chống gian lận | - Đã trang bị: Điểm tối đa.\\n- Chưa trang bị: 0 điểm. | 4 | 0
      II | NGHIÊN CỨU |  | 18 | 14.4
      '1 | Dữ liệu khoa học |  | 12 | 8.4
      '1.1 | Luận văn, đồ án được đưa vào kho số | a = Số luận văn, đồ án trong kho số.\\nb = Tổng số luận văn, đồ án đã bảo vệ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 5.4
      '1.2 | Cơ sở dữ liệu quốc tế được truy cập | - Từ 3 cơ sở dữ liệu trở lên: Điểm tối đa.\\n- Từ 1 đến 2 cơ sở dữ liệu: 1/2*Điểm tối đa.\\n- Dưới 1 cơ sở dữ liệu: 0 điểm. | 6 | 3
      '2 | Sản phẩm số |  | 6 | 6
      '2.1 | Đề tài ứng dụng trí tuệ nhân tạo | - Từ 6 đề tài trở lên: Điểm tối đa.\\n- Từ 3 đến 5 đề tài: 1/2*Điểm tối đa.\\n- Dưới 3 đề tài: 0 điểm. | 6 | 6
      III | QUẢN TRỊ |  | 27 | 24.5
      '1 | Người học |  | 12 | 10
      '1.1 | Dịch vụ một cửa điện tử cho sinh viên | a = Số dịch vụ thực hiện hoàn toàn trực tuyến.\\nb = Số dịch vụ thực hiện một phần trực tuyến.\\nc = Tổng số dịch vụ cho sinh viên.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 6
      '1.2 | Văn bằng số có xác thực | - Đã cấp: Điểm tối đa.\\n- Chưa cấp: 0 điểm. | 4 | 4
      '2 | Cán bộ |  | 10 | 9.5
      '2.1 | Hồ sơ viên chức số | a = Số hồ sơ viên chức đã số hóa.\\nb = Tổng số viên chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 | 5
      '2.2 | Viên chức có chữ ký số cá nhân | a = Số viên chức có chữ ký số.\\nb = Tổng số viên chức quản lý.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 100%: Điểm tối đa.\\n- Tỷ lệ < 100%: Tỷ lệ/100%*Điểm tối đa. | 5 | 4.5
      '3 | Văn bản |  | 5 | 5
      '3.1 | Văn bản đi ký số | a = Số văn bản đi ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa. | 5 | 5
      IV | HẠ TẦNG, AN TOÀN |  | 21 | 16
      '1 | Kết nối |  | 10 | 9.5
      '1.1 | Giảng đường, ký túc xá có Wifi | a = Số tòa nhà có Wifi.\\nb = Tổng số tòa nhà.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 5.5
      '1.2 | Thẻ sinh viên điện tử tích hợp ngân hàng | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm. | 4 | 4
      '2 | An toàn |  | 11 | 6.5
      '2.1 | Hệ thống được phê duyệt cấp độ | a = Số hệ thống đã phê duyệt cấp độ.\\nb = Tổng số hệ thống.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 4
      '2.2 | Số lần đánh giá lỗ hổng bảo mật | - Từ 2 lần trở lên: Điểm tối đa.\\n- Có 1 lần: 1/2*Điểm tối đa.\\n- Không có lần nào: 0 điểm. | 5 | 2.5
       | Tổng điểm |  | 100 | 77.65` },
    slips: [
      slip("rule-parent-conflict", "C22", "a row's text beside its group", { C22: "a = Số hồ sơ viên chức đã số hóa.\nb = Tổng số viên chức.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-precedence", "C20", "brackets lost", { C20: "a = Số dịch vụ thực hiện hoàn toàn trực tuyến.\nb = Số dịch vụ thực hiện một phần trực tuyến.\nc = Tổng số dịch vụ cho sinh viên.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-variable-unused", "C20", "partial services left out", { C20: "a = Số dịch vụ thực hiện hoàn toàn trực tuyến.\nb = Số dịch vụ thực hiện một phần trực tuyến.\nc = Tổng số dịch vụ cho sinh viên.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-branch-duplicate", "C11", "Chưa became Đã", { C11: "- Đã trang bị: Điểm tối đa.\n- Đã trang bị: 0 điểm." }),
      slip("rule-branches-overlap", "C26", "≤ for <", { C26: "a = Số văn bản đi ký số.\nb = Tổng số văn bản đi.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 95%: Điểm tối đa.\n- Tỷ lệ ≤ 95%: Tỷ lệ/95%*Điểm tối đa." }),
      slip("rule-gap", "C6", "another target below", { C6: "a = Số học phần có lớp trên LMS.\nb = Tổng số học phần mở trong năm.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 75%: Tỷ lệ/80%*Điểm tối đa." }),
      slip("rule-unreadable", "C14", "left to the assessor", { C14: "Theo đánh giá của Thư viện" }),
      slip("score-unreachable", "E7", "six of eight for fifteen courses", { E4: 24.75, E5: 18.75, E7: 6, E34: 79.65 }),
      slip("group-max-sum", "D12", "the first group only", { D12: 12, D34: 94 }),
      slip("code-duplicate", "A33", "2.1 again", { A33: "2.1" }),
    ],
    together: [1, 4, 5],
  },
  {
    name: "an airport: codes typed as numbers, more than nine in a group, last year beside",
    sheet: { cells: `
      CẢNG HÀNG KHÔNG QUỐC TẾ PHÚ BÀI
      Điểm mức độ chuyển đổi số theo bộ chỉ số của Tổng công ty
      STT | Chỉ số | Điểm tối đa | Điểm năm 2024 | Điểm tự đánh giá năm 2025
      1 | Khai thác số | 46 | 25.5 | 37
      1.1 | Quầy làm thủ tục tự động | 5 | 3 | 4
      1.2 | Thủ tục hàng không bằng VNeID | 6 | 2 | 5.5
      1.3 | Cổng kiểm soát lên tàu bay tự động | 5 | 0 | 2
      1.4 | Hệ thống thông tin chuyến bay | 4 | 4 | 4
      1.5 | Phối hợp ra quyết định A-CDM | 5 | 3 | 3.5
      1.6 | Quản lý hành lý tự động | 5 | 2.5 | 3
      1.7 | Giám sát sân đỗ bằng camera | 4 | 3 | 4
      1.8 | Quản lý xe, thiết bị mặt đất | 3 | 2 | 2
      1.9 | Bản đồ số khu bay | 3 | 1 | 3
      '1.10 | Kiểm tra khu bay bằng máy tính bảng | 3 | 3 | 3
      1.11 | Nhật ký khai thác điện tử | 3 | 2 | 3
      2 | Khách hàng | 18 | 13 | 15.5
      2.1 | Ứng dụng hành khách | 5 | 2 | 2.5
      2.2 | Wifi miễn phí nhà ga | 4 | 4 | 4
      2.3 | Bãi xe không dừng | 6 | 4 | 6
      2.4 | Khảo sát hài lòng bằng mã QR | 3 | 3 | 3
      3 | Quản trị | 21 | 13.5 | 17
      3.1 | Văn phòng số | 6 | 5 | 6
      3.2 | Quản lý tài sản, bảo dưỡng | 6 | 3 | 4
      3.3 | Hợp đồng điện tử | 5 | 1.5 | 3
      3.4 | Đấu thầu qua mạng | 4 | 4 | 4
      4 | An ninh mạng | 15 | 14 | 14
      4.1 | Giám sát 24/7 | 6 | 5 | 5
      4.2 | Diễn tập hằng năm | 4 | 4 | 4
      4.3 | Phân tách mạng khai thác | 5 | 5 | 5
       | Tổng điểm | 100 | 66 | 83.5` },
    slips: [
      slip("code-coerced", "A14", "the zero gone with the apostrophe", { A14: 1.1 }),
      slip("code-coerced", "A14", "the machine made a date of it", { A14: "01/10/2025" }),
      slip("code-gap", "A15", "1.12 after 1.10", { A15: 1.12 }),
      slip("code-duplicate", "A23", "3.1 twice", { A23: 3.1 }),
      slip("score-above-max", "E18", "a figure too many", { E16: 55.5, E18: 44, E30: 123.5 }),
      slip("score-negative", "E12", "a minus for the row below", { E4: 33, E12: -2, E30: 79.5 }),
      slip("group-score-sum", "D4", "the last rows below the sum", { D4: 20.5, D30: 61 }),
      slip("group-score-sum", "E21", "a row added later", { E21: 13, E30: 79.5 }),
      slip("total-max-sum", "C30", "last set's hundred and ten", { C30: 110 }),
      slip("score-missing", "E28", "not filled in", { E28: null }),
    ],
  },
  {
    name: "a construction department: figures of counts and choices, points still to be made",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ XÂY DỰNG TỈNH AN GIANG |  |  |  |
      BIỂU SỐ LIỆU VÀ ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      Mã | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính điểm
      '1 | Lãnh đạo, chỉ đạo | 15 |  |
      '1.1 | Kế hoạch chuyển đổi số của Sở | 5 |  | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '1.2 | Số cuộc họp Ban Chỉ đạo | 4 |  | - Từ 4 cuộc trở lên: Điểm tối đa.\\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa.\\n- Dưới 2 cuộc: 0 điểm.
      '1.3 | Nhiệm vụ hoàn thành đúng hạn | 6 |  | a = Số nhiệm vụ hoàn thành đúng hạn.\\nb = Tổng số nhiệm vụ được giao.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Hạ tầng | 15 |  |
      '2.1 | Công chức có máy tính đạt chuẩn | 6 |  | a = Số công chức có máy tính đạt chuẩn.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '2.2 | Đèn tín hiệu giao thông kết nối trung tâm | 6 |  | a = Số nút giao đã kết nối.\\nb = Tổng số nút giao có đèn tín hiệu.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.3 | Phòng họp trực tuyến | 3 |  | - Đã trang bị: Điểm tối đa.\\n- Chưa trang bị: 0 điểm.
      '3 | Nhân lực | 10 |  |
      '3.1 | Công chức được tập huấn kỹ năng số | 6 |  | a = Số công chức được tập huấn.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Công chức có chữ ký số | 4 |  | a = Số công chức có chữ ký số.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '4 | Dữ liệu | 20 |  |
      '4.1 | Đồ án quy hoạch đưa lên cổng thông tin | 8 |  | a = Số đồ án đã đăng tải.\\nb = Tổng số đồ án được duyệt.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '4.2 | Hồ sơ công trình được số hóa | 8 |  | a = Số hồ sơ công trình đã số hóa.\\nb = Tổng số hồ sơ công trình lưu trữ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '4.3 | Bộ dữ liệu mở được công bố | 4 |  | - Từ 6 bộ trở lên: Điểm tối đa.\\n- Từ 3 đến 5 bộ: 1/2*Điểm tối đa.\\n- Dưới 3 bộ: 0 điểm.
      '5 | Dịch vụ công | 30 |  |
      '5.1 | Thủ tục có dịch vụ công trực tuyến | 8 |  | a = Số thủ tục toàn trình.\\nb = Số thủ tục một phần.\\nc = Tổng số thủ tục hành chính.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '5.2 | Hồ sơ nộp trực tuyến | 10 |  | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '5.3 | Hồ sơ giải quyết đúng hạn | 6 |  | a = Số hồ sơ giải quyết đúng hạn.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '5.4 | Kết quả được cấp bản điện tử | 6 |  | a = Số kết quả cấp bản điện tử.\\nb = Tổng số kết quả đã trả.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '6 | An toàn | 14 |  |
      '6.1 | Hệ thống được phê duyệt cấp độ | 6 |  | a = Số hệ thống đã phê duyệt cấp độ.\\nb = Tổng số hệ thống thông tin.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '6.2 | Quy chế an toàn thông tin | 4 |  | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '6.3 | Máy tính cài phần mềm phòng chống mã độc | 4 |  | a = Số máy tính đã cài phần mềm.\\nb = Tổng số máy tính.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '7 | Công trường, giao thông thông minh | 10 |  |
      '7.1 | Công trình lớn lắp camera giám sát | 6 |  | a = Số công trình đã lắp camera.\\nb = Tổng số công trình phải lắp camera.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '7.2 | Xe buýt có thẻ điện tử | 4 |  | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm.
       | Tổng | 114 |  |` },
    figures: { "1.1/choice": 1, "1.2/value": 3, "1.3/a": 27, "1.3/b": 30, "2.1/a": 96, "2.1/b": 120, "2.2/a": 18, "2.2/b": 45, "2.3/choice": 1, "3.1/a": 84, "3.1/b": 120, "3.2/a": 120, "3.2/b": 120, "4.1/a": 52, "4.1/b": 80, "4.2/a": 640, "4.2/b": 1600, "4.3/value": 6, "5.1/a": 88, "5.1/b": 21, "5.1/c": 124, "5.2/a": 5120, "5.2/b": 6300, "5.3/a": 6250, "5.3/b": 6300, "5.4/a": 5900, "5.4/b": 6280, "6.1/a": 2, "6.1/b": 3, "6.2/choice": 2, "6.3/a": 131, "6.3/b": 140, "7.1/a": 12, "7.1/b": 16, "7.2/choice": 2 },
    slips: [
      figureSlip("input-missing", "5.4/b", "waiting for the one-stop centre", { "5.4/b": null }),
      figureSlip("input-missing", "1.2/value", "the meetings not counted", { "1.2/value": null }),
      figureSlip("input-not-number", "4.2/a", "a figure with its unit", { "4.2/a": "640 hồ sơ" }),
      figureSlip("input-not-number", "4.3/value", "a word before the figure", { "4.3/value": "gần 6" }),
      figureSlip("numerator-exceeds-denominator", "2.2/a", "a zero too many", { "2.2/a": 180 }),
      slip("rule-variable-unused", "E13", "a letter taken in and not used", { E13: "a = Số công chức được tập huấn.\nb = Tổng số công chức của Sở.\nc = Số công chức nữ.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      figureSlip("input-conflict", "3.2/b", "120 officials above, 122 here", { "3.2/b": 122 }),
      slip("rule-variable-undefined", "E23", "b became n", { E23: "a = Số kết quả cấp bản điện tử.\nb = Tổng số kết quả đã trả.\n- Tỷ lệ = a/n.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("max-missing", "C11", "left out", { C11: null }),
      slip("bracket-unbalanced", "E20", "the second bracket lost", { E20: "a = Số thủ tục toàn trình.\nb = Số thủ tục một phần.\nc = Tổng số thủ tục hành chính.\n- Tỷ lệ = (a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a finance department: figures of money in two units",
    sheet: { cells: `
      SỞ TÀI CHÍNH TỈNH ĐỒNG THÁP
      CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 (BIỂU NHẬP SỐ LIỆU)
      STT | Chỉ số thành phần | Phương pháp tính | Điểm tối đa | Điểm tự đánh giá
      '1 | Tài chính cho chuyển đổi số |  | 30 |
      '1.1 | Tỷ lệ chi ngân sách cho chuyển đổi số | a = Chi cho chuyển đổi số (tỷ đồng).\\nb = Tổng chi ngân sách địa phương (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 2%: Điểm tối đa.\\n- Tỷ lệ < 2%: Tỷ lệ/2%*Điểm tối đa. | 10 |
      '1.2 | Tỷ lệ giải ngân vốn chuyển đổi số | a = Vốn đã giải ngân (tỷ đồng).\\nb = Vốn được giao (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '1.3 | Kinh phí an toàn thông tin của Sở | a = Kinh phí an toàn thông tin (triệu đồng).\\nb = Kinh phí công nghệ thông tin của Sở (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 10%: Điểm tối đa.\\n- Tỷ lệ < 10%: Tỷ lệ/10%*Điểm tối đa. | 6 |
      '1.4 | Kinh phí đào tạo kỹ năng số | a = Kinh phí đào tạo đã chi (triệu đồng).\\nb = Kinh phí đào tạo được duyệt (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 4 |
      '2 | Thể chế |  | 14 |
      '2.1 | Kế hoạch chuyển đổi số ngành tài chính | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 5 |
      '2.2 | Quy chế chia sẻ dữ liệu tài sản công | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 5 |
      '2.3 | Hội nghị tập huấn chế độ, phần mềm | - Từ 3 hội nghị trở lên: Điểm tối đa.\\n- Từ 1 đến 2 hội nghị: 1/2*Điểm tối đa.\\n- Dưới 1 hội nghị: 0 điểm. | 4 |
      '3 | Dữ liệu tài chính |  | 24 |
      '3.1 | Đơn vị dùng phần mềm kế toán tập trung | a = Số đơn vị dùng phần mềm kế toán tập trung.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '3.2 | Đơn vị kê khai tài sản công trực tuyến | a = Số đơn vị kê khai trực tuyến.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa. | 8 |
      '3.3 | Báo cáo quyết toán điện tử | a = Số báo cáo quyết toán điện tử.\\nb = Tổng số báo cáo quyết toán phải nộp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '4 | Dịch vụ và nội bộ |  | 20 |
      '4.1 | Mã số quan hệ ngân sách cấp trực tuyến | a = Số mã số cấp trực tuyến.\\nb = Tổng số mã số đã cấp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '4.2 | Văn bản đi ký số | a = Số văn bản đi ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '4.3 | Đăng ký doanh nghiệp qua mạng | a = Số hồ sơ đăng ký doanh nghiệp qua mạng.\\nb = Tổng số hồ sơ đăng ký doanh nghiệp.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 98%: Điểm tối đa.\\n- Tỷ lệ < 98%: Tỷ lệ/98%*Điểm tối đa. | 8 |
      '5 | Nhân lực, an toàn |  | 17 |
      '5.1 | Công chức qua đào tạo phân tích dữ liệu | a = Số công chức đã đào tạo.\\nb = Tổng số công chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '5.2 | Phương án ứng cứu sự cố | - Đã phê duyệt: Điểm tối đa.\\n- Chưa phê duyệt: 0 điểm. | 6 |
      '5.3 | Hệ thống thông tin có hồ sơ cấp độ | a = Số hệ thống có hồ sơ cấp độ.\\nb = Tổng số hệ thống thông tin.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
      '6 | Truyền thông |  | 13 |
      '6.1 | Công khai ngân sách trên Cổng thông tin | - Đã công khai: Điểm tối đa.\\n- Chưa công khai: 0 điểm. | 5 |
      '6.2 | Tin, bài về tài chính số | - Từ 24 tin, bài trở lên: Điểm tối đa.\\n- Từ 12 đến 23 tin, bài: 1/2*Điểm tối đa.\\n- Dưới 12 tin, bài: 0 điểm. | 4 |
      '6.3 | Câu hỏi của doanh nghiệp được trả lời trực tuyến | a = Số câu hỏi đã trả lời.\\nb = Tổng số câu hỏi tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 4 |
       | Tổng cộng |  | 118 |` },
    figures: { "1.1/a": 310.5, "1.1/b": 21400, "1.2/a": 248, "1.2/b": 310, "1.3/a": 420, "1.3/b": 5200, "1.4/a": 180, "1.4/b": 200, "2.1/choice": 1, "2.2/choice": 2, "2.3/value": 2, "3.1/a": 830, "3.1/b": 1010, "3.2/a": 980, "3.2/b": 1010, "3.3/a": 940, "3.3/b": 1005, "4.1/a": 215, "4.1/b": 260, "4.2/a": 4100, "4.2/b": 4150, "4.3/a": 3020, "4.3/b": 3050, "5.1/a": 45, "5.1/b": 180, "5.2/choice": 1, "5.3/a": 4, "5.3/b": 5, "6.1/choice": 1, "6.2/value": 30, "6.3/a": 96, "6.3/b": 104 },
    slips: [
      figureSlip("unit-suspect", "1.1/b", "đồng where tỷ đồng is asked", { "1.1/b": 21400000000000 }),
      figureSlip("unit-suspect", "1.2/a", "đồng in the part", { "1.2/a": 248000000000 }),
      figureSlip("unit-suspect", "1.3/b", "đồng where triệu đồng is asked", { "1.3/b": 5200000000 }),
      figureSlip("input-not-number", "1.1/a", "a comma and the unit behind", { "1.1/a": "310,5 tỷ" }),
      figureSlip("input-missing", "1.4/a", "not yet settled", { "1.4/a": null }),
      figureSlip("numerator-exceeds-denominator", "4.2/a", "4100 typed with a zero more", { "4.2/a": 41000 }),
      figureSlip("input-conflict", "3.2/b", "1010 budget units above, 1100 here", { "3.2/b": 1100 }),
      slip("rule-divisor-mismatch", "C15", "the target raised in the divisor alone", { C15: "a = Số đơn vị kê khai trực tuyến.\nb = Tổng số đơn vị dự toán.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 95%: Điểm tối đa.\n- Tỷ lệ < 95%: Tỷ lệ/98%*Điểm tối đa." }),
      slip("rule-unreadable", "C11", "nothing to count", { C11: "Theo hướng dẫn riêng của Bộ Tài chính" }),
      slip("word-repeated", "B14", "a word twice", { B14: "Đơn vị dùng phần mềm kế kế toán tập trung" }),
    ],
  },
  {
    name: "a coastal ward: a header of two rows, the total first, the header again on the next page",
    sheet: { merges: ["A2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"], cells: `
      UBND PHƯỜNG QUY NHƠN BẮC |  |  |  |  |
      KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025 |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Điểm chấm |  | Lý do điều chỉnh
       |  |  | Phường tự chấm | Tổ thẩm định |
       | TỔNG CỘNG | 124 | 106 | 102 |
      A | Chính quyền | 35 | 29.5 | 29 |
      1 | Kế hoạch chuyển đổi số của phường | 4 | 4 | 4 |
      2 | Trung tâm phục vụ hành chính công số | 8 | 7 | 7 |
      3 | Hồ sơ trực tuyến toàn trình | 10 | 8.5 | 8 | Tính lại theo Cổng DVC
      4 | Số hóa kết quả còn hiệu lực | 8 | 5 | 5 |
      5 | Văn bản ký số cá nhân | 5 | 5 | 5 |
      B | Hạ tầng | 21 | 18.5 | 17.5 |
      1 | Phủ sóng 5G | 6 | 6 | 6 |
      2 | Camera bãi tắm, bến cá | 6 | 4.5 | 4.5 |
      3 | Hệ thống loa thông minh | 5 | 5 | 4 | 2 cụm hỏng
      4 | Wifi công cộng | 4 | 3 | 3 |
      C | Dữ liệu | 23 | 20.5 | 19.5 |
      1 | Làm sạch dữ liệu đất đai | 8 | 6 | 5.5 | Thiếu biên bản
      2 | Số hóa sổ hộ tịch | 6 | 6 | 6 |
      3 | Dữ liệu tàu cá | 5 | 4.5 | 4.5 |
      4 | Dữ liệu hộ kinh doanh | 4 | 4 | 3.5 | Chưa đối soát với cơ quan thuế
      TT | Tiêu chí | Điểm tối đa | Điểm chấm |  | Lý do điều chỉnh
       |  |  | Phường tự chấm | Tổ thẩm định |
      D | Kinh tế | 19 | 14.5 | 14 |
      1 | Hộ kinh doanh kê khai điện tử | 8 | 6.5 | 6 | Tính lại theo số liệu của thuế
      2 | Cơ sở lưu trú bán phòng trực tuyến | 6 | 5 | 5 |
      3 | Chợ thanh toán không tiền mặt | 5 | 3 | 3 |
      E | Xã hội | 19 | 17 | 16 |
      1 | Tài khoản định danh điện tử | 6 | 5.5 | 5.5 |
      2 | Sổ sức khỏe điện tử | 5 | 3.5 | 3 | Trừ sổ trùng
      3 | Phản ánh của người dân được trả lời | 5 | 5 | 4.5 | 3 phản ánh trả lời trễ
      4 | Khu phố có nhóm thông tin chính thức | 3 | 3 | 3 |
      F | An toàn thông tin | 7 | 6 | 6 |
      1 | Máy tính có bản quyền phần mềm bảo vệ | 4 | 3 | 3 |
      2 | Cán bộ được tập huấn | 3 | 3 | 3 |` },
    slips: [
      slip("total-score-sum", "E5", "the points of group E forgotten", { E5: 86 }),
      slip("total-max-sum", "C5", "the hundred of the old set", { C5: 100 }),
      slip("group-score-sum", "D6", "two rows added by hand, wrongly", { D5: 105, D6: 28.5 }),
      slip("group-max-sum", "C24", "the sum of other rows", { C5: 121, C24: 16 }),
      slip("score-above-max", "E20", "a point more than there is", { E5: 103, E17: 20.5, E20: 5.5 }),
      slip("max-shared", "C16", "merged with the row above", { C15: 9, C16: null }, ["C15:C16"]),
      slip("score-negative", "E15", "the dash of a list before the figure", { E5: 94, E12: 9.5, E15: -4 }),
      slip("code-gap", "A28", "E typed as F, F as G", { A28: "F", A33: "G" }),
      slip("name-duplicate", "B19", "pasted from above", { B19: "Làm sạch dữ liệu đất đai" }),
      slip("number-as-text", "D25", "a comma", { D25: "6,5" }),
    ],
  },
  {
    name: "a women's union: letters under numbers, guidance with absolute points",
    sheet: { cells: `
      HỘI LIÊN HIỆP PHỤ NỮ TỈNH THÁI NGUYÊN
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ TRONG TỔ CHỨC HỘI NĂM 2025
      TT | Nội dung | Điểm tối đa | Hội cấp xã tự chấm | Hội cấp tỉnh thẩm định | Hướng dẫn chấm
      I | Chỉ đạo | 15 | 15 | 11 |
      1 | Văn bản | 9 | 9 | 8 |
      a | Kế hoạch chuyển đổi số của Hội | 5 | 5 | 5 | Có: 5 điểm; Không có: 0 điểm
      b | Báo cáo kết quả hằng quý | 4 | 4 | 3 | Mỗi báo cáo đúng hạn: 1 điểm, tối đa 4 điểm
      2 | Kiểm tra, giám sát | 6 | 6 | 3 | Từ 3 cuộc trở lên: 6 điểm; từ 1 đến 2 cuộc: 3 điểm; không có cuộc nào: 0 điểm
      II | Cán bộ | 22 | 19 | 19 |
      1 | Cán bộ Hội dùng chữ ký số | 6 | 6 | 6 | Có: 6 điểm; Không có: 0 điểm
      2 | Tập huấn kỹ năng số | 16 | 13 | 13 |
      a | Cho cán bộ chi hội | 8 | 8 | 8 | Từ 90% trở lên: 8 điểm; từ 70% đến dưới 90%: 5 điểm; dưới 70%: 0 điểm
      b | Cho hội viên | 8 | 5 | 5 | Từ 60% trở lên: 8 điểm; từ 40% đến dưới 60%: 5 điểm; dưới 40%: 0 điểm
      III | Dữ liệu hội viên | 15 | 12 | 12 |
      1 | Cập nhật phần mềm quản lý hội viên | 10 | 7 | 7 | Từ 95% trở lên: 10 điểm; từ 80% đến dưới 95%: 7 điểm; dưới 80%: 0 điểm
      2 | Làm sạch dữ liệu trùng lặp | 5 | 5 | 5 | Đã hoàn thành: 5 điểm; Chưa hoàn thành: 0 điểm
      IV | Phụ nữ khởi nghiệp số | 26 | 16 | 14 |
      1 | Gian hàng của phụ nữ trên sàn thương mại điện tử | 10 | 8 | 6 | Mỗi gian hàng: 2 điểm, tối đa 10 điểm
      2 | Phiên bán hàng trực tuyến | 8 | 4 | 4 | Từ 6 phiên trở lên: 8 điểm; từ 3 đến 5 phiên: 4 điểm; dưới 3 phiên: 0 điểm
      3 | Hợp tác xã do phụ nữ quản lý dùng phần mềm | 8 | 4 | 4 |
      a | Phần mềm kế toán | 4 | 4 | 4 | Có: 4 điểm; Không có: 0 điểm
      b | Tem truy xuất nguồn gốc | 4 | 0 | 0 | Có: 4 điểm; Không có: 0 điểm
      V | Tuyên truyền | 17 | 17 | 15 |
      1 | Trang mạng xã hội của Hội | 6 | 6 | 6 | Đăng bài hằng tuần: 6 điểm; Đăng bài hằng tháng: 3 điểm; Không đăng bài: 0 điểm
      2 | Video tuyên truyền an toàn trên mạng | 6 | 6 | 4 | Mỗi video: 2 điểm, tối đa 6 điểm
      3 | Cuộc thi trực tuyến | 5 | 5 | 5 | Có tổ chức: 5 điểm; Không tổ chức: 0 điểm
      VI | Sinh hoạt chi hội | 10 | 8 | 8 |
      1 | Chi hội sinh hoạt qua nhóm Zalo | 5 | 5 | 5 | Từ 80% trở lên: 5 điểm; từ 50% đến dưới 80%: 3 điểm; dưới 50%: 0 điểm
      2 | Thu hội phí qua tài khoản | 5 | 3 | 3 | Từ 50% trở lên: 5 điểm; từ 20% đến dưới 50%: 3 điểm; dưới 20%: 0 điểm
       | Tổng điểm | 105 | 87 | 79 |` },
    slips: [
      slip("score-unreachable", "E19", "six, between eight and four", { E17: 16, E19: 6, E30: 81 }),
      slip("score-unreachable", "D18", "seven at two a stall", { D17: 15, D18: 7, D30: 86 }),
      slip("group-score-sum", "E11", "letter b left out", { E9: 14, E11: 8, E30: 74 }),
      slip("bracket-unbalanced", "B25", "a bracket not closed", { B25: "Video tuyên truyền an toàn trên mạng (do Hội dựng" }),
      slip("rule-gap", "F13", "fifty for forty in the last step", { F13: "Từ 60% trở lên: 8 điểm; từ 50% đến dưới 60%: 5 điểm; dưới 40%: 0 điểm" }),
      slip("rule-branches-overlap", "F19", "six in two steps", { F19: "Từ 6 phiên trở lên: 8 điểm; từ 3 đến 6 phiên: 4 điểm; dưới 3 phiên: 0 điểm" }),
      slip("rule-branch-duplicate", "F16", "Chưa typed as Đã", { F16: "Đã hoàn thành: 5 điểm; Đã hoàn thành: 0 điểm" }),
      slip("code-numeral", "A17", "4 for IV", { A17: 4 }),
      slip("max-missing", "C28", "wiped out", { C28: null }),
      slip("word-repeated", "B18", "a word twice", { B18: "Gian hàng của của phụ nữ trên sàn thương mại điện tử" }),
    ],
  },
  {
    name: "a ministry's department: numbers run on through the roman groups, the index in a line below",
    sheet: { cells: `
      BỘ CÔNG THƯƠNG
      CỤC PHÒNG VỆ THƯƠNG MẠI
      BẢNG TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ ĐƠN VỊ THUỘC BỘ
      STT | Chỉ số thành phần | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng | Giải trình
      I | Nhận thức, thể chế | 20 | 18.5 |  |
      1 | Cục trưởng phụ trách chuyển đổi số | 5 | 5 | QĐ 12/QĐ-PVTM |
      2 | Kế hoạch năm | 5 | 5 | KH 03/KH-PVTM |
      3 | Tin, bài, ấn phẩm điện tử | 5 | 4 | Trang thông tin | Có 8/10 số bản tin
      4 | Nhiệm vụ của Bộ giao hoàn thành đúng hạn | 5 | 4.5 | Báo cáo năm | Hoàn thành 18/20 nhiệm vụ
      II | Hạ tầng, nền tảng | 28 | 24 |  |
      5 | Máy tính cấu hình đạt yêu cầu | 8 | 6 | Sổ tài sản | Có 60/80 máy đạt
      6 | Phần mềm quản lý vụ việc | 10 | 10 | Biên bản nghiệm thu |
      7 | Hệ thống cảnh báo sớm | 10 | 8 | canhbaosom.vn |
      III | Dữ liệu | 27 | 21 |  |
      8 | Hồ sơ vụ việc được số hóa | 12 | 9 | Kho dữ liệu | Số hóa 150/200 hồ sơ
      9 | Danh mục dữ liệu dùng chung | 5 | 5 | QĐ 77/QĐ-PVTM |
      10 | Kết nối dữ liệu hải quan | 6 | 4 | Biên bản kết nối |
      11 | Chia sẻ dữ liệu cho doanh nghiệp | 4 | 3 |  |
      IV | Dịch vụ | 17 | 15.5 |  |
      12 | Nộp hồ sơ yêu cầu trực tuyến | 8 | 8 | Cổng dịch vụ công |
      13 | Trả lời câu hỏi trực tuyến đúng hạn | 6 | 4.5 | Nhật ký hệ thống | Đúng hạn 45/60 câu hỏi
      14 | Hội thảo trực tuyến | 3 | 3 | Giấy mời |
      V | Nhân lực | 12 | 11 |  |
      15 | Công chức được đào tạo | 8 | 7 | Chứng nhận | Đào tạo 35/40 công chức
      16 | Bộ phận chuyên trách | 4 | 4 | QĐ 15/QĐ-PVTM |
      VI | An toàn | 16 | 13 |  |
      17 | Phê duyệt cấp độ | 6 | 3 |  | Phê duyệt 1/2 hệ thống
      18 | Quy chế bảo vệ bí mật thông tin vụ việc | 6 | 6 | QĐ 80/QĐ-PVTM |
      19 | Diễn tập | 4 | 4 | Báo cáo |
       | Tổng cộng | 120 | 103 |  |

      Chỉ số chuyển đổi số của đơn vị: 0,86 |  |  |  |  |` },
    slips: [
      slip("index-mismatch", "A32", "the figures changed about", { A32: "Chỉ số chuyển đổi số của đơn vị: 0,68" }),
      slip("reason-contradiction", "F15", "figures of November, points of June", { F15: "Số hóa 180/200 hồ sơ" }),
      slip("reason-contradiction", "F21", "two figures changed about", { F21: "Đúng hạn 54/60 câu hỏi" }),
      slip("code-duplicate", "A21", "12 again", { A21: 12 }),
      slip("code-gap", "A29", "20 for 19", { A29: 20 }),
      slip("code-numeral", "A14", "3 for III", { A14: 3 }),
      slip("score-not-number", "D22", "a note in the cell", { D22: "3 (tạm)" }),
      slip("group-score-sum", "D23", "a typing slip", { D23: 10, D30: 102 }),
      slip("bracket-unbalanced", "B28", "closed without being opened", { B28: "Quy chế bảo vệ bí mật thông tin vụ việc)" }),
      slip("total-max-sum", "C30", "the hundred of the circular", { C30: 100 }),
    ],
  },
  {
    name: "a historical archive: last year's, own, appraised and final points, begun at column B",
    sheet: { cells: `
       | TRUNG TÂM LƯU TRỮ LỊCH SỬ TỈNH LÂM ĐỒNG |  |  |  |  |  |
       | CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ ĐƠN VỊ SỰ NGHIỆP |  |  |  |  |  |

       | Ký hiệu | Nội dung tiêu chí | Điểm tối đa | Điểm năm 2024 | Tự chấm | Thẩm định | Điểm đạt
       | '1 | Số hóa tài liệu | 35 | 17 | 23.5 | 22.5 | 23
       | '1.1 | Tài liệu khối Ủy ban được số hóa | 12 | 6 | 9 | 8.5 | 8.5
       | '1.2 | Tài liệu trước năm 1975 được số hóa | 12 | 5 | 7 | 7 | 7
       | '1.3 | Bản đồ, ảnh, băng ghi âm | 6 | 2 | 3.5 | 3 | 3.5
       | '1.4 | Chất lượng siêu dữ liệu | 5 | 4 | 4 | 4 | 4
       | '2 | Quản lý tài liệu điện tử | 23 | 10 | 17 | 16 | 16
       | '2.1 | Kho lưu trữ số đạt chuẩn | 10 | 5 | 8 | 8 | 8
       | '2.2 | Thu nộp tài liệu điện tử | 8 | 0 | 4 | 3 | 3
       | '2.3 | Sao lưu ngoại tuyến | 5 | 5 | 5 | 5 | 5
       | '3 | Phục vụ độc giả | 18 | 9 | 14.5 | 14 | 14
       | '3.1 | Phòng đọc trực tuyến | 8 | 3 | 6 | 6 | 6
       | '3.2 | Cấp bản sao điện tử có chứng thực | 6 | 2 | 4.5 | 4 | 4
       | '3.3 | Triển lãm số | 4 | 4 | 4 | 4 | 4
       | '4 | Điều hành | 14 | 9 | 11.5 | 11.5 | 11.5
       | '4.1 | Văn bản ký số | 6 | 6 | 6 | 6 | 6
       | '4.2 | Hồ sơ công việc điện tử | 5 | 3 | 4 | 4 | 4
       | '4.3 | Quản lý tài sản bằng mã vạch | 3 | 0 | 1.5 | 1.5 | 1.5
       | '5 | Con người, an toàn | 14 | 6 | 13 | 13 | 13
       | '5.1 | Viên chức được đào tạo lưu trữ số | 5 | 3 | 4 | 4 | 4
       | '5.2 | Hồ sơ cấp độ an toàn | 5 | 0 | 5 | 5 | 5
       | '5.3 | Viên chức có chữ ký số | 4 | 3 | 4 | 4 | 4
       | '6 | Chỉnh lý, chuẩn bị tài liệu | 14 | 7 | 9.5 | 9 | 9.5
       | '6.1 | Mục lục hồ sơ được nhập máy | 8 | 5 | 6.5 | 6 | 6.5
       | '6.2 | Tài liệu có mã định danh | 6 | 2 | 3 | 3 | 3
       | '7 | Thể chế | 11 | 3 | 11 | 11 | 11
       | '7.1 | Quy chế quản lý kho số | 4 | 0 | 4 | 4 | 4
       | '7.2 | Kế hoạch số hóa giai đoạn 2026-2030 | 4 | 0 | 4 | 4 | 4
       | '7.3 | Danh mục tài liệu hạn chế tiếp cận | 3 | 3 | 3 | 3 | 3
       |  | Cộng | 129 | 61 | 100 | 97 | 98

       |  | Phụ trách Trung tâm |  |  |  |  |` },
    slips: [
      slip("score-above-max", "F13", "the row above's maximum", { F10: 20, F13: 8, F33: 103 }),
      slip("score-above-max", "E17", "last year's figure of another row", { E14: 11, E17: 6, E33: 63 }),
      slip("group-score-sum", "H5", "the team's sum taken over", { H5: 22.5, H33: 97.5 }),
      slip("total-score-sum", "G33", "the final total instead", { G33: 98 }),
      slip("score-missing", "H16", "no conclusion entered", { H16: null }),
      slip("number-as-text", "F8", "an apostrophe and a comma", { F8: "3,5" }),
      slip("code-duplicate", "B20", "4.1 twice", { B20: "4.1" }),
      slip("max-missing", "D23", "wiped out", { D23: null }),
      slip("score-not-number", "G12", "a note for a figure", { G12: "chờ bổ sung" }),
      slip("name-duplicate", "C7", "copied down", { C7: "Tài liệu khối Ủy ban được số hóa" }),
    ],
  },
];
