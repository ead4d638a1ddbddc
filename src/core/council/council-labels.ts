import type { IndexMethod } from "../framework/framework";

/** The words on sheets; i18n supplies them (Vietnamese, whatever the pane's language: the file travels). */
export interface CouncilLabels {
  /** What a final score shows for a row that is out of the sums; recognition reads it as such. */
  readonly notAssessed: string;
  /** The headings of columns that a table lacks. */
  readonly headers: Readonly<Record<CouncilColumn, string>>;
  readonly index: IndexLabels;
}

/** The columns of a council's work, in the order in which they are added. */
export const COUNCIL_COLUMNS = ["self", "council", "final", "adjustment"] as const;
export type CouncilColumn = (typeof COUNCIL_COLUMNS)[number];

/** The words of the sheet with the index. */
export interface IndexLabels {
  readonly sheet: string;
  title(year: number | null): string;
  readonly hint: string;
  readonly method: Readonly<Record<IndexMethod, string>>;
  /** Stands behind the name of the way in force. */
  readonly inForce: string;
  readonly results: Readonly<Record<"method" | "points" | "max" | "percent" | "band" | "basis", string>>;
  readonly bands: Readonly<Record<"band" | "from", string>>;
  readonly groups: Readonly<Record<"group" | "max" | "notAssessed" | "reachable" | "self" | "final" | "open" | "percent" | "weight" | "key", string>>;
}
