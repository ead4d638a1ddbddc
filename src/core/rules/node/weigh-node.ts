import type { Band, BandsNode, RuleNode } from "../ast";
import { isNear } from "../../text/decimal";
import { highestShare } from "./highest-share";
import { sharedNode } from "./scale-node";

/** A smaller difference comes from the decimals of the text's figures. */
const TOLERANCE = 1e-6;

/** A rule with the maximum `own` as a part of one with a larger maximum. Null: it cannot give all that it is worth, or nothing holds it there. */
export function weighNode(node: RuleNode, own: number, max: number): RuleNode | null {
  const reaches = isNear(highestShare(node, own), 1, TOLERANCE);
  if (!reaches || node.kind === "sum" || (node.kind === "count" && node.beyond)) return null;
  const held = node.kind === "bands" ? heldBands(node) : node;
  return held === null ? null : sharedNode(held, own / max);
}

/** Bands of which none gives more than the maximum: an open one ends where it has come to it. Null: another one gives more. */
function heldBands(node: BandsNode): BandsNode | null {
  const bands = node.bands.flatMap((band) => heldBand(band, node.measure.capped ? 1 : Infinity));
  return node.otherwise?.award.kind === "proportional" && !node.measure.capped ? null : { ...node, bands };
}

function heldBand(band: Band, top: number): readonly Band[] {
  const { award, low, high } = band;
  if (award.kind !== "proportional" || !(award.share > 0)) return [band];
  const full = ((1 - award.base) * award.divisor) / award.share;
  const end = Math.min(high?.value ?? Infinity, top);
  if (end <= full + TOLERANCE || full <= (low?.value ?? 0)) return [band];
  return [{ ...band, high: { value: full, inclusive: true } }, { ...band, low: { value: full, inclusive: false }, award: { kind: "share", share: 1 } }];
}
