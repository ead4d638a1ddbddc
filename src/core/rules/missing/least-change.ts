import { roundDecimal, roundForComparison } from "../../text/decimal";
import type { Expression, Measure } from "../ast";
import { expressionNames } from "../evaluate/figures";
import { expressionValue, measureValue } from "../evaluate/measure-value";
import type { Target } from "./missing-bands";
import { comparisonStep } from "../node/segments";
import type { Rule, RuleInputs } from "../rule";

/** Figures that are no counts are proposed to this many places. */
const PLACES = 6;

/** An input above the line, and what its growth does to the measure. */
export interface Influence {
  readonly name: string;
  readonly grows: boolean;
}

/** The inputs above the line: those that a unit can change. Lowering a total, or last year's figure, is no advice. */
export function influencesOf(expression: Expression): readonly Influence[] {
  const below = new Set(denominatorNames(expression));
  return collect(expression, true).filter(({ name }) => !below.has(name));
}

function collect(expression: Expression, grows: boolean): readonly Influence[] {
  switch (expression.kind) {
    case "number": return [];
    case "input": return [{ name: expression.name, grows }];
    case "extreme": return expression.operands.flatMap((operand) => collect(operand, grows));
    case "binary": {
      const left = collect(expression.left, grows);
      return expression.operator === "/" ? left : [...left, ...collect(expression.right, expression.operator === "-" ? !grows : grows)];
    }
  }
}

function denominatorNames(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "number": case "input": return [];
    case "extreme": return expression.operands.flatMap(denominatorNames);
    case "binary": return [...denominatorNames(expression.left), ...(expression.operator === "/" ? expressionNames(expression.right) : denominatorNames(expression.right))];
  }
}

/** The value of one input that brings the measure to the target with the least change; a whole number for counts. Null: none does. */
export function leastChange(measure: Measure, rule: Rule, inputs: RuleInputs, { name: input, grows }: Influence, target: Target): number | null {
  const counted = rule.inputs.find(({ name }) => name === input)?.counted === true;
  const valueAt = (figure: number): number | null => measureValue(measure, {
    number: (name) => (name === input ? figure : asNumber(inputs[name])),
    peers: () => [],
  });
  const exact = solve(measure.expression, inputs, input, target.value);
  if (exact === null || exact < -comparisonStep(exact)) return null;
  const unit = counted ? 1 : 10 ** -PLACES;
  const near = counted ? Math.round(exact) : roundDecimal(exact, PLACES);
  const candidates = [near - unit, near, near + unit, near + 2 * unit].map((figure) => (counted ? Math.round(figure) : roundDecimal(figure, PLACES)));
  const ordered = (target.side === "up") === grows ? candidates : [...candidates].reverse();
  return ordered.find((figure) => figure >= 0 && reaches(valueAt(figure), target)) ?? null;
}

function asNumber(typed: RuleInputs[string]): number {
  return typeof typed === "number" ? typed : Number.NaN;
}

function reaches(value: number | null, target: Target): boolean {
  if (value === null || Number.isNaN(value)) return false;
  const rounded = roundForComparison(value);
  const step = target.inclusive ? 0 : comparisonStep(target.value);
  return target.side === "up" ? rounded >= target.value + step : rounded <= target.value - step;
}

/**
 * Solves expression = target for one input. Rules are ratios of sums, so the expression is a quotient of two linear functions of the input, found by three
 * probes of e(x) = (p + q·x) / (1 + r·x).
 */
function solve(expression: Expression, inputs: RuleInputs, input: string, target: number): number | null {
  const probe = (figure: number): number | null => expressionValue(expression, {
    number: (name) => (name === input ? figure : asNumber(inputs[name])),
    peers: () => [],
  });
  const [zero, one, two] = [probe(0), probe(1), probe(2)];
  if (zero === null) return solveFromOne(probe, target);
  if (one === null || two === null) return null;
  // (p + q x) = e(x)(1 + r x) with p = e(0): two equations for q and r.
  const determinant = 2 * (one - two);
  if (Math.abs(two - 2 * one + zero) < 1e-14 * Math.max(1, Math.abs(one), Math.abs(two))) return one === zero ? null : (target - zero) / (one - zero);
  const r = (two - 2 * one + zero) / determinant;
  const q = one * (1 + r) - zero;
  const denominator = q - target * r;
  return denominator === 0 ? null : (target - zero) / denominator;
}

/** a / (a + b) with b = 0 has no value at 0; from 1 on it is constant. */
function solveFromOne(probe: (figure: number) => number | null, target: number): number | null {
  const one = probe(1);
  return one !== null && one >= target ? 1 : null;
}
