import * as fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/cell";
import { Grid } from "../../../src/core/grid/grid";
import type { AppendixTable, NumberCell } from "../../../src/core/recognize/appendix-table";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { drawGrid, readGrids } from "../../support/read-grid";

const SEED = 20_241;

function check(property: fc.IProperty<never> | fc.IProperty<unknown>): void {
  // A failing run prints the seed and the path to its smallest case.
  fc.assert(property as fc.IProperty<unknown>, { seed: SEED, numRuns: 60, verbose: fc.VerbosityLevel.Verbose });
}

function valuesOf(grid: Grid): CellValue[][] {
  return Array.from({ length: grid.endRow }, (_, row) => Array.from({ length: grid.endColumn }, (__, column) => grid.value(row, column)));
}

/** What a table says, whatever cells it says it in. */
function meaning(table: AppendixTable | undefined): unknown {
  const value = (cell: NumberCell | null): number | string | null => cell && (cell.value ?? cell.text);
  return table?.rows.map(({ code, name, level, max, scores, texts, state }) => ({ code, name, level, max: value(max), scores: scores.map(value), texts, state }));
}

const SAMPLE = drawGrid(`
  STT | Chỉ số | Điểm tối đa | Cách tính | Đơn vị chủ trì | Ghi chú | Điểm đạt
  | CHỈ SỐ ĐÁNH GIÁ | | | | |
  '1 | Nhận thức số | 20 | | | | '5,5
  '1.1 | Có kế hoạch năm | 10 | Có: Điểm tối đa | Văn phòng | đủ | 5
  '1.2 | Có ban chỉ đạo | 10 | Có: Điểm tối đa | Văn phòng | thiếu | '0,5
  '2 | Đô thị thông minh (chưa chấm điểm) | | | | |
  '2.1 | Có đề án riêng | | Có: Điểm tối đa | | |
  Tổng | | 20 | | | | '5,5`);

describe("blank rows and columns around a table change nothing but its place", () => {
  test("a drawn table", () => {
    const plain = recognizeTables(SAMPLE)[0];
    check(
      fc.property(fc.nat(30), fc.nat(8), fc.nat(12), fc.nat(4), (above, left, below, right) => {
        const rows = [...Array.from({ length: above }, () => []), ...valuesOf(SAMPLE).map((row) => [...Array<null>(left).fill(null), ...row, ...Array<null>(right).fill(null)]), ...Array.from({ length: below }, () => [])];
        const [moved] = recognizeTables(new Grid({ sheet: "PL", row: 0, column: 0, values: rows }));
        expect(meaning(moved)).toEqual(meaning(plain));
        expect(moved?.headerRows).toEqual([above]);
        expect(moved?.columns.code).toBe(left);
      }),
    );
  });

  test.each(["clean-1-gia-lai", "clean-4-bach-thong", "messy-4-bach-thong"])("%s moved down and right", async (name) => {
    const [grid] = (await readGrids(name)) as [Grid];
    const plain = recognizeTables(grid)[0];
    const moved = new Grid({ sheet: grid.sheet, row: 40, column: 7, values: valuesOf(grid) });
    const [table] = recognizeTables(moved);
    expect(meaning(table)).toEqual(meaning(plain));
    expect(table?.firstRow).toBe((plain?.firstRow ?? 0) + 40);
  });
});

test("the columns of a table may stand in any order", () => {
  const plain = recognizeTables(SAMPLE)[0];
  check(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
      const values = valuesOf(SAMPLE).map((row) => order.map((column) => row[column] ?? null));
      const [table] = recognizeTables(new Grid({ sheet: "PL", row: 0, column: 0, values }));
      expect(meaning(table)).toEqual(meaning(plain));
    }),
  );
});

test("decomposed Unicode and no-break spaces read the same", () => {
  const values = valuesOf(SAMPLE).map((row) => row.map((value) => (typeof value === "string" ? value.normalize("NFD").replaceAll(" ", "\u00a0 ") : value)));
  const [table] = recognizeTables(new Grid({ sheet: "PL", row: 0, column: 0, values }));
  expect(meaning(table)).toEqual(meaning(recognizeTables(SAMPLE)[0]));
});

test("no sheet makes the recogniser throw", () => {
  const word = fc.constantFrom("STT", "Chỉ số", "Điểm tối đa", "Điểm", "Tổng", "1", "1.1", "I", "a", "-", "Nơi nhận:", "1,5", "");
  const cell: fc.Arbitrary<CellValue> = fc.oneof(word, fc.double(), fc.boolean(), fc.constant({ error: "#REF!" }), fc.constant(null), fc.string());
  check(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 }), (values) => {
      const tables = recognizeTables(new Grid({ sheet: "x", row: 3, column: 2, values }));
      for (const table of tables) expect(table.lastRow).toBeGreaterThanOrEqual(table.firstRow);
    }),
  );
});
