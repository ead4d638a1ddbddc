import type { Frame } from "./bar-drawing";
import { chartLabel, chartNumber, chartText } from "./chart-text";
import type { ChartSeries, ChartValues } from "./chart-values";
import { svg } from "./svg-element";
import type { ValueAxis } from "./value-axis";
import { valueAxis } from "./value-axis";

const LINE = "#D9D9D9";
const LABEL_SIZE = 10;
/** The room of the names above and below the web. */
const LABEL_ROOM = 18;

/** A spider's web: a spoke for each category, a closed line with markers for each series. */
export function drawRadar({ categories, series }: ChartValues, frame: Frame): readonly SVGElement[] {
  const web = new Web(frame, categories.length, valueAxis(series.flatMap(({ values }) => values.filter((value) => value !== null))));
  return [
    ...web.axis.ticks.slice(1).map((tick) => svg("polygon", { points: web.points(categories.map(() => tick)), fill: "none", stroke: LINE })),
    ...categories.map((_, index) => svg("path", { d: `M${web.at(index, web.axis.low)}L${web.at(index, web.axis.high)}`, stroke: LINE })),
    ...web.axis.ticks.map((tick) => chartText(chartNumber(tick), { x: web.x - 4, y: web.y - web.radius * web.share(tick), anchor: "end", size: 9 })),
    ...series.flatMap((one) => drawSeries(one, categories, web)),
    ...categories.flatMap((category, index) => web.label(category, index)),
  ];
}

/** Blank values break no line: the web's centre stands for them, as Excel draws them. */
function drawSeries({ name, color, values }: ChartSeries, categories: readonly string[], web: Web): readonly SVGElement[] {
  const markers = values.flatMap((value, index) => {
    if (value === null) return [];
    const [cx, cy] = web.place(index, value);
    return [svg("circle", { cx, cy, r: 3, fill: color }, svg("title", {}, `${categories[index] ?? ""} – ${name}: ${chartNumber(value)}`))];
  });
  return [svg("polygon", { points: web.points(values.map((value) => value ?? web.axis.low)), fill: "none", stroke: color, "stroke-width": 2 }), ...markers];
}

/** The geometry of a web; the first spoke points up, the others follow clockwise. */
class Web {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  private readonly frame: Frame;
  private readonly spokes: number;
  readonly axis: ValueAxis;

  constructor(frame: Frame, spokes: number, axis: ValueAxis) {
    this.frame = frame;
    this.spokes = Math.max(1, spokes);
    this.axis = axis;
    this.x = frame.x + frame.width / 2;
    this.y = frame.y + frame.height / 2;
    this.radius = Math.max(1, Math.min(frame.width * 0.28, frame.height / 2 - LABEL_ROOM));
  }

  share(value: number): number {
    return (value - this.axis.low) / (this.axis.high - this.axis.low);
  }

  place(spoke: number, value: number): readonly [number, number] {
    return this.away(spoke, this.radius * this.share(value));
  }

  at(spoke: number, value: number): string {
    return this.place(spoke, value).map((coordinate) => coordinate.toFixed(2)).join(",");
  }

  points(values: readonly number[]): string {
    return values.map((value, spoke) => this.at(spoke, value)).join(" ");
  }

  /** The name of a category beyond the end of its spoke, on the side where there is room. */
  label(words: string, spoke: number): readonly SVGElement[] {
    const [x, y] = this.away(spoke, this.radius + LABEL_ROOM / 2);
    const off = x - this.x;
    const anchor = Math.abs(off) < 1 ? "middle" : off > 0 ? "start" : "end";
    const room = anchor === "middle" ? this.frame.width : anchor === "start" ? this.frame.x + this.frame.width - x : x - this.frame.x;
    return chartLabel(words, { x, y, anchor, size: LABEL_SIZE, width: room });
  }

  private away(spoke: number, distance: number): readonly [number, number] {
    const angle = (2 * Math.PI * spoke) / this.spokes;
    return [this.x + distance * Math.sin(angle), this.y - distance * Math.cos(angle)];
  }
}
