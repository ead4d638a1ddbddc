import type { Grid } from "../grid/grid";
import type { AppendixTable, RoleCorrection, TablePlace } from "./appendix-table";
import { foldWords } from "../text/fold-text";
import { codesGoOn } from "./codes/codes-go-on";
import { headerWords } from "./columns/table-columns";
import { titleClaim } from "./columns/title-claim";
import { isForeignTitle, isIndexTitle, mentions } from "./columns/topic";
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

/** Ties tables that go on from one sheet to the next, and takes in what has the headings of a certain table; whatever stands alone is handed on as it is. */
export function joinSheets(sheets: readonly RecognizedSheet[]): readonly RecognizedSheet[] {
  const joined: RecognizedSheet[] = [];
  for (const sheet of withHeadedAlike(withCover(sheets))) {
    const last = joined.at(-1);
    const before = last?.tables.at(-1) ?? (last?.doubtful.length === 1 ? last.doubtful[0] : undefined);
    const next = before ? continuation(sheet, before) : null;
    // Either part tells what both are about.
    if (!last || !before || !next || !(last.tables.includes(before) || sheet.tables.includes(next))) {
      joined.push(sheet);
      continue;
    }
    joined[joined.length - 1] = { ...last, ...withCertain(last, { ...before, continuedBy: placeOf(next) }) };
    joined.push({ ...sheet, ...withCertain(sheet, next) });
  }
  return joined;
}

/** Fewer headings than this are those of any list. */
const FEWEST_HEADINGS = 5;

/** What the title of one of several such tables calls it, folded. */
const PARTS = ["tru cot", "phan", "hop phan", "linh vuc", "nhom"] as const;

/** Sheets with the tables that have the very headings of a certain one of another sheet and call themselves a pillar or part: then it is no longer doubtful what they are about. */
function withHeadedAlike(sheets: readonly RecognizedSheet[]): readonly RecognizedSheet[] {
  if (sheets.every(({ doubtful }) => doubtful.length === 0) || sheets.every(({ tables }) => tables.length === 0)) return sheets;
  const headings = (grid: Grid, table: AppendixTable): string => headerWords(grid, table).map(foldWords).join("|");
  const known = new Set(sheets.flatMap(({ grid, tables }) => tables.map((table) => headings(grid, table))));
  const isKnown = (grid: Grid, table: AppendixTable): boolean =>
    table.headerRows.length > 0 && headerWords(grid, table).length >= FEWEST_HEADINGS && known.has(headings(grid, table)) && table.title !== null && mentions(table.title, PARTS) && titleClaim(table.title) !== "other";
  return sheets.map((sheet) => sheet.doubtful.filter((table) => isKnown(sheet.grid, table)).reduce<RecognizedSheet>((found, table) => ({ ...found, ...withCertain(found, table) }), sheet));
}

/** A cover has no more filled rows. */
const COVER_ROWS = 40;

/** Sheets whose tables are ours because a cover without a table says of the workbook that it measures digital transformation: "BÁO CÁO TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ BỆNH VIỆN". */
function withCover(sheets: readonly RecognizedSheet[]): readonly RecognizedSheet[] {
  const isOpen = sheets.some(({ doubtful }) => doubtful.length > 0) && sheets.every(({ tables }) => tables.length === 0);
  if (!isOpen || !sheets.some(({ grid, doubtful }) => doubtful.length === 0 && isCover(grid))) return sheets;
  const isOurs = ({ title, columns, scores }: AppendixTable): boolean => columns.max !== undefined && scores.length > 0 && (title === null || !isForeignTitle(title));
  return sheets.map((sheet) => sheet.doubtful.filter(isOurs).reduce<RecognizedSheet>((found, table) => ({ ...found, ...withCertain(found, table) }), sheet));
}

function isCover(grid: Grid): boolean {
  if (grid.endRow - grid.firstRow > COVER_ROWS) return false;
  for (let row = grid.firstRow; row < grid.endRow; row++) for (let column = grid.firstColumn; column < grid.endColumn; column++) if (isIndexTitle(grid.line(row, column))) return true;
  return false;
}

/** The tables of a sheet with one among them that is no longer doubtful. */
function withCertain({ tables, doubtful }: SheetTables, certain: AppendixTable): SheetTables {
  const isOther = ({ firstRow, firstColumn }: AppendixTable): boolean => firstRow !== certain.firstRow || firstColumn !== certain.firstColumn;
  const all = [certain, ...tables.filter(isOther)].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  return { tables: all.map((table, index) => ({ ...table, ordinal: index + 1 })), doubtful: doubtful.filter(isOther) };
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
