import type { Area } from "../../../core/grid/address";
import { absoluteAddress, quoteSheetName } from "../../../core/grid/address";
import type { AddChartEdit, ChartKind } from "../../../core/plan/write-plan";
import { encodeXml } from "../xml/xml-text";

/** DrawingML's namespaces (ECMA-376 part 1, 20.1 and 21.2). */
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

const categoryAxis = "500000001";
const valueAxis = "500000002";
/** Nothing stands at a bar without length. */
const labelFormat = "General;;;";

/** The web in the middle of its frame, as large as names at its sides leave room for; left to itself a program makes it half as large. In shares of the frame. */
const radarLayout =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.27"/><c:y val="0.2"/><c:w val="0.46"/><c:h val="0.5"/></c:manualLayout></c:layout>';

/** The chart part (CT_ChartSpace, 21.2.2.29) of a chart over cells; values are read from the cells when the file is opened. */
export function chartXml(edit: AddChartEdit): string {
  const plot = edit.chart === "radar" ? radarPlot(edit) : barPlot(edit);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(edit.title),
    `<c:autoTitleDeleted val="0"/><c:plotArea>${edit.chart === "radar" ? radarLayout : "<c:layout/>"}${plot}${axesXml(edit.chart)}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textXml(1_000, false)}</c:chartSpace>`,
  ].join("");
}

function titleXml(title: string): string {
  const properties = runProperties(1_200, true);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr${properties}</a:defRPr></a:pPr><a:r><a:rPr lang="vi-VN"${properties}</a:rPr><a:t>${encodeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Text size in hundredths of a point. */
function textXml(size: number, bold: boolean): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr${runProperties(size, bold)}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function runProperties(size: number, bold: boolean): string {
  return ` sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>`;
}

function barPlot(edit: AddChartEdit): string {
  const [direction, stacked] = [edit.chart.startsWith("bar") ? "bar" : "col", edit.chart.endsWith("-stacked")];
  const labels = `<c:dLbls><c:numFmt formatCode="${labelFormat}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(900, false)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const series = seriesOf(edit).map((each) => `<c:ser>${each.heading}<c:spPr><a:solidFill><a:srgbClr val="${each.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}${each.values}</c:ser>`);
  const overlap = stacked ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/>${overlap}<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`;
}

function radarPlot(edit: AddChartEdit): string {
  const series = seriesOf(edit).map((each) => `<c:ser>${each.heading}<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${each.color}"/></a:solidFill></a:ln></c:spPr>${each.values}</c:ser>`);
  return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series.join("")}<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:radarChart>`;
}

interface SeriesXml {
  readonly heading: string;
  readonly values: string;
  /** "RRGGBB". */
  readonly color: string;
}

function seriesOf({ sheet, data, colors }: AddChartEdit): readonly SeriesXml[] {
  const body = { ...data, row: data.row + 1, rowCount: data.rowCount - 1, columnCount: 1 };
  const categories = `<c:cat><c:strRef><c:f>${reference(sheet, body)}</c:f></c:strRef></c:cat>`;
  return Array.from({ length: data.columnCount - 1 }, (_, index) => {
    const column = data.column + index + 1;
    const name = reference(sheet, { row: data.row, column, rowCount: 1, columnCount: 1 });
    return {
      heading: `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${name}</c:f></c:strRef></c:tx>`,
      values: `${categories}<c:val><c:numRef><c:f>${reference(sheet, { ...body, column })}</c:f></c:numRef></c:val>`,
      color: (colors[index] ?? "#4472C4").replace("#", ""),
    };
  });
}

function reference(sheet: string, { row, column, rowCount, columnCount }: Area): string {
  const first = absoluteAddress(row, column);
  const last = absoluteAddress(row + rowCount - 1, column + columnCount - 1);
  return encodeXml(`${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`);
}

/** Bars begin with the first category at the top: the category axis runs down, the value axis stays at the bottom. */
function axesXml(chart: ChartKind): string {
  const isBar = chart.startsWith("bar");
  const [across, up] = isBar ? ["l", "b"] : ["b", "l"];
  const gridlines = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const scaling = (orientation: string): string => `<c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>`;
  const category = `<c:catAx><c:axId val="${categoryAxis}"/>${scaling(isBar ? "maxMin" : "minMax")}<c:axPos val="${across}"/>${chart === "radar" ? gridlines : ""}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${up}"/>${gridlines}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${categoryAxis}"/><c:crosses val="${isBar ? "max" : "autoZero"}"/></c:valAx>`;
  return category + value;
}
