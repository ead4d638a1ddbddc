import { strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WorkbookParts {
  /** The contents of `worksheet` elements by sheet name, in order. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The contents of `sst`; no such part where absent. */
  readonly sharedStrings?: string;
  /** The contents of `styleSheet`; no such part where absent. */
  readonly styles?: string;
  /** What stands in `workbook` before and after `sheets`. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** More parts by path. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the workbook: type to target. */
  readonly links?: Readonly<Record<string, string>>;
}

/** An .xlsx file with these parts, otherwise as Excel writes one. */
export function buildWorkbook(parts: WorkbookParts): Uint8Array {
  return zipParts(workbookParts(parts));
}

/** The parts of `buildWorkbook` before they are packed, to damage or to replace. */
export function workbookParts(parts: WorkbookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(parts.sheets);
  const links = {
    ...(parts.sharedStrings === undefined ? {} : { sharedStrings: "sharedStrings.xml" }),
    ...(parts.styles === undefined ? {} : { styles: "styles.xml" }),
    ...parts.links,
  };
  const sheetLinks = names.map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`));
  const otherLinks = Object.entries(links).map(([type, target], index) => relationship(`rId${names.length + index + 1}`, type, target));
  const sheetList = names.map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return {
    "[Content_Types].xml": `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationshipsPart([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `${header}<workbook xmlns="${main}" xmlns:r="${relationships}">${parts.beforeSheets ?? ""}<sheets>${sheetList.join("")}</sheets>${parts.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsPart([...sheetLinks, ...otherLinks]),
    ...Object.fromEntries(Object.values(parts.sheets).map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)])),
    ...(parts.sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": `${header}<sst xmlns="${main}">${parts.sharedStrings}</sst>` }),
    ...(parts.styles === undefined ? {} : { "xl/styles.xml": `${header}<styleSheet xmlns="${main}">${parts.styles}</styleSheet>` }),
    ...parts.extra,
  };
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const contents = Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(contents));
}

/** The parts of an archive as texts. */
export function partTexts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

/** A worksheet part around its content. */
export function worksheet(content: string): string {
  return `${header}<worksheet xmlns="${main}" xmlns:r="${relationships}">${content}</worksheet>`;
}

export function relationshipsPart(elements: readonly string[]): string {
  return `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
