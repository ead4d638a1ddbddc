import * as fc from "fast-check";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { recognizeWorkbook } from "../../../src/core/recognize/recognize-workbook";
import { differences } from "../../support/appendices/appendix-differences";
import { SeededRandom } from "../../support/appendices/seeded-random";
import { practiceSheet } from "../../support/practice/appendix";
import { cutSheet } from "../../support/practice/cut-sheet";
import { checkGrid, checkSheets } from "../check/check-table";

/** A failing run prints the seed, and with it the layout that went wrong. */
const RUNS = { seed: 4_1125, numRuns: 80, verbose: fc.VerbosityLevel.Verbose };

test("appendices as communes, departments and ministries word and lay them out are recognised to the cell", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const { grid, layout, truth } = practiceSheet(seed);
      // TCVN3 has no capitals with tones, so the case of some letters is lost.
      expect({ layout, wrong: differences(recognizeTables(grid), truth, layout.encoding === "tcvn3") }).toEqual({ layout, wrong: [] });
    }),
    RUNS,
  );
});

test("no error is reported on a clean table, however it is laid out", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const { grid, layout } = practiceSheet(seed);
      const errors = checkGrid(grid).filter(({ severity }) => severity === "error").map(({ id, facts }) => ({ id, facts }));
      expect({ layout, errors }).toEqual({ layout, errors: [] });
    }),
    { ...RUNS, numRuns: 25 },
  );
});

test("a table cut in two sheets goes on on the second, and its sums are not accused", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const sheet = practiceSheet(seed, { pageBreaks: false });
      const cut = cutSheet(sheet, new SeededRandom(seed));
      if (!cut) return;
      const found = recognizeWorkbook(cut.sheets).map((tables) => tables.map(({ rows, continues }) => ({ rows: rows.length, goesOn: continues !== undefined })));
      const errors = checkSheets(cut.sheets).filter(({ severity }) => severity === "error").map(({ id }) => id);
      expect({ layout: sheet.layout, found, errors }).toEqual({ layout: sheet.layout, found: [[{ rows: cut.rows[0], goesOn: false }], [{ rows: cut.rows[1], goesOn: true }]], errors: [] });
    }),
    { ...RUNS, numRuns: 40 },
  );
});
