import type { FrameworkMatch } from "../framework/framework-match";
import type { Grid } from "../grid/grid";
import type { AppendixTable } from "../recognize/appendix-table";
import type { Rule } from "../rules/rule";
import type { IndicatorTree } from "../score/indicator-tree";
import type { InputRow } from "../score/input-row";
import type { LostColumns } from "../score/own-tables";
import type { ChosenSettings } from "../state/workbook-state";
import type { Finding } from "./finding";
import type { WordTree } from "./table-words";

/** What a check looks at: one table as it stands in the workbook. */
export interface CheckContext {
  readonly table: AppendixTable;
  readonly tree: IndicatorTree;
  /** The tree of an earlier scan from which this one differs in points at most; absent: itself. */
  readonly words?: WordTree;
  /** Parallel to `tree.nodes`: the compiled rule, or null where the row has no scoring text. */
  readonly rules: readonly (Rule | null)[];
  /** The figures that the rules ask for, with what was typed. */
  readonly inputs: readonly InputRow[];
  /** What is missing of the sheets on which figures are typed. */
  readonly lost?: readonly LostColumns[];
  /** The settings of the set that are in force; absent: none that changes scores. */
  readonly settings?: ChosenSettings;
  /** Its sheets, parallel to `tree.parts`; checks that look beside the table need them. */
  readonly grids?: readonly Grid[];
  /** The indicator set that the table was matched to; its rules stand in where the table has none. */
  readonly framework?: FrameworkMatch | null;
  /** The places to which scores are rounded. */
  readonly decimals: number;
}

/** One check: all that it finds in a table, in table order. */
export type Check = (context: CheckContext) => readonly Finding[];
