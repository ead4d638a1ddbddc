import { evaluate } from "../evaluate/evaluate";
import { missingInBands } from "./missing-bands";
import { missingInOptions } from "./missing-options";
import { missingInPeers } from "./missing-peers";
import type { RuleNode } from "../ast";
import type { Candidate } from "./missing-candidate";
import type { MissingStep, Rule, RuleInputs } from "../rule";

/**
 * What wins points next: for each input the least change that reaches the next level or the target, the other inputs as they are. Only what makes the figure itself
 * larger or smaller is proposed, never a smaller total, and nothing beside a figure that cannot be one. Every step is verified by `evaluate`; in the order of the inputs, the nearer step first.
 */
export function missing(rule: Rule, inputs: RuleInputs, max: number | null): readonly MissingStep[] {
  if (rule.ast === null || max === null) return [];
  const { score: now, reason } = evaluate(rule, inputs, max);
  if (reason?.code === "input-invalid") return [];
  if (now !== null && now >= max) return [];
  const steps: MissingStep[] = [];
  for (const candidate of candidatesOf(rule.ast, rule, inputs, max)) {
    const step = verified(rule, inputs, max, candidate);
    if (step === null || (now !== null && step.score <= now)) continue;
    if (!steps.some(({ input, to }) => input === step.input && to === step.to)) steps.push(step);
  }
  return steps;
}

function candidatesOf(node: RuleNode, rule: Rule, inputs: RuleInputs, max: number): readonly Candidate[] {
  switch (node.kind) {
    case "bands": return missingInBands(node, rule, inputs);
    case "choice": case "additive": case "count": return missingInOptions(node, inputs, max);
    case "peers": return missingInPeers(node, rule, inputs);
    case "parts": return node.parts.flatMap((part) => candidatesOf(part.node, rule, inputs, max));
    case "sum": return [];
  }
}

/** The candidate with the score that it really gives, or null where it gives none. */
function verified(rule: Rule, inputs: RuleInputs, max: number, candidate: Candidate): MissingStep | null {
  const { input, to, target, unit, words } = candidate;
  const outcome = evaluate(rule, { ...inputs, [input]: to }, max);
  if (outcome.score === null || outcome.score === 0) return null;
  const typed = inputs[input];
  const from = typeof typed === "number" && Number.isFinite(typed) ? typed : null;
  return { input, from, to, score: outcome.score, target, unit, ...(words === undefined ? {} : { words }) };
}
