import type { Severity } from "../check/finding";
import type { UnitName } from "./unit-name";

/** Whose score it is: `computed` is what the unit's figures give by the rules. */
export const SCORE_SOURCES = ["final", "council", "computed", "self", "published"] as const;
export type ScoreSource = (typeof SCORE_SOURCES)[number];

/** What consolidation needs of one unit's workbook, and nothing more: some thousand of them fit into memory. Plain JSON. */
export interface UnitReading {
  readonly file: string;
  /** Changes when the file does. */
  readonly mark: string;
  readonly unit: UnitName;
  /** The year of assessment that the tables name, or null. */
  readonly year: number | null;
  /** The `RankSet` by its id; the lists below are parallel to its indicators. */
  readonly set: string;
  /** Only the sources that hold a number anywhere. */
  readonly scores: Readonly<Partial<Record<ScoreSource, readonly (number | null)[]>>>;
  /** What each rule measures, a ratio as a fraction: a figure for each of the row's `slotsOf`, null where figures are missing. Lists may be shorter. */
  readonly measures: readonly (readonly (number | null)[])[];
  /** Indices of the indicators that are not assessed for this unit. */
  readonly notAssessed: readonly number[];
  /** The total of the year before as the table prints it, or null. */
  readonly previousTotal: number | null;
  readonly audit: UnitAudit;
}

/** What the checks say of a unit's workbook. */
export interface UnitAudit {
  readonly errors: number;
  readonly warnings: number;
  /** The first errors, each with its cell. */
  readonly worst: readonly AuditedFinding[];
}

export interface AuditedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** "D12" */
  readonly cell: string;
  readonly indicator: string;
}
