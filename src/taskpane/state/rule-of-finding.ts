import type { TableAnalysis } from "../../core/analysis";
import type { Finding } from "../../core/check/finding";

/** Findings that the row's scoring text or its figures make clear. */
const ABOUT_RULES = /^(rule-|input-|unit-|numerator-|reason-|score-unreachable)/;

/** The row whose rule explains a finding, or null where none does. */
export function ruleOfFinding({ code, indicator }: Finding, { tree, rules }: TableAnalysis): number | null {
  if (indicator === null || !ABOUT_RULES.test(code)) return null;
  const node = tree.nodes.find(({ path }) => path === indicator);
  return node && rules[node.index] ? node.index : null;
}
