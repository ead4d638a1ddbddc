import * as fc from "fast-check";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import { differences } from "../../support/appendices/appendix-differences";
import { practiceSheet } from "../../support/practice/appendix";
import { checkGrid } from "../check/check-table";

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
