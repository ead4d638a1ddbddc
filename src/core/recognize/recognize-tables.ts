import type { Grid } from "../grid/grid";
import type { AppendixTable, RoleCorrection } from "./appendix-table";
import { sideBySide } from "./headers/side-by-side";
import type { FoundTable } from "./table-finder";
import { TableFinder } from "./table-finder";
import { unicodeGrid } from "./unicode-grid";

/** The tables of a sheet, top down. */
export interface SheetTables {
  /** Those that are appendices beyond doubt, or that a person gave their roles. */
  readonly tables: readonly AppendixTable[];
  /** Those that are laid out like one, though their words do not say that digital transformation is measured: a person is to be asked. */
  readonly doubtful: readonly AppendixTable[];
}

/** The appendix tables of a sheet, top down; none where the sheet holds something else. */
export function recognizeTables(sheet: Grid, corrections: readonly RoleCorrection[] = []): readonly AppendixTable[] {
  return recognizeSheet(sheet, corrections).tables;
}

/**
 * The same with what a person is to be asked about. A header is found by its words, confirmed by what stands
 * under it, and followed down to where its numbering ends. Roles of columns that a person gave count before all that.
 */
export function recognizeSheet(sheet: Grid, corrections: readonly RoleCorrection[] = []): SheetTables {
  const { grid, encoding } = unicodeGrid(sheet);
  const own = corrections.filter((correction) => correction.sheet === sheet.sheet);
  const found = [...tablesOf(grid, own)].sort(({ table: a }, { table: b }) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  const certain = found.filter((each) => each.isCertain);
  const areOurs = (each: FoundTable): boolean => each.isCertain || certain.some((other) => isHeadedAlike(each, other));
  const numbered = (isCertain: boolean): readonly AppendixTable[] =>
    found
      .filter((each) => areOurs(each) === isCertain)
      .map(({ table }, index) => ({
        ...table,
        ordinal: index + 1,
        evidence: encoding === null ? table.evidence : [...table.evidence, { code: `encoding-${encoding}` }],
      }));
  return { tables: numbered(true), doubtful: numbered(false) };
}

/** Whether a table has most headings of another: those of two pillars or parts are one decision's, whatever stands between. */
function isHeadedAlike({ headings }: FoundTable, other: FoundTable): boolean {
  const shared = headings.filter((text) => other.headings.includes(text)).length;
  return shared > Math.max(headings.length, other.headings.length) * 0.6;
}

function tablesOf(grid: Grid, corrections: readonly RoleCorrection[]): readonly FoundTable[] {
  const find = (part: Grid): readonly FoundTable[] => new TableFinder(part, corrections).tables();
  const parts = sideBySide(grid);
  const apart = parts.map(find);
  // Tables one lower than the other do not disturb each other, and may be wider than the parts.
  return parts.length > 1 && !standBeside(apart) && apart.filter((tables) => tables.length > 0).length > 1 ? find(grid) : apart.flat();
}

function standBeside(parts: readonly (readonly FoundTable[])[]): boolean {
  const topOf = ({ table }: FoundTable): number => table.headerRows[0] ?? table.firstRow;
  const meet = (a: FoundTable, b: FoundTable): boolean => topOf(a) <= b.table.lastRow && topOf(b) <= a.table.lastRow;
  return parts.some((left, index) => left.some((a) => parts.slice(index + 1).some((right) => right.some((b) => meet(a, b)))));
}
