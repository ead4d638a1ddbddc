import * as fc from "fast-check";
import type { Finding } from "../../../src/core/check/finding";
import { officeSheet } from "../../support/practice/offices/office-sheet";
import { brief, checkGrid } from "./check-table";

/** Points are drawn without regard to the rules: what these would give is not asked here. */
const isAboutSumsOrCodes = ({ code }: Finding): boolean => /-sum$|^code-|^name-|-shared$|-above-max$|-negative$/.test(code);

const isTotal = (line: string | undefined): boolean => line?.includes(" total ") === true;

/** Totals behind single rows leave nothing to tell the total of the whole by. */
const hasTotalsOfRows = (rows: readonly string[]): boolean => rows.some((row, index) => isTotal(row) && isTotal(rows[index + 2]));

test("tables in any numbering and layout whose sums close and whose codes go on are not accused of sums and codes", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const { grid, layout, tables } = officeSheet(seed);
      fc.pre(!tables.some(({ rows }) => hasTotalsOfRows(rows)));
      expect({ layout, found: checkGrid(grid).filter(isAboutSumsOrCodes).map(brief) }).toEqual({ layout, found: [] });
    }),
    { seed: Number(process.env["SEED"] ?? 24_2025), numRuns: Number(process.env["TRIES"] ?? 60), verbose: fc.VerbosityLevel.Verbose },
  );
});
