import type { Area } from "../../core/grid/address";

/** A chart as the add-in made it. The grid has no charts: it is kept here, and the page draws it over the grid. */
export interface SheetChart {
  readonly id: string;
  name: string;
  readonly type: string;
  data: Area;
  place: { readonly start: Area; readonly end: Area } | null;
  /** What was set on its parts, by path ("title.text"). */
  readonly values: Map<string, unknown>;
}

/** The charts of a workbook's sheets, by sheet id. */
export class SheetCharts {
  private readonly charts = new Map<string, SheetChart[]>();
  private added = 0;

  of(sheetId: string): readonly SheetChart[] {
    return this.charts.get(sheetId) ?? [];
  }

  /** Excel names a new chart "Chart 1", "Chart 2" … */
  add(sheetId: string, type: string, data: Area): SheetChart {
    this.added += 1;
    const chart: SheetChart = { id: `{chart-${this.added}}`, name: `Chart ${this.added}`, type, data, place: null, values: new Map() };
    this.charts.set(sheetId, [...this.of(sheetId), chart]);
    return chart;
  }

  remove(sheetId: string, chart: SheetChart): void {
    this.charts.set(sheetId, this.of(sheetId).filter((each) => each !== chart));
  }
}
