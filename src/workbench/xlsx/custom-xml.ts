import { strFromU8, strToU8 } from "fflate";

/** A custom XML part of a workbook, where add-ins keep what they know of it. */
export interface CustomXmlPart {
  /** The part's id, "{GUID}". */
  readonly id: string;
  readonly xml: string;
}

/** The parts of an .xlsx archive by their path. */
export type Archive = Record<string, Uint8Array>;

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The custom XML parts of an archive, in the order of their numbers. */
export function readCustomXml(archive: Archive): CustomXmlPart[] {
  const numbers = Object.keys(archive).flatMap((path) => /^customXml\/item(\d+)\.xml$/.exec(path)?.[1] ?? []);
  return numbers
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => {
      const xml = partText(archive, `customXml/item${number}.xml`);
      const id = /itemID="([^"]*)"/.exec(partText(archive, `customXml/itemProps${number}.xml`))?.[1];
      return { id: id ?? partId(Number(number)), xml };
    });
}

/** The archive with exactly these custom XML parts. */
export function writeCustomXml(archive: Archive, parts: readonly CustomXmlPart[]): Archive {
  const kept = Object.entries(archive).filter(([path]) => !path.startsWith("customXml/"));
  const result: Archive = Object.fromEntries(kept);
  parts.forEach((part, index) => addPart(result, part, index + 1));
  result[WORKBOOK_RELATIONSHIPS] = strToU8(linkParts(partText(archive, WORKBOOK_RELATIONSHIPS), parts.length));
  result["[Content_Types].xml"] = strToU8(declareParts(partText(archive, "[Content_Types].xml"), parts.length));
  return result;
}

/** A GUID for a part that has none, the same for the same place in the workbook. */
export function partId(number: number): string {
  return `{D71D71D7-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The namespace of a document's root element, "" where it has none. */
function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(?:\s[^>]*|\/)?>/.exec(xml.replace(/<!--.*?-->/gs, ""))?.[0] ?? "";
  const prefix = /^<([\w.-]+):/.exec(root)?.[1];
  const declaration = new RegExp(`\\sxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*["']([^"']*)["']`);
  return declaration.exec(root)?.[1] ?? "";
}

function addPart(archive: Archive, part: CustomXmlPart, number: number): void {
  archive[`customXml/item${number}.xml`] = strToU8(part.xml);
  archive[`customXml/itemProps${number}.xml`] = strToU8(
    `${HEADER}<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeAttribute(rootNamespace(part.xml))}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  archive[`customXml/_rels/item${number}.xml.rels`] = strToU8(
    `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIP}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
}

function linkParts(relationships: string, count: number): string {
  const others = relationships.replace(/<Relationship\b[^>]*relationships\/customXml"[^>]*\/>/g, "");
  const links = numbers(count).map((n) => `<Relationship Id="customXml${n}" Type="${RELATIONSHIP}/customXml" Target="../customXml/item${n}.xml"/>`);
  return others.replace("</Relationships>", `${links.join("")}</Relationships>`);
}

function declareParts(contentTypes: string, count: number): string {
  const others = contentTypes.replace(/<Override\b[^>]*PartName="\/customXml\/[^>]*\/>/g, "");
  const overrides = numbers(count).map((n) => `<Override PartName="/customXml/itemProps${n}.xml" ContentType="${PROPERTIES_TYPE}"/>`);
  return others.replace("</Types>", `${overrides.join("")}</Types>`);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function partText(archive: Archive, path: string): string {
  const bytes = archive[path];
  return bytes ? strFromU8(bytes) : "";
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
