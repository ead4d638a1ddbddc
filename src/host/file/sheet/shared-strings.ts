import { decodeSpreadsheetText } from "../xml/spreadsheet-text";
import type { XmlScanner } from "../xml/xml-scanner";
import { XmlScanner as Scanner } from "../xml/xml-scanner";

/** The texts that cells refer to by number (CT_Sst); none where the workbook has no such part. */
export function readSharedStrings(text: string | null): readonly string[] {
  if (text === null) return [];
  const strings: string[] = [];
  const scanner = new Scanner(text);
  while (scanner.next()) {
    if (scanner.name === "si" && !scanner.closing) strings.push(readRichText(scanner));
  }
  return strings;
}

const PLAIN_TEXT = /<t(?: xml:space="preserve")?>([^<]*)<\/t>/y;

/** The text of the `si` or `is` element just opened: its runs in a row, without phonetic hints. Moves past its end. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.empty) return "";
  const [, plain] = scanner.wholly(PLAIN_TEXT) ?? [];
  if (plain !== undefined) return decodeSpreadsheetText(plain);
  const outside = scanner.depth - 1;
  let text = "";
  while (scanner.next() && !(scanner.closing && scanner.depth === outside)) {
    if (scanner.closing || scanner.empty) continue;
    if (scanner.name === "rPh") scanner.skip();
    else if (scanner.name === "t") text += decodeSpreadsheetText(scanner.rawText());
  }
  return text;
}
