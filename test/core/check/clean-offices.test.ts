import * as fc from "fast-check";
import type { Finding } from "../../../src/core/check/finding";
import { officeSheet } from "../../support/practice/offices/office-sheet";
import { brief, checkGrid } from "./check-table";

/** Points are drawn without regard to the rules: what these would give is not asked here. */
const isAboutSumsOrCodes = ({ code }: Finding): boolean => /-sum$|^code-|^name-|-shared$|-above-max$|-negative$/.test(code);

test("tables in any numbering and layout whose sums close and whose codes go on are not accused of sums and codes", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const { grid, layout } = officeSheet(seed);
      expect({ layout, found: checkGrid(grid).filter(isAboutSumsOrCodes).map(brief) }).toEqual({ layout, found: [] });
    }),
    { seed: Number(process.env["SEED"] ?? 24_2025), numRuns: Number(process.env["TRIES"] ?? 60), verbose: fc.VerbosityLevel.Verbose },
  );
});
