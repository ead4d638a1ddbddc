import type { Award, RuleNode } from "../ast";
import { shareAt } from "./award-value";
import { segmentsOf } from "./segments";

/** The largest part of the maximum that a rule can give: 1 for a whole rule, 0.5 for a part worth half. NaN: absolute points without a known maximum. */
export function highestShare(node: RuleNode, max: number | null): number {
  const share = (award: Award, measure: number): number => shareAt(award, measure, max);
  const whole = (award: Award | null | undefined): number => (award === null || award === undefined ? 1 : share(award, 0));
  switch (node.kind) {
    case "bands": {
      const segments = segmentsOf(node);
      let highest = -Infinity;
      segments.forEach(({ from, award }, index) => {
        if (award !== null) highest = Math.max(highest, share(award, Math.max(0, from)), share(award, Math.max(0, segments[index + 1]?.from ?? Math.max(1, from))));
      });
      return Math.min(1, highest);
    }
    case "choice": return Math.max(...node.options.map(({ award }) => share(award, 0)));
    case "additive": return node.options.reduce((sum, { award }) => sum + share(award, 0), 0);
    case "parts": return node.parts.reduce((sum, part) => sum + highestShare(part.node, max), 0);
    case "count": return node.direction === "subtract" ? whole(node.from) : whole(node.cap);
    case "peers": return node.share;
    case "sum": return 1;
  }
}
