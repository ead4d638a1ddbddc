/**
 * The scoring methods by their textbook names (OECD Handbook on Constructing Composite Indicators), as the custom functions and `evaluate` use them. Scores are not
 * rounded: the caller rounds once, to two places (`roundScore`). Thresholds are compared at ten places.
 */
import { roundForComparison } from "../../text/decimal";

/** Why a method gives no value. */
export type MethodFailure =
  | "not-a-number"
  | "zero-denominator"
  | "negative-denominator"
  | "negative-max"
  | "negative-count"
  | "no-such-option"
  | "no-peers"
  | "peers-equal"
  | "bad-thresholds"
  | "bad-target";

/** A value, or the reason why there is none. */
export type MethodResult = { readonly value: number; readonly failure: null } | { readonly value: null; readonly failure: MethodFailure };

function failed(failure: MethodFailure): MethodResult {
  return { value: null, failure };
}

/** Why nothing is divided by 0 or less. */
export function failedDivisor(divisor: number): MethodResult {
  return failed(divisor === 0 ? "zero-denominator" : "negative-denominator");
}

function scored(value: number, max: number): MethodResult {
  return { value: Math.min(Math.max(value, 0), max), failure: null };
}

function allFinite(...values: readonly number[]): boolean {
  return values.every((value) => Number.isFinite(value));
}

/**
 * A ratio's share of the maximum. Above 1 it counts as 1. From `target` on (a fraction; 1 where left out) all of the maximum; below it the ratio divided by `below`
 * (the target where left out; 0: no points below the target; 1: the plain ratio).
 */
export function ratioScore(numerator: number, denominator: number, max: number, target = 1, below = target): MethodResult {
  if (!allFinite(numerator, denominator, max, target, below)) return failed("not-a-number");
  if (max < 0) return failed("negative-max");
  if (denominator <= 0) return failedDivisor(denominator);
  const ratio = Math.min(1, numerator / denominator);
  if (roundForComparison(ratio) >= target) return scored(max, max);
  return scored(below === 0 ? 0 : (ratio / below) * max, max);
}

/**
 * The share of the level that a value reaches. Thresholds descend and are reached from ("≥"); shares stand beside them; one share more is for values below all
 * thresholds, else those give 0.
 */
export function levelScore(value: number, max: number, thresholds: readonly number[], shares: readonly number[]): MethodResult {
  if (!allFinite(value, max, ...thresholds, ...shares)) return failed("not-a-number");
  if (max < 0) return failed("negative-max");
  const descending = thresholds.every((threshold, index) => index === 0 || threshold < (thresholds[index - 1] ?? Infinity));
  const spare = shares.length - thresholds.length;
  if (!descending || thresholds.length === 0 || (spare !== 0 && spare !== 1)) return failed("bad-thresholds");
  const reached = thresholds.findIndex((threshold) => roundForComparison(value) >= threshold);
  return scored((shares[reached === -1 ? thresholds.length : reached] ?? 0) * max, max);
}

/** The share of the chosen option, 1-based. */
export function choiceScore(option: number, max: number, shares: readonly number[]): MethodResult {
  if (!allFinite(option, max, ...shares)) return failed("not-a-number");
  if (max < 0) return failed("negative-max");
  const share = Number.isInteger(option) ? shares[option - 1] : undefined;
  return share === undefined ? failed("no-such-option") : scored(share * max, max);
}

/** (value − lowest) / (highest − lowest) of the maximum. Peers are all units' values, the unit's own included. */
export function minMaxScore(value: number, peers: readonly number[], max: number): MethodResult {
  const failure = peersFailure(value, peers, max);
  if (failure !== null) return failed(failure);
  const [lowest, highest] = rangeOf(peers);
  return scored(((value - lowest) / (highest - lowest)) * max, max);
}

/** value / highest of the maximum. */
export function bestScore(value: number, peers: readonly number[], max: number): MethodResult {
  const failure = peersFailure(value, peers, max);
  if (failure !== null) return failed(failure);
  const [, highest] = rangeOf(peers);
  if (highest <= 0) return failedDivisor(highest);
  return scored((value / highest) * max, max);
}

function peersFailure(value: number, peers: readonly number[], max: number): MethodFailure | null {
  if (!allFinite(value, max, ...peers)) return "not-a-number";
  if (max < 0) return "negative-max";
  if (peers.length === 0) return "no-peers";
  const [lowest, highest] = rangeOf(peers);
  return lowest === highest ? "peers-equal" : null;
}

/** The lowest and the highest of some numbers; a loop, because a spread of a long list overflows the stack. */
export function rangeOf(values: readonly number[]): readonly [lowest: number, highest: number] {
  return values.reduce<readonly [number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}

/** So many points for each thing, up to the maximum. Neither can be negative: a loss for each thing is the maximum less this. */
export function countScore(count: number, pointsEach: number, max: number): MethodResult {
  if (!allFinite(count, pointsEach, max)) return failed("not-a-number");
  if (max < 0) return failed("negative-max");
  return count < 0 || pointsEach < 0 ? failed("negative-count") : scored(count * pointsEach, max);
}

/**
 * Growth over the earlier figure (current / previous − 1) against a target rate, a fraction above 0: all of the maximum from the target on, in proportion
 * below it, nothing where it shrank. Without an earlier figure there is no growth to tell.
 */
export function growthScore(current: number, previous: number, max: number, target: number): MethodResult {
  if (!allFinite(current, previous, max, target)) return failed("not-a-number");
  if (max < 0) return failed("negative-max");
  if (target <= 0) return failed("bad-target");
  if (previous <= 0) return failedDivisor(previous);
  const growth = current / previous - 1;
  return scored(roundForComparison(growth) >= target ? max : (growth / target) * max, max);
}

/** How much the numerator lacks of the target (a fraction), as a whole number; 0 where it is reached. */
export function missingNumerator(numerator: number, denominator: number, target: number): MethodResult {
  if (!allFinite(numerator, denominator, target)) return failed("not-a-number");
  if (denominator <= 0) return failedDivisor(denominator);
  const needed = Math.ceil(roundForComparison(target * denominator));
  return { value: Math.max(0, roundForComparison(needed - numerator)), failure: null };
}
