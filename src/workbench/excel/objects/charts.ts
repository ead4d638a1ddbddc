import { invalidArgument, itemNotFound } from "../../office/api-error";
import type { CallArguments } from "../../office/call-arguments";
import type { HostNode, HostProperty, HostType } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import type { SheetChart } from "../sheet-charts";
import { rangeType } from "./range";
import type { SessionSheet } from "./worksheet";

interface ChartOfSheet {
  readonly scope: SessionSheet;
  readonly chart: SheetChart;
}

/** A part of a chart, whose members are kept under its path. */
interface ChartPart extends ChartOfSheet {
  readonly path: string;
}

/** The chart types of the add-in, of Excel.ChartType. */
const chartTypes = ["BarClustered", "BarStacked", "ColumnClustered", "ColumnStacked", "RadarMarkers"];

function kept(member: string, initial: unknown): HostProperty<ChartPart> {
  return {
    get: ({ chart, path }) => chart.values.get(`${path}${member}`) ?? initial,
    set: ({ chart, path }, value) => void chart.values.set(`${path}${member}`, value),
  };
}

/** A class of which only members that are kept as set are emulated. */
function part(name: string, members: Readonly<Record<string, unknown>>, children: Readonly<Record<string, HostType<ChartPart>>> = {}): HostType<ChartPart> {
  const properties = Object.fromEntries(Object.entries(members).map(([member, initial]) => [member, kept(member, initial)]));
  const inner = Object.fromEntries(Object.entries(children).map(([child, type]) => [child, (of: ChartPart) => type.of({ ...of, path: `${of.path}${child}.` })]));
  return hostType<ChartPart>({ name, properties, children: inner });
}

/** api/excel/excel.chartfont */
const chartFont = part("ChartFont", { Name: "Calibri", Size: 10, Bold: false, Color: "#000000" });
/** api/excel/excel.charttitleformat */
const titleFormat = part("ChartTitleFormat", {}, { Font: chartFont });
/** api/excel/excel.charttitle */
const chartTitle = part("ChartTitle", { Text: "", Visible: true }, { Format: titleFormat });
/** api/excel/excel.chartlegend */
const chartLegend = part("ChartLegend", { Position: "Right", Visible: true });
/** api/excel/excel.chartareaformat */
const areaFormat = part("ChartAreaFormat", {}, { Font: chartFont });
/** api/excel/excel.chartaxis */
const chartAxis = part("ChartAxis", { ReversePlotOrder: false, Minimum: "", Maximum: "" });
/** api/excel/excel.chartaxes */
const chartAxes = part("ChartAxes", {}, { CategoryAxis: chartAxis, ValueAxis: chartAxis });
/** api/excel/excel.chartlineformat */
const lineFormat = part("ChartLineFormat", { Color: "" });

/** api/excel/excel.chartfill */
const chartFill = hostType<ChartPart>({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ chart, path }, args) => void chart.values.set(`${path}Color`, args.text(0)),
    Clear: ({ chart, path }) => void chart.values.delete(`${path}Color`),
  },
});
/** api/excel/excel.chartseriesformat */
const seriesFormat = part("ChartSeriesFormat", {}, { Fill: chartFill, Line: lineFormat });
/** api/excel/excel.chartseries */
const chartSeries = part("ChartSeries", { HasDataLabels: false }, { Format: seriesFormat });

/** api/excel/excel.chartseriescollection: series by columns, beside the column of the categories */
const seriesCollection = hostType<ChartPart>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.data.columnCount - 1 } },
  items: (of) => Array.from({ length: of.chart.data.columnCount - 1 }, (_, index) => seriesAt(of, index)),
  methods: {
    GetCount: ({ chart }) => chart.data.columnCount - 1,
    GetItemAt: (of, args) => (args.number(0) < of.chart.data.columnCount - 1 ? seriesAt(of, args.number(0)) : args.refuse()),
  },
});

function seriesAt(of: ChartPart, index: number): HostNode {
  return chartSeries.of({ ...of, path: `${of.path}${index}.` });
}

/** api/excel/excel.chart */
const chartType = hostType<ChartOfSheet>({
  name: "Chart",
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: rename },
    ChartType: { get: ({ chart }) => chart.type },
  },
  children: {
    Title: (of) => chartTitle.of({ ...of, path: "Title." }),
    Legend: (of) => chartLegend.of({ ...of, path: "Legend." }),
    Format: (of) => areaFormat.of({ ...of, path: "Format." }),
    Axes: (of) => chartAxes.of({ ...of, path: "Axes." }),
    Series: (of) => seriesCollection.of({ ...of, path: "Series." }),
    Worksheet: ({ scope }) => scope.session.nodes.worksheet(scope.sheet),
  },
  methods: {
    SetData: ({ chart }, args) => {
      chart.data = sourceOf(args, 0);
    },
    SetPosition: ({ chart }, args) => {
      const start = args.target(0, rangeType)?.area ?? args.refuse();
      chart.place = { start, end: args.target(1, rangeType)?.area ?? start };
    },
    Delete: ({ scope: { session, sheet }, chart }) => session.charts.remove(sheet.getSheetId(), chart),
  },
  identity: ({ chart }) => ({ Id: chart.id }),
});

/** api/excel/excel.chartcollection */
export const chartCollection = hostType<SessionSheet>({
  name: "ChartCollection",
  properties: { Count: { get: (scope) => chartsOf(scope).length } },
  items: (scope) => chartsOf(scope).map(chartType.of),
  item: (scope, args) => find(scope, args.text(0)) ?? missing(),
  methods: {
    Add: (scope, args) => chartType.of(addChart(scope, args)),
    GetCount: (scope) => chartsOf(scope).length,
    GetItem: (scope, args) => find(scope, args.text(0)) ?? missing(),
    GetItemOrNullObject: (scope, args) => find(scope, args.text(0)),
  },
});

function chartsOf(scope: SessionSheet): ChartOfSheet[] {
  return scope.session.charts.of(scope.sheet.getSheetId()).map((chart) => ({ scope, chart }));
}

/** Charts are found by name, and by id where the client asks again for one that it has. */
function find(scope: SessionSheet, key: string): HostNode | null {
  const found = chartsOf(scope).find(({ chart }) => chart.id === key || chart.name.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : chartType.of(found);
}

function missing(): never {
  throw itemNotFound("ChartCollection.getItem");
}

function addChart(scope: SessionSheet, args: CallArguments): ChartOfSheet {
  scope.session.demandUnprotected(scope.sheet, "ChartCollection.add");
  if (!chartTypes.includes(args.text(0))) args.refuse();
  return { scope, chart: scope.session.charts.add(scope.sheet.getSheetId(), args.text(0), sourceOf(args, 1)) };
}

/** Series by columns, as the add-in asks for them, with names and categories. */
function sourceOf(args: CallArguments, index: number): SheetChart["data"] {
  const area = args.target(index, rangeType)?.area ?? args.refuse();
  if (args.optionalText(index + 1) !== "Columns" || area.columnCount < 2 || area.rowCount < 2) args.refuse();
  return area;
}

function rename({ chart }: ChartOfSheet, value: unknown): void {
  if (typeof value !== "string" || value === "") throw invalidArgument("Chart.name");
  chart.name = value;
}
