import type { AddChartEdit, ChartKind } from "../../core/plan/write-plan";
import { rangeOf } from "./surroundings";

/** Excel.ChartType */
const chartTypes = { bar: "BarClustered", "bar-stacked": "BarStacked", column: "ColumnClustered", "column-stacked": "ColumnStacked", radar: "RadarMarkers" } as const satisfies Readonly<Record<ChartKind, string>>;

/** Adds a chart, or gives the one of that name its data and place (API set ExcelApi 1.1; reversed axes 1.7). */
export function drawChart(sheet: Excel.Worksheet, edit: AddChartEdit, isThere: boolean): void {
  const data = rangeOf(sheet, edit.data);
  const chart = isThere ? sheet.charts.getItem(edit.name) : sheet.charts.add(chartTypes[edit.chart], data, "Columns");
  if (isThere) chart.setData(data, "Columns");
  else chart.name = edit.name;
  const { place } = edit;
  chart.setPosition(rangeOf(sheet, { ...place, rowCount: 1, columnCount: 1 }), rangeOf(sheet, { row: place.row + place.rowCount - 1, column: place.column + place.columnCount - 1, rowCount: 1, columnCount: 1 }));
  chart.title.text = edit.title;
  chart.title.format.font.name = FONT;
  chart.format.font.name = FONT;
  chart.legend.position = "Bottom";
  edit.colors.slice(0, edit.data.columnCount - 1).forEach((color, index) => colorSeries(chart.series.getItemAt(index), edit.chart, color));
  if (edit.chart.startsWith("bar")) chart.axes.categoryAxis.reversePlotOrder = true;
}

const FONT = "Times New Roman";

function colorSeries(series: Excel.ChartSeries, kind: ChartKind, color: string): void {
  if (kind === "radar") {
    series.format.line.color = color;
    return;
  }
  series.format.fill.setSolidColor(color);
  series.hasDataLabels = true;
}
