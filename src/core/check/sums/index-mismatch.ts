import type { IndicatorNode } from "../../score/indicator-tree";
import { addends } from "../../score/whole-table";
import type { Check, CheckContext } from "../check-context";
import type { Finding } from "../finding";
import type { Measure } from "../measure";
import type { PrintedIndex } from "./printed-indices";
import { agrees, printedIndices } from "./printed-indices";
import { makeFinding } from "../make-finding";
import { scoreFaults } from "./sum-findings";

/** An index ("Chỉ số DTI", "Tỷ lệ đạt") that is not the score divided by the maximum. */
export const indexMismatch: Check = (context) => printedIndices(context).flatMap((index) => (agrees(index) ? [] : [mismatch(context, index)]));

/** What is wrong with a score, or else with those that it adds up, down to the rows. */
function faultsUnder(context: CheckContext, measure: Measure, node: IndicatorNode): readonly string[] {
  const own = scoreFaults(context, measure, node);
  return own.length > 0 ? own : addends(context.tree, node).flatMap((below) => faultsUnder(context, measure, below));
}

function mismatch(context: CheckContext, { node, measure, row, column, printed, expected, scale }: PrintedIndex): Finding {
  const causedBy = faultsUnder(context, measure, node);
  const facts = { actual: printed, expected: Number((expected * scale).toFixed(4)), ...(scale === 100 ? { unit: "%" } : {}), ...(causedBy.length > 0 ? { causedBy } : {}) };
  return makeFinding(context, "index-mismatch", "error", { node, cell: { row, column } }, facts);
}
