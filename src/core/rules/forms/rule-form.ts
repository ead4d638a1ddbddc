import type { TextReading } from "../text-reading";

/** What a user chose for a row whose text could not be read beyond doubt: a reading that it leaves open, or a form. It is kept in the workbook. */
export type RuleChoice = RuleForm | ChosenReading;

/** A reading of a text that leaves something open. */
export interface ChosenReading {
  readonly kind: "reading";
  readonly reading: TextReading;
}

/**
 * How a row is scored in the user's own words, where its text could not be read beyond doubt. Shares are parts of the maximum (0.5 is half of it), targets
 * fractions.
 */
export type RuleForm =
  | PartForm
  /** So many points off the maximum for each thing, down to 0 or to what `cap` leaves. */
  | { readonly kind: "penalty"; readonly thing: string; readonly pointsEach: number; readonly cap?: number }
  /** Several measures, each with its share of the maximum; together they make it. */
  | { readonly kind: "parts"; readonly parts: readonly FormPart[] };

/** One of several parts of a rule: what it is about, and how its share of the maximum is scored. */
export interface FormPart {
  readonly label: string;
  readonly share: number;
  readonly form: PartForm;
}

/** The forms that may stand alone or be one of several parts, where "the maximum" is the part's share of it. */
export type PartForm =
  /** A ratio: all of the maximum from the target on; below it in proportion to the target, the plain ratio, or nothing. */
  | { readonly kind: "ratio"; readonly numerator: string; readonly denominator: string; readonly target: number; readonly below: "proportional" | "plain" | "nothing" }
  /** Growth over last year against a target rate. */
  | { readonly kind: "growth"; readonly measure: string; readonly target: number }
  /** The share of the highest level that is reached; `rest` below all of them. */
  | { readonly kind: "levels"; readonly measure: FormMeasure; readonly levels: readonly FormLevel[]; readonly rest: number }
  /** Exactly one of the options applies. */
  | { readonly kind: "choice"; readonly options: readonly FormOption[] }
  /** Every option that applies gives its share. */
  | { readonly kind: "additive"; readonly options: readonly FormOption[] }
  /** Compared with all units: Min-Max, or relative to the best. */
  | { readonly kind: "minmax" | "best"; readonly measure: FormMeasure; readonly better: "highest" | "lowest" }
  /** So many points for each thing up to the maximum, or up to `cap` points; above the maximum only where it says so. A part's own share is its cap. */
  | { readonly kind: "count"; readonly thing: string; readonly pointsEach: number; readonly cap?: number; readonly mayExceedMaximum?: boolean };

/** What is compared: one figure, or a ratio of two. */
export type FormMeasure =
  | { readonly kind: "figure"; readonly label: string; readonly unit: string }
  | { readonly kind: "ratio"; readonly numerator: string; readonly denominator: string };

export interface FormLevel {
  /** The level is reached from here on. */
  readonly from: number;
  readonly share: number;
}

export interface FormOption {
  readonly words: string;
  readonly share: number;
}

export type FormKind = RuleForm["kind"];

export type PartKind = PartForm["kind"];
