import { oncePerText } from "../../../core/memo/once-per-text";
import { decodeXmlText, encodeXml } from "./xml-text";

/** Texts of cells (ST_Xstring): a character that XML cannot hold stands as `_x000B_`, and a text that looks like that as `_x005F_x000B_`. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Engines copy shorter texts out of a sheet anyway. */
const SHORTEST = 13;

/**
 * The text of a cell from between its tags. The workbooks of one province say the same: a text that was read before is the same one
 * in memory, of its own rather than a place in its sheet, so that whatever is kept by it is found at once.
 */
export const decodeSpreadsheetText: (raw: string) => string = oncePerText((raw) => {
  const text = decodeXmlText(raw);
  return text.includes("_x") ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}, SHORTEST);

/** A cell's text for between its tags. */
export function encodeSpreadsheetText(text: string): string {
  const safe = text
    .replace(escaped, "_x005F$&")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return encodeXml(safe);
}
