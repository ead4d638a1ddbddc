import type { Check } from "./check-context";
import { speaksOfPenalty } from "./check-wordings";
import { makeFinding } from "./make-finding";
import { scoreMeasures } from "./measure";

/** A score below 0 in a row that speaks of no points taken off. */
export const scoreNegative: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) =>
    context.tree.nodes.flatMap((node) => {
      const actual = measure.cell(node.row)?.value ?? 0;
      if (actual >= 0 || speaksOfPenalty(node.row)) return [];
      return [makeFinding(context, "score-negative", "error", { node, measure }, { actual, max: node.row.max?.value ?? null })];
    }),
  );
