import type { Area } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Edit } from "../plan/write-plan";
import type { PlacedRow } from "./keep-typed";
import type { Joins, Look } from "./look";
import { lookFormat } from "./look";
import type { SheetDocument } from "./sheet-document";

/** A row's looks from left to right, with its joins. */
interface RowLooks {
  readonly looks: readonly Look[];
  readonly joins: Joins;
}

/** The formats of a document: first everything blank, then each run of rows that look alike. */
export function documentFormats(document: SheetDocument, rows: readonly PlacedRow[], standing: Grid | null): readonly Edit[] {
  const columns = document.widths.length + 1;
  const whole = { row: 0, column: 0, rowCount: Math.max(rows.length, standing?.endRow ?? 0), columnCount: columns };
  const looks = rows.map((row) => rowLooks(row, document));
  return [format(document, whole, "blank", { above: false, below: false }), ...runsOf(looks).flatMap(({ first, count, row }) => rowFormats(document, first, count, row))];
}

function rowLooks({ fitted }: PlacedRow, { widths, printed }: SheetDocument): RowLooks {
  if (!fitted) return { looks: widths.map((_, column) => (column < printed ? "text" : "blank")), joins: { above: false, below: false } };
  const looks = new Array<Look>(widths.length).fill("blank");
  for (const { column, span, look } of fitted.cells) looks.fill(look, column, column + span);
  return { looks: [...looks, "key"], joins: fitted.joins };
}

/** Runs of rows that look the same. */
function runsOf(rows: readonly RowLooks[]): readonly { readonly first: number; readonly count: number; readonly row: RowLooks }[] {
  const runs: { first: number; count: number; row: RowLooks }[] = [];
  rows.forEach((row, index) => {
    const last = runs.at(-1);
    if (last && JSON.stringify(last.row) === JSON.stringify(row)) last.count += 1;
    else runs.push({ first: index, count: 1, row });
  });
  return runs;
}

/** One edit for each stretch of columns that look the same. */
function rowFormats(document: SheetDocument, row: number, rowCount: number, { looks, joins }: RowLooks): readonly Edit[] {
  const edits: Edit[] = [];
  for (let column = 0; column < looks.length;) {
    const look = looks[column] ?? "blank";
    const end = looks.findIndex((other, at) => at > column && other !== look);
    const columnCount = (end < 0 ? looks.length : end) - column;
    if (look !== "blank") edits.push(format(document, { row, column, rowCount, columnCount }, look, joins));
    column += columnCount;
  }
  return edits;
}

function format({ sheet, tableSize }: SheetDocument, area: Area, look: Look, joins: Joins): Edit {
  return { kind: "formats", sheet, area, format: { all: lookFormat(look, tableSize, joins) } };
}
