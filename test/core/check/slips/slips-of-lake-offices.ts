import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables of lake and basin offices as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_LAKE_OFFICES: readonly SlippedTable[] = [
  {
    name: "a board of a lake park: own and appraised points, texts last",
    sheet: { merges: ["A2:F2"], cells: `
      BAN QUẢN LÝ VƯỜN QUỐC GIA BA BỂ |  |  |  |  |
      KẾT QUẢ CHẤM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      Mã | Chỉ số | Điểm tối đa | Ban tự chấm | Sở thẩm định | Cách xác định điểm
      '1 | Nhận thức số | 12 | 9 | 9 |
      '1.1 | Giám đốc chủ trì giao ban về chuyển đổi số | 6 | 3 | 3 | - Từ 12 cuộc trở lên: Điểm tối đa.\\n- Từ 6 đến 11 cuộc: 1/2*Điểm tối đa.\\n- Dưới 6 cuộc: 0 điểm.
      '1.2 | Trang thông tin bằng nhiều thứ tiếng | 6 | 6 | 6 | - Có trang thông tin: Điểm tối đa.\\n- Không có trang thông tin: 0 điểm.
      '2 | Hạ tầng số | 18 | 14.5 | 14 |
      '2.1 | Bến thuyền có mạng không dây miễn phí | 8 | 6 | 6 | a = Số bến thuyền có mạng không dây.\\nb = Tổng số bến thuyền.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Biển chỉ dẫn có mã QR | 6 | 4.5 | 4 | a = Số biển chỉ dẫn có mã QR.\\nb = Tổng số biển chỉ dẫn.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '2.3 | Camera cửa rừng kết nối trung tâm | 4 | 4 | 4 | - Đã kết nối: Điểm tối đa.\\n- Chưa kết nối: 0 điểm.
      '3 | Dịch vụ số | 20 | 15 | 13.5 |
      '3.1 | Vé tham quan bán trực tuyến | 10 | 7 | 6.5 | a = Số vé bán trực tuyến.\\nb = Tổng số vé đã bán.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Chủ thuyền nhận thanh toán không tiền mặt | 6 | 4 | 3 | a = Số chủ thuyền nhận thanh toán không tiền mặt.\\nb = Tổng số chủ thuyền.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '3.3 | Thuyết minh tự động | 4 | 4 | 4 | - Từ 3 thứ tiếng trở lên: Điểm tối đa.\\n- Từ 1 đến 2 thứ tiếng: 1/2*Điểm tối đa.\\n- Dưới 1 thứ tiếng: 0 điểm.
       | Tổng | 50 | 38.5 | 36.5 |` },
    slips: [
      slip("score-above-max", "D13", "a forty for a four", { D11: 51, D13: 40, D15: 74.5 }),
      slip("rule-gap", "F5", "nothing for eleven meetings", { F5: "- Từ 12 cuộc trở lên: Điểm tối đa.\n- Từ 6 đến 10 cuộc: 1/2*Điểm tối đa.\n- Dưới 6 cuộc: 0 điểm." }),
      slip("code-gap", "A14", "3.4 after 3.2", { A14: "3.4" }),
    ],
  },
  {
    name: "a commune on a reservoir: roman groups, numbers anew in each",
    sheet: { merges: ["A2:F2"], cells: `
      ỦY BAN NHÂN DÂN XÃ THÁC BÀ |  |  |  |  |
      BIỂU TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2025 |  |  |  |  |
      TT | Tiêu chí | Điểm chuẩn | Xã tự chấm | Tỉnh thẩm định | Ghi chú
      I | Chỉ đạo, điều hành | 20 | 18 | 17.5 |
      1 | Kế hoạch chuyển đổi số sau sáp nhập xã | 8 | 8 | 8 | KH 09/KH-UBND
      2 | Họp Ban Chỉ đạo hằng quý | 7 | 6 | 6 |
      3 | Báo cáo đúng hạn trên hệ thống | 5 | 4 | 3.5 | Chậm kỳ tháng 8
      II | Hạ tầng số | 25 | 19.5 | 19 |
      1 | Thôn ven hồ có sóng 4G trở lên | 10 | 8.5 | 8 |
      2 | Hộ có Internet cáp quang | 9 | 6 | 6 |
      3 | Nhà văn hóa thôn có wifi | 6 | 5 | 5 |
      III | Dịch vụ hành chính | 30 | 24.6 | 23.4 |
      1 | Hồ sơ nộp trực tuyến | 12 | 10.2 | 9.6 |
      2 | Hồ sơ trả kết quả điện tử | 10 | 8 | 7.4 |
      3 | Thanh toán phí, lệ phí trực tuyến | 8 | 6.4 | 6.4 |
      IV | Kinh tế số, xã hội số | 25 | 16 | 15.5 |
      1 | Lồng cá có nhật ký điện tử | 9 | 5 | 5 |
      2 | Bưởi Đại Minh bán trên sàn thương mại điện tử | 8 | 6 | 5.5 |
      3 | Người cao tuổi nhận trợ cấp qua tài khoản | 8 | 5 | 5 |
       | Tổng cộng | 100 | 78.1 | 75.4 |` },
    slips: [
      slip("group-score-sum", "E12", "two figures changed about", { E12: 24.3, E20: 76.3 }),
      slip("number-as-text", "D13", "a comma where the machine wants a point", { D13: "10,2" }),
      slip("name-duplicate", "B18", "copied down", { B18: "Lồng cá có nhật ký điện tử" }),
    ],
  },
  {
    name: "a home affairs department: why points were lost, remedies and terms",
    sheet: { merges: ["A2:H2"], cells: `
      SỞ NỘI VỤ TỈNH ĐẮK LẮK |  |  |  |  |  |  |
      PHƯƠNG ÁN CẢI THIỆN CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2026 |  |  |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm năm 2025 | Nguyên nhân mất điểm | Giải pháp | Đơn vị chủ trì | Thời gian hoàn thành
      '1 | Thể chế số | 20 | 15 |  |  |  |
      '1.1 | Quy chế khai thác cơ sở dữ liệu cán bộ, công chức, viên chức | 10 | 10 |  |  | Văn phòng Sở | Đã hoàn thành
      '1.2 | Quy trình nội bộ được điện tử hóa | 10 | 5 | Điện tử hóa 40/80 quy trình | Ban hành bổ sung quy trình | Văn phòng Sở | Quý I/2026
      '2 | Dữ liệu số | 30 | 23 |  |  |  |
      '2.1 | Hồ sơ công chức được số hóa | 10 | 9 | Số hóa 1800/2000 hồ sơ | Thuê đơn vị số hóa | Phòng Công chức, viên chức | Quý II/2026
      '2.2 | Hồ sơ người có công được số hóa | 10 | 6 | Số hóa 600/1000 hồ sơ | Bố trí thêm máy quét | Phòng Người có công | Quý III/2026
      '2.3 | Dữ liệu hội, quỹ được cập nhật | 10 | 8 | Cập nhật 40/50 hội, quỹ | Đôn đốc các hội cập nhật dữ liệu | Phòng Xây dựng chính quyền | Quý I/2026
      '3 | Hoạt động số | 30 | 24.5 |  |  |  |
      '3.1 | Hồ sơ giải quyết đúng hạn | 10 | 10 |  | Duy trì | Văn phòng Sở | Đã hoàn thành
      '3.2 | Hồ sơ nộp trực tuyến | 10 | 7.5 | Nộp trực tuyến 300/400 hồ sơ | Hướng dẫn tại quầy | Văn phòng Sở | Quý II/2026
      '3.3 | Chi trả trợ cấp qua tài khoản | 10 | 7 | Chi trả 3500/5000 người | Mở tài khoản tại thôn, buôn | Phòng Người có công | Quý IV/2026
      '4 | An toàn thông tin | 10 | 10 |  |  |  |
      '4.1 | Máy tính có phần mềm phòng chống mã độc | 10 | 10 |  |  | Văn phòng Sở | Đã hoàn thành
       | Tổng | 90 | 72.5 |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E9", "a later count, the points of the earlier one", { E9: "Số hóa 700/1000 hồ sơ" }),
      slip("status-contradiction", "H13", "filled down from the row above", { H13: "Đã hoàn thành" }),
      slip("word-repeated", "F10", "a word twice", { F10: "Đôn đốc các hội cập nhật nhật dữ liệu" }),
    ],
  },
  {
    name: "a justice department: figures on their own sheet, no points yet",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ TƯ PHÁP TỈNH LÀO CAI |  |  |  |
      BIỂU NHẬP SỐ LIỆU CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      Mã | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính điểm
      '1 | Thể chế | 11 |  |
      '1.1 | Kế hoạch chuyển đổi số của Sở | 5 |  | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '1.2 | Cuộc tập huấn phần mềm hộ tịch | 6 |  | - Từ 6 cuộc trở lên: Điểm tối đa.\\n- Từ 3 đến 5 cuộc: 1/2*Điểm tối đa.\\n- Dưới 3 cuộc: 0 điểm.
      '2 | Dữ liệu | 20 |  |
      '2.1 | Sổ hộ tịch được số hóa | 10 |  | a = Số trang sổ hộ tịch đã số hóa.\\nb = Tổng số trang sổ hộ tịch lưu trữ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Xã, phường đăng ký khai sinh liên thông | 10 |  | a = Số xã, phường đăng ký khai sinh liên thông.\\nb = Tổng số xã, phường.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa.
      '3 | Dịch vụ | 24 |  |
      '3.1 | Phiếu lý lịch tư pháp cấp qua VNeID | 8 |  | a = Số phiếu cấp qua VNeID.\\nb = Tổng số phiếu đã cấp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Xã, phường chứng thực điện tử | 8 |  | a = Số xã, phường có hồ sơ chứng thực điện tử.\\nb = Tổng số xã, phường.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.3 | Tổ chức công chứng kết nối cơ sở dữ liệu | 8 |  | a = Số tổ chức công chứng đã kết nối.\\nb = Tổng số tổ chức công chứng.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '4 | An toàn | 5 |  |
      '4.1 | Quy chế an toàn thông tin | 5 |  | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
       | Tổng cộng | 60 |  |` },
    figures: { "1.1/choice": 1, "1.2/value": 4, "2.1/a": 41200, "2.1/b": 58000, "2.2/a": 92, "2.2/b": 99, "3.1/a": 3150, "3.1/b": 4200, "3.2/a": 71, "3.2/b": 99, "3.3/a": 27, "3.3/b": 34, "4.1/choice": 1 },
    slips: [
      figureSlip("input-missing", "3.3/b", "the list not yet asked for", { "3.3/b": null }),
      figureSlip("input-conflict", "3.2/b", "ninety-nine communes above, eighty-nine here", { "3.2/b": 89 }),
      figureSlip("numerator-exceeds-denominator", "3.1/a", "a zero typed too many", { "3.1/a": 31500 }),
    ],
  },
  {
    name: "a boarding school: eleven criteria under one group, codes as text",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      TRƯỜNG PTDTNT THCS VÀ THPT BA BỂ |  |  |  |
      BẢNG TỰ CHẤM CHUYỂN ĐỔI SỐ TRƯỜNG HỌC, HỌC KỲ I NĂM HỌC 2025-2026 |  |  |  |
      Mã số | Nội dung | Điểm tối đa | Trường tự chấm | Minh chứng
      '1 | Dạy học số | 55 | 44.5 |
      '1.1 | Bài giảng điện tử | 5 | 4.5 | Kho bài giảng
      '1.2 | Ngân hàng câu hỏi | 5 | 4 | 3.100 câu
      '1.3 | Kiểm tra trên máy tính | 5 | 4 |
      '1.4 | Lớp học đảo ngược | 5 | 3 |
      '1.5 | Thí nghiệm ảo | 5 | 3.5 | Môn Vật lí, Hóa học
      '1.6 | Thư viện số | 5 | 4 |
      '1.7 | Dạy học trực tuyến khi mưa lũ | 5 | 5 | Nhật ký tuần 4
      '1.8 | Giáo viên dùng trợ lý ảo soạn bài | 5 | 4 |
      '1.9 | Câu lạc bộ lập trình | 5 | 3.5 |
      '1.10 | Học liệu song ngữ Tày - Việt | 5 | 5 | 24 học liệu
      '1.11 | Học sinh tự học trên LMS | 5 | 4 |
      '2 | Quản trị số | 30 | 26 |
      '2.1 | Học bạ số | 10 | 10 |
      '2.2 | Quản lý nội trú bằng thẻ | 10 | 7 | Thẻ 412 học sinh
      '2.3 | Công khai thực đơn, khẩu phần trực tuyến | 10 | 9 | Trang trường
       | Tổng điểm | 85 | 70.5 |` },
    slips: [
      slip("code-coerced", "A14", "the apostrophe lost, and the zero with it", { A14: 1.1 }),
      slip("code-duplicate", "A18", "2.1 once more", { A18: "2.1" }),
      slip("total-max-sum", "C20", "eighty of the old form", { C20: 80 }),
    ],
  },
  {
    name: "a lung hospital: maxima last but one, three kinds of texts",
    sheet: { merges: ["A1:F1"], cells: `
      BỆNH VIỆN PHỔI TỈNH THÁI NGUYÊN - CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      Mã tiêu chí | Tiêu chí | Phương pháp tính điểm | Điểm tối đa | Bệnh viện tự chấm | Đoàn kiểm tra chấm
      A | Quản lý bệnh viện |  | 24 | 18.4 | 17.4
      A1 | Giao ban khoa không giấy | - Từ 20 buổi trở lên: Điểm tối đa.\\n- Từ 10 đến 19 buổi: 1/2*Điểm tối đa.\\n- Dưới 10 buổi: 0 điểm. | 8 | 4 | 4
      A2 | Phần mềm quản lý dược | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm. | 6 | 6 | 6
      A3 | Văn bản đi được ký số | a = Số văn bản đi được ký số.\\nb = Tổng số văn bản đi.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa. | 10 | 8.4 | 7.4
      B | Chuyên môn |  | 36 | 27.8 | 26.8
      B1 | Phim X-quang lưu trên PACS | a = Số lượt chụp lưu trên PACS.\\nb = Tổng số lượt chụp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 14 | 11.8 | 11.3
      B2 | Hồ sơ người bệnh lao cập nhật VITIMES | a = Số hồ sơ người bệnh đã cập nhật.\\nb = Tổng số hồ sơ người bệnh đang quản lý.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 98%: Điểm tối đa.\\n- Tỷ lệ < 98%: Tỷ lệ/98%*Điểm tối đa. | 12 | 11 | 10.5
      B3 | Hội chẩn từ xa với tuyến xã | - Từ 24 ca trở lên: Điểm tối đa.\\n- Từ 12 đến 23 ca: 1/2*Điểm tối đa.\\n- Dưới 12 ca: 0 điểm. | 10 | 5 | 5
      C | An toàn |  | 10 | 10 | 10
      C1 | Phương án ứng cứu sự cố mạng | - Đã phê duyệt: Điểm tối đa.\\n- Chưa phê duyệt: 0 điểm. | 10 | 10 | 10
       | Tổng cộng |  | 70 | 56.2 | 54.2` },
    slips: [
      slip("score-unreachable", "E4", "six of eight, which no step gives", { E3: 20.4, E4: 6, E13: 58.2 }),
      slip("rule-branches-overlap", "C10", "twenty-four in two steps", { C10: "- Từ 24 ca trở lên: Điểm tối đa.\n- Từ 12 đến 24 ca: 1/2*Điểm tối đa.\n- Dưới 12 ca: 0 điểm." }),
      slip("rule-divisor-mismatch", "C9", "the target raised, the divisor not", { C9: "a = Số hồ sơ người bệnh đã cập nhật.\nb = Tổng số hồ sơ người bệnh đang quản lý.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 98%: Điểm tối đa.\n- Tỷ lệ < 98%: Tỷ lệ/90%*Điểm tối đa." }),
    ],
  },
  {
    name: "an irrigation company: rates behind the points, a margin on the left",
    sheet: { merges: ["B2:G2"], cells: `
       | CÔNG TY TNHH MTV KHAI THÁC CÔNG TRÌNH THỦY LỢI DẦU TIẾNG |  |  |  |  |
       | Bảng điểm mức độ chuyển đổi số doanh nghiệp năm 2025 |  |  |  |  |

       | TT | Tiêu chí | Điểm tối đa | Công ty tự chấm | Tỷ lệ đạt (%) | Ghi chú
       | I | Quản trị | 30 | 24 | 80 |
       | 1 | Văn phòng điện tử | 10 | 9 | 90 |
       | 2 | Hợp đồng điện tử | 12 | 9 | 75 | Với 9 huyện cũ
       | 3 | Chấm công, tiền lương trên phần mềm | 8 | 6 | 75 |
       | II | Vận hành hồ chứa | 50 | 39 | 78 |
       | 1 | Quan trắc mực nước tự động | 15 | 13.5 | 90 | 27/30 trạm
       | 2 | Cống điều khiển từ xa | 15 | 9 | 60 |
       | 3 | Bản đồ ngập lụt hạ du | 12 | 12 | 100 |
       | 4 | Cảnh báo xả lũ qua tin nhắn | 8 | 4.5 | 56.25 |
       | III | Khách hàng, an toàn | 20 | 15 | 75 |
       | 1 | Hộ dùng nước tra cứu lịch tưới | 10 | 6 | 60 |
       | 2 | Sao lưu dữ liệu vận hành | 10 | 9 | 90 |
       |  | Tổng điểm | 100 | 78 | 78 |

       |  | Người lập |  | Giám đốc |  |` },
    slips: [
      slip("code-numeral", "B9", "2 for II", { B9: 2 }),
      slip("max-shared", "D13", "one cell for two rows", { D12: 20, D13: null, F12: 60, F13: 22.5 }, ["D12:D13"]),
      slip("index-mismatch", "F14", "the rate of last year's report", { F14: 72 }),
    ],
  },
  {
    name: "a university of forestry: texts between names and maxima, the office in charge",
    sheet: { merges: ["A2:G2"], cells: `
      TRƯỜNG ĐẠI HỌC NÔNG LÂM |  |  |  |  |  |
      PHỤ LỤC: ĐIỂM CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC ĐẠI HỌC NĂM 2025 |  |  |  |  |  |
      STT | Chỉ số thành phần | Cách tính | Điểm tối đa | Trường tự chấm | Đơn vị phụ trách | Ghi chú
      '1 | Đào tạo số |  | 30 | 24.2 |  |
      '1.1 | Học phần có lớp trên LMS | a = Số học phần có lớp trên LMS.\\nb = Tổng số học phần mở trong năm.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 | 10.2 | Phòng Đào tạo |
      '1.2 | Học liệu số (giáo trình, video, mô phỏng) | a = Số giáo trình điện tử.\\nb = Số bộ video bài giảng.\\nc = Tổng số học phần chuyên ngành.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 6 | Thư viện | Chưa tính học phần mới
      '1.3 | Văn bằng số | - Đã cấp văn bằng số: Điểm tối đa.\\n- Chưa cấp văn bằng số: 0 điểm. | 8 | 8 | Phòng Đào tạo |
      '2 | Quản trị số |  | 26 | 20.3 |  |
      '2.1 | Dịch vụ sinh viên trực tuyến | a = Số dịch vụ đã trực tuyến.\\nb = Tổng số dịch vụ cho sinh viên.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | 10 | 8.8 | Phòng Công tác sinh viên |
      '2.2 | Học phí thu qua ngân hàng | a = Số lượt thu qua ngân hàng.\\nb = Tổng số lượt thu học phí.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 7.5 | Phòng Tài chính |
      '2.3 | Hội đồng khoa họp trực tuyến | - Từ 8 phiên trở lên: Điểm tối đa.\\n- Từ 4 đến 7 phiên: 1/2*Điểm tối đa.\\n- Dưới 4 phiên: 0 điểm. | 8 | 4 | Các khoa |
      '3 | Nghiên cứu số |  | 14 | 9.4 |  |
      '3.1 | Dữ liệu rừng thực nghiệm được công bố | a = Số bộ dữ liệu đã công bố.\\nb = Tổng số bộ dữ liệu của các đề tài.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 14 | 9.4 | Viện Lâm nghiệp |
       | Tổng |  | 70 | 53.9 |  |` },
    slips: [
      slip("rule-precedence", "C6", "the brackets lost in copying", { C6: "a = Số giáo trình điện tử.\nb = Số bộ video bài giảng.\nc = Tổng số học phần chuyên ngành.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-variable-undefined", "C10", "b became m", { C10: "a = Số lượt thu qua ngân hàng.\nb = Tổng số lượt thu học phí.\n- Tỷ lệ = a/m.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("bracket-unbalanced", "B6", "the closing bracket cut off", { B6: "Học liệu số (giáo trình, video, mô phỏng" }),
    ],
  },
];
