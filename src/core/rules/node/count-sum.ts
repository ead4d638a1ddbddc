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
  const expression = kinds.map(pointsOf).reduce((left, right): Expression => ({ kind: "binary", operator: "+", left, right }));
  const award: Award = direction === "subtract" ? { kind: "proportional", base: 1, share: -1, divisor: max } : { kind: "proportional", base: 0, share: 1, divisor: max };
  return bandsNode({ expression, unit: "quantity", capped: false, words: expressionWords(expression) }, [{ low: null, high: null, award, span }]);
}

function pointsOf({ input, each, cap }: CountedKind): Expression {
  const count: Expression = { kind: "input", name: input };
  const points: Expression = each === 1 ? count : { kind: "binary", operator: "*", left: { kind: "number", value: each }, right: count };
  return cap === null ? points : { kind: "extreme", extreme: "min", operands: [points, { kind: "number", value: cap }] };
}
