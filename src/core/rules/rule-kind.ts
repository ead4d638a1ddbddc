import type { BandsNode, RuleNode } from "./ast";
import { isGrowth } from "./assemble/measure-builder";
import type { RuleKind } from "./rule";

/** What a rule is called from outside. */
export function kindOf(node: RuleNode): RuleKind {
  switch (node.kind) {
    case "bands": return bandsKind(node);
    case "choice": case "additive": return "choice";
    case "peers": return node.method;
    case "count": return node.direction === "add" ? "count" : "penalty";
    case "parts": return "parts";
    case "sum": return "sum";
  }
}

/** A ratio has a part that grows with the measure, or is all or nothing; levels have steps. */
function bandsKind(node: BandsNode): RuleKind {
  if (isGrowth(node.measure.expression)) return "growth";
  const awards = [...node.bands, ...(node.otherwise === null ? [] : [node.otherwise])].map(({ award }) => award);
  if (awards.some(({ kind }) => kind === "proportional")) return "ratio";
  const giving = new Set(awards.flatMap((award) => (award.kind === "share" ? [award.share] : award.kind === "points" ? [award.points] : [])).filter((size) => size > 0));
  const allOrNothing = giving.size === 1 && awards.every((award) => award.kind !== "share" || award.share === 1 || award.share === 0);
  return node.measure.unit === "ratio" && allOrNothing ? "ratio" : "levels";
}
