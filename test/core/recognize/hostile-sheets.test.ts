import * as fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { recognizeWorkbook } from "../../../src/core/recognize/recognize-workbook";
import { appendixSheet } from "../../support/appendices/appendix-sheet";
import { encodeLegacy } from "../../support/appendices/encode-legacy";

const HEADER = ["STT", "Chỉ số", "Điểm tối đa", "Điểm tự chấm"];
const ROWS: CellValue[][] = [["1", "Nhận thức số", 20, null], ["1.1", "Có kế hoạch năm", 10, null], ["1.2", "Có ban chỉ đạo số", 10, null]];

function sheet(values: readonly (readonly CellValue[])[], merges: Grid["merges"] = []): Grid {
  return new Grid({ sheet: "x", row: 0, column: 0, values, merges });
}

test.each([
  { name: "a row as wide as a sheet can be", grid: sheet([HEADER, ...ROWS, Array.from({ length: 16_384 }, (_, column) => column)]), rows: 3 },
  { name: "a header as wide as a sheet can be", grid: sheet([[...HEADER, ...Array<string>(16_380).fill("Điểm")], ...ROWS]), rows: 3 },
  { name: "a million blank rows below", grid: sheet([HEADER, ...ROWS, ...Array.from({ length: 1_000_000 }, () => [])]), rows: 3 },
  { name: "merges that overlap and go beyond the sheet", grid: sheet([HEADER, ...ROWS], [{ row: 0, column: 0, rowCount: 9, columnCount: 9 }, { row: 0, column: 1, rowCount: 2, columnCount: 50 }, { row: -1, column: -1, rowCount: 0, columnCount: 0 }]), rows: 3 },
  { name: "errors for points", grid: sheet([HEADER, ...ROWS, ["1.3", "Có quy chế số", { error: "#REF!" }, { error: "#DIV/0!" }]]), rows: 4 },
  { name: "a text of a hundred thousand letters", grid: sheet([HEADER, ...ROWS, ["1.3", "a ".repeat(50_000), 10, "- ".repeat(50_000)]]), rows: 4 },
])("$name", ({ grid, rows }) => {
  expect(recognizeTables(grid)[0]?.rows).toHaveLength(rows);
});

const WORDS = ["STT", "Chỉ số", "Nội dung", "Điểm tối đa", "Điểm", "Năm 2023", "Họ và tên", "Cách tính", "Tổng", "I", "1", "1.1", "1.10", "II", "a", "-", "(1)", "- Có: 5 điểm", "Nơi nhận:", "1,5", "01/10/2024", "1. Nhận thức số (10 điểm)"];
const CELL: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => encodeLegacy(word, "tcvn3")) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(1, 1.1, 45_566, -1, Number.NaN, Infinity, true, { error: "#N/A" }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);

test("no sheets make the recogniser throw, and tables stay within them", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.array(CELL, { maxLength: 9 }), { maxLength: 25 }), { maxLength: 3 }), (sheets) => {
      const grids = sheets.map((values, index) => new Grid({ sheet: `s${index}`, row: 2, column: 1, values }));
      recognizeWorkbook(grids).forEach((tables, index) => {
        for (const { firstRow, lastRow, firstColumn, lastColumn } of tables) {
          expect(firstRow).toBeGreaterThanOrEqual(2);
          expect(lastRow).toBeLessThan(grids[index]?.endRow ?? 0);
          expect(firstColumn).toBeLessThanOrEqual(lastColumn);
        }
      });
    }),
    { seed: 20_244, numRuns: 200, verbose: fc.VerbosityLevel.Verbose },
  );
});

test("an appendix with some cells replaced by anything is read without a throw", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.array(fc.tuple(fc.nat(60), fc.nat(12), CELL), { maxLength: 12 }), (seed, damage) => {
      const { grid } = appendixSheet(seed);
      const values = Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column) => grid.value(row, column)));
      for (const [row, column, value] of damage) (values[row] ?? [])[column] = value;
      expect(() => recognizeTables(new Grid({ sheet: "x", row: 0, column: 0, values: values.map((cells) => Array.from(cells, (cell) => cell ?? null)) }))).not.toThrow();
    }),
    { seed: 20_245, numRuns: 40, verbose: fc.VerbosityLevel.Verbose },
  );
});
