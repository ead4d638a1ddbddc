import type { Award, BandsNode, Expression } from "../ast";
import { bandsNode } from "./bands-node";
import { expressionWords } from "../evaluate/measure-value";
import type { Span } from "../rule";

/** Things of one kind, each of which gives or takes points. */
export interface CountedKind {
  /** The input that tells how many there are. */
  readonly input: string;
  /** The points of one. */
  readonly each: number;
  /** The most points that all of them give or take; null: as many as there are. */
  readonly cap: number | null;
}

/** Points for things of several kinds, on top of nothing or off the maximum; what is above the maximum or below 0 does not count. */
export function countSum(kinds: readonly CountedKind[], direction: "add" | "subtract", max: number, span: Span): BandsNode {
  return pointSum(kinds.map(pointsOf), direction, max, span);
}

/** The points of several addends, on top of nothing or off the maximum, within 0 and the maximum. */
export function pointSum(addends: readonly Expression[], direction: "add" | "subtract", max: number, span: Span): BandsNode {
  const award: Award = direction === "subtract" ? { kind: "proportional", base: 1, share: -1, divisor: max } : { kind: "proportional", base: 0, share: 1, divisor: max };
  return withinMaximum(sum(addends), award, span);
}

/** The points of several addends without those that others take away, within 0 and the maximum. */
export function lessenedSum(addends: readonly Expression[], losses: readonly Expression[], max: number, span: Span): BandsNode {
  return withinMaximum({ kind: "binary", operator: "-", left: sum(addends), right: sum(losses) }, { kind: "proportional", base: 0, share: 1, divisor: max }, span);
}

function sum(addends: readonly Expression[]): Expression {
  return addends.reduce((left, right): Expression => ({ kind: "binary", operator: "+", left, right }));
}

function withinMaximum(expression: Expression, award: Award, span: Span): BandsNode {
  return bandsNode({ expression, unit: "quantity", capped: false, words: expressionWords(expression) }, [{ low: null, high: null, award, span }]);
}

/** So many points for each thing, up to their cap. */
export function pointsOf({ input, each, cap }: CountedKind): Expression {
  const points = times(each, { kind: "input", name: input });
  return cap === null ? points : atMost(points, cap);
}

/** So many points for all of a ratio; one above 1 counts as 1. */
export function pointsOfRatio(points: number, ratio: Expression): Expression {
  return times(points, atMost(ratio, 1));
}

function times(factor: number, expression: Expression): Expression {
  return factor === 1 ? expression : { kind: "binary", operator: "*", left: { kind: "number", value: factor }, right: expression };
}

function atMost(expression: Expression, most: number): Expression {
  return { kind: "extreme", extreme: "min", operands: [expression, { kind: "number", value: most }] };
}
