/** The namespace of our custom XML part: adapters find the part by it. */
export const STATE_NAMESPACE = "urn:dti-addin:workbook-state";

/** What the part says before anything of it is understood. */
export interface StateEnvelope {
  readonly version: number;
  readonly json: string;
}

/** The part's XML: the version as an attribute, so that it can be told without reading the rest, and JSON as text. */
export function wrapState({ version, json }: StateEnvelope): string {
  return `<state xmlns="${STATE_NAMESPACE}" version="${version}">${json.replace(UNSAFE, escapeCharacter)}</state>`;
}

/** The envelope of a part, under whatever prefix or declaration a host wrote it again; null where it is none of ours. */
export function unwrapState(xml: string): StateEnvelope | null {
  const match = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<((?:[\w.-]+:)?state)(\s[^>]*)>([^<]*)<\/\1\s*>\s*$/.exec(xml);
  if (!match) return null;
  const [, , attributes = "", text = ""] = match;
  const version = /\sversion\s*=\s*["'](\d{1,9})["']/.exec(attributes)?.[1];
  if (version === undefined || !attributes.includes(`"${STATE_NAMESPACE}"`) && !attributes.includes(`'${STATE_NAMESPACE}'`)) return null;
  return { version: Number(version), json: text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, decodeEntity) };
}

/** Markup, and characters that XML cannot hold or that a host may take for white space; JSON can spell the latter. */
const UNSAFE = /[&<>\u0085\u2028\u2029\ufffe\uffff]/g;
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function escapeCharacter(character: string): string {
  return MARKUP[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES[name] ?? entity;
  const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
