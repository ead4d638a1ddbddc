import type { FWorksheet } from "@univerjs/sheets/facade";
import type { AddChartEdit } from "../../core/plan/write-plan";
import { officeValue } from "../excel/cells/cell-reading";

/** What a chart shows by now. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** "#RRGGBB" */
  readonly color: string;
  /** Parallel to the categories; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** Excel's own colour of a first series. */
const USUAL_COLOR = "#4472C4";

/** Reads a chart's cells: categories in the first column, a series in each other, the series' names in the first row. */
export function chartValues(sheet: FWorksheet, { data, colors }: Pick<AddChartEdit, "data" | "colors">): ChartValues {
  // The facade's own values are the formatted ones.
  const cells = sheet.getSheet().getCellMatrix();
  const value = (down: number, right: number): string | number | boolean => officeValue(cells.getValue(data.row + down, data.column + right) ?? null);
  const rows = Array.from({ length: data.rowCount - 1 }, (_, index) => index + 1);
  return {
    categories: rows.map((row) => String(value(row, 0))),
    series: Array.from({ length: data.columnCount - 1 }, (_, index) => ({
      name: String(value(0, index + 1)),
      color: colors[index] ?? USUAL_COLOR,
      values: rows.map((row) => numberOf(value(row, index + 1))),
    })),
  };
}

function numberOf(value: string | number | boolean): number | null {
  return typeof value === "number" ? value : null;
}
