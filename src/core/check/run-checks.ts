import { adjustmentMissing } from "./adjustment-missing";
import { agencySpelling } from "./agency-spelling";
import { agencyTwice } from "./agency-twice";
import { bracketUnbalanced } from "./bracket-unbalanced";
import type { Check, CheckContext } from "./check-context";
import { codeCoerced } from "./code-coerced";
import { codeDuplicate } from "./code-duplicate";
import { codeGap } from "./code-gap";
import { codeNumeral } from "./code-numeral";
import { deadlineImpossible } from "./deadline-impossible";
import { deadlinePast } from "./deadline-past";
import type { Finding } from "./finding";
import { groupMaxSum } from "./group-max-sum";
import { groupScoreSum } from "./group-score-sum";
import { indexMismatch } from "./index-mismatch";
import { inputColumnLost } from "./input-column-lost";
import { inputConflict } from "./input-conflict";
import { inputInvalid } from "./input-invalid";
import { inputMissing } from "./input-missing";
import { inputNotNumber } from "./input-not-number";
import { maxMissing } from "./max-missing";
import { nameDuplicate } from "./name-duplicate";
import { numberAsText } from "./number-as-text";
import { numeratorExceedsDenominator } from "./numerator-exceeds-denominator";
import { reasonContradiction } from "./reason-contradiction";
import { ruleBranchStray } from "./rule-branch-stray";
import { ruleChoiceOutdated } from "./rule-choice-outdated";
import { ruleDivisorUnread } from "./rule-divisor-unread";
import { ruleFindings } from "./rule-findings";
import { ruleNameUndefined } from "./rule-name-undefined";
import { ruleParentConflict } from "./rule-parent-conflict";
import { scoreAboveMax } from "./score-above-max";
import { scoreDefaulted } from "./score-defaulted";
import { scoreMissing } from "./score-missing";
import { scoreNegative } from "./score-negative";
import { scoreNotNumber } from "./score-not-number";
import { scorePrecision } from "./score-precision";
import { scoreUnreachable } from "./score-unreachable";
import { statusContradiction } from "./status-contradiction";
import { totalMaxSum } from "./total-max-sum";
import { totalScoreSum } from "./total-score-sum";
import { unitSuspect } from "./unit-suspect";
import { wordMisspelt } from "./word-misspelt";
import { wordRepeated } from "./word-repeated";

export type { CheckContext } from "./check-context";

const CHECKS: readonly Check[] = [
  scoreAboveMax,
  scoreNegative,
  scoreNotNumber,
  scoreUnreachable,
  scorePrecision,
  groupScoreSum,
  totalScoreSum,
  groupMaxSum,
  totalMaxSum,
  indexMismatch,
  maxMissing,
  scoreMissing,
  scoreDefaulted,
  adjustmentMissing,
  statusContradiction,
  reasonContradiction,
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
  wordRepeated,
  wordMisspelt,
  agencySpelling,
  agencyTwice,
  deadlineImpossible,
  deadlinePast,
  inputColumnLost,
  inputMissing,
  inputNotNumber,
  inputInvalid,
  numeratorExceedsDenominator,
  unitSuspect,
  inputConflict,
];

/** Everything that the checks find in a table, from the top row down; a cause stands before what follows from it. */
export function runChecks(context: CheckContext): readonly Finding[] {
  const findings = CHECKS.flatMap((check) => check(context));
  return causesFirst([...findings].sort((a, b) => order(context, a) - order(context, b) || a.row - b.row || a.column - b.column));
}

/** Sheet by sheet; what stands on none of the table's own comes after it. */
function order({ tree }: CheckContext, finding: Finding): number {
  const part = tree.parts.findIndex(({ table }) => table.sheet === finding.sheet);
  return part < 0 ? tree.parts.length : part;
}

function causesFirst(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const placed = new Set<Finding>();
  const place = (finding: Finding): void => {
    if (placed.has(finding)) return;
    placed.add(finding);
    for (const cause of finding.facts.causedBy ?? []) {
      const found = byId.get(cause);
      if (found) place(found);
    }
    ordered.push(finding);
  };
  const ordered: Finding[] = [];
  findings.forEach(place);
  return ordered;
}
