import type { Finding, Severity } from "../../core/check/finding";

/** A finding that nothing else explains, with all that follow from it. */
export interface CausedFindings {
  readonly cause: Finding;
  readonly consequences: readonly Finding[];
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Causes first, the severest on top, each with its consequences: one click for one mistake. */
export function findingsByCause(findings: readonly Finding[]): readonly CausedFindings[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const consequences = new Map<Finding, Finding[]>(findings.filter((finding) => rootCause(finding, byId) === finding).map((cause) => [cause, []]));
  for (const finding of findings) {
    const cause = rootCause(finding, byId);
    if (cause !== finding) consequences.get(cause)?.push(finding);
  }
  return [...consequences]
    .map(([cause, following]) => ({ cause, consequences: following }))
    .sort((a, b) => SEVERITY_ORDER[a.cause.severity] - SEVERITY_ORDER[b.cause.severity] || a.cause.row - b.cause.row);
}

/** Findings of one kind, to be shown together. */
export interface FindingKind {
  readonly code: Finding["code"];
  readonly causes: readonly CausedFindings[];
}

/** The causes of one severity and code together, in the order in which the first of each came. */
export function findingKinds(causes: readonly CausedFindings[]): readonly FindingKind[] {
  const kinds = new Map<string, { readonly code: Finding["code"]; readonly causes: CausedFindings[] }>();
  for (const caused of causes) {
    const { severity, code } = caused.cause;
    const key = `${severity}/${code}`;
    const kind = kinds.get(key) ?? { code, causes: [] };
    kind.causes.push(caused);
    kinds.set(key, kind);
  }
  return [...kinds.values()];
}

/** Follows the causes up to the first; two findings that name each other are both causes. */
function rootCause(finding: Finding, byId: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set<Finding>([finding]);
  let cause = finding;
  for (;;) {
    const next: Finding | undefined = (cause.facts.causedBy ?? []).flatMap((id) => byId.get(id) ?? [])[0];
    if (!next) return cause;
    if (seen.has(next)) return finding;
    seen.add(next);
    cause = next;
  }
}
