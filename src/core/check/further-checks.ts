import type { Check } from "./check-context";
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
import { adjustmentMissing } from "./scores/adjustment-missing";
import { scoreDefaulted } from "./scores/score-defaulted";
import { indexMismatch } from "./sums/index-mismatch";
import { agencySpelling } from "./wordings/agency-spelling";
import { agencyTwice } from "./wordings/agency-twice";
import { bracketUnbalanced } from "./wordings/bracket-unbalanced";
import { deadlineImpossible } from "./wordings/deadline-impossible";
import { deadlinePast } from "./wordings/deadline-past";
import { wordMisspelt } from "./wordings/word-misspelt";
import { wordRepeated } from "./wordings/word-repeated";

/** The checks of indices, codes, scoring texts, figures, words, names, days, reasons and of the council's words: no point of a row or group depends on them, so the pane brings them after its first table. */
export const FURTHER_CHECKS: readonly Check[] = [
  indexMismatch,
  codeDuplicate,
  codeCoerced,
  codeNumeral,
  codeGap,
  nameDuplicate,
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
