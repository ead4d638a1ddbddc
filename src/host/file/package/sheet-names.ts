import type { Area } from "../../../core/grid/address";
import { absoluteAddress, parseArea, quoteSheetName, SHEET_ROWS } from "../../../core/grid/address";
import type { PackageParts } from "./package-parts";
import { workbookSequence } from "../xml/schema-order";
import { findSheet, readWorkbookPart } from "./workbook-part";
import type { ElementPlace } from "../xml/xml-edit";
import { appendTo, elementChildren, insertInOrder, rootPlace, splice } from "../xml/xml-edit";
import { parseElement } from "../xml/xml-element";
import { encodeXml } from "../xml/xml-text";

/** Names that Excel gives a meaning (18.2.5, "Built-in Names"); each belongs to one sheet. */
export type PrintName = "_xlnm.Print_Area" | "_xlnm.Print_Titles";

/** The rows of a print title, 0-based, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The area that a sheet prints, or null; of several areas the first. */
export function printArea(parts: PackageParts, sheet: string): Area | null {
  const formula = readName(parts, sheet, "_xlnm.Print_Area");
  return formula === null ? null : (formula.split(",").flatMap((piece) => parseArea(piece) ?? [])[0] ?? null);
}

/** The rows that every page of a sheet repeats, or null. */
export function titleRows(parts: PackageParts, sheet: string): RowSpan | null {
  const match = /(?:^|[!,])\$?(\d+):\$?(\d+)(?:,|$)/.exec(readName(parts, sheet, "_xlnm.Print_Titles") ?? "");
  const [first, last] = [Number(match?.[1]) - 1, Number(match?.[2]) - 1];
  return match && first >= 0 && last < SHEET_ROWS ? { first, last } : null;
}

export function setPrintArea(parts: PackageParts, sheet: string, area: Area | null): void {
  const end = area && absoluteAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  writeName(parts, sheet, "_xlnm.Print_Area", area && `${quoteSheetName(sheet)}!${absoluteAddress(area.row, area.column)}:${end}`);
}

/** Columns that are repeated stay. */
export function setTitleRows(parts: PackageParts, sheet: string, rows: RowSpan | null): void {
  const columns = /(?:^|,)([^,]*!\$?[A-Z]+:\$?[A-Z]+)(?:,|$)/i.exec(readName(parts, sheet, "_xlnm.Print_Titles") ?? "")?.[1];
  const reference = rows && `${quoteSheetName(sheet)}!$${rows.first + 1}:$${rows.last + 1}`;
  const kept = [columns, reference].filter((piece): piece is string => typeof piece === "string");
  writeName(parts, sheet, "_xlnm.Print_Titles", kept.length > 0 ? kept.join(",") : null);
}

function readName(parts: PackageParts, sheet: string, name: PrintName): string | null {
  const text = parts.get(readWorkbookPart(parts).path);
  const place = findName(text, sheetIndex(parts, sheet), name);
  return place && parseElement(text.slice(place.start, place.end)).text;
}

/** Adds, replaces or (null) takes out a name of a sheet. */
function writeName(parts: PackageParts, sheet: string, name: PrintName, formula: string | null): void {
  const { path } = readWorkbookPart(parts);
  const index = sheetIndex(parts, sheet);
  const text = parts.get(path);
  const present = findName(text, index, name);
  const { prefix } = rootPlace(text);
  const element = formula === null ? "" : `<${prefix}definedName name="${name}" localSheetId="${index}">${encodeXml(formula)}</${prefix}definedName>`;
  if (present) parts.set(path, withoutEmptyList(splice(text, [{ start: present.start, end: present.end, text: element }])));
  else if (element !== "") parts.set(path, withNewName(text, element));
}

function withNewName(text: string, element: string): string {
  const { prefix } = rootPlace(text);
  const list = nameList(text);
  return list ? appendTo(text, list, element) : insertInOrder(text, workbookSequence, "definedNames", `<${prefix}definedNames>${element}</${prefix}definedNames>`);
}

/** The workbook part without a list of names that has become empty. */
export function withoutEmptyList(text: string): string {
  const list = nameList(text);
  return list && elementChildren(text, list).length === 0 ? splice(text, [{ start: list.start, end: list.end, text: "" }]) : text;
}

function nameList(text: string): ElementPlace | undefined {
  return rootPlace(text).children.find((child) => child.name === "definedNames");
}

function findName(text: string, index: number, name: PrintName): ElementPlace | null {
  const list = nameList(text);
  const names = list ? elementChildren(text, list) : [];
  return names.find(({ start, end }) => {
    const { attributes } = parseElement(text.slice(start, end));
    return attributes.get("name") === name && attributes.get("localSheetId") === String(index);
  }) ?? null;
}

/** The place of a sheet in the workbook's list. */
function sheetIndex(parts: PackageParts, sheet: string): number {
  const workbook = readWorkbookPart(parts);
  const entry = findSheet(workbook, sheet);
  return entry ? workbook.sheets.indexOf(entry) : -1;
}
