import { isNear } from "../../../../text/decimal";
import type { Award, Band } from "../../../ast";
import { shareAt } from "../../../node/award-value";
import { extentOf, isOneValue } from "../../../node/segments";
import type { RuleContext } from "../../../rule";

/**
 * Levels of which two hold the same values ("Từ 50% đến 80%: 5 điểm; từ 80%: 10 điểm"), as the user reads them: the one with more points keeps these values, or the one
 * with fewer. Levels that would fall apart, or whose points change within what they share, stay as they are; without a reading all do.
 */
export function settleOverlaps(bands: readonly Band[], { reading, max }: RuleContext): readonly Band[] {
  if (reading !== "more-points" && reading !== "fewer-points") return bands;
  const settled = [...bands];
  for (const [place, first] of settled.entries()) {
    for (const [offset, second] of settled.slice(place + 1).entries()) {
      const kept = strongerOf(settled[place] ?? first, second, max ?? null);
      if (kept === 0) continue;
      const firstStays = kept > 0 === (reading === "more-points");
      if (firstStays) settled[place + 1 + offset] = without(second, settled[place] ?? first);
      else settled[place] = without(settled[place] ?? first, second);
    }
  }
  return settled;
}

/** Above 0 where the first gives more for the values that both hold, below 0 where the second does; 0 where they share none or it cannot be told. */
function strongerOf(first: Band, second: Band, max: number | null): number {
  const [one, other] = [extentOf(first), extentOf(second)];
  const shared = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  if (!(shared.from < shared.to)) return 0;
  const isFixed = ({ kind }: Award): boolean => kind !== "proportional" || isOneValue(shared);
  const difference = shareAt(first.award, shared.from, max) - shareAt(second.award, shared.from, max);
  return isFixed(first.award) && isFixed(second.award) && !isNear(difference, 0) ? difference : 0;
}

/** A level without the values of another one at its upper or lower end. */
function without(band: Band, other: Band): Band {
  const [own, taken] = [extentOf(band), extentOf(other)];
  if (taken.from > own.from && taken.to >= own.to && other.low !== null) return { ...band, high: { value: other.low.value, inclusive: !other.low.inclusive } };
  if (taken.from <= own.from && taken.to < own.to && other.high !== null) return { ...band, low: { value: other.high.value, inclusive: !other.high.inclusive } };
  return band;
}
