import type { PeersNode } from "./ast";
import { expressionNames } from "./figures";
import { leastChange, numeratorNames } from "./least-change";
import { rangeOf } from "./methods";
import type { Candidate } from "./missing-candidate";
import type { Rule, RuleInputs } from "./rule";

/** The figures that draw level with the best unit. */
export function missingInPeers(node: PeersNode, rule: Rule, inputs: RuleInputs): readonly Candidate[] {
  const peers = inputs[node.input];
  if (typeof peers !== "object" || peers === null || peers.length === 0) return [];
  const [lowest, highest] = rangeOf(peers);
  const target = { value: node.better === "highest" ? highest : lowest, side: node.better === "highest" ? "up" as const : "down" as const, inclusive: true };
  return numeratorNames(node.measure.expression).flatMap((input): Candidate[] => {
    const known = expressionNames(node.measure.expression).every((name) => name === input || typeof inputs[name] === "number");
    const to = known ? leastChange(node.measure, rule, inputs, input, target) : null;
    return to === null ? [] : [{ input, to, target: target.value, unit: node.measure.unit }];
  });
}
