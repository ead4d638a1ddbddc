import type { Analysis, TableAnalysis } from "../../core/analysis";
import { cellAddress } from "../../core/grid/address";
import type { FillPreview } from "../../core/plan/fill-preview";
import { unscoredLeaves } from "../../core/score/scored-leaves";
import { partOf, tableOf } from "../../core/score/whole-table";
import { HEADER_ROW, INPUT_COLUMNS, INPUT_SHEET, PEERS_SHEET } from "../../core/score/input-sheet-layout";

/** A cell to show and select. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The first score cell that a fill writes; null where it writes none. */
export function firstWritten({ changes: [first] }: FillPreview): Place | null {
  return first ? { sheet: first.sheet, address: cellAddress(first.row, first.column) } : null;
}

/** The cell of the topmost score that is to be typed; null where none is missing. */
export function firstUnscored({ tree, scores, targets }: TableAnalysis): Place | null {
  const [first] = unscoredLeaves(tree, scores);
  const target = first && targets[partOf(tree, first)];
  return target ? { sheet: tableOf(tree, first).sheet, address: cellAddress(first.row.row, target.column) } : null;
}

/** The topmost cell that the marks of unmet indicators are about; null where all are met. */
export function firstUnmet({ advice }: TableAnalysis): Place | null {
  const [first] = [...advice].sort((a, b) => a.row - b.row);
  return first ? { sheet: first.sheet, address: cellAddress(first.row, first.column) } : null;
}

/**
 * The value cell of a table's first figure that is not typed yet, or of its first figure where none
 * is missing: where the last reading found it, so that sorting the sheet misleads nobody.
 */
export function firstMissingFigure(analysis: Analysis, table: number): Place {
  const inputs = analysis.tables[table]?.inputs ?? [];
  const missing = inputs.find((input) => input.cell.value === null) ?? inputs[0];
  if (missing?.kind === "peers") return { sheet: PEERS_SHEET, address: "A1" };
  if (!missing?.place) return { sheet: INPUT_SHEET, address: cellAddress(HEADER_ROW + 1, INPUT_COLUMNS.indexOf("value")) };
  const { sheet, row, column } = missing.place;
  return { sheet, address: cellAddress(row, column) };
}
