import type { CellContent } from "../grid/cell";
import { BLANK } from "../grid/cell";
import type { Grid } from "../grid/grid";
import type { AppendixTable } from "../recognize/appendix-table";
import type { FillTarget } from "./fill-target";
import type { Edit } from "./write-plan";

/** In points: "Điểm tự chấm" in the administration's bold 13 on one line, the year under it; score columns are narrower. */
const NEW_COLUMN_WIDTH = 96;

/**
 * A score column to the right of the table in the table's own look: the format is copied from the
 * column of scores (else of maxima), the heading stands in every printed header. `width` in points.
 */
export function newColumnEdits(table: AppendixTable, grid: Grid, target: FillTarget, width = NEW_COLUMN_WIDTH): readonly Edit[] {
  const sheet = grid.sheet;
  const like = table.scores.at(-1)?.column ?? table.columns.max ?? table.lastColumn;
  const first = Math.min(...table.headerRows, table.firstRow);
  const shape = { row: first, rowCount: table.lastRow - first + 1, columnCount: 1 };
  return [
    {
      kind: "formats",
      sheet,
      area: { ...shape, column: target.column },
      // A column formatted as text would show formulas as text.
      format: { like: { ...shape, column: like }, change: { numberFormat: "General" } },
    },
    { kind: "column-widths", sheet, columns: [{ column: target.column, width }] },
    ...[...table.headerRows.slice(0, 1), ...table.repeatedHeaderRows].map((row) => headingEdit(sheet, row, target, grid.content(row, target.column))),
  ];
}

function headingEdit(sheet: string, row: number, target: FillTarget, before: CellContent): Edit {
  const after: CellContent = target.header === "" ? BLANK : { kind: "value", value: target.header };
  return { kind: "cells", sheet, row, column: target.column, before: [[before]], after: [[after]] };
}
