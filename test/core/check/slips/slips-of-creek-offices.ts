import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** Tables as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_CREEK_OFFICES: readonly SlippedTable[] = [
  {
    name: "a home affairs department: ways of marking between name and maximum, own and appraised points, a note",
    sheet: { merges: ["A1:G1", "A2:G2"], cells: `
      SỞ NỘI VỤ TỈNH VĨNH LONG |  |  |  |  |  |
      BIỂU CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ NĂM 2025 |  |  |  |  |  |
      STT | Chỉ số | Cách chấm điểm | Điểm tối đa | Điểm Sở tự chấm | Điểm Tổ thẩm định | Ghi chú
      '1 | Thể chế số |  | 10 | 10 | 7 |
      '1.1 | Kế hoạch cải cách gắn với chuyển đổi số | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 4 | 4 | 4 |
      '1.2 | Số đợt tự kiểm tra trong năm | - Từ 5 đợt trở lên: Điểm tối đa.\\n- Từ 3 đến 4 đợt: 1/2*Điểm tối đa.\\n- Dưới 3 đợt: 0 điểm. | 6 | 6 | 3 | Hai đợt chưa có kết luận
      '2 | Dữ liệu số |  | 28 | 22.4 | 22.1 |
      '2.1 | Hồ sơ công chức được đồng bộ | a = Số hồ sơ đã đồng bộ.\\nb = Tổng số hồ sơ công chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 15 | 14.1 | 14.1 |
      '2.2 | Tài liệu vĩnh viễn được số hóa | a = Số mét giá đã số hóa.\\nb = Tổng số mét giá tài liệu vĩnh viễn.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 60%: Điểm tối đa.\\n- Tỷ lệ < 60%: Tỷ lệ/60%*Điểm tối đa. | 9 | 6.3 | 6 |
      '2.3 | Bộ dữ liệu mở | - Từ 4 bộ trở lên: Điểm tối đa.\\n- Từ 2 đến 3 bộ: 1/2*Điểm tối đa.\\n- Dưới 2 bộ: 0 điểm. | 4 | 2 | 2 |
      '3 | Hoạt động số |  | 18 | 17.2 | 16.8 |
      '3.1 | Quyết định khen thưởng trả bản điện tử | a = Số quyết định trả bản điện tử.\\nb = Tổng số quyết định đã ban hành.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 | 8 | 7.6 |
      '3.2 | Thủ tục có dịch vụ công trực tuyến | a = Số thủ tục toàn trình.\\nb = Số thủ tục một phần.\\nc = Tổng số thủ tục.\\n- Tỷ lệ = (a+b)/c.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 | 9.2 | 9.2 |
        | Tổng cộng |  | 56 | 49.6 | 45.9 |` },
    slips: [
      slip("rule-gap", "C6", "three rounds in no class", { C6: "- Từ 5 đợt trở lên: Điểm tối đa.\n- Có 4 đợt: 1/2*Điểm tối đa.\n- Dưới 3 đợt: 0 điểm." }),
      slip("score-unreachable", "E10", "three of four, which no class gives", { E7: 23.4, E10: 3, E14: 50.6 }),
      slip("rule-precedence", "C13", "brackets lost", { C13: "a = Số thủ tục toàn trình.\nb = Số thủ tục một phần.\nc = Tổng số thủ tục.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a commune of the plain: roman groups, own points beside last year's, the rate reached",
    sheet: { merges: ["A1:G1", "A2:G2"], cells: `
      UBND XÃ TÂN THẠNH, TỈNH TÂY NINH |  |  |  |  |  |
      BẢNG TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |  |  |
      TT | Nội dung | Điểm tối đa | Năm trước | Tự chấm năm 2025 | Tỷ lệ đạt (%) | Ghi chú
      I | Tổ chức | 8 | 6 | 7 | 87.5 |
      1 | Kiện toàn Ban Chỉ đạo | 4 | 4 | 4 | 100 |
      2 | Tập huấn cho tổ công nghệ số | 4 | 2 | 3 | 75 |
      II | Hạ tầng | 20 | 12 | 15.6 | 78 |
      1 | Ấp có cáp quang | 10 | 7 | 9 | 90 |
      2 | Điểm truy cập tại bưu điện xã | 4 | 2 | 2 | 50 |
      3 | Trạm bơm có cảm biến | 6 | 3 | 4.6 | 76.67 | 23/30 trạm
      III | Dịch vụ | 22 | 15 | 18.8 | 85.45 |
      1 | Hồ sơ trực tuyến | 12 | 8 | 10.2 | 85 |
      2 | Chứng thực bản sao điện tử | 5 | 2 | 3.6 | 72 |
      3 | Hồ sơ đúng hạn | 5 | 5 | 5 | 100 |
      IV | Nông nghiệp | 10 | 3 | 5.7 | 57 |
      1 | Vùng trồng có mã số | 6 | 2 | 3.9 | 65 |
      2 | Thanh long bán trên sàn | 4 | 1 | 1.8 | 45 |
        | Tổng điểm | 60 | 36 | 47.1 | 78.5 |` },
    slips: [
      slip("max-shared", "C13", "one cell over two rows", { C12: 17, F12: 60, C13: null, F13: null }, ["C12:C13"]),
      slip("group-max-sum", "C7", "a row since struck out still counted", { C7: 25, F7: 62.4, C18: 65, F18: 72.46 }),
      slip("index-mismatch", "F12", "the rate of October", { F12: 81 }),
    ],
  },
  {
    name: "a regional tax office: what was lost and why, remedies with agencies and deadlines",
    sheet: { merges: ["A2:I2"], cells: `
      THUẾ TỈNH NGHỆ AN
      BIỂU PHÂN CÔNG KHẮC PHỤC CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |  |  |  |
      STT | Chỉ số thành phần | Điểm tối đa | Điểm năm 2025 | Nguyên nhân mất điểm | Giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
      I | Dịch vụ thuế điện tử | 33 | 28 |  |  |  |  |
      1 | Hộ khoán chuyển sang kê khai | 15 | 12 | Mới chuyển 9600/12000 hộ | Cầm tay chỉ việc tại chợ | Phòng Hộ kinh doanh | UBND cấp xã | Quý I/2026
      2 | Hoàn thuế tự động | 10 | 10 |  |  | Phòng Kê khai |  | Đã hoàn thành
      3 | Cá nhân cài eTax Mobile | 8 | 6 | Đạt 75% | Phát tờ rơi có mã QR | Phòng Hỗ trợ người nộp thuế | Ngân hàng | Quý II/2026
      II | Dữ liệu | 22 | 15.8 |  |  |  |  |
      4 | Mã số thuế khớp định danh | 12 | 10.8 | Khớp 900/1000 nghìn mã số | Đối soát với Công an | Phòng Công nghệ | Công an tỉnh | Quý II/2026
      5 | Dữ liệu đất phi nông nghiệp | 10 | 5 | Mới nhập 65/130 xã | Tăng cường cán bộ nhập liệu | Phòng Quản lý đất | Văn phòng Đăng ký đất đai | Quý IV/2026
      III | Nội bộ | 11 | 8 |  |  |  |  |
      6 | Ký số văn bản | 5 | 5 |  | Duy trì | Văn phòng | Các thuế cơ sở | Đã hoàn thành
      7 | Công chức học phân tích dữ liệu | 6 | 3 | Có 210/420 công chức học xong | Mở lớp từ xa | Phòng Tổ chức | Học viện Tài chính | Quý III/2026
        | Tổng | 66 | 51.8 |  |  |  |  |` },
    slips: [
      slip("word-repeated", "F10", "a word typed twice", { F10: "Tăng cường cán bộ bộ nhập liệu" }),
      slip("reason-contradiction", "E5", "the count of the new year", { E5: "Mới chuyển 10800/12000 hộ" }),
      slip("status-contradiction", "I13", "filled down", { I13: "Đã hoàn thành" }),
    ],
  },
  {
    name: "a water company: codes as numbers, ten and more in one group, own points and the parent's",
    sheet: { cells: `
      CÔNG TY CỔ PHẦN CẤP NƯỚC KHÁNH HÒA
      BẢNG CHẤM MỨC ĐỘ CHUYỂN ĐỔI SỐ
      Số hiệu | Chỉ số | Mức điểm tối đa | Công ty tự chấm | Tổng công ty thẩm định
      1 | Mạng lưới | 46 | 33 | 32
      1.1 | Bản đồ số đường ống | 6 | 5 | 5
      1.2 | Đồng hồ đo xa | 6 | 3 | 2.5
      1.3 | Cảm biến áp lực | 5 | 4 | 4
      1.4 | Giám sát chất lượng nước | 5 | 5 | 5
      1.5 | Vận hành trạm bơm từ xa | 5 | 3.5 | 3.5
      1.6 | Phát hiện rò rỉ | 4 | 2 | 2
      1.7 | Sổ trực điện tử | 3 | 3 | 3
      1.8 | Lịch bảo trì tự động | 3 | 2 | 2
      1.9 | Mô phỏng thủy lực | 4 | 1 | 1
      '1.10 | Kho vật tư dùng mã vạch | 3 | 2.5 | 2.5
      1.11 | Nhật ký hiện trường | 2 | 2 | 1.5
      2 | Khách hàng | 19 | 16 | 15.8
      2.1 | Hóa đơn điện tử | 5 | 5 | 5
      2.2 | Lắp mới đăng ký qua mạng | 6 | 4 | 4
      2.3 | Thanh toán không tiền mặt | 8 | 7 | 6.8
      3 | Nhân lực | 10 | 7 | 7
      3.1 | Thợ dùng máy tính bảng | 5 | 4 | 4
      3.2 | Đào tạo an toàn thông tin | 5 | 3 | 3
        | Tổng cộng | 75 | 56 | 54.8` },
    slips: [
      slip("code-duplicate", "A12", "1.7 twice", { A12: 1.7 }),
      slip("score-not-number", "D18", "a letter for a figure", { D18: "4o" }),
      slip("total-score-sum", "D23", "two figures changed about", { D23: 65 }),
    ],
  },
  {
    name: "a justice department: counts on a sheet of figures, points still to be made",
    sheet: { merges: ["A2:E2"], cells: `
      SỞ TƯ PHÁP TỈNH LAI CHÂU
      BIỂU NHẬP SỐ LIỆU CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025 |  |  |  |
      TT | Chỉ số | Phương pháp tính | Điểm tối đa | Điểm tự đánh giá
      '1 | Con người |  | 15 |
      '1.1 | Công chức có chữ ký số | a = Số công chức có chữ ký số.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 5 |
      '1.2 | Công chức được tập huấn | a = Số công chức được tập huấn.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 6 |
      '1.3 | Quy chế làm việc trên môi trường mạng | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm. | 4 |
      '2 | Hộ tịch, công chứng |  | 19 |
      '2.1 | Sự kiện hộ tịch đăng ký trực tuyến | a = Số sự kiện đăng ký trực tuyến.\\nb = Tổng số sự kiện hộ tịch.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 12 |
      '2.2 | Văn phòng công chứng dùng phần mềm chung | a = Số văn phòng dùng phần mềm chung.\\nb = Tổng số văn phòng công chứng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 7 |
      '3 | Tuyên truyền |  | 16 |
      '3.1 | Video phổ biến pháp luật song ngữ | - Từ 10 video trở lên: Điểm tối đa.\\n- Từ 5 đến 9 video: 1/2*Điểm tối đa.\\n- Dưới 5 video: 0 điểm. | 6 |
      '3.2 | Vụ việc trợ giúp pháp lý trên hệ thống | a = Số vụ việc đã cập nhật.\\nb = Tổng số vụ việc thụ lý.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 10 |
        | Tổng cộng |  | 50 |` },
    figures: { "1.1/a": 46, "1.1/b": 48, "1.2/a": 31, "1.2/b": 48, "1.3/choice": 1, "2.1/a": 8120, "2.1/b": 11600, "2.2/a": 4, "2.2/b": 5, "3.1/value": 7, "3.2/a": 312, "3.2/b": 340 },
    slips: [
      figureSlip("input-missing", "2.2/b", "the letter from the association not yet come", { "2.2/b": null }),
      figureSlip("numerator-exceeds-denominator", "3.2/a", "two figures changed about", { "3.2/a": 3120 }),
      slip("rule-variable-undefined", "C9", "d for b", { C9: "a = Số sự kiện đăng ký trực tuyến.\nb = Tổng số sự kiện hộ tịch.\n- Tỷ lệ = a/d.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a rehabilitation hospital: letters with numbers, own points, the team's and the board's",
    sheet: { merges: ["A1:G1", "D3:F3", "A3:A4", "B3:B4", "C3:C4", "G3:G4"], cells: `
      BỆNH VIỆN PHỤC HỒI CHỨC NĂNG TỈNH PHÚ THỌ |  |  |  |  |  |
      TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025
      Mã | Tiêu chí | Điểm tối đa | Điểm |  |  | Ý kiến
        |  |  | Tự chấm | Tổ thẩm định | Hội đồng thẩm định |
      A | Nền tảng | 20 | 17 | 16.5 | 17 |
      A1 | Mạng, máy trạm | 8 | 7 | 7 | 7 |
      A2 | Phòng máy chủ | 7 | 5 | 4.5 | 5 |
      A3 | Chữ ký số bác sĩ, kỹ thuật viên | 5 | 5 | 5 | 5 |
      B | Điều trị | 36 | 22 | 21.5 | 21.5 |
      B1 | Phiếu tập điện tử | 10 | 8 | 7.5 | 7.5 | Khoa Nội còn phiếu giấy
      B2 | Lịch tập qua ứng dụng | 8 | 3 | 3 | 3 |
      B3 | Theo dõi tại nhà bằng thiết bị đeo | 6 | 2 | 2 | 2 |
      B4 | Bệnh án điện tử | 12 | 9 | 9 | 9 |
      C | Quản trị | 14 | 12.5 | 12 | 12.5 |
      C1 | Thanh toán viện phí bằng mã QR | 6 | 6 | 6 | 6 |
      C2 | Quản lý dụng cụ tập | 5 | 3.5 | 3 | 3.5 |
      C3 | Họp giao ban trực tuyến | 3 | 3 | 3 | 3 |
        | Tổng điểm | 70 | 51.5 | 50 | 51 |` },
    slips: [
      slip("group-score-sum", "F9", "the board's sum added wrongly", { F9: 24.5, F18: 54 }),
      slip("code-gap", "A17", "C4 after C2", { A17: "C4" }),
      slip("score-above-max", "E11", "the point between the figures lost", { E9: 48.5, E11: 30, E18: 77 }),
    ],
  },
  {
    name: "a university of education: pillars in roman numerals, ways of marking at the end, the final points of the ministry",
    sheet: { merges: ["A1:F1"], cells: `
      TRƯỜNG ĐẠI HỌC SƯ PHẠM TÂY BẮC - BẢNG CHỈ SỐ CHUYỂN ĐỔI SỐ |  |  |  |  |
      TT | Nội dung | Điểm tối đa | Trường tự chấm | Điểm được công nhận | Cách tính điểm
      I | NGƯỜI HỌC | 29 | 19.6 | 19.2 |
      '1 | Học tập | 15 | 11 | 11 |
      '1.1 | Học phần dạy kết hợp | 10 | 6 | 6 | a = Số học phần dạy kết hợp.\\nb = Tổng số học phần.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 50%: Điểm tối đa.\\n- Tỷ lệ < 50%: Tỷ lệ/50%*Điểm tối đa.
      '1.2 | Quy chế học trực tuyến | 5 | 5 | 5 | - Đã ban hành: Điểm tối đa.\\n- Chưa ban hành: 0 điểm.
      '2 | Thi cử | 14 | 8.6 | 8.2 |
      '2.1 | Đề thi trong ngân hàng câu hỏi | 8 | 5.6 | 5.2 | a = Số đề thi lấy từ ngân hàng.\\nb = Tổng số đề thi.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Số phòng thi máy tính | 6 | 3 | 3 | - Từ 8 phòng trở lên: Điểm tối đa.\\n- Từ 4 đến 7 phòng: 1/2*Điểm tối đa.\\n- Dưới 4 phòng: 0 điểm.
      II | NHÀ TRƯỜNG | 19 | 12.3 | 12.3 |
      '1 | Nhân sự | 10 | 6 | 6 |
      '1.1 | Hồ sơ viên chức điện tử | 6 | 6 | 6 | a = Số hồ sơ điện tử.\\nb = Tổng số viên chức.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Chấm công qua ứng dụng | 4 | 0 | 0 | - Đã thực hiện: Điểm tối đa.\\n- Chưa thực hiện: 0 điểm.
      '2 | Thư viện | 9 | 6.3 | 6.3 |
      '2.1 | Giáo trình có bản điện tử | 9 | 6.3 | 6.3 | a = Số giáo trình có bản điện tử.\\nb = Tổng số giáo trình.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
        | Tổng điểm | 48 | 31.9 | 31.5 |` },
    slips: [
      slip("rule-branch-duplicate", "F13", "the second line not changed after copying", { F13: "- Đã thực hiện: Điểm tối đa.\n- Đã thực hiện: 0 điểm." }),
      slip("rule-divisor-mismatch", "F5", "sixty for fifty in the divisor", { F5: "a = Số học phần dạy kết hợp.\nb = Tổng số học phần.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 50%: Điểm tối đa.\n- Tỷ lệ < 50%: Tỷ lệ/60%*Điểm tối đa." }),
      slip("bracket-unbalanced", "B15", "a bracket left open", { B15: "Giáo trình có bản điện tử (kể cả tài liệu tham khảo" }),
    ],
  },
  {
    name: "a ward of a port city: the total first, capital letters, evidence behind",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      UBND PHƯỜNG NGÔ QUYỀN, THÀNH PHỐ HẢI PHÒNG |  |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ |  |  |  |  |
      TT | Tiêu chí | Điểm chuẩn | Điểm tự chấm | Điểm thẩm định | Tài liệu minh chứng
        | TỔNG CỘNG | 70 | 54.5 | 53.6 |
      A | Phục vụ hành chính | 24 | 22 | 21.6 |
      1 | Hồ sơ nộp tại nhà | 12 | 10 | 9.6 | Cổng dịch vụ công
      2 | Hồ sơ liên thông khai sinh | 8 | 8 | 8 | Cổng dịch vụ công
      3 | Thư xin lỗi khi trễ hẹn | 4 | 4 | 4 | Sổ theo dõi
      B | Đô thị thông minh | 18 | 10.5 | 10 |
      1 | Đèn ngõ điều khiển từ xa | 6 | 3 | 3 | Biên bản nghiệm thu
      2 | Bãi đỗ xe có ứng dụng | 5 | 2 | 1.5 |
      3 | Camera nhận diện biển số | 7 | 5.5 | 5.5 | Công an phường
      C | Cộng đồng số | 13 | 10.5 | 10.5 |
      1 | Hộ có mã QR số nhà | 6 | 4.5 | 4.5 | Danh sách tổ dân phố
      2 | Người dân học kỹ năng phòng lừa đảo | 7 | 6 | 6 | 14 buổi
      D | Doanh nghiệp, hộ kinh doanh | 15 | 11.5 | 11.5 |
      1 | Hộ kê khai thuế điện tử | 10 | 8.5 | 8.5 | Thuế cơ sở
      2 | Cửa hàng có tài khoản bán trực tuyến | 5 | 3 | 3 |` },
    slips: [
      slip("score-missing", "D11", "left out", { D11: null }),
      slip("total-max-sum", "C4", "a round hundred", { C4: 100 }),
      slip("number-as-text", "D12", "a comma", { D12: "5,5" }),
    ],
  },
];
