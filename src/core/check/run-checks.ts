import type { Check, CheckContext } from "./check-context";
import { codeCoerced } from "./code-coerced";
import { codeDuplicate } from "./code-duplicate";
import { codeGap } from "./code-gap";
import { codeNumeral } from "./code-numeral";
import type { Finding } from "./finding";
import { groupMaxSum } from "./group-max-sum";
import { groupScoreSum } from "./group-score-sum";
import { maxMissing } from "./max-missing";
import { numberAsText } from "./number-as-text";
import { scoreAboveMax } from "./score-above-max";
import { scoreMissing } from "./score-missing";
import { scoreNegative } from "./score-negative";
import { scoreNotNumber } from "./score-not-number";
import { totalMaxSum } from "./total-max-sum";
import { totalScoreSum } from "./total-score-sum";

export type { CheckContext } from "./check-context";

const CHECKS: readonly Check[] = [
  scoreAboveMax,
  scoreNegative,
  scoreNotNumber,
  groupScoreSum,
  totalScoreSum,
  groupMaxSum,
  totalMaxSum,
  maxMissing,
  scoreMissing,
  codeDuplicate,
  codeCoerced,
  codeNumeral,
  codeGap,
  numberAsText,
];

/** Everything that the checks find in a table, from the top row down; a cause stands before what follows from it. */
export function runChecks(context: CheckContext): readonly Finding[] {
  const findings = CHECKS.flatMap((check) => check(context));
  return causesFirst([...findings].sort((a, b) => a.row - b.row || a.column - b.column));
}

function causesFirst(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const placed = new Set<Finding>();
  const place = (finding: Finding): void => {
    if (placed.has(finding)) return;
    for (const cause of finding.facts.causedBy ?? []) {
      const found = byId.get(cause);
      if (found) place(found);
    }
    placed.add(finding);
  };
  findings.forEach(place);
  return [...placed];
}
