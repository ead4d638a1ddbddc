import { chartNumber, chartText, TEXT_SIZE, textWidth } from "./chart-text";
import type { ChartSeries, ChartValues } from "./chart-values";
import { svg } from "./svg-element";
import type { ValueAxis } from "./value-axis";
import { valueAxis } from "./value-axis";

/** A rectangle of a drawing, in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarStyle {
  /** Bars lie from left to right, the first category on top; else they stand. */
  readonly lying: boolean;
  /** The series of a category follow each other on one bar; else they stand side by side. */
  readonly stacked: boolean;
}

/** The part of a category's room that its bars take. */
const FILLED = 0.68;
const AXIS_ROOM = 20;
const LINE = "#D9D9D9";

/** One bar: from one value to another at a place along the axis of categories. */
interface Bar {
  readonly series: ChartSeries;
  readonly category: string;
  readonly from: number;
  readonly to: number;
  /** Across the axis of categories, both in parts of the whole. */
  readonly start: number;
  readonly thickness: number;
}

/** Bars with their axes and figures. */
export function drawBars(values: ChartValues, frame: Frame, style: BarStyle): readonly SVGElement[] {
  const bars = barsOf(values, style.stacked);
  const axis = valueAxis(bars.map(({ to }) => to));
  const plot = plotOf(frame, values, style);
  return style.lying ? [...lyingAxis(values, axis, plot, frame), ...bars.flatMap((bar) => lyingBar(bar, axis, plot))] : [...standingAxis(values, axis, plot, frame), ...bars.flatMap((bar) => standingBar(bar, axis, plot))];
}

function barsOf({ categories, series }: ChartValues, stacked: boolean): readonly Bar[] {
  const room = 1 / Math.max(1, categories.length);
  const thickness = (room * FILLED) / (stacked ? 1 : series.length);
  return categories.flatMap((category, index) => {
    let reached = 0;
    return series.flatMap((one, place): readonly Bar[] => {
      const value = one.values[index] ?? null;
      if (value === null) return [];
      const from = stacked ? reached : 0;
      reached = from + value;
      const start = room * (index + (1 - FILLED) / 2) + (stacked ? 0 : place * thickness);
      return [{ series: one, category, from, to: from + value, start, thickness }];
    });
  });
}

/** What is left of the frame for the bars: lying ones leave room for their categories' names. */
function plotOf(frame: Frame, { categories }: ChartValues, { lying }: BarStyle): Frame {
  const widest = Math.max(0, ...categories.map((category) => textWidth(category)));
  const left = lying ? Math.min(frame.width * 0.4, widest + 10) : 36;
  const right = lying ? 44 : 4;
  return { x: frame.x + left, y: frame.y, width: Math.max(1, frame.width - left - right), height: Math.max(1, frame.height - AXIS_ROOM) };
}

function lyingAxis({ categories }: ChartValues, axis: ValueAxis, plot: Frame, frame: Frame): readonly SVGElement[] {
  const room = plot.height / Math.max(1, categories.length);
  return [
    ...axis.ticks.flatMap((tick) => {
      const x = plot.x + plot.width * share(tick, axis);
      return [svg("line", { x1: x, x2: x, y1: plot.y, y2: plot.y + plot.height, stroke: LINE }), chartText(chartNumber(tick), { x, y: plot.y + plot.height + AXIS_ROOM / 2, anchor: "middle", size: 10 })];
    }),
    ...categories.map((category, index) => chartText(category, { x: plot.x - 6, y: plot.y + room * (index + 0.5), anchor: "end", size: Math.min(TEXT_SIZE, Math.max(8, room)), width: plot.x - frame.x - 6 })),
  ];
}

function standingAxis({ categories }: ChartValues, axis: ValueAxis, plot: Frame, frame: Frame): readonly SVGElement[] {
  const room = plot.width / Math.max(1, categories.length);
  return [
    ...axis.ticks.flatMap((tick) => {
      const y = plot.y + plot.height * (1 - share(tick, axis));
      return [svg("line", { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke: LINE }), chartText(chartNumber(tick), { x: plot.x - 6, y, anchor: "end", size: 10, width: plot.x - frame.x })];
    }),
    ...categories.map((category, index) => chartText(category, { x: plot.x + room * (index + 0.5), y: plot.y + plot.height + AXIS_ROOM / 2, anchor: "middle", size: 10, width: room })),
  ];
}

function lyingBar(bar: Bar, axis: ValueAxis, plot: Frame): readonly SVGElement[] {
  const [from, to] = [share(Math.min(bar.from, bar.to), axis), share(Math.max(bar.from, bar.to), axis)];
  const y = plot.y + plot.height * bar.start;
  const height = plot.height * bar.thickness;
  return [
    rectangle(bar, { x: plot.x + plot.width * from, y, width: plot.width * (to - from), height }),
    chartText(chartNumber(bar.to - bar.from), { x: plot.x + plot.width * to + 4, y: y + height / 2, size: Math.min(11, Math.max(7, height)) }),
  ];
}

function standingBar(bar: Bar, axis: ValueAxis, plot: Frame): readonly SVGElement[] {
  const [from, to] = [share(Math.min(bar.from, bar.to), axis), share(Math.max(bar.from, bar.to), axis)];
  const x = plot.x + plot.width * bar.start;
  const width = plot.width * bar.thickness;
  const y = plot.y + plot.height * (1 - to);
  return [rectangle(bar, { x, y, width, height: plot.height * (to - from) }), chartText(chartNumber(bar.to - bar.from), { x: x + width / 2, y: y - 6, anchor: "middle", size: 9 })];
}

function rectangle({ series, category, from, to }: Bar, { x, y, width, height }: Frame): SVGElement {
  return svg("rect", { x, y, width, height, fill: series.color }, svg("title", {}, `${category} – ${series.name}: ${chartNumber(to - from)}`));
}

/** How far along its axis a value stands, 0…1. */
function share(value: number, { low, high }: ValueAxis): number {
  return (value - low) / (high - low);
}
