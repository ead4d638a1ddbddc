import type { RuleNode } from "../../rules/ast";
import { isEarlierResult } from "../../score/judged-column";
import type { Check, CheckContext } from "../check-context";
import type { Finding, Severity } from "../finding";
import { makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import { scoreMeasures } from "../measure";
import { unreachable } from "./unreachable";

/** A score that the row's own rule gives for no figures at all: 7 of 10 points where the rule knows 0, 5 and 10. */
export const scoreUnreachable: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure, index) => unreachableIn(context, measure, isEarlierResult(context.table, index)));

function unreachableIn(context: CheckContext, measure: Measure, isEarlier: boolean): readonly Finding[] {
  return context.tree.nodes.flatMap((node) => {
    const actual = measure.cell(node.row)?.value ?? null;
    const found = actual === null ? null : unreachable(context, node, actual);
    if (actual === null || !found?.rule.ast) return [];
    return [makeFinding(context, "score-unreachable", isEarlier ? "warning" : severityOf(found.rule.ast), { node, measure }, { actual, nearest: found.nearest, max: node.row.max?.value ?? null })];
  });
}

/** One branch out of several leaves no room; of parts that add up, a council may grant one in part. */
function severityOf(node: RuleNode): Severity {
  return node.kind === "choice" || node.kind === "bands" ? "error" : "warning";
}
