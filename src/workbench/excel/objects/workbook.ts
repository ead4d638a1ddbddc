import { hostType } from "../../office/host-type";
import type { ExcelSession } from "../excel-session";
import { SheetRange } from "../sheet-range";
import { applicationType } from "./application";
import { customXmlParts } from "./custom-xml-parts";
import { documentProperties } from "./document-properties";
import { namedItems } from "./named-items";
import { rangeType } from "./range";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

/** api/excel/excel.workbookprotection: of the structure, which is all of it that Excel has today */
const workbookProtection = hostType<ExcelSession>({
  name: "WorkbookProtection",
  properties: { Protected: { get: (session) => session.lockedStructure } },
  methods: {
    Protect: (session) => void (session.lockedStructure = true),
    Unprotect: (session) => void (session.lockedStructure = false),
  },
});

/** api/excel/excel.workbook */
export const workbookType = hostType<ExcelSession>({
  name: "Workbook",
  properties: { Name: { get: (session) => session.name }, ReadOnly: { get: () => false } },
  children: {
    Application: (session) => applicationType.of(session),
    Worksheets: (session) => worksheetCollection.of(session),
    Names: (session) => namedItems.of(session),
    Tables: (session) => tableCollection.of({ session, sheet: null }),
    Properties: (session) => documentProperties.of(session),
    Protection: (session) => workbookProtection.of(session),
    CustomXmlParts: (session) => customXmlParts.of(session.xmlParts),
  },
  methods: { GetSelectedRange: (session) => rangeType.of(selectedRange(session)) },
});

function selectedRange(session: ExcelSession): SheetRange {
  const sheet = session.workbook.getActiveSheet();
  const range = session.workbook.getActiveRange()?.getRange();
  if (range === undefined) return new SheetRange(session, sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  return new SheetRange(session, sheet, {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  });
}
