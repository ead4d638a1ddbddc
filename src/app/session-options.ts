import type { Framework } from "../core/framework/framework";
import type { GivenInputs } from "../core/score/given-inputs";
import type { InputSheetLabels } from "../core/score/input-sheet-layout";

/** What a session is told from outside; the rest it finds in the workbook. */
export interface SessionOptions {
  readonly labels: InputSheetLabels;
  /** The year of a new score column where the table names none. */
  readonly year: number;
  readonly givenInputs?: readonly GivenInputs[];
  readonly targetColumn?: number | "new";
  /** The indicator sets that are known from the start; the pane loads them when its first table is on the screen. */
  readonly frameworks?: readonly Framework[];
}
