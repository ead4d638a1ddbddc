import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { cellEdits } from "../plan/cell-edits";
import type { Edit } from "../plan/write-plan";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { inputTable } from "../score/own-tables";

/** Empties the columns of the input sheet that say where figures come from and who supplied them. */
export function forgetSuppliers(sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const table = inputTable(sheets, labels);
  if (!table) return [];
  const { grid, layout: { headerRow, endRow, columns } } = table;
  return [columns.source, columns.supplier].filter((column) => column !== undefined).flatMap((column) =>
    Array.from({ length: endRow - headerRow - 1 }, (_, index) => headerRow + 1 + index)
      .flatMap((row) => cellEdits(grid, row, column, BLANK)),
  );
}
