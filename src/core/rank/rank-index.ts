import type { IndexResult } from "../council/index-result";
import { indexResult } from "../council/index-result";
import type { IndexMethod } from "../framework/framework";
import { roundDecimal } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import type { RankBand } from "./rank-bands";
import type { RankSet } from "./rank-set";
import { hasPillars } from "./rank-set";

/** How the index of every unit of a ranking is made. */
export interface IndexInForce {
  readonly method: IndexMethod;
  /** Parallel to the groups: what each counts in a mean. */
  readonly weights: readonly number[];
  readonly bands: readonly RankBand[];
}

/** What one unit reached in a group, and what it could reach there. */
export interface GroupResult {
  readonly points: number | null;
  readonly reachable: number;
}

/**
 * A unit's points, maximum and index. Rows without a score count among what could be reached: how many have one is told
 * beside the index, and which have none among the problems. A pillar without any score leaves the percentage open.
 */
export function unitIndex(set: RankSet, groups: readonly GroupResult[], { method, weights, bands }: IndexInForce): IndexResult {
  if (hasPillars(set)) return indexResult(method, groups.map((group, index) => ({ ...group, open: 0, weight: weights[index] ?? 1 })), bands);
  const known = groups.flatMap(({ points }) => points ?? []);
  const whole = {
    points: known.length === 0 ? null : roundDecimal(sumDecimals(known), set.settings.decimals),
    reachable: sumDecimals(groups.map(({ reachable }) => reachable)),
  };
  return indexResult(method, [{ ...whole, open: 0, weight: 1 }], bands);
}
