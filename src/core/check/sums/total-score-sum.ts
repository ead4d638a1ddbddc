import type { Check } from "../check-context";
import { scoreMeasures } from "../measure";
import { sumFindings } from "./sum-findings";

/** A printed total that is not the sum of the groups, or that carries the error of one. */
export const totalScoreSum: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) => sumFindings(context, measure, "total", "total-score-sum"));
