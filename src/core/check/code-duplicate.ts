import type { IndicatorNode } from "../score/indicator-tree";
import type { Check, CheckContext } from "./check-context";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import { codeSlip, isRepeated } from "./printed-code";

/** A code that stands twice. Where the order of the codes tells which one is meant, the facts say so. */
export const codeDuplicate: Check = (context) =>
  context.tree.nodes.filter(isNumbered).flatMap((node): readonly Finding[] => {
    const { code, cellCode } = node.row;
    if (codeSlip(code, cellCode) === "other") return [duplicate(context, node, cellCode ?? code, code)];
    return cellCode === undefined && isRepeated(node) ? [duplicate(context, node, code, null)] : [];
  });

function isNumbered({ row }: IndicatorNode): boolean {
  return row.code !== "" && (row.level === "group" || row.level === "indicator" || row.level === "sub");
}

function duplicate(context: CheckContext, node: IndicatorNode, actual: string, expected: string | null): Finding {
  return makeFinding(context, "code-duplicate", "error", { node }, { actual, expected });
}
