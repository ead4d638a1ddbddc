import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers of the plain leave them, and the slips of careless ones. */
export const SLIPS_OF_DALE_OFFICES: readonly SlippedTable[] = [
  {
    name: "a commune after the reform: how to mark between maximum and points",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      UBND XÃ TÂN CHÂU - TỈNH AN GIANG |  |  |  |
      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      TT | Chỉ số, chỉ số thành phần | Điểm tối đa | Cách tính điểm | Điểm tự chấm
      '1 | Nhận thức số | 15 |  | 12.5
      '1.1 | Kế hoạch truyền thông chuyển đổi số | 5 | - Đã ban hành: Điểm tối đa;\\n- Chưa ban hành: 0 điểm. | 5
      '1.2 | Tin, bài trên trang thông tin điện tử xã | 5 | - Từ 30 tin, bài trở lên: Điểm tối đa;\\n- Từ 15 đến 29 tin, bài: 1/2*Điểm tối đa;\\n- Dưới 15 tin, bài: 0 điểm. | 2.5
      '1.3 | Buổi phát thanh về chuyển đổi số | 5 | - Từ 12 buổi trở lên: Điểm tối đa;\\n- Dưới 12 buổi: 0 điểm. | 5
      '2 | Hạ tầng số | 20 |  | 15.4
      '2.1 | Hộ gia đình có Internet cáp quang | 12 | a = Số hộ có Internet cáp quang;\\nb = Tổng số hộ gia đình;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 9.4
      '2.2 | Điểm Wi-Fi công cộng tại ấp | 8 | - Từ 10 điểm trở lên: Điểm tối đa;\\n- Từ 5 đến 9 điểm: 3/4*Điểm tối đa;\\n- Dưới 5 điểm: 0 điểm. | 6
      '3 | Hoạt động số | 25 |  | 21.1
      '3.1 | Hồ sơ nộp trực tuyến | 15 | a = Số hồ sơ nộp trực tuyến;\\nb = Tổng số hồ sơ;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 80%: Điểm tối đa;\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 12.6
      '3.2 | Chi trả an sinh xã hội qua tài khoản | 10 | a = Số người nhận qua tài khoản;\\nb = Tổng số người hưởng;\\n- Tỷ lệ = a/b;\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8.5
        | Tổng cộng | 60 |  | 49` },
    slips: [
      slip("rule-gap", "D6", "25 to 29 articles fall between the lines", { D6: "- Từ 30 tin, bài trở lên: Điểm tối đa;\n- Từ 15 đến 24 tin, bài: 1/2*Điểm tối đa;\n- Dưới 15 tin, bài: 0 điểm." }),
      slip("rule-branches-overlap", "D10", "ten and twelve points in two lines", { D10: "- Từ 10 điểm trở lên: Điểm tối đa;\n- Từ 5 đến 12 điểm: 3/4*Điểm tối đa;\n- Dưới 5 điểm: 0 điểm." }),
      slip("score-unreachable", "E5", "four of five where only all or nothing is given", { E5: 4, E4: 11.5, E14: 48 }),
    ],
  },
  {
    name: "a department of 2023: roman groups, own and appraised points, the appraised share in per cent",
    sheet: { merges: ["A1:F1", "A3:A4", "B3:B4", "C3:E3", "F3:F4"], cells: `
      SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH BẾN TRE - KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2023 |  |  |  |  |

      STT | Chỉ số | Điểm |  |  | Tỷ lệ đạt (%)
        |  | Tối đa | Tự đánh giá | Thẩm định |
      I | Thể chế số | 16 | 14 | 12 | 75
      1 | Kế hoạch chuyển đổi số ngành | 8 | 8 | 8 | 100
      2 | Quy chế quản lý dữ liệu | 8 | 6 | 4 | 50
      II | Dữ liệu số | 30 | 24 | 22.5 | 75
      1 | Cơ sở dữ liệu vùng trồng dừa | 10 | 9 | 8.5 | 85
      2 | Cơ sở dữ liệu nuôi tôm công nghệ cao | 12 | 9 | 9 | 75
      3 | Bản đồ xâm nhập mặn trực tuyến | 8 | 6 | 5 | 62.5
      III | Kinh tế số nông nghiệp | 24 | 18 | 16.5 | 68.75
      1 | Sản phẩm OCOP trên sàn thương mại điện tử | 12 | 10 | 9.5 | 79.17
      2 | Hợp tác xã ứng dụng nhật ký điện tử | 12 | 8 | 7 | 58.33
        | Tổng | 70 | 56 | 51 | 72.86` },
    slips: [
      slip("index-mismatch", "F10", "the share of the row above", { F10: 85 }),
      slip("group-score-sum", "D8", "the third row left out of the sum", { D8: 18, D15: 50 }),
      slip("number-as-text", "E13", "typed with a comma", { E13: "9,5" }),
    ],
  },
  {
    name: "a plan of a tax office to mend what was lost: reasons, measures, how far it is",
    sheet: { merges: ["A2:H2"], cells: `
      THUẾ TỈNH ĐỒNG THÁP
      PHỤ LỤC KHẮC PHỤC HẠN CHẾ CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |  |  |
      STT | Chỉ số chính/Chỉ số thành phần | Điểm tối đa | Điểm đạt được | Lý do mất điểm | Giải pháp khắc phục | Đơn vị chủ trì | Thời gian hoàn thành
      '1 | Nhận thức số | 20 | 15 |  |  |  |
      '1.1 | Hội nghị đối thoại trực tuyến với người nộp thuế | 8 | 6 | Tổ chức 3/4 hội nghị | Tổ chức đủ một hội nghị mỗi quý | Phòng Tuyên truyền | Hằng quý
      '1.2 | Chuyên mục hỏi đáp trên trang điện tử | 12 | 9 | Trả lời 300/400 câu hỏi | Bố trí thêm người trả lời | Phòng Tuyên truyền | Quý I/2026
      '2 | Dữ liệu số | 30 | 22 |  |  |  |
      '2.1 | Mã số thuế cá nhân được đồng bộ với dữ liệu dân cư | 20 | 16 | Đồng bộ 800/1000 mã số được giao | Phối hợp Công an tỉnh rà soát | Phòng Công nghệ thông tin | Quý II/2026
      '2.2 | Hồ sơ thuế được lưu trữ điện tử | 10 | 6 | Số hóa 60/100 kho hồ sơ | Thuê dịch vụ số hóa | Văn phòng | Quý IV/2026
      '3 | Dịch vụ số | 25 | 22 |  |  |  |
      '3.1 | Tờ khai nộp điện tử | 15 | 15 |  | Duy trì | Phòng Kê khai | Đã hoàn thành
      '3.2 | Hộ kinh doanh nộp thuế qua eTax Mobile | 10 | 7 | Mới có 7/10 hộ nộp qua ứng dụng | Hướng dẫn tại chợ | Các Thuế cơ sở | Quý III/2026
        | Tổng điểm | 75 | 59 |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E9", "another year's count of stores", { E9: "Số hóa 80/100 kho hồ sơ" }),
      slip("status-contradiction", "H12", "copied from the row above", { H12: "Đã hoàn thành" }),
      slip("word-repeated", "F8", "a word typed twice", { F8: "Phối hợp Công an tỉnh tỉnh rà soát" }),
    ],
  },
  {
    name: "a city's department of justice: codes as text, ten rows in a group, the year before beside",
    sheet: { cells: `
      SỞ TƯ PHÁP THÀNH PHỐ CẦN THƠ
      BẢNG ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ
      Mã | Tên chỉ số | Điểm tối đa | Điểm năm 2024 | Điểm tự đánh giá năm 2025
      '1 | Chính quyền số | 50 | 34 | 44
      '1.1 | Chứng thực bản sao điện tử | 5 | 3 | 4
      '1.2 | Đăng ký khai sinh trực tuyến | 5 | 4 | 5
      '1.3 | Đăng ký kết hôn trực tuyến | 5 | 2 | 3
      '1.4 | Cấp phiếu lý lịch tư pháp trực tuyến | 6 | 6 | 6
      '1.5 | Cấp bản sao trích lục | 5 | 4 | 5
      '1.6 | Thông báo kết quả bằng tin nhắn | 4 | 2 | 4
      '1.7 | Văn bản đi ký số | 5 | 5 | 5
      '1.8 | Lịch làm việc điện tử | 4 | 4 | 4
      '1.9 | Họp trực tuyến với xã, phường | 5 | 2 | 4
      '1.10 | Tiếp nhận kiến nghị qua ứng dụng | 6 | 2 | 4
      '2 | Dữ liệu số | 30 | 17 | 23
      '2.1 | Dữ liệu hộ tịch điện tử | 12 | 8 | 10
      '2.2 | Dữ liệu công chứng | 10 | 5 | 7
      '2.3 | Dữ liệu đấu giá tài sản | 8 | 4 | 6
      '3 | An toàn số | 20 | 15 | 18
      '3.1 | Giám sát mã độc | 10 | 7 | 9
      '3.2 | Phương án ứng cứu sự cố | 10 | 8 | 9
        | Tổng cộng | 100 | 66 | 85` },
    slips: [
      slip("code-coerced", "A14", "the zero lost as a number", { A14: 1.1 }),
      slip("code-duplicate", "A18", "2.2 a second time", { A18: "2.2" }),
      slip("code-gap", "A21", "3.3 after 3.1", { A21: "3.3" }),
    ],
  },
  {
    name: "a health department: figures on a sheet of their own, money among them, points still to be made",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ Y TẾ TỈNH VĨNH LONG
      BIỂU TÍNH ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NGÀNH Y TẾ NĂM 2025 |  |  |  |
      STT | Chỉ số | Cách xác định và tính điểm | Điểm tối đa | Điểm tự chấm
      '1 | Nguồn lực |  | 20 |
      '1.1 | Kinh phí chi cho chuyển đổi số trong năm | - Từ 5 tỷ đồng trở lên: Điểm tối đa.\\n- Từ 2 tỷ đồng đến dưới 5 tỷ đồng: 1/2*Điểm tối đa.\\n- Dưới 2 tỷ đồng: 0 điểm. | 10 |
      '1.2 | Viên chức được tập huấn kỹ năng số | a = Số viên chức được tập huấn.\\nb = Tổng số viên chức của ngành.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
      '2 | Dữ liệu y tế |  | 30 |
      '2.1 | Trạm y tế xã dùng phần mềm quản lý sức khỏe | a = Số trạm y tế dùng phần mềm.\\nb = Tổng số trạm y tế xã, phường.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 15 |
      '2.2 | Người dân có hồ sơ sức khỏe điện tử | a = Số người có hồ sơ sức khỏe điện tử.\\nb = Dân số của tỉnh.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | 15 |
      '3 | Dịch vụ |  | 20 |
      '3.1 | Bệnh viện triển khai bệnh án điện tử | a = Số bệnh viện đã triển khai.\\nb = Tổng số bệnh viện trên địa bàn.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 |
      '3.2 | Tổng đài tư vấn khám, chữa bệnh từ xa | - Đã hoạt động: Điểm tối đa.\\n- Chưa hoạt động: 0 điểm. | 8 |
        | Tổng |  | 70 |` },
    figures: { "1.1/value": 3.2, "1.2/a": 4120, "1.2/b": 5480, "2.1/a": 118, "2.1/b": 124, "2.2/a": 2950000, "2.2/b": 3367000, "3.1/a": 15, "3.1/b": 21, "3.2/choice": 1 },
    slips: [
      figureSlip("unit-suspect", "1.1/value", "đồng for tỷ đồng", { "1.1/value": 3200000000 }),
      figureSlip("numerator-exceeds-denominator", "3.1/a", "two digits changed places", { "3.1/a": 51 }),
      figureSlip("input-not-number", "2.1/b", "a word with the number", { "2.1/b": "khoảng 124 trạm" }),
    ],
  },
  {
    name: "a hospital of the plain: letters with numbers, own points, the team's and the final ones",
    sheet: { cells: `
      BỆNH VIỆN ĐA KHOA KHU VỰC CAI LẬY
      PHỤ LỤC TỰ ĐÁNH GIÁ MỨC ĐỘ CHUYỂN ĐỔI SỐ
      Mã | Nội dung tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm đoàn thẩm định | Điểm cuối cùng | Minh chứng
      A | Hạ tầng số | 22 | 18.5 | 17.5 | 18 |
      A1 | Hệ thống mạng nội bộ | 8 | 8 | 8 | 8 | Sơ đồ mạng
      A2 | Phòng máy chủ đạt chuẩn | 8 | 5.5 | 5 | 5 | Hồ sơ hoàn công
      A3 | Thiết bị đọc mã vạch | 6 | 5 | 4.5 | 5 | Sổ tài sản
      B | Hệ thống thông tin bệnh viện | 40 | 31 | 29 | 30 |
      B1 | Quản lý khám bệnh ngoại trú | 12 | 11 | 11 | 11 | Phần mềm HIS
      B2 | Lưu trữ và truyền hình ảnh | 14 | 9 | 8 | 9 | Hợp đồng PACS
      B3 | Xét nghiệm trả kết quả điện tử | 14 | 11 | 10 | 10 | Phần mềm LIS
      C | An toàn và dịch vụ | 18 | 14 | 13.5 | 14 |
      C1 | Diễn tập ứng cứu sự cố | 8 | 6 | 6 | 6 | Kịch bản
      C2 | Thanh toán viện phí bằng mã QR | 10 | 8 | 7.5 | 8 | Sao kê
        | Tổng điểm | 80 | 63.5 | 60 | 62` },
    slips: [
      slip("total-score-sum", "E15", "a sum of before the second visit", { E15: 58 }),
      slip("score-above-max", "D13", "an 8 typed as 18 for the drill", { D12: 26, D13: 18, D15: 75.5 }),
      slip("score-missing", "F11", "the final point of laboratory left blank", { F11: null }),
    ],
  },
  {
    name: "a university of the plain: long ways of marking at the end of the row, no groups of groups",
    sheet: { merges: ["A1:E1"], cells: `
      TRƯỜNG ĐẠI HỌC TRÀ VINH - PHỤ LỤC 1: ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |
      Số TT | Tiêu chí | Điểm tối đa | Trường tự đánh giá | Phương pháp tính điểm
      '1 | Đào tạo số | 35 | 27.5 |
      '1.1 | Học phần có bài giảng điện tử | 15 | 11 | a = Số học phần có bài giảng điện tử.\\nb = Tổng số học phần.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Giảng viên đạt chuẩn kỹ năng số | 10 | 8.5 | a = Số giảng viên có chứng chỉ.\\nb = Tổng số giảng viên.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa.
      '1.3 | Thư viện số kết nối liên trường | 10 | 8 | a = Số tài liệu số dùng chung.\\nb = Tổng số tài liệu số.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Quản trị số | 25 | 22 |
      '2.1 | Thủ tục cho người học thực hiện trực tuyến (toàn trình) | 15 | 12 | a = Số thủ tục toàn trình.\\nb = Tổng số thủ tục cho người học.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Văn bằng được xác thực trực tuyến | 10 | 10 | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm.
        | Tổng cộng | 60 | 49.5 |` },
    slips: [
      slip("rule-variable-undefined", "E4", "c in the rate is nowhere said", { E4: "a = Số học phần có bài giảng điện tử.\nb = Tổng số học phần.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-divisor-mismatch", "E5", "the divisor of an older version", { E5: "a = Số giảng viên có chứng chỉ.\nb = Tổng số giảng viên.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 90%: Điểm tối đa.\n- Tỷ lệ < 90%: Tỷ lệ/80%*Điểm tối đa." }),
      slip("bracket-unbalanced", "B8", "the closing bracket lost", { B8: "Thủ tục cho người học thực hiện trực tuyến (toàn trình" }),
    ],
  },
  {
    name: "a ward of a river town: the total above, a header of two rows, papers and remarks",
    sheet: { merges: ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3"], cells: `
      UBND PHƯỜNG MỸ THO, TỈNH ĐỒNG THÁP - TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |
      TT | Tiêu chí, tiêu chí thành phần | Điểm chuẩn | Điểm đánh giá |  | Hồ sơ minh chứng | Ghi chú
        |  |  | Phường tự chấm | Tỉnh thẩm định |  |
        | TỔNG ĐIỂM | 80 | 69 | 66 |  |
      '1 | Chính quyền số | 36 | 32 | 31 |  |
      '1.1 | Hồ sơ trực tuyến toàn trình | 16 | 14 | 13.5 | Cổng dịch vụ công |
      '1.2 | Kết quả điện tử trả cho người dân | 10 | 9 | 8.5 | Cổng dịch vụ công |
      '1.3 | Chỉ đạo điều hành trên phần mềm | 10 | 9 | 9 | Phần mềm văn phòng |
      '2 | Kinh tế số | 20 | 16.5 | 15 |  |
      '2.1 | Hộ kinh doanh tại chợ nhận chuyển khoản | 12 | 10 | 9.5 | Ảnh chợ Mỹ Tho |
      '2.2 | Doanh nghiệp ký hợp đồng điện tử | 8 | 6.5 | 5.5 | Phiếu khảo sát | Khảo sát 40 doanh nghiệp
      '3 | Xã hội số | 24 | 20.5 | 20 |  |
      '3.1 | Camera an ninh kết nối trung tâm điều hành | 10 | 8.5 | 8.5 | Biên bản kết nối |
      '3.2 | Người dân cài đặt ứng dụng Đồng Tháp Số | 8 | 6 | 5.5 | Báo cáo VNPT |
      '3.3 | Khu phố có nhóm Zalo tiếp nhận phản ánh | 6 | 6 | 6 | Danh sách nhóm |` },
    slips: [
      slip("max-missing", "C14", "the maximum of the application wiped out", { C14: null }),
      slip("name-duplicate", "B11", "the name of the row above once more", { B11: "Hộ kinh doanh tại chợ nhận chuyển khoản" }),
      slip("code-numeral", "A9", "II for 2", { A9: "II" }),
    ],
  },
];
