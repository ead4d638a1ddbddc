import type { Check, CheckContext } from "./check-context";
import type { Finding } from "./finding";

/** Everything that these checks find in a table, from the top row down; a cause stands before what follows from it. */
export function runChecks(context: CheckContext, checks: readonly Check[]): readonly Finding[] {
  const findings = checks.flatMap((check) => check(context));
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
