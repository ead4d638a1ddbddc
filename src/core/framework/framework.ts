import type { RowLevel } from "../recognize/appendix-table";

/** An indicator set as data: what an official document prescribes, with its source. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly source: FrameworkSource;
  /** The year of assessment that the document is for. */
  readonly year: number;
  readonly settings: FrameworkSettings;
  /** In the order of the document; parents before their children. */
  readonly indicators: readonly FrameworkIndicator[];
}

/** Where the set comes from. `document` is null where the text at hand does not print the number. */
export interface FrameworkSource {
  readonly issuer: string;
  readonly document: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
  /** The set that this one follows, where the document names it: "922/QĐ-BTTTT". */
  readonly basedOn?: string | undefined;
  readonly note?: string | undefined;
}

export interface FrameworkSettings {
  /** Decimals of an indicator's score. */
  readonly decimals: number;
  /** The whole: the sum of the groups, or the mean of the pillars' scores. */
  readonly total: "sum" | "mean-of-pillars";
  /** The maximum of the whole; null where the document does not state one. */
  readonly totalMax: number | null;
  /** Whether an indicator without figures scores 0 rather than nothing. */
  readonly missingIsZero: boolean;
  /** Whether the result is also given as a percentage of the maximum that could be reached. */
  readonly index: "percent-of-maximum" | "none";
  /** Rows that are not assessed leave the maximum as well, or only the score. */
  readonly notAssessed: "leave-maximum" | "keep-maximum";
  /** The ways to make one figure of the pillars that the document's own words allow; absent where they leave no choice. */
  readonly readings?: readonly IndexReading[] | undefined;
  /** What each pillar counts in a mean, by its path; pillars that are not named count 1. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** The classes that the document prescribes; absent where it prescribes none. */
  readonly bands?: readonly { readonly from: number; readonly name: string }[] | undefined;
}

/**
 * How one figure is made of a unit's pillars: their points added up, the weighted mean of their points, or the weighted
 * mean of their parts of the maximum.
 */
export type IndexMethod = "sum" | "mean-of-pillars" | "mean-of-shares";

/** A way of making the index, with the words of the document that it rests on. */
export interface IndexReading {
  readonly method: IndexMethod;
  readonly text: string;
  /** Where the words stand: "Điều 1, khoản 3, điểm b". */
  readonly place: string;
}

export interface FrameworkIndicator {
  /** Tells indicators apart, also those of several pillars: "6.7", "II/3.1". Codes are the repaired ones. */
  readonly path: string;
  readonly code: string;
  readonly name: string;
  readonly level: Extract<RowLevel, "pillar" | "group" | "indicator" | "sub" | "input">;
  /** The maximum, repaired where the printed one is wrong or shared; null where the row has none. */
  readonly max: number | null;
  /** The scoring text as the document has it. */
  readonly rule?: string | undefined;
  readonly lead?: string | undefined;
  readonly support?: string | undefined;
  /** What usually proves the score, and what usually raises it. */
  readonly evidence?: string | undefined;
  readonly remedy?: string | undefined;
  /** "not-scored": the document prints the row without points. */
  readonly state?: "not-scored" | undefined;
  /** What the document prints where it is defective. */
  readonly printed?: { readonly code?: string | undefined; readonly name?: string | undefined; readonly max?: number | null | undefined } | undefined;
  /** Figures with the score that they give by the rule. */
  readonly examples?: readonly FrameworkExample[] | undefined;
}

export interface FrameworkExample {
  readonly inputs: Readonly<Record<string, number | readonly number[]>>;
  readonly score: number;
}
