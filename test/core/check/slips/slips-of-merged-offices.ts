import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers leave them, a page or two long, and the slips of careless ones. */
export const SLIPS_OF_MERGED_OFFICES: readonly SlippedTable[] = [
  {
    name: "the home affairs department of a merged province: scoring texts beside two assessors",
    sheet: { cells: `
      UBND TỈNH CÀ MAU
      SỞ NỘI VỤ
      BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025
      STT | Chỉ số chính/Chỉ số thành phần | Cách xác định và tính điểm | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định
      '1 | Nhận thức số |  | 30 | 25 | 20
      '1.1 | Giám đốc Sở làm Trưởng ban Ban Chỉ đạo chuyển đổi số | - Người đứng đầu là Trưởng ban: Điểm tối đa;\\n- Cấp phó là Trưởng ban: 1/2*Điểm tối đa;\\n- Chưa có Ban Chỉ đạo: 0 điểm. | 10 | 10 | 10
      '1.2 | Số cuộc họp Ban Chỉ đạo trong năm | - Từ 4 cuộc trở lên: Điểm tối đa;\\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa;\\n- Dưới 2 cuộc: 0 điểm. | 10 | 10 | 5
      '1.3 | Số tin, bài về chuyển đổi số trên trang thông tin điện tử | - Từ 24 tin, bài trở lên: Điểm tối đa;\\n- Từ 12 đến 23 tin, bài: 1/2*Điểm tối đa;\\n- Dưới 12 tin, bài: 0 điểm. | 10 | 5 | 5
      '2 | Thể chế số |  | 30 | 22 | 21.25
      '2.1 | Kế hoạch chuyển đổi số năm 2025 | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 10 | 10 | 10
      '2.2 | Kế hoạch ứng dụng trí tuệ nhân tạo trong công vụ | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 | 0 | 0
      '2.3 | Mức độ hoàn thành nhiệm vụ trong kế hoạch | a = Số nhiệm vụ hoàn thành đúng hạn;\\nb = Tổng số nhiệm vụ được giao;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 15 | 12 | 11.25
      '3 | Hạ tầng số |  | 25 | 24 | 24
      '3.1 | Tỷ lệ công chức được trang bị máy tính | a = Số công chức có máy tính làm việc;\\nb = Tổng số công chức;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 10 | 10
      '3.2 | Hệ thống họp trực tuyến | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm. | 5 | 5 | 5
      '3.3 | Tỷ lệ máy tính cài phần mềm phòng chống mã độc | a = Số máy tính đã cài phần mềm;\\nb = Tổng số máy tính;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 90%: Điểm tối đa;\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | 10 | 9 | 9
      '4 | Nhân lực số |  | 25 | 23.5 | 22
      '4.1 | Công chức chuyên trách công nghệ thông tin | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm. | 5 | 5 | 5
      '4.2 | Tỷ lệ công chức hoàn thành khóa học kỹ năng số | a = Số công chức hoàn thành khóa học;\\nb = Tổng số công chức cuối năm;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 80%: Điểm tối đa;\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 15 | 13.5 | 12
      '4.3 | Tổ chức tập huấn kỹ năng số cho công chức xã | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm. | 5 | 5 | 5
      '5 | Dữ liệu số |  | 45 | 31 | 30.5
      '5.1 | Danh mục dữ liệu dùng chung | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 | 5 | 5
      '5.2 | Cơ sở dữ liệu cán bộ, công chức được cập nhật | a = Số hồ sơ cán bộ đã cập nhật;\\nb = Tổng số hồ sơ cán bộ;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 15 | 13 | 12.5
      '5.3 | Hồ sơ người có công được số hóa | a = Số hồ sơ người có công đã số hóa;\\nb = Tổng số hồ sơ người có công;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 15 | 9 | 9
      '5.4 | Tài liệu lưu trữ lịch sử được số hóa | a = Số mét giá tài liệu đã số hóa;\\nb = Tổng số mét giá tài liệu lưu trữ;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 4 | 4
      '6 | Hoạt động số |  | 50 | 44 | 43
      '6.1 | Tỷ lệ dịch vụ công trực tuyến | a = Số dịch vụ công toàn trình;\\nb = Số dịch vụ công một phần;\\nc = Tổng số thủ tục hành chính;\\n- Tỷ lệ = (a+b)/c;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 20 | 16 | 16
      '6.2 | Tỷ lệ hồ sơ nộp trực tuyến | a = Số hồ sơ nộp trực tuyến;\\nb = Tổng số hồ sơ tiếp nhận;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 70%: Điểm tối đa;\\n- Tỷ lệ < 70%: Tỷ lệ/70%*Điểm tối đa. | 20 | 18 | 17
      '6.3 | Tỷ lệ văn bản đi được ký số | a = Số văn bản đi được ký số;\\nb = Tổng số văn bản đi;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 10 | 10
      '7 | An toàn thông tin mạng |  | 30 | 22.5 | 22.5
      '7.1 | Quy chế bảo đảm an toàn thông tin | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 | 5 | 5
      '7.2 | Tỷ lệ hệ thống thông tin được phê duyệt cấp độ | a = Số hệ thống đã được phê duyệt cấp độ;\\nb = Tổng số hệ thống thông tin;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 7.5 | 7.5
      '7.3 | Số cuộc diễn tập ứng cứu sự cố | - Từ 2 cuộc trở lên: Điểm tối đa;\\n- Có 1 cuộc: 1/2*Điểm tối đa;\\n- Không có cuộc nào: 0 điểm. | 10 | 5 | 5
      '7.4 | Kế hoạch ứng phó sự cố | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 | 5 | 5
      '8 | Nguồn lực tài chính |  | 20 | 17.5 | 17.5
      '8.1 | Tỷ lệ giải ngân kinh phí chuyển đổi số | a = Kinh phí đã giải ngân;\\nb = Kinh phí được giao;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 9.5 | 9.5
      '8.2 | Tỷ lệ chi cho an toàn thông tin | a = Chi cho an toàn thông tin;\\nb = Tổng chi cho chuyển đổi số;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 10%: Điểm tối đa;\\n- Tỷ lệ < 10%: Tỷ lệ/10%*Điểm tối đa. | 10 | 8 | 8
      '9 | Phục vụ người dân, doanh nghiệp |  | 25 | 20 | 19.5
      '9.1 | Tỷ lệ phản ánh, kiến nghị được trả lời đúng hạn | a = Số phản ánh được trả lời đúng hạn;\\nb = Tổng số phản ánh tiếp nhận;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 10 | 9.5
      '9.2 | Mức độ hài lòng khi sử dụng dịch vụ công | - Từ 90% trở lên: Điểm tối đa;\\n- Từ 70% đến dưới 90%: 1/2*Điểm tối đa;\\n- Dưới 70%: 0 điểm. | 10 | 10 | 10
      '9.3 | Trợ lý ảo hỗ trợ người nộp hồ sơ | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm. | 5 | 0 | 0
       | Tổng cộng |  | 280 | 229.5 | 220.25` },
    slips: [
      slip("rule-branches-overlap", "C28", "the level below typed with ≤", { C28: "a = Số hồ sơ nộp trực tuyến;\nb = Tổng số hồ sơ tiếp nhận;\n- Tỷ lệ = a/b;\n- Tỷ lệ ≥ 70%: Điểm tối đa;\n- Tỷ lệ ≤ 70%: Tỷ lệ/70%*Điểm tối đa." }),
      slip("rule-gap", "C19", "eighty above, seventy below", { C19: "a = Số công chức hoàn thành khóa học;\nb = Tổng số công chức cuối năm;\n- Tỷ lệ = a/b;\n- Tỷ lệ ≥ 80%: Điểm tối đa;\n- Tỷ lệ < 70%: Tỷ lệ/80%*Điểm tối đa." }),
      slip("rule-divisor-mismatch", "C16", "the new target in the conditions, the old one in the divisor", { C16: "a = Số máy tính đã cài phần mềm;\nb = Tổng số máy tính;\n- Tỷ lệ = a/b;\n- Tỷ lệ ≥ 90%: Điểm tối đa;\n- Tỷ lệ < 90%: Tỷ lệ/80%*Điểm tối đa." }),
      slip("rule-precedence", "C27", "brackets lost in retyping", { C27: "a = Số dịch vụ công toàn trình;\nb = Số dịch vụ công một phần;\nc = Tổng số thủ tục hành chính;\n- Tỷ lệ = a+b/c;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-variable-undefined", "C24", "b typed as d", { C24: "a = Số hồ sơ người có công đã số hóa;\nb = Tổng số hồ sơ người có công;\n- Tỷ lệ = a/d;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-variable-unused", "C27", "partial services forgotten", { C27: "a = Số dịch vụ công toàn trình;\nb = Số dịch vụ công một phần;\nc = Tổng số thủ tục hành chính;\n- Tỷ lệ = a/c;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-branch-duplicate", "C10", "the second answer copied from the first", { C10: "- Đã ban hành: Điểm tối đa;\n- Đã ban hành: 0 điểm." }),
      slip("score-unreachable", "F11", "half the points for a draft", { F9: 23.75, F11: 2.5, F42: 222.75 }),
      slip("score-unreachable", "E7", "seven of ten for three meetings", { E5: 22, E7: 7, E42: 226.5 }),
      slip("rule-parent-conflict", "C21", "the row's text pasted beside the group", { C21: "a = Số hồ sơ cán bộ đã cập nhật;\nb = Tổng số hồ sơ cán bộ;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
    together: [0, 3, 7],
  },
  {
    name: "a mountain commune: roman groups over plain numbers, points alone",
    sheet: { cells: `
      ỦY BAN NHÂN DÂN XÃ MƯỜNG NHÉ
      BIỂU CHẤM ĐIỂM THỰC HIỆN CHUYỂN ĐỔI SỐ

      TT | Nội dung tiêu chí | Điểm tối đa | Xã tự chấm | Ghi chú
      I | Công tác chỉ đạo | 15 | 13.5 |
      1 | Chủ tịch UBND xã làm Trưởng ban | 3 | 3 |
      2 | Nghị quyết chuyên đề của Đảng ủy | 4 | 4 |
      3 | Kế hoạch năm được ban hành đúng hạn | 4 | 3 |
      4 | Báo cáo quý, năm đầy đủ | 4 | 3.5 |
      II | Hạ tầng số | 20 | 13.5 |
      1 | Bản có sóng di động 4G | 6 | 4.5 |
      2 | Bản có cáp quang | 6 | 3 |
      3 | Nhà văn hóa có Wifi | 4 | 2 | 9 bản chưa có
      4 | Máy tính của công chức xã | 4 | 4 |
      III | Nhân lực số | 15 | 12.5 |
      1 | Tổ công nghệ số cộng đồng | 5 | 5 |
      2 | Công chức qua tập huấn | 5 | 4 |
      3 | Lớp bình dân học vụ số | 5 | 3.5 |
      IV | Chính quyền số | 25 | 18 |
      1 | Văn bản đi có ký số | 7 | 7 |
      2 | Hồ sơ nộp trực tuyến | 8 | 5.5 |
      3 | Số hóa kết quả giải quyết | 6 | 4 |
      4 | Thanh toán phí, lệ phí trực tuyến | 4 | 1.5 | Người dân ít có tài khoản
      V | Kinh tế số | 10 | 5 |
      1 | Hợp tác xã bán hàng qua mạng | 5 | 2 |
      2 | Hộ kinh doanh nhận chuyển khoản | 5 | 3 |
      VI | Xã hội số | 15 | 11.5 |
      1 | Tài khoản định danh điện tử mức 2 | 6 | 5 |
      2 | Sổ sức khỏe điện tử | 5 | 3 |
      3 | Chi trả an sinh qua tài khoản | 4 | 3.5 |
      VII | An toàn, an ninh mạng | 13 | 12 |
      1 | Máy tính có phần mềm diệt mã độc | 5 | 4 |
      2 | Tuyên truyền phòng chống lừa đảo trực tuyến | 5 | 5 |
      3 | Không để xảy ra sự cố lộ lọt dữ liệu | 3 | 3 |
      VIII | Trường học, trạm y tế | 15 | 11 |
      1 | Trường dùng phần mềm quản lý học sinh | 4 | 4 |
      2 | Thu học phí qua tài khoản | 4 | 1 |
      3 | Học bạ số bậc tiểu học | 3 | 2.5 |
      4 | Trạm y tế dùng phần mềm khám bệnh | 4 | 3.5 |
      IX | Văn hóa, du lịch cộng đồng | 10 | 6.5 |
      1 | Di tích có mã QR giới thiệu | 3 | 1.5 | 2 di tích
      2 | Homestay đăng bán trên mạng | 4 | 2 |
      3 | Trang thông tin giới thiệu bản làng | 3 | 3 |
       | Tổng cộng | 138 | 103.5 |` },
    slips: [
      slip("score-above-max", "D12", "thirty for three", { D10: 40.5, D12: 30, D44: 130.5 }),
      slip("score-negative", "D26", "a dash of a list before the figure", { D24: -1, D26: -3, D44: 97.5 }),
      slip("score-not-number", "D22", "a letter l for 1 behind", { D22: "4l" }),
      slip("score-missing", "D29", "not filled in", { D29: null }),
      slip("number-as-text", "D23", "the comma typed on an English machine", { D23: "1,5" }),
      slip("group-score-sum", "D19", "the row added later not in the sum", { D19: 16.5, D44: 102 }),
      slip("group-max-sum", "C27", "the maximum of last year's table", { C27: 16, C44: 139 }),
      slip("total-max-sum", "C44", "a hundred by habit", { C44: 100 }),
      slip("code-numeral", "A19", "4 for IV", { A19: 4 }),
      slip("code-duplicate", "A13", "2 once more", { A13: 2 }),
    ],
    together: [0, 3, 8],
  },
  {
    name: "a delta ward: letters over numbers, the total first, checked by the province",
    sheet: { cells: `
      UBND PHƯỜNG HẠC THÀNH
      KẾT QUẢ TỰ CHẤM ĐIỂM BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ
      Stt | Tiêu chí | Mức điểm tối đa | Phường tự chấm | Sở KH&CN thẩm định
       | TỔNG ĐIỂM (A+B+C+D+E) | 114 | 97 | 91.5
      A | Thể chế, nhận thức | 12 | 11.5 | 10.5
      1 | Chỉ thị của Đảng ủy về chuyển đổi số | 4 | 4 | 4
      2 | Chương trình công tác có nội dung chuyển đổi số | 4 | 4 | 3
      3 | Tuyên truyền trên trang fanpage của phường | 4 | 3.5 | 3.5
      B | Hạ tầng và nền tảng | 25 | 21.5 | 20.5
      1 | Tổ dân phố có điểm Wifi công cộng | 6 | 5 | 5
      2 | Camera giám sát kết nối IOC | 8 | 6.5 | 6
      3 | Trang thiết bị bộ phận một cửa | 6 | 6 | 6
      4 | Mạng nội bộ được giám sát | 5 | 4 | 3.5
      C | Dữ liệu | 27 | 22 | 20.5
      1 | Sổ hộ tịch được số hóa | 8 | 8 | 8
      2 | Dữ liệu dân cư được làm sạch | 7 | 6.5 | 6.5
      3 | Hồ sơ địa chính được quét | 7 | 4 | 3
      4 | Dữ liệu hộ kinh doanh | 5 | 3.5 | 3
      D | Dịch vụ công | 30 | 25.5 | 24.5
      1 | Tỷ lệ hồ sơ toàn trình | 10 | 8.5 | 8.5
      2 | Tỷ lệ hồ sơ đúng hạn | 8 | 8 | 7.5
      3 | Chứng thực bản sao điện tử | 6 | 4 | 4
      4 | Tiếp nhận phản ánh hiện trường | 6 | 5 | 4.5
      E | Kinh tế và xã hội số | 20 | 16.5 | 15.5
      1 | Chợ thanh toán không tiền mặt | 6 | 5 | 4
      2 | Hộ kinh doanh dùng hóa đơn từ máy tính tiền | 5 | 3.5 | 3.5
      3 | Học sinh có học bạ số | 5 | 5 | 5
      4 | Người cao tuổi nhận trợ cấp qua tài khoản | 4 | 3 | 3` },
    slips: [
      slip("score-above-max", "E13", "the own maximum of the row above", { E4: 94, E9: 23, E13: 6 }),
      slip("group-score-sum", "D14", "one point short", { D4: 96, D14: 21 }),
      slip("group-score-sum", "E5", "the ward's sum copied beside", { E4: 92.5, E5: 11.5 }),
      slip("total-score-sum", "D4", "two figures changed about", { D4: 79 }),
      slip("total-max-sum", "C4", "group E left out", { C4: 94 }),
      slip("max-shared", "C22", "merged with the row above", { C22: null, C21: 14 }, ["C21:C22"]),
      slip("max-missing", "C15", "deleted by accident", { C15: null }),
      slip("code-gap", "A17", "4 for 3 and 5 for 4", { A17: 4, A18: 5 }),
      slip("name-duplicate", "B21", "pasted from above", { B21: "Tỷ lệ hồ sơ toàn trình" }),
      slip("number-as-text", "E27", "an apostrophe before", { E27: "5" }),
    ],
    together: [2, 6, 8],
  },
  {
    name: "a tourism department: reasons, remedies, who leads and by when",
    sheet: { cells: `
      SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH KHÁNH HÒA
      Bảng phân tích điểm chưa đạt và giải pháp cải thiện chỉ số chuyển đổi số
      Mã số | Chỉ số | Điểm tối đa | Điểm đạt được | Lý do mất điểm | Giải pháp khắc phục | Đơn vị chủ trì | Thời gian hoàn thành
      '1 | Nhận thức số | 20 | 18 |  |  |  |
      '1.1 | Chuyên mục chuyển đổi số trên trang của Sở | 5 | 5 |  |  |  |
      '1.2 | Tỷ lệ cuộc họp do Giám đốc chủ trì | 10 | 8 | Giám đốc chủ trì 8/10 cuộc họp | Giám đốc chủ trì tất cả các cuộc họp | Văn phòng Sở | Quý I/2026
      '1.3 | Tin, bài về du lịch thông minh | 5 | 5 |  | Duy trì | Phòng Du lịch | Thường xuyên
      '2 | Hạ tầng số | 30 | 24 |  |  |  |
      '2.1 | Bảo tàng có hệ thống thuyết minh tự động | 10 | 5 | Mới lắp 2/4 bảo tàng | Lắp đặt bổ sung | Bảo tàng tỉnh | Quý IV/2026
      '2.2 | Máy chủ đặt tại trung tâm dữ liệu tỉnh | 10 | 10 |  |  | Văn phòng Sở | Đã hoàn thành
      '2.3 | Máy tính cài phần mềm diệt mã độc | 10 | 9 | Đã cài 90/100 máy tính | Mua thêm bản quyền | Văn phòng Sở | Tháng 3/2026
      '3 | Dữ liệu số | 60 | 44 |  |  |  |
      '3.1 | Di tích được số hóa 3D | 20 | 12 | Số hóa được 60/100 di tích | Bố trí kinh phí số hóa | Phòng Quản lý di sản | Quý III/2026
      '3.2 | Hiện vật bảo tàng có hồ sơ số | 20 | 15 | Đã lập hồ sơ cho 6000/8000 hiện vật | Thuê nhân công nhập liệu | Bảo tàng tỉnh | Tháng 12/2026
      '3.3 | Cơ sở lưu trú báo cáo trực tuyến | 10 | 7 | Có 700/1000 cơ sở báo cáo | Kiểm tra, nhắc nhở | Phòng Du lịch | Quý II/2026
      '3.4 | Kho ảnh, phim tư liệu dùng chung | 10 | 10 |  |  | Thư viện tỉnh | Đã hoàn thành
      '4 | Hoạt động số | 55 | 47 |  |  |  |
      '4.1 | Hồ sơ thủ tục hành chính toàn trình | 20 | 18 | Đạt 900/1000 hồ sơ | Hướng dẫn nộp trực tuyến | Văn phòng Sở | Quý II/2026
      '4.2 | Bán vé điện tử tại điểm tham quan | 15 | 9 | Triển khai 3/5 điểm | Ký hợp đồng với nhà cung cấp | Trung tâm Quản lý di tích | Quý II/2026
      '4.3 | Bản đồ du lịch số | 10 | 10 |  | Cập nhật hằng tháng | Trung tâm Xúc tiến | Đã hoàn thành
      '4.4 | Văn bản đi có chữ ký số | 10 | 10 |  |  | Văn phòng Sở | Đã hoàn thành
      '5 | An toàn thông tin | 15 | 10 |  |  |  |
      '5.1 | Hệ thống được phê duyệt cấp độ an toàn | 10 | 5 | Phê duyệt 1/2 hệ thống | Lập hồ sơ đề xuất cấp độ | Văn phòng Sở | Quý I/2026
      '5.2 | Diễn tập ứng cứu sự cố hằng năm | 5 | 5 |  |  | Văn phòng Sở | Đã hoàn thành
      '6 | Nhân lực số | 15 | 11 |  |  |  |
      '6.1 | Viên chức được tập huấn kỹ năng số | 10 | 6 | Đã tập huấn 150/250 viên chức | Mở 2 lớp trực tuyến | Phòng Tổ chức | Quý III/2026
      '6.2 | Hướng dẫn viên dùng thẻ điện tử | 5 | 5 |  |  | Phòng Du lịch | Đã hoàn thành
       | Tổng cộng | 195 | 154 |  |  |  |` },
    slips: [
      slip("status-contradiction", "H13", "done, with eight points lost", { H13: "Đã hoàn thành" }),
      slip("status-contradiction", "F19", "the remedy says done", { F19: "Đã thực hiện xong" }),
      slip("reason-contradiction", "E15", "new figures, the old points", { E15: "Có 900/1000 cơ sở báo cáo" }),
      slip("reason-contradiction", "E9", "three of four, points for two", { E9: "Mới lắp 3/4 bảo tàng" }),
      slip("group-score-sum", "D12", "the last row forgotten", { D12: 34, D28: 144 }),
      slip("name-duplicate", "B14", "copied down", { B14: "Di tích được số hóa 3D" }),
      slip("bracket-unbalanced", "E6", "a bracket left open", { E6: "Giám đốc chủ trì 8/10 cuộc họp (theo sổ họp" }),
      slip("word-repeated", "F11", "a word twice", { F11: "Mua thêm thêm bản quyền" }),
      slip("score-above-max", "D20", "a hundred", { D17: 137, D20: 100, D28: 244 }),
      slip("code-gap", "A21", "4.5 for 4.4", { A21: "4.5" }),
    ],
    together: [0, 2, 4],
  },
  {
    name: "a central hospital: rates of every row and of the total",
    sheet: { cells: `
      BỆNH VIỆN HỮU NGHỊ ĐA KHOA NGHỆ AN
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ BỆNH VIỆN QUÝ III/2025

      Mã | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tỷ lệ đạt (%) | Phụ trách
      A | Hạ tầng công nghệ | 30 | 25.5 | 85 |
      A1 | Máy chủ ảo hóa và sao lưu | 12 | 10.5 | 87.5 | P. CNTT
      A2 | Mạng không dây các khoa | 8 | 6 | 75 | P. CNTT
      A3 | Thiết bị ký số, máy quét | 5 | 5 | 100 | P. Vật tư
      A4 | Phòng hội chẩn từ xa | 5 | 4 | 80 | P. KHTH
      B | Phần mềm bệnh viện | 50 | 45.5 | 91 |
      B1 | Hệ thống thông tin bệnh viện HIS | 12 | 12 | 100 | P. CNTT
      B2 | Hệ thống xét nghiệm LIS | 8 | 8 | 100 | Khoa XN
      B3 | Lưu trữ hình ảnh PACS | 10 | 9 | 90 | Khoa CĐHA
      B4 | Kê đơn điện tử liên thông | 6 | 6 | 100 | Khoa Dược
      B5 | Bệnh án điện tử toàn viện | 14 | 10.5 | 75 | P. KHTH
      C | Phục vụ người bệnh | 20 | 13.5 | 67.5 |
      C1 | Đặt lịch khám qua ứng dụng | 6 | 4.5 | 75 | P. CTXH
      C2 | Viện phí không dùng tiền mặt | 8 | 6 | 75 | P. TCKT
      C3 | Trả kết quả xét nghiệm trực tuyến | 6 | 3 | 50 | Khoa XN
      D | Dữ liệu và an toàn | 30 | 25 | 83.33 |
      D1 | Gửi dữ liệu giám định trong ngày | 6 | 6 | 100 | P. TCKT
      D2 | Liên thông sổ sức khỏe điện tử | 6 | 4.5 | 75 | P. KHTH
      D3 | Phê duyệt cấp độ hệ thống thông tin | 8 | 8 | 100 | P. CNTT
      D4 | Kiểm tra, đánh giá an toàn định kỳ | 5 | 2.5 | 50 | P. CNTT
      D5 | Bảo vệ dữ liệu cá nhân người bệnh | 5 | 4 | 80 | P. KHTH
      E | Nhân lực | 15 | 13 | 86.67 |
      E1 | Nhân viên y tế qua đào tạo kỹ năng số | 8 | 6 | 75 | P. TCCB
      E2 | Cán bộ công nghệ thông tin chuyên trách | 7 | 7 | 100 | P. TCCB
      F | Điều hành thông minh | 20 | 15 | 75 |
      F1 | Bảng điều khiển số liệu hằng ngày | 8 | 7 | 87.5 | P. KHTH
      F2 | Giám sát giường bệnh theo thời gian thực | 6 | 3.5 | 58.33 | P. Điều dưỡng
      F3 | Họp giao ban không giấy | 6 | 4.5 | 75 | P. HCQT
      G | Nghiên cứu, đào tạo | 15 | 12.5 | 83.33 |
      G1 | Đào tạo liên tục trực tuyến | 5 | 5 | 100 | TT ĐTCĐT
      G2 | Thư viện y khoa số | 5 | 4 | 80 | TT ĐTCĐT
      G3 | Ứng dụng trí tuệ nhân tạo đọc phim | 5 | 3.5 | 70 | Khoa CĐHA
       | Tổng cộng | 180 | 150 | 83.33 |` },
    slips: [
      slip("index-mismatch", "E37", "last quarter's rate kept", { E37: 81.35 }),
      slip("index-mismatch", "E18", "figures changed about", { E18: 57 }),
      slip("index-mismatch", "E10", "the group's rate not made again", { E10: 94 }),
      slip("score-above-max", "D9", "the decimal point lost", { D5: 61.5, E5: 205, D9: 40, E9: 800, D37: 186, E37: 103.33 }),
      slip("group-max-sum", "C26", "twenty for fifteen", { C26: 20, E26: 65, C37: 185, E37: 81.08 }),
      slip("score-not-number", "D22", "points out of the maximum", { D22: "4.5/6" }),
      slip("code-gap", "A19", "C4 for C3", { A19: "C4" }),
      slip("code-duplicate", "A14", "B3 twice", { A14: "B3" }),
      slip("score-missing", "D17", "forgotten", { D17: null }),
      slip("total-score-sum", "D37", "two figures changed about", { D37: 105, E37: 58.33 }),
    ],
    together: [1, 6, 9],
  },
  {
    name: "a university: pillars over groups over indicators, with scoring texts",
    sheet: { cells: `
      TRƯỜNG ĐẠI HỌC TÂY BẮC
      BỘ CHỈ SỐ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ
      TT | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Phương pháp tính điểm
      I | CHUYỂN ĐỔI SỐ TRONG ĐÀO TẠO | 50 | 38.5 |
      '1 | Tổ chức dạy và học | 25 | 22.5 |
      '1.1 | Quy chế đào tạo trực tuyến | 5 | 5 | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm.
      '1.2 | Hệ thống quản lý học tập LMS | 10 | 10 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '1.3 | Tỷ lệ học phần có bài giảng số | 10 | 7.5 | a = Số học phần có bài giảng số;\\nb = Tổng số học phần;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Học liệu và thư viện số | 15 | 11 |
      '2.1 | Giáo trình được số hóa | 10 | 6 | a = Số giáo trình đã số hóa;\\nb = Tổng số giáo trình;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Liên kết cơ sở dữ liệu khoa học | 5 | 5 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '3 | Kiểm tra, đánh giá | 10 | 5 |
      '3.1 | Số đợt thi trên máy trong năm | 10 | 5 | - Từ 6 đợt trở lên: Điểm tối đa;\\n- Từ 3 đến 5 đợt: 1/2*Điểm tối đa;\\n- Dưới 3 đợt: 0 điểm.
      II | CHUYỂN ĐỔI SỐ TRONG QUẢN TRỊ | 60 | 47 |
      '1 | Quản lý người học | 20 | 19 |
      '1.1 | Đồng bộ dữ liệu HEMIS | 10 | 10 | a = Số hồ sơ người học đã đồng bộ;\\nb = Tổng số người học;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 95%: Điểm tối đa;\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa.
      '1.2 | Học phí thu không dùng tiền mặt | 10 | 9 | a = Số tiền học phí thu qua ngân hàng;\\nb = Tổng số tiền học phí;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Quản lý nội bộ | 20 | 13 |
      '2.1 | Văn bản đi ký số | 10 | 8 | a = Số văn bản ký số;\\nb = Tổng số văn bản phát hành;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 90%: Điểm tối đa;\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '2.2 | Hồ sơ viên chức điện tử | 5 | 5 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '2.3 | Họp không giấy của Hội đồng trường | 5 | 0 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '3 | An toàn thông tin | 20 | 15 |
      '3.1 | Số cuộc diễn tập an toàn thông tin | 10 | 5 | - Từ 2 cuộc trở lên: Điểm tối đa;\\n- Có 1 cuộc: 1/2*Điểm tối đa;\\n- Không có cuộc nào: 0 điểm.
      '3.2 | Máy chủ được giám sát | 10 | 10 | a = Số máy chủ được giám sát;\\nb = Tổng số máy chủ;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      III | NHÂN LỰC SỐ | 20 | 14 |
      '1 | Giảng viên | 10 | 8 |
      '1.1 | Giảng viên đạt chuẩn kỹ năng số | 10 | 8 | a = Số giảng viên đạt chuẩn;\\nb = Tổng số giảng viên;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Sinh viên | 10 | 6 |
      '2.1 | Sinh viên học môn năng lực số | 10 | 6 | a = Số sinh viên đã học môn năng lực số;\\nb = Tổng số sinh viên;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      IV | HẠ TẦNG SỐ | 45 | 33 |
      '1 | Kết nối | 15 | 14 |
      '1.1 | Giảng đường có mạng không dây | 10 | 9 | a = Số giảng đường có mạng không dây;\\nb = Tổng số giảng đường;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Đường truyền Internet dự phòng | 5 | 5 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '2 | Thiết bị | 20 | 9 |
      '2.1 | Phòng học thông minh | 10 | 4 | a = Số phòng học thông minh;\\nb = Tổng số phòng học;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Phòng thi trên máy | 5 | 5 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '2.3 | Trường quay bài giảng số | 5 | 0 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '3 | Nền tảng | 10 | 10 |
      '3.1 | Ứng dụng di động cho sinh viên | 5 | 5 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '3.2 | Kho dữ liệu dùng chung của trường | 5 | 5 | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
       | Tổng điểm | 175 | 132.5 |` },
    slips: [
      slip("group-score-sum", "D14", "the third group left out of the pillar", { D14: 32, D41: 117.5 }),
      slip("group-max-sum", "C12", "five left from the old set", { C4: 45, C12: 5, C41: 170 }),
      slip("score-unreachable", "D23", "eight for one exercise", { D14: 50, D22: 18, D23: 8, D41: 135.5 }),
      slip("rule-parent-conflict", "E9", "the text of a row beside its group", { E9: "a = Số giáo trình đã số hóa;\nb = Tổng số giáo trình;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-gap", "E13", "nothing for five", { E13: "- Từ 6 đợt trở lên: Điểm tối đa;\n- Từ 3 đến 4 đợt: 1/2*Điểm tối đa;\n- Dưới 3 đợt: 0 điểm." }),
      slip("rule-branches-overlap", "E13", "six in two levels", { E13: "- Từ 6 đợt trở lên: Điểm tối đa;\n- Từ 3 đến 6 đợt: 1/2*Điểm tối đa;\n- Dưới 3 đợt: 0 điểm." }),
      slip("rule-divisor-mismatch", "E19", "another year's target in the divisor", { E19: "a = Số văn bản ký số;\nb = Tổng số văn bản phát hành;\n- Tỷ lệ = a/b;\n- Tỷ lệ ≥ 90%: Điểm tối đa;\n- Tỷ lệ < 90%: Tỷ lệ/95%*Điểm tối đa." }),
      slip("rule-unreadable", "E24", "left to the council", { E24: "Hội đồng xem xét theo thực tế" }),
      slip("rule-variable-unused", "E27", "a letter defined and not used", { E27: "a = Số giảng viên đạt chuẩn;\nb = Tổng số giảng viên;\nc = Số giảng viên cơ hữu;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("code-duplicate", "A17", "1.1 twice within the pillar", { A17: "1.1" }),
    ],
    together: [0, 4, 8],
  },
  {
    name: "a water company: more than nine indicators in a group, codes typed as numbers",
    sheet: { cells: `
      CÔNG TY CỔ PHẦN CẤP NƯỚC THỪA THIÊN HUẾ
      Bảng chấm điểm chỉ số chuyển đổi số doanh nghiệp
      STT | Chỉ số | Thang điểm | Điểm tự chấm | Điểm Hội đồng chấm
      1 | Vận hành số | 47 | 40 | 39
      1.1 | Bản đồ GIS mạng lưới | 5 | 5 | 5
      1.2 | Đồng hồ tổng đọc từ xa | 5 | 4 | 4
      1.3 | Trạm bơm điều khiển tự động | 5 | 4.5 | 4.5
      1.4 | Giám sát chất lượng nước trực tuyến | 4 | 4 | 4
      1.5 | Quản lý rò rỉ bằng phần mềm | 4 | 3 | 2.5
      1.6 | Lịch bảo dưỡng điện tử | 3 | 3 | 3
      1.7 | Kho vật tư có mã vạch | 3 | 2 | 2
      1.8 | Trung tâm điều độ SCADA | 5 | 4 | 4
      1.9 | Mô hình thủy lực số | 4 | 2 | 1.5
      '1.10 | Nhật ký vận hành điện tử | 3 | 3 | 3
      1.11 | Camera giám sát nhà máy | 3 | 3 | 3
      1.12 | Lưu trữ dữ liệu vận hành 5 năm | 3 | 2.5 | 2.5
      2 | Khách hàng số | 30 | 24.5 | 24
      2.1 | Hóa đơn điện tử | 5 | 5 | 5
      2.2 | Ứng dụng chăm sóc khách hàng | 6 | 4.5 | 4
      2.3 | Thanh toán không dùng tiền mặt | 8 | 7 | 7
      2.4 | Hợp đồng điện tử | 6 | 3 | 3
      2.5 | Tổng đài tiếp nhận sự cố | 5 | 5 | 5
      3 | Quản trị số | 23 | 18 | 17.5
      3.1 | Phần mềm kế toán, nhân sự tích hợp | 6 | 5 | 5
      3.2 | Văn phòng điện tử | 5 | 5 | 4.5
      3.3 | Ký số nội bộ | 5 | 4 | 4
      3.4 | Quy chế bảo vệ dữ liệu khách hàng | 4 | 2 | 2
      3.5 | Đào tạo kỹ năng số cho công nhân | 3 | 2 | 2
       | Tổng cộng | 100 | 82.5 | 80.5` },
    slips: [
      slip("code-coerced", "A14", "1.10 typed without the apostrophe", { A14: 1.1 }),
      slip("code-gap", "A16", "1.13 for 1.12", { A16: 1.13 }),
      slip("code-duplicate", "A7", "1.2 once more", { A7: 1.2 }),
      slip("score-above-max", "E21", "a point too many", { E17: 28, E21: 7, E29: 84.5 }),
      slip("score-negative", "E13", "a minus from the difference", { E4: 36, E13: -1.5, E29: 77.5 }),
      slip("group-score-sum", "D17", "made with the council's points", { D17: 24, D29: 82 }),
      slip("group-max-sum", "C23", "a row deleted since", { C23: 25, C29: 102 }),
      slip("total-score-sum", "E29", "the own total pasted", { E29: 82.5 }),
      slip("code-coerced", "A14", "1.10 made a day of October", { A14: "01/10/2025" }),
      slip("name-duplicate", "B25", "copied from the row above", { B25: "Phần mềm kế toán, nhân sự tích hợp" }),
    ],
    together: [0, 3, 6],
  },
  {
    name: "an ethnic affairs department: letters under the numbers, points in the guidance",
    sheet: { cells: `
      SỞ DÂN TỘC VÀ TÔN GIÁO TỈNH TUYÊN QUANG
      PHIẾU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025
      TT | Nội dung đánh giá | Điểm tối đa | Điểm tự chấm | Hướng dẫn chấm điểm
      I | Lãnh đạo, điều hành | 18 | 13 |
      1 | Văn bản chỉ đạo | 10 | 7 |
      a | Nghị quyết của Đảng ủy Sở | 4 | 4 | Có: 4 điểm; Không có: 0 điểm
      b | Kế hoạch chuyển đổi số của Sở | 6 | 3 | Ban hành trong quý I: 6 điểm; Ban hành sau quý I: 3 điểm; Không ban hành: 0 điểm
      2 | Kiểm tra việc thực hiện | 8 | 6 |
      a | Kế hoạch kiểm tra năm | 2 | 2 | Có: 2 điểm; Không có: 0 điểm
      b | Số phòng được kiểm tra | 6 | 4 | Mỗi phòng được kiểm tra: 2 điểm, tối đa 6 điểm
      II | Hạ tầng, an toàn thông tin | 20 | 17 |
      1 | Máy tính đáp ứng yêu cầu | 10 | 10 | Từ 95% trở lên: 10 điểm; từ 80% đến dưới 95%: 6 điểm; dưới 80%: 0 điểm
      2 | An toàn thông tin | 10 | 7 |
      a | Quy chế an toàn thông tin | 5 | 5 | Đã ban hành: 5 điểm; Chưa ban hành: 0 điểm
      b | Phần mềm phòng chống mã độc | 5 | 2 | Cài toàn bộ máy: 5 điểm; Cài một phần: 2 điểm; Không cài: 0 điểm
      III | Dữ liệu dân tộc, tôn giáo | 22 | 18 |
      1 | Cơ sở dữ liệu người có uy tín | 8 | 8 | Đã hoàn thành: 8 điểm; Đang xây dựng: 4 điểm; Chưa có: 0 điểm
      2 | Cơ sở dữ liệu cơ sở tôn giáo | 8 | 4 | Đã hoàn thành: 8 điểm; Đang xây dựng: 4 điểm; Chưa có: 0 điểm
      3 | Báo cáo điện tử của các xã | 6 | 6 | Từ 100 xã trở lên: 6 điểm; từ 60 đến 99 xã: 3 điểm; dưới 60 xã: 0 điểm
      IV | Dịch vụ công và tuyên truyền | 30 | 19 |
      1 | Hồ sơ thủ tục hành chính trực tuyến | 12 | 8 | Từ 80% trở lên: 12 điểm; từ 50% đến dưới 80%: 8 điểm; dưới 50%: 0 điểm
      2 | Tuyên truyền bằng tiếng dân tộc trên mạng xã hội | 8 | 6 | Mỗi video: 2 điểm, tối đa 8 điểm
      3 | Lớp tập huấn kỹ năng số | 10 | 5 |
      a | Cho công chức của Sở | 5 | 5 | Có: 5 điểm; Không có: 0 điểm
      b | Cho người có uy tín ở thôn, bản | 5 | 0 | Có: 5 điểm; Không có: 0 điểm
      V | Ứng dụng nội bộ | 20 | 14 |
      1 | Văn bản đi được ký số | 8 | 8 | Ký số toàn bộ: 8 điểm; Ký số một phần: 4 điểm; Không ký số: 0 điểm
      2 | Họp trực tuyến với các xã | 6 | 4 | Mỗi cuộc họp: 1 điểm, tối đa 6 điểm
      3 | Sáng kiến chuyển đổi số | 6 | 2 |
      a | Sáng kiến được cấp tỉnh công nhận | 4 | 0 | Có: 4 điểm; Không có: 0 điểm
      b | Sáng kiến được Sở công nhận | 2 | 2 | Có: 2 điểm; Không có: 0 điểm
       | Tổng điểm | 110 | 81 |` },
    slips: [
      slip("score-unreachable", "D7", "five, between the two answers", { D4: 15, D5: 9, D7: 5, D32: 83 }),
      slip("score-unreachable", "D22", "seven at two a video", { D20: 20, D22: 7, D32: 82 }),
      slip("score-above-max", "D14", "a ten for a five", { D11: 22, D13: 12, D14: 10, D32: 86 }),
      slip("group-score-sum", "D8", "letter b forgotten", { D4: 9, D8: 2, D32: 77 }),
      slip("group-max-sum", "C23", "a fifteen for two fives", { C20: 35, C23: 15, C32: 115 }),
      slip("rule-gap", "E12", "nothing between 90% and 95%", { E12: "Từ 95% trở lên: 10 điểm; từ 80% đến dưới 90%: 6 điểm; dưới 80%: 0 điểm" }),
      slip("rule-branches-overlap", "E19", "a hundred in two levels", { E19: "Từ 100 xã trở lên: 6 điểm; từ 60 đến 100 xã: 3 điểm; dưới 60 xã: 0 điểm" }),
      slip("rule-branch-duplicate", "E25", "the word Không lost", { E25: "Có: 5 điểm; Có: 0 điểm" }),
      slip("rule-unreadable", "E18", "left to the examiner", { E18: "Tùy mức độ, Hội đồng quyết định" }),
      slip("code-numeral", "A16", "3 for III", { A16: 3 }),
    ],
    together: [0, 6, 9],
  },
  {
    name: "a broadcaster: numbers run through the roman groups, an index line below",
    sheet: { cells: `
      BÁO VÀ PHÁT THANH, TRUYỀN HÌNH TÂY NINH
      TỰ ĐÁNH GIÁ MỨC ĐỘ TRƯỞNG THÀNH CHUYỂN ĐỔI SỐ BÁO CHÍ
      TT | Tiêu chí chuyển đổi số | Điểm tối đa | Cơ quan tự chấm | Giải trình
      I | Chiến lược | 14 | 12 |
      1 | Chiến lược chuyển đổi số được phê duyệt | 5 | 5 | QĐ 44
      2 | Kế hoạch hành động hằng năm | 4 | 4 |
      3 | Tỷ lệ chi cho công nghệ | 5 | 3 | Đạt 60% yêu cầu
      II | Hạ tầng số, nền tảng số và an toàn thông tin | 24 | 21 |
      4 | Hệ thống quản trị nội dung CMS | 6 | 6 |
      5 | Lưu trữ tư liệu số | 8 | 6 | Đã số hóa 6000/8000 băng
      6 | Giám sát an toàn thông tin 24/7 | 5 | 5 |
      7 | Sao lưu dự phòng dữ liệu | 5 | 4 |
      III | Sự đồng bộ, chuyên nghiệp | 26 | 18 |
      8 | Tòa soạn hội tụ | 8 | 6 |
      9 | Phóng viên sản xuất đa phương tiện | 8 | 4 | Có 40/80 phóng viên
      10 | Quy trình duyệt tin điện tử | 6 | 6 |
      11 | Bản quyền nội dung số | 4 | 2 |
      IV | Độc giả, khán giả | 26 | 20 |
      12 | Lượt truy cập bình quân tháng | 8 | 5.5 |
      13 | Nội dung trên mạng xã hội | 6 | 6 |
      14 | Ứng dụng di động | 6 | 4 |
      15 | Podcast, truyền hình Internet | 6 | 4.5 |
      V | Ứng dụng dữ liệu, trí tuệ nhân tạo | 20 | 14 |
      16 | Phân tích hành vi độc giả | 6 | 3 |
      17 | Chuyển văn bản thành giọng nói | 4 | 4 |
      18 | Quy chế dùng trí tuệ nhân tạo | 4 | 4 |
      19 | Doanh thu từ nền tảng số | 6 | 3 | Đạt 50% kế hoạch
       | Tổng điểm | 110 | 85 |

      Chỉ số chuyển đổi số: 0,77 |  |  |  |` },
    slips: [
      slip("index-mismatch", "A30", "last year's index kept", { A30: "Chỉ số chuyển đổi số: 0,71" }),
      slip("index-mismatch", "A30", "the decimal comma one place off", { A30: "Chỉ số chuyển đổi số: 7,7" }),
      slip("reason-contradiction", "E10", "7200 of 8000, points for 6000", { E10: "Đã số hóa 7200/8000 băng" }),
      slip("reason-contradiction", "E15", "sixty of eighty, points for forty", { E15: "Có 60/80 phóng viên" }),
      slip("code-gap", "A14", "a number skipped to the end", { A14: 9, A15: 10, A16: 11, A17: 12, A19: 13, A20: 14, A21: 15, A22: 16, A24: 17, A25: 18, A26: 19, A27: 20 }),
      slip("code-duplicate", "A22", "14 twice", { A22: 14 }),
      slip("group-score-sum", "D18", "two figures changed about", { D18: 2, D28: 67 }),
      slip("score-not-number", "D21", "a question mark kept", { D21: "4?" }),
      slip("word-repeated", "B20", "a word twice", { B20: "Nội dung trên trên mạng xã hội" }),
      slip("bracket-unbalanced", "B22", "closed without being opened", { B22: "Podcast, truyền hình Internet)" }),
    ],
    together: [2, 5, 7],
  },
  {
    name: "a special zone: the header again on the second page, last year's points beside",
    sheet: { cells: `
      UBND ĐẶC KHU PHÚ QUỐC
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025
      STT | Chỉ số | Điểm tối đa | Điểm năm 2024 | Điểm tự chấm năm 2025 | Điểm thẩm định năm 2025
      '1 | Hạ tầng số | 35 | 23.5 | 30 | 29
      '1.1 | Phủ sóng 5G | 10 | 6 | 9 | 9
      '1.2 | Cáp quang đến hộ gia đình | 10 | 7.5 | 8 | 8
      '1.3 | Trung tâm điều hành thông minh | 10 | 8 | 10 | 9
      '1.4 | Cảm biến môi trường | 5 | 2 | 3 | 3
      '2 | Dữ liệu số | 20 | 13.5 | 17.5 | 17
      '2.1 | Dữ liệu đất đai liên thông thuế | 10 | 5 | 7.5 | 7
      '2.2 | Dữ liệu hộ tịch | 5 | 4 | 5 | 5
      '2.3 | Dữ liệu lưu trú của khách | 5 | 4.5 | 5 | 5
      '3 | Chính quyền số | 30 | 22 | 26.5 | 26
      '3.1 | Hồ sơ nộp trực tuyến | 15 | 11 | 13.5 | 13
      '3.2 | Kết quả giải quyết điện tử | 10 | 6 | 8 | 8
      '3.3 | Văn bản ký số | 5 | 5 | 5 | 5
      STT | Chỉ số | Điểm tối đa | Điểm năm 2024 | Điểm tự chấm năm 2025 | Điểm thẩm định năm 2025
      '4 | Kinh tế số | 35 | 24 | 30 | 28.5
      '4.1 | Cơ sở lưu trú bán phòng trực tuyến | 15 | 12 | 14 | 14
      '4.2 | Vé tàu, vé tham quan điện tử | 10 | 8 | 9 | 8.5
      '4.3 | Hộ kinh doanh dùng hóa đơn điện tử | 10 | 4 | 7 | 6
      '5 | Xã hội số | 25 | 17 | 20 | 19.5
      '5.1 | Tài khoản định danh mức 2 | 10 | 7 | 8.5 | 8.5
      '5.2 | Thanh toán dịch vụ thiết yếu qua ngân hàng | 10 | 6 | 7 | 7
      '5.3 | Phản ánh hiện trường được xử lý | 5 | 4 | 4.5 | 4
      '6 | An toàn thông tin | 15 | 8 | 14 | 14
      '6.1 | Hồ sơ cấp độ hệ thống | 10 | 5 | 10 | 10
      '6.2 | Tập huấn an toàn cho công chức | 5 | 3 | 4 | 4
      '7 | Nhân lực số | 15 | 10.5 | 12.5 | 12
      '7.1 | Công chức chuyên trách công nghệ thông tin | 5 | 3 | 4 | 4
      '7.2 | Tổ công nghệ số cộng đồng các khu phố | 5 | 5 | 5 | 5
      '7.3 | Người lao động du lịch qua lớp kỹ năng số | 5 | 2.5 | 3.5 | 3
      '8 | Thể chế số | 15 | 3 | 14 | 13.5
      '8.1 | Nghị quyết của Hội đồng nhân dân đặc khu | 5 | 0 | 5 | 5
      '8.2 | Quy chế chia sẻ dữ liệu camera | 5 | 0 | 5 | 5
      '8.3 | Mức chi ngân sách cho chuyển đổi số | 5 | 3 | 4 | 3.5
       | Tổng cộng | 190 | 121.5 | 164.5 | 159.5` },
    slips: [
      slip("score-above-max", "F11", "last row's figure", { F9: 19, F11: 7, F37: 161.5 }),
      slip("group-score-sum", "E18", "last year's sum in this year's column", { E18: 24, E37: 158.5 }),
      slip("group-score-sum", "F9", "the own sum copied", { F9: 17.5, F37: 160 }),
      slip("total-score-sum", "F37", "the first page alone", { F37: 72 }),
      slip("total-max-sum", "C37", "a hundred by habit", { C37: 100 }),
      slip("code-gap", "A33", "group 9 after 7", { A33: "9", A34: "9.1", A35: "9.2", A36: "9.3" }),
      slip("score-missing", "F20", "overlooked at the page's end", { F20: null }),
      slip("number-as-text", "E15", "a hard space behind", { E15: "8\u00a0" }),
      slip("max-shared", "C28", "merged with the row above", { C28: null, C27: 15 }, ["C27:C28"]),
      slip("score-not-number", "E5", "a letter for a figure", { E5: "g" }),
    ],
    together: [0, 5, 6],
  },
  {
    name: "a customs branch: figures of counts and choices on a sheet of their own",
    sheet: { cells: `
      CHI CỤC HẢI QUAN KHU VỰC XIV
      CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính điểm
      '1 | Nhận thức số | 12 |  |
      '1.1 | Trưởng ban Ban Chỉ đạo | 4 |  | - Người đứng đầu là Trưởng ban: Điểm tối đa;\\n- Cấp phó là Trưởng ban: 1/2*Điểm tối đa;\\n- Chưa có Ban Chỉ đạo: 0 điểm.
      '1.2 | Số cuộc họp về chuyển đổi số | 4 |  | - Từ 4 cuộc trở lên: Điểm tối đa;\\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa;\\n- Dưới 2 cuộc: 0 điểm.
      '1.3 | Số tin, bài tuyên truyền | 4 |  | - Từ 24 tin, bài trở lên: Điểm tối đa;\\n- Từ 12 đến 23 tin, bài: 1/2*Điểm tối đa;\\n- Dưới 12 tin, bài: 0 điểm.
      '2 | Thể chế số | 10 |  |
      '2.1 | Kế hoạch năm | 5 |  | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm.
      '2.2 | Quy chế quản lý dữ liệu | 5 |  | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm.
      '3 | Hạ tầng số | 20 |  |
      '3.1 | Tỷ lệ máy tính còn hạn sử dụng | 8 |  | a = Số máy tính còn hạn sử dụng;\\nb = Tổng số máy tính;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Hệ thống soi chiếu kết nối trung tâm | 6 |  | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '3.3 | Tỷ lệ cửa khẩu có camera giám sát | 6 |  | a = Số cửa khẩu có camera;\\nb = Tổng số cửa khẩu;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '4 | Nhân lực số | 14 |  |
      '4.1 | Công chức được tập huấn kỹ năng số | 8 |  | a = Số công chức được tập huấn;\\nb = Tổng số công chức của Chi cục;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 80%: Điểm tối đa;\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '4.2 | Công chức có chữ ký số | 6 |  | a = Số công chức có chữ ký số;\\nb = Tổng số công chức của Chi cục;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '5 | Hoạt động số | 30 |  |
      '5.1 | Tờ khai điện tử | 10 |  | a = Số tờ khai điện tử;\\nb = Tổng số tờ khai;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '5.2 | Tờ khai nộp thuế điện tử 24/7 | 10 |  | a = Số tờ khai nộp thuế 24/7;\\nb = Tổng số tờ khai;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 90%: Điểm tối đa;\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '5.3 | Chứng từ được ký số | 6 |  | a = Số chứng từ được ký số;\\nb = Tổng số chứng từ;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '5.4 | Báo cáo qua hệ thống | 4 |  | a = Số báo cáo gửi qua hệ thống;\\nb = Tổng số báo cáo;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '6 | An toàn thông tin | 22 |  |
      '6.1 | Phê duyệt hồ sơ cấp độ | 6 |  | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm.
      '6.2 | Máy tính cài phần mềm phòng chống mã độc | 8 |  | a = Số máy tính đã cài phần mềm;\\nb = Tổng số máy tính;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '6.3 | Quy chế bảo đảm an toàn thông tin | 4 |  | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm.
      '6.4 | Số cuộc diễn tập ứng cứu sự cố | 4 |  | - Từ 2 cuộc trở lên: Điểm tối đa;\\n- Có 1 cuộc: 1/2*Điểm tối đa;\\n- Không có cuộc nào: 0 điểm.
       | Tổng cộng | 108 |  |` },
    figures: { "1.1/choice": 1, "1.2/value": 4, "1.3/value": 18, "2.1/choice": 1, "2.2/choice": 2, "3.1/a": 140, "3.1/b": 160, "3.2/choice": 1, "3.3/a": 5, "3.3/b": 6, "4.1/a": 96, "4.1/b": 150, "4.2/a": 150, "4.2/b": 150, "5.1/a": 41200, "5.1/b": 41350, "5.2/a": 33080, "5.2/b": 41350, "5.3/a": 8100, "5.3/b": 9000, "5.4/a": 48, "5.4/b": 50, "6.1/choice": 1, "6.2/a": 152, "6.2/b": 160, "6.3/choice": 1, "6.4/value": 1 },
    slips: [
      figureSlip("input-missing", "5.3/b", "the total not asked for", { "5.3/b": null }),
      figureSlip("input-missing", "2.2/choice", "no answer chosen", { "2.2/choice": null }),
      figureSlip("input-not-number", "1.3/value", "a number and its unit", { "1.3/value": "18 tin" }),
      figureSlip("input-not-number", "5.4/a", "a letter O for zero", { "5.4/a": "4O" }),
      figureSlip("numerator-exceeds-denominator", "3.3/a", "a figure too many", { "3.3/a": 55 }),
      figureSlip("numerator-exceeds-denominator", "5.3/a", "the two changed about", { "5.3/a": 9000, "5.3/b": 8100 }),
      figureSlip("input-conflict", "5.2/b", "declarations: 41350 once, 41530 once", { "5.2/b": 41530 }),
      figureSlip("input-conflict", "4.2/b", "officials: 150 and 152", { "4.2/b": 152 }),
      slip("rule-variable-undefined", "E22", "b retyped as h", { E22: "a = Số báo cáo gửi qua hệ thống;\nb = Tổng số báo cáo;\n- Tỷ lệ = a/h;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("max-missing", "C24", "left blank", { C24: null }),
    ],
    together: [0, 4, 6],
  },
  {
    name: "a science department: figures of money in milliards and in millions",
    sheet: { cells: `
      SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH PHÚ THỌ
      BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ
      Mã | Chỉ số thành phần | Cách tính điểm | Điểm tối đa | Điểm tự đánh giá
      '1 | Nguồn lực tài chính |  | 30 |
      '1.1 | Chi ngân sách cho chuyển đổi số | a = Chi cho chuyển đổi số (tỷ đồng);\\nb = Tổng chi thường xuyên của Sở (tỷ đồng);\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 3%: Điểm tối đa;\\n- Tỷ lệ < 3%: Tỷ lệ/3%*Điểm tối đa. | 10 |
      '1.2 | Chi cho an toàn thông tin | a = Chi cho an toàn thông tin (triệu đồng);\\nb = Tổng chi cho công nghệ thông tin (triệu đồng);\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 10%: Điểm tối đa;\\n- Tỷ lệ < 10%: Tỷ lệ/10%*Điểm tối đa. | 10 |
      '1.3 | Giải ngân nhiệm vụ chuyển đổi số | a = Kinh phí đã giải ngân (triệu đồng);\\nb = Kinh phí được giao (triệu đồng);\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '2 | Thể chế số |  | 15 |
      '2.1 | Kế hoạch thực hiện Nghị quyết 57 | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 |
      '2.2 | Quy chế sàn giao dịch công nghệ | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 |
      '2.3 | Số cuộc họp giao ban chuyển đổi số | - Từ 4 cuộc trở lên: Điểm tối đa;\\n- Từ 2 đến 3 cuộc: 1/2*Điểm tối đa;\\n- Dưới 2 cuộc: 0 điểm. | 5 |
      '3 | Hạ tầng số |  | 15 |
      '3.1 | Kết nối mạng truyền số liệu chuyên dùng | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm. | 5 |
      '3.2 | Phòng máy chủ đạt chuẩn | - Đã có: Điểm tối đa;\\n- Chưa có: 0 điểm. | 5 |
      '3.3 | Thiết bị đo lường kết nối mạng | a = Số thiết bị đo lường đã kết nối;\\nb = Tổng số thiết bị đo lường;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
      '4 | Dữ liệu số |  | 15 |
      '4.1 | Nhiệm vụ khoa học được số hóa | a = Số nhiệm vụ khoa học đã số hóa;\\nb = Tổng số nhiệm vụ khoa học;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '4.2 | Bộ dữ liệu mở được công bố | - Từ 5 bộ trở lên: Điểm tối đa;\\n- Từ 2 đến 4 bộ: 1/2*Điểm tối đa;\\n- Dưới 2 bộ: 0 điểm. | 5 |
      '5 | Hoạt động số |  | 20 |
      '5.1 | Hồ sơ nộp trực tuyến | a = Số hồ sơ nộp trực tuyến;\\nb = Tổng số hồ sơ tiếp nhận;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 80%: Điểm tối đa;\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 10 |
      '5.2 | Hồ sơ thanh toán trực tuyến | a = Số hồ sơ thanh toán trực tuyến;\\nb = Số hồ sơ phải nộp phí;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
      '5.3 | Văn bản được ký số cá nhân | a = Số văn bản ký số cá nhân;\\nb = Tổng số văn bản đi;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
      '6 | Nhân lực số |  | 5 |
      '6.1 | Công chức có chứng chỉ công nghệ thông tin | a = Số công chức có chứng chỉ;\\nb = Tổng số công chức;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
      '7 | An toàn thông tin |  | 10 |
      '7.1 | Hệ thống thông tin có hồ sơ cấp độ | a = Số hệ thống được phê duyệt cấp độ;\\nb = Tổng số hệ thống thông tin;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
      '7.2 | Kế hoạch ứng phó sự cố | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5 |
       | Tổng cộng |  | 110 |` },
    figures: { "1.1/a": 1.2, "1.1/b": 48, "1.2/a": 210, "1.2/b": 2600, "1.3/a": 1850, "1.3/b": 2000, "2.1/choice": 1, "2.2/choice": 2, "2.3/value": 4, "3.1/choice": 1, "3.2/choice": 1, "3.3/a": 36, "3.3/b": 60, "4.1/a": 320, "4.1/b": 400, "4.2/value": 3, "5.1/a": 780, "5.1/b": 900, "5.2/a": 410, "5.2/b": 500, "5.3/a": 1900, "5.3/b": 2300, "6.1/a": 70, "6.1/b": 82, "7.1/a": 3, "7.1/b": 4, "7.2/choice": 1 },
    slips: [
      figureSlip("unit-suspect", "1.1/b", "đồng for tỷ đồng", { "1.1/b": 48000000000 }),
      figureSlip("unit-suspect", "1.1/a", "đồng in the part alone", { "1.1/a": 1200000000 }),
      figureSlip("unit-suspect", "1.3/b", "đồng for triệu đồng", { "1.3/b": 2000000000 }),
      figureSlip("numerator-exceeds-denominator", "4.1/a", "a digit too many", { "4.1/a": 3200 }),
      figureSlip("input-missing", "6.1/b", "the number of officials left out", { "6.1/b": null }),
      figureSlip("input-not-number", "1.2/b", "a point for the thousands and a comma, as text", { "1.2/b": "2.600,5" }),
      slip("rule-divisor-mismatch", "C6", "the target raised in the conditions alone", { C6: "a = Chi cho an toàn thông tin (triệu đồng);\nb = Tổng chi cho công nghệ thông tin (triệu đồng);\n- Tỷ lệ = a/b;\n- Tỷ lệ ≥ 12%: Điểm tối đa;\n- Tỷ lệ < 12%: Tỷ lệ/10%*Điểm tối đa." }),
      slip("rule-gap", "C18", "nothing for four", { C18: "- Từ 5 bộ trở lên: Điểm tối đa;\n- Từ 2 đến 3 bộ: 1/2*Điểm tối đa;\n- Dưới 2 bộ: 0 điểm." }),
      slip("word-repeated", "B15", "a word twice", { B15: "Thiết bị đo đo lường kết nối mạng" }),
      slip("bracket-unbalanced", "C7", "the bracket of a unit lost", { C7: "a = Kinh phí đã giải ngân (triệu đồng;\nb = Kinh phí được giao (triệu đồng);\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
];
