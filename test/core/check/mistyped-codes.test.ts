import { drawGrid } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

const HEADER = "STT | Chỉ số | Điểm tối đa | Điểm đạt";

/** Two groups whose sums close, one with a third level. */
const CLEAN: readonly string[] = [
  HEADER,
  "'1 | Nhận thức số | 20 | 10",
  "'1.1 | Có kế hoạch năm | 10 | 5",
  "'1.2 | Có hội nghị năm | 5 | 2",
  "'1.3 | Có hội thảo năm | 5 | 3",
  "'2 | Thể chế số | 30 | 15",
  "'2.1 | Có nghị quyết riêng | 20 | 10",
  "'2.1.1 | Có ban hành đúng hạn | 10 | 10",
  "'2.1.2 | Có cập nhật hằng năm | 10 | 0",
  "'2.2 | Có ban chỉ đạo | 5 | 2",
  "'2.3 | Có ban điều hành | 5 | 3",
  "'3 | Hạ tầng số | 10 | 5",
  "'3.1 | Có mạng nội bộ | 10 | 5",
  "Tổng | | 60 | 30",
];

function withCode(row: number, code: string): ReturnType<typeof drawGrid> {
  return drawGrid(CLEAN.map((line, index) => (index + 1 === row ? line.replace(/^[^|]*/, `${code} `) : line)).join("\n"));
}

test.each([
  { name: "of a parent: its children stay below it", row: 7, code: "'2.7", found: ["warning code-gap A7"], expected: "2.1" },
  { name: "of a parent, with another group's number", row: 7, code: "'3.1", found: ["error code-duplicate A7"], expected: "2.1" },
  { name: "of a group, with the next one's number", row: 6, code: "'3", found: ["error code-duplicate A6"], expected: "2" },
  { name: "of a leaf, with a code of an earlier group", row: 10, code: "'1.2", found: ["error code-duplicate A10"], expected: "2.2" },
  { name: "of a leaf, with a code of a later group", row: 4, code: "'2.2", found: ["error code-duplicate A4"], expected: "1.2" },
  { name: "of a leaf, with the next one's code", row: 4, code: "'1.3", found: ["error code-duplicate A4"], expected: "1.2" },
  { name: "of the last leaf, with the next group's number", row: 5, code: "'2.9", found: ["warning code-gap A5"], expected: "1.3" },
  { name: "of a leaf, with a number that no other has", row: 10, code: "'2.8", found: ["warning code-gap A10"], expected: "2.2" },
  { name: "that became a date", row: 4, code: "45323", found: ["warning code-coerced A4"], expected: "1.2" },
])("a slip in the code $name: only its own cell is accused", ({ row, code, found, expected }) => {
  const findings = checkGrid(withCode(row, code));
  expect(findings.map(brief)).toEqual(found);
  expect(findings[0]?.facts["expected"]).toBe(expected);
});

test("a group row that is not there is missed at its first indicator", () => {
  const lines = CLEAN.filter((line) => !line.startsWith("'2 |") && !line.startsWith("Tổng"));
  expect(checkGrid(drawGrid(lines.join("\n"))).map(brief)).toEqual(["warning code-gap A6"]);
});

test("plain numbers may run on from group to group", () => {
  const findings = checkGrid(drawGrid(`${HEADER}
    I | Nhận thức số | 15 | 7
    1 | Có kế hoạch năm | 10 | 5
    2 | Có hội nghị năm | 5 | 2
    II | Thể chế số | 30 | 15
    3 | Có nghị quyết riêng | 20 | 10
    4 | Có ban chỉ đạo | 10 | 5`));
  expect(findings).toEqual([]);
});

describe("totals of parts", () => {
  const table = (first: number, second: number): string => `${HEADER}
    I | Nhận thức số | 15 | 7
    1 | Có kế hoạch năm | 10 | 5
    2 | Có hội nghị năm | 5 | 2
    | Cộng mục I | 15 | ${first}
    II | Thể chế số | 30 | 15
    1 | Có nghị quyết riêng | 20 | 10
    2 | Có ban chỉ đạo | 10 | 5
    | Cộng mục II | 30 | ${second}`;

  test("are compared with their part, and none is taken for the total", () => {
    expect(checkGrid(drawGrid(table(7, 15)))).toEqual([]);
    expect(checkGrid(drawGrid(table(9, 15))).map(brief)).toEqual(["error group-score-sum D5"]);
    expect(checkGrid(drawGrid(table(7, 14))).map(brief)).toEqual(["error group-score-sum D9"]);
  });

  test("stand beside the total of the whole", () => {
    expect(checkGrid(drawGrid(`${table(7, 15)}\n| Tổng cộng | 45 | 22`))).toEqual([]);
    expect(checkGrid(drawGrid(`${table(7, 15)}\n| Tổng cộng | 45 | 23`)).map(brief)).toEqual(["error total-score-sum D10"]);
  });
});
