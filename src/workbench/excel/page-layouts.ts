import type { Area } from "../../core/grid/address";

/** How one sheet prints, as Excel's object model names it. The grid draws nothing of it. */
export interface SheetPageLayout {
  /** Members by their names on the wire. */
  readonly values: Map<string, unknown>;
  printArea: Area | null;
  titleRows: Area | null;
}

/** Excel's defaults ("Normal" margins, in points). */
const defaults: Readonly<Record<string, unknown>> = {
  Orientation: "Portrait",
  PaperSize: "Letter",
  Zoom: { scale: 100 },
  TopMargin: 54,
  RightMargin: 50.4,
  BottomMargin: 54,
  LeftMargin: 50.4,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintOrder: "DownThenOver",
  CenterHorizontally: false,
  FirstPageNumber: "",
  HeaderState: "Default",
  DefaultCenterHeader: "",
  FirstCenterHeader: "",
};

/** Whether anybody set up how a sheet prints. */
export function isSetUp({ values, printArea, titleRows }: SheetPageLayout): boolean {
  return printArea !== null || titleRows !== null || [...values].some(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]));
}

/** The page layouts of a workbook's sheets, by sheet id. */
export class PageLayouts {
  private readonly layouts = new Map<string, SheetPageLayout>();

  of(sheetId: string): SheetPageLayout {
    const present = this.layouts.get(sheetId);
    if (present) return present;
    const layout: SheetPageLayout = { values: new Map(Object.entries(defaults)), printArea: null, titleRows: null };
    this.layouts.set(sheetId, layout);
    return layout;
  }
}
