import type { TableAnalysis } from "../../core/analysis";
import { unscoredLeaves } from "../../core/score/scored-leaves";

/** The one thing that brings the user on; there is always exactly one. */
export type NextStep =
  | { readonly kind: "fill" }
  | { readonly kind: "inputs"; readonly missing: number; readonly total: number }
  | { readonly kind: "scores"; readonly missing: number; readonly total: number }
  | { readonly kind: "findings"; readonly errors: number }
  | { readonly kind: "advice"; readonly indicators: number; readonly points: number }
  | { readonly kind: "done" };

/**
 * First the formulas, then the figures they ask for, then what is wrong, then what wins points. Points that no rule
 * gives are typed by hand: before all else where there are none yet, otherwise once what stands there is right.
 */
export function nextStep(table: TableAnalysis, filled: boolean): NextStep {
  const { inputs, findings, summary } = table;
  const missing = inputs.filter((input) => input.cell.value === null).length;
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const unscored = unscoredLeaves(table.tree, table.scores).length;
  const isBlank = unscored > 0 && unscored === summary.indicators;
  if (!filled && (summary.rules > 0 || isBlank)) return { kind: "fill" };
  if (missing > 0) return { kind: "inputs", missing, total: inputs.length };
  if (isBlank) return { kind: "scores", missing: unscored, total: summary.indicators };
  if (errors > 0) return { kind: "findings", errors };
  if (unscored > 0) return { kind: "scores", missing: unscored, total: summary.indicators };
  if (table.advice.length > 0) return { kind: "advice", indicators: table.advice.length, points: pointsToWin(table) };
  return { kind: "done" };
}

/** The points of all unmet indicators together. */
export function pointsToWin(table: TableAnalysis): number {
  return table.advice.reduce((sum, advice) => sum + advice.lost, 0);
}
