import type { FWorksheet } from "@univerjs/sheets/facade";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../core/grid/address";
import { ApiError } from "../../office/api-error";
import type { CallArguments } from "../../office/call-arguments";
import type { HostNode } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import { parseAddress } from "../cells/a1";
import { EventType } from "../change-events";
import type { ExcelSession } from "../excel-session";
import { bringToFront } from "../screen";
import { SheetRange, SheetRanges } from "../sheet-range";
import { chartCollection } from "./charts";
import { commentCollection } from "./comments";
import { noteCollection } from "./notes";
import { pageLayoutType, sheetNames } from "./page-layout";
import { rangeType } from "./range";
import { tableCollection } from "./tables";
import { assertSheetName } from "./sheet-name";

/** One worksheet of the session's workbook. */
export interface SessionSheet {
  readonly session: ExcelSession;
  readonly sheet: FWorksheet;
}

/** api/excel/excel.worksheetprotection */
const worksheetProtection = hostType<SessionSheet>({
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ session, sheet }) => session.protectedSheets.has(sheet.getSheetId()) } },
  methods: {
    Protect: ({ session, sheet }) => void session.protectedSheets.add(sheet.getSheetId()),
    Unprotect: ({ session, sheet }) => void session.protectedSheets.delete(sheet.getSheetId()),
  },
});

/** api/excel/excel.worksheetfreezepanes */
const worksheetFreezePanes = hostType<SessionSheet>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: freezeAt,
    GetLocationOrNullObject: (scope) => {
      const { xSplit, ySplit } = scope.sheet.getFreeze();
      return xSplit > 0 && ySplit > 0 ? range(scope, { row: 0, column: 0, rowCount: ySplit, columnCount: xSplit }) : null;
    },
  },
});

/** The cells from the first one to the last that stays where it is, like A1:B7. */
function freezeAt({ sheet }: SessionSheet, args: CallArguments): void {
  const { row, column, rowCount, columnCount } = args.target(0, rangeType)?.area ?? rangeArgument(args);
  const [ySplit, xSplit] = [row + rowCount, column + columnCount];
  sheet.setFreeze({ xSplit, ySplit, startColumn: xSplit, startRow: ySplit });
}

/** api/excel/excel.worksheet */
export const worksheetType = hostType<SessionSheet>({
  name: "Worksheet",
  properties: {
    Id: { get: ({ sheet }) => sheet.getSheetId() },
    Name: { get: ({ sheet }) => sheet.getSheetName(), set: rename },
    Position: { get: ({ sheet }) => sheet.getIndex() },
    Visibility: { get: ({ sheet }) => (sheet.isSheetHidden() ? "Hidden" : "Visible"), set: setVisibility },
    TabColor: { get: ({ sheet }) => sheet.getTabColor() ?? "", set: ({ sheet }, value) => void sheet.setTabColor(String(value)) },
  },
  children: {
    Tables: (scope) => tableCollection.of(scope),
    PageLayout: (scope) => pageLayoutType.of(scope),
    FreezePanes: (scope) => worksheetFreezePanes.of(scope),
    Charts: (scope) => chartCollection.of(scope),
    Names: (scope) => sheetNames.of(scope),
    Comments: (scope) => commentCollection.of(scope),
    Notes: (scope) => noteCollection.of(scope),
    Protection: (scope) => worksheetProtection.of(scope),
  },
  methods: {
    GetRange: (scope, args) => range(scope, rangeArgument(args)),
    GetRanges: ({ session, sheet }, args) => session.nodes.rangeAreas(new SheetRanges(session, sheet, rangesArgument(args))),
    GetRangeByIndexes: (scope, args) => range(scope, { row: args.number(0), column: args.number(1), rowCount: args.number(2), columnCount: args.number(3) }),
    GetCell: (scope, args) => range(scope, { row: args.number(0), column: args.number(1), rowCount: 1, columnCount: 1 }),
    GetUsedRange: async (scope, args) => (await usedRange(scope, args)) ?? range(scope, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: usedRange,
    Activate: async ({ session, sheet }) => {
      await bringToFront(session.workbook, sheet);
      session.events.add(EventType.activated, sheet.getSheetId(), {});
    },
    Delete: deleteSheet,
    _RegisterDataChangedEvent: ({ session, sheet }) => session.events.register(EventType.changed, sheet.getSheetId()),
    _UnregisterDataChangedEvent: ({ session, sheet }) => session.events.unregister(EventType.changed, sheet.getSheetId()),
    _RegisterActivatedEvent: ({ session, sheet }) => session.events.register(EventType.activated, sheet.getSheetId()),
    _UnregisterActivatedEvent: ({ session, sheet }) => session.events.unregister(EventType.activated, sheet.getSheetId()),
    _RegisterSelectionChangedEvent: ({ session, sheet }) => session.events.register(EventType.selectionChanged, sheet.getSheetId()),
    _UnregisterSelectionChangedEvent: ({ session, sheet }) => session.events.unregister(EventType.selectionChanged, sheet.getSheetId()),
  },
  identity: ({ sheet }) => ({ Id: sheet.getSheetId() }),
});

function range({ session, sheet }: SessionSheet, area: SheetRange["area"]): HostNode {
  return rangeType.of(new SheetRange(session, sheet, area));
}

/** Without an address the whole sheet is meant. */
function rangeArgument(args: CallArguments): SheetRange["area"] {
  const address = args.optionalText(0);
  if (address === null) return { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };
  return parseAddress(address) ?? args.refuse();
}

/** Addresses separated by commas or semicolons. */
function rangesArgument(args: CallArguments): readonly SheetRange["area"][] {
  return args.text(0).split(/[,;]/).map((address) => parseAddress(address.trim()) ?? args.refuse());
}

async function usedRange(scope: SessionSheet, args: CallArguments): Promise<HostNode | null> {
  await scope.session.calculation.settled();
  const used = scope.session.cells(scope.sheet).usedArea(args.flag(0));
  return used === null ? null : range(scope, used);
}

function rename({ session, sheet }: SessionSheet, value: unknown): void {
  session.demandOpenStructure("Worksheet.name");
  const name = assertSheetName(value);
  const holder = session.findSheet(name);
  if (holder !== null && holder.getSheetId() !== sheet.getSheetId()) throw new ApiError("InvalidArgument", "The name is already taken.", "Worksheet.name");
  sheet.setName(name);
}

/** Univer hides in one way only: a very hidden sheet reads as hidden. */
function setVisibility({ session, sheet }: SessionSheet, value: unknown): void {
  session.demandOpenStructure("Worksheet.visibility");
  if (value === "Visible") sheet.showSheet();
  else if (!sheet.isSheetHidden()) {
    refuseLastVisible(session, sheet, "Worksheet.visibility");
    sheet.hideSheet();
  }
}

function refuseLastVisible(session: ExcelSession, sheet: FWorksheet, location: string): void {
  const visible = session.workbook.getSheets().filter((each) => !each.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === sheet.getSheetId()) {
    throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.", location);
  }
}

function deleteSheet({ session, sheet }: SessionSheet): void {
  session.demandOpenStructure("Worksheet.delete");
  refuseLastVisible(session, sheet, "Worksheet.delete");
  session.workbook.deleteSheet(sheet);
  session.events.add(EventType.deleted, sheet.getSheetId(), { source: "Local" });
  session.calculation.changed();
}
