import * as fc from "fast-check";
import { recognizeSheet } from "../../../src/core/recognize/recognize-tables";
import { differences } from "../../support/appendices/appendix-differences";
import { practiceSheet } from "../../support/practice/appendix";
import { OFFICE_HEADINGS } from "../../support/practice/office-headings";

test("appendices in any layout, headed as offices of any kind word it, are read to the cell, though one that does not say what it measures is asked about", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const { grid, layout, truth } = practiceSheet(seed, { shuffled: false }, OFFICE_HEADINGS);
      const { tables, doubtful } = recognizeSheet(grid);
      const header = truth.headerRows.map((row) => Array.from({ length: grid.endColumn }, (_, column) => grid.line(row, column)).join(" | "));
      expect({ layout, header, wrong: differences([...tables, ...doubtful], truth, layout.encoding === "tcvn3") }).toEqual({ layout, header, wrong: [] });
    }),
    { seed: 11_2025, numRuns: 80, verbose: fc.VerbosityLevel.Verbose },
  );
});
