import type { InputRow } from "../score/input-row";

/** What a form asks for: a figure of a rule, or the score itself of a row that no rule scores. */
export interface FormRow extends InputRow {
  /** The score that is asked for; null for a figure. */
  readonly score: AskedScore | null;
}

/** A row of a table whose score an agency is asked for. */
export interface AskedScore {
  /** The index in `analysis.tables`. */
  readonly table: number;
  /** The index in `tree.nodes`. */
  readonly node: number;
  /** The row's maximum, in points: what lies beyond is no score. */
  readonly max: number;
}
