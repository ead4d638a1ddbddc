import { codeMisfits } from "./code-misfits";
import { doubledCodes } from "./doubled-codes";
import type { Finding } from "../finding";
import { findingId, makeFinding } from "../make-finding";
import { pastedRows } from "./pasted-rows";
import { codeSlip } from "./printed-code";
import type { TableWords, WordNode } from "../table-words";
import { wordCheck } from "../word-check";

/** A code that stands twice. Where the order of the codes tells which one is meant, the facts say so. */
export const codeDuplicate = wordCheck((context) => {
  const misfits = codeMisfits(context.tree);
  const doubled = doubledCodes(context.tree, misfits);
  const codes = new Set(context.tree.nodes.map(({ row }) => row.code));
  return context.tree.nodes.flatMap((node): readonly Finding[] => {
    const { code, cellCode } = node.row;
    if (codeSlip(node.row) === "doubled") return [duplicate(context, node, cellCode ?? code, code)];
    if (cellCode !== undefined || !doubled.has(node.index)) return [];
    const expected = misfits.get(node.index)?.expected ?? null;
    return [duplicate(context, node, code, expected === null || codes.has(expected) ? null : expected)];
  });
});

/** What stands in a pasted group follows from it. */
function duplicate(context: TableWords, node: WordNode, actual: string, expected: string | null): Finding {
  const pasted = pastedRows(context.tree);
  const parent = pasted.has(node.index) && pasted.has(node.parent ?? -1) ? context.tree.nodes[node.parent ?? -1] : undefined;
  return makeFinding(context, "code-duplicate", "error", { node }, { actual, expected, ...(parent ? { causedBy: [findingId(context, "code-duplicate", { node: parent })] } : {}) });
}
