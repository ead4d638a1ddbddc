import type { WritePlan } from "../../plan/write-plan";
import type { CheckContext } from "../check-context";
import type { Finding } from "../finding";
import { retypeCode } from "./retype-code";
import { retypeInput } from "./retype-input";
import { retypeNumber } from "./retype-number";
import { sumFormula } from "./sum-formula";

/**
 * The one-click correction of a finding as a plan, or null where there is none that is safe: a slip of
 * the keyboard is put right, a judgement (a score, a maximum, a rule) is left to people.
 */
export function correction(finding: Finding, context: CheckContext): WritePlan | null {
  switch (finding.code) {
    case "number-as-text":
      return retypeNumber(finding, context);
    case "code-coerced":
    case "code-numeral":
    case "code-duplicate":
      return retypeCode(finding, context);
    case "group-score-sum":
    case "total-score-sum":
    case "sum-formula-gap":
      return sumFormula(finding, context);
    case "input-not-number":
      return retypeInput(finding, context);
    default:
      return null;
  }
}
