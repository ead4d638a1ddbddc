import type { Area } from "../../../core/grid/address";
import type { CellContext } from "../sheet/cell-scanner";
import { columnStyles } from "../sheet/column-list";
import { sheetPlaces } from "../sheet/sheet-places";

/** The style that a cell shows: its own, else its row's, else its column's. */
export type StyleAt = (row: number, column: number) => number;

/** Reads the styles of an area's cells, blank ones included. */
export function cellStyles(text: string, area: Area, context: CellContext): StyleAt {
  const places = sheetPlaces(text, context, (row) => row >= area.row && row < area.row + area.rowCount);
  const ofColumn = columnStyles(text, places.root);
  const ofRow = new Map(places.rows.map((place) => [place.row, place.style]));
  const own = new Map([...places.cells].map(([row, cells]) => [row, new Map(cells.map((cell) => [cell.column, cell.style]))]));
  return (row, column) => own.get(row)?.get(column) ?? ofRow.get(row) ?? ofColumn(column);
}
