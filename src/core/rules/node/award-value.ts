import type { Award } from "../ast";

/** The points of an award for a value of the measure and a maximum. Not rounded, not clamped. */
export function awardAt(award: Award, measure: number, max: number): number {
  switch (award.kind) {
    case "share": return award.share * max;
    case "points": return award.points;
    case "proportional": return (award.base + (award.share * measure) / award.divisor) * max;
  }
}

/** The part of the maximum that an award gives for a value of the measure. NaN: absolute points without a known maximum. */
export function shareAt(award: Award, measure: number, max: number | null): number {
  if (award.kind !== "points") return awardAt(award, measure, 1);
  return max === null || !(max > 0) ? Number.NaN : award.points / max;
}
