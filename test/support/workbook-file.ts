import type { FileWorkbook } from "../../src/host/file/file-workbook";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../host/file/build-workbook";
import { sheetData } from "./small-file";
import type { SheetRows } from "./snapshots";

/** A workbook of these sheets through the file adapter. */
export function workbookFile(sheets: Readonly<Record<string, SheetRows>>): FileWorkbook {
  return openWorkbookFile(buildWorkbook({ sheets: Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetData(rows)])) }), "bang.xlsx");
}
