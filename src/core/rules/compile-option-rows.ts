import { isNear } from "../text/decimal";
import type { Option } from "./ast";
import { addingUp, oneOf } from "./node/option-nodes";
import { kindOf } from "./rule-kind";
import { TEXT_READINGS } from "./text-reading";
import type { Rule, RuleContext, RuleDiagnostic } from "./rule";

/** One row of a table that is an option of the row above it: its words and the points printed beside them. */
export interface OptionRow {
  readonly text: string;
  /** The points of the row's own maximum cell, or null where it has none. */
  readonly points: number | null;
}

/** Fewer rows are no choice; more belong to no real indicator. */
const LEAST = 2;
const MOST = 40;

/**
 * The rule of an indicator whose options stand in rows of their own ("Đã ban hành | 10", "Chưa ban hành | 0"): one of them applies. Refused (kind `unreadable`) where an
 * option has no words or no points, two have the same words, or the best one does not give the maximum, so that they may add up: then as the user reads them.
 * Spans are those of the options in the rule's own `text`, one option a line.
 */
export function compileOptionRows(options: readonly OptionRow[], context: RuleContext = {}): Rule {
  const lines = options.map(({ text }) => text.trim().replace(/\s+/gu, " ").normalize("NFC"));
  const text = lines.join("\n");
  const refused = refusal(options, lines, context);
  if (refused !== null) return { kind: "unreadable", text, inputs: [], ast: null, diagnostics: [{ code: "rule-unreadable", ...spanOfLine(lines, refused.line), facts: { expected: refused.expected } }] };
  const addsUp = context.reading === "adding-up" && !readsAsChoice(options.map(({ points }) => points ?? 0), context.max);
  const read = lines.map((words, index): Option => ({ words, award: { kind: "points", points: options[index]?.points ?? 0 }, span: spanOfLine(lines, index) }));
  const { node, inputs } = addsUp ? addingUp(read.filter((_, index) => options[index]?.points !== 0)) : oneOf(read, context.name ?? "");
  return { kind: kindOf(node, inputs), text, inputs, ast: node, diagnostics: [] };
}

interface Refusal {
  readonly line: number;
  readonly expected: string;
}

function refusal(options: readonly OptionRow[], lines: readonly string[], context: RuleContext): Refusal | null {
  if (options.length < LEAST || options.length > MOST) return { line: 0, expected: "options" };
  const line = options.findIndex(({ points }, index) => points === null || !Number.isFinite(points) || points < 0 || lines[index] === "");
  if (line >= 0) return { line, expected: "award" };
  const twin = lines.findIndex((words, index) => lines.findIndex((other) => other.toLowerCase() === words.toLowerCase()) < index);
  if (twin >= 0) return { line: twin, expected: "options-apart" };
  const points = options.map((option) => option.points ?? 0);
  return readsAsChoice(points, context.max) || isPicked(points, context) ? null : { line: 0, expected: "one-of-or-additive" };
}

/** Whether the user said how options are read of which several give points, and none more than the maximum. */
function isPicked(points: readonly number[], { max, reading }: RuleContext): boolean {
  const isOpen = max !== undefined && points.filter((one) => one > 0).length > 1 && points.every((one) => one <= max);
  return isOpen && TEXT_READINGS.options.some((one) => one === reading);
}

/** The best option alone gives the maximum; where the maximum is not known, the points must be those of one scale that ends at 0. */
function readsAsChoice(points: readonly number[], max: number | undefined): boolean {
  const best = Math.max(...points);
  if (!(best > 0)) return false;
  return max === undefined ? points.includes(0) && new Set(points).size === points.length : isNear(best, max);
}

function spanOfLine(lines: readonly string[], line: number): Pick<RuleDiagnostic, "start" | "end"> {
  const start = lines.slice(0, line).reduce((sum, words) => sum + words.length + 1, 0);
  return { start, end: start + (lines[line]?.length ?? 0) };
}
