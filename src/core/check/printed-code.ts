import type { IndicatorNode } from "../score/indicator-tree";

/** How a printed code differs from the one that is meant. */
export type CodeSlip = "none" | "lost-zero" | "numeral" | "other";

/** "6.2" for 6.20 lost a zero; "I" for 1 is another numeral; "4.4.4" for 4.4.5 is something else. */
export function codeSlip(code: string, cellCode: string | undefined): CodeSlip {
  if (cellCode === undefined || cellCode === code) return "none";
  if (/^[IVX]+$/.test(cellCode)) return "numeral";
  return code.replace(/0+$/, "") === cellCode ? "lost-zero" : "other";
}

/** Whether an earlier row of the same pillar or parent has the code already. */
export function isRepeated(node: IndicatorNode): boolean {
  return /#\d+$/.test(node.path);
}
