import { parseDatedCode } from "../../recognize/codes/dated-code";
import type { TableRow } from "../../recognize/appendix-table";

/** How a printed code differs from the one that is meant. */
export type CodeSlip = "none" | "lost-zero" | "date" | "numeral" | "doubled";

/** "6.2" for 6.20 lost a zero; 45292 or "01/10/2024" for 1.10 became a date; "I" for 1, 2 for "II", "1.l" or "11" for 1.1, is another numeral; "4.4.4" for 4.4.5 stands twice. */
export function codeSlip({ code, cellCode }: Pick<TableRow, "code" | "cellCode">): CodeSlip {
  if (cellCode === undefined || cellCode === code) return "none";
  if (/^[IVX]+$/.test(cellCode) || /[.\d][lOo]|^\d*l\./.test(cellCode) || (/^\d\d+$/.test(cellCode) && code.replaceAll(".", "") === cellCode) || (/^\d+$/.test(cellCode) && /^[A-ZĐ]+$/.test(code))) return "numeral";
  if (isDate(cellCode)) return "date";
  return code.replace(/0+$/, "") === cellCode ? "lost-zero" : "doubled";
}

function isDate(cellCode: string): boolean {
  return parseDatedCode(cellCode) !== null || (/^\d{5}$/.test(cellCode) && parseDatedCode(Number(cellCode)) !== null);
}
