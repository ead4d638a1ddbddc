import type { Check } from "../check-context";
import { maxMeasure } from "../measure";
import { sumFindings } from "./sum-findings";

/** A printed maximum that is not the sum of the maxima below it. */
export const groupMaxSum: Check = (context) => {
  const measure = maxMeasure(context.table);
  return measure ? sumFindings(context, measure, "groups", "group-max-sum") : [];
};
