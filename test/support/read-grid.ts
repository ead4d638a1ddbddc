import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/core/grid/cell";
import { Grid } from "../../src/core/grid/grid";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";

const WORKBOOKS = join(__dirname, "..", "workbooks");
const TRUTH = join(__dirname, "..", "truth");

/** The sheets of a workbook in test/workbooks, as the file adapter reads them. */
export async function readGrids(name: string): Promise<readonly Grid[]> {
  const file = openWorkbookFile(new Uint8Array(readFileSync(join(WORKBOOKS, `${name}.xlsx`))), name);
  return (await file.read()).sheets;
}

/** What stands in a workbook by hand-checked truth: 1-based rows, column letters. */
export interface TruthTable {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly repeatedHeaderRows?: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly TruthRow[];
}

export interface TruthRow {
  readonly row: number;
  readonly rows?: readonly number[];
  readonly code: string;
  readonly codeFixed?: string;
  readonly name: string;
  readonly level: string;
  readonly max: number | null;
  readonly [role: string]: unknown;
}

export function readTruth(name: string): readonly TruthTable[] {
  const truth = JSON.parse(readFileSync(join(TRUTH, `${name}.truth.json`), "utf8")) as { tables: readonly TruthTable[] };
  return truth.tables;
}

/**
 * A grid as a person would draw it: a line a row, cells parted by "|"; a number is a number, "'07" text,
 * an empty cell blank.
 */
export function drawGrid(drawing: string, sheet = "PL", row = 0, column = 0): Grid {
  return new Grid({ sheet, row, column, values: drawnRows(drawing) });
}

/** The values of such a drawing. */
export function drawnRows(drawing: string): readonly (readonly CellValue[])[] {
  const lines = drawing.replace(/^\n/, "").replace(/\n *$/, "").split("\n");
  return lines.map((line) => line.split("|").map((cell) => drawnCell(cell.trim())));
}

function drawnCell(cell: string): CellValue {
  if (cell === "") return null;
  if (cell.startsWith("#")) return { error: cell };
  if (cell.startsWith("'")) return cell.slice(1);
  return Number.isNaN(Number(cell)) ? cell.replaceAll("\\n", "\n") : Number(cell);
}
