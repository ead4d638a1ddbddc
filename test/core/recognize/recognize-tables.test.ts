import { columnLetters } from "../../../src/core/grid/address";
import type { AppendixTable, TableRow } from "../../../src/core/recognize/appendix-table";
import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import type { TruthRow, TruthTable } from "../../support/read-grid";
import { readGrids, readTruth } from "../../support/read-grid";

const SCORE_NAMES = { published: "score", self: "selfScore", council: "councilScore", final: "finalScore" } as const;
const TEXT_ROLES = ["rule", "lead", "support", "deadline", "solution", "reason", "evidence", "note"] as const;

describe.each(["clean-1-gia-lai", "clean-4-bach-thong", "messy-4-bach-thong"])("%s is recognised to the cell", (name) => {
  test("tables, borders, columns and every row are those of the truth file", async () => {
    const truth = readTruth(name);
    const tables = (await readGrids(name)).flatMap((grid) => recognizeTables(grid));
    expect(tables.map(({ sheet }) => sheet)).toEqual(truth.map(({ sheet }) => sheet));
    expect(tables.map(shape)).toEqual(truth.map(trueShape));
    expect(tables.flatMap((table, index) => differences(table, truth[index]))).toEqual([]);
  });
});

function shape(table: AppendixTable): unknown {
  const columns: Record<string, string> = {};
  for (const [role, column] of Object.entries(table.columns)) columns[role] = columnLetters(column);
  for (const score of table.scores) columns[SCORE_NAMES[score.role]] = columnLetters(score.column);
  return {
    headerRows: table.headerRows.map((row) => row + 1),
    repeatedHeaderRows: table.repeatedHeaderRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    columns,
    rows: table.rows.length,
  };
}

function trueShape(truth: TruthTable): unknown {
  const { headerRows, repeatedHeaderRows = [], firstRow, lastRow, columns, rows } = truth;
  return { headerRows, repeatedHeaderRows, firstRow, lastRow, columns, rows: rows.length };
}

/** Every cell that was read otherwise than it is, as "row 12 max: read …, is …". */
function differences(table: AppendixTable, truth: TruthTable | undefined): readonly string[] {
  return (truth?.rows ?? []).flatMap((row, index) => {
    const read = table.rows[index];
    const seen = read ? readCells(table, read) : {};
    return Object.entries(trueCells(row)).flatMap(([what, is]) => {
      const found = seen[what] ?? null;
      return JSON.stringify(found) === JSON.stringify(is) ? [] : [`row ${row.row} ${what}: read ${JSON.stringify(found)}, is ${JSON.stringify(is)}`];
    });
  });
}

type Cells = Record<string, unknown>;

function readCells(table: AppendixTable, row: TableRow): Cells {
  const { code, name, level } = row;
  const cells: Cells = { rows: row.rows.map((at) => at + 1), code, name, level, max: row.max?.value ?? null };
  table.scores.forEach((score, index) => (cells[SCORE_NAMES[score.role]] = row.scores[index]?.value ?? null));
  for (const role of TEXT_ROLES) cells[role] = spaced(row.texts[role]);
  return cells;
}

function trueCells(row: TruthRow): Cells {
  const misplaced = row["misplaced"] as { column: string; text: string } | undefined;
  const { code, codeFixed, name, level, max } = row;
  const cells: Cells = { rows: row.rows ?? [row.row], code: codeFixed ?? code, name: spaced(name), level, max };
  for (const score of Object.values(SCORE_NAMES)) cells[score] = row[score] ?? null;
  for (const role of TEXT_ROLES) cells[role] = spaced(misplaced?.column === role ? misplaced.text : row[role]);
  return cells;
}

/** The truth tells texts apart modulo white space. */
function spaced(text: unknown): string | null {
  return typeof text === "string" ? text.replace(/\s+/g, " ").trim() : null;
}
