import type { ChoiceNode, Option } from "../../rules/ast";
import { foldWords } from "../../text/fold-text";
import type { Check } from "../check-context";
import { makeFinding } from "../make-finding";
import { cellOf } from "../text-cells";

/**
 * A branch that one part of a rule has from another: part 1 gives 0 points for "Chưa triển khai" and again
 * for "Chưa đáp ứng", which is part 2's. It stands in the text twice and means nothing in the first place.
 */
export const ruleBranchStray: Check = (context) =>
  context.tree.nodes.flatMap((node) => {
    const ast = context.rules[node.index]?.ast ?? null;
    const cell = cellOf(context.tree, node, "rule");
    if (ast?.kind !== "parts" || !cell) return [];
    const choices = ast.parts.flatMap((part) => (part.node.kind === "choice" ? [part.node] : []));
    const stray = choices.flatMap((choice) => strayOption(choice, choices.filter((other) => other !== choice)) ?? [])[0];
    if (!stray) return [];
    const { start, end } = stray.span;
    return [makeFinding(context, "rule-branch-duplicate", "warning", { node, cell }, { words: stray.words, start, end, text: cell.text.slice(start, end) })];
  });

/** An option of 0 points that another part has too, where this part has its own besides. */
function strayOption(choice: ChoiceNode, others: readonly ChoiceNode[]): Option | null {
  const nothing = choice.options.filter(givesNothing);
  if (nothing.length < 2) return null;
  return nothing.find(({ words }) => others.some((other) => other.options.some((option) => givesNothing(option) && foldWords(option.words) === foldWords(words)))) ?? null;
}

function givesNothing({ award }: Option): boolean {
  return (award.kind === "share" && award.share === 0) || (award.kind === "points" && award.points === 0);
}
