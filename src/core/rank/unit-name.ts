import type { Grid } from "../grid/grid";
import { cellAddress } from "../grid/address";
import type { AppendixTable } from "../recognize/appendix-table";
import { toneLast } from "../text/slips/tone-last";
import { nameInFile, nameInLabel, nameInLine } from "./name-phrases";

/** The unit whose workbook it is, and where its name was found. */
export interface UnitName {
  readonly name: string;
  /** A line "Đơn vị: …", a line of letterhead or title that names an authority, or the file's name. */
  readonly source: "label" | "title" | "file-name";
  /** "Sheet!A2", or null for the file's name. */
  readonly place: string | null;
  /** The name that the file's name tells, where the sheet's own words were taken. */
  readonly fileName: string;
}

/** How far above a table its unit is named. */
const NAME_ROWS = 15;

/** The unit's name from the lines above the first table, else from the file's name. */
export function unitName(file: string, tables: readonly { readonly table: AppendixTable; readonly grid: Grid }[]): UnitName {
  const fileName = nameInFile(file);
  const lines = tables.flatMap(({ table, grid }) => linesAbove(table, grid));
  const labelled = lines.flatMap(({ text, next, place }) => nameInLabel(text, next).map((name) => ({ name, place })))[0];
  if (labelled) return { ...labelled, source: "label", fileName };
  const named = lines.flatMap(({ text, place }) => nameInLine(text).map((found) => ({ ...found, place })));
  // A letterhead goes from the higher authority to the lower one: the most local is the unit.
  const [local] = [...named].sort((a, b) => b.rank - a.rank);
  return local ? { name: local.name, place: local.place, source: "title", fileName } : { name: fileName, source: "file-name", place: null, fileName };
}

/** What tells that two names mean one unit: case, punctuation and "UBND" aside. Accents count: Quang An is not Quảng An. */
export function unitKey(name: string): string {
  const words = name.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const local = ` ${words} `.replace(/ (?:u[yỷ] ban nhân dân|ủy ban nhân dân|ubnd) /gu, " ").trim();
  return local.split(" ").map(toneLast).join(" ");
}

interface Line {
  readonly text: string;
  /** The next filled cell to the right, "" where there is none. */
  readonly next: string;
  readonly place: string;
}

function linesAbove({ sheet, headerRows, firstRow }: AppendixTable, grid: Grid): readonly Line[] {
  const end = headerRows[0] ?? firstRow;
  const lines: Line[] = [];
  for (let row = Math.max(grid.firstRow, end - NAME_ROWS); row < end; row++) {
    const cells: { text: string; column: number }[] = [];
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const text = grid.line(row, column);
      if (text !== "") cells.push({ text, column });
    }
    cells.forEach(({ text, column }, index) => lines.push({ text, next: cells[index + 1]?.text ?? "", place: `${sheet}!${cellAddress(row, column)}` }));
  }
  return lines;
}
