import { hostType } from "../../office/host-type";
import type { SheetRanges } from "../sheet-range";
import { conditionalFormatCollection } from "./conditional-formats";
import { rangeType } from "./range";

/** api/excel/excel.rangecollection */
const rangeCollection = hostType<SheetRanges>({
  name: "RangeCollection",
  items: ({ ranges }) => ranges.map(rangeType.of),
  methods: { GetCount: ({ ranges }) => ranges.length },
});

/** api/excel/excel.rangeareas */
export const rangeAreasType = hostType<SheetRanges>({
  name: "RangeAreas",
  properties: {
    Address: { get: (areas) => areas.address },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((cells, { area }) => cells + area.rowCount * area.columnCount, 0) },
  },
  children: {
    Areas: (areas) => rangeCollection.of(areas),
    ConditionalFormats: (areas) => conditionalFormatCollection.of(areas),
    Worksheet: ({ session, sheet }) => session.nodes.worksheet(sheet),
  },
});
