import type { Analysis } from "../../core/analysis";
import { cellAddress } from "../../core/grid/address";
import { HEADER_ROW, INPUT_COLUMNS } from "../../core/score/input-sheet-layout";

/**
 * The value cell of a table's first figure that is not typed yet, as the input sheet is made; where
 * the user has sorted it, a cell of the same column. The first value cell where nothing is missing.
 */
export function firstMissingFigure(analysis: Analysis, table: number): string {
  const figures = analysis.tables.map(({ inputs }) => inputs.filter((input) => input.kind !== "peers"));
  const earlier = figures.slice(0, table).reduce((sum, each) => sum + each.length, 0);
  const missing = figures[table]?.findIndex((input) => input.cell.value === null) ?? 0;
  return cellAddress(HEADER_ROW + 1 + earlier + Math.max(0, missing), INPUT_COLUMNS.indexOf("value"));
}
