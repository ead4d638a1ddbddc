import type { BandsNode } from "../ast";
import { awardAt } from "../node/award-value";
import { expressionNames, readFigures } from "../evaluate/figures";
import { segmentAt } from "../evaluate/evaluate-bands";
import { measureValue } from "../evaluate/measure-value";
import type { Candidate } from "./missing-candidate";
import { influencesOf, leastChange } from "./least-change";
import type { Rule, RuleInputs } from "../rule";
import { segmentsOf, type Segment } from "../node/segments";

/** The figures that reach the next better branch, and the best one. */
export function missingInBands(node: BandsNode, rule: Rule, inputs: RuleInputs): readonly Candidate[] {
  if (node.absent !== null && inputs[node.existsInput] === 0) return [{ input: node.existsInput, to: 1, target: null, unit: "option" }];
  return influencesOf(node.measure.expression).flatMap((influence) => {
    const input = influence.name;
    if (othersMissing(node, input, inputs)) return [];
    return targetsFor(node, rule, inputs).flatMap((target): Candidate[] => {
      const to = leastChange(node.measure, rule, inputs, influence, target);
      return to === null ? [] : [{ input, to, target: target.value, unit: node.measure.unit }];
    });
  });
}

function othersMissing(node: BandsNode, input: string, inputs: RuleInputs): boolean {
  return expressionNames(node.measure.expression).some((name) => name !== input && typeof inputs[name] !== "number");
}

/** A value of the measure to be reached: from below it must be at least that, from above at most. */
export interface Target {
  readonly value: number;
  readonly side: "up" | "down";
  /** Whether the value itself counts. */
  readonly inclusive: boolean;
}

/** The nearest border behind which more is given, and the border of the best branch. */
function targetsFor(node: BandsNode, rule: Rule, inputs: RuleInputs): readonly Target[] {
  const figures = readFigures(rule, node, inputs);
  const value = "code" in figures ? null : measureValue(node.measure, figures);
  const segments = segmentsOf(node);
  const borders = bordersOf(node, segments);
  const now = value === null ? -1 : worth(segmentAt(segments, value), value);
  const better = borders.filter((border) => border.worth > now + 1e-12 && (value === null || (border.target.side === "up" ? border.target.value >= value : border.target.value <= value)));
  const start = value ?? 0;
  const upward = better.some(({ target }) => target.side === "up");
  const wanted = better.filter(({ target }) => (upward ? target.side === "up" : true) && (target.value !== 0 || target.inclusive || target.side === "down"));
  const sorted = [...wanted].sort((a, b) => Math.abs(a.target.value - start) - Math.abs(b.target.value - start));
  const top = Math.max(...sorted.map((border) => border.worth));
  const best = sorted.find((border) => border.worth === top);
  return [...new Set(value === null ? [best] : [sorted[0], best])].flatMap((border) => (border === undefined ? [] : [border.target]));
}

interface Border {
  readonly target: Target;
  readonly worth: number;
}

/** The share of the maximum that a segment gives at a value; absolute points count as they are. */
function worth(segment: Segment | undefined, value: number): number {
  return segment?.award == null ? -1 : awardAt(segment.award, value, 1);
}

function bordersOf(node: BandsNode, segments: readonly Segment[]): readonly Border[] {
  const borders: Border[] = node.bands.flatMap(({ low, high, award }): Border[] => [
    ...(low === null ? [] : [{ target: { value: low.value, side: "up" as const, inclusive: low.inclusive }, worth: awardAt(award, low.value, 1) }]),
    ...(high === null ? [] : [{ target: { value: high.value, side: "down" as const, inclusive: high.inclusive }, worth: awardAt(award, high.value, 1) }]),
  ]);
  // A plain ratio has no border: its target is where it gives everything.
  const open = segments.find(({ award }) => award?.kind === "proportional");
  if (borders.length === 0 && open?.award?.kind === "proportional") {
    if (open.award.share < 0) return [{ target: { value: 0, side: "down", inclusive: true }, worth: awardAt(open.award, 0, 1) }];
    const full = node.measure.capped ? Math.min(1, open.award.divisor) : open.award.divisor;
    return [{ target: { value: full, side: "up", inclusive: true }, worth: awardAt(open.award, full, 1) }];
  }
  return borders;
}
