import type { Advice } from "./advise/advice";
import type { Finding } from "./check/finding";
import type { FrameworkMatch } from "./framework/framework-match";
import type { FillTarget } from "./plan/fill-target";
import type { AppendixTable } from "./recognize/appendix-table";
import type { Evaluation, Rule } from "./rules/rule";
import type { IndicatorTree } from "./score/indicator-tree";
import type { InputRow } from "./score/input-row";
import type { ChosenSettings } from "./state/workbook-state";

/** Everything that is known of a workbook after one scan; immutable. */
export interface Analysis {
  readonly tables: readonly TableAnalysis[];
  /** Tables laid out like an appendix whose words do not say what they are about: nothing is done with them until a person has answered. */
  readonly doubtful: readonly AppendixTable[];
  /** Sheets that were looked at and hold no appendix table, nor one to be asked about, in the workbook's order. */
  readonly otherSheets: readonly string[];
  readonly emptyWorkbook: boolean;
}

/** One recognised table with its rules, figures, scores, findings and advice. */
export interface TableAnalysis {
  readonly table: AppendixTable;
  readonly tree: IndicatorTree;
  /** Parallel to `tree.nodes`: the compiled rule, or null where the row has no scoring text. */
  readonly rules: readonly (Rule | null)[];
  /** The figures that the rules ask for, with what was typed on the input sheet. */
  readonly inputs: readonly InputRow[];
  /** Parallel to `tree.nodes`. */
  readonly scores: readonly NodeScore[];
  /** The column that filling writes, on the first sheet of the table. */
  readonly target: FillTarget;
  /** The column that filling writes on each sheet of the table, parallel to `tree.parts`. */
  readonly targets: readonly FillTarget[];
  /** What the keys of this table's figures begin with. */
  readonly keyPrefix: string;
  /** The indicator set that the table follows, or null where none that is known fits. */
  readonly framework: FrameworkMatch | null;
  /** The settings of the set that are in force. */
  readonly settings: ChosenSettings;
  /** The places to which scores and their sums are rounded. */
  readonly decimals: number;
  readonly findings: readonly Finding[];
  /** Findings that the user set aside, with the reason given; they are not in `findings`. */
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Unmet indicators, most points to be won first. Worked out when it is first asked for: to rank some thousand workbooks none is. */
  readonly advice: readonly Advice[];
  readonly summary: TableSummary;
}

/** The scores of one row. */
export interface NodeScore {
  /** What rule and typed inputs give; null where the row has no readable rule of its own or its children are summed. */
  readonly evaluation: Evaluation | null;
  /** The score that figures and roll-ups give: the evaluation's, or the sum of the children's; null where nothing is scored. */
  readonly computed: number | null;
  /** What stands in the column that is judged (self score if filled, else council, final, published). */
  readonly printed: number | null;
}

export interface TableSummary {
  /** Leaf indicators that count, and how many of them have a computed score, or a printed one. */
  readonly indicators: number;
  readonly computed: number;
  readonly printed: number;
  /** Readable rules, and rows with a text that was refused. */
  readonly rules: number;
  readonly unreadable: number;
  readonly max: number | null;
  readonly computedTotal: number | null;
  readonly printedTotal: number | null;
}
