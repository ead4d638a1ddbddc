import type { Check, CheckContext } from "./check-context";
import type { Finding } from "./finding";
import type { PrintedIndex } from "./printed-indices";
import { agrees, printedIndices } from "./printed-indices";
import { makeFinding } from "./make-finding";
import { scoreFaults } from "./sum-findings";

/** An index ("Chỉ số DTI", "Tỷ lệ đạt") that is not the score divided by the maximum. */
export const indexMismatch: Check = (context) => printedIndices(context).flatMap((index) => (agrees(index) ? [] : [mismatch(context, index)]));

function mismatch(context: CheckContext, { node, measure, row, column, printed, expected, scale }: PrintedIndex): Finding {
  const causedBy = scoreFaults(context, measure, node);
  const facts = { actual: printed, expected: Number((expected * scale).toFixed(4)), ...(scale === 100 ? { unit: "%" } : {}), ...(causedBy.length > 0 ? { causedBy } : {}) };
  return makeFinding(context, "index-mismatch", "error", { node, cell: { row, column } }, facts);
}
