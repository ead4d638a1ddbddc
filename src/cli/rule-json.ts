import { toDtiFormula, toNativeFormula } from "../core/rules";
import type { Rule, RuleDiagnostic, RuleInput, RuleKind } from "../core/rules";

/** A compiled rule as CONTRACT 2 prints it. Formulas show inputs as {a}; null where the rule is unreadable. */
export interface RuleJson {
  readonly kind: RuleKind;
  readonly inputs: readonly Pick<RuleInput, "name" | "label" | "unit">[];
  readonly formula: { readonly dti: string | null; readonly native: string | null };
  readonly diagnostics: readonly Pick<RuleDiagnostic, "code" | "start" | "end">[];
}

/** `max` is what stands for the maximum in the formulas: a number or a cell. */
export function ruleJson(rule: Rule, max: string): RuleJson {
  const references = { input: placeholder, peers: placeholder, max };
  return {
    kind: rule.kind,
    inputs: rule.inputs.map(({ name, label, unit }) => ({ name, label, unit })),
    formula: { dti: withEquals(toDtiFormula(rule, references)), native: withEquals(toNativeFormula(rule, references)) },
    diagnostics: rule.diagnostics.map(({ code, start, end }) => ({ code, start, end })),
  };
}

function placeholder(name: string): string {
  return `{${name}}`;
}

function withEquals(formula: string | null): string | null {
  return formula === null ? null : `=${formula}`;
}
