import { roundForComparison } from "../../text/decimal";
import type { Award, Band, BandsNode, Bound } from "../ast";
import type { Span } from "../rule";

/** A stretch of the measure from `from` (inclusive) to the next segment. A null award: the text says nothing there. */
export interface Segment {
  readonly from: number;
  readonly award: Award | null;
  readonly span: Span | null;
}

/** The smallest difference that a comparison sees: ten places, or what the digits of a double allow for large figures. */
export function comparisonStep(value: number): number {
  return Math.max(1e-10, Math.abs(value) * 1e-12);
}

/** Where a band begins and ends on the grid of comparison: begin inclusive, end exclusive. */
export function extentOf(band: Pick<Band, "low" | "high">): { readonly from: number; readonly to: number } {
  const from = band.low === null ? -Infinity : edge(band.low, band.low.inclusive);
  const to = band.high === null ? Infinity : edge(band.high, !band.high.inclusive);
  return { from, to };
}

/** Bands by where they begin; those that begin together stay in their order. */
export function ascending<T extends Pick<Band, "low" | "high">>(bands: readonly T[]): readonly T[] {
  return [...bands].sort((one, other) => {
    const [own, next] = [extentOf(one).from, extentOf(other).from];
    return Number(own > next) - Number(own < next);
  });
}

/** Whether an extent holds one value only, as that of two levels does that share a border. */
export function isOneValue({ from, to }: { readonly from: number; readonly to: number }): boolean {
  return to - from <= comparisonStep(from) * 1.5;
}

function edge(bound: Bound, at: boolean): number {
  return at ? bound.value : roundForComparison(bound.value + comparisonStep(bound.value));
}

/**
 * The branches as one step function over the measure, in ascending order, the first from −∞. Every reading of the rule uses it, so that they agree at
 * the borders. A capped ratio has no segment above 1. Where two bands share a border, the first in the text is taken: the compiler has seen that both give the same there.
 */
export function segmentsOf(node: Pick<BandsNode, "bands" | "otherwise" | "measure">): readonly Segment[] {
  const extents = node.bands.map((band) => ({ band, extent: extentOf(band) }));
  const starts: number[] = [-Infinity];
  const enter = (start: number): void => {
    if (start < Infinity && !(node.measure.capped && start > 1) && !starts.includes(start)) starts.push(start);
  };
  for (const { extent } of extents) {
    enter(extent.from);
    enter(extent.to);
  }
  if (starts.length > 1) starts.sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const from of starts) {
    const found = extents.find(({ extent }) => extent.from <= from && from < extent.to)?.band ?? node.otherwise;
    const segment: Segment = { from, award: found?.award ?? null, span: found?.span ?? null };
    const last = segments[segments.length - 1];
    if (last === undefined || last.award !== segment.award || last.span !== segment.span) segments.push(segment);
  }
  return segments;
}
