import type { Part, RuleNode } from "../ast";
import { renameNode } from "../node/rename-node";
import { scaleNode } from "../node/scale-node";
import type { RuleInput } from "../rule";
import type { FormPart, PartForm } from "./rule-form";

/** The node that a form says, with the figures that it asks for. */
export interface Assembled {
  readonly node: RuleNode;
  readonly inputs: readonly RuleInput[];
}

/** Several measures that add up: each is scored within its share of the maximum, its inputs carry its number ("part2.choice"). Null: a part cannot be made smaller. */
export function formParts(parts: readonly FormPart[], plain: (form: PartForm) => Assembled): Assembled | null {
  const built: Part[] = [];
  const asked: RuleInput[] = [];
  for (const [index, { label, share, form }] of parts.entries()) {
    const { node, inputs } = plain(form);
    const own = withinShare(node, share);
    if (own === null) return null;
    const rename = (name: string): string => `part${String(index + 1)}.${name}`;
    built.push({ label: label === "" ? null : label, node: renameNode(own, rename) });
    asked.push(...inputs.map((input) => ({ ...input, name: rename(input.name), label: input.label === "" ? label : input.label })));
  }
  return { node: { kind: "parts", parts: built }, inputs: asked };
}

/** Points for each thing end at the part's share; all other awards are shares of the maximum and shrink with it. */
function withinShare(node: RuleNode, share: number): RuleNode | null {
  return node.kind === "count" ? { ...node, cap: { kind: "share", share } } : scaleNode(node, share);
}
