import type { Rule } from "../rules/rule";
import type { MeasureSlot } from "./measure-slot";
import type { IndexInForce } from "./rank-index";
import type { RankProblem } from "./rank-problem";
import type { RankIndicator, RankSet } from "./rank-set";
import type { UnitIdentity } from "./unit-identity";
import type { UnitReading } from "./unit-reading";

/** Many units by one set: everything that the sheets, the ranking and the export are made of. */
export interface Consolidation {
  readonly set: RankSet;
  readonly year: number | null;
  /** The main indicators or pillars, in table order. */
  readonly groups: readonly RankedGroup[];
  /** The indicators that are scored themselves, in table order. */
  readonly columns: readonly RankedColumn[];
  /** How each unit's index is made of its groups. */
  readonly index: IndexInForce;
  readonly units: readonly RankedUnit[];
  readonly problems: readonly RankProblem[];
}

export interface RankedGroup {
  readonly indicator: RankIndicator;
  /** What its own row says; where that says nothing, the sum of its columns' maxima. */
  readonly max: number;
  /** Indices in `columns`; of itself alone where nothing is scored below it. */
  readonly columns: readonly number[];
}

export interface RankedColumn {
  readonly indicator: RankIndicator;
  readonly max: number;
  /** The index in `groups`. */
  readonly group: number;
  /** How a score follows from the units' measures, where the row compares units and their measures are known; else null. */
  readonly peers: Rule | null;
  /** The figures that each unit has beside its score. */
  readonly slots: readonly MeasureSlot[];
}

/** What a unit brings along: a score for each column, or that it is not assessed there. */
export interface UnitFigures {
  readonly name: string;
  readonly file: string;
  readonly mark: string;
  /** Parallel to the columns. */
  readonly scores: readonly UnitScore[];
  /** Parallel to the columns: a figure for each slot; lists may be shorter. */
  readonly measures: readonly (readonly (number | null)[])[];
  /** What the unit was ranked by last year, points or a percentage as the set has it; null where that is not known. */
  readonly previousTotal: number | null;
}

export type UnitScore = number | "not-assessed" | null;

export interface RankedUnit extends UnitFigures {
  /** Parallel to the groups; null where nothing in it is scored. */
  readonly groupScores: readonly (number | null)[];
  readonly groupRanks: readonly (number | null)[];
  /** How many columns bear a score. */
  readonly scored: number;
  /** The points by the index in force: a sum, or a mean of the pillars. */
  readonly total: number | null;
  /** What could be reached, in the same way: rows that are not assessed left out where the set says so. */
  readonly max: number;
  /** The percentage by the index in force, two places. */
  readonly index: number | null;
  readonly rank: number | null;
  readonly previousRank: number | null;
  /** Its class, or null. */
  readonly band: string | null;
}

/** How many of a unit's indicators bear no score; those that are not assessed need none. */
export function missingScores({ scores }: Pick<RankedUnit, "scores">): number {
  return scores.filter((score) => score === null).length;
}

/** Two or more files that call themselves the same unit. */
export interface UnitQuestion {
  readonly unit: string;
  readonly files: readonly string[];
}

/** The readings that are compared, and what was set apart. */
export interface SelectedReadings {
  readonly set: RankSet;
  readonly year: number | null;
  /** Tells whose names mean one unit. */
  readonly identity: UnitIdentity;
  readonly readings: readonly SelectedReading[];
  /** The same units' readings of the year before. */
  readonly previous: readonly SelectedReading[];
  readonly problems: readonly RankProblem[];
  /** What has to be told before all files can be taken. */
  readonly questions: readonly UnitQuestion[];
}

export interface SelectedReading {
  /** The unit's name as it was told or found. */
  readonly unit: string;
  readonly reading: UnitReading;
  /** Parallel to the set's indicators: the index in the reading's own lists, or null. */
  readonly indices: readonly (number | null)[];
  /** The same, null also where the reading's own row measures or compares otherwise than the set's. */
  readonly measureIndices: readonly (number | null)[];
}
