import { STATE_NAMESPACE } from "../../../core/state/state-xml";
import { addContentType, contentTypes, declarePlainXml, removeContentType } from "./content-types";
import type { PackageParts } from "./package-parts";
import type { Relationship } from "./relationships";
import { addRelationship, relationshipsOf, relationshipsPath, removeRelationship } from "./relationships";
import { vocabularyOf } from "./vocabulary";
import { readWorkbookPart } from "./workbook-part";
import { rootPlace } from "../xml/xml-edit";

/** Tells the part apart in a package (ECMA-376 part 1, 22.5.2.1); the same in every workbook. */
const STORE_ITEM = "{D71A5B0C-4E1D-4C6B-9A57-0D7157A7E001}";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** What we keep in the workbook (ECMA-376 part 1, 15.2.5: custom XML data storage), or null where there is nothing. */
export function readStatePart(parts: PackageParts): string | null {
  const link = findLink(parts);
  return link === null ? null : parts.get(link.target);
}

/** Replaces what we keep; null takes the part out. Other custom XML parts stay as they are. */
export function writeStatePart(parts: PackageParts, xml: string | null): void {
  const link = findLink(parts);
  if (xml === null) return link === null ? undefined : removeState(parts, link);
  parts.set(link?.target ?? addState(parts), xml);
}

function findLink(parts: PackageParts): Relationship | null {
  const { relationships } = readWorkbookPart(parts);
  return relationships.find((link) => link.type === "customXml" && !link.external && isOurs(parts.find(link.target))) ?? null;
}

/** Other add-ins' parts may hold anything, broken XML included. */
function isOurs(xml: string | null): boolean {
  if (xml === null || !xml.includes(STATE_NAMESPACE)) return false;
  try {
    return [...rootPlace(xml).attributes].some(([name, value]) => /^xmlns(?::|$)/.test(name) && value === STATE_NAMESPACE);
  } catch {
    return new RegExp(`^[^>]*xmlns(?::\\w+)?=["']${STATE_NAMESPACE}["']`).test(xml.replace(/<\?[^>]*\?>/g, ""));
  }
}

/** A new part with its properties, linked to the workbook; tells where. */
function addState(parts: PackageParts): string {
  const workbook = readWorkbookPart(parts);
  const { relationships } = vocabularyOf(parts.get(workbook.path));
  const number = freeNumber(parts);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  parts.set(item, "");
  declarePlainXml(parts, item);
  addRelationship(parts, workbook.path, `${relationships}/customXml`, item);
  const schemas = `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs>`;
  parts.set(properties, `${HEADER}<ds:datastoreItem ds:itemID="${STORE_ITEM}" xmlns:ds="${CUSTOM_XML}">${schemas}</ds:datastoreItem>`);
  addContentType(parts, properties, contentTypes.customXmlProperties);
  addRelationship(parts, item, `${relationships}/customXmlProps`, properties);
  return item;
}

function removeState(parts: PackageParts, { id, target }: Relationship): void {
  const properties = relationshipsOf(parts, target).filter((link) => !link.external);
  removeRelationship(parts, readWorkbookPart(parts).path, id);
  for (const path of [target, ...properties.map((link) => link.target)]) {
    parts.remove(path);
    removeContentType(parts, path);
  }
  parts.remove(relationshipsPath(target));
}

function freeNumber(parts: PackageParts): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number++;
  return number;
}
