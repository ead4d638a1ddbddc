import type { Band, BandsNode, Measure } from "../ast";

/** Bands that say all: nothing is given for other values, for what does not exist, or at least. */
export function bandsNode(measure: Measure, bands: readonly Band[]): BandsNode {
  return { kind: "bands", measure, bands, otherwise: null, absent: null, existsInput: "exists", none: null, least: null };
}
