import type { IndicatorNode } from "../../score/indicator-tree";
import { isCountedLeaf } from "../../score/scored-leaves";
import type { Check, CheckContext } from "../check-context";
import { makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import { IN_USE_PART, scoreMeasures } from "../measure";

/** A blank score in a column that is in use otherwise. It may be meant as 0 or still be on its way. */
export const scoreMissing: Check = (context) => scoreMeasures(context.table).flatMap((measure) => missingIn(context, measure));

function missingIn(context: CheckContext, measure: Measure): ReturnType<Check> {
  const leaves = context.tree.nodes.filter(countsAlone);
  const blank = leaves.filter((node) => isBlank(node, measure));
  if (leaves.length - blank.length < leaves.length * IN_USE_PART) return [];
  return [...blank, ...sumsLeftOut(context, measure)].map((node) => makeFinding(context, "score-missing", "warning", { node, measure }, { max: node.row.max?.value ?? null }));
}

/** Groups and the total without their sum, where the others have theirs. */
function sumsLeftOut({ tree }: CheckContext, measure: Measure): readonly IndicatorNode[] {
  const sums = tree.nodes.filter(({ row, children, index }) => (children.length > 0 || index === tree.total) && !row.state && row.max?.value !== null);
  const blank = sums.filter((node) => isBlank(node, measure));
  return sums.length > 1 && blank.length <= Math.max(1, sums.length * RARE) ? blank : [];
}

/** Where more sums than this, and more than one, are blank, they have yet to be made. */
const RARE = 0.3;

/** A row that is scored itself: no sum, no input row, not out of the assessment. */
function countsAlone(node: IndicatorNode): boolean {
  return isCountedLeaf(node) && node.row.max?.value !== null;
}

function isBlank(node: IndicatorNode, measure: Measure): boolean {
  const cell = measure.cell(node.row);
  return cell === null || (cell.value === null && cell.text === null);
}
