import type { RuleInputs, RuleKind } from "../../../../src/core/rules";

/** One scoring text with figures and the score that an expert works out for them by hand. */
export interface RuleCase {
  readonly code: string;
  readonly name: string;
  readonly max: number;
  /** The lines of the text. */
  readonly text: readonly string[];
  readonly kind: RuleKind;
  readonly inputs: readonly string[];
  readonly examples: readonly RuleExample[];
}

export interface RuleExample {
  readonly given: RuleInputs;
  /** null: there is no score. */
  readonly score: number | null;
  /** Whether it is the score that the appendix prints. */
  readonly printed?: boolean;
}
