import { UNLIMITED } from "../../parse/award/bound-parser";
import type { Guard } from "../../parse/statement/guard";
import type { Statement } from "../../parse/statement/statement";
import { someTerm, type Term } from "../../parse/term/term";
import { replaced } from "../../lists";

/** "b > 0: Điểm = a/b × Điểm tối đa": the condition says nothing that the division does not say itself, so that the branch is the formula. */
export function withoutDivisorGuards(statements: readonly Statement[]): readonly Statement[] {
  return replaced(statements, (statement): Statement => {
    if (statement.kind !== "branch" || statement.added) return statement;
    const letter = positiveLetter(statement.guard);
    return letter === null || !divides(statement.award, letter) ? statement : { kind: "score", range: statement.range, award: statement.award, limits: UNLIMITED };
  });
}

/** "b" of "b > 0". */
function positiveLetter(guard: Guard | null): string | null {
  if (guard?.kind !== "interval" || guard.subject?.kind !== "letter" || guard.high !== null) return null;
  return guard.low?.amount.value === 0 && !guard.low.inclusive ? guard.subject.name : null;
}

function divides(award: Term, letter: string): boolean {
  return someTerm(award, (part) => part.kind === "binary" && part.operator === "/" && part.right.kind === "letter" && part.right.name === letter);
}
