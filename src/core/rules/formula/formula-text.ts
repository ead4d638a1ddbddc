import { isNear } from "../../text/decimal";
import type { Award, Expression, Measure } from "../ast";
import type { FormulaReferences } from "../rule";

/** A number as formulas write it in every locale's file: a point for decimals, an exponent only where there is no other way. */
export function formulaNumber(value: number): string {
  if (value === -Infinity) return "-1E+307";
  if (Number.isInteger(value)) return String(value);
  const text = value.toPrecision(15);
  if (text.includes("e")) return String(value).toUpperCase();
  return text.replace(/0+$/u, "").replace(/\.$/u, "");
}

/** Thirds, sixths and the like, whose decimals never end. */
const ENDLESS: readonly number[] = [3, 6, 7, 9, 11, 12];

/** A share as the first factor of a product: "1/3", because sums of cut decimals would be rounded down where they lie on a half. */
export function shareFactor(share: number): string {
  const text = formulaNumber(share);
  const divisor = text.length < SHORTEST_ENDLESS ? undefined : ENDLESS.find((one) => isNear(share * one, Math.round(share * one)));
  return divisor === undefined ? text : `${formulaNumber(Math.round(share * divisor))}/${formulaNumber(divisor)}`;
}

/** Decimals with fewer characters end. */
const SHORTEST_ENDLESS = 15;

/** A row of numbers as an array constant. */
export function arrayConstant(values: readonly number[]): string {
  return `{${values.map(formulaNumber).join(",")}}`;
}

/** An expression with its inputs replaced by references, and brackets only where needed. */
export function formulaExpression(expression: Expression, references: FormulaReferences): string {
  switch (expression.kind) {
    case "number": return formulaNumber(expression.value);
    case "input": return references.input(expression.name);
    case "extreme": return `${expression.extreme.toUpperCase()}(${expression.operands.map((operand) => formulaExpression(operand, references)).join(",")})`;
    case "binary": {
      const { operator, left, right } = expression;
      const level = precedence(operator);
      const tight = operator === "-" || operator === "/";
      return `${operand(left, level, references)}${operator}${operand(right, tight ? level + 1 : level, references)}`;
    }
  }
}

function operand(expression: Expression, level: number, references: FormulaReferences): string {
  const text = formulaExpression(expression, references);
  return expression.kind === "binary" && precedence(expression.operator) < level ? `(${text})` : text;
}

function precedence(operator: "+" | "-" | "*" | "/"): number {
  return operator === "+" || operator === "-" ? 1 : 2;
}

/** An expression as a factor of a product. */
export function factor(expression: Expression, references: FormulaReferences): string {
  return operand(expression, 2, references);
}

/** The measure, a capped ratio as at most 1. */
export function measureText(measure: Measure, references: FormulaReferences): string {
  const text = formulaExpression(measure.expression, references);
  return measure.capped ? `MIN(1,${text})` : text;
}

/** The points of an award without a measure. */
export function fixedAwardText(award: Award, max: string): string {
  switch (award.kind) {
    case "share": return shareText(award.share, max);
    case "points": return `MIN(${max},${formulaNumber(award.points)})`;
    case "proportional": return shareText(award.base, max);
  }
}

function shareText(share: number, max: string): string {
  if (share === 0) return "0";
  return share === 1 ? max : `${shareFactor(share)}*${max}`;
}
