import type { Area } from "../../../core/grid/address";
import { areaAddress, parseArea } from "../../../core/grid/address";
import { overlaps } from "../../../core/grid/areas";
import type { Grid } from "../../../core/grid/grid";
import { HostError } from "../../port";
import { addContentType, contentTypes } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { addRelationship, relationshipsOf } from "../package/relationships";
import { worksheetSequence } from "../xml/schema-order";
import type { Vocabulary } from "../package/vocabulary";
import type { SheetEntry } from "../package/workbook-part";
import { appendTo, insertInOrder, rootPlace, splice, withAttribute } from "../xml/xml-edit";
import { encodeXml } from "../xml/xml-text";

/** An Excel table of the workbook. */
export interface SheetTable {
  readonly path: string;
  readonly sheet: string;
  readonly id: number;
  readonly name: string;
  readonly area: Area | null;
}

/** All tables of the workbook. */
export function readTables(parts: PackageParts, sheets: readonly SheetEntry[]): readonly SheetTable[] {
  return sheets.flatMap(({ path, name }) =>
    path === null ? [] : relationshipsOf(parts, path).flatMap((link) => (link.type === "table" ? readTable(parts, link.target, name) : [])),
  );
}

function readTable(parts: PackageParts, path: string, sheet: string): SheetTable {
  const { attributes } = rootPlace(parts.get(path));
  const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
  return { path, sheet, id: Number(attributes.get("id") ?? 0), name, area: parseArea(attributes.get("ref") ?? "") };
}

/** Makes an area a table; `text` is the sheet's part, and the grid what it holds. Returns the sheet's new text. */
export function addTable(
  parts: PackageParts,
  text: string,
  sheet: { readonly path: string; readonly grid: Grid },
  table: { readonly area: Area; readonly name: string },
  workbook: { readonly tables: readonly SheetTable[]; readonly vocabulary: Vocabulary },
): string {
  refuseOverlap(sheet.grid, table.area, workbook.tables);
  const names = columnNames(sheet.grid, table.area);
  const id = workbook.tables.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
  const path = freePath(parts);
  parts.set(path, tableXml(workbook.vocabulary.main, id, table, names));
  addContentType(parts, path, contentTypes.table);
  const link = addRelationship(parts, sheet.path, `${workbook.vocabulary.relationships}/table`, path);
  return withTablePart(text, link, workbook.vocabulary);
}

/** Gives a table another area; its columns get the names that stand in its first row. */
export function resizeTable(parts: PackageParts, table: SheetTable, grid: Grid, area: Area): void {
  const text = parts.get(table.path);
  const root = rootPlace(text);
  const address = areaAddress(area);
  const tag = withAttribute(text.slice(root.start, root.contentStart), "ref", address);
  const splices = root.children.flatMap(({ name, start, end, contentStart }) => {
    if (name === "autoFilter") return [{ start, end: contentStart, text: withAttribute(text.slice(start, contentStart), "ref", address) }];
    const columnsChange = name === "tableColumns" && table.area?.columnCount !== area.columnCount;
    return columnsChange ? [{ start, end, text: columnsXml(root.prefix, columnNames(grid, area)) }] : [];
  });
  parts.set(table.path, splice(text, [{ start: root.start, end: root.contentStart, text: tag }, ...splices]));
}

/** Excel repairs a file whose table headings are no texts, repeat or differ from the column names. */
function columnNames(grid: Grid, area: Area): readonly string[] {
  const names = Array.from({ length: area.columnCount }, (_, index) => grid.value(area.row, area.column + index));
  const texts = names.flatMap((name) => (typeof name === "string" && name.trim() !== "" ? [name] : []));
  const distinct = new Set(texts.map((name) => name.toLowerCase()));
  if (area.rowCount < 2 || distinct.size < names.length) throw new HostError("unsupported", `the headings of ${areaAddress(area)} cannot head a table`, grid.sheet);
  return texts;
}

function refuseOverlap(grid: Grid, area: Area, tables: readonly SheetTable[]): void {
  const occupied = [...grid.merges, ...tables.flatMap((table) => (table.sheet === grid.sheet && table.area ? [table.area] : []))];
  const clash = occupied.find((other) => overlaps(area, other));
  if (clash) throw new HostError("unsupported", `a table at ${areaAddress(area)} would overlap ${areaAddress(clash)}`, grid.sheet);
}

function freePath(parts: PackageParts): string {
  let number = 1;
  while (parts.has(`xl/tables/table${number}.xml`)) number++;
  return `xl/tables/table${number}.xml`;
}

function tableXml(namespace: string, id: number, { name, area }: { readonly area: Area; readonly name: string }, names: readonly string[]): string {
  const reference = areaAddress(area);
  const [quotedName, style] = [encodeXml(name), '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>'];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}" id="${id}" name="${quotedName}" displayName="${quotedName}" ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>${columnsXml("", names)}${style}</table>`;
}

function columnsXml(prefix: string, names: readonly string[]): string {
  const columns = names.map((name, index) => `<${prefix}tableColumn id="${index + 1}" name="${encodeXml(name.replace(/\r?\n/g, "_x000a_"))}"/>`);
  return `<${prefix}tableColumns count="${names.length}">${columns.join("")}</${prefix}tableColumns>`;
}

function withTablePart(text: string, link: string, { relationships }: Vocabulary): string {
  const root = rootPlace(text);
  const part = `<${root.prefix}tablePart xmlns:r="${relationships}" r:id="${link}"/>`;
  const present = root.children.find((child) => child.name === "tableParts");
  if (!present) return insertInOrder(text, worksheetSequence, "tableParts", `<${root.prefix}tableParts count="1">${part}</${root.prefix}tableParts>`);
  const grown = appendTo(text, present, part);
  const tagEnd = grown.indexOf(">", present.start) + 1;
  const tag = grown.slice(present.start, tagEnd);
  const count = Number(/count="(\d+)"/.exec(tag)?.[1] ?? 0) + 1;
  return splice(grown, [{ start: present.start, end: tagEnd, text: withAttribute(tag, "count", String(count)) }]);
}
