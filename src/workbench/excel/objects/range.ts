import type { Area } from "../../../core/grid/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../core/grid/address";
import type { CallArguments } from "../../office/call-arguments";
import { ApiError, invalidArgument } from "../../office/api-error";
import type { HostNode } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import { parseAddress } from "../cells/a1";
import { hasSpill, savedAsArray, spillingTo } from "../cells/array-formulas";
import { officeValue, valueType } from "../cells/cell-reading";
import { columnProperties } from "../cells/cell-sizes";
import { mergedAreasIn, mergeRange, unmergeRange } from "../cells/range-merge";
import { clearRange, copyInto } from "../cells/range-copy";
import { cellwise, readCells, readFormulas, writeEntries, writeNumberFormats } from "../cells/range-content";
import { readCellProperties, writeCellProperties } from "../cells/range-formats";
import { formatAspects } from "../cells/format-aspects";
import { bringIntoView, bringToFront } from "../screen";
import { SheetRange, SheetRanges, intersection, union } from "../sheet-range";
import { conditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./range-format";
import { areaToUniver } from "./univer-area";

/** api/excel/excel.range: the members that the add-in uses, and those that tests read back with. */
export const rangeType = hostType<SheetRange>({
  name: "Range",
  properties: {
    Address: { get: (range) => range.address },
    RowIndex: { get: (range) => range.area.row },
    ColumnIndex: { get: (range) => range.area.column },
    RowCount: { get: (range) => range.area.rowCount },
    ColumnCount: { get: (range) => range.area.columnCount },
    CellCount: { get: (range) => range.area.rowCount * range.area.columnCount },
    Values: { get: (range) => readCells(range, officeValue), set: (range, value) => writeEntries(range, value, "Range.values") },
    Formulas: { get: readFormulas, set: (range, value) => writeEntries(range, value, "Range.formulas") },
    ValueTypes: { get: (range) => readCells(range, valueType) },
    Text: { get: displayedText },
    NumberFormat: { get: numberFormats, set: writeNumberFormats },
    HasSpill: { get: (range) => afterCalculation(range, hasSpill) },
    SavedAsArray: { get: (range) => afterCalculation(range, savedAsArray) },
  },
  children: {
    DataValidation: (range) => dataValidation.of(range),
    Format: (range) => rangeFormat.of(range),
    Worksheet: (range) => range.session.nodes.worksheet(range.sheet),
    ConditionalFormats: (range) => conditionalFormatCollection.of(new SheetRanges(range.session, range.sheet, [range.stored])),
  },
  methods: {
    GetCell: (range, args) => node(range, { row: range.area.row + args.number(0), column: range.area.column + args.number(1), rowCount: 1, columnCount: 1 }),
    GetRow: (range, args) => node(range, { ...range.area, row: range.area.row + args.number(0), rowCount: 1 }),
    GetColumn: (range, args) => node(range, { ...range.area, column: range.area.column + args.number(0), columnCount: 1 }),
    GetResizedRange: (range, args) => node(range, { ...range.area, rowCount: range.area.rowCount + args.number(0), columnCount: range.area.columnCount + args.number(1) }),
    GetOffsetRange: (range, args) => node(range, { ...range.area, row: range.area.row + args.number(0), column: range.area.column + args.number(1) }),
    GetEntireColumn: (range) => node(range, { ...range.area, row: 0, rowCount: SHEET_ROWS }),
    GetEntireRow: (range) => node(range, { ...range.area, column: 0, columnCount: SHEET_COLUMNS }),
    // The client library itself asks for it where it cuts a long write into parts.
    GetBoundingRect: (range, args) => node(range, union(range.area, other(range, args).area)),
    GetIntersectionOrNullObject: (range, args) => optionalNode(range, intersection(range.area, other(range, args).area)),
    GetUsedRangeOrNullObject: async (range, args) => {
      await range.session.calculation.settled();
      const used = range.cells.usedArea(args.flag(0));
      return used === null ? null : optionalNode(range, intersection(range.area, used));
    },
    GetSpillingToRangeOrNullObject: async (range) => optionalNode(range, await afterCalculation(range, spillingTo)),
    Merge: (range, args) => mergeRange(range, args.flag(0)),
    Unmerge: unmergeRange,
    GetMergedAreasOrNullObject: (range) => {
      const merged = mergedAreasIn(range);
      return merged.length === 0 ? null : range.session.nodes.rangeAreas(new SheetRanges(range.session, range.sheet, merged));
    },
    Clear: (range, args) => clearRange(range, args.optionalText(0) ?? "All"),
    CopyFrom: (range, args) => copyInto(range, other(range, args), args.optionalText(1) ?? "All"),
    Select: async ({ session, sheet, stored, area }) => {
      await bringToFront(session.workbook, sheet);
      sheet.getRange(areaToUniver(stored)).activate();
      bringIntoView(sheet, area);
    },
    GetCellProperties: (range, args) => readCellProperties(range, args.raw(0)),
    SetCellProperties: (range, args) => writeCellProperties(range, cellwise(range.area, args.raw(0), "Range.setCellProperties")),
    GetColumnProperties: (range) => columnProperties(range),
    _ValidateArraySize: (range, args) => validateSize(range, args),
  },
});

function node(range: SheetRange, area: Area): HostNode {
  return rangeType.of(range.within(area));
}

async function afterCalculation<V>(range: SheetRange, read: (range: SheetRange) => V): Promise<V> {
  await range.session.calculation.settled();
  return read(range);
}

function optionalNode(range: SheetRange, area: Area | null): HostNode | null {
  return area === null ? null : node(range, area);
}

/** A range argument: a Range object or an address, of this sheet unless it names another. */
function other(range: SheetRange, args: CallArguments): SheetRange {
  const given = args.target(0, rangeType);
  if (given !== null) return given;
  const address = args.text(0);
  const area = parseAddress(address);
  if (area === null) return args.refuse();
  const sheetName = /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(address);
  const sheet = sheetName === null ? range.sheet : range.session.findSheet((sheetName[1] ?? sheetName[2] ?? "").replaceAll("''", "'"));
  if (sheet === null) throw invalidArgument("Range");
  return new SheetRange(range.session, sheet, area);
}

function validateSize(range: SheetRange, args: CallArguments): void {
  if (args.number(0) === range.area.rowCount && args.number(1) === range.area.columnCount) return;
  throw new ApiError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.", "Range");
}

function numberFormats(range: SheetRange): unknown[][] {
  const { cells } = range;
  return cells.map(range.area, (row, column) => formatAspects["numberFormat"]?.read(cells.style(row, column)));
}

async function displayedText(range: SheetRange): Promise<string[][]> {
  await range.session.calculation.settled();
  range.session.flushStyles();
  return range.sheet.getRange(areaToUniver(range.stored)).getDisplayValues();
}
