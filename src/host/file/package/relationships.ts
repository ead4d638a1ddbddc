import type { PackageParts } from "./package-parts";
import { appendTo, rootPlace } from "../xml/xml-edit";
import { XmlScanner } from "../xml/xml-scanner";
import { encodeXml } from "../xml/xml-text";

/** A link from one part to another (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's name: "worksheet", "styles"; the same in transitional and strict files. */
  readonly type: string;
  /** The path of the part it leads to, or the address where it leads outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The links of a part, "" for the package itself; none where it has no relationships part. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const text = parts.find(relationshipsPath(part));
  if (text === null) return [];
  const found: Relationship[] = [];
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.name !== "Relationship" || scanner.closing) continue;
    const target = scanner.attribute("Target") ?? "";
    const external = scanner.attribute("TargetMode") === "External";
    found.push({
      id: scanner.attribute("Id") ?? "",
      type: (scanner.attribute("Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

/** Links a part to another and returns the new link's id. `type` is the whole name. */
export function addRelationship(parts: PackageParts, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const text = parts.find(path) ?? emptyRelationships;
  const taken = new Set(relationshipsOf(parts, part).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const root = rootPlace(text);
  const element = `<${root.prefix}Relationship Id="rId${number}" Type="${encodeXml(type)}" Target="${encodeXml(relativeTarget(part, target))}"/>`;
  parts.set(path, appendTo(text, root, element));
  return `rId${number}`;
}

/** Takes a link out; nothing happens where there is none. A part of ours that held nothing else goes. */
export function removeRelationship(parts: PackageParts, part: string, id: string): void {
  const path = relationshipsPath(part);
  const text = parts.find(path);
  if (text === null) return;
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.closing || scanner.name !== "Relationship" || scanner.attribute("Id") !== id) continue;
    const { start } = scanner;
    scanner.skip();
    const rest = text.slice(0, start) + text.slice(scanner.end);
    if (rest === emptyRelationships) parts.remove(path);
    else parts.set(path, rest);
    return;
  }
}

/** Where a part's relationships stand. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A target as Excel writes it: some readers do not understand absolute ones. */
function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

function resolveTarget(part: string, target: string): string {
  const path = decodePath(target).replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function decodePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
