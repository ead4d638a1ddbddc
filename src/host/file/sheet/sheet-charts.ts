import type { AddChartEdit } from "../../../core/plan/write-plan";
import { chartNamespace, chartXml, drawingNamespace } from "./chart-xml";
import { addContentType, contentTypes, removeContentType } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import { worksheetSequence } from "../xml/schema-order";
import type { Vocabulary } from "../package/vocabulary";
import type { ElementPlace } from "../xml/xml-edit";
import { appendTo, insertInOrder, rootPlace, splice } from "../xml/xml-edit";
import type { XmlElement } from "../xml/xml-element";
import { parseElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";

/** Places of drawings on a sheet (ECMA-376 part 1, 20.5). */
const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** A chart on a sheet: its part and where its anchor stands in the drawing. */
interface FoundChart {
  readonly drawing: string;
  readonly anchor: ElementPlace;
  readonly link: string;
  readonly path: string;
  /** The number of its frame in the drawing. */
  readonly id: number;
}

/** Whether the sheet (its part's path) bears a chart of this name. */
export function hasChart(parts: PackageParts, sheet: string, name: string): boolean {
  return findChart(parts, sheet, name) !== null;
}

/** Adds a chart to the sheet, or gives the one of that name its new data and place. Returns the sheet's new text. */
export function addChart(parts: PackageParts, text: string, sheet: string, edit: AddChartEdit, vocabulary: Vocabulary): string {
  const present = findChart(parts, sheet, edit.name);
  if (present) {
    parts.set(present.path, chartXml(edit));
    replaceAnchor(parts, present, anchorXml(edit, present.link, present.id, vocabulary));
    return text;
  }
  const { drawing, changed } = drawingOf(parts, text, sheet, vocabulary);
  const path = freePath(parts, "xl/charts/chart");
  parts.set(path, chartXml(edit));
  addContentType(parts, path, contentTypes.chart);
  const link = addRelationship(parts, drawing, `${vocabulary.relationships}/chart`, path);
  const content = parts.get(drawing);
  parts.set(drawing, appendTo(content, rootPlace(content), anchorXml(edit, link, freeNumber(content), vocabulary)));
  return changed;
}

/** Takes a chart out; nothing happens where there is none of that name. The drawing stays, empty. */
export function removeChart(parts: PackageParts, sheet: string, name: string): void {
  const found = findChart(parts, sheet, name);
  if (!found) return;
  replaceAnchor(parts, found, "");
  removeRelationship(parts, found.drawing, found.link);
  parts.remove(found.path);
  removeContentType(parts, found.path);
}

/** The parts of a sheet's drawings, with the charts on them: they go with the sheet. */
export function drawingParts(parts: PackageParts, sheet: string): readonly string[] {
  const drawings = relationshipsOf(parts, sheet).filter(({ type, external }) => type === "drawing" && !external);
  return drawings.flatMap(({ target }) => [target, ...relationshipsOf(parts, target).flatMap((link) => (link.type === "chart" && !link.external ? [link.target] : []))]);
}

function findChart(parts: PackageParts, sheet: string, name: string): FoundChart | null {
  for (const { type, target: drawing } of relationshipsOf(parts, sheet)) {
    const text = type === "drawing" ? parts.find(drawing) : null;
    for (const anchor of text === null ? [] : rootPlace(text).children) {
      const content = parseElement((text ?? "").slice(anchor.start, anchor.end));
      const link = descendant(content, "chart")?.attributes.get("r:id");
      const path = relationshipsOf(parts, drawing).find(({ id }) => id === link)?.target;
      const frame = descendant(content, "cNvPr")?.attributes;
      if (link !== undefined && path !== undefined && frame?.get("name") === name) return { drawing, anchor, link, path, id: Number(frame.get("id")) };
    }
  }
  return null;
}

function descendant(parent: XmlElement, name: string): XmlElement | null {
  for (const child of parent.children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return null;
}

function replaceAnchor(parts: PackageParts, { drawing, anchor }: FoundChart, xml: string): void {
  parts.set(drawing, splice(parts.get(drawing), [{ start: anchor.start, end: anchor.end, text: xml }]));
}

/** The sheet's drawing, made where it has none. */
function drawingOf(parts: PackageParts, text: string, sheet: string, vocabulary: Vocabulary): { readonly drawing: string; readonly changed: string } {
  const present = relationshipsOf(parts, sheet).find(({ type }) => type === "drawing");
  if (present) return { drawing: present.target, changed: text };
  const drawing = freePath(parts, "xl/drawings/drawing");
  parts.set(drawing, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingNamespace}"></xdr:wsDr>`);
  addContentType(parts, drawing, contentTypes.drawing);
  const link = addRelationship(parts, sheet, `${vocabulary.relationships}/drawing`, drawing);
  const { prefix } = rootPlace(text);
  return { drawing, changed: insertInOrder(text, worksheetSequence, "drawing", `<${prefix}drawing xmlns:r="${vocabulary.relationships}" r:id="${link}"/>`) };
}

/** A number that no other frame of the drawing has. */
function freeNumber(drawing: string): number {
  const taken = [...drawing.matchAll(/cNvPr\s+id="(\d+)"/g)].map((match) => Number(match[1]));
  return Math.max(1, ...taken) + 1;
}

function anchorXml({ name, place }: AddChartEdit, link: string, id: number, { relationships }: Vocabulary): string {
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationships}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const from = corner("from", place.column, place.row);
  const to = corner("to", place.column + place.columnCount, place.row + place.rowCount);
  return `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingNamespace}">${from}${to}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function corner(name: "from" | "to", column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

function freePath(parts: PackageParts, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

