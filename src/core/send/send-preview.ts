import type { WritePlan } from "../plan/write-plan";
import type { NameFates } from "./forget-names";
import type { PrintCheck } from "./print-check";
import type { SendOptions } from "./send-options";

/** What preparing a workbook would do, before anything is written. */
export interface SendPreview {
  readonly options: SendOptions;
  readonly plan: WritePlan;
  readonly formulas: readonly ReplacedFormula[];
  /** Formulas that need the add-in and show nothing that could stand for them; they stay. */
  readonly stuck: readonly FormulaPlace[];
  /** Our sheets, but those that are hidden and stay so, and what becomes of them: "hide" also where one was to be removed and a formula still needs it. */
  readonly ownSheets: readonly { readonly sheet: string; readonly fate: SendOptions["ownSheets"] }[];
  /** Cells with sources and suppliers that are emptied. */
  readonly forgotten: number;
  /** Whether the journal and the reasons for findings set aside are taken out of what is kept in the workbook. */
  readonly journal: boolean;
  /** Our notes that are taken out, and notes of others that stay: both bear names. */
  readonly notes: { readonly removed: number; readonly others: number };
  /** Names in the file's own properties. */
  readonly names: NameFates;
  readonly printing: readonly PrintCheck[];
  /** Whether nothing at all would change. */
  readonly empty: boolean;
}

export interface FormulaPlace {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

export interface ReplacedFormula extends FormulaPlace {
  readonly by: "native" | "value";
}
