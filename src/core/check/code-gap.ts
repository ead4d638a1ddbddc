import type { IndicatorNode } from "../score/indicator-tree";
import type { Check, CheckContext } from "./check-context";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { isRepeated } from "./printed-code";

/** A number left out between two neighbours, or out of order. A part of a larger set may leave some out on purpose. */
export const codeGap: Check = (context) => {
  const families = [context.tree.roots, ...context.tree.nodes.map((node) => node.children)];
  return families.flatMap((family) => gapsIn(context, family.flatMap((index) => context.tree.nodes[index] ?? [])));
};

function gapsIn(context: CheckContext, siblings: readonly IndicatorNode[]): readonly Finding[] {
  const numbered = siblings.filter((node) => lastNumber(node) !== null && !isRepeated(node));
  return numbered.flatMap((node, index): readonly Finding[] => {
    const previous = index === 0 ? 0 : (lastNumber(numbered[index - 1]) ?? 0);
    const own = lastNumber(node) ?? 0;
    if (own === previous + 1) return [];
    const expected = node.row.code.replace(/\d+$/, String(previous + 1));
    return [makeFinding(context, "code-gap", "warning", { node }, { actual: node.row.code, expected })];
  });
}

function lastNumber(node: IndicatorNode | undefined): number | null {
  const match = /(?:^|\.)(\d+)$/.exec(node?.row.code ?? "");
  return match ? Number(match[1]) : null;
}
