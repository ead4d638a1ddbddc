import { relationship, relationshipsPart } from "./build-workbook";

/** The parts of an .xlsx package that hold its own properties, as whole elements; null: no such part. */
export function propertyParts(core: string | null, app: string | null): Readonly<Record<string, string>> {
  const links = [
    relationship("rId1", "officeDocument", "xl/workbook.xml"),
    ...(core === null ? [] : [relationship("rId2", "metadata/core-properties", "docProps/core.xml")]),
    ...(app === null ? [] : [relationship("rId3", "extended-properties", "docProps/app.xml")]),
  ];
  return { "_rels/.rels": relationshipsPart(links), ...(core === null ? {} : { "docProps/core.xml": core }), ...(app === null ? {} : { "docProps/app.xml": app }) };
}

/** Core properties (ECMA-376 part 2, 11) around their elements. */
export function coreProperties(elements: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${elements}</cp:coreProperties>`;
}

/** Extended properties (ECMA-376 part 1, 22.2) around their elements. */
export function appProperties(elements: string): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${elements}</Properties>`;
}
