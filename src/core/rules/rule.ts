/**
 * The public shape of a compiled scoring rule. The compiler (`compile.ts`) reads one Vietnamese
 * scoring text; the five readings (evaluate, missing, explain, DTI formula, native formula) are
 * functions over the same `ast`.
 */
import type { RuleNode } from "./ast";
import type { RuleChoice } from "./forms/rule-form";
import type { TextReading } from "./text-reading";

/** A half-open range of characters of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** CONTRACT 2: what a rule is called from outside. */
export type RuleKind =
  | "ratio"
  | "choice"
  | "levels"
  | "minmax"
  | "best"
  | "count"
  | "penalty"
  | "growth"
  | "parts"
  | "sum"
  | "unreadable";

/** What is typed for an input. `flag` is 0 or 1, `choice` the 1-based number of an option, `peers` a list of numbers. */
export type InputKind = "number" | "flag" | "choice" | "peers";

/** One figure that a rule asks for (CONTRACT 1 fixes the names). */
export interface RuleInput {
  /** `a`, `t1`, `value`, `numerator`, `choice`, `option1`, `peers`, `part1.choice` … */
  readonly name: string;
  readonly kind: InputKind;
  /** The text's own definition of the letter, or the indicator's name where the text gives none. */
  readonly label: string;
  /** The unit that the text names ("tỷ đồng", "hồ sơ"), or null. */
  readonly unit: string | null;
  /** Whether it counts things, so that a missing amount is a whole number. */
  readonly counted: boolean;
  /** The options' words in text order, for `choice`; one for `flag`. */
  readonly options?: readonly string[];
  /** The value taken where it is absent (CONTRACT 1's `exists`); inputs without it are required. */
  readonly fallback?: number;
}

/** The values of a rule's inputs by name; an absent one is missing. */
export type RuleInputs = Readonly<Record<string, number | readonly number[] | null | undefined>>;

/** Codes of CONTRACT 3 that concern a text, with their place. */
export interface RuleDiagnostic extends Span {
  readonly code:
    | "rule-branches-overlap"
    | "rule-branch-duplicate"
    | "rule-gap"
    | "rule-variable-undefined"
    | "rule-variable-unused"
    | "rule-divisor-mismatch"
    | "rule-precedence"
    | "rule-unreadable";
  /** Facts for the sentence: the letter, the threshold, what was expected. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface Rule {
  readonly kind: RuleKind;
  readonly text: string;
  readonly inputs: readonly RuleInput[];
  /** null where the rule is unreadable. */
  readonly ast: RuleNode | null;
  readonly diagnostics: readonly RuleDiagnostic[];
  /** What the user chose for the row: the rule is what it says, or (`isOutdated`) what the text says, which is another than it was chosen for. */
  readonly chosen?: { readonly form: RuleChoice; readonly isOutdated: boolean };
  /** The places to which its score is rounded, where the user says other than two. */
  readonly decimals?: number;
}

/** What stands around the text and helps to read it. Nothing in it may name a document or a place. */
export interface RuleContext {
  /** The indicator's name: the label of an unlettered quantity. */
  readonly name?: string;
  /** The indicator's maximum, where known: absolute points are read against it. */
  readonly max?: number;
  /** How the user reads what the text leaves open; it changes no text that leaves nothing open. */
  readonly reading?: TextReading;
}

/** Why there is no score. */
export type NoScore =
  | { readonly code: "input-missing"; readonly names: readonly string[] }
  | { readonly code: "input-invalid"; readonly name: string }
  | { readonly code: "zero-denominator" }
  /** What is left of a figure, or what is divided by, comes out below 0: "b-c". */
  | { readonly code: "negative-difference"; readonly words: string }
  | { readonly code: "peers-equal" }
  | { readonly code: "max-missing" }
  | { readonly code: "no-branch" }
  | { readonly code: "unreadable" };

/** A score with the way it came about. Scores are rounded to 2 places unless the rule says otherwise, half away from zero. */
export type Evaluation =
  | {
      readonly score: number;
      readonly reason: null;
      /** The clause of the text that decided, where one did. */
      readonly clause: Span | null;
      /** The quantity that was compared or multiplied (a ratio as a fraction), where there is one. */
      readonly measure: number | null;
      /** What `explain` words: the same facts for every host language. */
      readonly steps: readonly ExplainStep[];
    }
  | { readonly score: null; readonly reason: NoScore };

/** One step of an explanation; i18n words it. */
export type ExplainStep =
  /** "(b+c)/a = 312/480 = 65,0%" — `expression` as the text has it, `substituted` with the figures. */
  | { readonly kind: "measure"; readonly expression: string; readonly substituted: string; readonly value: number; readonly unit: "ratio" | "quantity" }
  /** "65,0% < 80%" */
  | { readonly kind: "compare"; readonly value: number; readonly operator: ">=" | ">" | "<" | "<=" | "="; readonly threshold: number; readonly unit: "ratio" | "quantity" }
  /** "option 2: Phó Chủ tịch …" */
  | { readonly kind: "option"; readonly number: number; readonly words: string; readonly points: number }
  /** "→ 65,0%/80% × 20 = 16,25" */
  | { readonly kind: "points"; readonly value: number | null; readonly divisor: number | null; readonly max: number; readonly points: number }
  | { readonly kind: "peers"; readonly value: number; readonly lowest: number; readonly highest: number; readonly points: number }
  | { readonly kind: "count"; readonly count: number; readonly each: number; readonly points: number }
  /** One part of several: its own steps. */
  | { readonly kind: "part"; readonly label: string; readonly steps: readonly ExplainStep[]; readonly points: number };

/**
 * The next thing that wins points, by the least change of one input with the others as they are.
 * An input that counts things gets a whole number.
 */
export interface MissingStep {
  /** The input to change. */
  readonly input: string;
  /** What it is now (null where not known) and what it must become. */
  readonly from: number | null;
  readonly to: number;
  /** The score after the change. */
  readonly score: number;
  /** The threshold reached (a fraction for ratios), where there is one. */
  readonly target: number | null;
  readonly unit: "ratio" | "quantity" | "option";
  /** For choices: the words of the option. */
  readonly words?: string;
}

/** How a formula names its inputs: a cell, a name, `{a}` … */
export interface FormulaReferences {
  /** One cell or expression for an input's value. */
  input(name: string): string;
  /**
   * The number of the chosen option for a `choice` input, 0 where none is chosen: where a cell may hold
   * "2. Chưa ban hành" as well as 2. Absent: the input's own value is the number.
   */
  choice?(name: string, options: number): string;
  /** A range or array for a `peers` input. */
  peers(name: string): string;
  /** The cell or number with the maximum. */
  readonly max: string;
}
