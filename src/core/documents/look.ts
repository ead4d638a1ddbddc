import type { BorderSide, CellFormat } from "../plan/write-plan";

/** How a cell of a document looks; each kind sets every part of the format, so that a document made again carries nothing over. */
export type Look =
  | "blank"
  | "agency"
  | "agency-name"
  | "motto"
  | "motto-below"
  | "place-and-date"
  | "title"
  | "subtitle"
  | "header"
  | "text"
  | "center"
  | "group-text"
  | "group-center"
  | "total-text"
  | "total-number"
  | "signature"
  | "signature-hint"
  | "key";

/** Which of a cell's own lines are left out, where a row goes on from the page before or on the next one. */
export interface Joins {
  readonly above: boolean;
  readonly below: boolean;
}

const FONT = "Times New Roman";
const LINE = { style: "thin", color: "#000000" } as const;
const NO_LINE = { style: "none", color: null } as const;
const NO_LINES = { top: NO_LINE, right: NO_LINE, bottom: NO_LINE, left: NO_LINE };
/** Groups are told apart by weight first: prints are mostly black and white. */
const GROUP_FILL = "#E7EBF3";
const HEADER_FILL = "#D9E1F2";

const PLAIN: CellFormat = {
  fontName: FONT,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "#000000",
  fillColor: null,
  horizontal: "left",
  vertical: "center",
  wrapText: true,
  numberFormat: "General",
  borders: NO_LINES,
};

/** The format of a look, in Times New Roman; sizes of headings are those of Nghị định 30/2020/NĐ-CP, phụ lục I. */
export function lookFormat(look: Look, tableSize: number, joins: Joins = { above: false, below: false }): CellFormat {
  return { ...PLAIN, fontSize: typeSize(look, tableSize), ...change(look, joins) };
}

/** The type size of a look, in points. */
export function typeSize(look: Look, tableSize: number): number {
  switch (look) {
    case "agency": case "agency-name": case "motto": case "motto-below": case "place-and-date": case "title": case "signature": case "signature-hint":
      return 13;
    case "subtitle":
      return 12;
    case "key":
      return 8;
    default:
      return tableSize;
  }
}

/** Whether a look prints in bold. */
export function isBold(look: Look): boolean {
  return change(look, { above: false, below: false }).bold === true;
}

function change(look: Look, joins: Joins): CellFormat {
  switch (look) {
    case "blank": return {};
    case "agency": return { horizontal: "center" };
    case "agency-name": return { horizontal: "center", bold: true };
    case "motto": return { horizontal: "center", bold: true };
    case "motto-below": return { horizontal: "center", bold: true, underline: true };
    case "place-and-date": return { horizontal: "center", italic: true };
    case "title": return { horizontal: "center", bold: true };
    case "subtitle": return { horizontal: "center", italic: true };
    case "signature": return { horizontal: "center", bold: true };
    case "signature-hint": return { horizontal: "center", italic: true };
    case "key": return { fontColor: "#808080", wrapText: false };
    case "header": return { ...lined(joins), horizontal: "center", bold: true, fillColor: HEADER_FILL };
    case "text": return lined(joins);
    case "center": return { ...lined(joins), horizontal: "center" };
    case "group-text": return { ...lined(joins), bold: true, fillColor: GROUP_FILL };
    case "group-center": return { ...lined(joins), bold: true, fillColor: GROUP_FILL, horizontal: "center" };
    case "total-text": return { ...lined(joins), bold: true, horizontal: "center" };
    case "total-number": return { ...lined(joins), bold: true, horizontal: "center" };
  }
}

function lined({ above, below }: Joins): CellFormat {
  const borders: Readonly<Record<BorderSide, { readonly style: "thin" | "none"; readonly color: string | null }>> = { top: above ? NO_LINE : LINE, right: LINE, bottom: below ? NO_LINE : LINE, left: LINE };
  return { borders, vertical: above || below ? "top" : "center" };
}
