import { ExcelWorkbook } from "../../src/host/excel/excel-workbook";
import type { OfficePane } from "./office-harness";

/** The adapter as the pane has it, on the genuine office.js of the pane's window. */
export function excelWorkbook(pane: OfficePane): ExcelWorkbook {
  return new ExcelWorkbook({ excel: pane.window.Excel, office: pane.window.Office });
}
