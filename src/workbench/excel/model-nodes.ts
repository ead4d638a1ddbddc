import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostNode } from "../office/host-type";
import type { SheetRange, SheetRanges } from "./sheet-range";

/** Makers of the objects that reach each other (a range its worksheet, a worksheet its ranges), given to all by the session. */
export interface ModelNodes {
  readonly range: (range: SheetRange) => HostNode;
  readonly rangeAreas: (ranges: SheetRanges) => HostNode;
  readonly worksheet: (sheet: FWorksheet) => HostNode;
}
