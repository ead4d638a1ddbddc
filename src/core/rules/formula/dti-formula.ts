import type { FormulaReferences, Rule } from "../rule";
import { ruleFormula } from "./rule-formula";

/**
 * The score as a formula without "=", with the add-in's own functions (DTI.RATIO, DTI.LEVEL, DTI.CHOICE, DTI.MINMAX, DTI.BEST, DTI.COUNT, DTI.GROWTH).
 * Empty text where a figure is missing. Null: the rule has no formula.
 */
export function toDtiFormula(rule: Rule, references: FormulaReferences): string | null {
  return ruleFormula(rule, references, "dti");
}
