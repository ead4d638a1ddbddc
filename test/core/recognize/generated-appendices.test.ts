import * as fc from "fast-check";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { differences } from "../../support/appendices/appendix-differences";
import { appendixSheet } from "../../support/appendices/appendix-sheet";
import { DECOY_KINDS, decoySheet } from "../../support/appendices/decoy-sheet";
import { besideSheets, stackSheets } from "../../support/appendices/join-sheets";
import { drawGrid } from "../../support/read-grid";

/** A failing run prints the seed, and with it the layout that went wrong. */
const RUNS = { seed: 20_243, numRuns: 120, verbose: fc.VerbosityLevel.Verbose };

test("generated appendices are recognised to the cell, however they are laid out, worded and encoded", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const { grid, layout, truth } = appendixSheet(seed);
      // TCVN3 has no capitals with tones, so the case of some letters is lost.
      expect({ layout, wrong: differences(recognizeTables(grid), truth, layout.encoding === "tcvn3") }).toEqual({ layout, wrong: [] });
    }),
    RUNS,
  );
});

test.each([
  ["rows whose numbers are texts, with a short rule each", [35_877, 52_757, 123_653]],
  ["some numbers under 'Link' or 'Người theo dõi'", [7_814, 83_985, 157_413]],
] as const)("%s make no table, and no score, of their own", (_, seeds) => {
  for (const seed of seeds) {
    const { grid, truth } = appendixSheet(seed);
    expect(differences(recognizeTables(grid), truth)).toEqual([]);
  }
});

describe("decoys are not taken", () => {
  test.each(Array.from({ length: DECOY_KINDS }, (_, kind) => [decoySheet(kind).kind, kind] as const))("%s", (_, kind) => {
    for (let round = 0; round < 6; round++) expect(recognizeTables(decoySheet(kind + round * DECOY_KINDS).grid)).toEqual([]);
  });
});

const APPENDIX = drawGrid(`
  STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Ghi chú
  '1 | Nhận thức số | 20 | 5 |
  '1.1 | Có kế hoạch chuyển đổi số | 10 | 5 | đủ
  '1.2 | Có ban chỉ đạo | 10 | 0 | thiếu`);

function borders(grid: typeof APPENDIX): readonly (readonly number[])[] {
  return recognizeTables(grid).map(({ firstRow, lastRow, firstColumn, lastColumn }) => [firstRow, lastRow, firstColumn, lastColumn]);
}

describe("an appendix among other tables keeps its borders", () => {
  test.each(Array.from({ length: DECOY_KINDS }, (_, kind) => [decoySheet(kind).kind, kind] as const))("%s", (_, kind) => {
    const { grid } = decoySheet(kind);
    expect(borders(stackSheets(APPENDIX, grid, 2))).toEqual([[1, 3, 0, 4]]);
    expect(borders(besideSheets(APPENDIX, grid, 2, 0))).toEqual([[1, 3, 0, 4]]);
  });
});

test.each([0, 1, 3])("two tables side by side, the right one %i rows lower", (lower) => {
  expect(borders(besideSheets(APPENDIX, APPENDIX, 1, lower))).toEqual([[1, 3, 0, 4], [1 + lower, 3 + lower, 6, 10]]);
});

test("two tables side by side without a column between", () => {
  expect(borders(besideSheets(APPENDIX, APPENDIX, 0, 0))).toEqual([[1, 3, 0, 4], [1, 3, 5, 9]]);
});
