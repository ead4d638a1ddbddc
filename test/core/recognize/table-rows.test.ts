import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { drawGrid } from "../../support/read-grid";

const HEADER = "STT | Chỉ số | Điểm tối đa | Điểm đạt | Cách tính | Đơn vị phối hợp";
const TOP = `${HEADER}
'1 | Nhận thức số | 20 | 10 | |
'1.1 | Có kế hoạch năm | 10 | 10 | Có: 10 điểm | Văn phòng`;

function rowsOf(lines: string): ReturnType<typeof recognizeTables>[number]["rows"] {
  return recognizeTables(drawGrid(`${TOP}\n${lines}`))[0]?.rows ?? [];
}

test.each([
  ["8,25", 8.25],
  ["10", 10],
  ["7.125", 7.125],
  ["5 điểm", 5],
  ["5đ", 5],
  ["chưa có số liệu", null],
  ["50%", null],
  ["3/10", null],
])("a score written as the text %j is %j", (text, value) => {
  const [, , row] = rowsOf(`'1.2 | Có ban chỉ đạo | 10 | '${text} | |`);
  expect(row?.scores[0]).toEqual({ row: 3, column: 3, value, text });
});

test("an error value is kept as words", () => {
  const [, , row] = rowsOf("'1.2 | Có ban chỉ đạo | 10 | #REF! | |");
  expect(row?.scores[0]).toMatchObject({ value: null, text: "#REF!" });
});

test("a row cut by a page break is joined across the repeated header, with the words that ran into it", () => {
  const rows = rowsOf(`
'1.2 | Có ban chỉ đạo do | 10 | 0 | Có: 10 điểm; | UBND các xã,
STT | Chỉ số | Điểm tối đa | Điểm đạt | Cách tính | Đơn vị phối hợp thị trấn
 | lãnh đạo đứng đầu | | | không có: 0 điểm |
'1.3 | Có quy chế nội bộ | 10 | 0 | |`.trimStart());
  expect(rows[2]).toMatchObject({
    row: 3,
    rows: [3, 5],
    code: "1.2",
    name: "Có ban chỉ đạo do lãnh đạo đứng đầu",
    texts: { rule: "Có: 10 điểm; không có: 0 điểm", support: "UBND các xã, thị trấn" },
  });
  expect(rows.map((row) => row.code)).toEqual(["1", "1.1", "1.2", "1.3"]);
});

test("the last row may go on after a page break", () => {
  const rows = rowsOf(`
'1.2 | Có ban chỉ đạo do | 10 | 0 | |
${HEADER}
 | lãnh đạo đứng đầu | | | |`.trimStart());
  expect(rows.at(-1)?.rows).toEqual([3, 5]);
});

test("a page number between rows is no row", () => {
  const rows = rowsOf("3 | | | | |\n'1.2 | Có ban chỉ đạo | 10 | 0 | |");
  expect(rows.map((row) => row.code)).toEqual(["1", "1.1", "1.2"]);
});

describe("rows out of all sums", () => {
  test.each([
    { name: "a group that says it is not scored yet", lines: "'2 | Đô thị thông minh (chưa t/khai) | | | |\n'2.1 | Có đề án riêng | | | Có: 5 |", states: ["not-scored", "not-scored"] },
    { name: "a group without any points, in silence", lines: "'2 | Đô thị thông minh | 0 | | |\n'2.1 | Có đề án riêng | 0 | | Có: 5 |", states: ["not-scored", "not-scored"] },
    { name: "one indicator that is not assessed", lines: "'1.2 | Có hệ thống một cửa | 10 | 'Không đánh giá | |\n'1.3 | Có quy chế nội bộ | 10 | 5 | |", states: ["not-assessed", undefined] },
    { name: "words that a score contradicts", lines: "'1.2 | Có hệ thống (chưa chấm điểm năm trước) | 10 | 5 | |\n'1.3 | Có quy chế nội bộ | 10 | 5 | |", states: [undefined, undefined] },
    { name: "a group that merely has no score yet", lines: "'2 | Thể chế số | 10 | | |\n'2.1 | Có đề án riêng | 10 | | Có: 5 |", states: [undefined, undefined] },
    { name: "one indicator whose maximum was forgotten", lines: "'1.2 | Có hệ thống một cửa | | | |\n'1.3 | Có quy chế nội bộ | 10 | 5 | |", states: [undefined, undefined] },
  ])("$name", ({ lines, states }) => {
    expect(rowsOf(lines).slice(2).map((row) => row.state)).toEqual(states);
  });

  test.each([
    { name: "this year's word is not contradicted by last year's points", row: "'1.2 | Có hệ thống một cửa | 10 | 8 | 'Không đánh giá", state: "not-assessed" },
    { name: "this year's points contradict last year's word", row: "'1.2 | Có hệ thống một cửa | 10 | 'Không đánh giá | 8", state: undefined },
    { name: "last year's points contradict a name that speaks of another time", row: "'1.2 | Có hệ thống (chưa chấm điểm) | 10 | 8 | ", state: undefined },
  ])("$name", ({ row, state }) => {
    const [table] = recognizeTables(drawGrid(`STT | Chỉ số | Điểm tối đa | Điểm đạt năm 2023 | Điểm tự chấm năm 2024\n'1 | Nhận thức số | 20 | 10 | 10\n'1.1 | Có kế hoạch năm | 10 | 10 | 10\n${row}`));
    expect(table?.scores.map(({ role }) => role)).toEqual(["published", "self"]);
    expect(table?.rows[2]?.state).toBe(state);
  });
});

test.each([
  ["'Tiêu chí 1' over 'Chỉ tiêu 1', in a column that is headed like names", `Tiêu chí, chỉ tiêu | Nội dung chuyển đổi số | Điểm số tối đa | Điểm số tự chấm
Tiêu chí 1 | Hạ tầng số | 20 | 15
Chỉ tiêu 1 | Hộ có internet cáp quang | 12 | 9
Chỉ tiêu 2 | Wifi tại nhà văn hóa | 8 | 6
Tiêu chí 2 | Chính quyền số | 10 | 7
Chỉ tiêu 1 | Hồ sơ nộp trực tuyến | 6 | 4
Chỉ tiêu 2 | Văn bản điện tử có chữ ký số | 4 | 3`, "group 1, indicator 1, indicator 2, group 2, indicator 1, indicator 2"],
  ["'Tiêu chí 1' over 1.1, weights for maxima, two rounds of the council's", `Tiêu chí | Nội dung | Tỷ trọng | Tự chấm | Điểm rà soát lần 1 | Điểm rà soát lần 2
Tiêu chí 1 | Hạ tầng số | 20 | 15 | 14 | 13
'1.1 | Hộ có internet cáp quang | 12 | 9 | 9 | 8
'1.2 | Wifi tại nhà văn hóa | 8 | 6 | 5 | 5
Tiêu chí 2 | Chính quyền số | 10 | 7 | 7 | 7
'2.1 | Hồ sơ nộp trực tuyến | 6 | 4 | 4 | 4
'2.2 | Văn bản điện tử có chữ ký số | 4 | 3 | 3 | 3`, "group 1, indicator 1.1, indicator 1.2, group 2, indicator 2.1, indicator 2.2"],
  ["a row that says how the columns are to be filled", `STT | Nội dung chuyển đổi số | Khung điểm | Tự chấm
(1) Số thứ tự | (2) Nhập nội dung | (3) Điểm cao nhất | (4) Điểm tự chấm
'1 | Truyền thông số | 15 | 12
'1.1 | Trang mạng xã hội | 10 | 8
'1.2 | Kênh video | 5 | 4`, "group 1, indicator 1.1, indicator 1.2"],
  ["a sum of everything on top, and levels with their bare points", `TT | Nội dung chuyển đổi số | Điểm tối đa | Điểm tự chấm
 | Toàn bộ | 30 | 22
I | Hạ tầng số | 30 | 22
1 | Hộ có internet cáp quang | 20 | 16
 | Từ 90% trở lên: 20
 | Dưới 90%: 16
2 | Wifi tại nhà văn hóa | 10 | 6`, "total -, group I, indicator 1, option -, option -, indicator 2"],
])("%s", (_, table, levels) => {
  const [found] = recognizeTables(drawGrid(`CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025\n${table}`));
  expect(found?.rows.map(({ level, code }) => `${level} ${code || "-"}`).join(", ")).toBe(levels);
});
