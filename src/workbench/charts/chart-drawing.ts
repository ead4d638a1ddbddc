import type { AddChartEdit, ChartKind } from "../../core/plan/write-plan";
import type { Frame } from "./bar-drawing";
import { drawBars } from "./bar-drawing";
import { chartText, textWidth } from "./chart-text";
import type { ChartSeries, ChartValues } from "./chart-values";
import { drawRadar } from "./radar-drawing";
import { svg } from "./svg-element";

const MARGIN = 10;
const TITLE_ROOM = 30;
const LEGEND_ROOM = 22;
const MARK = 9;

/** A chart of the given size in pixels, with title and legend where our charts have them in Excel. */
export function drawChart({ chart, title }: Pick<AddChartEdit, "chart" | "title">, values: ChartValues, { width, height }: Pick<Frame, "width" | "height">): SVGElement {
  const frame = { x: MARGIN, y: TITLE_ROOM, width: Math.max(1, width - 2 * MARGIN), height: Math.max(1, height - TITLE_ROOM - LEGEND_ROOM) };
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title, "font-family": "'Times New Roman', Tinos, 'Liberation Serif', serif" },
    svg("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#FFFFFF", stroke: "#BFBFBF" }),
    chartText(title, { x: width / 2, y: TITLE_ROOM / 2, anchor: "middle", size: 15, bold: true, width: frame.width }),
    ...drawValues(chart, values, frame),
    ...drawLegend(values.series, { x: MARGIN, y: height - LEGEND_ROOM, width: frame.width, height: LEGEND_ROOM }),
  );
}

function drawValues(kind: ChartKind, values: ChartValues, frame: Frame): readonly SVGElement[] {
  switch (kind) {
    case "bar": return drawBars(values, frame, { lying: true, stacked: false });
    case "bar-stacked": return drawBars(values, frame, { lying: true, stacked: true });
    case "column": return drawBars(values, frame, { lying: false, stacked: false });
    case "column-stacked": return drawBars(values, frame, { lying: false, stacked: true });
    case "radar": return drawRadar(values, frame);
    default: return kind satisfies never;
  }
}

/** A mark and a name for each series, side by side in the middle. */
function drawLegend(series: readonly ChartSeries[], frame: Frame): readonly SVGElement[] {
  const room = frame.width / Math.max(1, series.length);
  const widths = series.map(({ name }) => Math.min(room, textWidth(name) + MARK + 18));
  let x = frame.x + (frame.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  const y = frame.y + frame.height / 2;
  return series.flatMap(({ name, color }, index) => {
    const left = x;
    const width = widths[index] ?? 0;
    x += width;
    return [svg("rect", { x: left, y: y - MARK / 2, width: MARK, height: MARK, fill: color }), chartText(name, { x: left + MARK + 5, y, width: width - MARK - 5 })];
  });
}
