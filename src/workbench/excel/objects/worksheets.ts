import type { FWorksheet } from "@univerjs/sheets/facade";
import { ApiError, itemNotFound } from "../../office/api-error";
import type { HostNode } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import { EventType, workbookTarget } from "../change-events";
import type { ExcelSession } from "../excel-session";
import { DEFAULT_COLUMN_PIXELS } from "../../xlsx/size";
import { assertSheetName } from "./sheet-name";

/** api/excel/excel.worksheetcollection */
export const worksheetCollection = hostType<ExcelSession>({
  name: "WorksheetCollection",
  items: (session) => session.workbook.getSheets().map((sheet) => session.nodes.worksheet(sheet)),
  item: (session, args) => find(session, args.text(0)) ?? missing(),
  methods: {
    Add: (session, args) => session.nodes.worksheet(addSheet(session, args.optionalText(0))),
    GetActiveWorksheet: (session) => session.nodes.worksheet(session.workbook.getActiveSheet()),
    GetItemOrNullObject: (session, args) => find(session, args.text(0)),
    GetCount: (session, args) => session.workbook.getSheets().filter((sheet) => !args.flag(0) || !sheet.isSheetHidden()).length,
    GetFirst: (session) => edgeSheet(session, 0),
    GetLast: (session) => edgeSheet(session, -1),
    _RegisterDataChangedEvent: (session) => session.events.register(EventType.changed, workbookTarget),
    _UnregisterDataChangedEvent: (session) => session.events.unregister(EventType.changed, workbookTarget),
    _RegisterActivatedEvent: (session) => session.events.register(EventType.activated, workbookTarget),
    _UnregisterActivatedEvent: (session) => session.events.unregister(EventType.activated, workbookTarget),
    _RegisterAddedEvent: (session) => session.events.register(EventType.added, workbookTarget),
    _UnregisterAddedEvent: (session) => session.events.unregister(EventType.added, workbookTarget),
    _RegisterDeletedEvent: (session) => session.events.register(EventType.deleted, workbookTarget),
    _UnregisterDeletedEvent: (session) => session.events.unregister(EventType.deleted, workbookTarget),
    _RegisterSelectionChangedEvent: (session) => session.events.register(EventType.selectionChanged, workbookTarget),
    _UnregisterSelectionChangedEvent: (session) => session.events.unregister(EventType.selectionChanged, workbookTarget),
  },
});

function find(session: ExcelSession, key: string): HostNode | null {
  const sheet = session.findSheet(key);
  return sheet === null ? null : session.nodes.worksheet(sheet);
}

/** Excel adds a sheet at the end and does not go to it; Univer does. */
function addSheet(session: ExcelSession, name: string | null): FWorksheet {
  session.demandOpenStructure("WorksheetCollection.add");
  const sheetName = name === null ? freeName(session) : assertSheetName(name);
  if (session.findSheet(sheetName) !== null) {
    throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", "WorksheetCollection.add", 409);
  }
  const active = session.workbook.getActiveSheet();
  const sheet = session.workbook.insertSheet(sheetName, { sheet: { defaultColumnWidth: DEFAULT_COLUMN_PIXELS } });
  session.workbook.setActiveSheet(active);
  session.events.add(EventType.added, sheet.getSheetId(), { source: "Local" });
  return sheet;
}

function freeName(session: ExcelSession): string {
  let number = session.workbook.getNumSheets() + 1;
  while (session.findSheet(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

function edgeSheet(session: ExcelSession, index: number): HostNode {
  const sheet = session.workbook.getSheets().at(index);
  return sheet === undefined ? missing() : session.nodes.worksheet(sheet);
}

function missing(): never {
  throw itemNotFound("WorksheetCollection.getItem");
}
