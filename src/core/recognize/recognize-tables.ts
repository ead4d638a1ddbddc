import type { Grid } from "../grid/grid";
import type { AppendixTable, ScoreColumn } from "./appendix-table";
import type { ColumnAssignment } from "./assign-columns";
import { assignColumns } from "./assign-columns";
import type { HeaderBlock } from "./find-headers";
import { findHeaders } from "./find-headers";
import { HeaderRepeats } from "./header-repeats";
import { joinRows } from "./join-rows";
import type { BodyLine } from "./read-body";
import { readBody } from "./read-body";
import { tableRows } from "./table-rows";
import { tableTitle, yearNamed } from "./table-title";

/** Fewer rows than this with a code are no appendix. */
const FEWEST_CODED_ROWS = 3;

/** A header that headed no table so often is some other list's, printed on every page. */
const MOST_REFUSALS = 20;

/**
 * The appendix tables of a sheet, top down; none where the sheet holds something else. A header is found by
 * its words, confirmed by what stands under it, and followed down to where its numbering ends.
 */
export function recognizeTables(grid: Grid): readonly AppendixTable[] {
  const headers = findHeaders(grid);
  const tables: AppendixTable[] = [];
  const refusals = new Map<string, number>();
  let aboveRow = grid.firstRow - 1;
  headers.forEach((header, index) => {
    const words = header.columns.map(({ text }) => text).join("|");
    const refused = refusals.get(words) ?? 0;
    if (firstRowOf(header) <= aboveRow || refused >= MOST_REFUSALS) return;
    const table = recognizeTable(grid, header, headers, index, aboveRow);
    if (!table) {
      refusals.set(words, refused + 1);
      return;
    }
    tables.push({ ...table, ordinal: tables.length + 1 });
    aboveRow = table.lastRow;
  });
  return tables;
}

function recognizeTable(grid: Grid, header: HeaderBlock, headers: readonly HeaderBlock[], index: number, aboveRow: number): AppendixTable | null {
  const assignment = assignColumns(grid, header);
  if (!assignment) return null;
  const lines = readBody(grid, header, assignment, nextTable(grid, header, headers, index + 1));
  if (lines.filter((line) => line.kind === "coded").length < FEWEST_CODED_ROWS) return null;
  return tableOf(grid, header, assignment, lines, aboveRow);
}

/** Where another header begins. The same words again may be a page break, and words that head no columns a row. */
function nextTable(grid: Grid, header: HeaderBlock, headers: readonly HeaderBlock[], from: number): number {
  const repeats = new HeaderRepeats(grid, header);
  const other = headers.find((block, index) => {
    if (index < from || repeats.spills(firstRowOf(block))) return false;
    return block.columns.some(({ reading }) => reading?.meaning === "code") || assignColumns(grid, block) !== null;
  });
  return other ? firstRowOf(other) : grid.endRow;
}

function tableOf(grid: Grid, header: HeaderBlock, assignment: ColumnAssignment, lines: readonly BodyLine[], aboveRow: number): AppendixTable {
  const body = withoutLeadingBand(lines);
  const rows = tableRows(grid, assignment, joinRows(grid, assignment, body));
  const title = tableTitle(grid, firstRowOf(header), aboveRow);
  return {
    sheet: grid.sheet,
    title,
    year: tableYear(title, assignment.scores),
    headerRows: header.rows,
    repeatedHeaderRows: body.filter((line) => line.kind === "repeat").map((line) => line.row),
    firstRow: rows[0]?.row ?? firstRowOf(header),
    lastRow: Math.max(...rows.flatMap((row) => row.rows)),
    firstColumn: assignment.firstColumn,
    lastColumn: assignment.lastColumn,
    columns: assignment.columns,
    scores: assignment.scores,
    rows,
    confidence: assignment.confidence,
    evidence: assignment.evidence,
  };
}

/** A line across the table right under its header ("Theo Quyết định số …") says where the table comes from; it is no row. */
function withoutLeadingBand(lines: readonly BodyLine[]): readonly BodyLine[] {
  const first = lines.findIndex((line) => line.kind === "coded" || line.kind === "total" || line.kind === "uncoded");
  const isPillar = lines.slice(first + 1).some((line) => line.kind === "band");
  return isPillar ? lines : lines.filter((line, index) => index >= first || line.kind !== "band");
}

function tableYear(title: string | null, scores: readonly ScoreColumn[]): number | null {
  const named = title === null ? null : yearNamed(title);
  return named ?? scores.find((score) => score.year !== null)?.year ?? null;
}

function firstRowOf(header: HeaderBlock): number {
  return header.rows[0] ?? 0;
}
