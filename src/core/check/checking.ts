import type { TableAnalysis } from "../analysis";
import type { WorkbookState } from "../state/workbook-state";
import type { CheckContext } from "./check-context";
import type { Finding } from "./finding";

/** How it is found out what is wrong in a workbook's tables. */
export interface Checking {
  /** What is wrong in one table. */
  readonly inTable: (context: CheckContext) => readonly Finding[];
  /** The tables with what is found only of several together. */
  readonly acrossTables: (tables: readonly TableAnalysis[], state: WorkbookState | undefined) => readonly TableAnalysis[];
}
