import { missing } from "../rules";
import type { Rule, RuleInputs } from "../rules/rule";
import { KeptResults } from "../memo/kept-results";
import type { Advice } from "./advice";
import { figuresBehind } from "./figures-behind";
import { lossReason } from "./loss-reason";

/** What a rule has to say to a score below the maximum. */
export type RuleAdvice = Pick<Advice, "steps" | "unknownInputs" | "reason">;

/** All that it follows from. */
export interface RuleAdviceFacts {
  readonly rule: Rule;
  /** The figures that were typed. */
  readonly known: RuleInputs;
  readonly max: number;
  /** The score that is judged, or null where there is none. */
  readonly score: number | null;
}

/** So many scores and figures of one rule are remembered. */
const CAPACITY = 50;
const KEPT = new WeakMap<Rule, KeptResults<RuleAdvice>>();

/**
 * The next steps from the figures, or from those that the score gives away, and why points were lost. Worked out once: an edit
 * changes one row, and all are asked about again.
 */
export function ruleAdvice(facts: RuleAdviceFacts): RuleAdvice {
  const { rule, known, max, score } = facts;
  const figures = Object.entries(known);
  // The lists of all units' values are long, and few rules ask for them.
  if (figures.some(([, figure]) => typeof figure === "object" && figure !== null)) return adviceOf(facts);
  const kept = KEPT.get(rule) ?? new KeptResults<RuleAdvice>(CAPACITY);
  KEPT.set(rule, kept);
  return kept.of([max, score, ...figures].join(" "), () => adviceOf(facts));
}

function adviceOf({ rule, known, max, score }: RuleAdviceFacts): RuleAdvice {
  const { figures, implied, unknown } = figuresBehind(rule, known, score, max);
  return {
    steps: missing(rule, figures, max),
    unknownInputs: unknown,
    reason: score === null ? null : lossReason({ rule, inputs: figures, max, score, implied }),
  };
}
