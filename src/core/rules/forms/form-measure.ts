import type { Expression, Measure } from "../ast";
import type { RuleInput } from "../rule";
import type { FormMeasure } from "./rule-form";

/** A measure with the figures that it asks for (CONTRACT 1 names them). */
export interface MeasuredInputs {
  readonly measure: Measure;
  readonly inputs: readonly RuleInput[];
}

/** One figure, or the ratio of two; a ratio above 1 counts as 1. */
export function formMeasure(measure: FormMeasure): MeasuredInputs {
  if (measure.kind === "ratio") return ratioMeasure(measure.numerator, measure.denominator);
  const { label, unit } = measure;
  const expression: Expression = { kind: "input", name: "value" };
  return { measure: { expression, unit: "quantity", capped: false, words: label }, inputs: [numberInput("value", label, unit === "" ? null : unit)] };
}

export function ratioMeasure(numerator: string, denominator: string): MeasuredInputs {
  const measure: Measure = { expression: quotient("numerator", "denominator"), unit: "ratio", capped: true, words: `${numerator} / ${denominator}` };
  return { measure, inputs: [numberInput("numerator", numerator), numberInput("denominator", denominator)] };
}

/** a / b − 1: a is this year's figure, b last year's. */
export function growthMeasure(label: string): MeasuredInputs {
  const expression: Expression = { kind: "binary", operator: "-", left: quotient("a", "b"), right: { kind: "number", value: 1 } };
  return { measure: { expression, unit: "ratio", capped: false, words: "a/b − 1" }, inputs: [numberInput("a", label), numberInput("b", label)] };
}

function quotient(left: string, right: string): Expression {
  return { kind: "binary", operator: "/", left: { kind: "input", name: left }, right: { kind: "input", name: right } };
}

function numberInput(name: string, label: string, unit: string | null = null): RuleInput {
  return { name, kind: "number", label, unit, counted: false };
}
