import { partOf } from "../../score/whole-table";
import { decimalPlaces, isNear } from "../../text/decimal";
import type { Check, CheckContext } from "../check-context";
import { makeFinding } from "../make-finding";
import type { Measure } from "../measure";
import { scoreMeasures } from "../measure";

/** A typed score with more decimals than the others: sums are made of rounded scores. Formulas may hold more than they show. */
export const scorePrecision: Check = (context) => scoreMeasures(context.table).flatMap((measure) => tooPrecise(context, measure));

function tooPrecise(context: CheckContext, measure: Measure): ReturnType<Check> {
  const found = context.tree.nodes.flatMap((node) => {
    const cell = measure.cell(node.row);
    const actual = cell?.value ?? null;
    if (!cell || actual === null || node.children.length > 0 || context.grids?.[partOf(context.tree, node)]?.formula(cell.row, cell.column)) return [];
    const expected = Number(actual.toFixed(context.decimals));
    return isNear(actual, expected) ? [] : [makeFinding(context, "score-precision", "info", { node, measure }, { actual, expected, decimals: decimalPlaces(actual), places: context.decimals })];
  });
  // Where many have more decimals, the table is not rounded at all.
  return found.length <= Math.max(1, context.tree.nodes.length * RARE) ? found : [];
}

const RARE = 0.02;
