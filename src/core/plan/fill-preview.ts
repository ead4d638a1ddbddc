import type { Obstacle } from "../grid/grid";
import type { LostColumns } from "../score/own-tables";
import type { FillMode, FillTarget } from "./fill-target";
import type { WritePlan } from "./write-plan";

/** What filling would do, cell by cell, before anything is written. */
export interface FillPreview {
  readonly mode: FillMode;
  /** Where the table begins, and the column that is filled there. */
  readonly sheet: string;
  readonly target: FillTarget;
  readonly plan: WritePlan;
  /** The score cells, in table order. Cells of our own sheets and formats are only counted. */
  readonly changes: readonly CellChange[];
  /** Rows that keep what they have, with the reason. */
  readonly kept: readonly KeptRow[];
  /** How many figures the input sheet will ask for, and how many of them are typed already. */
  readonly inputs: { readonly total: number; readonly typed: number };
  /** Why nothing can be filled: a sheet of ours cannot be read. null where all can. */
  readonly unreadable: LostColumns | null;
  /** Whether every score cell that would change is locked on a protected sheet. */
  readonly isLocked: boolean;
  /** Whether the workbook takes no input sheet: figures come from a second workbook and stand in the formulas themselves. */
  readonly detached: boolean;
  /** Whether nothing at all would change. */
  readonly empty: boolean;
}

export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly path: string;
  readonly code: string;
  readonly name: string;
  /** What stands there now ("" where blank), and the formula or value that will stand there. */
  readonly before: string;
  readonly after: string;
  /** The score the new content will show, null where inputs are missing yet. */
  readonly score: number | null;
  /** Whether something typed by a person or printed would be replaced. */
  readonly overwrites: boolean;
}

export interface KeptRow {
  readonly path: string;
  readonly code: string;
  readonly name: string;
  readonly reason: "no-rule" | "rule-unreadable" | "not-scored" | "inputs-missing" | "no-sum" | Obstacle;
  /** The score cell, 0-based, where it cannot be written. */
  readonly cell?: { readonly row: number; readonly column: number };
}
