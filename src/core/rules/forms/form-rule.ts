import type { Award, Band, RuleNode } from "../ast";
import type { Rule, RuleInput, Span } from "../rule";
import { kindOf } from "../rule-kind";
import { formMeasure, growthMeasure, ratioMeasure, type MeasuredInputs } from "./form-measure";
import { formProblem } from "./form-problem";
import type { FormOption, RuleForm } from "./rule-form";

/**
 * The rule that a form says, over the same AST as compiled ones, so that all five readings work unchanged. Its clauses are the whole of the row's text. Null: the
 * form cannot score.
 */
export function formRule(form: RuleForm, text: string): Rule | null {
  if (formProblem(form) !== null) return null;
  const { node, inputs } = assembled(form, { start: 0, end: text.length });
  return { kind: kindOf(node), text, inputs, ast: node, diagnostics: [] };
}

interface Assembled {
  readonly node: RuleNode;
  readonly inputs: readonly RuleInput[];
}

function assembled(form: RuleForm, span: Span): Assembled {
  switch (form.kind) {
    case "ratio": return targetNode(ratioMeasure(form.numerator, form.denominator), form.target, belowTarget(form), span);
    case "growth": return targetNode(growthMeasure(form.measure), form.target, inProportion(form.target), span);
    case "levels": return levelsNode(form, span);
    case "choice": return choiceNode(form.options, span);
    case "additive": return additiveNode(form.options, span);
    case "minmax": case "best": return peersNode(form, span);
    case "count": case "penalty": return countNode(form, span);
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
  return bandsNode(measured, [reached, missed]);
}

function levelsNode({ measure, levels, rest }: Extract<RuleForm, { kind: "levels" }>, span: Span): Assembled {
  const bands = levels.map(({ from, share }, index): Band => {
    const above = levels[index - 1];
    return { low: { value: from, inclusive: true }, high: above === undefined ? null : { value: above.from, inclusive: false }, award: { kind: "share", share }, span };
  });
  const lowest: Band = { low: null, high: { value: levels.at(-1)?.from ?? 0, inclusive: false }, award: { kind: "share", share: rest }, span };
  return bandsNode(formMeasure(measure), [...bands, lowest]);
}

function bandsNode({ measure, inputs }: MeasuredInputs, bands: readonly Band[]): Assembled {
  return { node: { kind: "bands", measure, bands, otherwise: null, absent: null, existsInput: "exists", none: null, least: null }, inputs };
}

function choiceNode(options: readonly FormOption[], span: Span): Assembled {
  const input: RuleInput = { name: "choice", kind: "choice", label: "", unit: null, counted: false, options: options.map(({ words }) => words) };
  return { node: { kind: "choice", input: "choice", options: options.map(({ words, share }) => ({ words, award: { kind: "share", share }, span })) }, inputs: [input] };
}

function additiveNode(options: readonly FormOption[], span: Span): Assembled {
  const giving = options.filter(({ share }) => share > 0).map((option, index) => ({ ...option, name: `option${String(index + 1)}` }));
  return {
    node: { kind: "additive", options: giving.map(({ words, share, name }) => ({ words, award: { kind: "share", share }, span, input: name })) },
    inputs: giving.map(({ words, name }) => ({ name, kind: "flag", label: words, unit: null, counted: false, options: [words] })),
  };
}

function peersNode({ kind, measure: form, better }: Extract<RuleForm, { kind: "minmax" | "best" }>, span: Span): Assembled {
  const { measure, inputs } = formMeasure(form);
  const peers: RuleInput = { name: "peers", kind: "peers", label: measure.words, unit: null, counted: false };
  return { node: { kind: "peers", method: kind, measure, input: "peers", better, share: 1, span }, inputs: [...inputs, peers] };
}

function countNode({ kind, thing, pointsEach }: Extract<RuleForm, { kind: "count" | "penalty" }>, span: Span): Assembled {
  const direction = kind === "count" ? "add" : "subtract";
  return {
    node: { kind: "count", input: "count", each: { kind: "points", points: pointsEach }, cap: null, beyond: false, span, direction },
    inputs: [{ name: "count", kind: "number", label: thing, unit: null, counted: true }],
  };
}
