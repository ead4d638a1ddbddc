import type { PageMargins, PageSetup, PaperSize } from "../../../core/plan/page-setup";
import { sheetPropertiesSequence, worksheetSequence } from "../xml/schema-order";
import { insertInOrder, rootPlace, splice } from "../xml/xml-edit";
import type { XmlElement } from "../xml/xml-element";
import { childOf, element, parseElement, printElement, withChild } from "../xml/xml-element";

/** Codes of `paperSize` (18.3.1.63). */
const paperCodes: Readonly<Record<PaperSize, string>> = { letter: "1", legal: "5", a3: "8", a4: "9", a5: "11", b4: "12", b5: "13" };

const pointsPerInch = 72;
/** What Excel takes where a sheet has no margins ("Normal"), in inches. */
const normalMargins: Readonly<Record<string, string>> = { left: "0.7", right: "0.7", top: "0.75", bottom: "0.75", header: "0.3", footer: "0.3" };

/** The set-up of a worksheet part, without what stands in the workbook's names (print area, title rows). */
export function readPageSetup(text: string): PageSetup {
  const page = child(text, "pageSetup")?.attributes ?? new Map<string, string>();
  const code = page.get("paperSize");
  const paper = paperOf(code);
  return {
    orientation: page.get("orientation") === "landscape" ? "landscape" : "portrait",
    ...(code === undefined ? { paper: null } : paper === null ? {} : { paper }),
    fit: fitOf(text, page),
    margins: marginsOf(text),
    order: page.get("pageOrder") === "overThenDown" ? "over-then-down" : "down-then-over",
    centered: ["1", "true"].includes(child(text, "printOptions")?.attributes.get("horizontalCentered") ?? ""),
  };
}

/** The worksheet part set up so, but for what stands in the workbook's names. */
export function withPageSetup(text: string, setup: PageSetup): string {
  const { orientation, paper, fit, margins, order, centered, pageNumbers } = setup;
  let changed = text;
  if (fit !== undefined) changed = withFitSwitch(changed, "wide" in fit);
  if (centered !== undefined) changed = withAttributes(changed, "printOptions", { horizontalCentered: centered ? "1" : null });
  if (margins !== undefined) changed = withAttributes(changed, "pageMargins", { ...marginAttributes(changed), ...inches(margins) });
  changed = withAttributes(changed, "pageSetup", {
    ...(orientation === undefined ? {} : { orientation }),
    ...(paper === undefined ? {} : { paperSize: paper === null ? null : paperCodes[paper] }),
    ...(order === undefined ? {} : { pageOrder: order === "over-then-down" ? "overThenDown" : null }),
    ...(fit === undefined ? {} : fitAttributes(fit)),
    // Other sheets may be printed before.
    ...(pageNumbers === undefined ? {} : { firstPageNumber: "1", useFirstPageNumber: "1" }),
  });
  return pageNumbers === undefined ? changed : withPageNumbers(changed);
}

function paperOf(code: string | undefined): PaperSize | null {
  for (const [paper, each] of Object.entries(paperCodes)) if (each === code) return paper as PaperSize; // Keys of a record by PaperSize.
  return null;
}

function fitOf(text: string, page: ReadonlyMap<string, string>): NonNullable<PageSetup["fit"]> {
  const fits = ["1", "true"].includes(childOf(child(text, "sheetPr"), "pageSetUpPr")?.attributes.get("fitToPage") ?? "");
  if (!fits) return { scale: Number(page.get("scale") ?? 100) };
  const pages = (name: string): number | null => Number(page.get(name) ?? 1) || null;
  return { wide: pages("fitToWidth"), tall: pages("fitToHeight") };
}

/** 0 stands for as many pages as it takes. */
function fitAttributes(fit: NonNullable<PageSetup["fit"]>): Readonly<Record<string, string | null>> {
  if ("scale" in fit) return { scale: fit.scale === 100 ? null : String(fit.scale), fitToWidth: null, fitToHeight: null };
  const pages = (count: number | null): string | null => (count === 1 ? null : String(count ?? 0));
  return { scale: null, fitToWidth: pages(fit.wide), fitToHeight: pages(fit.tall) };
}

function withFitSwitch(text: string, fits: boolean): string {
  const properties = child(text, "sheetPr") ?? element(rootPlace(text).prefix, "sheetPr", {});
  const present = childOf(properties, "pageSetUpPr");
  if (present === null && !fits) return text;
  const pageSetUp = withSet(present ?? element(rootPlace(text).prefix, "pageSetUpPr", {}), { fitToPage: fits ? "1" : null });
  return withElement(text, withChild(properties, "pageSetUpPr", pageSetUp.attributes.size > 0 ? pageSetUp : null, sheetPropertiesSequence));
}

function marginsOf(text: string): PageMargins {
  const inchesOf = marginAttributes(text);
  const points = (side: string): number => Number(inchesOf[side]) * pointsPerInch;
  return { top: points("top"), right: points("right"), bottom: points("bottom"), left: points("left") };
}

/** The schema asks for all six. */
function marginAttributes(text: string): Readonly<Record<string, string>> {
  const present = child(text, "pageMargins")?.attributes;
  return Object.fromEntries(Object.entries(normalMargins).map(([side, normal]) => [side, present?.get(side) ?? normal]));
}

function inches(margins: PageMargins): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(margins).map(([side, points]: [string, number]) => [side, String(points / pointsPerInch)]));
}

function withPageNumbers(text: string): string {
  const { prefix } = rootPlace(text);
  const header = { ...element(prefix, "oddHeader", {}), text: '&C&"Times New Roman,Regular"&13&P' };
  const first = element(prefix, "firstHeader", {});
  return withElement(text, element(prefix, "headerFooter", { differentFirst: "1" }, [header, first]));
}

function child(text: string, name: string): XmlElement | null {
  const place = rootPlace(text).children.find((each) => each.name === name);
  return place ? parseElement(text.slice(place.start, place.end)) : null;
}

/** Sets (null: takes out) attributes of one of the root's children, which is added where it is lacking. */
function withAttributes(text: string, name: string, attributes: Readonly<Record<string, string | null>>): string {
  const present = child(text, name);
  const changed = withSet(present ?? element(rootPlace(text).prefix, name, {}), attributes);
  return present === null && changed.attributes.size === 0 ? text : withElement(text, changed);
}

function withSet(changed: XmlElement, attributes: Readonly<Record<string, string | null>>): XmlElement {
  const merged = new Map(changed.attributes);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) merged.delete(name);
    else merged.set(name, value);
  }
  return { ...changed, attributes: merged };
}

/** Puts one of the root's children in the place of the one of its name. */
function withElement(text: string, changed: XmlElement): string {
  const place = rootPlace(text).children.find((each) => each.name === changed.name);
  const printed = printElement(changed);
  return place ? splice(text, [{ start: place.start, end: place.end, text: printed }]) : insertInOrder(text, worksheetSequence, changed.name, printed);
}
