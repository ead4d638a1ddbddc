import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../../core/grid/address";
import { parseArea } from "../../../core/grid/address";
import { overlaps, within } from "../../../core/grid/areas";
import { ApiError } from "../../office/api-error";
import { fixtureOf } from "../../xlsx/fixed-cells";
import type { SheetRange } from "../sheet-range";

/** The formula that a cell shows because it belongs to an array: that of the array's first cell. */
export function arrayFormula(range: SheetRange, row: number, column: number): string | null {
  const array = arraysOf(range).find((area) => within({ row, column, rowCount: 1, columnCount: 1 }, area));
  return array === undefined ? null : (range.cells.read(array.row, array.column)?.f ?? null);
}

/** `Range.savedAsArray`: null where some cells belong to an array and some do not. */
export function savedAsArray(range: SheetRange): boolean | null {
  return cover(range.stored, [...arraysOf(range), ...spillsOf(range)]);
}

/** `Range.hasSpill`: null where some cells are spilled over and some are not. */
export function hasSpill(range: SheetRange): boolean | null {
  return cover(range.stored, spillsOf(range));
}

/** `Range.getSpillingToRangeOrNullObject`: where the cell's formula spills to. */
export function spillingTo(range: SheetRange): Area | null {
  return spillsOf(range).find(({ row, column }) => row === range.area.row && column === range.area.column) ?? null;
}

/** Throws what Excel answers where only a part of an array is to change. */
export function demandWholeArrays(range: SheetRange, location: string): void {
  const isTorn = arraysOf(range).some((array) => overlaps(array, range.area) && !within(array, range.area));
  if (isTorn) throw new ApiError("InvalidOperation", "You can't change part of an array.", location);
}

/** Formulas of the file that fill several cells, as Ctrl+Shift+Enter enters them. */
function arraysOf({ sheet }: SheetRange): readonly Area[] {
  return fixtureOf(sheet.getSheet().getConfig()).arrays.flatMap((reference) => parseArea(reference) ?? []);
}

/** Where formulas spill to, as Univer calculated last; to Univer the arrays of a file are formulas that spill. */
function spillsOf(range: SheetRange): readonly Area[] {
  const { session, sheet } = range;
  const byCell = session.univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange()[session.workbook.getId()]?.[sheet.getSheetId()] ?? {};
  const arrays = arraysOf(range);
  const spills: Area[] = [];
  new ObjectMatrix(byCell).forValue((_row, _column, { startRow, startColumn, endRow, endColumn }) => {
    const area = { row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 };
    if (area.rowCount * area.columnCount > 1 && !arrays.some((array) => overlaps(array, area))) spills.push(area);
  });
  return spills;
}

function cover(area: Area, areas: readonly Area[]): boolean | null {
  if (!areas.some((each) => overlaps(each, area))) return false;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      if (!areas.some((each) => within({ row, column, rowCount: 1, columnCount: 1 }, each))) return null;
    }
  }
  return true;
}
