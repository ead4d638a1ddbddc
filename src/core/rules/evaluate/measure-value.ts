import type { Expression, Measure } from "../ast";
import { nonNegativeIn } from "../node/non-negative";
import type { NoScore } from "../rule";
import type { Figures } from "./figures";

/** The value of an expression, or null where it divides by zero. */
export function expressionValue(expression: Expression, figures: Figures): number | null {
  switch (expression.kind) {
    case "number": return expression.value;
    case "input": return figures.number(expression.name);
    case "extreme": {
      const values = expression.operands.map((operand) => expressionValue(operand, figures));
      const known = values.filter((value): value is number => value !== null);
      return known.length < values.length ? null : expression.extreme === "max" ? Math.max(...known) : Math.min(...known);
    }
    case "binary": {
      const left = expressionValue(expression.left, figures);
      const right = expressionValue(expression.right, figures);
      return left === null || right === null ? null : operate(expression.operator, left, right);
    }
  }
}

function operate(operator: "+" | "-" | "*" | "/", left: number, right: number): number | null {
  switch (operator) {
    case "+": return left + right;
    case "-": return left - right;
    case "*": return left * right;
    case "/": return right === 0 ? null : left / right;
  }
}

/** The value of a measure, a ratio above 1 as 1 where the text does not say otherwise. Null: it divides by zero, or what cannot be negative is. */
export function measureValue(measure: Measure, figures: Figures): number | null {
  if (negativeIn(measure, figures) !== null) return null;
  const value = expressionValue(measure.expression, figures);
  return value !== null && measure.capped ? Math.min(1, value) : value;
}

/** What cannot be negative, and is; null: nothing. */
function negativeIn(measure: Measure, figures: Figures): Expression | null {
  if (measure.expression.kind === "input") return null;
  const { divisors, differences } = nonNegativeIn(measure);
  return [...divisors, ...differences].find((part) => (expressionValue(part, figures) ?? 0) < 0) ?? null;
}

/** Why a measure has no value. */
export function noMeasure(measure: Measure, figures: Figures): NoScore {
  const negative = negativeIn(measure, figures);
  return negative === null ? { code: "zero-denominator" } : { code: "negative-difference", words: expressionWords(negative) };
}

/** The expression with its figures put in: "(100+212)/480". Numbers are written as JavaScript does. */
export function substituted(expression: Expression, figures: Figures): string {
  return write(expression, (name) => String(figures.number(name)));
}

const SIDES: ReadonlyMap<string, string> = new Map([["numerator", "tử số"], ["denominator", "mẫu số"]]);

/** The expression with the names of its inputs: "(b+c)/a", "tử số/mẫu số". */
export function expressionWords(expression: Expression): string {
  return write(expression, (name) => SIDES.get(name) ?? name);
}

function write(expression: Expression, name: (input: string) => string): string {
  switch (expression.kind) {
    case "number": return String(expression.value);
    case "input": return name(expression.name);
    case "extreme": return `${expression.extreme}(${expression.operands.map((operand) => write(operand, name)).join("; ")})`;
    case "binary": {
      const inner = (part: Expression, right: boolean): string => {
        const needed = part.kind === "binary" && precedence(part.operator) < precedence(expression.operator) + (right ? 0.5 : 0);
        return needed ? `(${write(part, name)})` : write(part, name);
      };
      return `${inner(expression.left, false)}${expression.operator}${inner(expression.right, true)}`;
    }
  }
}

function precedence(operator: "+" | "-" | "*" | "/"): number {
  return operator === "+" || operator === "-" ? 1 : 2;
}
