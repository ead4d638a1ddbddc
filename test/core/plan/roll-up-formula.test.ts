import { rollUpFormula, runs } from "../../../src/core/plan/roll-up-formula";

describe("the sum of a group", () => {
  test.each<[string, number[], string]>([
    ["neighbouring rows are one range", [11, 12, 13], '=IF(COUNT(I12:I14)=0,"",ROUND(SUM(I12:I14),2))'],
    ["a row between that is not a child is left out", [11, 13], '=IF(COUNT(I12,I14)=0,"",ROUND(SUM(I12,I14),2))'],
    ["order does not matter", [13, 11, 12], '=IF(COUNT(I12:I14)=0,"",ROUND(SUM(I12:I14),2))'],
  ])("%s", (_, rows, expected) => {
    expect(rollUpFormula([{ sheet: null, column: 8, rows }])).toBe(expected);
  });

  test("rows of another sheet are named with it, its quotes doubled", () => {
    const summed = [{ sheet: null, column: 8, rows: [11] }, { sheet: "Phần 'B'", column: 3, rows: [0, 1] }];
    expect(rollUpFormula(summed)).toBe(`=IF(COUNT(I12,'Phần ''B'''!D1:D2)=0,"",ROUND(SUM(I12,'Phần ''B'''!D1:D2),2))`);
  });

  test("runs of neighbours", () => {
    expect(runs([5, 1, 2, 9, 8])).toEqual([[1, 2], [5, 5], [8, 9]]);
  });
});
