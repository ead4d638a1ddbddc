import * as fc from "fast-check";
import { recognizeSheet } from "../../../src/core/recognize/recognize-tables";
import { officeSheet, tableLines } from "../../support/practice/offices/office-sheet";

test("tables in any numbering and layout, between letterheads, signatures and other tables, are read to the cell", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const { grid, layout, tables } = officeSheet(seed);
      const { tables: certain, doubtful } = recognizeSheet(grid);
      const found = [...certain, ...doubtful].sort((a, b) => a.firstRow - b.firstRow).map(tableLines);
      expect({ layout, tables: found }).toEqual({ layout, tables });
    }),
    { seed: 23_2025, numRuns: 120, verbose: fc.VerbosityLevel.Verbose },
  );
});
