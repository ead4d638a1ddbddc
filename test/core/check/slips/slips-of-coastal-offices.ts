import type { FileSheet } from "../../../support/file-sheet";
import { COASTAL_WORKBOOKS } from "../../recognize/unforeseen/workbooks-of-coastal-offices";
import type { SlippedTable } from "./slip";
import { figureSlip, slip } from "./slip";

/** A sheet of the workbooks of coastal offices, each of which is as it should be. */
function coastalSheet(name: string): FileSheet {
  const sheet = COASTAL_WORKBOOKS.map(({ sheets }) => sheets[name]).find((each) => each !== undefined);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Tables of the coast as careful officers leave them, and the slips of careless ones. */
export const SLIPS_OF_COASTAL_OFFICES: readonly SlippedTable[] = [
  {
    name: "a department of culture and tourism",
    sheet: coastalSheet("PL2 - So VHTTDL"),
    slips: [
      slip("group-score-sum", "E14", "the last row of the group not added", { E9: 57.75, E14: 14.5 }),
      slip("total-max-sum", "C9", "the hundred of the circular", { C9: 100 }),
      slip("code-numeral", "A19", "3 for III", { A19: 3 }),
    ],
  },
  {
    name: "a fisheries surveillance department",
    sheet: coastalSheet("Cuc TS-KN"),
    slips: [
      slip("code-coerced", "A17", "typed again without the apostrophe", { A17: 1.1 }),
      slip("score-above-max", "F10", "a zero too many", { F7: 63.5, F10: 30, F26: 90 }),
      slip("name-duplicate", "B16", "the row above copied", { B16: "Cơ sở nuôi biển được cấp mã số" }),
    ],
  },
  {
    name: "a seaside ward in an old font",
    sheet: coastalSheet("Rach Dua"),
    slips: [
      slip("number-as-text", "D18", "a comma on a machine that wants a point", { D18: "4,5" }),
      slip("group-max-sum", "C13", "the maxima of last year added", { C13: 24, C21: 68 }),
      slip("code-duplicate", "A12", "2 twice", { A12: 2 }),
    ],
  },
  {
    name: "a general hospital by the sea",
    sheet: coastalSheet("BV da khoa"),
    slips: [
      slip("score-above-max", "F9", "the maximum of the row above", { F9: 8, F17: 73 }),
      slip("code-gap", "B16", "13 after 11", { B16: 13 }),
      slip("total-score-sum", "E17", "the last row not added", { E17: 66 }),
    ],
  },
  {
    name: "a port company with a table for each pillar",
    sheet: coastalSheet("Cang"),
    slips: [
      slip("total-score-sum", "D22", "two figures changed about", { D22: 62 }),
      slip("score-negative", "D11", "a dash left before the figure", { D9: 4, D11: -2, D12: 23 }),
      slip("max-missing", "C10", "wiped out", { C10: null }),
    ],
  },
  {
    name: "a commune's list of lost points",
    sheet: coastalSheet("KH khac phuc"),
    slips: [
      slip("status-contradiction", "I6", "copied from the row above", { I6: "Đã hoàn thành" }),
      slip("reason-contradiction", "E13", "this year's count beside last year's points", { E13: "Số hóa 9000/12000 trang sổ" }),
      slip("word-repeated", "F16", "a word twice", { F16: "Phối hợp ngân hàng mở mở tài khoản" }),
    ],
  },
  {
    name: "a provincial tax office over three pages",
    sheet: coastalSheet("Thue CM"),
    slips: [
      slip("score-missing", "E10", "nothing at the foot of the page", { E10: null }),
      slip("code-gap", "A23", "12 after 10", { A23: 12 }),
      slip("group-score-sum", "E9", "only what stood on the first page", { E9: 6, E24: 71 }),
    ],
  },
  {
    name: "a regional treasury begun at column C",
    sheet: coastalSheet("KBNN KV"),
    slips: [
      slip("score-not-number", "H12", "a doubt left in the cell", { H12: "8.5?" }),
      slip("score-above-max", "F15", "a one before the five", { F13: 26, G13: 130, F15: 15, G15: 187.5, F17: 78, G17: 97.5 }),
      slip("index-mismatch", "G10", "two figures changed about", { G10: 59 }),
    ],
  },
  {
    name: "a province's public service centre",
    sheet: coastalSheet("TTPVHCC"),
    slips: [
      slip("rule-precedence", "D6", "the brackets lost in retyping", { D6: "a = Số hồ sơ nộp trực tuyến toàn trình.\nb = Số hồ sơ nộp trực tuyến một phần.\nc = Tổng số hồ sơ tiếp nhận.\n- Tỷ lệ = a+b/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-divisor-mismatch", "D13", "the next year's target in the divisor", { D13: "a = Số giao dịch trực tuyến.\nb = Tổng số giao dịch thu phí, lệ phí.\n- Tỷ lệ = a/b.\n- Tỷ lệ ≥ 80%: Điểm tối đa.\n- Tỷ lệ < 80%: Tỷ lệ/90%*Điểm tối đa." }),
      slip("bracket-unbalanced", "C10", "the closing bracket cut off", { C10: "Kết quả điện tử có giá trị pháp lý (bản ký số" }),
    ],
  },
  {
    name: "a maritime college with bands",
    sheet: coastalSheet("CĐ Hàng hải"),
    slips: [
      slip("max-shared", "C14", "one cell for both", { C13: 20, C14: null }, ["C13:C14"]),
      slip("total-max-sum", "C18", "a ten not carried", { C18: 90 }),
      slip("name-duplicate", "B16", "pasted from above", { B16: "Cổng thông tin học viên" }),
    ],
  },
  {
    name: "a customs branch with levels",
    sheet: coastalSheet("HQ KV"),
    slips: [
      slip("rule-gap", "D6", "ninety typed for ninety-five", { D6: "- Từ 95% số hồ sơ trở lên: 10 điểm.\n- Từ 80% đến dưới 90%: 6 điểm.\n- Dưới 80%: 0 điểm." }),
      slip("rule-branches-overlap", "D7", "ten in two levels", { D7: "- Từ 10 cảng, kho bãi trở lên: 8 điểm.\n- Từ 5 đến 10 cảng, kho bãi: 5 điểm.\n- Dưới 5 cảng, kho bãi: 0 điểm." }),
      slip("score-unreachable", "F14", "five, between six and none", { F12: 9, F14: 5, F15: 40 }),
    ],
  },
  {
    name: "a bay's management board with dashes",
    sheet: coastalSheet("BQL vinh"),
    slips: [
      slip("group-score-sum", "F5", "the second dash not added", { F4: 20.5, F5: 8, F19: 56.5 }),
      slip("number-as-text", "G14", "a comma typed as text", { G14: "4,5" }),
      slip("code-duplicate", "A18", "1 once more", { A18: 1 }),
    ],
  },
  {
    name: "a province's decision without scores",
    sheet: coastalSheet("Bo chi so cap xa"),
    slips: [
      slip("rule-variable-undefined", "D17", "b became c", { D17: "a = Số người có tài khoản định danh mức 2.\nb = Tổng số người từ đủ 14 tuổi.\n- Tỷ lệ = a/c.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("rule-unreadable", "D10", "nothing to go by", { D10: "Căn cứ tình hình thực tế" }),
      slip("group-max-sum", "C11", "the maxima added before the last row came", { C11: 25, C18: 57 }),
    ],
  },
  {
    name: "a science department: figures, points still to be made",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH QUẢNG NGÃI |  |  |  |
      BIỂU TÍNH ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ NĂM 2025 |  |  |  |

      STT | Chỉ số | Cách xác định điểm | Điểm tối đa | Điểm tự đánh giá
      '1 | Nhận thức số |  | 11 |
      '1.1 | Giám đốc chủ trì họp Tổ chuyển đổi số | - Từ 6 cuộc trở lên: Điểm tối đa.\\n- Từ 3 đến 5 cuộc: 1/2*Điểm tối đa.\\n- Dưới 3 cuộc: 0 điểm. | 5 |
      '1.2 | Công chức học trên nền tảng MOOC | a = Số công chức hoàn thành khóa học.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
      '2 | Hạ tầng, nền tảng |  | 17 |
      '2.1 | Công chức có máy tính dưới 5 năm sử dụng | a = Số công chức có máy tính dưới 5 năm sử dụng.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa. | 5 |
      '2.2 | Trạm 5G tại xã ven biển | a = Số xã ven biển có trạm 5G.\\nb = Tổng số xã ven biển.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
      '2.3 | Sàn giao dịch công nghệ trực tuyến | - Đã vận hành: Điểm tối đa.\\n- Chưa vận hành: 0 điểm. | 4 |
      '3 | Hoạt động số |  | 22 |
      '3.1 | Nhiệm vụ khoa học quản lý trên phần mềm | a = Số nhiệm vụ khoa học quản lý trên phần mềm.\\nb = Tổng số nhiệm vụ khoa học đang thực hiện.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 8 |
      '3.2 | Hồ sơ nộp trực tuyến | a = Số hồ sơ nộp trực tuyến.\\nb = Tổng số hồ sơ đã tiếp nhận.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 90%: Điểm tối đa.\\n- Tỷ lệ < 90%: Tỷ lệ/90%*Điểm tối đa. | 8 |
      '3.3 | Công chức ký số trên thiết bị di động | a = Số công chức ký số trên thiết bị di động.\\nb = Tổng số công chức của Sở.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa. | 6 |
       | Tổng điểm |  | 50 |` },
    figures: { "1.1/value": 4, "1.2/a": 58, "1.2/b": 64, "2.1/a": 50, "2.1/b": 64, "2.2/a": 9, "2.2/b": 17, "2.3/choice": 1, "3.1/a": 41, "3.1/b": 46, "3.2/a": 913, "3.2/b": 1020, "3.3/a": 32, "3.3/b": 64 },
    slips: [
      figureSlip("input-missing", "2.2/b", "the list of communes not yet drawn up", { "2.2/b": null }),
      figureSlip("input-not-number", "3.1/a", "a guess in words", { "3.1/a": "khoảng 41" }),
      figureSlip("numerator-exceeds-denominator", "3.2/a", "a zero too many", { "3.2/a": 9130 }),
    ],
  },
  {
    name: "a finance department of a city: sums of money and staff",
    sheet: { cells: `
      SỞ TÀI CHÍNH THÀNH PHỐ HUẾ
      BIỂU SỐ LIỆU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ

      Mã | Tên chỉ số | Điểm tối đa | Tự chấm điểm | Phương pháp tính điểm
      '1 | Kinh phí | 20 |  |
      '1.1 | Giải ngân vốn chuyển đổi số | 10 |  | a = Vốn đã giải ngân (tỷ đồng).\\nb = Kế hoạch vốn được giao (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Chi thường xuyên cho chuyển đổi số | 10 |  | a = Chi thường xuyên cho chuyển đổi số (tỷ đồng).\\nb = Tổng chi thường xuyên (tỷ đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 1%: Điểm tối đa.\\n- Tỷ lệ < 1%: Tỷ lệ/1%*Điểm tối đa.
      '2 | Nghiệp vụ | 22 |  |
      '2.1 | Đơn vị dự toán dùng hóa đơn đầu vào điện tử | 8 |  | a = Số đơn vị dùng hóa đơn đầu vào điện tử.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Đơn vị dự toán gửi quyết toán điện tử | 8 |  | a = Số đơn vị gửi quyết toán điện tử.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 95%: Điểm tối đa.\\n- Tỷ lệ < 95%: Tỷ lệ/95%*Điểm tối đa.
      '2.3 | Công khai dự toán trực tuyến | 6 |  | a = Số đơn vị công khai dự toán trực tuyến.\\nb = Tổng số đơn vị dự toán.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3 | Doanh nghiệp | 12 |  |
      '3.1 | Đăng ký doanh nghiệp qua mạng | 8 |  | a = Số hồ sơ đăng ký qua mạng.\\nb = Tổng số hồ sơ đăng ký doanh nghiệp.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '3.2 | Trợ lý ảo hỗ trợ doanh nghiệp | 4 |  | - Đã triển khai: Điểm tối đa.\\n- Chưa triển khai: 0 điểm.
       | Cộng | 54 |  |` },
    figures: { "1.1/a": 61.5, "1.1/b": 82, "1.2/a": 74.2, "1.2/b": 9650, "2.1/a": 390, "2.1/b": 408, "2.2/a": 371, "2.2/b": 408, "2.3/a": 408, "2.3/b": 408, "3.1/a": 2870, "3.1/b": 2910, "3.2/choice": 2 },
    slips: [
      figureSlip("unit-suspect", "1.2/b", "đồng where tỷ đồng is asked", { "1.2/b": 9650000000000 }),
      figureSlip("input-conflict", "2.3/b", "408 units above, 418 here", { "2.3/b": 418 }),
      slip("rule-variable-unused", "E13", "a letter taken in and not used", { E13: "a = Số hồ sơ đăng ký qua mạng.\nb = Tổng số hồ sơ đăng ký doanh nghiệp.\nc = Số hồ sơ bị trả lại.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
    ],
  },
  {
    name: "a university by the sea: groups with texts beneath",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      TRƯỜNG ĐẠI HỌC NHA TRANG |  |  |  |  |
      TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ CƠ SỞ GIÁO DỤC ĐẠI HỌC |  |  |  |  |
      TT | Tiêu chí | Điểm tối đa | Trường tự chấm | Bộ thẩm định | Cách tính điểm
      '1 | Đào tạo | 20 | 14.5 | 14 |
      '1.1 | Học phần giảng dạy kết hợp trực tuyến | 10 | 7.5 | 7 | a = Số học phần kết hợp trực tuyến.\\nb = Tổng số học phần.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.2 | Phòng thí nghiệm ảo ngành thủy sản | 6 | 3 | 3 | - Từ 4 phòng trở lên: Điểm tối đa.\\n- Từ 2 đến 3 phòng: 1/2*Điểm tối đa.\\n- Dưới 2 phòng: 0 điểm.
      '1.3 | Văn bằng số | 4 | 4 | 4 | - Đã cấp: Điểm tối đa.\\n- Chưa cấp: 0 điểm.
      '2 | Nghiên cứu | 14 | 8 | 7.6 |
      '2.1 | Luận văn công bố trên thư viện số | 8 | 8 | 7.6 | a = Số luận văn công bố trên thư viện số.\\nb = Tổng số luận văn đã bảo vệ.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Kho dữ liệu nghiên cứu biển | 6 | 0 | 0 | - Đã xây dựng: Điểm tối đa.\\n- Chưa xây dựng: 0 điểm.
      '3 | Quản trị | 16 | 12 | 12 |
      '3.1 | Thủ tục cho sinh viên thực hiện trực tuyến | 8 | 6 | 6 | a = Số thủ tục thực hiện trực tuyến.\\nb = Tổng số thủ tục cho sinh viên.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 80%: Điểm tối đa.\\n- Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa.
      '3.2 | Hệ thống ký túc xá thông minh | 4 | 4 | 4 | - Đã lắp đặt: Điểm tối đa.\\n- Chưa lắp đặt: 0 điểm.
      '3.3 | Số lần kiểm thử an toàn thông tin | 4 | 2 | 2 | - Từ 2 lần trở lên: Điểm tối đa.\\n- Có 1 lần: 1/2*Điểm tối đa.\\n- Không có lần nào: 0 điểm.
       | Tổng cộng | 50 | 34.5 | 33.6 |` },
    slips: [
      slip("rule-branch-duplicate", "F10", "Chưa typed as Đã", { F10: "- Đã xây dựng: Điểm tối đa.\n- Đã xây dựng: 0 điểm." }),
      slip("rule-parent-conflict", "F8", "the text pasted beside its group too", { F8: "a = Số luận văn công bố trên thư viện số.\nb = Tổng số luận văn đã bảo vệ.\n- Tỷ lệ = a/b.\n- Điểm = Tỷ lệ*Điểm tối đa." }),
      slip("score-unreachable", "D6", "four of six, which no number of rooms gives", { D4: 15.5, D6: 4, D15: 35.5 }),
    ],
  },
  {
    name: "a maritime administration: roman groups, the index in a line below",
    sheet: { cells: `
      CỤC HÀNG HẢI VÀ ĐƯỜNG THỦY VIỆT NAM
      CẢNG VỤ HÀNG HẢI VŨNG TÀU
      TỰ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025

      Số TT | Nội dung chỉ số | Điểm chuẩn | Điểm tự chấm | Điểm Cục thẩm định | Ghi chú
      I | Thủ tục điện tử | 45 | 42 | 41 |
      1 | Tàu biển làm thủ tục qua cơ chế một cửa | 20 | 20 | 20 |
      2 | Phương tiện thủy nội địa khai báo qua mạng | 15 | 12 | 11 | Sà lan nhỏ còn khai giấy
      3 | Giấy phép rời cảng điện tử | 10 | 10 | 10 |
      II | Giám sát hàng hải | 25 | 22.5 | 22 |
      1 | Trạm VTS hoạt động liên tục | 15 | 13.5 | 13.5 |
      2 | Hải đồ điện tử cập nhật | 5 | 5 | 5 |
      3 | Thông báo hàng hải tự động | 5 | 4 | 3.5 |
      III | Nội bộ | 30 | 21 | 21 |
      1 | Hồ sơ công việc trên mạng | 15 | 11 | 11 |
      2 | Viên chức có chữ ký số | 5 | 5 | 5 |
      3 | Hệ thống được phê duyệt cấp độ | 10 | 5 | 5 | Đang trình cấp độ 3
       | Tổng điểm | 100 | 85.5 | 84 |

      Chỉ số chuyển đổi số của Cảng vụ theo điểm Cục thẩm định: 0,84 |  |  |  |  |
       | NGƯỜI LẬP |  |  | GIÁM ĐỐC |` },
    slips: [
      slip("index-mismatch", "A20", "two figures changed about", { A20: "Chỉ số chuyển đổi số của Cảng vụ theo điểm Cục thẩm định: 0,48" }),
      slip("score-negative", "E13", "a dash before the figure", { E10: 15, E13: -3.5, E18: 77 }),
      slip("code-numeral", "A10", "2 for II", { A10: 2 }),
    ],
  },
  {
    name: "a veterans' association: points written out, points for each item",
    sheet: { merges: ["A1:F1", "A2:F2"], cells: `
      HỘI CỰU CHIẾN BINH TỈNH QUẢNG TRỊ |  |  |  |  |
      BẢNG ĐIỂM CHUYỂN ĐỔI SỐ TRONG CÔNG TÁC HỘI NĂM 2025 |  |  |  |  |
      TT | Nội dung | Hướng dẫn cho điểm | Điểm tối đa | Hội cấp xã tự chấm | Hội tỉnh chấm
      I | Tổ chức Hội |  | 19 | 17 | 15
      1 | Có kế hoạch chuyển đổi số | Có: 5 điểm; Không có: 0 điểm | 5 | 5 | 5
      2 | Báo cáo định kỳ qua phần mềm | Mỗi báo cáo đúng hạn: 2 điểm, tối đa 8 điểm | 8 | 8 | 6
      3 | Cán bộ Hội có hộp thư công vụ | Từ 90% trở lên: 6 điểm; từ 70% đến dưới 90%: 4 điểm; dưới 70%: 0 điểm | 6 | 4 | 4
      II | Hội viên |  | 27 | 20 | 20
      1 | Hội viên cài VNeID mức 2 | Từ 80% trở lên: 10 điểm; từ 60% đến dưới 80%: 6 điểm; dưới 60%: 0 điểm | 10 | 10 | 10
      2 | Số buổi tập huấn kỹ năng số | Từ 4 buổi trở lên: 8 điểm; từ 2 đến 3 buổi: 4 điểm; dưới 2 buổi: 0 điểm | 8 | 4 | 4
      3 | Mô hình cựu chiến binh kinh doanh trên mạng | Mỗi mô hình: 3 điểm, tối đa 9 điểm | 9 | 6 | 6
      III | Tuyên truyền |  | 9 | 9 | 9
      1 | Trang tin của Hội | Có: 4 điểm; Không có: 0 điểm | 4 | 4 | 4
      2 | Phổ biến phòng chống lừa đảo qua mạng | Đã tổ chức: 5 điểm; Chưa tổ chức: 0 điểm | 5 | 5 | 5
       | Tổng điểm |  | 55 | 46 | 44` },
    slips: [
      slip("rule-gap", "C10", "five for four, and four is nowhere", { C10: "Từ 5 buổi trở lên: 8 điểm; từ 2 đến 3 buổi: 4 điểm; dưới 2 buổi: 0 điểm" }),
      slip("score-unreachable", "F11", "five at three a model", { F8: 19, F11: 5, F15: 43 }),
      slip("max-missing", "D14", "left out", { D14: null }),
    ],
  },
  {
    name: "a resort ward: why points were lost, what is done",
    sheet: { merges: ["A1:H1", "A2:H2"], cells: `
      UBND PHƯỜNG ĐỒ SƠN |  |  |  |  |  |  |
      GIẢI TRÌNH ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ VÀ KẾ HOẠCH CẢI THIỆN |  |  |  |  |  |  |
      Mã | Chỉ số thành phần | Điểm tối đa | Điểm đạt được năm 2025 | Lý do mất điểm | Giải pháp | Chủ trì | Tiến độ
      1 | Hạ tầng | 24 | 16 |  |  |  |
      '1.1 | Tổ dân phố có camera kết nối | 10 | 6 | Kết nối 12/20 tổ dân phố | Xã hội hóa lắp đặt | Công an phường | Đang thực hiện
      '1.2 | Điểm Wifi bãi tắm | 6 | 6 |  | Duy trì | Phòng Kinh tế, Hạ tầng | Đã hoàn thành
      '1.3 | Trạm sạc, đèn đường điều khiển từ xa | 8 | 4 | Mới có 30/60 tuyến đường | Thay tủ điều khiển | Phòng Kinh tế, Hạ tầng | Quý III/2026
      2 | Dịch vụ công | 28 | 24.4 |  |  |  |
      '2.1 | Hồ sơ trực tuyến toàn trình | 12 | 9 | Nộp toàn trình 1500/2000 hồ sơ | Hỗ trợ tại quầy | Trung tâm PVHCC | Quý I/2026
      '2.2 | Kết quả điện tử | 10 | 10 |  | Duy trì | Trung tâm PVHCC | Đã hoàn thành
      '2.3 | Phản ánh kiến nghị trả lời đúng hạn | 6 | 5.4 | Trả lời đúng hạn 90/100 phản ánh | Phân công trực | Văn phòng | Thường xuyên
      3 | Du lịch số | 14 | 10 |  |  |  |
      '3.1 | Cơ sở lưu trú khai báo tạm trú qua mạng | 8 | 8 |  | Duy trì | Công an phường | Đã hoàn thành
      '3.2 | Nhà hàng niêm yết giá bằng mã QR | 6 | 2 | Niêm yết 20/60 nhà hàng | Vận động, kiểm tra | Phòng Văn hóa - Xã hội | Quý II/2026
       | Tổng | 66 | 50.4 |  |  |  |` },
    slips: [
      slip("reason-contradiction", "E14", "a figure typed wrongly", { E14: "Niêm yết 50/60 nhà hàng" }),
      slip("status-contradiction", "H5", "taken over from the row below", { H5: "Đã hoàn thành" }),
      slip("bracket-unbalanced", "F9", "the closing bracket forgotten", { F9: "Hỗ trợ tại quầy (đoàn viên, tổ công nghệ số" }),
    ],
  },
  {
    name: "a port city's hospital: figures of patients and of staff",
    sheet: { merges: ["A1:E1", "A2:E2"], cells: `
      BỆNH VIỆN HỮU NGHỊ VIỆT TIỆP |  |  |  |
      NHẬP SỐ LIỆU CHẤM ĐIỂM CHUYỂN ĐỔI SỐ BỆNH VIỆN |  |  |  |
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính và cho điểm
      '1 | Khám chữa bệnh | 26 |  |
      '1.1 | Lượt khám đặt lịch trước qua mạng | 10 |  | a = Số lượt khám đặt lịch qua mạng.\\nb = Tổng số lượt khám ngoại trú.\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 40%: Điểm tối đa.\\n- Tỷ lệ < 40%: Tỷ lệ/40%*Điểm tối đa.
      '1.2 | Lượt khám dùng căn cước gắn chip | 8 |  | a = Số lượt khám dùng căn cước gắn chip.\\nb = Tổng số lượt khám ngoại trú.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '1.3 | Lượt khám thanh toán không tiền mặt | 8 |  | a = Số lượt khám thanh toán không tiền mặt.\\nb = Tổng số lượt khám ngoại trú.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2 | Quản trị bệnh viện | 24 |  |
      '2.1 | Khoa dùng bệnh án điện tử | 12 |  | a = Số khoa dùng bệnh án điện tử.\\nb = Tổng số khoa lâm sàng.\\n- Tỷ lệ = a/b.\\n- Điểm = Tỷ lệ*Điểm tối đa.
      '2.2 | Kinh phí công nghệ thông tin | 8 |  | a = Chi cho công nghệ thông tin (triệu đồng).\\nb = Tổng chi của bệnh viện (triệu đồng).\\n- Tỷ lệ = a/b.\\n- Tỷ lệ ≥ 1%: Điểm tối đa.\\n- Tỷ lệ < 1%: Tỷ lệ/1%*Điểm tối đa.
      '2.3 | Phương án ứng cứu khi mất dữ liệu | 4 |  | - Đã phê duyệt: Điểm tối đa.\\n- Chưa phê duyệt: 0 điểm.
       | Tổng | 50 |  |` },
    figures: { "1.1/a": 86000, "1.1/b": 310000, "1.2/a": 241000, "1.2/b": 310000, "1.3/a": 98200, "1.3/b": 310000, "2.1/a": 28, "2.1/b": 34, "2.2/a": 9850, "2.2/b": 1240000, "2.3/choice": 1 },
    slips: [
      figureSlip("numerator-exceeds-denominator", "2.1/a", "a figure of the next row run into this one", { "2.1/a": 282 }),
      figureSlip("unit-suspect", "2.2/a", "đồng where triệu đồng is asked", { "2.2/a": 9850000000 }),
      figureSlip("input-not-number", "1.3/a", "the unit behind the figure", { "1.3/a": "98.200 lượt" }),
    ],
  },
];
