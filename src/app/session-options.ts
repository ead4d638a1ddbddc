import type { Framework } from "../core/framework/framework";
import type { GivenInputs } from "../core/score/given-inputs";
import type { InputSheetLabels } from "../core/score/input-sheet-layout";

export interface SessionOptions {
  readonly labels: InputSheetLabels;
  /** The year of a new score column where the table names none. */
  readonly year: number;
  readonly givenInputs?: readonly GivenInputs[];
  readonly targetColumn?: number | "new";
  /** The indicator sets that are known; nothing depends on them. */
  readonly frameworks?: readonly Framework[];
}
