import type { Area } from "../../../core/grid/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../core/grid/address";
import type { CallArguments } from "../../office/call-arguments";
import { invalidArgument } from "../../office/api-error";
import type { HostNode, HostProperty } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import { parseAddress } from "../cells/a1";
import type { SheetPageLayout } from "../page-layouts";
import { SheetRange, SheetRanges } from "../sheet-range";
import { rangeType } from "./range";
import type { SessionSheet } from "./worksheet";

function layoutOf({ session, sheet }: SessionSheet): SheetPageLayout {
  return session.pageLayouts.of(sheet.getSheetId());
}

/** A member that is kept as it was set. */
function kept(name: string, accepts: (value: unknown) => boolean): HostProperty<SessionSheet> {
  return {
    get: (scope) => layoutOf(scope).values.get(name),
    set: (scope, value) => {
      if (!accepts(value)) throw invalidArgument(`PageLayout.${name}`);
      layoutOf(scope).values.set(name, value);
    },
  };
}

const isText = (value: unknown): boolean => typeof value === "string";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isLength = (value: unknown): boolean => typeof value === "number" && value >= 0;
const oneOf = (...names: readonly string[]) => (value: unknown): boolean => names.some((name) => name === value);

/** api/excel/excel.headerfooter */
function headerFooter(member: string) {
  return hostType<SessionSheet>({ name: "HeaderFooter", properties: { CenterHeader: kept(member, isText) } });
}
const defaultHeader = headerFooter("DefaultCenterHeader");
const firstHeader = headerFooter("FirstCenterHeader");

/** api/excel/excel.headerfootergroup */
const headerFooterGroup = hostType<SessionSheet>({
  name: "HeaderFooterGroup",
  properties: { State: kept("HeaderState", oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven")) },
  children: { DefaultForAllPages: (scope) => defaultHeader.of(scope), FirstPage: (scope) => firstHeader.of(scope) },
});

/** api/excel/excel.pagelayout */
export const pageLayoutType = hostType<SessionSheet>({
  name: "PageLayout",
  properties: {
    Orientation: kept("Orientation", oneOf("Portrait", "Landscape")),
    PaperSize: kept("PaperSize", isText),
    Zoom: kept("Zoom", isZoom),
    TopMargin: kept("TopMargin", isLength),
    RightMargin: kept("RightMargin", isLength),
    BottomMargin: kept("BottomMargin", isLength),
    LeftMargin: kept("LeftMargin", isLength),
    HeaderMargin: kept("HeaderMargin", isLength),
    FooterMargin: kept("FooterMargin", isLength),
    PrintOrder: kept("PrintOrder", oneOf("DownThenOver", "OverThenDown")),
    CenterHorizontally: kept("CenterHorizontally", isFlag),
  },
  children: { HeadersFooters: (scope) => headerFooterGroup.of(scope) },
  methods: {
    SetPrintMargins: setPrintMargins,
    SetPrintArea: (scope, args) => {
      layoutOf(scope).printArea = areaArgument(args);
    },
    SetPrintTitleRows: (scope, args) => {
      layoutOf(scope).titleRows = rowsArgument(args);
    },
    GetPrintAreaOrNullObject: (scope) => {
      const { printArea } = layoutOf(scope);
      return printArea && scope.session.nodes.rangeAreas(new SheetRanges(scope.session, scope.sheet, [printArea]));
    },
    GetPrintTitleRowsOrNullObject: (scope): HostNode | null => {
      const { titleRows } = layoutOf(scope);
      return titleRows && scope.session.nodes.range(new SheetRange(scope.session, scope.sheet, titleRows));
    },
  },
});

/** A scale, or numbers of pages to fit (api/excel/excel.pagelayoutzoomoptions). */
function isZoom(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  if (typeof scale === "number") return scale >= 10 && scale <= 400;
  return [horizontalFitToPages, verticalFitToPages].some((pages) => typeof pages === "number");
}

/** Only points are emulated (api/excel/excel.printmarginunit). */
function setPrintMargins(scope: SessionSheet, args: CallArguments): void {
  const options = args.raw(1);
  if (args.text(0) !== "Points" || typeof options !== "object" || options === null) args.refuse();
  for (const [side, points] of Object.entries(options)) {
    if (!isLength(points)) args.refuse();
    layoutOf(scope).values.set(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, points);
  }
}

function areaArgument(args: CallArguments): Area {
  return args.target(0, rangeType)?.area ?? parseAddress(args.text(0)) ?? args.refuse();
}

/** "The range must span the entire row to be valid." */
function rowsArgument(args: CallArguments): Area {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(args.text(0));
  const [first, last] = [Number(match?.[1]) - 1, Number(match?.[2]) - 1];
  if (!match || first < 0 || last < first || last >= SHEET_ROWS) return args.refuse();
  return { row: first, column: 0, rowCount: last - first + 1, columnCount: SHEET_COLUMNS };
}

interface PrintName {
  readonly scope: SessionSheet;
  readonly part: "printArea" | "titleRows";
}

/** api/excel/excel.nameditem: of a sheet's own names only those of its page layout are emulated */
const printName = hostType<PrintName>({
  name: "NamedItem",
  properties: { Name: { get: ({ part }) => (part === "printArea" ? "Print_Area" : "Print_Titles") } },
  methods: {
    Delete: ({ scope, part }) => {
      layoutOf(scope)[part] = null;
    },
  },
});

/** api/excel/excel.nameditemcollection */
export const sheetNames = hostType<SessionSheet>({
  name: "NamedItemCollection",
  methods: {
    GetItemOrNullObject: (scope, args) => {
      const part = args.text(0) === "Print_Area" ? "printArea" : args.text(0) === "Print_Titles" ? "titleRows" : args.refuse();
      return layoutOf(scope)[part] === null ? null : printName.of({ scope, part });
    },
  },
});
