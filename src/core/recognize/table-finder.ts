import type { Grid } from "../grid/grid";
import type { AppendixTable, RoleCorrection, ScoreColumn } from "./appendix-table";
import type { ColumnAssignment } from "./columns/assign-columns";
import { assignColumns } from "./columns/assign-columns";
import { cropColumns } from "./crop-columns";
import type { HeaderBlock } from "./headers/find-headers";
import { findHeaders } from "./headers/find-headers";
import { HeaderRepeats } from "./headers/header-repeats";
import { headerSegments } from "./headers/header-segments";
import type { DraftRow } from "./rows/join-rows";
import { joinRows } from "./rows/join-rows";
import type { BodyLine } from "./rows/read-body";
import { readBody } from "./rows/read-body";
import { RowCells } from "./rows/row-cells";
import { tableRows } from "./rows/table-rows";
import { tableTitle, yearNamed } from "./headers/table-title";

/** Fewer rows than this are no appendix. */
const FEWEST_ROWS = 3;

/** A header that headed no table so often is some other list's, printed on every page. */
const MOST_REFUSALS = 20;

/** And so many rows of words that read a little like headers are a sheet of other data. */
const MOST_DOUBTFUL = 30;

/** A table with whether what it is about is beyond doubt. */
export interface FoundTable {
  readonly table: AppendixTable;
  readonly isCertain: boolean;
  /** The words over its columns. */
  readonly headings: readonly string[];
}

/** Finds the tables of a grid, header by header from the top. */
export class TableFinder {
  private readonly grid: Grid;
  private readonly corrections: readonly RoleCorrection[];
  private readonly headers: readonly HeaderBlock[];
  private readonly sureHeaders: readonly { readonly row: number; readonly words: string }[];
  private readonly refusals = new Map<string, number>();
  private doubtful = 0;
  private readonly crops = new Map<string, Grid>();

  constructor(grid: Grid, corrections: readonly RoleCorrection[]) {
    this.grid = grid;
    this.corrections = corrections;
    this.headers = findHeaders(grid);
    this.sureHeaders = this.headers.filter(isSurelyHeader).map((header) => ({ row: firstRowOf(header), words: wordsOf(header) }));
  }

  tables(): readonly FoundTable[] {
    const tables: FoundTable[] = [];
    let aboveRow = this.grid.firstRow - 1;
    this.headers.forEach((header, index) => {
      if (firstRowOf(header) <= aboveRow || this.isRefused(header)) return;
      const found = this.tablesUnder(header, index, aboveRow);
      if (found.length === 0) this.refuse(header);
      tables.push(...found);
      aboveRow = Math.max(aboveRow, ...found.map(({ table }) => table.lastRow));
    });
    return tables;
  }

  private isRefused(header: HeaderBlock): boolean {
    if (this.doubtful >= MOST_DOUBTFUL && !isSurelyHeader(header)) return true;
    return (this.refusals.get(wordsOf(header)) ?? 0) >= MOST_REFUSALS;
  }

  private refuse(header: HeaderBlock): void {
    const words = wordsOf(header);
    if (!isSurelyHeader(header)) this.doubtful++;
    this.refusals.set(words, (this.refusals.get(words) ?? 0) + 1);
  }

  /** One table, or several where the header is that of tables side by side. */
  private tablesUnder(header: HeaderBlock, index: number, aboveRow: number): readonly FoundTable[] {
    const segments = headerSegments(header);
    return segments.flatMap((segment, at) => {
      const grid = segments.length === 1 ? this.grid : this.crop(segment, segments[at + 1]);
      return this.tableUnder(grid, segment, index, aboveRow) ?? [];
    });
  }

  private crop(segment: HeaderBlock, next: HeaderBlock | undefined): Grid {
    const first = segment.columns[0]?.column ?? this.grid.firstColumn;
    const end = next?.columns[0]?.column ?? this.grid.endColumn;
    const key = `${first}:${end}`;
    const known = this.crops.get(key) ?? cropColumns(this.grid, first, end);
    this.crops.set(key, known);
    return known;
  }

  private tableUnder(grid: Grid, header: HeaderBlock, index: number, aboveRow: number): FoundTable | null {
    const title = tableTitle(grid, firstRowOf(header), aboveRow);
    const endRow = this.nextHeader(grid, header);
    const assignment = assignColumns(grid, header, { title, corrections: this.corrections, endRow });
    if (!assignment) return null;
    const lines = this.bodyUnder(grid, header, assignment, index + 1, endRow);
    const isCodeless = assignment.columns.code === undefined && !assignment.codesInNames;
    if (lines.filter(({ kind }) => kind === "coded" || (isCodeless && kind === "uncoded")).length < FEWEST_ROWS) return null;
    return { table: tableOf(grid, header, assignment, lines, title), isCertain: assignment.isCertain, headings: header.columns.map(({ text }) => text) };
  }

  /** Where another header surely begins. The same words again may be a page break. */
  private nextHeader(grid: Grid, header: HeaderBlock): number {
    const repeats = new HeaderRepeats(grid, header);
    const row = firstRowOf(header);
    const words = wordsOf(header);
    const next = this.sureHeaders.find((block) => block.row > row && block.words !== words && !repeats.spills(block.row));
    return next ? next.row : grid.endRow;
  }

  /** The rows of a table. Where words among them that may be a header turn out to head a table, it ends before them. */
  private bodyUnder(grid: Grid, header: HeaderBlock, assignment: ColumnAssignment, from: number, endRow: number): readonly BodyLine[] {
    const lines = readBody(grid, header, assignment, endRow);
    const lastRow = lines.at(-1)?.row ?? 0;
    const repeats = new HeaderRepeats(grid, header);
    for (let index = from; index < this.headers.length; index++) {
      const block = this.headers[index];
      if (!block || firstRowOf(block) > lastRow) break;
      const context = { title: null, corrections: [], endRow: grid.endRow };
      if (!repeats.spills(firstRowOf(block)) && assignColumns(grid, block, context) !== null) return readBody(grid, header, assignment, firstRowOf(block));
    }
    return lines;
  }
}

/** A column of codes, or nothing but words that head columns, or names and maxima among others. */
function isSurelyHeader({ columns }: HeaderBlock): boolean {
  const meanings = new Set(columns.map(({ reading }) => reading?.meaning));
  const told = new Set(columns.flatMap(({ reading }) => (reading !== null && reading.weight > 1 ? [reading.meaning] : [])));
  return meanings.has("code") || (meanings.size >= 3 && (!meanings.has(undefined) || (told.has("name") && told.has("max"))));
}

function tableOf(grid: Grid, header: HeaderBlock, assignment: ColumnAssignment, lines: readonly BodyLine[], title: string | null): AppendixTable {
  const cells = new RowCells(grid, assignment);
  const wordsOf = ({ rows: [row = 0] }: DraftRow): string => cells.leadingText(row);
  const rows = tableRows(grid, assignment, withoutSource(joinRows(grid, assignment, lines), wordsOf));
  return {
    sheet: grid.sheet,
    title,
    year: tableYear(title, assignment.scores),
    headerRows: header.rows,
    repeatedHeaderRows: lines.filter((line) => line.kind === "repeat").map((line) => line.row),
    firstRow: rows[0]?.row ?? firstRowOf(header),
    lastRow: Math.max(...rows.flatMap((row) => row.rows)),
    firstColumn: assignment.firstColumn,
    lastColumn: assignment.lastColumn,
    columns: assignment.columns,
    scores: assignment.scores,
    rows,
    confidence: assignment.confidence,
    evidence: assignment.evidence,
    doubts: assignment.doubts,
  };
}

/** A line right under the header, in brackets ("(Theo Quyết định số …)") or the only one across the table, says where the table comes from; it is no row. */
function withoutSource(drafts: readonly DraftRow[], wordsOf: (draft: DraftRow) => string): readonly DraftRow[] {
  const isTitle = ({ kind }: DraftRow): boolean => kind === "band" || kind === "heading";
  const first = drafts.findIndex((draft) => !isTitle(draft));
  const hasBands = drafts.slice(first + 1).some(({ kind }) => kind === "band");
  return drafts.filter((draft, index) => index >= first || !(wordsOf(draft).startsWith("(") || (draft.kind === "band" && !hasBands)));
}

function tableYear(title: string | null, scores: readonly ScoreColumn[]): number | null {
  const named = title === null ? null : yearNamed(title);
  return named ?? scores.find((score) => score.year !== null)?.year ?? null;
}

function firstRowOf(header: HeaderBlock): number {
  return header.rows[0] ?? 0;
}

function wordsOf(header: HeaderBlock): string {
  return header.columns.map(({ text }) => text).join("|");
}
