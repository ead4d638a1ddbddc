import type { Check } from "./check-context";
import { makeFinding } from "./make-finding";
import { codeSlip } from "./printed-code";

/** A code that lost its closing zero: "1.10" kept as the number 1.1. */
export const codeCoerced: Check = (context) =>
  context.tree.nodes.flatMap((node) => {
    const { code, cellCode = code } = node.row;
    if (codeSlip(code, cellCode) !== "lost-zero") return [];
    return [makeFinding(context, "code-coerced", "warning", { node }, { actual: cellCode, expected: code })];
  });
