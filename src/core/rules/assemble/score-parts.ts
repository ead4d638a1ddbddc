import { pick } from "./assembly";
import type { Statement } from "../parse/statement";
import { replaceTerm, someTerm, type Term } from "../parse/term";

/**
 * "Điểm = Điểm 1 + Điểm 2; Điểm 1 = a/b × 5; …": the formulas of the parts in place of their names. A part that no score names stays, so that the text is refused there.
 */
export function withScoreParts(statements: readonly Statement[]): readonly Statement[] {
  const parts = new Map(pick(statements, "score-part").map(({ name, award }) => [name, award]));
  if (parts.size === 0) return statements;
  const partOf = (term: Term): Term | null => {
    const award = term.kind === "letter" ? parts.get(term.name) : term.kind === "quantity" && term.owner === "own" ? parts.get(term.words) : undefined;
    return award?.kind === "binary" ? { ...award, bracketed: true } : (award ?? null);
  };
  const named = (name: string): boolean => pick(statements, "score").some(({ award }) => someTerm(award, (term) => (term.kind === "letter" && term.name === name) || (term.kind === "quantity" && term.words === name)));
  return statements
    .filter((statement) => statement.kind !== "score-part" || !named(statement.name))
    .map((statement): Statement => (statement.kind === "score" ? { ...statement, award: replaceTerm(statement.award, partOf) } : statement));
}
