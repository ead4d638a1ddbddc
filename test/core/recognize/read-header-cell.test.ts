import { readHeaderCell } from "../../../src/core/recognize/headers/read-header-cell";

test.each([
  ["STT", "code"],
  ["Số TT", "code"],
  ["Mã", "code"],
  ["Chỉ số/Chỉ số thành phần", "name"],
  ["Chỉ số đánh giá", "name"],
  ["Tiêu chí", "name"],
  ["Nội dung", "name"],
  ["Điểm tối đa", "max"],
  ["Thang điểm", "max"],
  ["Điểm chuẩn", "max"],
  ["Điểm số tối đa", "max"],
  ["Điểm", "score"],
  ["Điểm đạt", "score-got"],
  ["Điểm đạt được", "score-got"],
  ["Điểm kết luận", "score-final"],
  ["So với năm trước", "aside"],
  ["Tự đánh giá", "score-self"],
  ["Điểm tự chấm", "score-self"],
  ["Điểm tự chấm 2024", "score-self"],
  ["Điểm Hội đồng thẩm định", "score-council"],
  ["Điểm HĐTĐ", "score-council"],
  ["Điểm năm 2022", "score-year"],
  ["Cách xác định và tính điểm", "rule"],
  ["Phương pháp tính", "rule"],
  ["Giải pháp", "solution"],
  ["Đơn vị chủ trì", "lead"],
  ["Cơ quan thực hiện", "lead"],
  ["Cơ quan phối hợp", "support"],
  ["Thời gian hoàn thành", "deadline"],
  ["Lý do mất điểm", "reason"],
  ["Tài liệu kiểm chứng", "evidence"],
  ["Ghi chú", "note"],
  ["Họ và tên", "other"],
  ["Thành tiền", "other"],
])("%j heads the column %s", (text, meaning) => {
  expect(readHeaderCell(text)?.meaning).toBe(meaning);
});

test.each(["Nguyễn Văn An", "10", "Văn phòng", "", "Mã Pì Lèng", "stttt"])("%j is no header of ours", (text) => {
  expect(readHeaderCell(text)).toBeNull();
});

test("a header names its year", () => {
  expect(readHeaderCell("Điểm đạt năm 2023")?.year).toBe(2023);
});
