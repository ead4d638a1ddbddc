import type { PackageParts } from "./package-parts";
import { appendTo, rootPlace, splice } from "../xml/xml-edit";
import { XmlScanner } from "../xml/xml-scanner";
import { encodeXml } from "../xml/xml-text";

/** Says what kind of content each part holds (ECMA-376 part 2, 10.1.2.2). */
const contentTypesPath = "[Content_Types].xml";

const plainXml = "application/xml";

/** Media types of the parts that we add (ECMA-376 part 1, 12.3). */
export const contentTypes = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;

/** Declares the type of a new part. */
export function addContentType(parts: PackageParts, path: string, type: string): void {
  const text = parts.get(contentTypesPath);
  const root = rootPlace(text);
  parts.set(contentTypesPath, appendTo(text, root, `<${root.prefix}Override PartName="/${encodeXml(path)}" ContentType="${type}"/>`));
}

/** Sees to it that a part of plain XML has a type: most packages declare one for all files that end so. */
export function declarePlainXml(parts: PackageParts, path: string): void {
  declareType(parts, path, plainXml);
}

/** Sees to it that a part has this type, by itself or as all files that end so. */
export function declareType(parts: PackageParts, path: string, type: string): void {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const scanner = new XmlScanner(parts.get(contentTypesPath));
  while (scanner.next()) {
    if (!scanner.closing && scanner.name === "Default" && scanner.attribute("Extension")?.toLowerCase() === extension && scanner.attribute("ContentType") === type) return;
  }
  addContentType(parts, path, type);
}

/** Takes a removed part's declaration out. */
export function removeContentType(parts: PackageParts, path: string): void {
  const text = parts.get(contentTypesPath);
  const wanted = `/${path}`.toLowerCase();
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.closing || scanner.name !== "Override" || scanner.attribute("PartName")?.toLowerCase() !== wanted) continue;
    const { start } = scanner;
    scanner.skip();
    parts.set(contentTypesPath, splice(text, [{ start, end: scanner.end, text: "" }]));
    return;
  }
}
