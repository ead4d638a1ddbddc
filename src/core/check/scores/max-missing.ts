import type { IndicatorNode } from "../../score/indicator-tree";
import { isCountedLeaf } from "../../score/scored-leaves";
import { partOf, tableOf } from "../../score/whole-table";
import { sumDecimals } from "../../text/sum-decimals";
import type { Check, CheckContext } from "../check-context";
import { isCalledBonus, isCalledPenalty } from "../../score/row-wordings";
import type { Finding } from "../finding";
import { makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import { maxMeasure } from "../measure";
import { sharesMax } from "./shared-max";

/**
 * An indicator without a maximum. Where its parent's maximum leaves points for it, the blank is an
 * error and the facts say how many; where the parent's is used up, or the cell is merged with another, one
 * maximum stands for several rows, which may be meant.
 */
export const maxMissing: Check = (context) => {
  const measure = maxMeasure(context.table);
  if (!measure) return [];
  return [...leavesWithoutMax(context, measure), ...parentsWithoutMax(context, measure)];
};

function leavesWithoutMax(context: CheckContext, measure: Measure): readonly Finding[] {
  if (givesMaximaToGroups(context)) return [];
  return context.tree.nodes.filter((node) => lacksMax(node) && !isBeyondMaxima(context, node)).map((node) => {
    const left = pointsLeft(context, node);
    return left === 0 || (left === null && isMerged(context, node))
      ? makeFinding(context, "max-shared", "info", { node, measure }, { parent: parentOf(context, node)?.path ?? null })
      : makeFinding(context, "max-missing", left === null ? "warning" : "error", { node, measure }, { expected: left });
  });
}

function isMerged({ tree, grids = [] }: CheckContext, node: IndicatorNode): boolean {
  const grid = grids[partOf(tree, node)];
  return grid !== undefined && sharesMax(tableOf(tree, node), grid, node);
}

/** Whether no row that is scored by itself has a maximum: the table gives them to its groups only. */
function givesMaximaToGroups({ tree }: CheckContext): boolean {
  const isGroupWithMax = ({ row, children }: IndicatorNode): boolean => children.length > 0 && row.max?.value != null;
  return tree.nodes.some(isGroupWithMax) && tree.nodes.filter(isCountedLeaf).every(lacksMax);
}

/** Points taken off, or granted beyond the maximum, have none themselves; so it is with all rows of such a group. */
function isBeyondMaxima(context: CheckContext, node: IndicatorNode): boolean {
  const parent = parentOf(context, node);
  return isCalledBonus(node.row) || isCalledPenalty(node.row) || (parent !== undefined && isBeyondMaxima(context, parent));
}

/** A group whose own maximum was forgotten where the other groups have theirs: the sum below tells it. */
function parentsWithoutMax(context: CheckContext, measure: Measure): readonly Finding[] {
  const parents = context.tree.nodes.filter(({ row, children }) => children.length > 0 && !row.state && row.max !== null);
  const blank = parents.filter(({ row }) => row.max?.value === null && row.max.text === null);
  if (parents.length < 2 || blank.length > Math.max(1, parents.length * RARE)) return [];
  return blank.flatMap((node) => {
    const maxima = node.children.flatMap((index) => context.tree.nodes[index] ?? []).filter(({ row }) => !row.state).map(({ row }) => row.max?.value ?? null);
    const known = maxima.filter((max) => max !== null);
    if (known.length === 0 || known.length < maxima.length) return [];
    return [makeFinding(context, "max-missing", "warning", { node, measure }, { expected: sumDecimals(known) })];
  });
}

/** Where more parents than this, and more than one, have none, the table gives maxima to its leaves only. */
const RARE = 0.3;

function lacksMax(node: IndicatorNode): boolean {
  const { max } = node.row;
  return isCountedLeaf(node) && max !== null && max.value === null && max.text === null;
}

/** What the parent's maximum leaves for a row that alone lacks its own; null where that cannot be told. */
function pointsLeft(context: CheckContext, node: IndicatorNode): number | null {
  const parent = parentOf(context, node);
  const whole = parent?.row.max?.value ?? null;
  if (!parent || whole === null) return null;
  const siblings = parent.children.flatMap((index) => context.tree.nodes[index] ?? []).filter((sibling) => !sibling.row.state);
  const left = sumDecimals([whole, ...siblings.map((sibling) => -(sibling.row.max?.value ?? 0))]);
  if (left === 0) return 0;
  return left > 0 && siblings.filter(lacksMax).length === 1 ? left : null;
}

function parentOf(context: CheckContext, node: IndicatorNode): IndicatorNode | undefined {
  return node.parent === null ? undefined : context.tree.nodes[node.parent];
}
