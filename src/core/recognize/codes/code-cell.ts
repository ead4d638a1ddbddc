import type { CellValue } from "../../grid/cell";
import type { Grid } from "../../grid/grid";
import { parseDatedCode } from "./dated-code";
import type { TableCode } from "./table-code";
import { parseTableCode } from "./table-code";

/** How far below a group its first row may stand: a line or two may be broken over pages. */
const NEAR = 3;
/** How far above a row its group may stand. */
const FAR = 30;

/** The code that a cell of a code column holds, also one that became a date, and letters that stand over their rows: "DH" over "DH.1"; null where it holds none. */
export function codeOfCell(grid: Grid, row: number, column: number): TableCode | null {
  const value = grid.value(row, column);
  return letteredBelow(grid, row, column) ?? parseTableCode(value) ?? parseDatedCode(value) ?? typedInLetters(value) ?? letteredGroup(grid, row, column);
}

/** "1.l" and "1.1O": letters that look like the digits they stand for. */
function typedInLetters(value: CellValue): TableCode | null {
  if (typeof value !== "string" || !/^ *(?:[\dl]{1,3}|[IVX]{1,5}|[A-ZĐ])(?:\.[\dOol]{1,3})+\.? *$/.test(value)) return null;
  const code = parseTableCode(value.replace(/l/g, "1").replace(/o/gi, "0"));
  return code && { ...code, cell: value.trim() };
}

/** "TC1" below "TC" is no short form of "Tiêu chí 1". */
function letteredBelow(grid: Grid, row: number, column: number): TableCode | null {
  const text = codeText(grid, row, column);
  const [, letters] = /^(TC|CS)\.?\d+(?:\.\d+)*$/.exec(text) ?? [];
  if (letters === undefined) return null;
  const above = Array.from({ length: FAR }, (_, index) => codeText(grid, row - 1 - index, column));
  return above.includes(letters) ? { text, style: "decimal", segments: text.split(".") } : null;
}

/** Without a closing point. */
function codeText(grid: Grid, row: number, column: number): string {
  return grid.text(row, column).trim().replace(/\.$/, "");
}

/** Two to four capitals are a code where one right below begins with them and a number. */
function letteredGroup(grid: Grid, row: number, column: number): TableCode | null {
  const text = codeText(grid, row, column);
  if (!/^[A-ZĐ]{2,4}$/.test(text)) return null;
  const below = Array.from({ length: NEAR }, (_, index) => codeText(grid, row + 1 + index, column));
  const isOver = below.some((next) => next.startsWith(text) && /^\.?\d/.test(next.slice(text.length)));
  return isOver ? { text, style: "upper", segments: [text] } : null;
}
