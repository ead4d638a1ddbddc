import { isNear } from "../../text/decimal";
import type { Award, Band, BandsNode, Bound, Measure } from "../ast";
import { shareAt } from "../node/award-value";
import { extentOf } from "../node/segments";

type Rest = NonNullable<BandsNode["otherwise"]>;

/** Levels with what "còn lại" gives, and the holes that it does not fill. */
export interface RestedLevels {
  readonly bands: readonly Band[];
  readonly otherwise: Rest | null;
  readonly holes: readonly Hole[];
}

/** What lies between two levels, or beyond the first or the last one. */
export interface Hole {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

interface Beside {
  readonly hole: Hole;
  readonly below: Band | undefined;
  readonly above: Band | undefined;
}

/** "Đạt 80%: 8 điểm; đạt 50%: 5 điểm; còn lại: 0 điểm": each level gives more than all that is less, so that it begins there. */
export function risesAbove(rest: Award, bands: readonly Band[], max: number): boolean {
  const sizes = ascending(bands).map(({ award, low, high }) => shareAt(award, (low ?? high)?.value ?? 0, max));
  return sizes.every((size, index) => size > (sizes[index - 1] ?? shareAt(rest, 0, max)));
}

/**
 * "90 - 100%: 10 điểm; 80 - 89%: 7 điểm; còn lại: 0 điểm": what the rest gives continues the levels at one of their ends, or lies between two of them; 89,5% and what is better than the best
 * level it does not mean. `counts`: the measure has whole values only. Null: it is for no value at all, or both ends of the only level may be meant.
 */
export function withRest(measure: Measure, bands: readonly Band[], rest: Rest, max: number, counts: boolean): RestedLevels | null {
  const beside = holesIn(bands, measure).filter(({ hole }) => !counts || holdsWhole(hole));
  if (beside.length === 0) return bands.some(({ award, low, high }) => isNear(shareAt(award, (low ?? high)?.value ?? 0, max), shareAt(rest.award, 0, max))) ? { bands, otherwise: rest, holes: [] } : null;
  const filled = beside.filter((one) => continues(one, bands, beside, rest.award, max));
  if (filled.length === beside.length) return { bands, otherwise: rest, holes: [] };
  const fill = filled.map(({ hole }): Band => ({ ...hole, award: rest.award, span: rest.span }));
  return fill.length === 0 ? null : { bands: [...bands, ...fill], otherwise: null, holes: beside.filter((one) => !filled.includes(one)).map(({ hole }) => hole) };
}

function ascending(bands: readonly Band[]): readonly Band[] {
  return [...bands].sort((one, other) => extentOf(one).from - extentOf(other).from || extentOf(one).to - extentOf(other).to);
}

function holesIn(bands: readonly Band[], { capped }: Measure): readonly Beside[] {
  const holes: Beside[] = [];
  let [end, below]: [number, Band | undefined] = [-Infinity, undefined];
  for (const band of ascending(bands)) {
    const { from, to } = extentOf(band);
    if (from > end) holes.push({ hole: { low: opposite(below?.high), high: opposite(band.low) }, below, above: band });
    if (to > end) [end, below] = [to, band];
  }
  if (end < Infinity && !(capped && end > 1)) holes.push({ hole: { low: opposite(below?.high), high: null }, below, above: undefined });
  return holes;
}

function opposite(bound: Bound | null | undefined): Bound | null {
  return bound === null || bound === undefined ? null : { value: bound.value, inclusive: !bound.inclusive };
}

/** Whether a whole number that is not negative lies in a hole. */
function holdsWhole({ low, high }: Hole): boolean {
  const first = low === null ? 0 : low.inclusive ? Math.ceil(low.value) : Math.floor(low.value) + 1;
  return high === null || first < high.value || (high.inclusive && first === high.value);
}

/** Whether what the rest gives lies between the levels on both sides of a hole, or goes on as the levels rise or fall. */
function continues({ below, above }: Beside, bands: readonly Band[], holes: readonly Beside[], rest: Award, max: number): boolean {
  const size = ({ award }: Band, bound: Bound | null): number => shareAt(award, bound?.value ?? 0, max);
  const given = shareAt(rest, (above?.low ?? below?.high)?.value ?? 0, max);
  if (below !== undefined && above !== undefined) return between(given, size(below, below.high), size(above, above.low));
  const order = above === undefined ? [...ascending(bands)].reverse() : ascending(bands);
  const sizes = order.map((band) => size(band, above === undefined ? band.high : band.low));
  const [edge = 0] = sizes;
  const inner = sizes.find((one) => !isNear(one, edge));
  if (inner !== undefined) return inner > edge ? given <= edge + TOLERANCE : given >= edge - TOLERANCE;
  // Of one level its value, or its other end, tells.
  return holes.length === 1 || (above !== undefined && given < edge && bands.every(({ low, high }) => low?.value === high?.value));
}

const TOLERANCE = 1e-9;

function between(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) - TOLERANCE && value <= Math.max(one, other) + TOLERANCE;
}
