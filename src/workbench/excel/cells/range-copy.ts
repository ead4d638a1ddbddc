import { invalidArgument } from "../../office/api-error";
import { demandOpen } from "./cell-protection";
import type { SheetRange } from "../sheet-range";

/** `Range.clear(applyTo)`: "All", "Contents", "Formats", "Hyperlinks" (api/excel/excel.clearapplyto). */
export function clearRange(range: SheetRange, applyTo: string): void {
  if (applyTo === "Contents") demandOpen(range, "Range.clear");
  else range.session.demandUnprotected(range.sheet, "Range.clear");
  const area = range.stored;
  if (applyTo === "All" || applyTo === "Contents") range.cells.write(area, () => ({ v: null, t: null, f: null, si: null, p: null }));
  if (applyTo === "All" || applyTo === "Formats") range.cells.restyle(area, () => null);
}

/**
 * `Range.copyFrom(source, copyType)` for formats (api/excel/excel.rangecopytype). A source that
 * is smaller is repeated. Excel copies conditional formats along; the workbench does not.
 */
export function copyInto(range: SheetRange, source: SheetRange, copyType: string): void {
  if (copyType !== "Formats") throw invalidArgument("Range.copyFrom");
  range.session.demandUnprotected(range.sheet, "Range.copyFrom");
  const from = source.area;
  range.cells.restyle(range.area, (_style, row, column) =>
    source.cells.style(from.row + ((row - range.area.row) % from.rowCount), from.column + ((column - range.area.column) % from.columnCount)),
  );
}
