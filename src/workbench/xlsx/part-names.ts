import { strFromU8, strToU8 } from "fflate";
import type { Archive } from "./custom-xml";

/**
 * The library finds the parts of a sheet only under the names that Excel gives them, linked by relative
 * paths. Other programs write absolute paths or other names ("/xl/comments/comment1.xml"), which is as valid
 * (ECMA-376 part 2, 9.3). This gives such an archive Excel's names; null where it has them already.
 */
export function withUsualPartNames(archive: Archive): Archive | null {
  const links = Object.keys(archive).flatMap((path) => (isSheetLinks(path) ? readLinks(path, archive) : []));
  const renames = usualNames(links, archive);
  if (renames.size === 0 && links.every(({ target }) => !target.startsWith("/"))) return null;
  const renamed = Object.entries(archive).map(([path, bytes]) => [renames.get(path) ?? path, bytes] as const);
  const result: Archive = Object.fromEntries(renamed);
  for (const path of Object.keys(archive).filter(isSheetLinks)) result[path] = strToU8(relink(path, archive, renames));
  result[CONTENT_TYPES] = strToU8(redeclare(text(archive, CONTENT_TYPES), renames));
  return result;
}

/** One relationship of a sheet to a part. */
interface Link {
  /** The last word of its type: "table", "comments", "vmlDrawing" … */
  readonly type: string;
  /** As the file writes it. */
  readonly target: string;
  /** The part that it leads to. */
  readonly part: string;
}

const CONTENT_TYPES = "[Content_Types].xml";
const SHEETS = "xl/worksheets/";
const RELATIONSHIP = /<Relationship\b[^>]*>/g;

/** Excel's names for the parts that a sheet links to. */
const USUAL_NAMES: Readonly<Record<string, { readonly pattern: RegExp; readonly name: (number: number) => string }>> = {
  table: { pattern: /^xl\/tables\/table\d+\.xml$/, name: (number) => `xl/tables/table${number}.xml` },
  comments: { pattern: /^xl\/comments\d+\.xml$/, name: (number) => `xl/comments${number}.xml` },
  vmlDrawing: { pattern: /^xl\/drawings\/vmlDrawing\d+\.vml$/, name: (number) => `xl/drawings/vmlDrawing${number}.vml` },
};

function isSheetLinks(path: string): boolean {
  return path.startsWith(`${SHEETS}_rels/`);
}

function readLinks(path: string, archive: Archive): Link[] {
  return [...text(archive, path).matchAll(RELATIONSHIP)].flatMap(([element]) => {
    const target = attribute(element, "Target");
    if (target === "" || attribute(element, "TargetMode") === "External") return [];
    return [{ type: attribute(element, "Type").split("/").at(-1) ?? "", target, part: partOf(target) }];
  });
}

function usualNames(links: readonly Link[], archive: Archive): Map<string, string> {
  const renames = new Map<string, string>();
  const taken = new Set(Object.keys(archive));
  for (const { type, part } of links) {
    const usual = USUAL_NAMES[type];
    if (!usual || usual.pattern.test(part) || renames.has(part)) continue;
    let number = 1;
    while (taken.has(usual.name(number))) number += 1;
    taken.add(usual.name(number));
    renames.set(part, usual.name(number));
  }
  return renames;
}

function relink(path: string, archive: Archive, renames: ReadonlyMap<string, string>): string {
  return text(archive, path).replace(RELATIONSHIP, (element) => {
    const target = attribute(element, "Target");
    if (target === "" || attribute(element, "TargetMode") === "External") return element;
    const part = partOf(target);
    return element.replace(/(\sTarget=)(["']).*?\2/, `$1"${relativeToSheets(renames.get(part) ?? part)}"`);
  });
}

function redeclare(contentTypes: string, renames: ReadonlyMap<string, string>): string {
  return contentTypes.replace(/PartName=(["'])\/(.*?)\1/g, (declaration, _quote, part: string) => {
    const renamed = renames.get(part);
    return renamed === undefined ? declaration : `PartName="/${renamed}"`;
  });
}

/** The path in the archive of a target, which is absolute or relative to the sheets' folder. */
function partOf(target: string): string {
  return decodeURI(new URL(target, `file:///${SHEETS}`).pathname).slice(1);
}

function relativeToSheets(part: string): string {
  return part.startsWith(SHEETS) ? part.slice(SHEETS.length) : part.startsWith("xl/") ? `../${part.slice("xl/".length)}` : `../../${part}`;
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(element)?.[2] ?? "";
}

function text(archive: Archive, path: string): string {
  const bytes = archive[path];
  return bytes ? strFromU8(bytes) : "";
}
