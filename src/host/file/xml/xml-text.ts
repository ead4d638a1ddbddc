import { oncePerText } from "../../../core/memo/once-per-text";
import { damaged } from "../damaged";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The character data between two tags: entities resolved, CDATA opened, comments dropped, line ends as "\n" (XML 1.0, 2.11). */
export function decodeXmlText(raw: string): string {
  let text = raw;
  if (text.includes("<")) text = openMarkup(text);
  if (text.includes("&")) text = decodeEntities(text);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** An attribute's value: entities resolved, white space as spaces (XML 1.0, 3.3.3). */
export function decodeXmlAttribute(raw: string): string {
  if (isPlain(raw)) return raw;
  const spaced = raw.replace(/\r\n|[\t\r\n]/g, " ");
  return spaced.includes("&") ? decodeEntities(spaced) : spaced;
}

/** Nearly all values are a few plain characters, which a loop looks through in less time than a pattern takes to begin. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code < SPACE || code === AMPERSAND) return false;
  }
  return true;
}

const [SPACE, AMPERSAND] = [32, 38];

/** Text for between two tags or for an attribute; characters that XML cannot hold are left out. */
export function encodeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    .replace(/[&<>"\r]/g, (character) => encoded[character] ?? character);
}

const encoded: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

function openMarkup(raw: string): string {
  return raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (_, data: string | undefined) =>
    data === undefined ? "" : data.replaceAll("&", "&amp;"),
  );
}

/** Long formulas are full of `&quot;`, and workbooks of one province share them. */
const decodeEntities = oncePerText((text) =>
  text.replace(/&([^;\s&]{1,12});|&/g, (entity, name: string | undefined) => {
    const value = name === undefined ? undefined : (named[name] ?? codePoint(name));
    if (value === undefined) throw damaged(`unknown entity ${entity}`);
    return value;
  }),
);

function codePoint(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
