import { cellAddress } from "../../../core/grid/address";
import type { AddSheetEdit, FrozenPanes } from "../../../core/plan/write-plan";
import { HostError } from "../../port";
import { addContentType, contentTypes, removeContentType } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { addRelationship, relationshipsOf, relationshipsPath, removeRelationship } from "../package/relationships";
import { workbookSequence } from "../xml/schema-order";
import { drawingParts } from "../sheet/sheet-charts";
import { noteParts } from "../sheet/sheet-notes";
import { withoutEmptyList } from "../package/sheet-names";
import { vocabularyOf } from "../package/vocabulary";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { appendTo, elementChildren, insertInOrder, rootPlace, splice, withAttribute } from "../xml/xml-edit";
import type { ElementPlace, Splice } from "../xml/xml-edit";
import { encodeXml } from "../xml/xml-text";
import { parseElement } from "../xml/xml-element";

/** Adds an empty worksheet at the end of the workbook. */
export function addSheet(parts: PackageParts, workbook: WorkbookPart, { sheet: name, frozen }: AddSheetEdit): void {
  refuseLocked(workbook, name);
  const text = parts.get(workbook.path);
  const { main, relationships } = vocabularyOf(text);
  const path = freePath(parts);
  parts.set(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">${frozen ? sheetViews(frozen) : ""}<sheetData/></worksheet>`);
  addContentType(parts, path, contentTypes.worksheet);
  const link = addRelationship(parts, workbook.path, `${relationships}/worksheet`, path);
  const root = rootPlace(text);
  const sheets = root.children.find((child) => child.name === "sheets");
  const id = workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0) + 1;
  const element = `<${root.prefix}sheet xmlns:r="${relationships}" name="${encodeXml(name)}" sheetId="${id}" r:id="${link}"/>`;
  if (sheets) parts.set(workbook.path, appendTo(text, sheets, element));
}

/** The view of a sheet of which the first rows and columns stay where they are (ECMA-376 part 1, 18.3.1.66). */
function sheetViews({ rows, columns }: FrozenPanes): string {
  const corner = cellAddress(rows, columns);
  return `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
}

/** Removes a worksheet with the tables, charts and notes on it, and the names that belong to it. */
export function removeSheet(parts: PackageParts, workbook: WorkbookPart, sheet: SheetEntry): void {
  refuseLocked(workbook, sheet.name);
  refuseLastVisible(workbook, sheet);
  const index = workbook.sheets.indexOf(sheet);
  parts.set(workbook.path, withoutEmptyList(withoutSheet(parts.get(workbook.path), index)));
  removeRelationship(parts, workbook.path, sheet.relationshipId);
  if (sheet.path === null) return;
  for (const link of relationshipsOf(parts, sheet.path)) if (link.type === "table") removePart(parts, link.target);
  for (const path of [...drawingParts(parts, sheet.path), ...noteParts(parts, sheet.path)]) removeWithLinks(parts, path);
  removeWithLinks(parts, sheet.path);
}

/**
 * Has everything calculated when the file is opened, since cells were written without their cached
 * values, and drops the order of the last calculation, which may name cells that hold no formula now.
 */
export function recalculateOnLoad(parts: PackageParts, workbook: WorkbookPart): void {
  const text = parts.get(workbook.path);
  const root = rootPlace(text);
  const properties = root.children.find((child) => child.name === "calcPr");
  if (properties) {
    const tag = withAttribute(text.slice(properties.start, properties.contentStart), "fullCalcOnLoad", "1");
    parts.set(workbook.path, splice(text, [{ start: properties.start, end: properties.contentStart, text: tag }]));
  } else {
    parts.set(workbook.path, insertInOrder(text, workbookSequence, "calcPr", `<${root.prefix}calcPr fullCalcOnLoad="1"/>`));
  }
  const chain = workbook.relationships.find((link) => link.type === "calcChain");
  if (!chain || !parts.has(chain.target)) return;
  removeRelationship(parts, workbook.path, chain.id);
  removePart(parts, chain.target);
}

/** Throws where nothing would be left to see. */
export function refuseLastVisible(workbook: WorkbookPart, sheet: SheetEntry): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "visible")) {
    throw new HostError("unsupported", "a workbook keeps one visible sheet", sheet.name);
  }
}

/** Throws where sheets can neither be added, removed nor hidden. */
export function refuseLocked(workbook: WorkbookPart, sheet: string): void {
  if (workbook.lockedStructure) throw new HostError("protected", "the workbook's structure is locked", sheet);
}

function removeWithLinks(parts: PackageParts, path: string): void {
  parts.remove(relationshipsPath(path));
  removePart(parts, path);
}

function removePart(parts: PackageParts, path: string): void {
  parts.remove(path);
  removeContentType(parts, path);
}

function freePath(parts: PackageParts): string {
  let number = 1;
  while (parts.has(`xl/worksheets/sheet${number}.xml`)) number++;
  return `xl/worksheets/sheet${number}.xml`;
}

function withoutSheet(text: string, index: number): string {
  const root = rootPlace(text);
  const children = (name: string): readonly ElementPlace[] => {
    const parent = root.children.find((child) => child.name === name);
    return parent ? elementChildren(text, parent) : [];
  };
  const element = children("sheets")[index];
  if (!element) return text;
  const names = children("definedNames").flatMap((place) => renumberedName(text, place, index));
  const views = children("bookViews").flatMap((place) => renumberedView(text, place, index));
  return splice(text, [{ start: element.start, end: element.end, text: "" }, ...names, ...views]);
}

/** Names of a sheet (print areas …) refer to it by its place in the list. */
function renumberedName(text: string, place: ElementPlace, removed: number): readonly Splice[] {
  const local = parseElement(text.slice(place.start, place.end)).attributes.get("localSheetId");
  if (local === undefined || Number(local) < removed) return [];
  if (Number(local) === removed) return [{ start: place.start, end: place.end, text: "" }];
  const tag = withAttribute(text.slice(place.start, place.contentStart), "localSheetId", String(Number(local) - 1));
  return [{ start: place.start, end: place.contentStart, text: tag }];
}

function renumberedView(text: string, place: ElementPlace, removed: number): readonly Splice[] {
  const active = Number(parseElement(text.slice(place.start, place.end)).attributes.get("activeTab") ?? 0);
  if (active < removed || active === 0) return [];
  const tag = withAttribute(text.slice(place.start, place.contentStart), "activeTab", String(active - 1));
  return [{ start: place.start, end: place.contentStart, text: tag }];
}
