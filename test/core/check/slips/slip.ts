import type { FindingCode } from "../../../../src/core/check/finding";
import type { CellValue } from "../../../../src/core/grid/cell";
import type { FileSheet } from "../../../support/file-sheet";

/** A slip of the hand, and where a careful colleague would point. */
export interface Slip {
  readonly code: FindingCode;
  /** "D4", or the key of a figure ("1.1/b"). */
  readonly at: string;
  readonly way: string;
  /** What was typed instead, by cell. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  /** What was typed instead on the sheet of figures, by key. */
  readonly figures?: Readonly<Record<string, CellValue>>;
  /** Areas merged besides. */
  readonly merges?: readonly string[];
}

/** A table as it should be, and the slips that its officer made one at a time. */
export interface SlippedTable {
  readonly name: string;
  readonly sheet: FileSheet;
  /** What stands on the sheet of figures, by key; absent: there is no such sheet. */
  readonly figures?: Readonly<Record<string, CellValue>>;
  readonly slips: readonly Slip[];
  /** Slips made together, by their place in `slips`. */
  readonly together?: readonly number[];
}

/** A slip in cells of the table. */
export function slip(code: FindingCode, at: string, way: string, cells: Slip["cells"] = {}, merges: readonly string[] = []): Slip {
  return { code, at, way, cells, merges };
}

/** A slip on the sheet of figures. */
export function figureSlip(code: FindingCode, at: string, way: string, figures: Readonly<Record<string, CellValue>>): Slip {
  return { code, at, way, figures };
}
