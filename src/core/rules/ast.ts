/** The abstract syntax tree of a scoring rule: what every reading walks over. */
import type { Span } from "./rule";

/** Arithmetic over inputs. Percentages are already fractions. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "input"; readonly name: string }
  /** The largest or smallest of several. */
  | { readonly kind: "extreme"; readonly extreme: "max" | "min"; readonly operands: readonly Expression[] }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = "+" | "-" | "*" | "/";

/** The quantity that a rule compares or multiplies. */
export interface Measure {
  readonly expression: Expression;
  /** A ratio is a fraction (0.85 for 85%); a quantity is in its input's unit. */
  readonly unit: "ratio" | "quantity";
  /** Whether a value above 1 counts as 1. */
  readonly capped: boolean;
  /** Whether it is a change, as over time or against a plan, which may be negative. */
  readonly signed?: true;
  /** The text's own words for it: "(b+c)/a", "Tỷ lệ". */
  readonly words: string;
}

/** What a branch gives. Shares are parts of the maximum (1 = all of it). */
export type Award =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "points"; readonly points: number }
  /** (base + share × measure / divisor) × maximum; less is better where the share is negative. */
  | { readonly kind: "proportional"; readonly base: number; readonly share: number; readonly divisor: number };

/** One end of an interval; null at its place means unbounded. */
export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** A branch over an interval of the measure. */
export interface Band {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly award: Award;
  readonly span: Span;
}

/** Branches over one measure that do not overlap (but for borders where both give the same). */
export interface BandsNode {
  readonly kind: "bands";
  readonly measure: Measure;
  readonly bands: readonly Band[];
  /** What all other values give ("các trường hợp còn lại"), or null. */
  readonly otherwise: { readonly award: Award; readonly span: Span } | null;
  /** What is given where the thing itself does not exist (`exists` = 0), else null. */
  readonly absent: { readonly award: Award; readonly span: Span } | null;
  /** The name of the input `exists`, where `absent` is set. */
  readonly existsInput: string;
  /** What is given where there is nothing to divide by ("không phát sinh hồ sơ"), or null: then there is no score. */
  readonly none: { readonly award: Award; readonly span: Span } | null;
  /** The least that is given ("thấp nhất là 2 điểm"), or null. */
  readonly least: Award | null;
}

export interface Option {
  readonly words: string;
  readonly award: Award;
  readonly span: Span;
}

/** Exactly one option applies. */
export interface ChoiceNode {
  readonly kind: "choice";
  readonly input: string;
  readonly options: readonly Option[];
}

/** Every option that applies gives its points. */
export interface AdditiveNode {
  readonly kind: "additive";
  /** Only the options that give points, in text order. */
  readonly options: readonly (Option & { readonly input: string })[];
}

/** Compared with the other units. */
export interface PeersNode {
  readonly kind: "peers";
  /** "minmax": (value − lowest) / (highest − lowest); "best": value / highest. */
  readonly method: "minmax" | "best";
  /** Whether the text only names Min-Max: then its formula is a convention that the user may have otherwise. */
  readonly named?: true;
  readonly measure: Measure;
  readonly input: string;
  /** Which end of the list gets the maximum. */
  readonly better: "highest" | "lowest";
  /** What the best unit gets, as a part of the maximum: less than 1 where other parts of the rule give the rest. */
  readonly share: number;
  readonly span: Span;
}

/** So many points for each thing, up to the maximum. */
export interface CountNode {
  readonly kind: "count";
  readonly input: string;
  readonly each: Award;
  /** The most that can be won or lost, where it is not the maximum. */
  readonly cap: Award | null;
  /** What losses are taken from, where that is a part of the maximum ("An toàn thông tin (4 điểm): mỗi sự cố trừ 1 điểm"). */
  readonly from?: Award;
  /** Whether the cap lies above the maximum and the text lets the score exceed it. */
  readonly beyond: boolean;
  readonly span: Span;
  /** "add" starts at 0 and goes up; "subtract" starts at the maximum and goes down to 0. */
  readonly direction: "add" | "subtract";
}

export interface Part {
  /** The heading of the part, or null where it has none. */
  readonly label: string | null;
  readonly node: RuleNode;
}

/** Several rules whose points add up. */
export interface PartsNode {
  readonly kind: "parts";
  readonly parts: readonly Part[];
}

/** The score is the sum of the rows below. */
export interface SumNode {
  readonly kind: "sum";
  /** The codes named ("5.12.1", "5.12.6"), or null where the text only says "the components". */
  readonly from: string | null;
  readonly to: string | null;
  readonly span: Span;
}

export type RuleNode = BandsNode | ChoiceNode | AdditiveNode | PeersNode | CountNode | PartsNode | SumNode;
