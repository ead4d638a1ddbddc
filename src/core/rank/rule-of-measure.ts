import type { Rule } from "../rules/rule";
import { peersNode } from "./measure-of";

/** The names by which a rule over measures asks for the unit's own and for everybody's. */
export const MEASURE_INPUT = "value";
export const PEERS_INPUT = "peers";

/**
 * A rule that compares units, over their measures instead of the figures behind them: with it a
 * consolidation scores from one column. null where the rule is of another kind.
 */
export function ruleOfMeasure(rule: Rule): Rule | null {
  const node = peersNode(rule);
  if (!node) return null;
  const expression = { kind: "input", name: MEASURE_INPUT } as const;
  return {
    ...rule,
    inputs: [
      { name: MEASURE_INPUT, kind: "number", label: "", unit: null, counted: false },
      { name: PEERS_INPUT, kind: "peers", label: "", unit: null, counted: false },
    ],
    ast: { ...node, input: PEERS_INPUT, measure: { ...node.measure, expression, capped: false } },
  };
}
