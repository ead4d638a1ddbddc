import { makeFinding } from "./make-finding";
import { codeSlip } from "./printed-code";
import { wordCheck } from "./word-check";

/** A code that the spreadsheet took for something else: "1.10" kept as the number 1.1, or as the first of October. */
export const codeCoerced = wordCheck((context) =>
  context.tree.nodes.flatMap((node) => {
    const slip = codeSlip(node.row);
    if (slip !== "lost-zero" && slip !== "date") return [];
    const { code, cellCode = code } = node.row;
    return [makeFinding(context, "code-coerced", "warning", { node }, { actual: cellCode, expected: code, became: slip === "date" ? "date" : "number" })];
  }),
);
