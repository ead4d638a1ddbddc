import type { Expression } from "../ast";

/** The least and the most that an expression can be. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** What a combination of ratios can be, each of them between 0 and 1. Null: it holds a figure that is no ratio, so that nothing bounds it. */
export function reachOf(expression: Expression): Reach | null {
  switch (expression.kind) {
    case "number": return { low: expression.value, high: expression.value };
    case "input": return null;
    case "extreme": {
      const reaches = expression.operands.map(reachOf).filter((reach): reach is Reach => reach !== null);
      const pick = expression.extreme === "max" ? Math.max : Math.min;
      return reaches.length < expression.operands.length ? null : { low: pick(...reaches.map(({ low }) => low)), high: pick(...reaches.map(({ high }) => high)) };
    }
    case "binary": return binaryReach(expression);
  }
}

function binaryReach({ operator, left, right }: Extract<Expression, { kind: "binary" }>): Reach | null {
  if (operator === "/" && right.kind !== "number") return { low: 0, high: coefficientOf(left) };
  const [one, other] = [reachOf(left), reachOf(right)];
  if (one === null || other === null) return null;
  switch (operator) {
    case "+": return { low: one.low + other.low, high: one.high + other.high };
    case "-": return { low: one.low - other.high, high: one.high - other.low };
    case "*": return { low: one.low * other.low, high: one.high * other.high };
    case "/": return { low: one.low / other.high, high: one.high / other.low };
  }
}

/** The number that multiplies what is divided: 0.6 of "0,6 × a/b". */
function coefficientOf(expression: Expression): number {
  if (expression.kind !== "binary" || expression.operator !== "*") return 1;
  const { left, right } = expression;
  return (left.kind === "number" ? left.value : coefficientOf(left)) * (right.kind === "number" ? right.value : coefficientOf(right));
}
