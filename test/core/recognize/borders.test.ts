import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { drawGrid } from "../../support/read-grid";

const DECOYS: readonly { readonly name: string; readonly sheet: string }[] = [
  { name: "an empty sheet", sheet: "" },
  {
    name: "a staff list with STT and Điểm",
    sheet: `
      STT | Họ và tên | Chức vụ | Đơn vị | Điểm | Xếp loại
      1 | Phạm Thị Sơn | Kế toán | Văn phòng | 8.75 | Giỏi
      2 | Vũ Đức Tuấn | Chuyên viên | Thanh tra Sở | 6.5 | Khá
      3 | Lê Hoàng Bình | Kế toán | Văn phòng | 7 | Khá`,
  },
  {
    name: "a nested budget",
    sheet: `
      STT | Nội dung | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
      '1 | Mua sắm thiết bị | | | | 300
      '1.1 | Máy tính xách tay | cái | 10 | 20 | 200
      '1.2 | Máy in hai mặt | cái | 10 | 10 | 100`,
  },
  {
    name: "marks of pupils",
    sheet: `
      TT | Họ tên học sinh | Lớp | Điểm tối đa | Điểm đạt
      1 | Nguyễn Văn An | 6A | 10 | 8
      2 | Trần Thị Bình | 6A | 10 | 9
      3 | Lê Văn Cường | 6B | 10 | 7`,
  },
  {
    name: "a work plan without points",
    sheet: `
      STT | Nhiệm vụ, giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
      '1 | Thể chế số | Văn phòng | Các phòng | Quý I
      '1.1 | Ban hành quy chế | Văn phòng | Các phòng | Quý I
      '1.2 | Ban hành quy trình | Văn phòng | Các phòng | Quý II`,
  },
  {
    name: "a header with nothing under it",
    sheet: "STT | Chỉ số | Điểm tối đa | Điểm đạt",
  },
  {
    name: "a questionnaire for an exam",
    sheet: `
      STT | Nội dung câu hỏi | Điểm
      1 | Chuyển đổi số là gì | 2
      2 | Dữ liệu mở là gì | 3
      3 | Chữ ký số là gì | 5`,
  },
];

test.each(DECOYS)("not taken: $name", ({ sheet }) => {
  expect(recognizeTables(drawGrid(sheet))).toEqual([]);
});

test("a staff list under an appendix does not lengthen it", () => {
  const [table] = recognizeTables(
    drawGrid(`
      STT | Chỉ số | Điểm tối đa | Điểm đạt
      '1 | Nhận thức số | 20 | 5
      '1.1 | Có kế hoạch năm | 10 | 5
      '1.2 | Có ban chỉ đạo | 10 | 0
      | | |
      STT | Họ và tên | Chức vụ | Điểm
      1 | Phạm Thị Sơn | Kế toán | 8
      2 | Vũ Đức Tuấn | Kế toán | 6`),
  );
  expect(table?.lastRow).toBe(3);
});

test("two tables with the same header one under the other stay two", () => {
  const tables = recognizeTables(
    drawGrid(`
      1. Chính quyền số | | |
      STT | Chỉ số | Điểm tối đa | Điểm đạt
      '1 | Nhận thức số | 20 | 5
      '1.1 | Có kế hoạch năm | 10 | 5
      '1.2 | Có ban chỉ đạo | 10 | 0
      | | |
      2. Kinh tế số | | |
      STT | Chỉ số | Điểm tối đa | Điểm đạt
      '1 | Nhận thức số | 20 | 5
      '1.1 | Có hội thảo số | 20 | 5
      '1.2 | Có chuyên mục số | | 5`),
  );
  expect(tables.map(({ title, firstRow, lastRow, ordinal }) => ({ title, firstRow, lastRow, ordinal }))).toEqual([
    { title: "1. Chính quyền số", firstRow: 2, lastRow: 4, ordinal: 1 },
    { title: "2. Kinh tế số", firstRow: 8, lastRow: 10, ordinal: 2 },
  ]);
});
