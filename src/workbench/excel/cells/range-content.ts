import type { ICellData } from "@univerjs/core";
import type { Area } from "../../../core/grid/address";
import { ApiError } from "../../office/api-error";
import type { SheetRange } from "../sheet-range";
import { arrayFormula, demandWholeArrays } from "./array-formulas";
import { cellEntry } from "./cell-entry";
import { demandOpen } from "./cell-protection";
import { formulaOrValue } from "./cell-reading";
import { formatAspects } from "./format-aspects";

/** Reads one thing of every cell; what depends on formulas waits for them. */
export async function readCells<V>(range: SheetRange, of: (cell: ICellData | null) => V): Promise<V[][]> {
  await range.session.calculation.settled();
  const { cells } = range;
  return cells.map(range.area, (row, column) => of(cells.read(row, column)));
}

/** `Range.formulas`: the formula where there is one, else the value. */
export async function readFormulas(range: SheetRange): Promise<unknown[][]> {
  await range.session.calculation.settled();
  const { cells } = range;
  return cells.map(range.area, (row, column) => arrayFormula(range, row, column) ?? formulaOrValue(cells.read(row, column)));
}

/** Sets `values` or `formulas`: a matrix of the range's size, or one value for all cells. */
export function writeEntries(range: SheetRange, written: unknown, location: string): void {
  demandOpen(range, location);
  demandWholeArrays(range, location);
  const at = cellwise(range.area, written, location);
  range.cells.write(range.area, (row, column) => {
    const style = range.cells.style(row, column);
    const value = at(row - range.area.row, column - range.area.column);
    if (typeof value === "string" && value.startsWith("=") && !hasBalancedBrackets(value)) throw invalidFormula(location);
    const entry = cellEntry(value, style.n?.pattern === "@");
    if (entry === null) return null;
    const keepsFormat = entry.numberFormat === null || style.n?.pattern !== undefined;
    return keepsFormat ? entry.content : { ...entry.content, s: { n: { pattern: entry.numberFormat ?? "General" } } };
  });
}

/** Sets `numberFormat`. */
export function writeNumberFormats(range: SheetRange, written: unknown): void {
  range.session.demandUnprotected(range.sheet, "Range.numberFormat");
  const at = cellwise(range.area, written, "Range.numberFormat");
  const aspect = formatAspects["numberFormat"];
  range.cells.restyle(range.stored, (style, row, column) => {
    const value = at(row - range.area.row, column - range.area.column);
    return value === null || aspect === undefined ? style : { ...style, ...aspect.patch(style, value) };
  });
}

/** Reads a matrix of the area's size cell by cell; a scalar, or a 1 × 1 matrix, stands for every cell. */
export function cellwise(area: Area, written: unknown, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(written)) return () => written;
  const rows: readonly unknown[] = written;
  const single = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  if (single) return () => cellOf(rows, 0, 0);
  const fits = rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw new ApiError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.", location);
  return (row, column) => cellOf(rows, row, column);
}

function cellOf(rows: readonly unknown[], row: number, column: number): unknown {
  const cells = rows[row];
  return Array.isArray(cells) ? cells[column] : null;
}

function invalidFormula(location: string): ApiError {
  return new ApiError("InvalidArgument", "The formula you typed contains an error.", location);
}

/** Excel refuses a formula that it cannot parse; brackets are what generated formulas get wrong. */
function hasBalancedBrackets(formula: string): boolean {
  let depth = 0;
  for (const part of formula.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
