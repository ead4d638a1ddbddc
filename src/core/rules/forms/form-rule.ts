import type { Award, Band, Option } from "../ast";
import { bandsNode } from "../node/bands-node";
import { addingUp, oneOf } from "../node/option-nodes";
import type { Rule, RuleInput, Span } from "../rule";
import { kindOf } from "../rule-kind";
import { formMeasure, growthMeasure, ratioMeasure, type MeasuredInputs } from "./form-measure";
import { formProblem } from "./form-problem";
import { formParts, type Assembled } from "./form-parts";
import type { FormOption, PartForm, RuleForm } from "./rule-form";

/**
 * The rule that a form says, over the same AST as compiled ones, so that all five readings work unchanged. Its clauses are the whole of the row's text. Null: the
 * form cannot score.
 */
export function formRule(form: RuleForm, text: string): Rule | null {
  if (formProblem(form) !== null) return null;
  const built = assembled(form, { start: 0, end: text.length });
  if (built === null) return null;
  const { node, inputs } = built;
  return { kind: kindOf(node, inputs), text, inputs, ast: node, diagnostics: [] };
}

function assembled(form: RuleForm, span: Span): Assembled | null {
  switch (form.kind) {
    case "parts": return formParts(form.parts, (part) => plainForm(part, span));
    case "penalty": return countNode(form, span);
    default: return plainForm(form, span);
  }
}

function plainForm(form: PartForm, span: Span): Assembled {
  switch (form.kind) {
    case "ratio": return targetNode(ratioMeasure(form.numerator, form.denominator), form.target, belowTarget(form), span);
    case "growth": return targetNode(growthMeasure(form.measure), form.target, inProportion(form.target), span);
    case "levels": return levelsNode(form, span);
    case "choice": return oneOf(asOptions(form.options, span), "");
    case "additive": return addingUp(asOptions(form.options.filter(({ share }) => share > 0), span));
    case "minmax": case "best": return peersNode(form, span);
    case "count": return countNode(form, span);
    default: return form satisfies never;
  }
}

function belowTarget({ below, target }: Extract<RuleForm, { kind: "ratio" }>): Award {
  if (below === "nothing") return { kind: "share", share: 0 };
  return inProportion(below === "plain" ? 1 : target);
}

function inProportion(divisor: number): Award {
  return { kind: "proportional", base: 0, share: 1, divisor };
}

function targetNode(measured: MeasuredInputs, target: number, below: Award, span: Span): Assembled {
  const reached: Band = { low: { value: target, inclusive: true }, high: null, award: { kind: "share", share: 1 }, span };
  const missed: Band = { low: null, high: { value: target, inclusive: false }, award: below, span };
  return overMeasure(measured, [reached, missed]);
}

function levelsNode({ measure, levels, rest }: Extract<RuleForm, { kind: "levels" }>, span: Span): Assembled {
  const bands = levels.map(({ from, share }, index): Band => {
    const above = levels[index - 1];
    return { low: { value: from, inclusive: true }, high: above === undefined ? null : { value: above.from, inclusive: false }, award: { kind: "share", share }, span };
  });
  const lowest: Band = { low: null, high: { value: levels.at(-1)?.from ?? 0, inclusive: false }, award: { kind: "share", share: rest }, span };
  return overMeasure(formMeasure(measure), [...bands, lowest]);
}

function overMeasure({ measure, inputs }: MeasuredInputs, bands: readonly Band[]): Assembled {
  return { node: bandsNode(measure, bands), inputs };
}

function asOptions(options: readonly FormOption[], span: Span): readonly Option[] {
  return options.map(({ words, share }) => ({ words, award: { kind: "share", share }, span }));
}

function peersNode({ kind, measure: form, better }: Extract<RuleForm, { kind: "minmax" | "best" }>, span: Span): Assembled {
  const { measure, inputs } = formMeasure(form);
  const peers: RuleInput = { name: "peers", kind: "peers", label: measure.words, unit: null, counted: false };
  return { node: { kind: "peers", method: kind, measure, input: "peers", better, share: 1, span }, inputs: [...inputs, peers] };
}

function countNode(form: Extract<RuleForm, { kind: "count" | "penalty" }>, span: Span): Assembled {
  const { kind, thing, pointsEach, cap } = form;
  const direction = kind === "count" ? "add" : "subtract";
  const beyond = kind === "count" && form.mayExceedMaximum === true;
  return {
    node: { kind: "count", input: "count", each: { kind: "points", points: pointsEach }, cap: cap === undefined ? null : { kind: "points", points: cap }, beyond, span, direction },
    inputs: [{ name: "count", kind: "number", label: thing, unit: null, counted: true }],
  };
}
