import type { Area } from "../../core/grid/address";
import { areaAddress, parseArea, SHEET_ROWS } from "../../core/grid/address";
import type { PageSetup, PaperSize } from "../../core/plan/page-setup";
import { restoredSetup } from "../../core/plan/page-setup";
import { keyOf } from "./format-codes";

/** Excel.PaperType */
const paperNames: Readonly<Record<PaperSize, "Letter" | "Legal" | "A3" | "A4" | "A5" | "B4" | "B5">> = { letter: "Letter", legal: "Legal", a3: "A3", a4: "A4", a5: "A5", b4: "B4", b5: "B5" };

const properties = "orientation,paperSize,zoom,topMargin,rightMargin,bottomMargin,leftMargin,printOrder,centerHorizontally";

/** Queues the reading of what `setup` changes of a sheet's page layout (API set ExcelApi 1.9); gives it once the answers are in. */
export function loadPageSetup(sheet: Excel.Worksheet, setup: PageSetup): () => PageSetup {
  const { pageLayout } = sheet;
  pageLayout.load(properties);
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  rows.load("rowIndex,rowCount");
  return () => {
    const printArea = area.isNullObject ? null : (areasOf(area.address)[0] ?? null);
    const titleRows = rows.isNullObject ? null : { first: rows.rowIndex, last: rows.rowIndex + rows.rowCount - 1 };
    return restoredSetup(setup, { ...readLayout(pageLayout), printArea, titleRows });
  };
}

function readLayout(layout: Excel.PageLayout): PageSetup {
  const paper = keyOf(paperNames, layout.paperSize);
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const scaled = typeof scale === "number";
  return {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper === null ? {} : { paper }),
    fit: scaled ? { scale } : { wide: horizontalFitToPages ?? null, tall: verticalFitToPages ?? null },
    margins: { top: layout.topMargin, right: layout.rightMargin, bottom: layout.bottomMargin, left: layout.leftMargin },
    order: layout.printOrder === "OverThenDown" ? "over-then-down" : "down-then-over",
    centered: layout.centerHorizontally,
  };
}

/** Sets up how a sheet prints (API set ExcelApi 1.9). A paper size cannot be taken out. */
export function setPageLayout(sheet: Excel.Worksheet, setup: PageSetup): void {
  const layout = sheet.pageLayout;
  const { orientation, paper, fit, margins, order, centered } = setup;
  if (orientation !== undefined) layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  if (paper !== undefined && paper !== null) layout.paperSize = paperNames[paper];
  if (fit !== undefined) layout.zoom = zoomOf(fit);
  if (margins !== undefined) layout.setPrintMargins("Points", margins);
  if (order !== undefined) layout.printOrder = order === "over-then-down" ? "OverThenDown" : "DownThenOver";
  if (centered !== undefined) layout.centerHorizontally = centered;
  setPrintedParts(sheet, setup);
  if (setup.pageNumbers) numberPages(layout);
}

function zoomOf(fit: NonNullable<PageSetup["fit"]>): Excel.PageLayoutZoomOptions {
  if ("scale" in fit) return { scale: fit.scale };
  return { ...(fit.wide === null ? {} : { horizontalFitToPages: fit.wide }), ...(fit.tall === null ? {} : { verticalFitToPages: fit.tall }) };
}

/** Print areas and titles are names of the sheet; there is no other way to take them out (`NamedItem.delete`, API set ExcelApi 1.4). */
function setPrintedParts(sheet: Excel.Worksheet, { printArea, titleRows }: PageSetup): void {
  if (printArea === null) sheet.names.getItemOrNullObject("Print_Area").delete();
  else if (printArea !== undefined) sheet.pageLayout.setPrintArea(areaAddress(printArea));
  if (titleRows === null) sheet.names.getItemOrNullObject("Print_Titles").delete();
  else if (titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${Math.min(titleRows.last + 1, SHEET_ROWS)}`);
}

function numberPages({ headersFooters }: Excel.PageLayout): void {
  headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  headersFooters.firstPage.centerHeader = "";
}

/** Queues the reading of a sheet's merged areas (API set ExcelApi 1.13); gives them once the answer is in. Only for sheets of ours: it clears the user's own undo. */
export function loadMerges(sheet: Excel.Worksheet): () => readonly Area[] {
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.load("address");
  return () => (merged.isNullObject ? [] : areasOf(merged.address));
}

/** Addresses as `RangeAreas.address` joins them; a comma in a sheet's name cuts off what is no address. */
function areasOf(addresses: string): readonly Area[] {
  return addresses.split(",").flatMap((address) => parseArea(address) ?? []);
}
