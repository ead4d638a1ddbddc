import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { recognizeWorkbook } from "../../../src/core/recognize/recognize-workbook";
import { drawGrid } from "../../support/read-grid";

/** Point tables and lists of other matters, as they lie beside appendices in the workbooks of offices. */
const OTHERS: readonly { readonly name: string; readonly sheet: string }[] = [
  {
    name: "emulation points of a bloc of offices",
    sheet: `
      STT | Nội dung tiêu chí | Điểm chuẩn | Điểm tự chấm | Điểm thẩm định
      I | Thực hiện nhiệm vụ chính trị | 60 | 55 |
      1 | Hoàn thành chỉ tiêu kinh tế - xã hội | 30 | 28 |
      2 | Công tác quốc phòng, an ninh | 30 | 27 |
      II | Xây dựng hệ thống chính trị | 40 | 38 |
      1 | Xây dựng Đảng trong sạch, vững mạnh | 20 | 20 |
      2 | Công tác thi đua, khen thưởng | 20 | 18 |
      | Tổng cộng | 100 | 93 |`,
  },
  {
    name: "emulation points, one of them for digital transformation",
    sheet: `
      BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024
      STT | Nội dung tiêu chí | Điểm chuẩn | Điểm tự chấm | Điểm thẩm định
      I | Thực hiện nhiệm vụ chính trị | 60 | 55 |
      1 | Hoàn thành chỉ tiêu kinh tế - xã hội | 30 | 28 |
      2 | Công tác chuyển đổi số, cải cách hành chính | 30 | 27 |
      II | Xây dựng hệ thống chính trị | 40 | 38 |
      1 | Xây dựng Đảng trong sạch, vững mạnh | 20 | 20 |
      2 | Công tác thi đua, khen thưởng | 20 | 18 |
      | Tổng cộng | 100 | 93 |`,
  },
  {
    name: "criteria of a new-style rural commune, met or not",
    sheet: `
      BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO
      TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu | Kết quả tự đánh giá
      1 | Quy hoạch | Có quy hoạch chung xây dựng xã | Đạt | Đạt
      2 | Giao thông | Tỷ lệ đường xã được nhựa hóa | ≥90% | 95%
      2.1 | Đường thôn | Tỷ lệ đường thôn bê tông | ≥80% | 85%
      2.2 | Đường ngõ | Tỷ lệ đường ngõ sạch | ≥80% | 85%
      8 | Thông tin và Truyền thông | Có điểm phục vụ bưu chính | Đạt | Đạt
      8.1 | Dịch vụ viễn thông | Có dịch vụ viễn thông, internet | Đạt | Đạt`,
  },
  {
    name: "points of a safe school",
    sheet: `
      TT | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Minh chứng
      1 | Tổ chức nhà trường | 20 | 18 | QĐ
      1.1 | Có kế hoạch xây dựng trường học an toàn | 10 | 10 | KH 5
      1.2 | Có ban chỉ đạo | 10 | 8 | QĐ 6
      2 | Cơ sở vật chất | 30 | 25 |
      2.1 | Có tường rào, cổng trường | 15 | 15 | ảnh
      2.2 | Có nước sạch | 15 | 10 | ảnh
      Tổng | | 50 | 43 |`,
  },
  {
    name: "points of a party member",
    sheet: `
      TT | Nội dung đánh giá | Điểm tối đa | Cá nhân tự chấm | Chi bộ chấm
      1 | Chính trị, tư tưởng | 20 | 20 | 19
      1.1 | Trung thành với chủ nghĩa Mác - Lênin | 10 | 10 | 9
      1.2 | Tích cực học tập nghị quyết | 10 | 10 | 10
      2 | Đạo đức, lối sống | 10 | 10 | 10
      2.1 | Cần, kiệm, liêm, chính | 10 | 10 | 10`,
  },
  {
    name: "the matrix of an examination in informatics",
    sheet: `
      TT | Chủ đề | Nội dung | Nhận biết | Thông hiểu | Vận dụng | Tổng điểm
      1 | Máy tính và cộng đồng | Thông tin và dữ liệu | 2 | 1 | 1 | 4
      1.1 | Bài 1 | Thông tin | 1 | 1 | 0 | 2
      1.2 | Bài 2 | Dữ liệu | 1 | 0 | 1 | 2
      2 | Mạng máy tính | Internet | 2 | 2 | 2 | 6
      2.1 | Bài 3 | Internet | 2 | 2 | 2 | 6`,
  },
  {
    name: "a timetable",
    sheet: `
      Tiết | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5 | Thứ 6
      1 | Toán | Văn | Tin học | Toán | Sử
      2 | Toán | Văn | Tin học | Toán | Địa
      3 | Anh | Lý | Toán | Văn | Sinh`,
  },
  {
    name: "an inventory under roman groups",
    sheet: `
      STT | Tên tài sản | Mã tài sản | Số lượng theo sổ | Số lượng kiểm kê | Chênh lệch | Ghi chú
      I | Thiết bị công nghệ thông tin | | 20 | 19 | 1 |
      1 | Máy tính để bàn | MT01 | 10 | 10 | 0 |
      2 | Máy in | MI01 | 10 | 9 | 1 | hỏng
      II | Bàn ghế | | 30 | 30 | 0 |
      1 | Bàn làm việc | BN01 | 30 | 30 | 0 |`,
  },
  {
    name: "targets of a digital transformation plan",
    sheet: `
      PHỤ LỤC: CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2025
      STT | Chỉ tiêu | Đơn vị tính | Mục tiêu năm 2025 | Đơn vị chủ trì | Đơn vị phối hợp
      I | Chính quyền số | | | |
      1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | VP UBND | Các phòng
      2 | Tỷ lệ văn bản ký số | % | 100 | VP UBND | Các phòng
      II | Kinh tế số | | | |
      1 | Tỷ trọng kinh tế số | % | 20 | Phòng KT | Các phòng
      2 | Doanh nghiệp dùng nền tảng số | % | 50 | Phòng KT | Các phòng`,
  },
  {
    name: "a survey",
    sheet: `
      TT | Nội dung câu hỏi | Rất hài lòng | Hài lòng | Bình thường | Không hài lòng
      1 | Về dịch vụ công trực tuyến | 10 | 20 | 5 | 1
      2 | Về cổng thông tin điện tử | 12 | 20 | 5 | 1
      3 | Về thái độ phục vụ | 12 | 20 | 5 | 1`,
  },
  {
    name: "monthly points of a civil servant",
    sheet: `
      TT | Nội dung tiêu chí | Thang điểm | Điểm tự chấm | Điểm lãnh đạo chấm
      I | Tiêu chí chung | 30 | 28 | 28
      1 | Phẩm chất chính trị, đạo đức, lối sống | 10 | 10 | 10
      2 | Ý thức kỷ luật, chấp hành giờ làm việc | 10 | 9 | 9
      3 | Ứng dụng công nghệ thông tin trong công việc | 10 | 9 | 9
      II | Kết quả thực hiện nhiệm vụ | 70 | 60 | 60
      1 | Khối lượng công việc hoàn thành | 40 | 35 | 35
      2 | Chất lượng, tiến độ công việc | 30 | 25 | 25
      | Tổng điểm | 100 | 88 | 88`,
  },
  {
    name: "the index of administrative reform",
    sheet: `
      BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024
      STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng
      1 | Công tác chỉ đạo điều hành | 10 | 9 |
      1.1 | Kế hoạch CCHC | 5 | 5 | KH 01
      1.2 | Báo cáo CCHC định kỳ | 5 | 4 | BC 02
      2 | Cải cách thể chế | 10 | 10 |
      2.1 | Rà soát văn bản quy phạm pháp luật | 5 | 5 |
      2.2 | Theo dõi thi hành pháp luật | 5 | 5 |
      3 | Cải cách thủ tục hành chính | 10 | 9 |
      3.1 | Kiểm soát thủ tục hành chính | 5 | 5 |
      3.2 | Giải quyết hồ sơ đúng hạn | 5 | 4 |
      4 | Hiện đại hóa hành chính | 10 | 5 |
      4.1 | Dịch vụ công trực tuyến | 5 | 3 |
      4.2 | Ứng dụng công nghệ thông tin | 5 | 2 |`,
  },
];

test.each(OTHERS)("$name: no appendix", ({ sheet }) => {
  expect(recognizeTables(drawGrid(sheet))).toEqual([]);
});

test.each([
  ["Trụ cột: VẬN HÀNH", 1], ["BẢNG TỰ ĐÁNH GIÁ NĂM 2025", 0], ["Phần II. THI ĐUA, KHEN THƯỞNG", 0],
] as const)("under '%s' a sheet of other things with the very headings of an appendix is taken %i times", (title, count) => {
  const header = "TT | Chỉ số | Điểm tối đa | Tự chấm | Minh chứng";
  const appendix = drawGrid(`TRỤ CỘT CHÍNH QUYỀN SỐ\n${header}\n1 | Chính quyền số | 20 | 15 |\n'1.1 | Văn bản điện tử | 12 | 9 |\n'1.2 | Dịch vụ công trực tuyến | 8 | 6 |`);
  const other = drawGrid(`${title}\n${header}\n1 | Giám sát luồng | 20 | 15 |\n'1.1 | Phao, tiêu phát tín hiệu | 12 | 9 |\n'1.2 | Đèn biển được theo dõi | 8 | 6 |`);
  expect(recognizeWorkbook([appendix, other]).map((tables) => tables.length)).toEqual([1, count]);
});
