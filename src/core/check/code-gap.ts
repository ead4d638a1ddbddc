import { codeMisfits } from "./code-misfits";
import { makeFinding } from "./make-finding";
import { doubledCodes } from "./doubled-codes";
import { wordCheck } from "./word-check";

/** A number left out between two neighbours, or out of order. A part of a larger set may leave some out on purpose. */
export const codeGap = wordCheck((context) => {
  const misfits = codeMisfits(context.tree);
  const doubled = doubledCodes(context.tree, misfits);
  return context.tree.nodes.flatMap((node) => {
    const expected = misfits.get(node.index)?.expected;
    if (expected === undefined || doubled.has(node.index)) return [];
    return [makeFinding(context, "code-gap", "warning", { node }, { actual: node.row.code, expected })];
  });
});
