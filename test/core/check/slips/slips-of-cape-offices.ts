import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_CAPE_OFFICES: readonly SlippedTable[] = [
  {
    name: "a primary school: roman parts, own points and those of the ward's people",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      TRƯỜNG TIỂU HỌC NGUYỄN VIẾT XUÂN - PHƯỜNG NAM GIA NGHĨA |  |  |  |  |
      PHIẾU CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ CỦA NHÀ TRƯỜNG |  |  |  |  |
      STT | Tiêu chí | Điểm tối đa | Nhà trường tự chấm | Tổ kiểm tra chấm | Nhận xét của Tổ
      I | Dạy học | 35 | 26 | 25 |
      1 | Kho bài giảng điện tử | 15 | 12 | 12 |
      2 | Phòng tin học | 10 | 8 | 7 | Hỏng 5 máy
      3 | Bài kiểm tra trên máy | 10 | 6 | 6 |
      II | Quản lý | 45 | 40.5 | 40 |
      1 | Học bạ số | 20 | 20 | 20 |
      2 | Hồ sơ giáo viên điện tử | 10 | 9 | 9 |
      3 | Thu tiền ăn qua ngân hàng | 15 | 11.5 | 11 | Lớp 1 còn thu tiền mặt
      III | Gia đình và cộng đồng | 20 | 17 | 17 |
      1 | Sổ liên lạc điện tử | 10 | 10 | 10 |
      2 | Buổi hướng dẫn an toàn trên mạng | 10 | 7 | 7 |
        | Tổng cộng | 100 | 83.5 | 82 |` },
    slips: [
      slip("score-not-number", "E6", "a word for a figure", { E6: "đạt khá" }),
      slip("score-negative", "D10", "the dash of a list before the figure", { D8: 22.5, D10: -9, D15: 65.5 }),
      slip("name-duplicate", "B7", "copied from two rows above", { B7: "Kho bài giảng điện tử" }),
    ],
  },
  {
    name: "a department of agriculture: ways of marking before the points, numbered codes",
    sheet: { merges: ["A2:F2"], cells: `
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH TÂY NINH
      BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      Mã chỉ số | Tên chỉ số | Điểm tối đa | Phương pháp tính | Điểm tự đánh giá | Tài liệu kèm theo
      '1 | Dữ liệu đất đai | 22 |  | 17.1 |
      '1.1 | Thửa đất có trong cơ sở dữ liệu | 12 | a = Số thửa đất đã nhập cơ sở dữ liệu.\\nb = Tổng số thửa đất.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | 10.4 | Báo cáo VPĐKĐĐ
      '1.2 | Hồ sơ địa chính được số hóa | 10 | a = Số hồ sơ đã số hóa.\\nb = Tổng số hồ sơ lưu trữ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6.7 | Biên bản nghiệm thu
      '2 | Nông nghiệp số | 18 |  | 12.2 |
      '2.1 | Vùng trồng có nhật ký điện tử | 8 | a = Số vùng trồng có nhật ký điện tử.\\nb = Tổng số vùng trồng được cấp mã.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5.2 | Danh sách
      '2.2 | Cuộc tập huấn bán nông sản trên mạng | 6 | - Từ 10 cuộc trở lên: Điểm tối đa.\\n- Từ 5 đến 9 cuộc: 1/2*Điểm tối đa.\\n- Dưới 5 cuộc: 0 điểm. | 3 | Kế hoạch, giấy mời
      '2.3 | Quy chế vận hành trạm quan trắc | 4 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 4 | QĐ 318/QĐ-SNNMT
      '3 | Dịch vụ công | 18 |  | 16.9 |
      '3.1 | Hồ sơ nộp trực tuyến | 10 | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 9.5 | Cổng DVC
      '3.2 | Thủ tục cung cấp trực tuyến | 8 | a = Số thủ tục toàn trình.\\nb = Số thủ tục một phần.\\nc = Tổng số thủ tục hành chính.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 7.4 | QĐ công bố
        | Tổng điểm | 58 |  | 46.2 |` },
    slips: [
      slip("rule-divisor-mismatch", "D5", "the old target left in the divisor", { D5: "a = Số thửa đất đã nhập cơ sở dữ liệu.\nb = Tổng số thửa đất.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 90%: Điểm tối đa.\n- Tỷ lệ < 90%: Tỷ lệ/85%*Điểm tối đa." }),
      slip("rule-variable-unused", "D13", "the partial ones dropped from the sum", { D13: "a = Số thủ tục toàn trình.\nb = Số thủ tục một phần.\nc = Tổng số thủ tục hành chính.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-branches-overlap", "D9", "ten in both steps", { D9: "- Từ 10 cuộc trở lên: Điểm tối đa.\n- Từ 5 đến 10 cuộc: 1/2*Điểm tối đa.\n- Dưới 5 cuộc: 0 điểm." }),
    ],
  },
  {
    name: "a highland finance department: figures of money and counts on a sheet of their own",
    sheet: { cells: `
      SỞ TÀI CHÍNH TỈNH LAI CHÂU
      CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025
      STT | Chỉ số | Điểm tối đa | Điểm tự đánh giá | Cách tính điểm
      '1 | Nguồn lực | 16 |  |
      '1.1 | Chi ngân sách cho chuyển đổi số | 10 |  | a = Chi cho chuyển đổi số (tỷ đồng).\\nb = Tổng chi ngân sách địa phương (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 1%: Điểm tối đa.\\n- Tỷ lệ < 1%: Tỷ lệ/1%*Điểm tối đa.
      '1.2 | Kinh phí bảo đảm an toàn thông tin | 6 |  | a = Kinh phí an toàn thông tin (triệu đồng).\\nb = Kinh phí công nghệ thông tin (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 10%: Điểm tối đa.\\n- Tỷ lệ < 10%: Tỷ lệ/10%*Điểm tối đa.
      '2 | Nghiệp vụ | 18 |  |
      '2.1 | Đơn vị quyết toán trên phần mềm | 8 |  | a = Số đơn vị quyết toán trên phần mềm.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Hồ sơ thẩm định giá được số hóa | 6 |  | a = Số hồ sơ đã số hóa.\\nb = Tổng số hồ sơ thẩm định giá.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.3 | Hội nghị hướng dẫn đấu thầu qua mạng | 4 |  | - Từ 4 hội nghị trở lên: Điểm tối đa.\\n- Từ 2 đến 3 hội nghị: 1/2*Điểm tối đa.\\n- Dưới 2 hội nghị: 0 điểm.
      '3 | Con người | 6 |  |
      '3.1 | Công chức dùng trợ lý ảo | 6 |  | a = Số công chức dùng trợ lý ảo.\\nb = Tổng số công chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
        | Tổng cộng | 40 |  |` },
    figures: { "1.1/a": 96.4, "1.1/b": 11250, "1.2/a": 310, "1.2/b": 4200, "2.1/a": 402, "2.1/b": 436, "2.2/a": 118, "2.2/b": 164, "2.3/value": 3, "3.1/a": 61, "3.1/b": 88 },
    slips: [
      figureSlip("unit-suspect", "1.1/b", "đồng where tỷ đồng is asked", { "1.1/b": 11250000000000 }),
      figureSlip("input-not-number", "2.1/a", "a figure with its word", { "2.1/a": "402 đơn vị" }),
      slip("rule-unreadable", "E12", "left to a guidance that is not at hand", { E12: "Thực hiện theo văn bản hướng dẫn của Bộ Khoa học và Công nghệ" }),
    ],
  },
  {
    name: "a forestry company: three levels of codes, own points and the owner's",
    sheet: { merges: ["A2:F2"], cells: `
      CÔNG TY LÂM NGHIỆP BA TƠ
      BẢNG ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ DOANH NGHIỆP |  |  |  |  |
      Chỉ mục | Chỉ số, tiêu chí | Thang điểm | Công ty tự chấm | Chủ sở hữu thẩm định | Tài liệu chứng minh
      '1 | Sản xuất | 30 | 22.5 | 22 |
      '1.1 | Quản lý rừng | 15 | 13.5 | 13 |
      '1.1.1 | Bản đồ rừng số | 8 | 8 | 7.5 | Phần mềm FORMIS
      '1.1.2 | Tuần tra có ghi vết | 7 | 5.5 | 5.5 | Nhật ký
      '1.2 | Chế biến | 15 | 9 | 9 |
      '1.2.1 | Truy xuất nguồn gốc gỗ | 10 | 7 | 7 | Mã QR
      '1.2.2 | Máy xẻ có đo đếm tự động | 5 | 2 | 2 |
      '2 | Quản trị | 20 | 16.5 | 16 |
      '2.1 | Tài chính, nhân sự | 10 | 10 | 10 |
      '2.1.1 | Phần mềm kế toán | 6 | 6 | 6 | Hợp đồng
      '2.1.2 | Trả lương qua tài khoản | 4 | 4 | 4 | Sao kê
      '2.2 | Đào tạo kỹ năng số (bao gồm công nhân) | 10 | 6.5 | 6 | Danh sách
        | Tổng điểm | 50 | 39 | 38 |` },
    slips: [
      slip("group-score-sum", "D8", "the second row not added", { D4: 20.5, D8: 7, D16: 37 }),
      slip("max-missing", "C14", "wiped out with the row's colour", { C14: null }),
      slip("bracket-unbalanced", "B15", "the closing bracket cut off", { B15: "Đào tạo kỹ năng số (bao gồm công nhân" }),
    ],
  },
  {
    name: "a fisheries branch: numbers run on through roman groups, the index in a line below",
    sheet: { cells: `
      CHI CỤC THỦY SẢN VÀ KIỂM NGƯ TỈNH AN GIANG
      BẢNG CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CỦA ĐƠN VỊ
      TT | Nội dung chỉ số | Điểm tối đa | Điểm tự chấm | Nơi kiểm chứng
      I | Tàu cá | 35 | 26 |
      1 | Giám sát hành trình | 15 | 13.5 | Hệ thống VMS
      2 | Nhật ký khai thác điện tử | 12 | 6 | eCDT
      3 | Đăng kiểm trực tuyến | 8 | 6.5 | Cổng DVC
      II | Nuôi trồng | 20 | 16 |
      4 | Mã số cơ sở nuôi | 10 | 9 | Phần mềm
      5 | Cảnh báo môi trường tự động | 10 | 7 | 5 trạm
      III | Nội bộ | 25 | 18 |
      6 | Văn bản ký số | 10 | 10 | QLVB
      7 | Viên chức có kỹ năng dữ liệu | 10 | 6 | Chứng chỉ
      8 | Tài sản dán mã QR | 5 | 2 |
        | Tổng cộng | 80 | 60 |

      Chỉ số chuyển đổi số của Chi cục: 0,75 |  |  |  |` },
    slips: [
      slip("index-mismatch", "A17", "two figures changed about", { A17: "Chỉ số chuyển đổi số của Chi cục: 0,57" }),
      slip("code-duplicate", "A10", "4 again", { A10: 4 }),
      slip("score-above-max", "D7", "the row above's figure with its own", { D4: 28, D7: 8.5, D15: 62 }),
    ],
  },
  {
    name: "a regional court: bands over the table in place of groups, numbers run on",
    sheet: { merges: ["A2:F2", "A4:F4", "A8:F8", "A12:F12"], cells: `
      TÒA ÁN NHÂN DÂN KHU VỰC 5 - HÀ TĨNH
      ĐIỂM CHUYỂN ĐỔI SỐ TÒA ÁN NĂM 2025 |  |  |  |  |
      STT | Tiêu chí | Điểm tối đa | Tòa án tự chấm | Tòa án tỉnh chấm | Ghi chú
      I. TỐ TỤNG ĐIỆN TỬ |  |  |  |  |
      1 | Đơn khởi kiện nộp qua mạng | 15 | 9 | 9 |
      2 | Tống đạt điện tử | 10 | 7.5 | 7 |
      3 | Phiên tòa trực tuyến | 15 | 15 | 15 |
      II. CÔNG KHAI |  |  |  |  |
      4 | Bản án công bố đúng hạn | 20 | 19 | 18.5 |
      5 | Lịch xét xử trên trang thông tin | 5 | 5 | 5 |
      6 | Tra cứu án phí trực tuyến | 5 | 3 | 3 |
      III. QUẢN LÝ |  |  |  |  |
      7 | Số hóa hồ sơ | 20 | 12 | 11.5 |
      8 | Văn bản ký số | 10 | 10 | 10 |
        | Tổng điểm | 100 | 80.5 | 79 |` },
    slips: [
      slip("total-score-sum", "E15", "two figures changed about", { E15: 97 }),
      slip("code-gap", "A10", "6 and 7 for 5 and 6", { A10: 6, A11: 7, A13: 8, A14: 9 }),
      slip("number-as-text", "D6", "a comma on the keyboard", { D6: "7,5" }),
    ],
  },
  {
    name: "a veterans' association: points in words beside, letters under numbers",
    sheet: { merges: ["A1:F1"], cells: `
      HỘI CỰU CHIẾN BINH TỈNH NGHỆ AN - CHẤM ĐIỂM CHUYỂN ĐỔI SỐ CỦA HỘI CẤP XÃ |  |  |  |  |
      TT | Nội dung | Điểm tối đa | Cấp xã tự chấm | Cấp tỉnh thẩm định | Hướng dẫn chấm
      I | Lãnh đạo | 20 | 18 | 15 |
      1 | Văn bản | 14 | 12 | 12 |
      a | Kế hoạch chuyển đổi số của Hội | 6 | 6 | 6 | Có: 6 điểm; Không có: 0 điểm
      b | Báo cáo gửi qua phần mềm | 8 | 6 | 6 | Mỗi báo cáo đúng hạn: 2 điểm, tối đa 8 điểm
      2 | Kiểm tra chi hội | 6 | 6 | 3 | Từ 4 chi hội trở lên: 6 điểm; từ 2 đến 3 chi hội: 3 điểm; dưới 2 chi hội: 0 điểm
      II | Hội viên | 20 | 16 | 16 |
      1 | Hội viên có tài khoản định danh | 10 | 6 | 6 | Từ 90% trở lên: 10 điểm; từ 70% đến dưới 90%: 6 điểm; dưới 70%: 0 điểm
      2 | Thẻ hội viên điện tử | 10 | 10 | 10 | Đã cấp: 10 điểm; Chưa cấp: 0 điểm
      III | Tuyên truyền | 15 | 13 | 11 |
      1 | Trang mạng xã hội của Hội | 5 | 5 | 5 | Có: 5 điểm; Không có: 0 điểm
      2 | Video kể chuyện truyền thống | 10 | 8 | 6 | Mỗi video: 2 điểm, tối đa 10 điểm
        | Tổng điểm | 55 | 47 | 42 |` },
    slips: [
      slip("score-unreachable", "E9", "eight, between six and ten", { E8: 18, E9: 8, E14: 44 }),
      slip("rule-gap", "F9", "eighty for seventy in the middle step", { F9: "Từ 90% trở lên: 10 điểm; từ 80% đến dưới 90%: 6 điểm; dưới 70%: 0 điểm" }),
      slip("group-max-sum", "C11", "five points of a row struck out last year", { C11: 20, C14: 60 }),
    ],
  },
];
