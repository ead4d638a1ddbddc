import type { Area } from "../../../core/grid/address";
import { parseArea } from "../../../core/grid/address";
import type { CellValue } from "../../../core/grid/cell";
import type { GridPlace, GridSource } from "../../../core/grid/grid";
import { Grid } from "../../../core/grid/grid";
import { HostError, LARGEST_AREA } from "../../port";
import type { CellContext } from "./cell-scanner";
import { CellScanner } from "./cell-scanner";
import { isTrue } from "../package/workbook-part";
import { XmlScanner } from "../xml/xml-scanner";

/** Cells kept in memory, the blank ones between filled ones included. */
const maxCells = 20_000_000;

/** Whether the numbers of cells with a style are shown as dates. */
export type IsDateStyle = (style: number) => boolean;

/**
 * Reads a worksheet part. Only cells that hold something count; what `dimension` claims is ignored. Dates are told from other numbers where
 * `isDate` is given.
 */
export function readSheet(text: string, name: string, hidden: boolean, context: CellContext, isDate: IsDateStyle | null = null): Grid {
  const rows = new SheetRows(name, isDate);
  const merges: Area[] = [];
  let isProtected = false;
  const scanner = new XmlScanner(text);
  scanner.next();
  while (scanner.next()) {
    if (!scanner.closing && scanner.name === "sheetProtection") isProtected = isTrue(scanner.attribute("sheet"));
    if (scanner.closing || scanner.empty) continue;
    if (scanner.name === "sheetData") readRows(scanner, rows, context);
    else if (scanner.name === "mergeCells") readMerges(scanner, merges);
    else scanner.skip();
  }
  // Which cells of a protected sheet are open is a matter of their formats.
  const fixed = isProtected || rows.arrays.length > 0 ? { fixed: { open: isProtected ? [] : null, arrays: rows.arrays } } : {};
  return new Grid({ ...rows.source(), ...fixed, merges, hidden });
}

function readRows(scanner: XmlScanner, rows: SheetRows, context: CellContext): void {
  const cell = new CellScanner(scanner, context);
  const outside = scanner.depth - 1;
  const take = (): void => {
    if (cell.value !== null || cell.formula !== null) rows.add(cell);
  };
  while (scanner.next() && scanner.depth > outside) {
    if (scanner.closing) continue;
    if (scanner.name === "row") cell.enterRow();
    else if (scanner.name === "c") {
      cell.readCell();
      take();
    }
    while (cell.readPlainCell()) take();
  }
}

function readMerges(scanner: XmlScanner, merges: Area[]): void {
  const outside = scanner.depth - 1;
  while (scanner.next() && scanner.depth > outside) {
    const area = scanner.closing ? null : parseArea(scanner.attribute("ref") ?? "");
    if (area) merges.push(area);
  }
}

const noCells: readonly never[] = [];

/** Gathers cells in any order into the rectangle that a Grid wants. */
class SheetRows {
  /** Where formulas fill several cells. */
  readonly arrays: Area[] = [];
  private readonly sheet: string;
  private readonly values: CellValue[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private firstRow = Infinity;
  private firstColumn = Infinity;
  private endColumn = 0;
  private size = 0;
  private readonly isDate: IsDateStyle | null;
  private readonly dates: GridPlace[] = [];

  constructor(sheet: string, isDate: IsDateStyle | null) {
    this.sheet = sheet;
    this.isDate = isDate;
  }

  add(cell: CellScanner): void {
    const { row, column, style } = cell;
    if (row < this.firstRow) this.firstRow = row;
    if (column < this.firstColumn) this.firstColumn = column;
    if (column >= this.endColumn) this.endColumn = column + 1;
    this.put((this.values[row] ??= []), column, cell.value);
    if (typeof cell.value === "number" && this.isDate?.(style) === true) this.dates.push({ row, column });
    if (cell.formula !== null) this.put((this.formulas[row] ??= []), column, cell.formula);
    const array = cell.arrayReference === null ? null : parseArea(cell.arrayReference);
    if (array && array.rowCount * array.columnCount > 1) this.arrays.push(array);
  }

  source(): GridSource {
    const { sheet, values, firstRow, firstColumn } = this;
    if (values.length === 0) return { sheet, row: 0, column: 0, values: [] };
    this.refuseAbsurdArea();
    const place = { sheet, dates: this.dates, row: firstRow, column: firstColumn, values: rectangle(values, firstRow, firstColumn, values.length) };
    if (this.formulas.length === 0) return place;
    return { ...place, formulas: rectangle(this.formulas, firstRow, firstColumn, values.length) };
  }

  private refuseAbsurdArea(): void {
    const area = (this.values.length - this.firstRow) * (this.endColumn - this.firstColumn);
    if (area > LARGEST_AREA) throw new HostError("too-large", `${area} cells from the first to the last`, this.sheet);
  }

  private put<Content>(row: (Content | null)[], column: number, content: Content): void {
    this.size += Math.max(0, column + 1 - row.length);
    if (this.size > maxCells) throw new HostError("too-large", `more than ${maxCells} cells`, this.sheet);
    while (row.length < column) row.push(null);
    row[column] = content;
  }
}

function rectangle<Content>(rows: readonly (readonly Content[])[], firstRow: number, firstColumn: number, endRow: number): readonly (readonly Content[])[] {
  const cut: (readonly Content[])[] = [];
  for (let row = firstRow; row < endRow; row++) {
    const cells = rows[row];
    if (!cells) cut.push(noCells);
    else cut.push(firstColumn === 0 ? cells : cells.slice(firstColumn));
  }
  return cut;
}
