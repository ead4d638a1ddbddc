import type { RuleNode } from "../ast";
import { compileCached } from "../compile-cached";
import { BEYOND_SHARES, isWholeShare } from "../node/measures";
import { evaluate } from "./evaluate";
import type { Evaluation, Rule, RuleDiagnostic, RuleInputs } from "../rule";

/** What is given for one input: a figure, a list for `peers`, or null where the cell is empty. */
export type GivenValue = number | readonly number[] | null;

/** What a text gives for some figures: the evaluation with its rule, or why it was not evaluated. */
export type TextScore =
  | { readonly kind: "evaluated"; readonly rule: Rule; readonly evaluation: Evaluation }
  /** The text cannot be read; the place is in the diagnostic. */
  | { readonly kind: "unreadable"; readonly rule: Rule; readonly diagnostic: RuleDiagnostic | null }
  /** More figures than the rule has inputs. */
  | { readonly kind: "too-many"; readonly rule: Rule; readonly given: number }
  /** 80 where 80% is meant: taken for 8000% it would win all points. */
  | { readonly kind: "percent-suspect"; readonly rule: Rule; readonly name: string; readonly value: number };

/**
 * Scores by the text itself: the figures stand in the order of the rule's inputs, a list for the other units. An input of the rule that has a default may be
 * left out at the end. The text is compiled once for all calls.
 */
export function scoreFromText(text: string, max: number, values: readonly GivenValue[]): TextScore {
  const rule = compileCached(text, { max });
  if (rule.ast === null) return { kind: "unreadable", rule, diagnostic: rule.diagnostics.find(({ code }) => code === "rule-unreadable") ?? null };
  if (values.length > rule.inputs.length) return { kind: "too-many", rule, given: values.length };
  const inputs: Record<string, RuleInputs[string]> = {};
  for (const [index, { name, kind }] of rule.inputs.entries()) inputs[name] = asInput(values[index], kind === "peers");
  return percentSuspect(rule, rule.ast, inputs) ?? { kind: "evaluated", rule, evaluation: evaluate(rule, inputs, max) };
}

function percentSuspect(rule: Rule, node: RuleNode, inputs: RuleInputs): TextScore | null {
  for (const [name, value] of Object.entries(inputs)) {
    if (typeof value === "number" && value >= BEYOND_SHARES && isWholeShare(node, name)) return { kind: "percent-suspect", rule, name, value };
  }
  return null;
}

/** A single figure is a list of one where a list is asked for; a list of one is its figure elsewhere. */
function asInput(given: GivenValue | undefined, isList: boolean): RuleInputs[string] {
  if (given === undefined || given === null) return null;
  if (typeof given === "number") return isList ? [given] : given;
  return isList || given.length !== 1 ? given : given[0];
}
