import { ICommandService } from "@univerjs/core";
import type { Area } from "../../core/grid/address";
import type { AddChartEdit } from "../../core/plan/write-plan";
import type { SpreadsheetEngine } from "../univer/engine";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { drawChart } from "./chart-drawing";
import type { ChartValues } from "./chart-values";
import { chartValues } from "./chart-values";

export interface ChartLayerOptions extends Pick<SpreadsheetEngine, "univer"> {
  readonly workbook: FWorkbook;
  /** The element with the grid's canvas. */
  readonly grid: HTMLElement;
  /** The charts of a sheet by now. */
  readonly charts: (sheet: string) => readonly AddChartEdit[];
}

/** A rectangle on the page, in pixels from the canvas's corner. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Shows the charts of the sheet in front over the cells that they cover: the grid has none of its own. They follow the
 * view, and they show what their cells hold by now. Clicks and wheel go through them to the grid.
 */
export function showCharts({ univer, workbook, grid, charts }: ChartLayerOptions): { readonly dispose: () => void } {
  const layer = new ChartLayer(workbook, grid, charts);
  let frame: number | null = null;
  const refresh = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      layer.refresh();
    });
  };
  // Scrolling, zooming, another sheet, an edit and the results of formulas are commands alike.
  const commands = univer.__getInjector().get(ICommandService).onCommandExecuted(refresh);
  const resized = new ResizeObserver(refresh);
  resized.observe(grid);
  return {
    dispose: () => {
      commands.dispose();
      resized.disconnect();
      if (frame !== null) cancelAnimationFrame(frame);
      layer.remove();
    },
  };
}

class ChartLayer {
  private readonly workbook: FWorkbook;
  private readonly grid: HTMLElement;
  private readonly charts: ChartLayerOptions["charts"];
  private readonly element = document.createElement("div");
  private readonly shown = new Map<string, ShownChart>();

  constructor(workbook: FWorkbook, grid: HTMLElement, charts: ChartLayerOptions["charts"]) {
    this.workbook = workbook;
    this.grid = grid;
    this.charts = charts;
    this.element.className = "chart-layer";
  }

  refresh(): void {
    const sheet = this.workbook.getActiveSheet();
    const charts = this.charts(sheet.getSheetName());
    const keys = new Set(charts.map((chart) => `${chart.sheet}/${chart.name}`));
    for (const [key, chart] of this.shown) if (!keys.has(key)) this.take(key, chart);
    const view = charts.length === 0 ? null : sheetView(sheet, this.grid);
    if (view === null) return this.remove();
    if (this.element.parentElement !== view.canvas.parentElement) view.canvas.after(this.element);
    place(this.element, view.cells);
    for (const chart of charts) this.chartAt(`${chart.sheet}/${chart.name}`).show(chart, chartValues(sheet, chart), view.boxOf(chart.place));
  }

  remove(): void {
    for (const [key, chart] of this.shown) this.take(key, chart);
    this.element.remove();
  }

  private chartAt(key: string): ShownChart {
    const known = this.shown.get(key);
    if (known) return known;
    const added = new ShownChart();
    this.shown.set(key, added);
    this.element.append(added.element);
    return added;
  }

  private take(key: string, { element }: ShownChart): void {
    element.remove();
    this.shown.delete(key);
  }
}

/** A chart on the page; it is drawn again only where it would look otherwise. */
class ShownChart {
  readonly element = document.createElement("div");
  private drawn = "";

  show(chart: AddChartEdit, values: ChartValues, box: Box): void {
    place(this.element, box);
    const looks = JSON.stringify([chart.chart, chart.title, values, box.width, box.height]);
    if (looks === this.drawn) return;
    this.drawn = looks;
    this.element.replaceChildren(drawChart(chart, values, box));
  }
}

function place({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

interface SheetView {
  readonly canvas: HTMLCanvasElement;
  /** Where the cells are, beside the headers of rows and columns. */
  readonly cells: Box;
  /** Where some cells are, from the corner of `cells`. */
  readonly boxOf: (area: Area) => Box;
}

/** How the sheet in front lies on the page; null as long as it is not drawn. Panes that are frozen are not reckoned with. */
function sheetView(sheet: FWorksheet, grid: HTMLElement): SheetView | null {
  const canvas = [...grid.querySelectorAll("canvas")].sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight)[0];
  if (!canvas || canvas.clientWidth === 0 || !sheet.getSkeleton()) return null;
  const zoom = sheet.getZoom();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const corner = (row: number, column: number): DOMRect => sheet.getRange(row, column).getCellRect();
  const first = corner(0, 0);
  const seen = corner(sheetViewStartRow, sheetViewStartColumn);
  const [scrolledX, scrolledY] = [seen.left + offsetX, seen.top + offsetY];
  const cells = { left: canvas.offsetLeft + first.left * zoom, top: canvas.offsetTop + first.top * zoom };
  return {
    canvas,
    cells: { ...cells, width: canvas.clientWidth - first.left * zoom, height: canvas.clientHeight - first.top * zoom },
    boxOf: ({ row, column, rowCount, columnCount }) => {
      const [start, end] = [corner(row, column), corner(row + rowCount - 1, column + columnCount - 1)];
      return { left: (start.left - scrolledX) * zoom, top: (start.top - scrolledY) * zoom, width: Math.round((end.right - start.left) * zoom), height: Math.round((end.bottom - start.top) * zoom) };
    },
  };
}
