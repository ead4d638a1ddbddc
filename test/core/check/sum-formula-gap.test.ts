import { Grid } from "../../../src/core/grid/grid";
import type { CellValue } from "../../../src/core/grid/cell";
import { brief, checkGrid } from "./check-table";

/** A cell with a formula and what it shows. */
type Sum = readonly [formula: string, shows: number | ""];

/** Two groups under a total; the sums are what each case is about. `last`: the score of row 6. */
function sheet(first: Sum, total: Sum, last: number | null = 4): Grid {
  const rows: readonly (readonly (CellValue | Sum)[])[] = [
    ["STT", "Chỉ số", "Điểm tối đa", "Điểm đạt"],
    ["I", "Nhận thức số", 30, first],
    ["1", "Kế hoạch năm", 10, 5],
    ["2", "Ban chỉ đạo", 10, 7],
    ["3", "Hội nghị tuyên truyền", 10, 4],
    ["II", "Hạ tầng số", 20, 8],
    ["1", "Đường truyền", 10, last === null ? 8 : 8 - last],
    ["2", "Máy trạm", 10, last],
    ["", "Tổng cộng", 50, total],
  ];
  const isSum = (cell: CellValue | Sum): cell is Sum => Array.isArray(cell);
  return new Grid({
    sheet: "Phụ lục", row: 0, column: 0,
    values: rows.map((row) => row.map((cell) => (isSum(cell) ? cell[1] : cell))),
    formulas: rows.map((row) => row.map((cell) => (isSum(cell) ? cell[0] : null))),
  });
}

const GROUP: Sum = ["=SUM(D3:D5)", 16];
const TOTAL: Sum = ["=D2+D6", 24];

const cases: readonly (readonly [name: string, grid: Grid, found: readonly string[]])[] = [
  ["a sum of all rows", sheet(GROUP, TOTAL), []],
  ["rows one by one, rounded, guarded", sheet(['=IF(COUNT($D$3:$D$5)=0,"",ROUND(SUM($D$3,D4:D5),2))', 16], TOTAL), []],
  ["a range that ends a row early", sheet(["=SUM(D3:D4)", 12], ["=D2+D6", 20]), ["error sum-formula-gap D2", "error group-score-sum D2", "error total-score-sum D9"]],
  ["an addition that forgets a row", sheet(["=D3+D5", 9], ["=D2+D6", 17]), ["error sum-formula-gap D2", "error group-score-sum D2", "error total-score-sum D9"]],
  ["a total of the rows instead of the groups", sheet(GROUP, ["=SUM(D3:D5,D7:D8)", 24]), []],
  ["a total of the rows that forgets one", sheet(GROUP, ["=SUM(D3:D5,D7)", 20]), ["error sum-formula-gap D9", "error total-score-sum D9"]],
  ["half of everything, groups and rows", sheet(GROUP, ["=SUM(D2:D8)/2", 24]), []],
  ["a correction by hand", sheet(["=SUM(D3:D4)+4", 16], TOTAL), []],
  ["a sum of another column", sheet(["=SUM(C3:C4)-4", 16], TOTAL), []],
];

test.each(cases)("%s", (_name, grid, found) => {
  expect(checkGrid(grid).map(brief)).toEqual(found);
});

test("a row without a score yet is a warning: its sum is still right", () => {
  const grid = sheet(GROUP, ["=SUM(D3:D5,D7)", 24], null);
  expect(checkGrid(grid).map(brief).filter((each) => each.includes("sum"))).toEqual(["warning sum-formula-gap D9"]);
});

test("the wrong sum follows from the formula, and the cells that it lacks are named", () => {
  const [gap, sum] = checkGrid(sheet(["=SUM(D3:D4)", 12], ["=D2+D6", 20]));
  expect(gap?.facts).toMatchObject({ missing: ["D5"] });
  expect(sum?.facts.causedBy).toEqual([gap?.id]);
});
