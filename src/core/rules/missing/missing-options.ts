import type { AdditiveNode, Award, ChoiceNode, CountNode } from "../ast";
import type { Candidate } from "./missing-candidate";
import type { RuleInputs } from "../rule";

/** The next better and the best option; each part that is not yet there; one thing more, or as many as the maximum takes. */
export function missingInOptions(node: ChoiceNode | AdditiveNode | CountNode, inputs: RuleInputs, max: number): readonly Candidate[] {
  switch (node.kind) {
    case "choice": return betterOptions(node, inputs[node.input]);
    case "additive": return node.options
      .filter(({ input }) => inputs[input] !== 1)
      .map(({ input, words }): Candidate => ({ input, to: 1, target: null, unit: "option", words }));
    case "count": return nextCounts(node, inputs[node.input], max);
  }
}

function betterOptions(node: ChoiceNode, chosen: RuleInputs[string]): readonly Candidate[] {
  const worth = node.options.map(({ award }, index) => ({ index, size: size(award) }));
  const now = typeof chosen === "number" ? (worth[chosen - 1]?.size ?? -1) : null;
  const better = worth.filter(({ size: own }) => own > (now ?? 0)).sort((a, b) => a.size - b.size || a.index - b.index);
  const top = better[better.length - 1]?.size;
  const first = better.find(({ size: own }) => own === top);
  const wanted = now === null ? [first] : [better[0], first];
  return [...new Set(wanted)].flatMap((option): Candidate[] => (option === undefined
    ? []
    : [{ input: node.input, to: option.index + 1, target: null, unit: "option", words: node.options[option.index]?.words ?? "" }]));
}

function size(award: Award): number {
  switch (award.kind) {
    case "share": return award.share;
    case "points": return award.points;
    case "proportional": return award.base;
  }
}

/** The most that a count is searched for. */
const MOST = 10_000;

function nextCounts(node: CountNode, typed: RuleInputs[string], max: number): readonly Candidate[] {
  const now = typeof typed === "number" ? Math.floor(typed) : 0;
  const candidate = (to: number): Candidate => ({ input: node.input, to, target: null, unit: "quantity" });
  if (node.direction === "subtract") return now > 0 ? [candidate(now - 1), candidate(0)] : [];
  const [each, most] = [pointsOf(node.each, max), node.cap === null ? max : pointsOf(node.cap, max)];
  const full = each > 0 ? Math.ceil(Math.min(MOST, most / each - 1e-9)) : now;
  return full <= now ? [candidate(now + 1)] : [candidate(now + 1), candidate(full)];
}

function pointsOf(award: Award, max: number): number {
  return award.kind === "share" ? award.share * max : size(award);
}
