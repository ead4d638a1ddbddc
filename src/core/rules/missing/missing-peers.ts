import type { PeersNode } from "../ast";
import { expressionNames } from "../evaluate/figures";
import { influencesOf, leastChange } from "./least-change";
import { rangeOf } from "../evaluate/methods";
import type { Candidate } from "./missing-candidate";
import type { Rule, RuleInputs } from "../rule";

/** The figures that draw level with the best unit. */
export function missingInPeers(node: PeersNode, rule: Rule, inputs: RuleInputs): readonly Candidate[] {
  const peers = inputs[node.input];
  if (typeof peers !== "object" || peers === null || peers.length === 0) return [];
  const [lowest, highest] = rangeOf(peers);
  const target = { value: node.better === "highest" ? highest : lowest, side: node.better === "highest" ? "up" as const : "down" as const, inclusive: true };
  return influencesOf(node.measure.expression).flatMap((influence): Candidate[] => {
    const input = influence.name;
    const known = expressionNames(node.measure.expression).every((name) => name === input || typeof inputs[name] === "number");
    const to = known ? leastChange(node.measure, rule, inputs, influence, target) : null;
    return to === null ? [] : [{ input, to, target: target.value, unit: node.measure.unit }];
  });
}
