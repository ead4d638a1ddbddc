import { bracketUnbalanced } from "./wordings/bracket-unbalanced";
import type { Check, CheckContext } from "./check-context";
import { codeCoerced } from "./codes/code-coerced";
import { codeDuplicate } from "./codes/code-duplicate";
import { codeGap } from "./codes/code-gap";
import { codeNumeral } from "./codes/code-numeral";
import type { Finding } from "./finding";
import { groupMaxSum } from "./sums/group-max-sum";
import { groupScoreSum } from "./sums/group-score-sum";
import { indexMismatch } from "./sums/index-mismatch";
import { inputColumnLost } from "./inputs/input-column-lost";
import { inputConflict } from "./inputs/input-conflict";
import { inputInvalid } from "./inputs/input-invalid";
import { inputMissing } from "./inputs/input-missing";
import { inputNotNumber } from "./inputs/input-not-number";
import { maxMissing } from "./scores/max-missing";
import { nameDuplicate } from "./codes/name-duplicate";
import { numberAsText } from "./scores/number-as-text";
import { numeratorExceedsDenominator } from "./inputs/numerator-exceeds-denominator";
import { ruleBranchStray } from "./rules/rule-branch-stray";
import { ruleChoiceOutdated } from "./rules/rule-choice-outdated";
import { ruleDivisorUnread } from "./rules/rule-divisor-unread";
import { ruleFindings } from "./rules/rule-findings";
import { ruleNameUndefined } from "./rules/rule-name-undefined";
import { ruleParentConflict } from "./rules/rule-parent-conflict";
import { scoreAboveMax } from "./scores/score-above-max";
import { scoreMissing } from "./scores/score-missing";
import { scoreNegative } from "./scores/score-negative";
import { scoreNotNumber } from "./scores/score-not-number";
import { scorePrecision } from "./scores/score-precision";
import { scoreUnreachable } from "./scores/score-unreachable";
import { totalMaxSum } from "./sums/total-max-sum";
import { totalScoreSum } from "./sums/total-score-sum";
import { unitSuspect } from "./inputs/unit-suspect";

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
];

/** Everything that these checks and `further` ones find in a table, from the top row down; a cause stands before what follows from it. */
export function runChecks(context: CheckContext, further: readonly Check[] = []): readonly Finding[] {
  const findings = [...CHECKS, ...further].flatMap((check) => check(context));
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
