import { A4_ACROSS } from "../../plan/page-setup";
import type { CellFormat } from "../../plan/write-plan";

const LINE = { style: "thin", color: "#A6A6A6" } as const;
const FONT = "Times New Roman";

/** The look of our sheets, in the administration's type. */
export const BODY: CellFormat = { fontName: FONT, fontSize: 12, vertical: "center", borders: { top: LINE, right: LINE, bottom: LINE, left: LINE } };
export const NUMBER: CellFormat = { ...BODY, horizontal: "right", numberFormat: "0.00" };
export const HEADER: CellFormat = { ...BODY, bold: true, wrapText: true, horizontal: "center", fillColor: "#D9E1F2", fontColor: "#000000" };
/** Cells to type in are light yellow, as on the input sheet; the hint says so in words. */
export const TYPED: CellFormat = { ...BODY, horizontal: "right", fillColor: "#FFF9E5" };
export const KEY: CellFormat = { ...BODY, fontSize: 8, fontColor: "#6B6B6B" };
export const TITLE: CellFormat = { fontName: FONT, fontSize: 14, bold: true };
export const HINT: CellFormat = { fontName: FONT, fontSize: 12, italic: true };

/** Wide tables: margins are as narrow as most printers take them. */
export const RANKING_PAGE = { ...A4_ACROSS, margins: { ...A4_ACROSS.margins, left: 28, right: 28 } };
/** Columns so wide together, in points, are printed on one such page in letters of 9 points instead of 12. */
const READABLE_WIDTH = 1046;
/** The column of units' names, in points: from what short names take to what "Ban Quản lý các khu công nghiệp" takes. */
const NAME_WIDTH = { least: 140, most: 195 };

/** How wide the units' names may be where the other printed columns are so wide. */
export function nameWidth(others: number): number {
  return Math.min(NAME_WIDTH.most, Math.max(NAME_WIDTH.least, READABLE_WIDTH - others));
}
