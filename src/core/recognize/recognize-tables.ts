import type { Grid } from "../grid/grid";
import type { AppendixTable, RoleCorrection } from "./appendix-table";
import { sideBySide } from "./headers/side-by-side";
import { TableFinder } from "./table-finder";
import { unicodeGrid } from "./unicode-grid";

/**
 * The appendix tables of a sheet, top down; none where the sheet holds something else. A header is found by
 * its words, confirmed by what stands under it, and followed down to where its numbering ends. Roles of
 * columns that a person gave count before all that.
 */
export function recognizeTables(sheet: Grid, corrections: readonly RoleCorrection[] = []): readonly AppendixTable[] {
  const { grid, encoding } = unicodeGrid(sheet);
  const own = corrections.filter((correction) => correction.sheet === sheet.sheet);
  return [...tablesOf(grid, own)]
    .sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn)
    .map((table, index) => ({
      ...table,
      ordinal: index + 1,
      evidence: encoding === null ? table.evidence : [...table.evidence, { code: `encoding-${encoding}` }],
    }));
}

function tablesOf(grid: Grid, corrections: readonly RoleCorrection[]): readonly AppendixTable[] {
  const find = (part: Grid): readonly AppendixTable[] => new TableFinder(part, corrections).tables();
  const parts = sideBySide(grid);
  const apart = parts.map(find);
  // Tables one lower than the other do not disturb each other, and may be wider than the parts.
  return parts.length > 1 && !standBeside(apart) && apart.filter((tables) => tables.length > 0).length > 1 ? find(grid) : apart.flat();
}

function standBeside(parts: readonly (readonly AppendixTable[])[]): boolean {
  const topOf = (table: AppendixTable): number => table.headerRows[0] ?? table.firstRow;
  const meet = (a: AppendixTable, b: AppendixTable): boolean => topOf(a) <= b.lastRow && topOf(b) <= a.lastRow;
  return parts.some((left, index) => left.some((a) => parts.slice(index + 1).some((right) => right.some((b) => meet(a, b)))));
}
