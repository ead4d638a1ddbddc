import type { PackageParts } from "./package-parts";
import { relationshipsOf } from "./relationships";
import { rootPlace, splice } from "../xml/xml-edit";

/** Elements of the core properties that name people (ECMA-376 part 2, 11.1; Dublin Core's creator is the author). */
const NAMES: ReadonlySet<string> = new Set(["creator", "lastModifiedBy"]);

/** Takes the author and who saved last out of a package's core properties; everything else there stays. */
export function forgetAuthors(parts: PackageParts): void {
  const link = relationshipsOf(parts, "").find(({ type, external }) => type === "core-properties" && !external);
  const text = link ? parts.find(link.target) : null;
  if (!link || text === null) return;
  const named = rootPlace(text).children.filter(({ name, contentStart, contentEnd }) => NAMES.has(name) && contentEnd > contentStart);
  if (named.length > 0) parts.set(link.target, splice(text, named.map(({ contentStart, contentEnd }) => ({ start: contentStart, end: contentEnd, text: "" }))));
}
