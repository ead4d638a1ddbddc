import type { Check } from "./check-context";
import { makeFinding } from "./make-finding";
import { maxMeasure, scoreMeasures } from "./measure";

/** A number that is stored as text: people read it, sums pass over it. */
export const numberAsText: Check = (context) => {
  const max = maxMeasure(context.table);
  const measures = max ? [max, ...scoreMeasures(context.table)] : scoreMeasures(context.table);
  return measures.flatMap((measure) =>
    context.tree.nodes.flatMap((node) => {
      const cell = measure.cell(node.row);
      if (!cell || cell.value === null || cell.text === null) return [];
      return [makeFinding(context, "number-as-text", "warning", { node, measure }, { actual: cell.text, expected: cell.value })];
    }),
  );
};
