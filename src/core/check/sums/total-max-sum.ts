import type { Check } from "../check-context";
import { maxMeasure } from "../measure";
import { sumFindings } from "./sum-findings";

/** A printed maximum of the whole table that is not the sum of the groups' maxima. */
export const totalMaxSum: Check = (context) => {
  const measure = maxMeasure(context.table);
  return measure ? sumFindings(context, measure, "total", "total-max-sum") : [];
};
