import type { Rule, RuleDiagnostic } from "../../rules/rule";
import type { IndicatorNode } from "../../score/indicator-tree";
import type { CheckContext } from "../check-context";
import { reachableScores } from "./reachable-scores";
import { cellOf } from "../text-cells";

/** Diagnostics after which the rule's own reading is not beyond doubt. */
const DOUBTS: readonly RuleDiagnostic["code"][] = ["rule-divisor-mismatch", "rule-gap", "rule-unreadable", "rule-variable-undefined", "rule-branch-duplicate"];

/** The scores near a printed one that a rule gives, or null where it can give the printed one (or nobody can tell). */
export function unreachable(context: CheckContext, node: IndicatorNode, score: number, slack = 0): { readonly nearest: number; readonly rule: Rule } | null {
  const rule = context.rules[node.index] ?? null;
  const max = node.row.max?.value ?? null;
  if (!rule?.ast || max === null || max <= 0 || node.children.length > 0 || node.row.state) return null;
  if (score < -slack || score > max + slack || rule.diagnostics.some(({ code }) => DOUBTS.includes(code))) return null;
  if (sharesMax(context, node)) return null;
  const told = reachableScores(rule.ast, max);
  if (!told || told.length === 0) return null;
  // Where none of the answers in rows below, or in the name, applies there are no points, whether one says so or not.
  const ranges = cellOf(context.tree, node, "rule") ? told : [...told, { from: 0, to: 0 }];
  const tolerance = Math.max(toleranceOf(score), slack);
  if (ranges.some(({ from, to }) => score >= from - tolerance && score <= to + tolerance)) return null;
  const ends = ranges.flatMap(({ from, to }) => [from, to]);
  const nearest = ends.reduce((best, end) => (Math.abs(end - score) < Math.abs(best - score) ? end : best));
  return { nearest: Number(nearest.toFixed(2)), rule };
}

/** A score with one decimal was rounded to one. */
function toleranceOf(score: number): number {
  const tenths = score * 10;
  const hasOneDecimal = !Number.isInteger(score) && Math.abs(tenths - Math.round(tenths)) < 1e-9;
  return (hasOneDecimal ? 0.05 : 0.005) + 1e-9;
}

/** A maximum that stands for the next rows too does not tell what this one can have. */
function sharesMax({ tree }: CheckContext, node: IndicatorNode): boolean {
  const next = tree.nodes[node.index + 1];
  return next !== undefined && next.parent === node.parent && !next.row.state && next.row.max?.value === null && next.children.length === 0;
}
