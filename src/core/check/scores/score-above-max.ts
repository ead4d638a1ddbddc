import type { IndicatorNode } from "../../score/indicator-tree";
import { sumDecimals } from "../../text/sum-decimals";
import type { Check, CheckContext } from "../check-context";
import { speaksOfBonus } from "../../score/row-wordings";
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
  const below = node.index === context.tree.total ? context.tree.roots : node.children;
  const causedBy = scoredBelow(context, measure, below)
    .filter((child) => isAbove(child, measure))
    .map((child) => findingId(context, "score-above-max", { node: child, measure }));
  const facts = { actual, max, difference: sumDecimals([actual, -max]) };
  return makeFinding(context, "score-above-max", speaksOfBonus(node.row) ? "warning" : "error", { node, measure }, causedBy.length > 0 ? { ...facts, causedBy } : facts);
}

/** The rows whose scores a row adds up; those below a title stand for it where it has none itself. */
function scoredBelow({ tree }: Pick<CheckContext, "tree">, measure: Measure, below: readonly number[]): readonly IndicatorNode[] {
  return below
    .flatMap((index) => tree.nodes[index] ?? [])
    .flatMap((node) => (measure.cell(node.row)?.value == null ? scoredBelow({ tree }, measure, node.children) : [node]));
}
