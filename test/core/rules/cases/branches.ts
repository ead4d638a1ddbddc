import { evaluate, type Rule, type RuleInputs, type RuleNode } from "../../../../src/core/rules";

/** Everything that a rule tells apart, by a name that a reader finds in the text: "level 2", "option 1 holds", "part 2: option 1", "the best unit". */
export function branchesOf(node: RuleNode): readonly string[] {
  switch (node.kind) {
    case "bands": return [...node.bands.map((_, index) => level(index)), ...REMAINDERS.filter((name) => node[name] !== null)];
    case "choice": return node.options.map((_, index) => `option ${index + 1}`);
    case "additive": return node.options.flatMap((_, index) => [`option ${index + 1} holds`, `option ${index + 1} does not hold`]);
    case "count": return ["nothing counted", "something counted", "as much as counts"];
    case "peers": return ["the best unit", "a unit in between", "the last unit"];
    case "parts": return node.parts.flatMap((part, index) => branchesOf(part.node).map((name) => `part ${index + 1}: ${name}`));
    case "sum": return [];
    default: return node satisfies never;
  }
}

/** Those of them that a rule takes for some figures. */
export function branchesTaken(rule: Rule, node: RuleNode, given: RuleInputs, max: number): readonly string[] {
  const outcome = evaluate({ ...rule, ast: node }, given, max);
  if (outcome.score === null) return [];
  switch (node.kind) {
    case "bands": return [...node.bands.flatMap(({ span }, index) => (span === outcome.clause ? [level(index)] : [])), ...REMAINDERS.filter((name) => node[name]?.span === outcome.clause)];
    case "choice": return [`option ${String(given[node.input])}`];
    case "additive": return node.options.map(({ input }, index) => `option ${index + 1} ${given[input] === 1 ? "holds" : "does not hold"}`);
    case "count": return [outcome.score === 0 ? "nothing counted" : outcome.score >= max ? "as much as counts" : "something counted"];
    case "peers": return [outcome.score === 0 ? "the last unit" : outcome.score >= node.share * max ? "the best unit" : "a unit in between"];
    case "parts": return node.parts.flatMap((part, index) => branchesTaken(rule, part.node, given, max).map((name) => `part ${index + 1}: ${name}`));
    case "sum": return [];
    default: return node satisfies never;
  }
}

const REMAINDERS = ["otherwise", "absent", "none"] as const;

function level(index: number): string {
  return `level ${index + 1}`;
}
