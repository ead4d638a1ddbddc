import type { DocumentName, DocumentNames, NameChange } from "../../../core/plan/document-names";
import { DOCUMENT_NAMES } from "../../../core/plan/document-names";
import type { ElementPlace } from "../xml/xml-edit";
import { rootPlace, splice } from "../xml/xml-edit";
import { decodeXmlText, encodeXml } from "../xml/xml-text";
import type { PackageParts } from "./package-parts";
import { relationshipsOf } from "./relationships";

/** Where a name stands: a part that the package links to, and its element (ECMA-376 part 2, 11.1: Dublin Core's creator is the author; part 1, 22.2). */
const PLACES: Readonly<Record<DocumentName, { readonly link: string; readonly element: string }>> = {
  author: { link: "core-properties", element: "creator" },
  lastAuthor: { link: "core-properties", element: "lastModifiedBy" },
  manager: { link: "extended-properties", element: "Manager" },
  company: { link: "extended-properties", element: "Company" },
};

interface NamePlace extends ElementPlace {
  readonly part: string;
  readonly text: string;
}

/** The names in a package's own properties. */
export function readDocumentNames(parts: PackageParts): DocumentNames {
  const read = (name: DocumentName): string => {
    const place = placeOf(parts, name);
    return place ? decodeXmlText(place.text.slice(place.contentStart, place.contentEnd)) : "";
  };
  return { author: read("author"), lastAuthor: read("lastAuthor"), manager: read("manager"), company: read("company") };
}

/** Rewrites names where the package has a place for them; everything else in its properties stays. */
export function writeDocumentNames(parts: PackageParts, changes: readonly NameChange[]): void {
  for (const name of DOCUMENT_NAMES) {
    const change = changes.find((each) => each.name === name);
    const place = change ? placeOf(parts, name) : null;
    if (!change || !place || readDocumentNames(parts)[name] === change.after) continue;
    parts.set(place.part, splice(place.text, [{ start: place.contentStart, end: place.contentEnd, text: encodeXml(change.after) }]));
  }
}

/** null where the package has no such element, or an empty one without an end tag. */
function placeOf(parts: PackageParts, name: DocumentName): NamePlace | null {
  const { link, element } = PLACES[name];
  const target = relationshipsOf(parts, "").find(({ type, external }) => type === link && !external)?.target;
  const text = target === undefined ? null : parts.find(target);
  if (target === undefined || text === null) return null;
  const place = rootPlace(text).children.find((child) => child.name === element);
  return !place || place.contentStart === place.end ? null : { ...place, part: target, text };
}
