import type { Rule, RuleInput, RuleInputs } from "../rules/rule";
import { impliedInputs } from "./implied-inputs";

/** The figures that advice starts from. */
export interface FiguresBehind {
  readonly figures: RuleInputs;
  /** Whether nobody typed them: the score alone gives them away. */
  readonly implied: boolean;
  /** The inputs that must be typed before more can be said. */
  readonly unknown: readonly string[];
}

/** The typed figures of a rule; where none is typed, those that the score (null: none) gives away, if it gives away one set only. */
export function figuresBehind(rule: Rule, typed: RuleInputs, score: number | null, max: number): FiguresBehind {
  const required = rule.inputs.filter(isRequired);
  const unknown = required.filter(({ name }) => typed[name] == null).map(({ name }) => name);
  const implied = score !== null && unknown.length === required.length ? impliedInputs(rule, score, max) : null;
  return implied ? { figures: implied, implied: true, unknown: [] } : { figures: typed, implied: false, unknown };
}

function isRequired({ fallback }: RuleInput): boolean {
  return fallback === undefined;
}
