import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_HEATH_OFFICES: readonly SlippedTable[] = [
  {
    name: "a department of agriculture: ways of marking before the maxima, own and appraised points",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH PHÚ THỌ |  |  |  |  |
      PHỤ LỤC 01: KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Chỉ số, chỉ số thành phần | Cách tính điểm | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      '1 | Thể chế số |  | 10 | 10 | 8
      '1.1 | Kế hoạch số hóa dữ liệu đất đai | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 6 | 6 | 6
      '1.2 | Số văn bản đôn đốc chuyển đổi số | - Từ 8 văn bản trở lên: Điểm tối đa.\\n- Từ 4 đến 7 văn bản: 1/2*Điểm tối đa.\\n- Dưới 4 văn bản: 0 điểm. | 4 | 4 | 2
      '2 | Dữ liệu số |  | 26 | 20.2 | 19.4
      '2.1 | Thửa đất có trong cơ sở dữ liệu | a = Số thửa đất đã có trong cơ sở dữ liệu.\\nb = Tổng số thửa đất.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 | 9.6 | 9.6
      '2.2 | Trạm quan trắc truyền số liệu tự động | a = Số trạm truyền số liệu tự động.\\nb = Tổng số trạm quan trắc.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 8 | 7 | 6.2
      '2.3 | Vùng trồng có mã số trên bản đồ số | a = Số vùng trồng có mã số.\\nb = Tổng số vùng trồng tập trung.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 | 3.6 | 3.6
      '3 | Dịch vụ số |  | 14 | 11.9 | 11.9
      '3.1 | Hồ sơ đất đai nộp trực tuyến | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 7.9 | 7.9
      '3.2 | Chuyên mục hỏi đáp về đất đai | - Đã mở: Điểm tối đa.\\n- Chưa mở: 0 điểm. | 4 | 4 | 4
        | Tổng cộng |  | 50 | 42.1 | 39.3` },
    slips: [
      slip("score-unreachable", "E6", "three, where there are four, two and none", { E4: 9, E6: 3, E14: 41.1 }),
      slip("rule-gap", "C6", "seven papers in no class", { C6: "- Từ 8 văn bản trở lên: Điểm tối đa.\n- Từ 4 đến 6 văn bản: 1/2*Điểm tối đa.\n- Dưới 4 văn bản: 0 điểm." }),
      slip("group-max-sum", "D7", "the maximum of last year's form, the total with it", { D7: 28, D14: 52 }),
    ],
  },
  {
    name: "a commune of a merged province: roman groups, numbers anew in each, the department's points",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      UBND XÃ PHONG HÒA, TỈNH ĐỒNG THÁP |  |  |  |  |
      BẢNG CHẤM ĐIỂM BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ |  |  |  |  |
      STT | Chỉ số | Điểm tối đa | Xã tự chấm | Sở KH&CN thẩm định | Tài liệu kiểm chứng
      I | Lãnh đạo, chỉ đạo | 16 | 16 | 14 |
      1 | Nghị quyết của Đảng ủy về chuyển đổi số | 8 | 8 | 8 | NQ 07-NQ/ĐU
      2 | Giao ban chuyên đề hằng tháng | 5 | 5 | 3 | Thông báo kết luận
      3 | Phân công công chức phụ trách | 3 | 3 | 3 | QĐ 55/QĐ-UBND
      II | Hạ tầng, an toàn | 21 | 17.5 | 17 |
      1 | Hộ dân dùng cáp quang | 9 | 7.5 | 7.5 | Báo cáo VNPT
      2 | Máy tính cài phần mềm diệt vi rút | 7 | 7 | 7 | Hợp đồng
      3 | Camera ở bến phà, bến đò | 5 | 3 | 2.5 |
      III | Hoạt động chính quyền số | 27 | 21.6 | 21.6 |
      1 | Hồ sơ nộp trực tuyến | 14 | 10.6 | 10.6 | Trích xuất hệ thống
      2 | Thanh toán trực tuyến | 8 | 6 | 6 | Trích xuất hệ thống
      3 | Văn bản ký số | 5 | 5 | 5 |
      IV | Nông dân số | 16 | 9.5 | 8.5 |
      1 | Nhật ký canh tác điện tử | 9 | 4.5 | 4.5 | 120 ha xoài, quýt
      2 | Nông sản bán qua mạng | 7 | 5 | 4 |
        | Tổng điểm | 80 | 64.6 | 61.1 |` },
    slips: [
      slip("score-missing", "E11", "not copied from the minutes", { E11: null }),
      slip("total-score-sum", "D19", "six and four changed about", { D19: 46.6 }),
      slip("code-duplicate", "A15", "2 typed twice", { A15: 2 }),
    ],
  },
  {
    name: "a lower secondary school: why points were lost, what mends it, who and by when",
    sheet: { merges: ["A2:H2"], cells: `
      TRƯỜNG THCS NGUYỄN TRƯỜNG TỘ, HUYỆN HƯNG NGUYÊN
      KẾ HOẠCH KHẮC PHỤC, NÂNG CAO MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM HỌC 2024 - 2025 |  |  |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Điểm đạt được | Nguyên nhân mất điểm | Giải pháp | Người chủ trì | Thời hạn hoàn thành
      1 | Dạy học | 50 | 38 |  |  |  |
      '1.1 | Giáo viên sử dụng học liệu số | 20 | 16 | Mới có 32/40 giáo viên | Bồi dưỡng theo tổ chuyên môn | Phó Hiệu trưởng | Tháng 11/2024
      '1.2 | Bài kiểm tra định kỳ trên máy tính | 18 | 12 | Phòng máy chỉ có 24 máy | Xin hỗ trợ thêm 10 máy | Hiệu trưởng | Tháng 3/2025
      '1.3 | Kho câu hỏi dùng chung của trường | 12 | 10 | Môn Nghệ thuật chưa có câu hỏi | Giao tổ Năng khiếu biên soạn | Tổ trưởng | Tháng 1/2025
      2 | Quản trị | 40 | 33 |  |  |  |
      '2.1 | Sổ điểm, học bạ số có ký số | 16 | 16 |  | Duy trì | Văn thư | Đã hoàn thành
      '2.2 | Học phí thu qua ngân hàng | 14 | 7 | Có 310/620 học sinh nộp qua ngân hàng | Vận động tại họp phụ huynh | Kế toán | Tháng 12/2024
      '2.3 | Trang thông tin điện tử của trường | 10 | 10 |  | Duy trì | Thư viện | Đã hoàn thành
        | Tổng cộng | 90 | 71 |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E10", "the pupils of another month", { E10: "Có 430/620 học sinh nộp qua ngân hàng" }),
      slip("bracket-unbalanced", "F6", "opened and never closed", { F6: "Xin hỗ trợ thêm 10 máy (nguồn xã hội hóa" }),
      slip("word-repeated", "F7", "a word typed twice", { F7: "Giao tổ tổ Năng khiếu biên soạn" }),
    ],
  },
  {
    name: "a department of justice: figures of money and files on a sheet of their own, points still to be made",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      SỞ TƯ PHÁP THÀNH PHỐ CẦN THƠ |  |  |  |
      CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      STT | Chỉ số thành phần | Cách xác định và tính điểm | Điểm tối đa | Điểm tự đánh giá
      '1 | Nguồn lực cho chuyển đổi số |  | 15 |
      '1.1 | Tỷ lệ chi cho chuyển đổi số | a = Chi cho chuyển đổi số (triệu đồng).\\nb = Tổng chi ngân sách của Sở (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 2%: Điểm tối đa.\\n- Tỷ lệ < 2%: Tỷ lệ/2%*Điểm tối đa. | 9 |
      '1.2 | Công chức có chứng thư số | a = Số công chức có chứng thư số.\\nb = Tổng số công chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '2 | Nghiệp vụ tư pháp số |  | 31 |
      '2.1 | Hồ sơ công chứng có trên cơ sở dữ liệu | a = Số hồ sơ đã cập nhật.\\nb = Tổng số hồ sơ công chứng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 11 |
      '2.2 | Phiếu lý lịch tư pháp cấp qua VNeID | a = Số phiếu cấp qua VNeID.\\nb = Tổng số phiếu đã cấp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 |
      '2.3 | Cuộc tuyên truyền pháp luật trực tuyến | - Từ 10 cuộc trở lên: Điểm tối đa.\\n- Từ 5 đến 9 cuộc: 1/2*Điểm tối đa.\\n- Dưới 5 cuộc: 0 điểm. | 8 |
      '3 | Quản trị nội bộ |  | 9 |
      '3.1 | Quy chế bảo đảm an toàn thông tin | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 4 |
      '3.2 | Báo cáo định kỳ gửi trên hệ thống | a = Số báo cáo gửi trên hệ thống.\\nb = Tổng số báo cáo định kỳ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
        | Tổng điểm |  | 55 |` },
    figures: { "1.1/a": 310, "1.1/b": 18400, "1.2/a": 88, "1.2/b": 96, "2.1/a": 41200, "2.1/b": 46500, "2.2/a": 5120, "2.2/b": 9840, "2.3/value": 7, "3.1/choice": 1, "3.2/a": 36, "3.2/b": 38 },
    slips: [
      figureSlip("input-missing", "2.1/a", "the notaries' report has not come", { "2.1/a": null }),
      figureSlip("numerator-exceeds-denominator", "1.2/a", "the contract workers counted in", { "1.2/a": 99 }),
      figureSlip("unit-suspect", "1.1/a", "đồng for triệu đồng", { "1.1/a": 310000000 }),
    ],
  },
  {
    name: "a health centre: the rate of each maximum, notes at the end",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      TRUNG TÂM Y TẾ KHU VỰC ĐẠI TỪ |  |  |  |  |
      KẾT QUẢ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |
      TT | Nội dung đánh giá | Điểm tối đa | Điểm đạt | Tỷ lệ đạt (%) | Ghi chú
      A | Khám bệnh, chữa bệnh | 30 | 24 | 80 |
      1 | Khám bằng căn cước công dân gắn chip | 10 | 9 | 90 |
      2 | Kết quả xét nghiệm trả qua mạng | 12 | 9 | 75 | Máy sinh hóa chưa kết nối
      3 | Tư vấn khám, chữa bệnh từ xa | 8 | 6 | 75 |
      B | Y tế dự phòng | 20 | 15.5 | 77.5 |
      4 | Mũi tiêm cập nhật trong ngày | 12 | 10.5 | 87.5 |
      5 | Ca bệnh truyền nhiễm báo cáo trực tuyến | 8 | 5 | 62.5 |
      C | Quản lý trạm y tế | 14 | 10.5 | 75 |
      6 | Sổ A1 điện tử | 6 | 4.5 | 75 | 3 trạm nhập chậm
      7 | Kho thuốc có phần mềm | 5 | 4 | 80 |
      8 | Họp giao ban trực tuyến | 3 | 2 | 66.67 |
        | Cộng | 64 | 50 | 78.13 |` },
    slips: [
      slip("index-mismatch", "E9", "two digits changed about", { E9: 85.7 }),
      slip("number-as-text", "D12", "a comma for the point", { D12: "4,5" }),
      slip("total-max-sum", "C15", "the total of last year's form", { C15: 74, E15: 67.57 }),
    ],
  },
  {
    name: "a port authority: codes as numbers, ten rows in the second group",
    sheet: { merges: ["A1:E1"], cells: `
      CẢNG VỤ HÀNG HẢI QUẢNG NINH - BẢNG ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024 |  |  |  |
      Mã số | Chỉ số | Điểm chuẩn | Điểm tự chấm | Minh chứng
      1 | Nền tảng | 12 | 10 |
      1.1 | Quy chế số hóa hồ sơ tàu | 5 | 5 | QĐ 19/QĐ-CVHH
      1.2 | Viên chức, công chức có kỹ năng số | 7 | 5 | 35 người
      2 | Nghiệp vụ cảng biển | 44 | 35.5 |
      2.1 | Tàu đến làm thủ tục điện tử | 6 | 6 | Cổng một cửa quốc gia
      2.2 | Tàu rời làm thủ tục điện tử | 6 | 6 | Cổng một cửa quốc gia
      2.3 | Theo dõi tàu qua AIS | 5 | 5 |
      2.4 | Kế hoạch điều động công bố trên mạng | 4 | 4 | Trang thông tin
      2.5 | Phí hàng hải thu điện tử | 5 | 5 |
      2.6 | Hồ sơ an toàn tàu được quét | 4 | 2.5 | Từ năm 2019
      2.7 | Phương tiện thủy nội địa khai báo trực tuyến | 5 | 3 |
      2.8 | Hải đồ điện tử vùng nước cảng | 3 | 1.5 |
      2.9 | Cảnh báo thời tiết qua tin nhắn | 3 | 1.5 |
      '2.10 | Giám sát tràn dầu bằng ảnh viễn thám | 3 | 1 | Thử nghiệm
      3 | Nội bộ | 14 | 11 |
      3.1 | Văn bản ký số | 6 | 6 |
      3.2 | Hồ sơ công việc điện tử | 5 | 3 |
      3.3 | Phòng họp không giấy tờ | 3 | 2 |
        | Tổng cộng | 70 | 56.5 |` },
    slips: [
      slip("code-coerced", "A16", "the last nought swallowed", { A16: 2.1 }),
      slip("code-gap", "A19", "3.3 after 3.1", { A19: 3.3, A20: 3.4 }),
      slip("max-missing", "C14", "left empty", { C14: null }),
    ],
  },
  {
    name: "a department of construction: pillars over groups, ways of marking at the end, own points alone",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      SỞ XÂY DỰNG TỈNH BẮC NINH |  |  |  |
      PHỤ LỤC KÈM THEO BÁO CÁO TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      STT | Trụ cột, chỉ số chính, chỉ số thành phần | Điểm tối đa | Điểm tự đánh giá | Phương pháp tính điểm
      I | NỀN TẢNG SỐ | 22 | 19 |
      '1 | Hạ tầng số | 12 | 9.6 |
      '1.1 | Công trình ngầm có dữ liệu GIS | 12 | 9.6 | a = Số km cống, bể cáp đã có dữ liệu.\\nb = Số km đường ống cấp nước đã có dữ liệu.\\nc = Tổng số km công trình ngầm.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | An toàn thông tin | 10 | 9.4 |
      '2.1 | Diễn tập ứng cứu sự cố | 4 | 4 | - Đã tổ chức: Điểm tối đa.\\n- Chưa tổ chức: 0 điểm.
      '2.2 | Máy trạm được giám sát | 6 | 5.4 | a = Số máy trạm được giám sát.\\nb = Tổng số máy trạm.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      II | HOẠT ĐỘNG SỐ | 30 | 22.5 |
      '3 | Quy hoạch, nhà ở | 18 | 13 |
      '3.1 | Đồ án quy hoạch công bố trên cổng thông tin | 10 | 9 | a = Số đồ án đã công bố.\\nb = Tổng số đồ án được phê duyệt.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Lần cập nhật dữ liệu thị trường bất động sản | 8 | 4 | - Từ 12 lần trở lên: Điểm tối đa.\\n- Từ 4 đến 11 lần: 1/2*Điểm tối đa.\\n- Dưới 4 lần: 0 điểm.
      '4 | Vận tải | 12 | 9.5 |
      '4.1 | Giấy phép lái xe đổi trực tuyến | 7 | 4.5 | a = Số giấy phép đổi trực tuyến.\\nb = Tổng số giấy phép đã đổi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '4.2 | Vé xe buýt điện tử | 5 | 5 | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm.
        | Tổng điểm | 52 | 41.5 |` },
    slips: [
      slip("rule-precedence", "E6", "the brackets of the sum lost", { E6: "a = Số km cống, bể cáp đã có dữ liệu.\nb = Số km đường ống cấp nước đã có dữ liệu.\nc = Tổng số km công trình ngầm.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-variable-undefined", "E15", "a letter of another appendix", { E15: "a = Số giấy phép đổi trực tuyến.\nb = Tổng số giấy phép đã đổi.\n- Tỷ lệ = (a+c)/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("name-duplicate", "B9", "copied down and not changed", { B9: "Diễn tập ứng cứu sự cố" }),
    ],
  },
  {
    name: "a provincial post: a header of two rows, who sees to it, own points and the corporation's",
    sheet: { merges: ["A2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4"], cells: `
      BƯU ĐIỆN TỈNH AN GIANG
      TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ ĐƠN VỊ THÀNH VIÊN |  |  |  |  |  |
      TT | Tên chỉ số | Điểm tối đa | Điểm chấm |  | Đơn vị chủ trì | Ghi chú
        |  |  | Đơn vị tự chấm | Tổng công ty thẩm định |  |
      1 | Chuyển phát | 28 | 24 | 22.5 |  |
      '1.1 | Bưu gửi có định vị hành trình | 10 | 9.5 | 9 | Phòng Kỹ thuật nghiệp vụ |
      '1.2 | Tuyến phát có bản đồ số | 8 | 6.5 | 6.5 | Trung tâm Khai thác vận chuyển |
      '1.3 | Khách hàng ký nhận điện tử | 10 | 8 | 7 | Phòng Kỹ thuật nghiệp vụ | Xã đảo chưa làm được
      2 | Tài chính bưu chính | 17 | 13.5 | 13.5 |  |
      '2.1 | Chi trả lương hưu qua tài khoản | 9 | 7 | 7 | Phòng Tài chính bán lẻ |
      '2.2 | Thu hộ bằng mã QR | 8 | 6.5 | 6.5 | Phòng Tài chính bán lẻ |
      3 | Nền tảng địa chỉ số | 13 | 9 | 8.5 |  |
      '3.1 | Địa chỉ được gắn mã | 6 | 4 | 4 | Bưu điện văn hóa xã |
      '3.2 | Hộ sản xuất được hỗ trợ bán hàng trên Nongsan.buudien.vn | 7 | 5 | 4.5 | Phòng Kế hoạch kinh doanh |
        | Tổng điểm | 58 | 46.5 | 44.5 |  |` },
    slips: [
      slip("max-shared", "C11", "one maximum merged over two rows", { C10: 17, C11: null }, ["C10:C11"]),
      slip("score-not-number", "E13", "a word for the figure", { E13: "chờ số liệu" }),
      slip("group-score-sum", "D5", "the first row left out, the total with it", { D5: 14.5, D15: 37 }),
    ],
  },
];
