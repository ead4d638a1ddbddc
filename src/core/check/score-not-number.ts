import type { Check } from "./check-context";
import { makeFinding } from "./make-finding";
import { scoreMeasures } from "./measure";

/**
 * Words where a score should stand. With digits in them, or an error value, it is a slip; words alone
 * may be a remark that someone meant. Rows that are out of all sums may say so there.
 */
export const scoreNotNumber: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) =>
    context.tree.nodes.flatMap((node) => {
      const cell = measure.cell(node.row);
      if (!cell || cell.value !== null || cell.text === null || node.row.state || node.row.level === "heading") return [];
      const severity = /[\d#]/.test(cell.text) ? "error" : "warning";
      return [makeFinding(context, "score-not-number", severity, { node, measure }, { actual: cell.text })];
    }),
  );
