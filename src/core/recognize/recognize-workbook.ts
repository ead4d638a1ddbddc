import type { Grid } from "../grid/grid";
import type { AppendixTable, RoleCorrection, TablePlace } from "./appendix-table";
import { codesGoOn } from "./codes/codes-go-on";
import { headlessTable } from "./headless-table";
import type { SheetTables } from "./recognize-tables";
import { recognizeSheet } from "./recognize-tables";
import { seamCloses } from "./codes/seam-closes";

/** A sheet with its tables. */
export interface RecognizedSheet extends SheetTables {
  readonly grid: Grid;
}

/**
 * The appendix tables of all sheets, parallel to `sheets`. A table that goes on from the sheet before says so
 * (`continues`), whether its header is printed again there or not; the one before names it (`continuedBy`).
 */
export function recognizeWorkbook(sheets: readonly Grid[], corrections: readonly RoleCorrection[] = []): readonly (readonly AppendixTable[])[] {
  return joinSheets(sheets.map((grid) => ({ grid, ...recognizeSheet(grid, corrections) }))).map(({ tables }) => tables);
}

/** Ties tables that go on from one sheet to the next; whatever stands alone is handed on as it is. */
export function joinSheets(sheets: readonly RecognizedSheet[]): readonly RecognizedSheet[] {
  const joined: RecognizedSheet[] = [];
  for (const sheet of sheets) {
    const last = joined.at(-1);
    const before = last?.tables.at(-1);
    const next = before ? continuation(sheet, before) : null;
    if (!last || !before || !next) {
      joined.push(sheet);
      continue;
    }
    joined[joined.length - 1] = { ...last, tables: [...last.tables.slice(0, -1), { ...before, continuedBy: placeOf(next) }] };
    joined.push({ ...sheet, ...withFirst(sheet, next) });
  }
  return joined;
}

/** The tables of a sheet whose first goes on the table before: then it is no longer doubtful what it is about. */
function withFirst({ tables, doubtful }: RecognizedSheet, next: AppendixTable): SheetTables {
  const isNext = ({ firstRow, firstColumn }: AppendixTable): boolean => firstRow === next.firstRow && firstColumn === next.firstColumn;
  const rest = tables.filter((table) => !isNext(table));
  return { tables: [next, ...rest].map((table, index) => ({ ...table, ordinal: index + 1 })), doubtful: doubtful.filter((table) => !isNext(table)) };
}

/** The first table of a sheet, or what stands there without a header, as the rest of the table before; null where it is none. */
function continuation({ grid, tables, doubtful }: RecognizedSheet, before: AppendixTable): AppendixTable | null {
  const [first = headlessTable(grid, before)] = [...tables, ...doubtful].sort((a, b) => a.firstRow - b.firstRow);
  if (!first || !hasSameRoles(before, first) || !(codesGoOn(before, first) || seamCloses(before, first))) return null;
  return { ...first, continues: placeOf(before), evidence: [...first.evidence, { code: "codes-go-on", row: first.firstRow }] };
}

function hasSameRoles(a: AppendixTable, b: AppendixTable): boolean {
  const roles = ({ columns, scores }: AppendixTable): string => [...Object.keys(columns).sort(), ...scores.map(({ role }) => role)].join();
  return roles(a) === roles(b);
}

function placeOf({ sheet, ordinal = 1 }: AppendixTable): TablePlace {
  return { sheet, ordinal };
}
