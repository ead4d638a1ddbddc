import type { Check } from "./check-context";
import type { Checking } from "./checking";
import { codeCoerced } from "./codes/code-coerced";
import { codeDuplicate } from "./codes/code-duplicate";
import { codeGap } from "./codes/code-gap";
import { codeNumeral } from "./codes/code-numeral";
import { nameDuplicate } from "./codes/name-duplicate";
import { inputColumnLost } from "./inputs/input-column-lost";
import { inputConflict } from "./inputs/input-conflict";
import { inputInvalid } from "./inputs/input-invalid";
import { inputMissing } from "./inputs/input-missing";
import { inputNotNumber } from "./inputs/input-not-number";
import { numeratorExceedsDenominator } from "./inputs/numerator-exceeds-denominator";
import { unitSuspect } from "./inputs/unit-suspect";
import { reasonContradiction } from "./reasons/reason-contradiction";
import { statusContradiction } from "./reasons/status-contradiction";
import { ruleBranchStray } from "./rules/rule-branch-stray";
import { ruleChoiceOutdated } from "./rules/rule-choice-outdated";
import { ruleDivisorUnread } from "./rules/rule-divisor-unread";
import { ruleFindings } from "./rules/rule-findings";
import { ruleNameUndefined } from "./rules/rule-name-undefined";
import { ruleParentConflict } from "./rules/rule-parent-conflict";
import { runChecks } from "./run-checks";
import { adjustmentMissing } from "./scores/adjustment-missing";
import { maxMissing } from "./scores/max-missing";
import { numberAsText } from "./scores/number-as-text";
import { scoreAboveMax } from "./scores/score-above-max";
import { scoreDefaulted } from "./scores/score-defaulted";
import { scoreMissing } from "./scores/score-missing";
import { scoreNegative } from "./scores/score-negative";
import { scoreNotNumber } from "./scores/score-not-number";
import { scorePrecision } from "./scores/score-precision";
import { scoreUnreachable } from "./scores/score-unreachable";
import { groupMaxSum } from "./sums/group-max-sum";
import { groupScoreSum } from "./sums/group-score-sum";
import { indexMismatch } from "./sums/index-mismatch";
import { withUnsettledIndex } from "./sums/index-unsettled";
import { sumFormulaGap } from "./sums/sum-formula-gap";
import { totalMaxSum } from "./sums/total-max-sum";
import { totalScoreSum } from "./sums/total-score-sum";
import { agencySpelling } from "./wordings/agency-spelling";
import { agencyTwice } from "./wordings/agency-twice";
import { bracketUnbalanced } from "./wordings/bracket-unbalanced";
import { deadlineImpossible } from "./wordings/deadline-impossible";
import { deadlinePast } from "./wordings/deadline-past";
import { wordMisspelt } from "./wordings/word-misspelt";
import { wordRepeated } from "./wordings/word-repeated";

const CHECKS: readonly Check[] = [
  scoreAboveMax,
  scoreNegative,
  scoreNotNumber,
  scoreUnreachable,
  scorePrecision,
  sumFormulaGap,
  groupScoreSum,
  totalScoreSum,
  groupMaxSum,
  totalMaxSum,
  indexMismatch,
  maxMissing,
  scoreMissing,
  codeDuplicate,
  codeCoerced,
  codeNumeral,
  codeGap,
  nameDuplicate,
  numberAsText,
  ruleFindings,
  ruleChoiceOutdated,
  ruleBranchStray,
  ruleDivisorUnread,
  ruleNameUndefined,
  ruleParentConflict,
  bracketUnbalanced,
  inputColumnLost,
  inputMissing,
  inputNotNumber,
  inputInvalid,
  numeratorExceedsDenominator,
  unitSuspect,
  inputConflict,
  adjustmentMissing,
  scoreDefaulted,
  statusContradiction,
  reasonContradiction,
  wordRepeated,
  wordMisspelt,
  agencySpelling,
  agencyTwice,
  deadlineImpossible,
  deadlinePast,
];

/** Every check that there is. No score depends on one, so the pane brings them after its first table. */
export const ALL_CHECKS: Checking = {
  inTable: (context) => runChecks(context, CHECKS),
  acrossTables: withUnsettledIndex,
};
