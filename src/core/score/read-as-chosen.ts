import type { RuleNode } from "../rules/ast";
import type { Rule } from "../rules/rule";
import { EXACT_DECIMALS, SCORE_DECIMALS } from "../rules/rule-decimals";
import type { ChosenSettings, Rounding } from "../state/workbook-state";

/** The places to which a table's indicators, and the sums of them, are rounded; `decided` is what its set says, null where none is known. */
export function scoreDecimals(rounding: Rounding, decided: number | null): number {
  switch (rounding) {
    case "two-decimals": return SCORE_DECIMALS;
    case "none": return EXACT_DECIMALS;
    case "as-decided": return decided ?? SCORE_DECIMALS;
  }
}

/** A rule as the user has it read; the compiled rule itself where that is the usual reading. */
export function readAsChosen(rule: Rule, { minMax }: ChosenSettings, decimals: number): Rule {
  const ast = rule.ast && minMax === "share-of-best" ? shareOfBest(rule.ast) : rule.ast;
  if (ast === rule.ast && decimals === SCORE_DECIMALS) return rule;
  return { ...rule, ast, ...(rule.kind === "minmax" && ast !== rule.ast ? { kind: "best" as const } : {}), decimals };
}

/** Whether the user's reading of Min-Max decides what a rule gives. */
export function namesMinMaxOnly(node: RuleNode): boolean {
  switch (node.kind) {
    case "peers": return node.named === true;
    case "parts": return node.parts.some((part) => namesMinMaxOnly(part.node));
    case "bands": case "choice": case "additive": case "count": case "sum": return false;
  }
}

function shareOfBest(node: RuleNode): RuleNode {
  if (!namesMinMaxOnly(node)) return node;
  switch (node.kind) {
    case "peers": return { ...node, method: "best" };
    case "parts": return { ...node, parts: node.parts.map((part) => ({ ...part, node: shareOfBest(part.node) })) };
    case "bands": case "choice": case "additive": case "count": case "sum": return node;
  }
}
