import type { IndexMethod } from "../framework/framework";
import type { RankBand } from "../rank/rank-bands";
import { bandOf } from "../rank/rank-bands";
import { roundDecimal } from "../text/decimal";
import { sumDecimals } from "../text/sum-decimals";
import type { Tally } from "./tally";

/** A unit's index made in one way. */
export interface IndexResult {
  readonly method: IndexMethod;
  /** Points of the final score; null where there is none yet. For a mean of shares the percentage. */
  readonly points: number | null;
  /** The most points that could be reached. */
  readonly max: number;
  /** Points as a percentage of that, two places; null as long as a row has no final score. */
  readonly percent: number | null;
  /** The class by the percentage, or null. */
  readonly band: string | null;
}

/** A pillar's tally and what it counts in a mean. */
export interface WeightedTally extends Pick<Tally, "points" | "reachable" | "open"> {
  readonly weight: number;
}

/** The index of several pillars by one method. A pillar without any score counts 0 points, and leaves the percentage open. Weights that are all 0 give none. */
export function indexResult(method: IndexMethod, pillars: readonly WeightedTally[], bands: readonly RankBand[]): IndexResult {
  const weights = method === "sum" ? pillars.map(() => 1) : pillars.map(({ weight }) => weight);
  const divisor = method === "sum" ? 1 : sumDecimals(weights);
  if (pillars.length === 0 || divisor === 0) return { method, points: null, max: 0, percent: null, band: null };
  const mean = (of: (pillar: WeightedTally) => number): number => pillars.reduce((sum, pillar, index) => sum + (weights[index] ?? 0) * of(pillar), 0) / divisor;
  const isOpen = pillars.some(({ points, reachable, open }) => open > 0 || points === null || reachable === 0);
  if (method === "mean-of-shares") {
    const percent = isOpen ? null : roundDecimal(mean(({ points, reachable }) => (points ?? 0) / reachable) * 100, 2);
    return { method, points: percent, max: 100, percent, band: bandOf(percent, bands) };
  }
  const points = mean((pillar) => pillar.points ?? 0);
  const max = mean(({ reachable }) => reachable);
  const percent = isOpen ? null : roundDecimal((points / max) * 100, 2);
  const hasPoints = pillars.some((pillar) => pillar.points !== null);
  return { method, points: hasPoints ? roundDecimal(points, 2) : null, max: roundDecimal(max, 2), percent, band: bandOf(percent, bands) };
}
