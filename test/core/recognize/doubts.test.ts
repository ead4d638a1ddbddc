import type { RoleCorrection } from "../../../src/core/recognize/appendix-table";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { drawGrid } from "../../support/read-grid";
import { columnsIn, rolesOf } from "./unforeseen/heading-roles";

const TWICE = drawGrid(`
  STT | Chỉ số | Điểm | Điểm
  '1 | Nhận thức số | 20 | 5
  '1.1 | Có kế hoạch năm | 10 | 5
  '1.2 | Có ban chỉ đạo | 10 | 0
  '2 | Thể chế số | 15 | 7
  '2.1 | Có quy chế số | 10 | 2
  '2.2 | Có quy trình số hóa | 5 | 5`);

function correction(column: number, header: string, role: RoleCorrection["role"]): RoleCorrection {
  return { sheet: "PL", column, header, role };
}

test("of two columns of points the one that bounds the other is the maximum, and both are asked", () => {
  const [table] = recognizeTables(TWICE);
  expect(table?.columns.max).toBe(2);
  expect(table?.scores).toMatchObject([{ role: "published", column: 3 }]);
  expect(table?.doubts?.map(({ column, candidates }) => [column, candidates[0]?.role])).toEqual([[2, "max"], [3, "published"]]);
});

test("a clear header leaves no doubt", () => {
  const [table] = recognizeTables(drawGrid("STT | Chỉ số | Điểm tối đa | Điểm tự chấm\n'1 | Hạ tầng số | 5 |\n'1.1 | Có mạng | 3 |\n'1.2 | Có máy tính | 2 |"));
  expect(table?.doubts).toEqual([]);
});

test("a role given by hand is taken, and no longer asked", () => {
  const [table] = recognizeTables(TWICE, [correction(3, "Điểm", "self"), correction(2, "Điểm", "max")]);
  expect(table?.columns.max).toBe(2);
  expect(table?.scores).toMatchObject([{ role: "self", column: 3 }]);
  expect(table?.doubts).toEqual([]);
});

test("a column may be said to be nothing", () => {
  const [table] = recognizeTables(TWICE, [correction(3, "Điểm", "none"), correction(2, "Điểm", "max")]);
  expect(table?.scores).toEqual([]);
});

test("corrections make a table of one whose header nobody could read, and follow its words to another column", () => {
  const rows = "'1 | Nhận thức số | 20 |\n'1.1 | Có kế hoạch năm | 10 |\n'1.2 | Có ban chỉ đạo | 10 |";
  const roles = [correction(2, "Barrem X", "max"), correction(3, "KQ", "final")];
  const [table] = recognizeTables(drawGrid(`STT | Chỉ số | Barrem X | KQ\n${rows}`), roles);
  expect(table?.columns.max).toBe(2);
  expect(table?.scores).toMatchObject([{ role: "final", column: 3 }]);
  const moved = drawGrid(`STT | Chỉ số | KQ | Barrem X\n${rows.replace(/ \| (\d+) \|/g, " | | $1")}`);
  expect(recognizeTables(moved, roles)[0]?.columns.max).toBe(3);
});

/** Whole rows of headings, what stands under them, and the roles; "?" behind those that are asked about. */
test.each([
  ["Điểm tối đa=maxima | Sở chấm=points | Điểm thống nhất=fewer points", "max council? final"],
  ["Điểm tối đa=maxima | Công ty chấm=points | Tổ liên ngành chấm=fewer points", "max council? council"],
  ["Điểm tối đa=maxima | Điểm năm 2024=fewer points | Trường chấm=points", "max published council?"],
  ["Điểm tối đa=maxima | Điểm đạt=points | Giải pháp=sentences", "max published? solution"],
  ["Điểm tối đa=maxima | Điểm được công nhận năm 2025=points | Nguyên nhân=sentences", "max final? reason"],
  ["Trọng số=maxima | Điểm=points", "max? published?"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Link minh chứng 1=documents | Link minh chứng 2=documents", "max self evidence? -?"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Đường dẫn hồ sơ=documents | Tài liệu kèm theo=documents", "max self evidence? -?"],
] as const)("'%s' may be read otherwise, and is asked about: %s", (columns, roles) => {
  expect(rolesOf(columnsIn(columns))).toBe(roles);
});

test.each([
  ["Chấm năm trước=fewer points | Chấm năm nay=points | Điểm ấn định=maxima", "published published? max?"],
  ["Chấm năm nay=points | Hội đồng chấm=fewer points | Điểm mức=maxima", "self? council max?"],
  ["Chấm năm nay=maxima | Hội đồng chấm=fewer points", "max? council"],
] as const)("of several columns of points the one that bounds the others is the maximum: '%s' is %s", (columns, roles) => {
  expect(rolesOf(columnsIn(columns))).toBe(roles);
});

test.each([
  ["Điểm tối đa=maxima | Sở tự chấm=points | Bộ chấm=fewer points", "max self council"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Điểm đạt=fewer points", "max self final"],
  ["Điểm tối đa=maxima | Điểm được công nhận năm 2024=points | Nguyên nhân=sentences", "max published reason"],
  ["Điểm tối đa=maxima | Điểm đạt năm 2024=points | Giải pháp=sentences", "max published solution"],
  ["Điểm=maxima | Điểm tự chấm=points", "max self"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Tài liệu kiểm chứng=documents | Tệp gửi kèm=documents", "max self evidence -"],
  ["Điểm tối đa=maxima | Đơn vị thực hiện=agencies | Đơn vị phối hợp thực hiện=agencies", "max lead support"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Số liệu kiểm chứng=documents", "max self evidence"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Vì sao chưa đạt điểm tối đa=sentences", "max self reason"],
] as const)("'%s' is %s, and nothing of it is asked", (columns, roles) => {
  expect(rolesOf(columnsIn(columns))).toBe(roles);
});

test("columns under one heading are parts of one thing, which the first begins", () => {
  const [table] = recognizeTables(drawGrid(`
    STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Minh chứng |
     | | | | Văn bản | Đường dẫn
    '1 | Nhận thức số | 20 | 15 | |
    '1.1 | Có kế hoạch năm | 10 | 8 | QĐ 12/QĐ-UBND | https://tanlap.gov.vn/12
    '1.2 | Có ban chỉ đạo | 10 | 7 | KH 45/KH-UBND | https://tanlap.gov.vn/45`));
  expect(table?.columns.evidence).toBe(4);
  expect(table?.doubts).toEqual([]);
});

test("corrections of another sheet do not count", () => {
  const roles = [{ ...correction(3, "Điểm", "self"), sheet: "Khác" }];
  expect(recognizeTables(TWICE, roles)).toEqual(recognizeTables(TWICE));
});
