import type { Award, BandsNode, RuleNode } from "./ast";
import { dividesAnything, isGrowth } from "./node/expression-shape";
import type { Rule, RuleDiagnostic, RuleInput, RuleKind } from "./rule";

/** The rule of a text that reads as a node with these inputs. */
export function ruleOf(text: string, { node, inputs }: { readonly node: RuleNode; readonly inputs: readonly RuleInput[] }, diagnostics: readonly RuleDiagnostic[] = []): Rule {
  return { kind: kindOf(node, inputs), text, inputs, ast: node, diagnostics };
}

/** What a rule with these inputs is called from outside. */
export function kindOf(node: RuleNode, inputs: readonly RuleInput[]): RuleKind {
  switch (node.kind) {
    case "bands": return bandsKind(node, inputs);
    case "choice": case "additive": return "choice";
    case "peers": return node.method;
    case "count": return node.direction === "add" ? "count" : "penalty";
    case "parts": return "parts";
    case "sum": return "sum";
  }
}

/** "10 − 2 × m − n" takes points away for each thing of several kinds, "2 × x + y" gives them. Null: it is no such sum. */
function sumOfCounts({ measure: { expression, unit }, bands: [band, ...others] }: BandsNode): RuleKind | null {
  const open = band !== undefined && others.length === 0 && band.low === null && band.high === null;
  const sums = unit === "quantity" && expression.kind === "binary" && expression.operator === "+" && !dividesAnything(expression);
  if (!open || !sums || band.award.kind !== "proportional") return null;
  return band.award.share < 0 ? "penalty" : "count";
}

/** A ratio has a part that grows with the measure, or is all or nothing; levels have steps. */
function bandsKind(node: BandsNode, inputs: readonly RuleInput[]): RuleKind {
  if (isGrowth(node.measure.expression)) return "growth";
  const counts = inputs.length > 1 && inputs.every(({ counted }) => counted) ? sumOfCounts(node) : null;
  if (counts !== null) return counts;
  const awards: Award[] = [];
  for (const { award } of node.bands) awards.push(award);
  if (node.otherwise !== null) awards.push(node.otherwise.award);
  if (awards.some(({ kind }) => kind === "proportional")) return "ratio";
  const giving = new Set<number>();
  for (const award of awards) {
    const size = award.kind === "share" ? award.share : award.kind === "points" ? award.points : 0;
    if (size > 0) giving.add(size);
  }
  const allOrNothing = giving.size === 1 && awards.every((award) => award.kind !== "share" || award.share === 1 || award.share === 0);
  return node.measure.unit === "ratio" && allOrNothing ? "ratio" : "levels";
}
