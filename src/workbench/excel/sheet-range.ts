import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../core/grid/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../core/grid/address";
import { invalidArgument } from "../office/api-error";
import { rangeAddress } from "./cells/a1";
import type { SheetCells } from "./cells/sheet-cells";
import type { ExcelSession } from "./excel-session";

/** A rectangle of a sheet: what an `Excel.Range` stands for. */
export class SheetRange {
  readonly session: ExcelSession;
  readonly sheet: FWorksheet;
  readonly area: Area;

  constructor(session: ExcelSession, sheet: FWorksheet, area: Area) {
    const { row, column, rowCount, columnCount } = area;
    const fits = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0 && row + rowCount <= SHEET_ROWS && column + columnCount <= SHEET_COLUMNS;
    if (!fits) throw invalidArgument("Range");
    this.session = session;
    this.sheet = sheet;
    this.area = area;
  }

  get cells(): SheetCells {
    return this.session.cells(this.sheet);
  }

  get address(): string {
    return rangeAddress(this.sheet.getSheetName(), this.area);
  }

  within(area: Area): SheetRange {
    return new SheetRange(this.session, this.sheet, area);
  }

  /** The part of the area that the grid has: whole columns are cut to it. */
  get stored(): Area {
    const worksheet = this.sheet.getSheet();
    return {
      ...this.area,
      rowCount: this.area.rowCount === SHEET_ROWS ? worksheet.getRowCount() : this.area.rowCount,
      columnCount: this.area.columnCount === SHEET_COLUMNS ? worksheet.getColumnCount() : this.area.columnCount,
    };
  }
}

/** The cells that two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** One or more rectangles of a sheet: what an `Excel.RangeAreas` stands for. */
export class SheetRanges {
  readonly session: ExcelSession;
  readonly sheet: FWorksheet;
  readonly ranges: readonly SheetRange[];

  constructor(session: ExcelSession, sheet: FWorksheet, areas: readonly Area[]) {
    if (areas.length === 0) throw invalidArgument("RangeAreas");
    this.session = session;
    this.sheet = sheet;
    this.ranges = areas.map((area) => new SheetRange(session, sheet, area));
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }

  /** Whether any of the cells is also in the area. */
  touches(area: Area): boolean {
    return this.ranges.some((range) => intersection(range.area, area) !== null);
  }
}
