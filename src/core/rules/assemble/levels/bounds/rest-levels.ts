import type { Award, Band, BandsNode, Bound, Measure } from "../../../ast";
import { shareAt } from "../../../node/award-value";
import { ascending, extentOf } from "../../../node/segments";

type Rest = NonNullable<BandsNode["otherwise"]>;

/** The least place of a ranking; the least of anything else is 0. */
export const FIRST_PLACE = 1;
/** Shares that differ by less are the same. */
const TOLERANCE = 1e-9;

/** Values that no level names, between two levels or beyond the last one. */
interface Stretch {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly below: Band | undefined;
  readonly above: Band | undefined;
}

/** What the values are: `ranked` places of a ranking, and `counts` whether only whole numbers occur. */
export interface Values {
  readonly measure: Measure;
  readonly max: number;
  readonly ranked: boolean;
  readonly counts: boolean;
}

/**
 * "Còn lại: 0 điểm" takes what lies beyond the worse end of the levels, or between two of them that give more and less than it does: neither the hole between "80 - 89%" and "≥ 90%", nor what lies
 * beyond the best level. There is no score there. Null: the levels leave nothing for it.
 */
export function placeRest(bands: readonly Band[], rest: Rest, values: Values): Pick<BandsNode, "bands" | "otherwise"> | null {
  const open = stretchesOf(bands, values);
  const fitting = open.filter((stretch) => continues(stretch, bands, rest.award, values.max));
  const bothEnds = bands.length === 1 && open.length > 1 && [bands[0]?.award, rest.award].every((award) => award?.kind !== "proportional");
  if (fitting.length === 0 || bothEnds) return null;
  if (fitting.length === open.length) return { bands, otherwise: rest };
  return { bands: [...bands, ...fitting.map(({ low, high }) => ({ low, high, ...rest }))], otherwise: null };
}

function stretchesOf(bands: readonly Band[], { measure, ranked, counts }: Values): readonly Stretch[] {
  const top = measure.capped ? 1 : Infinity;
  const stretches: Stretch[] = [];
  let covered = ranked && measure.unit === "quantity" ? FIRST_PLACE : 0;
  let below: Band | undefined;
  for (const above of ascending(bands)) {
    const { from, to } = extentOf(above);
    const hole = counts && below !== undefined ? Math.ceil(covered) < from : from > covered;
    if (hole) stretches.push({ low: beyond(below?.high), high: beyond(above.low), below, above });
    if (below === undefined || to > covered) below = above;
    covered = Math.max(covered, to);
  }
  if (covered < top || covered === 1 && top === 1) stretches.push({ low: beyond(below?.high), high: null, below, above: undefined });
  return stretches;
}

/** Where the values on the other side of a bound begin. */
function beyond(bound: Bound | null | undefined): Bound | null {
  return bound === null || bound === undefined ? null : { value: bound.value, inclusive: !bound.inclusive };
}

/** Whether an award lies between those of the levels on both sides, or goes on as the levels do towards their end. */
function continues({ below, above }: Stretch, bands: readonly Band[], award: Award, max: number): boolean {
  const size = (one: Award, bound: Bound | null | undefined): number => shareAt(one, bound?.value ?? 0, max);
  if (below !== undefined && above !== undefined) {
    const [lower, upper] = [size(below.award, below.high), size(above.award, above.low)];
    const own = size(award, below.high);
    return own > Math.min(lower, upper) - TOLERANCE && own < Math.max(lower, upper) + TOLERANCE;
  }
  const sizes = ascending(bands).flatMap((band) => [size(band.award, band.low ?? band.high), size(band.award, band.high ?? band.low)]);
  const [nearest = 0, ...others] = above === undefined ? sizes.reverse() : sizes;
  const next = others.find((other) => Math.abs(other - nearest) > TOLERANCE);
  const own = size(award, above === undefined ? below?.high : above.low);
  return next === undefined || (nearest > next ? own > nearest - TOLERANCE : own < nearest + TOLERANCE);
}
