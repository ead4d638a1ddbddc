import type { Check } from "../check-context";
import { makeFinding } from "../make-finding";
import { scoreMeasures } from "../measure";

/**
 * Words where a score should stand. With digits in them, or an error value, it is a slip; words alone
 * may be a remark that someone meant, and a group may say its share ("85%"). Rows that are out of all sums
 * may say so there.
 */
export const scoreNotNumber: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) =>
    context.tree.nodes.flatMap((node) => {
      const cell = measure.cell(node.row);
      if (!cell || cell.value !== null || cell.text === null || node.row.state || node.row.level === "heading") return [];
      const isShare = node.children.length > 0 && /^\s*\d+(?:[.,]\d+)?\s*%\s*$/.test(cell.text);
      const severity = /[\d#]/.test(cell.text) && !isShare ? "error" : "warning";
      return [makeFinding(context, "score-not-number", severity, { node, measure }, { actual: cell.text })];
    }),
  );
