import type { Checking } from "./check/checking";
import type { Framework } from "./framework/framework";
import type { GivenInputs } from "./score/given-inputs";
import type { InputSheetLabels } from "./score/input-sheet-layout";
import type { WorkbookState } from "./state/workbook-state";

export interface AnalyseOptions {
  readonly labels: InputSheetLabels;
  /** The year of a new score column where neither title nor header names one. */
  readonly year: number;
  /** Figures that do not stand in the workbook; they win over typed ones. */
  readonly givenInputs?: readonly GivenInputs[];
  /** The column to fill, where the user chose one. */
  readonly targetColumn?: number | "new";
  /** The indicator sets that are known; tables of other sets are read all the same. */
  readonly frameworks?: readonly Framework[];
  /** Without it nothing is checked: the tables have no findings. */
  readonly checking?: Checking;
  /** What the user decided and the workbook keeps: roles of columns, sets of tables, forms of rules. */
  readonly state?: WorkbookState;
}
