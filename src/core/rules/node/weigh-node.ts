import type { Band, BandsNode, RuleNode } from "../ast";
import { isNear } from "../../text/decimal";
import { shareAt } from "./award-value";
import { highestShare } from "./highest-share";
import { sharedNode } from "./scale-node";
import { segmentsOf } from "./segments";

/** A smaller difference comes from the decimals of the text's figures. */
const TOLERANCE = 1e-6;

/** A rule with the maximum `own` as a part of one with a larger maximum. Null: it cannot give all that it is worth, or nothing holds it there. */
export function weighNode(node: RuleNode, own: number, max: number): RuleNode | null {
  const reaches = node.kind === "bands" && node.bands.some((band) => fullAt(band) <= topOf(band, node)) ? true : isNear(highestShare(node, own), 1, TOLERANCE);
  if (!reaches || node.kind === "sum" || (node.kind === "count" && node.beyond)) return null;
  const held = node.kind === "bands" ? heldBands(node, own) : node;
  return held === null ? null : sharedNode(held, own / max);
}

/** Bands of which none gives more than the maximum: one ends where it has come to it. Null: what no band holds may give more. */
function heldBands(node: BandsNode, own: number): BandsNode | null {
  const bands = node.bands.flatMap((band) => heldBand(band, topOf(band, node)));
  const held = { ...node, bands };
  const segments = segmentsOf(held);
  const exceeds = segments.some(({ award, from }, index) => award !== null && [Math.max(0, from), segments[index + 1]?.from ?? (node.measure.capped ? 1 : Infinity)].some((value) => shareAt(award, value, own) > 1 + TOLERANCE));
  return exceeds ? null : held;
}

/** The largest value that falls into a band. */
function topOf({ high }: Band, { measure }: BandsNode): number {
  return Math.min(high?.value ?? Infinity, measure.capped ? 1 : Infinity) + TOLERANCE;
}

/** The value at which a band that rises gives all of the maximum; NaN: it does not rise. */
function fullAt({ award }: Band): number {
  return award.kind === "proportional" && award.share > 0 ? ((1 - award.base) * award.divisor) / award.share : Number.NaN;
}

function heldBand(band: Band, top: number): readonly Band[] {
  const full = fullAt(band);
  if (!(full < top - 2 * TOLERANCE) || full <= (band.low?.value ?? 0)) return [band];
  return [{ ...band, high: { value: full, inclusive: true } }, { ...band, low: { value: full, inclusive: false }, award: { kind: "share", share: 1 } }];
}
