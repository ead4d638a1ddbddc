import type { Check } from "../check-context";
import { makeFinding } from "../make-finding";
import { rowRule } from "./row-rule";
import { cellOf } from "../text-cells";

/** "≥ 80%" and "/90%". */
const THRESHOLD = /(?:[<>]=?|[≥≤])\s*(\d+(?:[.,]\d+)?)\s*%/g;
const DIVISOR = /\/\s*(\d+(?:[.,]\d+)?)\s*%/g;

/**
 * A threshold and a divisor that differ in a text that could not be compiled, often because of just that:
 * "≥ 80%: full, ≤ 80%: ratio/90%" overlaps and gives two scores. Only where the text has one of each.
 */
export const ruleDivisorUnread: Check = (context) =>
  context.tree.nodes.flatMap((node) => {
    const cell = cellOf(context.tree, node, "rule");
    if (!cell?.text.includes("%")) return [];
    const thresholds = new Set([...cell.text.matchAll(THRESHOLD)].map((match) => match[1]));
    const divisors = [...cell.text.matchAll(DIVISOR)];
    const [divisor] = divisors;
    const [threshold] = thresholds;
    if (!divisor || !threshold || divisors.length > 1 || thresholds.size > 1 || divisor[1] === threshold) return [];
    const rule = rowRule(context, node);
    if (!rule || rule.ast !== null || rule.diagnostics.some(({ code }) => code === "rule-divisor-mismatch")) return [];
    const facts = { threshold: fraction(threshold), divisor: fraction(divisor[1]), unit: "ratio", start: divisor.index, end: divisor.index + divisor[0].length, text: divisor[0] };
    return [makeFinding(context, "rule-divisor-mismatch", "error", { node, cell }, facts)];
  });

function fraction(percent: string | undefined): number {
  return Number(`${(percent ?? "").replace(",", ".")}e-2`);
}
