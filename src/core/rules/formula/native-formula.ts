import type { FormulaReferences, Rule } from "../rule";
import { ruleFormula } from "./rule-formula";

/**
 * The score as a formula without "=", with functions of Excel 2016 only, so that it also works where the add-in is not installed.
 * Empty text where a figure is missing. Null: the rule has no formula.
 */
export function toNativeFormula(rule: Rule, references: FormulaReferences): string | null {
  return ruleFormula(rule, references, "native");
}
