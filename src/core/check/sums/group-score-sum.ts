import type { Check } from "../check-context";
import { scoreMeasures } from "../measure";
import { sumFindings } from "./sum-findings";

/** A printed score that is not the sum of the scores below it. */
export const groupScoreSum: Check = (context) =>
  scoreMeasures(context.table).flatMap((measure) => sumFindings(context, measure, "groups", "group-score-sum"));
