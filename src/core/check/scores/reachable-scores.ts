import type { Award, BandsNode, CountNode, RuleNode } from "../../rules/ast";
import { awardAt } from "../../rules/node/award-value";
import { segmentsOf } from "../../rules/node/segments";

/** A stretch of scores that a rule can give; both ends are among them. */
export interface ScoreRange {
  readonly from: number;
  readonly to: number;
}

/** More parts than this give so many sums that nothing is out of reach. */
const MAX_RANGES = 400;

/**
 * The scores that a rule can give for any figures at all, before rounding; null where that cannot be
 * told. Single scores are ranges of no width.
 */
export function reachableScores(node: RuleNode, max: number): readonly ScoreRange[] | null {
  const known = KEPT.get(node);
  if (known?.max === max) return known.scores;
  const scores = unbounded(node, max)?.map(({ from, to }) => ({ from: clamp(from, max), to: clamp(to, max) })) ?? null;
  KEPT.set(node, { max, scores });
  return scores;
}

/** A rule is asked about again for every column and after every edit; its maximum hardly changes. */
const KEPT = new WeakMap<RuleNode, { readonly max: number; readonly scores: readonly ScoreRange[] | null }>();

function unbounded(node: RuleNode, max: number): readonly ScoreRange[] | null {
  switch (node.kind) {
    case "bands": return bandScores(node, max);
    case "choice": return node.options.map(({ award }) => single(awardAt(award, 0, max)));
    case "additive": return sums(node.options.map(({ award }) => [single(0), single(awardAt(award, 0, max))]));
    case "peers": return [{ from: 0, to: node.share * max }];
    case "count": return countScores(node, max);
    case "parts": return sums(node.parts.map((part) => unbounded(part.node, max)));
    case "sum": return null;
  }
}

function single(points: number): ScoreRange {
  return { from: points, to: points };
}

function bandScores(node: BandsNode, max: number): readonly ScoreRange[] {
  const segments = segmentsOf(node);
  const top = node.measure.capped ? 1 : Infinity;
  const bottom = node.measure.unit === "ratio" && !node.measure.capped ? -Infinity : 0;
  const ranges = segments.flatMap(({ from, award }, index) => {
    const to = Math.min(segments[index + 1]?.from ?? top, top);
    return award === null || to < bottom ? [] : [awardRange(award, Math.max(from, bottom), to, max)];
  });
  return node.absent === null ? ranges : [...ranges, single(awardAt(node.absent.award, 0, max))];
}

function awardRange(award: Award, from: number, to: number, max: number): ScoreRange {
  if (award.kind !== "proportional") return single(awardAt(award, 0, max));
  const ends = [awardAt(award, from, max), awardAt(award, to, max)].map((points) => clamp(points, max));
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function countScores(node: CountNode, max: number): readonly ScoreRange[] | null {
  const each = awardAt(node.each, 0, max);
  const limit = node.cap === null ? max : Math.min(max, awardAt(node.cap, 0, max));
  if (!(each > 0) || limit / each > MAX_RANGES) return null;
  const steps = Array.from({ length: Math.floor(limit / each) + 1 }, (_, count) => count * each);
  const earned = [...steps, limit];
  return earned.map((points) => single(node.direction === "add" ? points : max - points));
}

/** Every sum of one range of each part; null where one part is not known, or where there are too many. */
function sums(parts: readonly (readonly ScoreRange[] | null)[]): readonly ScoreRange[] | null {
  let reached: readonly ScoreRange[] = [single(0)];
  for (const part of parts) {
    if (part === null || reached.length * part.length > MAX_RANGES) return null;
    reached = distinct(reached.flatMap((one) => part.map((other) => ({ from: one.from + other.from, to: one.to + other.to }))));
  }
  return reached;
}

function distinct(ranges: readonly ScoreRange[]): readonly ScoreRange[] {
  return [...new Map(ranges.map((range) => [`${range.from.toFixed(6)}/${range.to.toFixed(6)}`, range])).values()];
}

function clamp(points: number, max: number): number {
  return Math.min(Math.max(points, 0), max);
}
