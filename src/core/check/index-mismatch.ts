import { decimalPlaces, isNear } from "../text/decimal";
import type { Check, CheckContext } from "./check-context";
import type { Finding } from "./finding";
import { judgedMeasure } from "./judged-measure";
import type { PrintedIndex } from "./printed-indices";
import { printedIndices } from "./printed-indices";
import { makeFinding } from "./make-finding";
import { scoreFaults } from "./sum-findings";

/** An index ("Chỉ số DTI", "Tỷ lệ đạt") that is not the score divided by the maximum. */
export const indexMismatch: Check = (context) => printedIndices(context).flatMap((index) => (agrees(index) ? [] : [mismatch(context, index)]));

/** Indices are printed with two to four places. */
function agrees({ printed, expected, scale }: PrintedIndex): boolean {
  const tolerance = Math.max(0.5 * 10 ** -decimalPlaces(printed), scale === 1 ? 5e-5 : 5e-3);
  return isNear(printed, expected * scale, tolerance);
}

function mismatch(context: CheckContext, { node, row, column, printed, expected, scale }: PrintedIndex): Finding {
  const measure = judgedMeasure(context);
  const causedBy = measure ? scoreFaults(context, measure, node) : [];
  const facts = { actual: printed, expected: Number((expected * scale).toFixed(4)), ...(scale === 100 ? { unit: "%" } : {}), ...(causedBy.length > 0 ? { causedBy } : {}) };
  return makeFinding(context, "index-mismatch", "error", { node, cell: { row, column } }, facts);
}
