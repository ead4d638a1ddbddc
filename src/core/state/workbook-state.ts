import type { AgencySuccession } from "../agency/agency-succession";
import type { Framework, IndexMethod } from "../framework/framework";
import type { InputJoin } from "../inputs/input-join";
import type { KeptFigure } from "../inputs/kept-figure";
import type { FigureColumn } from "../inputs/table-figures";
import type { RoleCorrection } from "../recognize/appendix-table";
import type { DeclinedTable } from "../recognize/declined-table";
import type { PlanKind, WritePlan } from "../plan/write-plan";
import type { RuleChoice } from "../rules/forms/rule-form";

/** CONTRACT 4: what we keep in a workbook. Immutable; nothing is written until there is something to keep. */
export interface WorkbookState {
  /** The indicator sets that the user chose for tables, and how their settings were changed. */
  readonly frameworks: readonly ChosenFramework[];
  /** Indicator sets of the user's own, saved from a table or imported. */
  readonly ownFrameworks: readonly Framework[];
  /** Roles of columns that the user corrected by hand. */
  readonly columns: readonly RoleCorrection[];
  /** Tables that look like appendices and, as the user said, are none. */
  readonly declined: readonly DeclinedTable[];
  /** The readings and forms that the user picked for rules whose text is not clear. */
  readonly rules: readonly ChosenRule[];
  /** Figures that the user said are one. */
  readonly joins: readonly InputJoin[];
  /** Where the user said that the tables' own input rows hold their values. */
  readonly figureColumns: readonly FigureColumn[];
  /** Figures from a second workbook, where this one takes no input sheet. */
  readonly figures: readonly KeptFigure[];
  /** How the user wants the index made where a set's document can be read in several ways. */
  readonly indexMethods: readonly ChosenIndexMethod[];
  /** Which indicators of an earlier year's set the rows go on, where the user said so. */
  readonly crosswalk: readonly KeptPair[];
  /** Which agencies follow which, in the user's own words. */
  readonly successions: readonly AgencySuccession[];
  /** Findings that the user does not want to see again. */
  readonly ignored: readonly IgnoredFinding[];
  /** What can be taken back, the latest last. */
  readonly journal: readonly JournalStep[];
  /** Names of the sheets that our plans added. */
  readonly sheets: readonly string[];
}

/** The set that a table is to be compared with, whatever it looks like most. */
export interface ChosenFramework {
  readonly sheet: string;
  /** Which appendix table of its sheet, from 1. */
  readonly table: number;
  /** null: the set that the table looks like most, if any. */
  readonly id: string | null;
  readonly settings: ChosenSettings;
}

/** Settings of a table that change scores: none but the usual ones is in force before the user says so. */
export interface ChosenSettings {
  /** An indicator without figures scores 0 rather than nothing. */
  readonly missingIsZero: boolean;
  readonly rounding: Rounding;
  readonly minMax: MinMaxReading;
}

/** How indicators are rounded before they are added up: to two places, not at all, or as the set of the table says. */
export const ROUNDINGS = ["two-decimals", "none", "as-decided"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/**
 * What "Min-Max" means where a text names it without a formula: (value − lowest) / (highest − lowest), as in
 * the textbooks, or value / highest, as some decisions compute it.
 */
export const MIN_MAX_READINGS = ["between-extremes", "share-of-best"] as const;
export type MinMaxReading = (typeof MIN_MAX_READINGS)[number];

/** The usual readings; a table that the user says nothing about has these. */
export const DEFAULT_SETTINGS: ChosenSettings = { missingIsZero: false, rounding: "two-decimals", minMax: "between-extremes" };

/** Whether a table is read as one that the user says nothing about. */
export function isUsual({ missingIsZero, rounding, minMax }: ChosenSettings): boolean {
  return missingIsZero === DEFAULT_SETTINGS.missingIsZero && rounding === DEFAULT_SETTINGS.rounding && minMax === DEFAULT_SETTINGS.minMax;
}

export interface ChosenRule {
  /** Prefix of the table's keys and path of the row. */
  readonly key: string;
  readonly form: RuleChoice;
  /** The digest of the scoring text that the user had before the eyes: for another text the form is in doubt. */
  readonly text: string;
}

export interface ChosenIndexMethod {
  /** The id of the indicator set. */
  readonly set: string;
  readonly method: IndexMethod;
}

export interface KeptPair {
  /** Prefix of the table's keys and path of the row. */
  readonly key: string;
  /** The mark of the earlier year's set (`earlierMark`). */
  readonly earlier: string;
  /** The path of the earlier row; null: the row is new. */
  readonly before: string | null;
}

export interface IgnoredFinding {
  /** `Finding.id`: the same from scan to scan. */
  readonly id: string;
  readonly reason: string;
}

/** What a plan in the journal was for; taking back is no step of its own. */
export type StepKind = Exclude<PlanKind, "undo">;

/** One applied plan that can be taken back. */
export interface JournalStep {
  /** Tells steps apart when two versions of a workbook are merged. */
  readonly id: string;
  readonly kind: StepKind;
  readonly inverse: WritePlan;
  /** The session keeps this step and those before it to itself: they would tell what was taken out of the workbook. */
  readonly sealed?: boolean;
  /** Decisions that came with the plan, as they were before it: taking it back takes them back. */
  readonly decided?: Decisions;
}

/** What a step of the journal comes with. */
export interface StepTerms {
  readonly sealed?: boolean;
  /** What the user decided with it. */
  readonly decided?: Decisions;
}

/** What the user decided and a plan may depend on. */
export type Decisions = Partial<Pick<WorkbookState, "joins" | "figureColumns" | "figures" | "indexMethods" | "frameworks">>;

export const EMPTY_STATE: WorkbookState = { frameworks: [], ownFrameworks: [], columns: [], declined: [], rules: [], joins: [], figureColumns: [], figures: [], indexMethods: [], crosswalk: [], successions: [], ignored: [], journal: [], sheets: [] };

/** Whether there is nothing to keep. */
export function isEmptyState(state: WorkbookState): boolean {
  return Object.values(state).every((list: readonly unknown[]) => list.length === 0);
}
