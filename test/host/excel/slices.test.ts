import fc from "fast-check";
import { rowRuns } from "../../../src/host/excel/batches";
import { SheetSlices } from "../../../src/host/excel/sheet-slices";

const areas = fc.array(fc.record({ row: fc.nat(50), column: fc.nat(5), rowCount: fc.integer({ min: 1, max: 40 }), columnCount: fc.integer({ min: 1, max: 6 }) }), { maxLength: 4 });

test("slices of any size cover every row of every sheet once, in order", () => {
  fc.assert(
    fc.property(areas, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (rectangles, sizes) => {
      const slices = new SheetSlices(rectangles.map((area, sheet) => ({ sheet, area })));
      const rows: string[] = [];
      for (let turn = 0; !slices.finished; turn++) {
        for (const { sheet, area } of slices.next(sizes[turn % sizes.length] ?? 1)) {
          for (let row = area.row; row < area.row + area.rowCount; row++) rows.push(`${sheet}:${row}`);
        }
      }
      expect(rows).toEqual(rectangles.flatMap(({ row, rowCount }, sheet) => Array.from({ length: rowCount }, (_, index) => `${sheet}:${row + index}`)));
    }),
  );
});

test("what is put back comes again", () => {
  const slices = new SheetSlices([
    { sheet: 0, area: { row: 3, column: 0, rowCount: 2, columnCount: 2 } },
    { sheet: 1, area: { row: 0, column: 0, rowCount: 4, columnCount: 1 } },
  ]);
  slices.next(2);
  const refused = slices.next(100);
  slices.putBack(refused);
  expect(slices.next(100)).toEqual(refused);
});

test("runs of rows follow each other and stay within the limit unless one row is above it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100)), fc.integer({ min: 1, max: 150 }), (bytes, limit) => {
      const runs = rowRuns(bytes, limit);
      expect(runs.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index))).toEqual(bytes.map((_, row) => row));
      for (const [first, count] of runs) expect(count === 1 || bytes.slice(first, first + count).reduce((sum, each) => sum + each, 0) <= limit).toBe(true);
    }),
  );
});
