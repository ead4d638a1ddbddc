import type { Rule } from "../../rules/rule";
import type { IndicatorNode } from "../../score/indicator-tree";
import { foldWords } from "../../text/fold-text";
import type { Check, CheckContext } from "../check-context";
import { judgedMeasure } from "../scores/judged-measure";
import { makeFinding } from "../make-finding";
import type { TextCell } from "../text-cells";
import { cellOf } from "../text-cells";

/** What says that all is done, folded; "Hoàn thành năm 2025" is a plan. */
const DONE = /^(?:(?:da|duoc) (?:hoan thanh|hoan tat|thuc hien xong|lam xong|dat|xong)(?: .*)?|hoan thanh(?: 100)?|hoan tat|thuc hien xong|xong)$/;

/** … and what says that it is only done in part. */
const PARTLY = / (?:mot phan|phan lon|co ban|gan|\d{1,2})(?: |$)/;

/** A status of "done" beside a score below the maximum. Either may be behind the times. */
export const statusContradiction: Check = (context) => {
  const measure = judgedMeasure(context);
  if (!measure) return [];
  return context.tree.nodes.flatMap((node) => {
    const actual = measure.cell(node.row)?.value ?? null;
    const max = node.row.max?.value ?? null;
    if (actual === null || max === null || actual >= max || node.children.length > 0 || node.row.state) return [];
    const cell = doneCell(context, node, actual);
    return cell ? [makeFinding(context, "status-contradiction", "warning", { node, cell }, { actual, max, text: cell.text })] : [];
  });
};

/** Where a row says how far it has come. */
const PLACES = ["deadline", "solution", "note"] as const;

function doneCell({ tree, rules }: CheckContext, node: IndicatorNode, score: number): TextCell | null {
  const cells = PLACES.flatMap((role) => cellOf(tree, node, role) ?? []);
  const full = score === 0 ? fullOption(rules[node.index] ?? null) : null;
  return cells.find(({ text }) => saysDone(foldWords(text), full)) ?? null;
}

function saysDone(words: string, full: string | null): boolean {
  if (DONE.test(words) && !PARTLY.test(words)) return true;
  return full !== null && ` ${words} `.endsWith(` ${full} `);
}

/** The words of the choice that gives all points, where they say that something has been done ("đã ban hành"). */
function fullOption(rule: Rule | null): string | null {
  if (rule?.ast?.kind !== "choice") return null;
  const option = rule.ast.options.find(({ award }) => award.kind === "share" && award.share === 1);
  const words = foldWords(option?.words ?? "");
  return /^da \w+ \w+$/.test(words) ? words : null;
}
