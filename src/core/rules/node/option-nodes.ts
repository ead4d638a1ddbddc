import type { AdditiveNode, ChoiceNode, Option } from "../ast";
import type { RuleInput } from "../rule";

/** Options as a node, with the figures that it asks for (CONTRACT 1). */
export interface OptionNode<Node> {
  readonly node: Node;
  readonly inputs: readonly RuleInput[];
}

/** One of the options applies; `label` is what the choice is about, "" where nothing says. */
export function oneOf(options: readonly Option[], label: string): OptionNode<ChoiceNode> {
  const input: RuleInput = { name: "choice", kind: "choice", label, unit: null, counted: false, options: options.map(({ words }) => words) };
  return { node: { kind: "choice", input: "choice", options }, inputs: [input] };
}

/** Each of the options that holds gives its points; all of them give some. */
export function addingUp(giving: readonly Option[]): OptionNode<AdditiveNode> {
  const options = giving.map(({ words, award, span }, index) => ({ words, award, span, input: `option${String(index + 1)}` }));
  const inputs = options.map(({ input, words }): RuleInput => ({ name: input, kind: "flag", label: words, unit: null, counted: false, options: [words] }));
  return { node: { kind: "additive", options }, inputs };
}
