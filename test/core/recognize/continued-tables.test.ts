import { recognizeWorkbook } from "../../../src/core/recognize/recognize-workbook";
import { drawGrid } from "../../support/read-grid";

const FIRST = drawGrid(
  `
  STT | Chỉ số | Điểm tối đa | Điểm tự chấm
  '1 | Nhận thức số | 20 | 5
  '1.1 | Có kế hoạch năm | 10 | 5
  '1.2 | Có ban chỉ đạo | 10 | 0
  '2 | Thể chế số | 15 |
  '2.1 | Có quy chế số | 10 |`,
  "Trang 1",
);

test("a table goes on on the next sheet without its header", () => {
  const second = drawGrid("'2.2 | Có quy trình số hóa | 5 | 1\n'3 | Hạ tầng số | 5 |\n'3.1 | Có mạng nội bộ | 5 |\nTổng | | 40 |", "Trang 2");
  const [before, after] = recognizeWorkbook([FIRST, second]).flat();
  expect(before?.continuedBy).toEqual({ sheet: "Trang 2", ordinal: 1 });
  expect(after).toMatchObject({ sheet: "Trang 2", headerRows: [], firstRow: 0, lastRow: 3, columns: { code: 0, name: 1, max: 2 }, continues: { sheet: "Trang 1", ordinal: 1 } });
});

test("a table goes on on the next sheet under its header", () => {
  const second = drawGrid("STT | Chỉ số | Điểm tối đa | Điểm tự chấm\n'3 | Hạ tầng số | 5 |\n'3.1 | Có mạng nội bộ | 3 |\n'3.2 | Có máy tính | 2 |", "Trang 2");
  const found = recognizeWorkbook([FIRST, second]);
  expect(found.map((tables) => tables.map(({ headerRows, continues }) => ({ headerRows, continues })))).toEqual([
    [{ headerRows: [0], continues: undefined }],
    [{ headerRows: [0], continues: { sheet: "Trang 1", ordinal: 1 } }],
  ]);
});

test("a table that begins with 1 is one of its own", () => {
  const [, second] = recognizeWorkbook([FIRST, FIRST]).flat();
  expect(second?.continues).toBeUndefined();
});

test("a sheet of other data after a table stays without one", () => {
  const other = drawGrid("1 | Nguyễn Văn An | 5\n2 | Trần Thị Bình | 6\n3 | Lê Văn Cường | 7", "Khác");
  expect(recognizeWorkbook([FIRST, other])[1]).toEqual([]);
});
