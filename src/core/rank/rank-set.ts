import type { IndexRule } from "../council/index-rule";
import type { IndexReading } from "../framework/framework";
import type { ScoredLevel } from "../recognize/row-levels";
import type { Comparison } from "./comparison";

/** An indicator set as the workbooks of several units share it: what is compared, without anybody's figures. */
export interface RankSet {
  /** The same for tables that prescribe the same, whatever their year and title. */
  readonly id: string;
  /** The title of the official set where it is known, else of the table. */
  readonly title: string | null;
  /** The id of the official set that the tables follow, or null. */
  readonly framework: string | null;
  readonly settings: RankSettings;
  /** The scored rows in table order; parents before their children. */
  readonly indicators: readonly RankIndicator[];
}

/** How the whole is made of its parts: what the set says, and how the units' workbooks are read. */
export interface RankSettings extends Pick<IndexRule, "methods" | "bands"> {
  /** The words of the document for each of several ways; empty where it leaves no choice. */
  readonly readings: readonly IndexReading[];
  /** What pillars count in a mean, by the keys of their rows. Those that are not named count 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** What units are ranked by: their points, or those as a percentage of what each could reach, where the set compares that. */
  readonly rankedBy: "points" | "percent";
  /** The places to which scores and their sums are rounded. */
  readonly decimals: number;
  /** The places that the set's own document rounds to; null where no set is known. */
  readonly decidedDecimals: number | null;
  /** Whether a row that is not assessed leaves the maximum too, so that the index is of what could be reached. */
  readonly notAssessedLeavesMaximum: boolean;
}

export interface RankIndicator {
  /** The path in the table, behind the table's key prefix: unique in the set. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly level: ScoredLevel;
  readonly max: number | null;
  /** The index in `indicators`, or null for a top row. */
  readonly parent: number | null;
  /** The scoring text, or null. */
  readonly rule: string | null;
  /** How the row compares units, by its text or by the form that the user chose for it; null where it does not. */
  readonly comparison: Comparison | null;
  /** Whether the row compares nobody and measures one thing. */
  readonly measured: boolean;
}

/** The indices of the indicators that are scored themselves: those with a maximum and nothing scored below them. */
export function leavesOf(set: RankSet): readonly number[] {
  const above = new Set<number>();
  set.indicators.forEach(({ max, parent }) => {
    for (let at = max === null ? null : parent; at !== null; at = set.indicators[at]?.parent ?? null) above.add(at);
  });
  return set.indicators.flatMap(({ max }, index) => (max !== null && !above.has(index) ? [index] : []));
}

/** The indices of the top rows, whose scores are ranked as groups: the main indicators, or the pillars where there are any. */
export function groupsOf(set: Pick<RankSet, "indicators">): readonly number[] {
  return set.indicators.flatMap(({ parent }, index) => (parent === null ? [index] : []));
}

/** The top row that an indicator belongs to; a top row belongs to itself. */
export function groupOf(set: RankSet, index: number): number {
  let at = index;
  for (let parent = set.indicators[at]?.parent ?? null; parent !== null; parent = set.indicators[at]?.parent ?? null) at = parent;
  return at;
}

/** Whether the groups are pillars, each a part of the index of its own; else the whole table is the one part. */
export function hasPillars(set: Pick<RankSet, "indicators">): boolean {
  return groupsOf(set).filter((index) => set.indicators[index]?.level === "pillar").length > 1;
}
