import { ApiError, itemNotFound } from "../../office/api-error";
import type { HostNode, HostProperty } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import type { ConditionalFormatRecord } from "../conditional-format-record";
import { addConditionalFormat, conditionalFormatsOf } from "../conditional-format-record";
import type { SheetRanges } from "../sheet-range";

function styleProperty(name: "fillColor" | "fontColor" | "bold" | "italic" | "strikethrough" | "underline" | "numberFormat"): HostProperty<ConditionalFormatRecord> {
  return { get: (record) => record.styleOf(name), set: (record, value) => record.setStyle(name, value) };
}

/** api/excel/excel.conditionalrangefont */
const conditionalFont = hostType<ConditionalFormatRecord>({
  name: "ConditionalRangeFont",
  properties: {
    Color: styleProperty("fontColor"),
    Bold: styleProperty("bold"),
    Italic: styleProperty("italic"),
    Strikethrough: styleProperty("strikethrough"),
    Underline: styleProperty("underline"),
  },
});

/** api/excel/excel.conditionalrangefill */
const conditionalFill = hostType<ConditionalFormatRecord>({
  name: "ConditionalRangeFill",
  properties: { Color: styleProperty("fillColor") },
});

/** api/excel/excel.conditionalrangeformat */
const conditionalRangeFormat = hostType<ConditionalFormatRecord>({
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: styleProperty("numberFormat") },
  children: { Font: (record) => conditionalFont.of(record), Fill: (record) => conditionalFill.of(record) },
});

/** api/excel/excel.conditionalformatrule */
const conditionalFormatRule = hostType<ConditionalFormatRecord>({
  name: "ConditionalFormatRule",
  properties: { Formula: { get: (record) => record.formula, set: (record, value) => record.setFormula(value) } },
});

/** api/excel/excel.customconditionalformat */
const customConditionalFormat = hostType<ConditionalFormatRecord>({
  name: "CustomConditionalFormat",
  children: { Rule: (record) => conditionalFormatRule.of(record), Format: (record) => conditionalRangeFormat.of(record) },
});

/** api/excel/excel.conditionalformat */
const conditionalFormat = hostType<ConditionalFormatRecord>({
  name: "ConditionalFormat",
  properties: {
    Id: { get: (record) => record.id },
    Type: { get: (record) => record.type },
    Priority: { get: (record) => record.priority },
    StopIfTrue: { get: (record) => record.stopIfTrue, set: (record, value) => record.setStopIfTrue(value === true) },
  },
  children: {
    Custom: (record) => customConditionalFormat.of(record.demandCustom()),
    CustomOrNullObject: (record) => (record.type === "Custom" ? customConditionalFormat.of(record) : null),
  },
  methods: {
    Delete: (record) => record.delete(),
    GetRange: (record) => onlyRange(record) ?? severalRanges(),
    GetRangeOrNullObject: onlyRange,
    GetRanges: (record) => record.scope.session.nodes.rangeAreas(record.applied),
  },
  identity: (record) => ({ Id: record.id }),
});

/** api/excel/excel.conditionalformatcollection, of the formats that touch some ranges, first priority first */
export const conditionalFormatCollection = hostType<SheetRanges>({
  name: "ConditionalFormatCollection",
  items: (scope) => conditionalFormatsOf(scope).map(conditionalFormat.of),
  item: (scope, args) => find(scope, args.text(0)) ?? missing(),
  methods: {
    Add: (scope, args) => conditionalFormat.of(addConditionalFormat(scope, args.text(0))),
    GetCount: (scope) => conditionalFormatsOf(scope).length,
    GetItemOrNullObject: (scope, args) => find(scope, args.text(0)),
    ClearAll: (scope) => conditionalFormatsOf(scope).forEach((record) => record.delete()),
  },
});

/** A format over several areas has no single range. */
function onlyRange(record: ConditionalFormatRecord): HostNode | null {
  const [first, second] = record.applied.ranges;
  return first === undefined || second !== undefined ? null : record.scope.session.nodes.range(first);
}

function severalRanges(): never {
  throw new ApiError("InvalidOperation", "The conditional format is applied to several ranges.", "ConditionalFormat.getRange");
}

function find(scope: SheetRanges, id: string): HostNode | null {
  const record = conditionalFormatsOf(scope).find((each) => each.id === id);
  return record === undefined ? null : conditionalFormat.of(record);
}

function missing(): never {
  throw itemNotFound("ConditionalFormatCollection.getItem");
}
