import type { HostProperty } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import { invalidArgument, itemNotFound } from "../../office/api-error";
import { lockedOf } from "../cells/cell-protection";
import { readAspect, writeAspect } from "../cells/range-formats";
import type { SheetRange } from "../sheet-range";
import { autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../cells/cell-sizes";

function aspect(path: string): HostProperty<SheetRange> {
  return { get: (range) => readAspect(range, path), set: (range, value) => writeAspect(range, path, value) };
}

/** api/excel/excel.rangefont */
const rangeFont = hostType<SheetRange>({
  name: "RangeFont",
  properties: {
    Name: aspect("font.name"),
    Size: aspect("font.size"),
    Color: aspect("font.color"),
    Bold: aspect("font.bold"),
    Italic: aspect("font.italic"),
    Underline: aspect("font.underline"),
    Strikethrough: aspect("font.strikethrough"),
  },
});

/** api/excel/excel.rangefill */
const rangeFill = hostType<SheetRange>({
  name: "RangeFill",
  properties: { Color: aspect("fill.color"), Pattern: aspect("fill.pattern") },
  methods: { Clear: (range) => writeAspect(range, "fill.pattern", "None") },
});

interface BorderOfRange {
  readonly range: SheetRange;
  readonly index: string;
}

/** The cells and the side of them that a border index means; inside borders are drawn as the right and bottom of all but the last cells. */
function edge({ range, index }: BorderOfRange): { readonly range: SheetRange; readonly side: string } | null {
  const { row, column, rowCount, columnCount } = range.area;
  switch (index) {
    case "EdgeTop":
      return { range: range.within({ row, column, rowCount: 1, columnCount }), side: "top" };
    case "EdgeBottom":
      return { range: range.within({ row: row + rowCount - 1, column, rowCount: 1, columnCount }), side: "bottom" };
    case "EdgeLeft":
      return { range: range.within({ row, column, rowCount, columnCount: 1 }), side: "left" };
    case "EdgeRight":
      return { range: range.within({ row, column: column + columnCount - 1, rowCount, columnCount: 1 }), side: "right" };
    case "InsideHorizontal":
      return rowCount < 2 ? null : { range: range.within({ row, column, rowCount: rowCount - 1, columnCount }), side: "bottom" };
    case "InsideVertical":
      return columnCount < 2 ? null : { range: range.within({ row, column, rowCount, columnCount: columnCount - 1 }), side: "right" };
    default:
      throw invalidArgument("RangeBorderCollection.getItem");
  }
}

function borderAspect(name: "style" | "weight" | "color"): HostProperty<BorderOfRange> {
  return {
    get: (border) => {
      const drawn = edge(border);
      return drawn === null ? null : readAspect(drawn.range, `borders.${drawn.side}.${name}`);
    },
    set: (border, value) => {
      const drawn = edge(border);
      if (drawn !== null) writeAspect(drawn.range, `borders.${drawn.side}.${name}`, value);
    },
  };
}

/** api/excel/excel.rangeborder */
const rangeBorder = hostType<BorderOfRange>({
  name: "RangeBorder",
  properties: { SideIndex: { get: (border) => border.index }, Style: borderAspect("style"), Weight: borderAspect("weight"), Color: borderAspect("color") },
});

const borderIndices = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

/** api/excel/excel.rangebordercollection */
const rangeBorders = hostType<SheetRange>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => borderIndices.length } },
  items: (range) => borderIndices.map((index) => rangeBorder.of({ range, index })),
  item: (range, args) => {
    const index = args.text(0);
    if (!borderIndices.includes(index)) throw itemNotFound("RangeBorderCollection.getItem");
    return rangeBorder.of({ range, index });
  },
});

/** api/excel/excel.formatprotection */
const formatProtection = hostType<SheetRange>({
  name: "FormatProtection",
  properties: { Locked: { get: lockedOf }, FormulaHidden: { get: () => false } },
});

/** api/excel/excel.rangeformat */
export const rangeFormat = hostType<SheetRange>({
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: aspect("horizontalAlignment"),
    VerticalAlignment: aspect("verticalAlignment"),
    WrapText: aspect("wrapText"),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  methods: { AutofitRows: autofitRows },
  children: {
    Font: (range) => rangeFont.of(range),
    Fill: (range) => rangeFill.of(range),
    Borders: (range) => rangeBorders.of(range),
    Protection: (range) => formatProtection.of(range),
  },
});
