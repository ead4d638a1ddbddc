import { cellAddress } from "../../../core/grid/address";
import type { CellContent } from "../../../core/grid/cell";
import { HostError } from "../../port";
import { encodeSpreadsheetText } from "../xml/spreadsheet-text";
import { formulaForFile } from "./stored-formula";
import { encodeXml } from "../xml/xml-text";

/** A constant error that a cell can hold (ST_CellType "e"); Grid and plans carry it as its text. */
const errorValues: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/**
 * A `c` element. Texts stand in the cell itself: the shared
 * strings stay as they are. A formula's cached value is what the plan says it shows; it is calculated
 * again when the file is opened.
 */
export function cellXml(prefix: string, row: number, column: number, style: number, content: CellContent): string {
  const opening = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  switch (content.kind) {
    case "blank":
      return `${opening}/>`;
    case "formula":
      return `${opening}${formulaXml(prefix, content)}${close}`;
    case "value":
      return `${opening}${valueXml(prefix, content.value)}${close}`;
  }
}

/** A `row` element with these cells. */
export function rowXml(prefix: string, row: number, cells: string): string {
  return `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

/** The rest of the opening tag, the formula, and its cached value where one is known. */
function formulaXml(prefix: string, { formula, shows }: Extract<CellContent, { kind: "formula" }>): string {
  const type = typeof shows === "string" ? ' t="str"' : "";
  const cached = shows === undefined ? "" : `<${prefix}v>${encodeXml(String(shows))}</${prefix}v>`;
  return `${type}><${prefix}f>${encodeXml(formulaForFile(formula))}</${prefix}f>${cached}`;
}

/** The rest of the opening tag and the content. */
function valueXml(prefix: string, value: string | number | boolean): string {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "boolean") return ` t="b">${v(value ? "1" : "0")}`;
  if (typeof value === "string") {
    if (errorValues.has(value)) return ` t="e">${v(encodeXml(value))}`;
    return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${encodeSpreadsheetText(value)}</${prefix}t></${prefix}is>`;
  }
  if (!Number.isFinite(value)) throw new HostError("unsupported", `${value} is no number that a cell can hold`);
  return `>${v(String(value === 0 ? 0 : value))}`;
}
