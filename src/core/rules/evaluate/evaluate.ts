import { roundDecimal } from "../../text/decimal";
import { countLimit, evaluateNode } from "./evaluate-node";
import { readFigures } from "./figures";
import type { Evaluation, Rule, RuleInputs } from "../rule";
import { decimalsOf } from "../rule-decimals";

/**
 * The score of a rule for some figures and the indicator's maximum (null where it has none), rounded half away from zero (to two places, unless the table is read otherwise) and
 * within 0…maximum (above it only where the text says so). Without a score: why. Never throws.
 */
export function evaluate(rule: Rule, inputs: RuleInputs, max: number | null): Evaluation {
  if (rule.ast === null) return { score: null, reason: { code: "unreadable" } };
  if (max === null || !Number.isFinite(max) || max < 0) return { score: null, reason: { code: "max-missing" } };
  const figures = readFigures(rule, rule.ast, inputs);
  if ("code" in figures) return { score: null, reason: figures };
  const outcome = evaluateNode(rule.ast, figures, max);
  if (outcome.points === null) return { score: null, reason: outcome.reason };
  const ceiling = rule.ast.kind === "count" ? Math.max(max, countLimit(rule.ast, max)) : max;
  const score = roundDecimal(Math.min(Math.max(outcome.points, 0), ceiling), decimalsOf(rule));
  return { score, reason: null, clause: outcome.clause, measure: outcome.measure, steps: outcome.steps };
}
