import type { Award, BandsNode } from "../ast";
import { awardAt } from "../node/award-value";
import type { Figures } from "./figures";
import { measureValue, noMeasure, substituted } from "./measure-value";
import { noPoints, type Outcome } from "./outcome";
import type { ExplainStep } from "../rule";
import { roundForComparison } from "../../text/decimal";
import { segmentsOf, type Segment } from "../node/segments";

/** The points of branches over one measure. */
export function evaluateBands(node: BandsNode, figures: Figures, max: number): Outcome {
  if (node.absent !== null && figures.number(node.existsInput) === 0) {
    const points = awardAt(node.absent.award, 0, max);
    return { points, clause: node.absent.span, measure: null, steps: [{ kind: "points", value: null, divisor: null, max, points }], reason: null };
  }
  const value = measureValue(node.measure, figures);
  if (value === null) return noneOutcome(node, figures, max);
  const segments = segmentsOf(node);
  const segment = segmentAt(segments, value);
  if (segment?.award === null || segment === undefined) return noPoints({ code: "no-branch" });
  const least = node.least === null ? 0 : awardAt(node.least, 0, max);
  const points = Math.min(Math.max(awardAt(segment.award, value, max), least, 0), max);
  return { points, clause: segment.span, measure: value, steps: stepsOf(node, figures, value, segment, points, max), reason: null };
}

function noneOutcome({ none, measure }: BandsNode, figures: Figures, max: number): Outcome {
  const reason = noMeasure(measure, figures);
  if (none === null || reason.code !== "zero-denominator") return noPoints(reason);
  const points = awardAt(none.award, 0, max);
  return { points, clause: none.span, measure: null, steps: [{ kind: "points", value: null, divisor: null, max, points }], reason: null };
}

/** The segment that a value falls into, compared at ten places. */
export function segmentAt(segments: readonly Segment[], value: number): Segment | undefined {
  const rounded = roundForComparison(value);
  return segments.findLast(({ from }) => rounded >= from);
}

function stepsOf(node: BandsNode, figures: Figures, value: number, segment: Segment, points: number, max: number): readonly ExplainStep[] {
  const { unit } = node.measure;
  const steps: ExplainStep[] = [
    { kind: "measure", expression: node.measure.words, substituted: substituted(node.measure.expression, figures), value, unit },
  ];
  const band = node.bands.find(({ span }) => span === segment.span);
  if (band?.low !== undefined && band.low !== null) steps.push({ kind: "compare", value, operator: band.low.inclusive ? ">=" : ">", threshold: band.low.value, unit });
  if (band?.high !== undefined && band.high !== null) steps.push({ kind: "compare", value, operator: band.high.inclusive ? "<=" : "<", threshold: band.high.value, unit });
  steps.push(pointsStep(segment.award, value, points, max));
  return steps;
}

function pointsStep(award: Award | null, value: number, points: number, max: number): ExplainStep {
  const proportional = award?.kind === "proportional";
  return { kind: "points", value: proportional ? value : null, divisor: proportional ? award.divisor : null, max, points };
}
