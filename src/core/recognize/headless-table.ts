import type { Grid } from "../grid/grid";
import type { AppendixTable } from "./appendix-table";
import type { ColumnAssignment } from "./columns/assign-columns";
import type { HeaderBlock } from "./headers/find-headers";
import { joinRows } from "./rows/join-rows";
import { readBody } from "./rows/read-body";
import { splitNameCode } from "./rows/name-cell";
import { parseTableCode } from "./codes/table-code";
import { tableRows } from "./rows/table-rows";
import { unicodeGrid } from "./unicode-grid";

/** How far from the top such a table may begin. */
const REACH = 12;
/** Fewer rows than this may be anything. */
const FEWEST_ROWS = 2;

/** What stands on a sheet without a header, in the columns of the table of the sheet before; null where no codes stand there. */
export function headlessTable(sheet: Grid, before: AppendixTable): AppendixTable | null {
  const { code, name } = before.columns;
  if (code === undefined || name === undefined) return null;
  const { grid } = unicodeGrid(sheet);
  const firstRow = firstCodedRow(grid, code, name);
  if (firstRow === null) return null;
  const header: HeaderBlock = { rows: [firstRow - 1], columns: [{ column: code, text: "", reading: null }, { column: name, text: "", reading: null }] };
  const assignment = assignmentOf(before, { ...before.columns, name });
  const lines = readBody(grid, header, assignment, grid.endRow);
  if (lines.filter(({ kind }) => kind === "coded").length < FEWEST_ROWS) return null;
  const rows = tableRows(grid, assignment, joinRows(grid, assignment, lines));
  return {
    ...before,
    sheet: sheet.sheet,
    ordinal: 1,
    title: null,
    headerRows: [],
    repeatedHeaderRows: [],
    firstRow: rows[0]?.row ?? firstRow,
    lastRow: Math.max(...rows.flatMap((row) => row.rows)),
    rows,
    confidence: before.confidence * 0.9,
    evidence: [{ code: "header-on-sheet-before", facts: { sheet: before.sheet } }],
  };
}

function firstCodedRow(grid: Grid, code: number, name: number): number | null {
  for (let row = grid.firstRow; row < Math.min(grid.endRow, grid.firstRow + REACH); row++) {
    const isCoded = parseTableCode(grid.value(row, code)) !== null && grid.text(row, name) !== "";
    if (isCoded || splitNameCode(grid.line(row, code)).code !== null) return row;
  }
  return null;
}

function assignmentOf(before: AppendixTable, columns: ColumnAssignment["columns"]): ColumnAssignment {
  const { scores, firstColumn, lastColumn, confidence, evidence } = before;
  return { columns, codesInNames: false, maximaInNames: false, outerCodes: [], outerNames: [], outerMaxima: [], scores, firstColumn, lastColumn, confidence, evidence, isCertain: true, doubts: [] };
}
