import type { Award, Band, Measure } from "../../ast";
import { isNear } from "../../../text/decimal";
import { shareAt } from "../../node/award-value";

/** A smaller difference comes from the decimals of the text's figures. */
const TOLERANCE = 1e-6;

/**
 * "Dưới 50%: Tỷ lệ × 8 điểm" of 4: points by a formula whose figures are not the maximum are read as they stand only where they stay within it all over their level, and come to
 * all of it, or to what the next level gives, at one of its ends. The first band where they do not, or undefined.
 */
export function misfitIn(bands: readonly Band[], literal: ReadonlySet<Award>, { capped }: Measure, max: number | undefined): Band | undefined {
  return bands.find((band) => {
    if (!literal.has(band.award)) return false;
    const ends = [band.low?.value ?? 0, band.high?.value ?? (capped ? 1 : Infinity)];
    const shares = ends.map((end) => shareAt(band.award, end, max ?? null));
    const within = shares.every((share) => share >= -TOLERANCE && share <= 1 + TOLERANCE);
    return !within || !ends.some((end, index) => meets(bands, band, end, shares[index] ?? 0, max));
  });
}

/** Whether a band gives all at one of its ends, or something that a level beside it gives there as well. */
function meets(bands: readonly Band[], band: Band, end: number, share: number, max: number | undefined): boolean {
  if (isNear(share, 1, TOLERANCE)) return true;
  const beside = bands.filter((other) => other !== band && (other.low?.value === end || other.high?.value === end));
  return share > TOLERANCE && beside.some(({ award }) => isNear(shareAt(award, end, max ?? null), share, TOLERANCE));
}
