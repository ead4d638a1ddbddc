import type { TableAnalysis } from "../../core/analysis";

/** The one thing that brings the user on; there is always exactly one. */
export type NextStep =
  | { readonly kind: "fill" }
  | { readonly kind: "inputs"; readonly missing: number; readonly total: number }
  | { readonly kind: "findings"; readonly errors: number }
  | { readonly kind: "advice"; readonly indicators: number; readonly points: number }
  | { readonly kind: "done" };

/** First the formulas, then the figures they ask for, then what is wrong, then what wins points. */
export function nextStep(table: TableAnalysis, filled: boolean): NextStep {
  const missing = table.inputs.filter((input) => input.cell.value === null).length;
  const errors = table.findings.filter((finding) => finding.severity === "error").length;
  if (table.summary.rules > 0 && !filled) return { kind: "fill" };
  if (missing > 0) return { kind: "inputs", missing, total: table.inputs.length };
  if (errors > 0) return { kind: "findings", errors };
  if (table.advice.length > 0) return { kind: "advice", indicators: table.advice.length, points: pointsToWin(table) };
  return { kind: "done" };
}

/** The points of all unmet indicators together. */
export function pointsToWin(table: TableAnalysis): number {
  return table.advice.reduce((sum, advice) => sum + advice.lost, 0);
}
