import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import { sumDecimals } from "../../text/sum-decimals";
import type { Check, CheckContext } from "../check-context";
import { speaksOfBonus } from "../../score/row-wordings";
import { addends } from "../../score/whole-table";
import type { Finding } from "../finding";
import { findingId, makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import { scoreMeasures } from "../measure";
import { parentReading } from "../sums/sum-findings";

/** A score above the row's maximum. It can only be wrong, unless the row speaks of bonus points. */
export const scoreAboveMax: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) =>
    context.tree.nodes.flatMap((node) => (isAbove(node, measure) && !mayExceed(context, node, measure) ? [aboveMax(context, node, measure)] : [])),
  );

function isAbove(node: IndicatorNode | undefined, measure: Measure): boolean {
  const score = node ? (measure.cell(node.row)?.value ?? null) : null;
  const max = node?.row.max?.value ?? null;
  // A maximum below 0 is the most that can be taken off.
  return score !== null && max !== null && max >= 0 && score > max;
}

/** A group's share of its maximum in percent is no score; a total may hold the points of a bonus. */
function mayExceed(context: CheckContext, node: IndicatorNode, measure: Measure): boolean {
  if (parentReading(context, measure, node) === "percent") return true;
  return node.index === context.tree.total && context.tree.roots.some((root) => context.tree.nodes[root] && speaksOfBonus(context.tree.nodes[root].row));
}

function aboveMax(context: CheckContext, node: IndicatorNode, measure: Measure): Finding {
  const actual = measure.cell(node.row)?.value ?? 0;
  const max = node.row.max?.value ?? 0;
  const causedBy = scoredBelow(context.tree, measure, node)
    .filter((child) => isAbove(child, measure))
    .map((child) => findingId(context, "score-above-max", { node: child, measure }));
  const facts = { actual, max, difference: sumDecimals([actual, -max]) };
  return makeFinding(context, "score-above-max", speaksOfBonus(node.row) ? "warning" : "error", { node, measure }, causedBy.length > 0 ? { ...facts, causedBy } : facts);
}

/** The rows whose scores a row adds up; those below a title stand for it where it has none itself. */
function scoredBelow(tree: IndicatorTree, measure: Measure, node: IndicatorNode): readonly IndicatorNode[] {
  return addends(tree, node, () => false).flatMap((below) => (measure.cell(below.row)?.value == null ? scoredBelow(tree, measure, below) : [below]));
}
