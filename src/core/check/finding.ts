/** CONTRACT 3: the closed list of what a check can find. */
export type FindingCode =
  | "score-above-max" | "score-negative" | "score-not-number" | "score-missing" | "score-unreachable" | "score-precision" | "score-defaulted" | "adjustment-missing" | "number-as-text"
  | "group-score-sum" | "group-max-sum" | "total-score-sum" | "total-max-sum" | "sum-formula-gap" | "index-mismatch" | "index-unsettled"
  | "code-duplicate" | "code-gap" | "code-coerced" | "code-numeral"
  | "max-missing" | "max-shared" | "name-duplicate" | "status-contradiction" | "reason-contradiction" | "rule-parent-conflict"
  | "rule-branches-overlap" | "rule-branch-duplicate" | "rule-gap" | "rule-variable-undefined" | "rule-variable-unused"
  | "rule-divisor-mismatch" | "rule-precedence" | "rule-unreadable" | "rule-choice-outdated"
  | "bracket-unbalanced" | "word-repeated" | "word-misspelt"
  | "agency-spelling" | "agency-twice" | "deadline-impossible" | "deadline-past"
  | "input-missing" | "input-column-lost" | "input-not-number" | "input-invalid" | "numerator-exceeds-denominator" | "unit-suspect" | "input-conflict";

/** What can only be wrong is an error; what may be meant is a warning. */
export type Severity = "error" | "warning" | "info";

export interface Finding {
  /** The same from scan to scan as long as the defect is the same: sheet, path and code, never a row number. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** Where to look, 0-based. */
  readonly row: number;
  readonly column: number;
  /** The indicator's path in the tree, or null for the table itself. */
  readonly indicator: string | null;
  /** Facts for the sentence; `causedBy` lists the ids of the findings that this one follows from. */
  readonly facts: FindingFacts;
}

export interface FindingFacts {
  readonly causedBy?: readonly string[];
  readonly [fact: string]: string | number | null | readonly string[] | undefined;
}
