import { absoluteAddress } from "../grid/address";
import type { TrendTable } from "./trend-sheet";
import { TREND_COLUMNS } from "./trend-sheet";

/** The range of the keys, as formulas and the drop-down name it: "$E$21:$E$340". */
export function keyRange({ headerRow, endRow }: TrendTable): string {
  const column = TREND_COLUMNS.indexOf("key");
  return `${absoluteAddress(headerRow + 1, column)}:${absoluteAddress(endRow - 1, column)}`;
}
