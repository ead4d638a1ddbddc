import type { Assessment } from "../council/assessment";
import { indexResult } from "../council/index-result";
import type { Standing } from "../rank/peer-units";
import { supposedTallies } from "../scenario/scenario-index";
import type { SupposedTally } from "../scenario/scenario-index";
import type { ScenarioOutcome } from "../scenario/try-scenario";
import { roundScore } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";

/** What a goal takes of a table. */
export type GoalPoints =
  /** So many more points, the least that are enough; 0 where the goal is reached already. */
  | { readonly kind: "points"; readonly points: number }
  /** Not even every point of the table reaches it. */
  | { readonly kind: "out-of-reach" }
  /** No number of points says it: the index cannot be made, its way has yet to be chosen, or a point counts differently from pillar to pillar of the table. */
  | { readonly kind: "undecided"; readonly why: "no-index" | "method-open" | "pillars-differ" };

/**
 * The least points that bring the index (percent) of the unit to `percent` by the way that is in force, won in the table of this number.
 * Indicators without a score count 0 points: what they win later only adds.
 */
export function pointsForIndex(assessment: Assessment, table: number, outcome: ScenarioOutcome, percent: number): GoalPoints {
  const { method } = assessment;
  if (method === null) return { kind: "undecided", why: "method-open" };
  const tallies = supposedTallies(assessment, table, outcome).map((tally) => ({ ...tally, points: tally.points ?? 0, open: 0 }));
  const own = tallies.filter((tally) => tally.table === table);
  const [first] = own;
  if (!first || indexResult(method, tallies, []).percent === null) return { kind: "undecided", why: "no-index" };
  if (new Set(own.map((tally) => worthOfPoint(tally, method))).size > 1) return { kind: "undecided", why: "pillars-differ" };
  const reaches = (gain: number): boolean => {
    const then = tallies.map((tally) => (tally === first ? { ...tally, points: sumDecimals([tally.points, gain]) } : tally));
    return (indexResult(method, then, []).percent ?? 0) >= percent;
  };
  return leastPoints(sumDecimals(own.flatMap(({ reachable, points }) => [reachable, -points])), reaches);
}

/** What a point of a pillar counts beside a point of another. */
function worthOfPoint({ weight, reachable }: SupposedTally, method: NonNullable<Assessment["method"]>): number {
  switch (method) {
    case "sum": return 1;
    case "mean-of-pillars": return weight;
    case "mean-of-shares": return weight / reachable;
  }
}

/** The least points that bring a unit to `rank` or better while the others keep their totals: as many as the unit that is there now, because equal totals share a rank. */
export function pointsForRank({ points, divisor, others }: Standing, most: number, rank: number): GoalPoints {
  if (divisor === null) return { kind: "undecided", why: "pillars-differ" };
  const beaten = others[rank - 1];
  return beaten === undefined ? { kind: "points", points: 0 } : leastPoints(most, (gain) => roundScore(sumDecimals([points, gain]) / divisor) >= beaten);
}

/** The least of 0 to `most` points, in hundredths, for which something holds that holds for all more points too. */
function leastPoints(most: number, holds: (points: number) => boolean): GoalPoints {
  let [low, high] = [0, Math.max(0, Math.round(most * 100))];
  if (!holds(high / 100)) return { kind: "out-of-reach" };
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle / 100)) high = middle;
    else low = middle + 1;
  }
  return { kind: "points", points: low / 100 };
}
