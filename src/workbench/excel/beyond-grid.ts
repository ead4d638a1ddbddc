import { DOCUMENT_NAMES } from "../../core/plan/document-names";
import type { PageSetup, PaperSize } from "../../core/plan/page-setup";
import type { AddChartEdit, ChartKind, Edit } from "../../core/plan/write-plan";
import type { ExcelSession } from "./excel-session";
import type { SheetPageLayout } from "./page-layouts";
import { isSetUp } from "./page-layouts";
import type { SheetChart } from "./sheet-charts";

/** Excel.PaperType of the papers that a plan can name. */
const PAPERS: Readonly<Record<string, PaperSize>> = { Letter: "letter", Legal: "legal", A3: "a3", A4: "a4", A5: "a5", B4: "b4", B5: "b5" };
/** Excel.ChartType */
const CHARTS: Readonly<Record<string, ChartKind>> = { BarClustered: "bar", BarStacked: "bar-stacked", ColumnClustered: "column", ColumnStacked: "column-stacked", RadarMarkers: "radar" };

/** What the add-in gave the workbook and the grid does not hold, page set-up, charts and names in the file's properties, as edits of the saved file. */
export function beyondGrid(session: ExcelSession): readonly Edit[] {
  return [...nameEdits(session), ...sheetEdits(session)];
}

function nameEdits({ documentNames: { opened, now } }: ExcelSession): readonly Edit[] {
  const changes = DOCUMENT_NAMES.map((name) => ({ name, before: opened[name], after: now[name] })).filter(({ before, after }) => before !== after);
  return changes.length === 0 ? [] : [{ kind: "document-names", sheet: null, changes }];
}

function sheetEdits(session: ExcelSession): readonly Edit[] {
  return session.workbook.getSheets().flatMap((sheet): readonly Edit[] => {
    const name = sheet.getSheetName();
    const layout = session.pageLayouts.of(sheet.getSheetId());
    const setUp: readonly Edit[] = isSetUp(layout) ? [{ kind: "page-setup", sheet: name, setup: setupOf(layout) }] : [];
    return [...setUp, ...chartsOn(session, name)];
  });
}

/** The charts that the add-in made on a sheet; none where there is no such sheet. */
export function chartsOn(session: ExcelSession, sheet: string): readonly AddChartEdit[] {
  const found = session.findSheet(sheet);
  return found === null ? [] : session.charts.of(found.getSheetId()).flatMap((chart) => chartEdit(found.getSheetName(), chart));
}

function setupOf({ values, printArea, titleRows }: SheetPageLayout): PageSetup {
  const points = (name: string): number => Number(values.get(name));
  const paper = PAPERS[String(values.get("PaperSize"))];
  return {
    orientation: values.get("Orientation") === "Landscape" ? "landscape" : "portrait",
    ...(paper === undefined ? {} : { paper }),
    fit: fitOf(values.get("Zoom")),
    margins: { top: points("TopMargin"), right: points("RightMargin"), bottom: points("BottomMargin"), left: points("LeftMargin") },
    printArea,
    titleRows: titleRows && { first: titleRows.row, last: titleRows.row + titleRows.rowCount - 1 },
    order: values.get("PrintOrder") === "OverThenDown" ? "over-then-down" : "down-then-over",
    centered: values.get("CenterHorizontally") === true,
    ...(String(values.get("DefaultCenterHeader")).includes("&P") ? { pageNumbers: true } : {}),
  };
}

/** api/excel/excel.pagelayoutzoomoptions */
function fitOf(zoom: unknown): NonNullable<PageSetup["fit"]> {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Readonly<Record<string, number | undefined>>; // As isZoom let it in.
  return scale === undefined ? { wide: horizontalFitToPages ?? null, tall: verticalFitToPages ?? null } : { scale };
}

/** A chart that was never given a place stands where Excel would have put it: nobody knows where. */
function chartEdit(sheet: string, { name, type, data, place, values }: SheetChart): readonly AddChartEdit[] {
  const chart = CHARTS[type];
  if (chart === undefined || place === null) return [];
  const { start, end } = place;
  const covered = { row: start.row, column: start.column, rowCount: end.row + end.rowCount - start.row, columnCount: end.column + end.columnCount - start.column };
  const colors = Array.from({ length: data.columnCount - 1 }, (_, index) => colorOf(values, index)).filter((color) => color !== null);
  return [{ kind: "add-chart", sheet, name, chart, title: textOf(values.get("Title.Text")), data, place: covered, colors }];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Bars are filled, the series of a radar are lines. */
function colorOf(values: ReadonlyMap<string, unknown>, series: number): string | null {
  const color = values.get(`Series.${series}.Format.Fill.Color`) ?? values.get(`Series.${series}.Format.Line.Color`);
  return typeof color === "string" ? color : null;
}
