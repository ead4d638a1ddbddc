import type { Check } from "./check-context";
import { makeFinding } from "./make-finding";
import { codeSlip } from "./printed-code";

/** A roman numeral where the codes below it are arabic: "I" above "1.1". */
export const codeNumeral: Check = (context) =>
  context.tree.nodes.flatMap((node) => {
    const { code, cellCode = code } = node.row;
    if (codeSlip(node.row) !== "numeral") return [];
    return [makeFinding(context, "code-numeral", "warning", { node }, { actual: cellCode, expected: code })];
  });
