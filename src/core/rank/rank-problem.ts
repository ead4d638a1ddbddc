import type { AuditedFinding } from "./unit-reading";

/** What is to be known of one file, one unit or one indicator; it never keeps the others from being ranked. i18n words it. */
export type RankProblem = ProblemKind & {
  readonly severity: "error" | "warning" | "info";
  /** The file, or null where it is about the whole. */
  readonly file: string | null;
  /** The unit, where that is known. */
  readonly unit: string | null;
};

export type ProblemKind =
  /** The file is no workbook that can be read, or is left out on purpose. */
  | { readonly code: "unreadable"; readonly failure: FileFailure }
  /** A workbook with macros: it was read, they were not run. */
  | { readonly code: "macros-ignored" }
  | { readonly code: "no-table" }
  | { readonly code: "other-set"; readonly title: string; readonly shared: number; readonly rows: number }
  | { readonly code: "other-year"; readonly year: number; readonly expected: number }
  | { readonly code: "unit-twice"; readonly others: readonly string[] }
  | { readonly code: "unit-from-file-name" }
  | { readonly code: "left-out" }
  /** Errors that the checks found in the workbook. */
  | { readonly code: "findings"; readonly errors: number; readonly worst: readonly AuditedFinding[] }
  | { readonly code: "indicator-missing"; readonly indicators: readonly string[] }
  | { readonly code: "max-differs"; readonly indicators: readonly string[] }
  | { readonly code: "rule-differs"; readonly indicators: readonly string[] }
  /** Scores that the figures give and those in the column that counts are not the same. */
  | { readonly code: "score-differs"; readonly indicators: readonly string[] }
  | { readonly code: "score-above-max"; readonly indicators: readonly string[] }
  | { readonly code: "score-missing"; readonly indicators: readonly string[] }
  | { readonly code: "measure-missing"; readonly indicators: readonly string[] }
  /** A row above scored ones bears a score and they do not: it cannot be told where the points belong. */
  | { readonly code: "score-above-children"; readonly indicators: readonly string[] }
  /** All units measure the same: Min-Max has no answer. */
  | { readonly code: "peers-equal"; readonly indicators: readonly string[] }
  /** The council's or final score of a compared row is not what the comparison with all units gives. */
  | { readonly code: "comparison-differs"; readonly indicators: readonly string[] };

/** Why a file could not be read. "temporary" is Excel's own note that somebody has the workbook open (~$…). */
export type FileFailure = "temporary" | "legacy-format" | "binary-format" | "encrypted" | "too-large" | "not-a-workbook" | "unknown";
