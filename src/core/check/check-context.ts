import type { AppendixTable } from "../recognize/appendix-table";
import type { IndicatorTree } from "../score/indicator-tree";
import type { Finding } from "./finding";

/** What a check looks at: one table as it stands in the workbook. */
export interface CheckContext {
  readonly sheet: string;
  readonly table: AppendixTable;
  readonly tree: IndicatorTree;
}

/** One check: all that it finds in a table, in table order. */
export type Check = (context: CheckContext) => readonly Finding[];
