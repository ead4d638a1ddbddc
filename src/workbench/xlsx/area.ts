import type { IRange } from "@univerjs/core";
import { areaAddress, parseArea } from "../../core/grid/address";

/** Univer's ranges of a file's reference list ("A1:B2 D4"); pieces that name no cells are left out. */
export function readRanges(references: string): IRange[] {
  return references
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null)
    .map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    }));
}

/** "A1:B2" of a range. */
export function writeRange({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return areaAddress({ row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 });
}

/** "A1:B2 D4" of several. */
export function writeRanges(ranges: readonly IRange[]): string {
  return ranges.map(writeRange).join(" ");
}
